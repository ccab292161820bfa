// SPDX-License-Identifier: MIT
#include "gui-client/views/rowlayout.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/timelinetext.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
}

int dayHeight(const TimelineStyle &style)
{
    return qRound(style.line * 1.75);
}

int newHeight(const TimelineStyle &style)
{
    return qRound(style.line * 1.4);
}

} // namespace

RowLayout::RowLayout(TimelineRow row, const TimelineStyle &style, int width)
    : m_row(std::move(row)), m_width(width), m_pill(style.theme.pill)
{
    switch (m_row.kind) {
    case RowKind::Day:
        layOutLabel(TimelineText::day(m_row.at, style.today, style.locale), style, dayHeight(style));
        break;
    case RowKind::NewLine:
        layOutLabel(TimelineText::newLine(), style, newHeight(style));
        break;
    case RowKind::Notice: {
        const QString arrow = style.direction == Qt::RightToLeft ? u"← "_s : u"→ "_s;
        m_height = style.below;
        addText(arrow + isolated(m_row.text) + u" · "_s + isolated(TimelineText::time(m_row.at, style.locale)),
                style.small, style.theme.muted, style, style.smallLine);
        m_height += style.below;
        break;
    }
    case RowKind::Message:
        layOutMessage(style);
        break;
    }
}

int RowLayout::estimate(RowKind kind, qsizetype textLength, const TimelineStyle &style, int width)
{
    switch (kind) {
    case RowKind::Day:
        return dayHeight(style);
    case RowKind::NewLine:
        return newHeight(style);
    case RowKind::Notice:
        return style.smallLine + 2 * style.below;
    case RowKind::Message:
        break;
    }
    const qsizetype letters = qMax(1, style.columnWidth(width) / style.letter);
    const qsizetype lines = qBound(qsizetype(1), (textLength + letters - 1) / letters, qsizetype(10'000));
    return int(lines) * style.line + style.below + style.line / 2; // every other one has a header
}

void RowLayout::layOutLabel(const QString &label, const TimelineStyle &style, int height)
{
    m_height = height;
    QFont font = style.small;
    if (m_row.kind == RowKind::NewLine)
        font.setWeight(QFont::DemiBold);
    const int space = qMax(0, m_width - 2 * style.margin);
    const int wide = qMin(space, QFontMetrics(font).horizontalAdvance(label) + 2);
    const int left = m_row.kind == RowKind::Day ? (m_width - wide) / 2 : m_width - style.margin - wide;
    m_pieces.push_back({Part::Label, style.placed({left, 0, wide, height}, m_width), label});
}

void RowLayout::layOutMessage(const TimelineStyle &style)
{
    if (m_row.startsGroup && !m_row.action)
        addHeader(style);
    else if (style.everyTime && !m_row.action) // which has its time at its end
        addTime(style);
    if (m_row.quote)
        addQuote(style);
    if (m_row.deleted) {
        QFont font = style.text;
        font.setItalic(true);
        addText(TimelineText::deleted(), font, style.theme.muted, style, style.line);
    } else {
        addText(m_row.text, style.text, style.theme.text, style, style.line);
    }
    addStatus(style);
    if (!m_row.reactions.empty())
        addChips(style);
    m_height += style.below;
}

void RowLayout::addHeader(const TimelineStyle &style)
{
    m_height = style.groupTop;
    m_pieces.push_back(
        {Part::Avatar, style.placed({style.margin, m_height, style.avatar, style.avatar}, m_width), m_row.nick});
    QString time = TimelineText::time(m_row.at, style.locale);
    if (m_row.edited && !m_row.deleted)
        time += u" · "_s + TimelineText::edited();
    const QFontMetrics nick(style.nick);
    const int gap = qRound(style.line * 0.3);
    const int timeWidth = QFontMetrics(style.small).horizontalAdvance(time) + 2;
    const int room = qMax(style.line, style.columnWidth(m_width) - timeWidth - gap);
    const QString name = nick.elidedText(m_row.nick, Qt::ElideRight, room);
    const int nickWidth = qMin(room, nick.horizontalAdvance(name) + 2);
    m_pieces.push_back({Part::Nick, style.placed({style.column, m_height, nickWidth, style.line}, m_width), name});
    m_pieces.push_back(
        {Part::Time, style.placed({style.column + nickWidth + gap, m_height, timeWidth, style.line}, m_width), time});
    m_height += style.line;
}

// Beside a message under somebody's header, in the column of the avatars.
void RowLayout::addTime(const TimelineStyle &style)
{
    const QString time = TimelineText::time(m_row.at, style.locale);
    const int wide = QFontMetrics(style.small).horizontalAdvance(time) + 2;
    m_pieces.push_back({Part::Time, style.placed({style.margin, m_height, wide, style.line}, m_width), time});
}

// A message of "/me" goes on after the nickname, which then looks like one.
QList<QTextLayout::FormatRange> RowLayout::formats(qsizetype start, qsizetype length, const QFont &font,
                                                   const QColor &colour, const TimelineStyle &style) const
{
    QTextCharFormat whole;
    whole.setFont(font);
    whole.setForeground(colour);
    QList<QTextLayout::FormatRange> ranges{{0, int(length), whole}};
    if (m_row.kind != RowKind::Message || !m_row.action || m_row.deleted)
        return ranges;
    const auto nick = int(qBound<qsizetype>(0, m_row.nick.size() + 2 - start, length));
    QTextCharFormat name;
    name.setFont(style.nick);
    name.setForeground(style.theme.author(m_row.user));
    ranges[0].format.setFontItalic(true);
    if (nick > 0)
        ranges.append({0, nick, name});
    return ranges;
}

// Where the user is called, the name stands out; the ground below it is painted with the text.
void RowLayout::addCalls(QList<QTextLayout::FormatRange> &ranges, qsizetype start, qsizetype length,
                         const TimelineStyle &style) const
{
    for (const TextSpan &span : m_row.called) {
        const qsizetype from = calledAt(span) - start;
        if (from < 0 || from >= length)
            continue;
        QTextCharFormat called = ranges[0].format;
        called.setFontWeight(QFont::DemiBold);
        called.setForeground(style.theme.onPill);
        ranges.append({int(from), int(qMin<qsizetype>(span.length, length - from)), called});
    }
}

void RowLayout::addText(const QString &shown, const QFont &font, const QColor &colour, const TimelineStyle &style,
                        int lineHeight)
{
    const bool action = m_row.kind == RowKind::Message && m_row.action && !m_row.deleted;
    // Our own words go where the window does, people's where their letters do.
    const bool ours = action || m_row.deleted || m_row.kind != RowKind::Message;
    const QString text = action ? isolated(m_row.nick) + u' ' + shown : shown;
    const int width = style.columnWidth(m_width);
    m_textOrigin = style.placed({style.column, m_height, width, 1}, m_width).topLeft();
    int y = 0;
    for (qsizetype start = 0; start <= text.size();) {
        const auto end = std::find_if(text.cbegin() + start, text.cend(), endsParagraph) - text.cbegin();
        const QString paragraph = text.mid(start, end - start);
        auto layout = std::make_unique<QTextLayout>(paragraph, font);
        const bool rightToLeft = ours ? style.direction == Qt::RightToLeft : paragraph.isRightToLeft();
        QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTabStopDistance(style.letter * 4);
        layout->setTextOption(option);
        QList<QTextLayout::FormatRange> ranges = formats(start, paragraph.size(), font, colour, style);
        addCalls(ranges, start, paragraph.size(), style);
        layout->setFormats(ranges);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            const int height = qMax(lineHeight, int(std::ceil(line.height())));
            line.setPosition(QPointF(0, y + std::floor((height - line.height()) / 2)));
            const QRect written = line.naturalTextRect().toAlignedRect();
            m_textRect |= QRect(written.left(), y, qMax(1, written.width()), height);
            m_lines.push_back({m_textOrigin.y() + y, height, int(start) + line.textStart()});
            y += height;
        }
        layout->endLayout();
        m_paragraphs.push_back({std::move(layout), int(start)});
        // "\r\n" is one end.
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (pair ? 2 : 1);
    }
    m_textRect.translate(m_textOrigin);
    m_height += y;
}

// What has become of the message, beside its last line, or below it where there is no room.
void RowLayout::addStatus(const TimelineStyle &style)
{
    std::vector<Piece> pieces;
    const QString state = TimelineText::delivery(m_row.delivery);
    if (m_row.delivery == Delivery::Failed) {
        pieces.push_back({Part::Danger, {}, state});
        pieces.push_back({Part::Mark, {}, u" · "_s});
        pieces.push_back({Part::Retry, {}, TimelineText::retry()});
    } else if (!state.isEmpty()) {
        pieces.push_back({Part::Mark, {}, state});
    } else if (m_row.action) {
        pieces.push_back({Part::Mark, {}, TimelineText::time(m_row.at, style.locale)});
    } else if (m_row.edited && !m_row.startsGroup && !m_row.deleted) {
        pieces.push_back({Part::Mark, {}, TimelineText::edited()});
    }
    if (pieces.empty())
        return;
    const QFontMetrics metrics(style.small);
    int wide = 0;
    for (const Piece &piece : pieces)
        wide += metrics.horizontalAdvance(piece.text) + 1;
    const Line last = m_lines.back();
    const QTextLayout &layout = *m_paragraphs.back().layout;
    const QRectF written = layout.lineAt(layout.lineCount() - 1).naturalTextRect().translated(m_textOrigin);
    int left = qMax(style.column, m_width - style.margin - wide);
    const QRect place = style.placed({left - style.letter, 0, wide + style.letter, 1}, m_width);
    const bool beside = written.right() < place.left() || written.left() > place.right();
    const int top = beside ? last.top : last.top + last.height;
    const int height = beside ? last.height : style.smallLine;
    if (!beside)
        m_height += style.smallLine;
    for (Piece &piece : pieces) {
        const int width = metrics.horizontalAdvance(piece.text) + 1;
        piece.rect = style.placed({left, top, width, height}, m_width);
        left += width;
        m_pieces.push_back(std::move(piece));
    }
}

const RowLayout::Line *RowLayout::lineOf(int position) const
{
    if (m_lines.empty())
        return nullptr;
    auto line = std::upper_bound(m_lines.begin(), m_lines.end(), position,
                                 [](int wanted, const Line &each) { return wanted < each.position; });
    return line == m_lines.begin() ? &m_lines.front() : &*std::prev(line);
}

void RowLayout::paintText(QPainter &painter, const QPoint &origin) const
{
    if (!m_row.called.empty())
        paintPills(painter, origin);
    for (const Paragraph &paragraph : m_paragraphs)
        paragraph.layout->draw(&painter, origin + m_textOrigin);
}

} // namespace Confab
