// SPDX-License-Identifier: MIT
#include "gui-client/views/rowlayout.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/timelinetext.h"

#include <QFontMetrics>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

int dayHeight(const TimelineStyle &style)
{
    return qRound(style.line * 1.75);
}

int newHeight(const TimelineStyle &style)
{
    return qRound(style.line * 1.4);
}

// In front of a notice. Names and topics that change go nowhere.
QString signOf(NoticeWay way, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    switch (way) {
    case NoticeWay::None:
        break;
    case NoticeWay::In:
        return mirrored ? u"← "_s : u"→ "_s;
    case NoticeWay::Out:
        return mirrored ? u"→ "_s : u"← "_s;
    case NoticeWay::Both:
        return u"⇄ "_s;
    }
    return {};
}

} // namespace

RowLayout::RowLayout(TimelineRow row, const TimelineStyle &style, int width, bool unfolded)
    : m_row(std::move(row)), m_width(width), m_unfolded(unfolded)
{
    switch (m_row.kind) {
    case RowKind::Day:
        layOutLabel(TimelineText::day(m_row.at, style.today, style.locale), style, dayHeight(style));
        break;
    case RowKind::NewLine:
        layOutLabel(TimelineText::newLine(), style, newHeight(style));
        break;
    case RowKind::Notice:
        layOutNotice(style);
        break;
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
    addMessageText(style);
    addStatus(style);
    if (!m_row.reactions.empty())
        addChips(style);
    m_height += style.below;
}

QString RowLayout::timeText(const TimelineStyle &style) const
{
    const QString time = TimelineText::time(m_row.at, style.locale);
    return m_row.edited && !m_row.deleted ? time + u" · "_s + TimelineText::edited() : time;
}

void RowLayout::addHeader(const TimelineStyle &style)
{
    m_height = style.groupTop;
    m_pieces.push_back(
        {Part::Avatar, style.placed({style.margin, m_height, style.avatar, style.avatar}, m_width), m_row.nick});
    const QString time = timeText(style);
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

void RowLayout::layOutNotice(const TimelineStyle &style)
{
    RowWords words;
    words.text = m_row.text;
    words.before = signOf(m_row.way, style.direction) + isolateBegin;
    words.after = isolateEnd + u" · "_s + isolated(TimelineText::time(m_row.at, style.locale));
    words.font = style.small;
    words.colour = style.theme.muted;
    words.line = style.smallLine;
    words.ours = true;
    m_height = style.below;
    addText(std::move(words), style);
    m_height += style.below;
}

void RowLayout::addMessageText(const TimelineStyle &style)
{
    RowWords words;
    words.font = style.text;
    words.colour = style.theme.text;
    words.line = style.line;
    words.ours = m_row.deleted;
    if (m_row.deleted) {
        words.before = TimelineText::deleted();
        words.font.setItalic(true);
        words.colour = style.theme.muted;
    } else {
        words.text = m_row.text;
        words.markup = parseMarkup(m_row.text);
        words.called = m_row.called;
    }
    // A message of "/me" goes on after the nickname, which then looks like one.
    if (m_row.action && !m_row.deleted) {
        words.before = isolated(m_row.nick) + u' ';
        words.name = int(words.before.size());
        words.nameColour = style.theme.author(m_row.user);
        words.font.setItalic(true);
    }
    addText(std::move(words), style);
    if (m_text.folded() > 0)
        addUnfold(style);
}

void RowLayout::addText(RowWords words, const TimelineStyle &style)
{
    const QRect column = style.placed({style.column, m_height, style.columnWidth(m_width), 1}, m_width);
    m_text.layOut(std::move(words), style, column, m_unfolded);
    m_height += m_text.height();
}

void RowLayout::addUnfold(const TimelineStyle &style)
{
    const QString label = TimelineText::unfold(m_text.folded());
    const int wide = qMin(style.columnWidth(m_width), QFontMetrics(style.small).horizontalAdvance(label) + 2);
    const int high = style.smallLine + style.below;
    m_pieces.push_back({Part::Unfold, style.placed({style.column, m_height, wide, high}, m_width), label});
    m_height += high;
}

// What has become of the message, beside its last line, or below it where there is no room.
void RowLayout::addStatus(const TimelineStyle &style)
{
    std::vector<Piece> pieces;
    const QFontMetrics metrics(style.small);
    const QString state = TimelineText::delivery(m_row.delivery, m_row.reason);
    if (m_row.delivery == Delivery::Failed) {
        const QString middle = u" · "_s;
        const int others = metrics.horizontalAdvance(middle) + metrics.horizontalAdvance(TimelineText::retry()) + 3;
        const int room = qMax(style.column, style.columnWidth(m_width) - others);
        pieces.push_back({Part::Danger, {}, metrics.elidedText(state, Qt::ElideRight, room)});
        pieces.push_back({Part::Mark, {}, middle});
        pieces.push_back({Part::Retry, {}, TimelineText::retry()});
    } else if (!state.isEmpty()) {
        pieces.push_back({Part::Mark, {}, state});
    } else if (m_row.action) {
        addActionTime(style);
    } else if (m_row.edited && !m_row.startsGroup && !m_row.deleted) {
        pieces.push_back({Part::Mark, {}, TimelineText::edited()});
    }
    if (pieces.empty())
        return;
    int wide = 0;
    for (const Piece &piece : pieces)
        wide += metrics.horizontalAdvance(piece.text) + 1;
    const Line last = m_text.lines().back();
    const QRectF written = m_text.lastWritten();
    int left = qMax(style.column, m_width - style.margin - wide);
    const QRect place = style.placed({left - style.letter, 0, wide + style.letter, 1}, m_width);
    const bool free = written.right() < place.left() || written.left() > place.right();
    const bool beside = free && m_text.folded() == 0;
    const int top = beside ? last.top : m_height;
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

} // namespace Confab
