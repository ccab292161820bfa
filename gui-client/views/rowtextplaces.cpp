// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/views/rowtext.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>

// Which character of a row's text is where.
namespace Confab {

QTextLine RowText::lineAt(size_t number) const
{
    const Place &place = m_places[number];
    return m_paragraphs[size_t(place.paragraph)].layout->lineAt(place.line);
}

size_t RowText::numberAt(int y) const
{
    const auto below = std::upper_bound(m_lines.begin(), m_lines.end(), y,
                                        [](int wanted, const Line &each) { return wanted < each.top; });
    return below == m_lines.begin() ? 0 : size_t(below - m_lines.begin()) - 1;
}

int RowText::positionAt(const QPoint &place) const
{
    if (m_lines.empty() || place.y() < m_lines.front().top)
        return 0;
    const size_t number = numberAt(place.y());
    if (number + 1 == m_lines.size() && place.y() >= m_lines.back().top + m_lines.back().height)
        return m_folded > 0 ? m_lines.back().end : int(m_words.text.size());
    const Paragraph &paragraph = m_paragraphs[size_t(m_places[number].paragraph)];
    const int nearest = lineAt(number).xToCursor(place.x() - m_column.left());
    const int cursor = characterEdge(paragraph.layout->text(), nearest, false);
    return m_shown.toSource(paragraph.start + cursor);
}

int RowText::characterAt(const QPoint &place) const
{
    if (m_lines.empty())
        return -1;
    const size_t number = numberAt(place.y());
    const Line &line = m_lines[number];
    if (place.y() < line.top || place.y() >= line.top + line.height)
        return -1;
    const QTextLine laidOut = lineAt(number);
    const QRectF written = laidOut.naturalTextRect();
    const qreal x = place.x() - m_column.left();
    if (x < written.left() || x >= written.right())
        return -1;
    const int shown =
        m_paragraphs[size_t(m_places[number].paragraph)].start + laidOut.xToCursor(x, QTextLine::CursorOnCharacter);
    const int position = m_shown.toSource(shown);
    return position < m_words.text.size() && m_shown.toShown(position) == shown ? position
                                                                                : -1; // not of ours around it
}

std::vector<RowText::Paragraph>::const_iterator RowText::paragraphOf(int shown) const
{
    const auto next = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), shown,
                                       [](int wanted, const Paragraph &each) { return wanted < each.start; });
    return next == m_paragraphs.begin() ? m_paragraphs.end() : std::prev(next);
}

TextSpan RowText::wordAt(int position) const
{
    const int shown = m_shown.toShown(position);
    const auto paragraph = paragraphOf(shown);
    if (paragraph == m_paragraphs.end())
        return {position, 0};
    const QString text = paragraph->layout->text();
    const auto at = qMin<qsizetype>(shown - paragraph->start, text.size() - 1);
    if (at < 0)
        return {position, 0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(at);
    const auto from = finder.isAtBoundary() ? at : finder.toPreviousBoundary();
    finder.setPosition(at);
    const auto to = finder.toNextBoundary();
    const int start = m_shown.toSource(paragraph->start + int(from));
    return {start, m_shown.toSourceBehind(paragraph->start + int(to)) - start};
}

bool RowText::rightIsOn(int position) const
{
    const auto paragraph = paragraphOf(m_shown.toShown(position));
    return paragraph == m_paragraphs.end() || paragraph->layout->textOption().textDirection() == Qt::LeftToRight;
}

std::optional<int> RowText::stepFrom(int position, bool on, bool byWord) const
{
    const int shown = m_shown.toShown(position);
    auto paragraph = paragraphOf(shown);
    if (paragraph == m_paragraphs.end() || (on && m_folded > 0 && position >= m_lines.back().end))
        return std::nullopt;
    const QTextLayout &layout = *paragraph->layout;
    const auto length = int(layout.text().size());
    const int from = qMin(shown - paragraph->start, length);
    const auto next = [&](int cursor) {
        if (byWord)
            return on ? layout.nextCursorPosition(cursor, QTextLayout::SkipWords)
                      : layout.previousCursorPosition(cursor, QTextLayout::SkipWords);
        return characterEdge(layout.text(), qBound(0, cursor + (on ? 1 : -1), length), on);
    };
    // A sign that is only shown is no step.
    for (int last = from, cursor = next(from); cursor != last; cursor = next(last = cursor)) {
        const int found = m_shown.toSource(paragraph->start + cursor);
        if (on ? found > position : found < position) // else what is there is ours
            return found;
    }
    if (paragraph == (on ? std::prev(m_paragraphs.end()) : m_paragraphs.begin()))
        return std::nullopt;
    paragraph += on ? 1 : -1;
    return m_shown.toSource(paragraph->start + (on ? 0 : int(paragraph->layout->text().size())));
}

QPoint RowText::placeOf(int position) const
{
    const Line *line = lineOf(position);
    if (line == nullptr)
        return {};
    const auto number = size_t(line - m_lines.data());
    const int cursor = m_shown.toShown(position) - m_paragraphs[size_t(m_places[number].paragraph)].start;
    return {m_column.left() + qRound(lineAt(number).cursorToX(cursor)), line->top + line->height / 2};
}

const MarkupSpan *RowText::linkAt(int position) const
{
    const auto link = std::find_if(m_words.markup.begin(), m_words.markup.end(), [position](const MarkupSpan &span) {
        return span.kind == MarkupKind::Link && position >= span.begin() && position < span.end();
    });
    return link == m_words.markup.end() ? nullptr : &*link;
}

// Where words of both directions meet, characters that follow each other may stand apart.
std::vector<QRectF> RowText::rectsOf(const TextSpan &span) const
{
    std::vector<QRectF> rects;
    const TextSpan shown = shownSpan(span);
    const Line *begin = lineOf(span.start);
    const size_t from = begin == nullptr ? m_lines.size() : size_t(begin - m_lines.data());
    for (size_t number = from; number < m_lines.size() && m_lines[number].position < span.start + span.length;
         ++number) {
        const int start = m_paragraphs[size_t(m_places[number].paragraph)].start;
        const QTextLine line = lineAt(number);
        const int first = qMax(shown.start - start, line.textStart());
        const int last = qMin(shown.start + shown.length - start, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        std::vector<QRectF> pieces; // from the left
        for (const QGlyphRun &run : line.glyphRuns(first, last - first)) {
            const QRectF written = run.boundingRect();
            if (written.width() > 0) // else a sign that sets apart
                pieces.emplace_back(written.left(), line.y(), written.width(), line.height());
        }
        std::sort(pieces.begin(), pieces.end(),
                  [](const QRectF &one, const QRectF &other) { return one.left() < other.left(); });
        const size_t known = rects.size();
        for (const QRectF &piece : pieces) {
            const QRectF rect = piece.translated(m_column.topLeft());
            if (rects.size() > known && rect.left() <= rects.back().right() + 0.5)
                rects.back() |= rect;
            else
                rects.push_back(rect);
        }
    }
    return rects;
}

} // namespace Confab
