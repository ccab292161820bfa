// SPDX-License-Identifier: MIT
#include "tests/gui/typedwindow.h"
#include "tests/support/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;

// What is written and not said yet is there again after the window's process was killed.
class TestSurvivalDrafts : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] TypedWindow window() const { return {m_profile->path(), m_server->address()}; }
    [[nodiscard]] bool isKept(const QString &text) const
    {
        const QDir folder(m_profile->filePath(u"drafts"_s));
        const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
        return std::any_of(files.begin(), files.end(), [&](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(text);
        });
    }
    static bool isOnline(TypedWindow &window) { return window.text(u"statusConnection"_s).startsWith("Connected"_L1); }
    // Where it isn't, it is a room nearer.
    static bool isIn(TypedWindow &window, const QString &room)
    {
        if (window.text(u"roomName"_s) == room)
            return true;
        window.say(u"trigger actionRoomDown"_s);
        return false;
    }
    // Whether the bar over the field says so; else the newest message is asked for that by its key.
    static bool isAtNewest(TypedWindow &window, QChar key, const QString &bar)
    {
        if (window.text(u"composerBarText"_s) == bar)
            return true;
        window.say(u"press timeline End"_s);
        window.say(u"press timeline "_s + key);
        return false;
    }

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<Witness> m_witness;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::vector<Said> m_said; // in all rooms
    std::vector<Edited> m_edited;

private Q_SLOTS:
    void init();
    void cleanup();
    void aDraftThatWasKeptIsThereAgain();
    void eachRoomHasItsOwn();
    void aReplyIsStillOne();
    void aChangeIsStillOneAndTheDraftWaitsBehindIt();
    void whatWasJustEnteredIsMadeOnceOrStillThere();
};

void TestSurvivalDrafts::init()
{
    m_server = std::make_unique<ServerProcess>(QStringList{u"--rate"_s, u"0"_s});
    QVERIFY2(m_server->start(), m_server->errors().constData());
    m_witness = std::make_unique<Witness>(m_server->address());
    m_profile = std::make_unique<QTemporaryDir>();
    m_said.clear();
    m_edited.clear();
    connect(&m_witness->client, &ChatClient::logged, this, [this](const Logged &event) {
        if (const auto *said = std::get_if<Said>(&event))
            m_said.push_back(*said);
        else if (const auto *edited = std::get_if<Edited>(&event))
            m_edited.push_back(*edited);
    });
    QTRY_COMPARE(m_witness->client.state(), ChatClient::State::Online);
}

void TestSurvivalDrafts::cleanup()
{
    m_witness.reset();
    m_server.reset();
}

void TestSurvivalDrafts::aDraftThatWasKeptIsThereAgain()
{
    QString written;
    for (int i = 0; i < 3; ++i) {
        TypedWindow ana = window();
        QCOMPARE(ana.text(), written);
        const QString more = u"and %1 more — "_s.arg(i);
        ana.type(more);
        written += more;
        QTRY_VERIFY_WITH_TIMEOUT(isKept(written), patience);
        ana.kill();
    }
    TypedWindow ana = window();
    QCOMPARE(ana.text(), written);
}

void TestSurvivalDrafts::eachRoomHasItsOwn()
{
    const std::vector<std::pair<QString, QString>> drafts{
        {u"witness"_s, u"for your eyes — only"_s}, {u"build"_s, u"who has the keys?"_s}, {u"lobby"_s, u"good mor"_s}};
    bool isOpen = false;
    connect(&m_witness->client, &ChatClient::roomOpened, this, [&isOpen] { isOpen = true; });
    m_witness->client.createRoom(u"build"_s, {}, false);
    QTRY_VERIFY(isOpen);
    {
        TypedWindow ana = window();
        QVERIFY(!ana.text().isNull());
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(ana), patience);
        ana.type(u"/join build"_s);
        ana.enter();
        QTRY_COMPARE_WITH_TIMEOUT(ana.text(u"roomName"_s), u"build"_s, patience);
        ana.type(u"/msg witness hello"_s);
        ana.enter();
        QTRY_COMPARE_WITH_TIMEOUT(ana.text(u"roomName"_s), u"witness"_s, patience);
        for (const auto &[room, draft] : drafts) {
            QTRY_VERIFY_WITH_TIMEOUT(isIn(ana, room), patience);
            ana.type(draft);
        }
        for (const auto &[room, draft] : drafts)
            QTRY_VERIFY_WITH_TIMEOUT(isKept(draft), patience);
        ana.kill();
    }
    // The second time nobody has touched them.
    for (int round = 0; round < 2; ++round) {
        TypedWindow ana = window();
        QVERIFY(!ana.text().isNull());
        for (const auto &[room, draft] : drafts) {
            QTRY_VERIFY_WITH_TIMEOUT(isIn(ana, room), patience);
            QCOMPARE(ana.text(), draft);
        }
        ana.kill();
    }
    QTRY_COMPARE(m_said.size(), size_t(1)); // the "hello"

    TypedWindow ana = window();
    QVERIFY(!ana.text().isNull());
    for (const auto &[room, draft] : drafts) {
        QTRY_VERIFY_WITH_TIMEOUT(isIn(ana, room), patience);
        ana.enter();
        QTRY_VERIFY_WITH_TIMEOUT(m_said.back().text == draft, patience);
    }
    QCOMPARE(m_said.at(1).event.room, m_said.at(0).event.room);
    QVERIFY(m_said.at(2).event.room != lobby && m_said.at(2).event.room != m_said.at(1).event.room);
    QCOMPARE(m_said.at(3).event.room, lobby);
}

void TestSurvivalDrafts::aReplyIsStillOne()
{
    const QString bar = u"Replying to witness"_s;
    m_witness->client.say(lobby, u"who has the keys?"_s);
    QTRY_COMPARE(m_said.size(), size_t(1));
    {
        TypedWindow ana = window();
        QVERIFY(!ana.text().isNull());
        QTRY_VERIFY_WITH_TIMEOUT(isAtNewest(ana, u'R', bar), patience);
        ana.type(u"I do, in"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isKept(u"I do, in"_s) && isKept(u"who has the keys?"_s), patience);
        ana.kill();
    }
    // It is of the message that it was, whatever came since.
    m_witness->client.say(lobby, u"never mind"_s);
    QTRY_COMPARE(m_said.size(), size_t(2));
    {
        // A reply of which nothing is written is one as well.
        TypedWindow ana = window();
        QCOMPARE(ana.text(), u"I do, in"_s);
        QCOMPARE(ana.text(u"composerBarText"_s), bar);
        ana.say(u"press composerField Ctrl+A"_s);
        ana.say(u"press composerField Del"_s);
        QVERIFY(ana.isDone());
        QTRY_VERIFY_WITH_TIMEOUT(!isKept(u"I do, in"_s), patience);
        ana.kill();
    }
    TypedWindow ana = window();
    QCOMPARE(ana.text(), u""_s);
    QCOMPARE(ana.text(u"composerBarText"_s), bar);
    ana.type(u"in my bag"_s);
    ana.enter();
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), size_t(3), patience);
    QCOMPARE(m_said.back().text, u"in my bag"_s);
    QCOMPARE(m_said.back().reply, std::optional(m_said.front().event.seq));
    QTRY_VERIFY_WITH_TIMEOUT(ana.text(u"composerBarText"_s).isNull(), patience);
}

void TestSurvivalDrafts::aChangeIsStillOneAndTheDraftWaitsBehindIt()
{
    const QString bar = u"Changing your message"_s;
    {
        TypedWindow ana = window();
        QVERIFY(!ana.text().isNull());
        ana.type(u"the keys are here"_s);
        ana.enter();
        QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), size_t(1), patience);
        ana.type(u"and so is"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAtNewest(ana, u'E', bar), patience);
        QCOMPARE(ana.text(), u"the keys are here"_s);
        ana.type(u" no more"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isKept(u"the keys are here no more"_s) && isKept(u"and so is"_s), patience);
        ana.kill();
    }
    for (int round = 0; round < 2; ++round) {
        TypedWindow ana = window();
        QCOMPARE(ana.text(), u"the keys are here no more"_s);
        QCOMPARE(ana.text(u"composerBarText"_s), bar);
        if (round == 1) {
            ana.enter();
            QTRY_COMPARE_WITH_TIMEOUT(m_edited.size(), size_t(1), patience);
            QCOMPARE(ana.text(), u"and so is"_s);
        }
        ana.kill();
    }
    QCOMPARE(m_edited.front().target, m_said.front().event.seq);
    QCOMPARE(m_edited.front().text, u"the keys are here no more"_s);

    TypedWindow ana = window();
    QCOMPARE(ana.text(), u"and so is"_s);
    QVERIFY(ana.text(u"composerBarText"_s).isNull());
    QCOMPARE(m_said.size(), size_t(1));
}

// Killed in the moment of Enter, also while the server stands still.
void TestSurvivalDrafts::whatWasJustEnteredIsMadeOnceOrStillThere()
{
    constexpr int rounds = 8;
    QRandomGenerator random(11);
    const auto times = [this](const QString &text) {
        const auto is = [&text](const auto &event) { return event.text == text; };
        return std::count_if(m_said.begin(), m_said.end(), is) + std::count_if(m_edited.begin(), m_edited.end(), is);
    };
    {
        TypedWindow ana = window();
        QVERIFY(!ana.text().isNull());
        ana.type(u"the first"_s);
        ana.enter();
        QTRY_COMPARE_WITH_TIMEOUT(times(u"the first"_s), 1, patience);
    }
    QStringList entered;
    int stillThere = 0;
    for (int round = 0; round < rounds; ++round) {
        const bool isReply = round % 2 == 0;
        const QString bar = isReply ? u"Replying to ana"_s : u"Changing your message"_s;
        entered.append(isReply ? u"reply %1"_s.arg(round) : u"change %1"_s.arg(round));
        const bool isDeaf = round % 4 >= 2;
        const bool isSure = round % 8 >= 4; // that Enter did all that it does at once
        {
            TypedWindow ana = window();
            QVERIFY(!ana.text().isNull());
            QTRY_VERIFY_WITH_TIMEOUT(isAtNewest(ana, isReply ? u'R' : u'E', bar), patience);
            ana.say(u"press composerField Ctrl+A"_s);
            ana.type(entered.constLast());
            QTRY_VERIFY_WITH_TIMEOUT(isKept(entered.constLast()), patience);
            if (isDeaf)
                m_server->stop();
            ana.enter();
            if (isSure)
                QVERIFY(ana.isDone());
            else
                QTest::qWait(int(random.bounded(25U)));
            ana.kill();
            if (isDeaf)
                m_server->resume();
        }
        TypedWindow ana = window();
        const QString left = ana.text();
        QVERIFY(!left.isNull());
        if (!left.isEmpty()) {
            QVERIFY(!isSure);
            QCOMPARE(left, entered.constLast());
            QCOMPARE(ana.text(u"composerBarText"_s), bar);
            QCOMPARE(times(left), 0);
            ana.enter();
            ++stillThere;
        }
        QTRY_COMPARE_WITH_TIMEOUT(times(entered.constLast()), 1, patience);
        QCOMPARE(ana.text(), u""_s);
        QVERIFY(ana.text(u"composerBarText"_s).isNull());
    }
    for (const QString &text : std::as_const(entered))
        QCOMPARE(times(text), 1);
    for (const Said &said : m_said)
        QCOMPARE(said.reply.has_value(), said.text.startsWith(u"reply"_s));
    qInfo("%d of %d were still there", stillThere, rounds);
}

QTEST_GUILESS_MAIN(TestSurvivalDrafts)
#include "tst_survivaldrafts.moc"
