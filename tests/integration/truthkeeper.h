// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/testperson.h"
#include "tests/support/serverprocess.h"

namespace Confab {

// The one judge of every test in which something breaks. A crew's own records, which its people kept over all that
// happened, are held against the log: as somebody reads it who comes afterwards, and as it lies in the database's file.
//
// Waits until everyone is online, has everything confirmed that they said, and heard the log to its end. Then gives what
// contradicts the promise, the first ten of it: whatever anyone saw is in the log, once, with the same content and without
// a gap; whatever anyone said stands there once, at the place that was confirmed, in the order in which its author said
// it; and nothing else does. Nothing contradicts: an empty text.
[[nodiscard]] QString verdict(const ServerProcess &server, const Crew &crew);

// The same of a log that was read already; nothing is waited for.
[[nodiscard]] QString contradictions(const Crew &people, const RoomLog &log);

// By the environment where whoever runs a test has more time than ctest may take.
[[nodiscard]] int given(const char *name, int usual);

// Online, and nothing is left that was said and isn't confirmed.
[[nodiscard]] bool isDone(const TestPerson &person);

} // namespace Confab
