// SPDX-License-Identifier: MIT
#include "tests/bench/milliondatabase.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr size_t inBatch = 5000;

} // namespace

Zipf::Zipf(size_t count, double shape)
{
    m_sums.reserve(count);
    double sum = 0;
    for (size_t i = 1; i <= count; ++i)
        m_sums.push_back(sum += 1 / std::pow(double(i), shape));
}

size_t Zipf::draw(QRandomGenerator &random) const
{
    const double at = random.generateDouble() * m_sums.back();
    return std::min(size_t(std::lower_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin()), m_sums.size() - 1);
}

MillionDatabase::MillionDatabase()
{
    // Short words are the frequent ones.
    static const QString consonants = u"bcdfghjklmnprstvwz"_s;
    static const QString vowels = u"aeiouäéo"_s;
    std::set<QString> known;
    while (size_t(m_words.size()) < vocabulary) {
        QString word;
        const int syllables = 1 + int(std::log10(double(m_words.size() + 10)) / 1.2);
        for (int i = 0; i < syllables; ++i) {
            word += consonants[qsizetype(m_random.bounded(quint32(consonants.size())))];
            word += vowels[qsizetype(m_random.bounded(quint32(vowels.size())))];
        }
        if (m_random.bounded(2) == 0)
            word += consonants[qsizetype(m_random.bounded(quint32(consonants.size())))];
        if (known.insert(word).second)
            m_words += word;
        else if (syllables == 1)
            m_words += word + QString::number(m_words.size());
    }
}

RoomKind MillionDatabase::kindOf(quint64 room)
{
    return room % 10 < 5 ? RoomKind::Public : room % 10 < 8 ? RoomKind::Private : RoomKind::Direct;
}

void MillionDatabase::makeRooms(EventLog &log)
{
    std::vector<Proposal> batch;
    for (quint64 user = 1; user <= people; ++user) {
        TokenHash token;
        std::copy_n(reinterpret_cast<const quint8 *>(&user), sizeof user, token.bytes.begin());
        batch.push_back(RecordLogin{UserId{user}, u"person %1"_s.arg(user), token, begin});
    }
    for (quint64 number = 2; number <= rooms; ++number) {
        StoredRoom room;
        room.room = RoomId{number};
        room.kind = kindOf(number);
        room.name = room.kind == RoomKind::Direct ? QString() : u"room%1"_s.arg(number);
        room.topic = u"what room %1 is about"_s.arg(number);
        const quint64 members = room.kind == RoomKind::Direct ? 2 : 5 + m_random.bounded(200u);
        room.creator = UserId{1 + m_random.bounded(quint32(people - members))};
        for (quint64 i = 0; i < members; ++i)
            room.members.push_back({UserId{room.creator.value + i}, false});
        batch.push_back(MakeRoom{room});
    }
    log.propose(std::move(batch));
}

void MillionDatabase::fill(EventLog &log, quint64 messages)
{
    makeRooms(log);
    std::vector<Seq> last(rooms + 1, 0); // of each room
    std::vector<Proposal> batch;
    const auto add = [&](quint64 room, quint64 user, Millis at, Content content) {
        ++last[room];
        batch.push_back(Append{RoomId{room}, UserId{user}, u"person %1"_s.arg(user), nonce(), at, std::move(content)});
    };
    // A target that is no message, or is gone, is declined and takes no place.
    std::vector<std::vector<Seq>> said(rooms + 1);
    for (quint64 i = 0; i < messages; ++i) {
        const quint64 room = 1 + m_roomRanks.draw(m_random);
        const quint64 user = 1 + m_personRanks.draw(m_random);
        const Millis at = begin + span / messages * i + m_random.bounded(1000u);
        NewMessage message;
        message.text = text();
        add(room, user, at, message);
        said[room].push_back(last[room]);
        const quint32 chance = m_random.bounded(100u);
        if (chance < 8) {
            // Mostly what was said just now; each message at most once, so that none is declined.
            std::vector<Seq> &targets = said[room];
            const size_t back = std::min<size_t>(targets.size() - 1, m_random.bounded(20u));
            const Seq target = targets[targets.size() - 1 - back];
            targets.erase(targets.end() - 1 - qsizetype(back));
            if (chance < 1)
                add(room, user, at + 1, NewDeletion{target, {}});
            else if (chance < 3)
                add(room, user, at + 1, NewEdit{target, text(), {}});
            else
                add(room, user, at + 1, NewReaction{target, u"👍"_s, true});
        }
        if (batch.size() >= inBatch)
            log.propose(std::exchange(batch, {}));
    }
    log.propose(std::move(batch));
}

QString MillionDatabase::text()
{
    QString made;
    const int words = 1 + int(-10 * std::log(1 - m_random.generateDouble()));
    for (int i = 0; i < std::min(words, 120); ++i)
        made += (i > 0 ? u" "_s : QString()) + word(m_wordRanks.draw(m_random));
    if (m_random.bounded(20u) == 0) {
        made += u' ';
        for (quint32 i = 2 + m_random.bounded(20u); i > 0; --i)
            made += character(m_characterRanks.draw(m_random));
    }
    return made;
}

Nonce MillionDatabase::nonce()
{
    Nonce made;
    ++m_nonce;
    const quint64 halves[] = {m_random.generate64(), m_nonce};
    std::copy_n(reinterpret_cast<const quint8 *>(halves), sizeof halves, made.bytes.begin());
    return made;
}

} // namespace Confab
