// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Confab {

// Sizes in bytes of UTF-8 unless they say otherwise. What an operator can change is only a default here.
namespace Limit {
inline constexpr quint16 port = 26632; // C-O-N-F-A-B on a telephone keypad, without its last digit
inline constexpr quint64 version = 1;
inline constexpr quint32 earlyFrame = 4096; // a client's frames until the welcome
inline constexpr int nesting = 8;

inline constexpr quint64 frame = 65'536;
inline constexpr quint64 text = 8'000;
inline constexpr quint64 page = 200;
inline constexpr quint64 rate = 5; // frames a second
inline constexpr quint64 burst = 20;
inline constexpr quint64 crowd = 500;
inline constexpr quint64 sendQueue = 1024 * 1024;

inline constexpr int nickCharacters = 32;
inline constexpr int note = 128;
inline constexpr int topic = 512;
inline constexpr int label = 64;
inline constexpr int password = 256;
inline constexpr int pingData = 1024;
inline constexpr int searchText = 512;
inline constexpr int pageCursor = 64;
inline constexpr int reactionEmoji = 20;  // in a page's event
inline constexpr int reactionUsers = 100; // of one emoji in a page's event
} // namespace Limit

} // namespace Confab
