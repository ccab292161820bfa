// SPDX-License-Identifier: MIT
#include "gui-client/models/showntext.h"

#include "gui-client/models/displaytext.h"
#include "shared/base/codepoint.h"

#include <algorithm>
#include <utility>

namespace Confab {

namespace {

// Where what is shown ceases to follow what was written. At one place they come in this order: the end of what is set
// apart takes the sign behind it along, or there would be two places, before and behind it, where nothing is between.
struct Turn {
    enum What { Hide, End, Begin };
    int at = 0;
    What what = Hide;
    int length = 0; // of what is hidden
};

// Marks of a letter that are too many to be shown.
void addPiles(std::vector<TextSpan> &hidden, const QString &text)
{
    int marks = 0;
    for (int at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const int length = unitsOf(c);
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > mostAccents + 1)
            hidden.back().length += length;
        else if (marks > mostAccents)
            hidden.push_back({at, length});
        at += length;
    }
}

} // namespace

ShownText::ShownText(const QString &source, const Markup &markup, const QString &before, const QString &after,
                     const std::vector<TextSpan> &apart)
    : m_text(before)
{
    std::vector<TextSpan> hidden;
    for (const MarkupSpan &span : markup) {
        if (span.before > 0)
            hidden.push_back({span.begin(), span.before});
        if (span.after > 0)
            hidden.push_back({span.end() - span.after, span.after});
    }
    addPiles(hidden, source);
    std::vector<Turn> turns;
    turns.reserve(hidden.size() + 2 * apart.size());
    for (const TextSpan &span : hidden)
        turns.push_back({span.start, Turn::Hide, span.length});
    for (const TextSpan &span : apart) {
        turns.push_back({span.start, Turn::Begin});
        turns.push_back({span.start + span.length, Turn::End});
    }
    std::sort(turns.begin(), turns.end(),
              [](const Turn &a, const Turn &b) { return std::pair(a.at, a.what) < std::pair(b.at, b.what); });
    int at = 0;
    const auto take = [&](int to) {
        if (to > at || m_runs.empty())
            m_runs.push_back({int(m_text.size()), at, qMax(0, to - at)});
        m_text += QStringView(source).mid(at, qMax(0, to - at));
        at = qMax(at, to);
    };
    for (const Turn &turn : turns) {
        if (turn.at > at)
            take(turn.at);
        if (turn.what != Turn::Hide) {
            m_runs.push_back({int(m_text.size()), at, 0});
            m_text += turn.what == Turn::Begin ? isolateBegin : isolateEnd;
        }
        at = qMax(at, turn.at + turn.length);
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

int ShownText::toSourceBehind(int shown) const
{
    const auto next = std::lower_bound(m_runs.begin(), m_runs.end(), shown,
                                       [](const Run &run, int wanted) { return run.shown < wanted; });
    auto run = next == m_runs.begin() ? next : std::prev(next);
    while (run != m_runs.begin() && run->length == 0)
        --run;
    return run->source + qBound(0, shown - run->shown, run->length);
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
