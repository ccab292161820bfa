// SPDX-License-Identifier: MIT
#include "tests/integration/truthkeeper.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int patience = 60'000; // ms; much may have to be caught up with

// What of a message can be read without any of the server's own code.
struct Row {
    Seq seq = 0;
    quint64 user = 0;
    QString nick;
    QByteArray nonce;
    QString text;
    bool operator==(const Row &) const = default;
};

Row rowOf(const Said &said)
{
    return {said.event.seq, said.event.user.value, said.event.nick, said.event.nonce.toByteArray(), said.text};
}

// How the database's file differs from that log of the lobby, read while the server runs.
QString differenceOnDisk(const QString &folder, const RoomLog &log)
{
    const QString name = u"truth"_s;
    QString difference;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
        file.setDatabaseName(folder + u"/confab.db"_s);
        QSqlQuery query(file);
        const auto ask = [&](const QString &text) {
            if (difference.isEmpty() && (!file.isOpen() || !query.exec(text)))
                difference = u"the file can't be read: %1 %2"_s.arg(file.lastError().text(), query.lastError().text());
            return difference.isEmpty();
        };
        file.open();
        query = QSqlQuery(file);
        if (ask(u"PRAGMA integrity_check"_s) && (!query.next() || query.value(0).toString() != "ok"_L1))
            difference = u"the file is damaged: %1"_s.arg(query.value(0).toString());
        auto expected = log.begin();
        if (ask(u"SELECT e.seq, e.user, e.nick, e.nonce, t.body FROM events AS e LEFT JOIN texts AS t ON t.id = e.text"
                " WHERE e.room = 1 AND e.kind = 'said' ORDER BY e.seq"_s)) {
            while (difference.isEmpty() && query.next()) {
                const Row row{query.value(0).toULongLong(), query.value(1).toULongLong(), query.value(2).toString(),
                              query.value(3).toByteArray(), query.value(4).toString()};
                if (expected == log.end() || !(row == rowOf(expected->second)))
                    difference = u"the file has \"%1\" at %2, the log has not"_s.arg(row.text).arg(row.seq);
                else
                    ++expected;
            }
            if (difference.isEmpty() && expected != log.end())
                difference = u"the file ends before %1"_s.arg(expected->first);
        }
    }
    QSqlDatabase::removeDatabase(name);
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
