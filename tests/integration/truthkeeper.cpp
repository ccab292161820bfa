// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"

#include "server/log/statement.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int patience = 60'000; // ms; much may have to be caught up with

// What of a message can be read without what the server reads events with.
struct Written {
    Seq seq = 0;
    quint64 user = 0;
    QString nick;
    QByteArray nonce;
    QString text;
    bool operator==(const Written &) const = default;
};

Written writtenOf(const Said &said)
{
    return {said.event.seq, said.event.user.value, said.event.nick, said.event.nonce.toByteArray(), said.text};
}

// How the database's file differs from that log of the lobby, read while the server runs.
QString differenceOnDisk(const QString &folder, const RoomLog &log)
{
    const auto unreadable = [](const Error &error) { return u"the file can't be read: "_s + error.text; };
    Connection file;
    if (const Status opened = file.open(folder + u"/confab.db"_s, Connection::Mode::ReadOnly, 10'000); !opened)
        return unreadable(opened.error());
    const Result<QVariant> whole = file.value(u"PRAGMA integrity_check"_s);
    if (!whole)
        return unreadable(whole.error());
    if (whole->toString() != "ok"_L1)
        return u"the file is damaged: "_s + whole->toString();
    Statement said(file);
    if (const Status ready = said.prepare(
            u"SELECT e.seq, e.user, e.nick, e.nonce, t.body FROM events AS e LEFT JOIN texts AS t ON t.id = e.text"
            " WHERE e.room = 1 AND e.kind = 'said' ORDER BY e.seq"_s);
        !ready)
        return unreadable(ready.error());
    QString difference;
    auto expected = log.begin();
    const Status read = said.each([&](const Row &row) -> Result<bool> {
        const Written written{row.number(0), row.number(1), row.text(2), row.bytes(3), row.text(4)};
        if (expected == log.end() || !(written == writtenOf(expected->second)))
            difference = u"the file has \"%1\" at %2, the log has not"_s.arg(written.text).arg(written.seq);
        else
            ++expected;
        return difference.isEmpty();
    });
    if (!read)
        return unreadable(read.error());
    if (difference.isEmpty() && expected != log.end())
        difference = u"the file ends before %1"_s.arg(expected->first);
    return difference;
}

} // namespace

int given(const char *name, int usual)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : usual;
}

bool isDone(const TestPerson &person)
{
    return person.isOnline() && person.isDone();
}

QString verdict(const ServerProcess &server, const Crew &crew)
{
    if (!comesTrue([&] { return all(crew, isDone); }, patience)) {
        QStringList waiting;
        for (const auto &person : crew) {
            if (!isDone(*person))
                waiting << u"%1 is %2 and waits for %3 confirmations"_s
                               .arg(person->nick(), person->isOnline() ? u"online"_s : u"not online"_s)
                               .arg(person->client().outbox().size());
        }
        return waiting.join(u'\n');
    }
    const Crew readers = arrive(server.address(), {u"reader"_s});
    if (readers.empty())
        return u"nobody new can come in"_s;
    const RoomLog log = readers.front()->readAll();
    if (log.empty())
        return u"the log can't be read"_s;
    if (!comesTrue(
            [&] { return all(crew, [&](const TestPerson &person) { return person.last == log.rbegin()->first; }); }))
        return u"not everyone hears the log to its end at %1"_s.arg(log.rbegin()->first);
    size_t said = 0;
    for (const auto &person : crew)
        said += person->said.size();
    QStringList found;
    if (log.size() != said)
        found << u"%1 messages were said, the log has %2"_s.arg(said).arg(log.size());
    const QString against = contradictions(crew, log);
    if (!against.isEmpty())
        found << against;
    const QString onDisk = differenceOnDisk(server.dataFolder(), log);
    if (!onDisk.isEmpty())
        found << onDisk;
    return found.join(u'\n');
}

QString contradictions(const Crew &people, const RoomLog &log)
{
    QStringList found;
    std::map<Nonce, Seq> places;
    for (Seq expected = 1; const auto &[seq, event] : log) {
        if (seq != expected++)
            found << u"the log has a gap before %1"_s.arg(seq);
        if (!places.emplace(event.event.nonce, seq).second)
            found << u"\"%1\" was recorded twice"_s.arg(event.text);
    }
    for (const auto &person : people) {
        found << person->problems;
        for (const auto &[seq, event] : person->heard) {
            const auto at = log.find(seq);
            if (at == log.end() || !(at->second == event))
                found << u"%1 saw \"%2\" at %3, the log has not"_s.arg(person->nick(), event.text).arg(seq);
        }
        for (Seq seq = person->first + 1; seq <= person->last; ++seq) {
            if (!person->heard.contains(seq))
                found << u"%1 never heard %2"_s.arg(person->nick()).arg(seq);
        }
        Seq before = 0;
        for (const Nonce &nonce : person->said) {
            const auto place = places.find(nonce);
            const auto confirmation = person->confirmed.find(nonce);
            if (place == places.end() || confirmation == person->confirmed.end()) {
                found << u"something that %1 said is not recorded, or not confirmed"_s.arg(person->nick());
                continue;
            }
            if (confirmation->second != std::vector{place->second})
                found << u"%1 was given another confirmation than one for %2"_s.arg(person->nick()).arg(place->second);
            if (place->second < before)
                found << u"what %1 said stands in another order"_s.arg(person->nick());
            before = place->second;
        }
    }
    return found.mid(0, 10).join(u'\n');
}

} // namespace Confab
