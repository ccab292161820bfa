// SPDX-License-Identifier: MIT
#include "server/net/rarelogs.h"

#include "shared/base/logging.h"

#include <utility>

namespace Confab {

void RareLogs::tellRest(quint64 now)
{
    for (const auto &[log, what] : {std::pair<RareLog *, const char *>{&protocol, "more broke the protocol"},
                                    {&tooSlow, "more were too slow"},
                                    {&overRate, "more times a connection went on over its rate"},
                                    {&lateFrames, "more frames were begun and not ended in time"},
                                    {&pending, "more were closed because too many wait to log in"}}) {
        if (const auto leftOut = log->overdue(now))
            qCInfo(logNet).noquote() << *leftOut << what;
    }
}

} // namespace Confab
