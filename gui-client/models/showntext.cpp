// SPDX-License-Identifier: MIT
#include "gui-client/models/showntext.h"

#include "gui-client/models/displaytext.h"

#include <algorithm>

namespace Confab {

namespace {

// Marks of a letter that are too many to be shown.
void addPiles(std::vector<TextSpan> &hidden, const QString &text)
{
    int marks = 0;
    for (int at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const int length = pair ? 2 : 1;
        const bool mark = pair ? QChar::isMark(QChar::surrogateToUcs4(text[at], text[at + 1])) : text[at].isMark();
        marks = mark ? marks + 1 : 0;
        if (marks > mostAccents + 1)
            hidden.back().length += length;
        else if (marks > mostAccents)
            hidden.push_back({at, length});
        at += length;
    }
}

} // namespace

ShownText::ShownText(const QString &source, const Markup &markup, const QString &before, const QString &after)
    : m_text(before)
{
    std::vector<TextSpan> signs;
    for (const MarkupSpan &span : markup) {
        if (span.before > 0)
            signs.push_back({span.begin(), span.before});
        if (span.after > 0)
            signs.push_back({span.end() - span.after, span.after});
    }
    addPiles(signs, source);
    std::sort(signs.begin(), signs.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    int at = 0;
    const auto take = [&](int to) {
        if (to > at || m_runs.empty())
            m_runs.push_back({int(m_text.size()), at, qMax(0, to - at)});
        m_text += QStringView(source).mid(at, qMax(0, to - at));
    };
    for (const TextSpan &sign : signs) {
        if (sign.start > at)
            take(sign.start);
        at = qMax(at, sign.start + sign.length);
    }
    take(int(source.size()));
    m_text += after;
}

int ShownText::toShown(int source) const
{
    const auto next = std::upper_bound(m_runs.begin(), m_runs.end(), source,
                                       [](int wanted, const Run &run) { return wanted < run.source; });
    if (next == m_runs.begin())
        return m_runs.front().shown;
    const Run &run = *std::prev(next);
    return run.shown + qMin(source - run.source, run.length);
}

int ShownText::toSource(int shown) const
{
    const auto next = std::upper_bound(m_runs.begin(), m_runs.end(), shown,
                                       [](int wanted, const Run &run) { return wanted < run.shown; });
    const Run &run = next == m_runs.begin() ? m_runs.front() : *std::prev(next);
    return run.source + qBound(0, shown - run.shown, run.length);
}

QString plainText(const QString &source, bool action)
{
    Markup markup = parseMarkup(source);
    if (action)
        std::erase_if(markup, [](const MarkupSpan &span) { return span.isBlock(); });
    return ShownText(source, markup).text();
}

QString writtenBetween(const QString &source, int from, int to)
{
    const Markup markup = parseMarkup(source);
    const ShownText shown(source, markup);
    const int first = shown.toShown(qBound(0, from, int(source.size())));
    const int last = shown.toShown(qBound(0, to, int(source.size())));
    if (first >= last)
        return {};
    if (first == 0 && last == shown.text().size())
        return source;
    from = shown.toSource(first);
    to = shown.toSource(last - 1) + 1;
    for (const MarkupSpan &span : markup) {
        if (from <= span.content.start && to >= span.content.start + span.content.length) {
            from = qMin(from, span.begin());
            to = qMax(to, span.end());
        }
    }
    from = characterEdge(source, from, false);
    to = characterEdge(source, to, true);
    return source.mid(from, to - from);
}

} // namespace Confab
