// SPDX-License-Identifier: MIT
#include "server/metrics/metricentry.h"

using namespace Qt::StringLiterals;

namespace Confab {

std::vector<MetricEntry> metricEntries(const Metrics &m)
{
    using Kind = MetricEntry::Kind;
    using Unit = MetricEntry::Unit;
    const auto count = [](QLatin1StringView name, QLatin1StringView help, MetricEntry::Value value,
                          QLatin1StringView label = {}) {
        return MetricEntry{name, Kind::Counter, Unit::None, help, value, label};
    };
    const auto bytes = [](QLatin1StringView name, QLatin1StringView help, const Counter &value) {
        return MetricEntry{name, Kind::Counter, Unit::Bytes, help, &value, {}};
    };
    const auto gauge = [](QLatin1StringView name, QLatin1StringView help, const Gauge &value, Unit unit = Unit::None) {
        return MetricEntry{name, Kind::Gauge, unit, help, &value, {}};
    };
    const auto times = [](QLatin1StringView name, QLatin1StringView help, const Histogram &value) {
        return MetricEntry{name, Kind::Histogram, Unit::Micros, help, &value, {}};
    };
    const auto sizes = [](QLatin1StringView name, QLatin1StringView help, const Histogram &value) {
        return MetricEntry{name, Kind::Histogram, Unit::None, help, &value, {}};
    };
    return {
        count("confab_connections_accepted"_L1, "Connections that came."_L1, &m.connectionsAccepted),
        gauge("confab_connections_open"_L1, "Connections that there are."_L1, m.connectionsOpen),
        gauge("confab_connections_pending"_L1, "Connections that are not logged in yet."_L1, m.connectionsPending),
        count("confab_connections_closed"_L1, "Connections that ended, by reason."_L1, &m.connectionsClosed,
              "reason"_L1),
        count("confab_connections_turned_away"_L1, "Connections that a limit kept out, by limit."_L1,
              &m.connectionsTurnedAway, "limit"_L1),
        count("confab_accept_pauses"_L1, "Times that accepting had to wait, mostly for descriptors."_L1,
              &m.acceptPauses),

        count("confab_logins"_L1, "People who were let in, by whether they were still known to be there."_L1, &m.logins,
              "kind"_L1),
        count("confab_refusals"_L1, "Hellos that were refused, by code."_L1, &m.refusals, "code"_L1),
        gauge("confab_people_online"_L1, "People in the lobby."_L1, m.peopleOnline),
        gauge("confab_rooms"_L1, "Rooms, direct ones included."_L1, m.rooms),

        count("confab_events"_L1, "Events that were recorded, by kind."_L1, &m.events, "kind"_L1),
        count("confab_deliveries"_L1, "Copies of what a whole room hears that were given to connections."_L1,
              &m.deliveries),
        count("confab_errors"_L1, "Requests that were answered with an error, by code."_L1, &m.errors, "code"_L1),
        count("confab_rate_limited"_L1, "Frames over the rate."_L1, &m.rateLimited),
        count("confab_read_pauses"_L1, "Times that a connection was not read for a while, by reason."_L1, &m.readPauses,
              "reason"_L1),

        count("confab_frames_received"_L1, "Frames that came in."_L1, &m.framesReceived),
        bytes("confab_received_bytes"_L1, "Bytes of frames that came in."_L1, m.bytesReceived),
        count("confab_frames_sent"_L1, "Frames that went out."_L1, &m.framesSent),
        bytes("confab_sent_bytes"_L1, "Bytes of frames that went out."_L1, m.bytesSent),

        gauge("confab_chat_queue"_L1, "Inputs that wait for the chat thread."_L1, m.chatQueue),
        gauge("confab_io_queues"_L1, "Commands that wait for I/O threads."_L1, m.ioQueues),
        gauge("confab_send_queues_bytes"_L1, "Bytes that wait for connections to take them."_L1, m.sendQueueBytes,
              Unit::Bytes),
        gauge("confab_pages_waiting"_L1, "Pages of history that are asked for."_L1, m.pagesWaiting),
        gauge("confab_searches_waiting"_L1, "Searches that are asked for."_L1, m.searchesWaiting),
        gauge("confab_index_backlog"_L1, "Messages that the search index does not have yet."_L1, m.indexBacklog),

        times("confab_chat_turn_seconds"_L1, "Turns of the chat thread, commit included."_L1, m.chatTurn),
        sizes("confab_chat_turn_inputs"_L1, "Inputs of a turn of the chat thread."_L1, m.chatTurnInputs),
        sizes("confab_chat_turn_hellos"_L1, "Hellos of a turn of the chat thread that had any."_L1, m.chatTurnHellos),
        times("confab_io_turn_seconds"_L1, "Turns of the I/O threads."_L1, m.ioTurn),
        times("confab_commit_seconds"_L1, "Transactions of the log that were written."_L1, m.commit),
        sizes("confab_commit_proposals"_L1, "Proposals of a transaction."_L1, m.commitProposals),
        count("confab_commit_failures"_L1, "Transactions of the log that could not be written."_L1, &m.commitFailures),
        times("confab_page_seconds"_L1, "Pages of history, from the request to the page."_L1, m.page),
        times("confab_search_seconds"_L1, "Searches, from the request to the page."_L1, m.search),

        MetricEntry{"process_cpu_seconds"_L1, Kind::Counter, Unit::Micros, "CPU time, of user and system."_L1,
                    &m.processCpu},
        gauge("process_resident_memory_bytes"_L1, "Memory that is resident."_L1, m.processResident, Unit::Bytes),
        gauge("process_open_fds"_L1, "File descriptors in use."_L1, m.processDescriptors),
        gauge("process_max_fds"_L1, "File descriptors that may be in use."_L1, m.processMostDescriptors),
        gauge("process_start_time_seconds"_L1, "When the process began, since 1970."_L1, m.processStart, Unit::Millis),
    };
}

} // namespace Confab
