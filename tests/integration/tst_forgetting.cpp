// SPDX-License-Identifier: MIT
#include "tests/integration/conversationkit.h"

#include <QDirIterator>

#include <functional>

using namespace Confab;
using namespace Qt::StringLiterals;

// What is deleted is gone from every file of the data folder: soon, and before the server ends politely.
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedTextIsGoneFromTheDiskWithinAMinute();
    void deletedTextIsGoneBeforeAPoliteEnd();
    void aKillRightAfterwardsBringsNothingBack();

private:
    // The files that hold it.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;
    [[nodiscard]] bool goneWithinAMinute(const QList<QByteArray> &texts) const;
    // Says much around them, and deletes what names the words: a message, another that was edited first, one in a
    // private room, one to a single person, in letters of several alphabets.
    void sayAndDelete();

    std::unique_ptr<ServerProcess> m_server;
    PersonPtr m_ana, m_ben;
    QList<QByteArray> m_words;
};

void TestForgetting::init()
{
    m_ana.reset();
    m_ben.reset();
    m_words = {"quetzalcoatlus", "axolotlpassword", "thylacine", "白熊猫科动物", "okapiokapi"};
    m_server = std::make_unique<ServerProcess>(QStringList{u"--rate"_s, u"0"_s, u"--tls"_s, u"off"_s});
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_ana = come(*m_server, u"ana"_s);
    m_ben = come(*m_server, u"ben"_s);
    QVERIFY(m_ana && m_ben);
}

QStringList TestForgetting::filesWith(const QByteArray &text) const
{
    QStringList found;
    QDirIterator files(m_server->dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text))
            found << files.fileName();
    }
    return found;
}

bool TestForgetting::goneWithinAMinute(const QList<QByteArray> &texts) const
{
    const QDeadlineTimer minute(60'000);
    const auto gone = [&] {
        return std::all_of(texts.begin(), texts.end(),
                           [&](const QByteArray &text) { return filesWith(text).isEmpty(); });
    };
    while (!gone()) {
        if (minute.hasExpired())
            return false;
        QTest::qWait(200);
    }
    return true;
}

void TestForgetting::sayAndDelete()
{
    const RoomId den = make(*m_ana, u"den"_s, true);
    const RoomId room = direct(*m_ana, *m_ben);
    const auto chatter = [&] {
        for (int i = 0; i < 100; ++i)
            m_ben->client().say(lobby, u"much is said every day, number %1, in words of some length"_s.arg(i));
    };
    chatter();
    const Seq plain = m_ana->say(lobby, u"I saw a quetzalcoatlus, and a THYLACINE"_s);
    const Seq edited = m_ana->say(lobby, u"the word is axolotlpassword"_s);
    chatter();
    QVERIFY(m_ana->recorded(m_ana->client().edit(lobby, edited, u"the word is okapiokapi"_s)) > 0);
    QVERIFY(m_ana->recorded(m_ana->client().edit(lobby, edited, u"there is no word"_s)) > 0);
    const Seq inPrivate = m_ana->say(den, u"a thylacine, I say"_s);
    const Seq between = m_ana->say(room, u"是白熊猫科动物"_s);
    chatter();
    QVERIFY(comesTrue([&] { return m_ben->client().outbox().empty(); }));
    // They are there, and found; the index knows them.
    QCOMPARE(m_ben->find(u"quetzalcoatlus"_s).size(), 1);
    QCOMPARE(m_ana->find(u"thylacine"_s).size(), 2);
    QCOMPARE(m_ben->find(u"熊猫"_s).size(), 1);
    for (const QByteArray &word : m_words)
        QVERIFY2(!filesWith(word).isEmpty(), word.constData());

    for (const auto &[where, seq] : {std::pair(lobby, plain), {lobby, edited}, {den, inPrivate}, {room, between}})
        QVERIFY(m_ana->recorded(m_ana->client().erase(where, seq)) > 0);
    for (const QString &word : {u"quetzalcoatlus"_s, u"thylacine"_s, u"熊猫"_s, u"axolotlpassword"_s})
        QVERIFY(m_ana->find(word).isEmpty() && m_ben->find(word).isEmpty());
}

void TestForgetting::deletedTextIsGoneFromTheDiskWithinAMinute()
{
    sayAndDelete();
    QVERIFY(goneWithinAMinute(m_words)); // while the server runs, and nobody says anything more
    QCOMPARE(m_ben->readAll(lobby).size(), 306U);
}

void TestForgetting::deletedTextIsGoneBeforeAPoliteEnd()
{
    sayAndDelete();
    QVERIFY(m_server->terminate());
    for (const QByteArray &word : m_words)
        QCOMPARE(filesWith(word), QStringList());
}

void TestForgetting::aKillRightAfterwardsBringsNothingBack()
{
    sayAndDelete();
    QVERIFY(restart(*m_server, {m_ana.get(), m_ben.get()})); // before there was time for anything
    for (const QString &word : {u"quetzalcoatlus"_s, u"thylacine"_s, u"熊猫"_s, u"axolotlpassword"_s})
        QVERIFY(m_ana->find(word).isEmpty());
    QVERIFY(goneWithinAMinute(m_words));
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
