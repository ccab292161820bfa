// SPDX-License-Identifier: MIT
#include "server/log/statement.h"
#include "tests/integration/conversationkit.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Confab;
using namespace Qt::StringLiterals;

// The server starts with a database that an earlier version wrote, and everything goes on from there.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasSaidIsThereAndWhoSaidItToo();
    void whatWasSaidThenCanBeChangedNow();
    void whatWasSaidThenCanBeForgotten();

private:
    // Two tokens of the kept database are known here, and in use until now.
    void giveTokens();

    static constexpr Seq held = 300; // messages in it
    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_mizuno;
};

namespace {

Token tokenOf(quint8 byte)
{
    Token token;
    token.bytes.fill(byte);
    return token;
}

} // namespace

void TestUpgrade::giveTokens()
{
    Connection database;
    QVERIFY(database.open(QDir(m_server->dataFolder()).filePath(u"confab.db"_s), Connection::Mode::ReadWrite, 0));
    QVERIFY(database.run(u"DELETE FROM tokens"_s));
    Statement give(database);
    QVERIFY(give.prepare(u"INSERT INTO tokens (hash, user, used) VALUES (?, ?, ?)"_s));
    for (const quint64 user : {1u, 2u}) {
        const auto hash = QCryptographicHash::hash(tokenOf(quint8(user)).toByteArray(), QCryptographicHash::Sha256);
        QVERIFY(give.run(hash, user, quint64(QDateTime::currentMSecsSinceEpoch())));
    }
}

void TestUpgrade::init()
{
    m_ana.reset();
    m_mizuno.reset();
    m_server = std::make_unique<ServerProcess>(quickOptions());
    QVERIFY(QDir().mkpath(m_server->dataFolder()));
    const QString path = QDir(m_server->dataFolder()).filePath(u"confab.db"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA("../unit/data/databases/001.db"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    giveTokens();
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = std::make_unique<RoomPerson>(u"ana"_s);
    m_mizuno = std::make_unique<RoomPerson>(u"水野"_s);
    m_ana->remember(m_server->address(), tokenOf(1));
    m_mizuno->remember(m_server->address(), tokenOf(2));
    QVERIFY(m_ana->goTo(m_server->address()));
    QVERIFY(m_mizuno->goTo(m_server->address()));
}

void TestUpgrade::whatWasSaidIsThereAndWhoSaidItToo()
{
    QCOMPARE(m_ana->user(), UserId{1});
    QCOMPARE(m_mizuno->user(), UserId{2});
    for (RoomPerson *person : {m_ana.get(), m_mizuno.get()}) {
        QCOMPARE(person->view(lobby).about.last, held);
        QCOMPARE(person->view(lobby).unread, 0U); // nobody kept count then
    }
    const EventLogOf log = m_ana->readAll(lobby);
    QCOMPARE(log.size(), size_t(held));
    QCOMPARE(std::get<Said>(log.at(298)).text, u"Message 298 to everyone\tin the lobby"_s);
    QCOMPARE(m_mizuno->find(u"\"message 298\""_s), QStringList{u"Message 298 to everyone\tin the lobby"_s});
    // Somebody else's name is kept for them, and another newcomer is somebody new.
    const PersonPtr zoe = come(*m_server, u"zoe"_s);
    QVERIFY(zoe);
    QVERIFY(zoe->user().value > 5);
    QVERIFY(zoe->readAll(lobby) == log);
    QCOMPARE(zoe->say(lobby, u"ana, hello"_s), held + 1);
    QVERIFY(m_ana->startAnew());
    QCOMPARE(m_ana->view(lobby).unread, 1U);
    QCOMPARE(m_ana->view(lobby).mentions, 1U);
    // The next start finds it upgraded.
    QVERIFY(restart(*m_server, {m_ana.get(), m_mizuno.get()}));
    QCOMPARE(m_ana->readAll(lobby).size(), size_t(held + 1));
    QCOMPARE(m_ana->problems + m_mizuno->problems, QStringList());
}

void TestUpgrade::whatWasSaidThenCanBeChangedNow()
{
    const EventLogOf log = m_ana->readAll(lobby);
    const auto mine = std::find_if(
        log.begin(), log.end(), [](const auto &entry) { return std::get<Said>(entry.second).event.user == UserId{2}; });
    QVERIFY(mine != log.end());
    QCOMPARE(m_ana->recorded(m_ana->client().edit(lobby, mine->first, u"not mine"_s)), Seq(0));
    QVERIFY(m_mizuno->recorded(m_mizuno->client().edit(lobby, mine->first, u"said anew"_s)) > held);
    QVERIFY(m_ana->recorded(m_ana->client().react(lobby, mine->first, u"👍"_s, true)) > held);
    QVERIFY(m_ana->recorded(m_ana->client().say(lobby, u"indeed"_s, mine->first)) > held);
    QCOMPARE(disagreement({m_ana.get(), m_mizuno.get()}, lobby), QString());
    QCOMPARE(std::get<Said>(m_ana->readAll(lobby).at(mine->first)).text, u"said anew"_s);
    const RoomId garden = make(*m_ana, u"garden"_s);
    QCOMPARE(join(*m_mizuno, u"garden"_s), garden);
    QVERIFY(m_mizuno->say(garden, u"a room of the new kind"_s) > 0);
    QCOMPARE(disagreement({m_ana.get(), m_mizuno.get()}, garden), QString());
}

void TestUpgrade::whatWasSaidThenCanBeForgotten()
{
    const EventLogOf log = m_mizuno->readAll(lobby);
    QByteArray text;
    for (const auto &[seq, event] : log) {
        const auto &said = std::get<Said>(event);
        if (said.event.user != m_mizuno->user() || !said.text.startsWith("Message"_L1))
            continue;
        text = said.text.toUtf8();
        QVERIFY(m_mizuno->recorded(m_mizuno->client().erase(lobby, seq)) > held);
        break;
    }
    QVERIFY(!text.isEmpty());
    QVERIFY(m_server->terminate());
    const QDir folder(m_server->dataFolder());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(text), qPrintable(name)); // nor in what the upgrade left behind
    }
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
