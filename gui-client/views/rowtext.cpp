// SPDX-License-Identifier: MIT
#include "gui-client/views/rowtext.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/emojifont.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int barWidth = 3; // beside a quote
constexpr int pillPad = 3;  // of a ground within a line, on both sides of its text

int codePad(const TimelineStyle &style)
{
    return style.line / 2;
}

int quoteIndent(const TimelineStyle &style)
{
    return qRound(style.line * 0.55);
}

} // namespace

void RowText::layOut(RowWords words, const TimelineStyle &style, const QRect &column, bool unfolded)
{
    m_words = std::move(words);
    m_column = column;
    m_blocks.clear();
    // "/me" says a sentence: nothing in it is a block.
    if (!m_words.before.isEmpty())
        std::erase_if(m_words.markup, std::mem_fn(&MarkupSpan::isBlock));
    m_shown = ShownText(m_words.text, m_words.markup, m_words.before, m_words.after, apart());
    std::copy_if(m_words.markup.begin(), m_words.markup.end(), std::back_inserter(m_blocks),
                 std::mem_fn(&MarkupSpan::isBlock));
    const QString &text = m_shown.text();
    const auto ends = std::count_if(text.cbegin(), text.cend(), endsParagraph) - text.count(u"\r\n"_s);
    const int paragraphs = unfolded ? 1 : int(ends) + 1;
    if (paragraphs > foldAbove) {
        m_folded = paragraphs; // without laying all of them out
    } else {
        layOutLines(style, 0);
        if (!unfolded && m_lines.size() > size_t(foldAbove))
            m_folded = int(m_lines.size());
    }
    if (m_folded > 0)
        layOutLines(style, foldTo);
}

// Block by block, at most so many lines; 0: all.
void RowText::layOutLines(const TimelineStyle &style, int most)
{
    m_paragraphs.clear();
    m_lines.clear();
    m_places.clear();
    m_grounds.clear();
    m_rect = {};
    m_height = 0;
    const QString &text = m_shown.text();
    size_t block = 0;
    const auto endFrom = [&text](int from) {
        return int(std::find_if(text.cbegin() + from, text.cend(), endsParagraph) - text.cbegin());
    };
    for (int start = 0; start <= text.size() && (most == 0 || int(m_lines.size()) < most);) {
        int end = endFrom(start);
        const auto [kind, last] = kindAt(start, end, block);
        const size_t first = m_paragraphs.size();
        if (kind == Kind::Code)
            m_height += style.below + style.below / 2;
        const int top = m_height;
        if (kind == Kind::Code)
            m_height += codePad(style) * 2 / 3;
        for (;; end = endFrom(start)) {
            addParagraph(start, text.mid(start, end - start), kind, style, most);
            // "\r\n" is one end.
            const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
            start = end + (pair ? 2 : 1);
            if (kind != Kind::Code || start > last || (most > 0 && int(m_lines.size()) >= most))
                break;
        }
        if (kind != Kind::Plain)
            endBlock(style, first, top);
    }
    for (size_t first = 0; first < m_paragraphs.size();)
        first = alignFrom(style, first);
    for (size_t number = 0; number < m_lines.size(); ++number) {
        const QRect written = lineAt(number).naturalTextRect().toAlignedRect();
        m_rect |= QRect(written.left(), m_lines[number].top - m_column.top(), qMax(1, written.width()),
                        m_lines[number].height);
    }
    m_rect.translate(m_column.topLeft());
}

// What the paragraph between these places is, and where its block ends in what is shown.
std::pair<RowText::Kind, int> RowText::kindAt(int start, int end, size_t &block) const
{
    while (block < m_blocks.size() && m_shown.toShown(m_blocks[block].content.start) < start)
        ++block;
    if (block == m_blocks.size())
        return {Kind::Plain, start};
    const TextSpan span = shownSpan(m_blocks[block].content);
    if (span.start > end)
        return {Kind::Plain, start};
    const bool code = m_blocks[block].kind == MarkupKind::CodeBlock;
    ++block;
    return {code ? Kind::Code : Kind::Quote, span.start + span.length};
}

void RowText::addParagraph(int start, const QString &text, Kind kind, const TimelineStyle &style, int most)
{
    const bool code = kind == Kind::Code;
    const bool rightToLeft = !code && runsToLeft(start, text, style);
    const int pad = code ? codePad(style) : 0;
    const int indent = kind == Kind::Quote ? quoteIndent(style) : 0;
    const int left = pad + (style.direction == Qt::RightToLeft ? 0 : indent);
    auto layout = std::make_unique<QTextLayout>(text, code ? style.code : m_words.font);
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(style.letter * 4);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // a row is drawn far more often than it is laid out
    layout->setFormats(formats(start, int(text.size()), kind, style));
    layout->beginLayout();
    while (most == 0 || int(m_lines.size()) < most) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_column.width() - 2 * pad - indent);
        const int height = qMax(code ? style.codeLine : m_words.line, int(std::ceil(line.height())));
        line.setPosition(QPointF(left, m_height + std::floor((height - line.height()) / 2)));
        m_places.push_back({int(m_paragraphs.size()), line.lineNumber()});
        m_lines.push_back({m_column.top() + m_height, height, m_shown.toSource(start + line.textStart()),
                           m_shown.toSource(start + line.textStart() + line.textLength())});
        m_height += height;
    }
    layout->endLayout();
    m_paragraphs.push_back({std::move(layout), start, kind});
}

// The ground that a block stands on: a bar at the side of who quotes; under code, as wide as its longest line.
void RowText::endBlock(const TimelineStyle &style, size_t firstParagraph, int top)
{
    if (m_paragraphs.back().kind == Kind::Quote) {
        const int x = style.direction == Qt::RightToLeft ? m_column.width() - barWidth : 0;
        m_grounds.push_back({QRect(x, top, barWidth, m_height - top), Kind::Quote});
        return;
    }
    qreal widest = 0;
    const auto eachLine = [this, firstParagraph](auto what) {
        for (size_t i = firstParagraph; i < m_paragraphs.size(); ++i) {
            for (int number = 0; number < m_paragraphs[i].layout->lineCount(); ++number)
                what(m_paragraphs[i].layout->lineAt(number));
        }
    };
    eachLine([&widest](const QTextLine &line) { widest = qMax(widest, line.naturalTextWidth()); });
    const int wide = qMin(m_column.width(), int(std::ceil(widest)) + 2 * codePad(style));
    const int x = style.direction == Qt::RightToLeft ? m_column.width() - wide : 0;
    if (x > 0)
        eachLine([x](QTextLine line) { line.setPosition(line.position() + QPointF(x, 0)); });
    m_height += codePad(style) * 2 / 3;
    m_grounds.push_back({QRect(x, top, wide, m_height - top), Kind::Code});
    m_rect |= m_grounds.back().rect;
    m_height += style.below;
}

TextSpan RowText::shownSpan(const TextSpan &span) const
{
    const int from = m_shown.toShown(span.start);
    return {from, m_shown.toShown(span.start + span.length) - from};
}

QList<QTextLayout::FormatRange> RowText::formats(int start, int length, Kind kind, const TimelineStyle &style) const
{
    QTextCharFormat whole;
    whole.setFont(kind == Kind::Code ? style.code : m_words.font);
    whole.setForeground(kind == Kind::Quote ? style.theme.muted : m_words.colour);
    QList<QTextLayout::FormatRange> ranges{{0, length, whole}};
    const auto add = [&](const TextSpan &span, const QTextCharFormat &format) {
        const int from = qMax(span.start, start);
        const int to = qMin(span.start + span.length, start + length);
        if (from < to)
            ranges.append({from - start, to - from, format});
    };
    if (m_words.name > 0) {
        QTextCharFormat name;
        name.setFont(style.nick);
        name.setForeground(m_words.nameColour);
        add({0, m_words.name}, name);
    }
    for (const MarkupSpan &span : m_words.markup) {
        QTextCharFormat format;
        switch (span.kind) {
        case MarkupKind::Bold:
            format.setFontWeight(QFont::Bold);
            break;
        case MarkupKind::Italic:
            format.setFontItalic(true);
            break;
        case MarkupKind::Code:
            format.setFont(style.code);
            break;
        case MarkupKind::Link:
            format.setForeground(style.theme.accent);
            break;
        case MarkupKind::CodeBlock:
        case MarkupKind::Quote:
            continue;
        }
        add(shownSpan(span.content), format);
    }
    QTextCharFormat called;
    called.setFontWeight(QFont::DemiBold);
    called.setForeground(style.theme.onPill);
    for (const TextSpan &span : m_words.called)
        add(shownSpan(span), called);
    addRoom(ranges, start, length);
    const QFont &font = kind == Kind::Code ? style.code : m_words.font;
    ranges += emojiFormats(m_shown.text().mid(start, length), font);
    return ranges;
}

// Spaces beside a pill are wider by what it takes of them.
void RowText::addRoom(QList<QTextLayout::FormatRange> &ranges, int start, int length) const
{
    std::map<int, int> pads;
    for (const TextSpan &pill : pills()) {
        int before = pill.start - 1;
        while (before > start && isBidiControl(m_shown.text()[before]))
            --before;
        int behind = pill.start + pill.length;
        while (behind + 1 < start + length && isBidiControl(m_shown.text()[behind]))
            ++behind;
        for (const int at : {before, behind}) {
            if (at >= start && at < start + length && m_shown.text()[at] == u' ')
                pads[at] += pillPad;
        }
    }
    for (const auto &[at, pad] : pads) {
        QTextCharFormat wide;
        wide.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        wide.setFontLetterSpacing(pad);
        ranges.append({at - start, 1, wide});
    }
}

// In what is shown.
std::vector<TextSpan> RowText::pills() const
{
    std::vector<TextSpan> spans;
    for (const MarkupSpan &span : m_words.markup) {
        if (span.kind == MarkupKind::Code)
            spans.push_back(shownSpan(span.content));
    }
    for (const TextSpan &span : m_words.called)
        spans.push_back(shownSpan(span));
    return spans;
}

QRectF RowText::lastWritten() const
{
    const QRectF written = lineAt(m_lines.size() - 1).naturalTextRect().translated(m_column.topLeft());
    const bool code = m_paragraphs.back().kind == Kind::Code;
    return code ? written | QRectF(m_grounds.back().rect.translated(m_column.topLeft())) : written;
}

const RowText::Line *RowText::lineOf(int position) const
{
    if (m_lines.empty())
        return nullptr;
    const auto line = std::upper_bound(m_lines.begin(), m_lines.end(), position,
                                       [](int wanted, const Line &each) { return wanted < each.position; });
    return line == m_lines.begin() ? &m_lines.front() : &*std::prev(line);
}

void RowText::paint(QPainter &painter, const TimelineStyle &style, const Marks &marks) const
{
    for (const Block &ground : m_grounds) {
        const QRect rect = ground.rect.translated(m_column.topLeft());
        if (ground.kind == Kind::Quote) {
            painter.fillRect(rect, style.theme.border);
            continue;
        }
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.theme.code);
        painter.drawRoundedRect(rect, 6, 6);
        painter.restore();
    }
    paintPills(painter, style);
    // Of a long text only what shows; letters may stand out of their line.
    const int rim = 2 * m_words.line;
    const QRectF clip = painter.hasClipping() ? painter.clipBoundingRect().adjusted(0, -rim, 0, rim) : QRectF();
    const TextSpan selected = shownSpan(marks.selected);
    QTextCharFormat highlight;
    highlight.setBackground(style.highlight);
    highlight.setForeground(style.onHighlight);
    for (const Paragraph &paragraph : m_paragraphs) {
        if (clip.isValid() && !paragraph.layout->boundingRect().translated(m_column.topLeft()).intersects(clip))
            continue;
        QList<QTextLayout::FormatRange> selections;
        const auto length = int(paragraph.layout->text().size());
        const int from = qMax(0, selected.start - paragraph.start);
        const int to = qMin(length, selected.start + selected.length - paragraph.start);
        if (from < to)
            selections.append({from, to - from, highlight});
        paragraph.layout->draw(&painter, m_column.topLeft(), selections, clip);
    }
    if (marks.link) {
        for (const QRectF &rect : rectsOf(*marks.link))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 1), style.theme.accent);
    }
}

// The grounds of called names and of code within a line.
void RowText::paintPills(QPainter &painter, const TimelineStyle &style) const
{
    const auto pill = [&](const TextSpan &span, const QColor &colour, qreal round) {
        painter.setBrush(colour);
        for (const QRectF &rect : rectsOf(span))
            painter.drawRoundedRect(rect.adjusted(-pillPad, -0.5, pillPad, 0.5), round, round);
    };
    const bool any = !m_words.called.empty()
        || std::any_of(m_words.markup.begin(), m_words.markup.end(),
                       [](const MarkupSpan &span) { return span.kind == MarkupKind::Code; });
    if (!any)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const MarkupSpan &span : m_words.markup) {
        if (span.kind == MarkupKind::Code)
            pill(span.content, style.theme.code, 3);
    }
    for (const TextSpan &span : m_words.called)
        pill(span, style.theme.pill, 4);
    painter.restore();
}

} // namespace Confab
