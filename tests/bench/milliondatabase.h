// SPDX-License-Identifier: MIT
#pragma once

#include "server/log/sqlitelog.h"

#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace Confab {

// Numbers from 0 on, of which each comes the seldomer the higher it is, as words do (Zipf's law).
class Zipf
{
public:
    explicit Zipf(size_t count, double shape = 1.0);
    [[nodiscard]] size_t draw(QRandomGenerator &random) const;

private:
    std::vector<double> m_sums;
};

// A database as some hundreds of people leave it after years, always the same one: rooms and people that speak with
// very different frequency, texts of words as frequent as those of a language, some of Chinese characters, and edits,
// deletions and reactions.
class MillionDatabase
{
public:
    static constexpr quint64 rooms = 200;
    static constexpr quint64 people = 1000;
    static constexpr size_t vocabulary = 40'000;
    static constexpr Millis begin = 1'700'000'000'000;
    static constexpr Millis span = 2ull * 365 * 24 * 3600 * 1000;

    MillionDatabase();

    // Fills a new log.
    void fill(EventLog &log, quint64 messages);

    // By frequency: 0 is in most of the messages.
    [[nodiscard]] QString word(size_t rank) const { return m_words[qsizetype(rank)]; }
    [[nodiscard]] QString character(size_t rank) const { return QString(QChar(char16_t(0x4E00 + 7 * rank))); }
    [[nodiscard]] static RoomKind kindOf(quint64 room);

private:
    static constexpr size_t characters = 2000;

    [[nodiscard]] QString text();
    [[nodiscard]] Nonce nonce();
    void makeRooms(EventLog &log);

    QRandomGenerator m_random{20'260'101};
    QStringList m_words;
    Zipf m_wordRanks{vocabulary};
    Zipf m_characterRanks{characters};
    Zipf m_roomRanks{rooms, 0.9};
    Zipf m_personRanks{people, 0.7};
    quint64 m_nonce = 0;
};

} // namespace Confab
