// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/counterset.h"
#include "server/metrics/histogram.h"

namespace Confab {

// Everything that the server counts, of all its threads. There is one, made with the server and handed to its parts by
// reference; it outlives them. docs/server.md says what each is good for, metricstable.cpp what it is called there.
struct Metrics {
    Metrics();
    Q_DISABLE_COPY_MOVE(Metrics)

    // Connections
    Counter connectionsAccepted;
    Gauge connectionsOpen;
    Gauge connectionsPending;         // of those: not logged in yet
    CounterSet connectionsClosed;     // by reason: Ended's words and the protocol's codes of a closing
    CounterSet connectionsTurnedAway; // by the limit: TurnedAway's words
    Counter acceptPauses;

    // People
    CounterSet logins;   // "new", "resumed"
    CounterSet refusals; // by code
    Gauge peopleOnline;
    Gauge rooms;

    // What is said
    CounterSet events;     // by kind: "said", "edited", "deleted", "reacted", "topic"
    CounterSet errors;     // by code
    Counter deliveries;    // copies of what a whole room hears
    Counter rateLimited;   // frames that were over the rate
    CounterSet readPauses; // times a connection wasn't read for a while: Unread's words

    // Frames, their four bytes of length included; TLS isn't counted
    Counter framesReceived;
    Counter bytesReceived;
    Counter framesSent;
    Counter bytesSent;

    // What waits
    Gauge chatQueue;      // inputs for the chat thread
    Gauge ioQueues;       // commands for all I/O threads
    Gauge sendQueueBytes; // in all connections together, as of the last look (a second ago at most)
    Gauge pagesWaiting;   // requests for a reader
    Gauge searchesWaiting;
    Gauge indexBacklog; // messages that the search index doesn't have yet

    // Times in microseconds
    Histogram chatTurn;
    Histogram chatTurnInputs;
    Histogram chatTurnHellos; // of turns that had any
    Histogram ioTurn;
    Histogram commit;
    Histogram commitProposals;
    Counter commitFailures;
    Histogram page;
    Histogram search;

    // The process, as of the last time that somebody looked
    Gauge processCpu;      // microseconds
    Gauge processResident; // bytes
    Gauge processDescriptors;
    Gauge processMostDescriptors;
    Gauge processStart; // milliseconds since 1970
};

// Reasons for the end of a connection that are no code of the protocol.
namespace Ended {
inline constexpr QLatin1StringView bye{"bye"};
inline constexpr QLatin1StringView lost{"lost"};
inline constexpr QLatin1StringView protocol{"protocol-error"}; // the peer broke it
inline constexpr QLatin1StringView refused{"refused"};         // for good
} // namespace Ended

// Which limit kept a connection out.
namespace TurnedAway {
inline constexpr QLatin1StringView address{"address"}; // too many of that address
inline constexpr QLatin1StringView pending{"pending"}; // too many that aren't logged in
inline constexpr QLatin1StringView churn{"churn"};     // too many new ones of that address in too short a time
} // namespace TurnedAway

// Why a connection isn't read.
namespace Unread {
inline constexpr QLatin1StringView rate{"rate"};   // it went on over its rate
inline constexpr QLatin1StringView inbox{"inbox"}; // the hub is behind with what it said
inline constexpr QLatin1StringView queue{"queue"}; // it doesn't take its answers
} // namespace Unread

} // namespace Confab
