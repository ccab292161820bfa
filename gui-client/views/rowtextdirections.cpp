// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/views/rowtext.h"
#include "shared/base/codepoint.h"

#include <algorithm>
#include <cmath>

// Which way a row's text runs, and at which side it stands.
namespace Confab {

namespace {

bool hasRightToLeft(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t c = codePointAt(text, at);
        const QChar::Direction direction = c < 0x590 ? QChar::DirL : QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

// Behind the nickname that begins there, as far as can be told: one may have spaces, but only its owner knows.
qsizetype nameEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    for (qsizetype at = from; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        at += unitsOf(c);
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_')
            end = at;
        else if (end == from || (c != U'-' && c != U'.' && c != U'\''))
            break; // those only within one
    }
    return end;
}

} // namespace

// What is of one direction in words of another. A text of one direction has no need of it.
std::vector<TextSpan> RowText::apart() const
{
    const QString &text = m_words.text;
    if (!hasRightToLeft(text))
        return {};
    std::vector<TextSpan> spans = m_words.called;
    for (const MarkupSpan &span : m_words.markup) {
        if (span.kind == MarkupKind::Code || span.kind == MarkupKind::Link)
            spans.push_back(span.content);
    }
    const size_t known = spans.size();
    std::sort(spans.begin(), spans.end(),
              [](const TextSpan &one, const TextSpan &other) { return one.start < other.start; });
    qsizetype taken = 0; // up to there
    size_t next = 0;
    for (auto at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        for (; next < known && spans[next].start <= at; ++next)
            taken = qMax<qsizetype>(taken, spans[next].start + spans[next].length);
        if (at < taken || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        const qsizetype end = nameEnd(text, at + 1);
        if (end > at + 1)
            spans.push_back({int(at), int(end - at)});
    }
    return spans;
}

bool RowText::runsToLeft(int start, const QString &text, const TimelineStyle &style) const
{
    if (m_words.ours)
        return style.direction == Qt::RightToLeft;
    // What is set apart tells the direction only where nothing else does.
    if (start > 0 || m_words.before.isEmpty())
        return text.isRightToLeft() || (text.contains(isolateBegin) && (text + withoutIsolates(text)).isRightToLeft());
    const QString said = text.mid(m_words.before.size());
    return (said + withoutIsolates(said + m_words.before.left(m_words.name))).isRightToLeft();
}

// Paragraphs that run against the window stand at the side of their author as well: those that follow each other as one
// block, in which lines begin where they do in their own direction. Gives the next one that isn't of it.
size_t RowText::alignFrom(const TimelineStyle &style, size_t first)
{
    const auto against = [&](const Paragraph &each) {
        return each.kind != Kind::Code && each.layout->textOption().textDirection() != style.direction;
    };
    size_t last = first;
    qreal widest = 0;
    for (; last < m_paragraphs.size() && against(m_paragraphs[last])
         && m_paragraphs[last].kind == m_paragraphs[first].kind;
         ++last) {
        const QTextLayout &layout = *m_paragraphs[last].layout;
        for (int number = 0; number < layout.lineCount(); ++number)
            widest = qMax(widest, layout.lineAt(number).naturalTextWidth());
    }
    for (size_t i = first; i < last; ++i) {
        const QTextLayout &layout = *m_paragraphs[i].layout;
        for (int number = 0; number < layout.lineCount(); ++number) {
            QTextLine line = layout.lineAt(number);
            const qreal spare = std::floor(qMax(0.0, line.width() - widest));
            line.setPosition(line.position() + QPointF(style.direction == Qt::RightToLeft ? spare : -spare, 0));
        }
    }
    return qMax(last, first + 1);
}

} // namespace Confab
