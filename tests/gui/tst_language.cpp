// SPDX-License-Identifier: MIT
#include "gui-client/app/program.h"
#include "gui-client/views/emptyroom.h"
#include "gui-client/views/roomheader.h"
#include "gui-client/views/selfcard.h"
#include "gui-client/views/sidepanel.h"
#include "tests/gui/office.h"

#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Confab;

// Another language while one is at it: nothing but the words changes. Real windows, the real server.
class TestLanguage : public QObject, private Office
{
    Q_OBJECT

private:
    void start(Options options)
    {
        m_program = std::make_unique<Program>(*Profile::open(m_folder->path()), options, m_clock);
        m_program->start();
    }
    void arriveHere()
    {
        start(options());
        QTRY_COMPARE(client().state(), ChatClient::State::Online);
        QTRY_VERIFY(m_program->chat().rooms().find(lobby));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    ChatClient &client() { return m_program->chat().client(); }
    MainWindow &window() { return m_program->chat().window(); }
    ServerPage &page() { return window().page(); }
    template <class T>
    T *find(const char *name)
    {
        return window().findChild<T *>(QLatin1StringView(name));
    }
    // What the timeline shows, its notices without their isolating marks.
    QStringList said()
    {
        QStringList said;
        const TimelineModel *model = window().timeline().model();
        for (int row = 0; model && row < model->rowCount(); ++row)
            said.append(model->row(row).text.remove(QChar(0x2068)).remove(QChar(0x2069)));
        return said;
    }
    QStringList people()
    {
        QStringList names;
        const auto known = m_program->chat().conversations().people();
        for (const Person &person : known)
            names.append(person.nick);
        return names;
    }
    // By the settings, as a person does.
    void speakGerman()
    {
        m_program->chat().preferring().open();
        auto *language = find<QComboBox>("settingsLanguage");
        QVERIFY(language);
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(find<QMenu>("menuRoom")->title(), u"&Raum"_s);
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init()
    {
        ++m_number;
        m_language.reset(); // the program has its own
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_program.reset(); }

    void nobodyElseNotices()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        arriveHere();
        marta.say(u"hello"_s);
        QTRY_VERIFY(said().contains(u"hello"_s));
        marta.say(u"/nick "_s + name(u"bea"_s));
        const QString renamed = name(u"marta"_s) + u" is now "_s + name(u"bea"_s);
        QTRY_VERIFY(said().contains(renamed));
        const ChatClient *before = &client();
        const QSignalSpy moved(before, &ChatClient::stateChanged);
        const QSignalSpy heard(&marta.chat().client(), &ChatClient::changed);
        speakGerman();
        QCOMPARE(&client(), before);
        // At once, not after an answer of the server's.
        QVERIFY(said().contains(u"hello"_s));
        QVERIFY(said().contains(name(u"marta"_s) + u" heißt jetzt "_s + name(u"bea"_s)));
        QVERIFY(people().contains(name(u"bea"_s)));
        for (const char *button : {"newRoomButton", "newDirectButton"})
            QVERIFY2(find<QWidget>(button) && find<QWidget>(button)->isVisible(), button);
        QVERIFY(page().shown().self.has_value());
        QCOMPARE(page().shown().server, u"Workshop"_s);
        QVERIFY(page().shown().roundTrip.has_value());
        QTRY_COMPARE(page().shown().people.value_or(0),
                     int(m_program->chat().conversations().session()->people().peopleCount()));
        client().say(lobby, u"still here"_s);
        QTRY_VERIFY(marta.rowOf(u"still here"_s) >= 0);
        QTRY_VERIFY(said().contains(u"still here"_s));
        QCOMPARE(moved.size(), 0);
        QCOMPARE(heard.size(), 0);
    }

    void whatIsOnScreenStaysWhileTheServerIsGone()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        arriveHere();
        const QString build = name(u"build"_s);
        const RequestId made = client().createRoom(build, {}, false);
        QVERIFY(made != 0);
        QTRY_VERIFY(m_program->chat().rooms().named(build));
        const RoomId room = m_program->chat().rooms().named(build)->about.room;
        m_program->chat().conversations().show(room);
        client().say(room, u"before"_s);
        QTRY_COMPARE(m_program->chat().client().outbox().size(), 0U);
        QTest::keyClicks(page().composer().findChild<QWidget *>(u"composerField"_s), u"a draft"_s);
        m_server.kill();
        QTRY_COMPARE(client().state(), ChatClient::State::Waiting);
        client().say(room, u"meanwhile"_s);
        speakGerman();
        QVERIFY(said().contains(u"before"_s));
        QVERIFY(said().contains(u"meanwhile"_s));
        QCOMPARE(m_program->chat().conversations().room(), room);
        QVERIFY(m_program->chat().rooms().find(lobby));
        QVERIFY(people().contains(name(u"ana"_s)));
        QVERIFY(page().shown().self.has_value());
        QCOMPARE(page().composer().draft(), u"a draft"_s);
        QVERIFY2(m_server.start(), m_server.errors().constData());
        client().tryNow();
        QTRY_COMPARE(client().state(), ChatClient::State::Online);
        QTRY_COMPARE(client().outbox().size(), 0U);
        QCOMPARE(said().count(u"meanwhile"_s), 1);
    }

    void oneReadsOnWhereOneWas()
    {
        arriveHere();
        for (int i = 0; i < 60; ++i)
            client().say(lobby, u"line %1 of %2"_s.arg(i).arg(m_number));
        QTRY_COMPARE(client().outbox().size(), 0U);
        QTRY_VERIFY(window().timeline().verticalScrollBar()->maximum() > 0);
        window().timeline().verticalScrollBar()->setValue(window().timeline().verticalScrollBar()->maximum() / 2);
        const auto first = [this] {
            const auto [row, last] = window().timeline().visibleRows();
            return said().value(row);
        };
        const QString top = first();
        QVERIFY(!window().timeline().isAtEnd());
        speakGerman();
        QTRY_COMPARE(first(), top);
    }

    void aQuestionIsAskedAgain()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        Options taken = options();
        taken.nick = name(u"marta"_s);
        start(taken);
        QTRY_COMPARE(client().state(), ChatClient::State::Refused);
        const auto trouble = [this] {
            const auto *label = find<QLabel>("connectTrouble");
            return label ? label->text() : QString();
        };
        QTRY_VERIFY(!trouble().isEmpty());
        const QString english = trouble();
        speakGerman();
        QTRY_VERIFY(!trouble().isEmpty());
        QVERIFY(trouble() != english);
        QVERIFY(trouble().contains(name(u"marta"_s)));
        QCOMPARE(client().state(), ChatClient::State::Refused);
    }

    void whatIsNotEncryptedStaysThatOneServer()
    {
        ServerProcess plain({u"--name"_s, u"Cellar"_s, u"--tls"_s, u"off"_s});
        QVERIFY2(plain.start(), plain.errors().constData());
        Options open = options();
        open.server = plain.address().text();
        open.tls = false;
        start(open);
        QTRY_COMPARE(client().state(), ChatClient::State::Online);
        find<QAction>("actionAddServer")->trigger();
        QTRY_VERIFY(find<QLineEdit>("connectServer"));
        find<QLineEdit>("connectServer")->setText(m_server.address().text());
        find<QPushButton>("connectButton")->click();
        QTRY_COMPARE(client().server().port, m_server.address().port);
        QTRY_COMPARE(client().state(), ChatClient::State::Online);
        speakGerman();
        QVERIFY(client().server().tls);
        client().leave();
        QTRY_COMPARE(client().state(), ChatClient::State::Idle);
        m_program->chat().servers().current().arrival().again();
        QTRY_COMPARE(client().state(), ChatClient::State::Online);
        QVERIFY(client().server().tls);
        window().pages().front()->bringForward();
        QCOMPARE(client().state(), ChatClient::State::Online);
        QVERIFY(!client().server().tls);
        client().leave();
        QTRY_COMPARE(client().state(), ChatClient::State::Idle);
        m_program->chat().servers().current().arrival().again();
        QTRY_COMPARE(client().state(), ChatClient::State::Online);
        QVERIFY(!client().server().tls);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
