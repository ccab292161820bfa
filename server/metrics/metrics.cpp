// SPDX-License-Identifier: MIT
#include "server/metrics/metrics.h"

#include "shared/protocol/codes.h"

namespace Confab {

namespace {

// From 50 µs to 10 s, in steps of about two and a half.
constexpr std::initializer_list<quint64> times = {50,      100,       250,       500,       1'000,     2'500,
                                                  5'000,   10'000,    25'000,    50'000,    100'000,   250'000,
                                                  500'000, 1'000'000, 2'500'000, 5'000'000, 10'000'000};
constexpr std::initializer_list<quint64> amounts = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1'000, 2'000, 5'000};

} // namespace

Metrics::Metrics()
    : connectionsClosed{Ended::bye,         Ended::lost,      Ended::protocol,    Ended::refused,
                        Code::tooSlow,      Code::idle,       Code::loginTimeout, Code::replaced,
                        Code::kicked,       Code::banned,     Code::serverFull,   Code::tooManyConnections,
                        Code::shuttingDown, Code::unavailable},
      connectionsTurnedAway{TurnedAway::address, TurnedAway::pending, TurnedAway::churn},
      logins{QLatin1StringView("new"), QLatin1StringView("resumed")},
      refusals{Code::badVersion,    Code::nickInvalid, Code::nickTaken,  Code::nickConfusable,     Code::nickProtected,
               Code::wrongPassword, Code::banned,      Code::serverFull, Code::tooManyConnections, Code::unavailable},
      events{QLatin1StringView("said"), QLatin1StringView("edited"), QLatin1StringView("deleted"),
             QLatin1StringView("reacted"), QLatin1StringView("topic")},
      errors{Code::badFrame,    Code::tooLarge,       Code::unsupported,   Code::badText,    Code::nickInvalid,
             Code::nickTaken,   Code::nickConfusable, Code::nickProtected, Code::slowDown,   Code::noSuchRoom,
             Code::noSuchUser,  Code::noSuchEvent,    Code::notAMember,    Code::notAllowed, Code::nameTaken,
             Code::nameInvalid, Code::unavailable},
      readPauses{Unread::rate, Unread::inbox, Unread::queue},
      chatTurn(times),
      chatTurnInputs(amounts),
      chatTurnHellos(amounts),
      ioTurn(times),
      commit(times),
      commitProposals(amounts),
      page(times),
      search(times)
{ }

} // namespace Confab
