// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineselection.h"

#include "gui-client/models/showntext.h"
#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/timelinetext.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Confab {

TimelineSelection::Held TimelineSelection::held(const TimelineModel &model, const Place &place)
{
    return {model.index(place.row), place.position};
}

void TimelineSelection::begin(const TimelineModel &model, const Range &unit)
{
    m_from = held(model, unit.from);
    m_to = held(model, unit.to);
    m_focus = m_to;
}

void TimelineSelection::extend(const TimelineModel &model, const Range &unit)
{
    if (!isBegun())
        begin(model, unit);
    else
        m_focus = held(model, unit.from < m_from.place() ? unit.from : qMax(unit.to, m_to.place()));
}

std::optional<TimelineSelection::Range> TimelineSelection::range() const
{
    if (!isBegun() || !m_focus.row.isValid())
        return std::nullopt;
    const Place focus = m_focus.place();
    const Range range{qMin(m_from.place(), focus), qMax(m_to.place(), focus)};
    return range.from < range.to ? std::optional(range) : std::nullopt;
}

TextSpan TimelineSelection::inRow(int row, qsizetype textLength) const
{
    const auto chosen = range();
    if (!chosen || row < chosen->from.row || row > chosen->to.row)
        return {};
    const auto length = int(textLength);
    const int from = row == chosen->from.row ? qMin(chosen->from.position, length) : 0;
    const int to = row == chosen->to.row ? qMin(chosen->to.position, length) : length;
    return {from, qMax(0, to - from)};
}

// What they say cut down to what is selected of it.
std::vector<TimelineRow> TimelineSelection::rows(const TimelineModel &model) const
{
    std::vector<TimelineRow> result;
    const auto chosen = range();
    for (int number = chosen ? chosen->from.row : 1; number <= (chosen ? chosen->to.row : 0); ++number) {
        const RowKind kind = model.kind(number);
        if (kind != RowKind::Message && kind != RowKind::Notice)
            continue;
        TimelineRow row = model.row(number);
        const TextSpan part = inRow(number, row.text.size());
        if (part.length < row.text.size())
            row.text = writtenBetween(row.text, part.start, part.start + part.length);
        if (!row.text.isEmpty())
            result.push_back(std::move(row));
    }
    return result;
}

QString TimelineSelection::text(const TimelineModel &model) const
{
    const std::vector<TimelineRow> chosen = rows(model);
    QStringList lines;
    lines.reserve(qsizetype(chosen.size()));
    for (const TimelineRow &row : chosen)
        lines << TimelineText::copied(row, chosen.size() > 1);
    return lines.join(u'\n');
}

QMimeData *TimelineSelection::mimeData(const TimelineModel &model) const
{
    const std::vector<TimelineRow> chosen = rows(model);
    QStringList lines;
    QString html;
    for (const TimelineRow &row : chosen) {
        lines << TimelineText::copied(row, chosen.size() > 1);
        if (chosen.size() > 1)
            html += TimelineText::copiedHtml(row);
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    if (!html.isEmpty())
        data->setHtml(html);
    return data;
}

} // namespace Confab
