// SPDX-License-Identifier: MIT
#include "gui-client/app/announcing.h"
#include "gui-client/app/program.h"
#include "gui-client/views/banner.h"
#include "tests/gui/office.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Confab;

// What reaches a person beside the window, and what they set: real windows, the real server, a desktop that keeps
// what it is told.
class TestAttention : public QObject, private Office
{
    Q_OBJECT

private:
    static void putInFront(Desk &desk)
    {
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    }
    // What a screen reader was told of messages.
    static QStringList heard(Desk &desk)
    {
        const auto *announcements = desk.find<QObject>("announcements");
        const QStringList texts = announcements ? announcements->property("texts").toStringList() : QStringList();
        return texts.filter(QRegularExpression(u"^marta|new messages"_s));
    }
    // The one notification that shows.
    static QString told(Desk &desk)
    {
        const auto &shown = desk.notifier().shown;
        return shown.size() == 1 ? shown.first().title + u": "_s + shown.first().text : QString();
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void aMentionElsewhereIsToldAndAClickGoesThere()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.createRoom(name(u"build"_s));
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.say(u"/join "_s + name(u"build"_s));
        QTRY_COMPARE(ana.room(), name(u"build"_s));
        ana.goTo(u"lobby"_s);
        putInFront(ana);
        marta.say(u"nobody is called"_s);
        marta.say(u"@"_s + name(u"ana"_s) + u" look"_s);
        QTRY_COMPARE(ana.notifier().shows, 1);
        QVERIFY(told(ana).contains(name(u"marta"_s)) && told(ana).contains(name(u"build"_s)));
        QTRY_COMPARE(ana.tray().mentions, quint64(1));
        ana.notifier().click(ana.notifier().shown.firstKey());
        QTRY_COMPARE(ana.room(), name(u"build"_s));
        QTRY_COMPARE(ana.tray().mentions, quint64(0));
        // On screen, it is seen without.
        marta.say(u"@"_s + name(u"ana"_s) + u" again"_s);
        QTRY_COMPARE(ana.messages().last(), name(u"marta"_s) + u": @"_s + name(u"ana"_s) + u" again"_s);
        QCOMPARE(ana.notifier().shows, 1);
    }

    void aDirectMessageIsAnsweredFromTheNotification()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        putInFront(marta);
        marta.say(u"/msg "_s + name(u"ana"_s) + u" are you there?"_s);
        QTRY_COMPARE(told(ana), name(u"marta"_s) + u": are you there?"_s);
        ana.notifier().answer(ana.notifier().shown.firstKey(), u"on my way"_s);
        QTRY_VERIFY(marta.messages().contains(name(u"ana"_s) + u": on my way"_s));
        QCOMPARE(ana.room(), u"lobby"_s);
    }

    // An answer is what it would be in the field; what can't be sent is there to be changed, and nothing is lost.
    void anAnswerFromTheNotificationIsReadAsIfTyped()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        putInFront(marta);
        const auto call = [&] {
            marta.say(u"/msg "_s + name(u"ana"_s) + u" are you there?"_s);
            QTRY_COMPARE(told(ana), name(u"marta"_s) + u": are you there?"_s);
        };
        auto *field = ana.find<QPlainTextEdit>("composerField");
        const auto answer = [&ana](const QString &text) {
            ana.notifier().answer(ana.notifier().shown.firstKey(), text);
        };
        call();
        answer(u"/me nods"_s);
        QTRY_VERIFY(marta.messages().contains(name(u"ana"_s) + u": nods"_s));
        QCOMPARE(ana.room(), u"lobby"_s);

        field->setPlainText(u"begun in the lobby"_s);
        call();
        const QString much(9000, u'a');
        answer(much);
        QTRY_COMPARE(ana.room(), name(u"marta"_s));
        QCOMPARE(field->toPlainText(), much);
        ana.goTo(u"lobby"_s);
        QTRY_COMPARE(field->toPlainText(), u"begun in the lobby"_s);
        field->clear();
        putInFront(marta);
        call();
        answer(u"/nonsense"_s);
        QTRY_COMPARE(ana.room(), name(u"marta"_s));
        QVERIFY(field->toPlainText().startsWith(u"/nonsense"_s));
    }

    void whatOthersSayInTheOpenRoomIsReadOut()
    {
        const QString attic = name(u"attic"_s);
        const QString says = name(u"marta"_s);
        Desk marta;
        arrive(marta, says);
        marta.createRoom(attic);
        for (int i = 0; i < 5; ++i)
            marta.say(u"old %1"_s.arg(i));
        QTRY_COMPARE(marta.messages().size(), 5);
        Desk ana;
        arrive(ana, name(u"ana"_s));

        // What was said before one came isn't, nor what one says oneself, nor what is said elsewhere.
        ana.say(u"/join "_s + attic);
        QTRY_COMPARE(ana.messages().size(), 5);
        putInFront(ana);
        ana.say(u"here I am"_s);
        QTRY_COMPARE(marta.messages().size(), 6);
        marta.say(u"welcome"_s);
        QTRY_COMPARE(heard(ana), QStringList{says + u": welcome"_s});
        marta.goTo(u"lobby"_s);
        marta.say(u"not there"_s);
        marta.goTo(attic);
        marta.say(u"/me waves"_s);
        QTRY_COMPARE(heard(ana).size(), 2);
        QCOMPARE(heard(ana).constLast(), says + u" waves"_s);
        // Who looks elsewhere isn't told.
        putInFront(marta);
        marta.say(u"while you were away"_s);
        QTRY_VERIFY(ana.messages().constLast().endsWith(u"away"_s));
        putInFront(ana);
        marta.say(u"back?"_s);
        QTRY_COMPARE(heard(ana).size(), 3);
        QCOMPARE(heard(ana).constLast(), says + u": back?"_s);

        // Of many at once their number is told.
        for (int i = 0; i < 12; ++i)
            marta.say(u"line %1"_s.arg(i));
        const auto counted = [&ana, &attic] {
            int count = 0;
            const QString many = u" new messages in #"_s + attic;
            const QStringList all = heard(ana).sliced(3);
            for (const QString &each : all)
                count += each.endsWith(many) ? each.chopped(many.size()).toInt() : int(each.count(u'\n')) + 1;
            return count;
        };
        QTRY_COMPARE(counted(), 12);
        QVERIFY2(heard(ana).size() < 7, qPrintable(heard(ana).join(u'|')));
    }

    void aLostConnectionIsReadOutOnce()
    {
        QWidget window;
        Banner banner(&window);
        const auto told = [&window] {
            const auto *announcements = window.findChild<QObject *>(u"announcements"_s);
            return announcements ? announcements->property("texts").toStringList() : QStringList();
        };
        banner.tell(u"Connection lost. Trying again in 3 s."_s, u"Try now"_s);
        banner.tell(u"Connection lost. Trying again now."_s);
        banner.tell(u"Connection lost. Trying again in 6 s."_s, u"Try now"_s);
        QCOMPARE(told(), QStringList{u"Connection lost. Trying again in 3 s."_s});
        banner.tell(u"You are not connected."_s);
        QCOMPARE(told().size(), 2);
        banner.tellNothing();
        banner.tell(u"You are not connected."_s);
        QCOMPARE(told().size(), 3);
    }

    void aFewMessagesAreReadOutAndManyAreCounted()
    {
        const auto said = [](const QString &nick, const QString &text) {
            Said one;
            one.event.nick = nick;
            one.text = text;
            return one;
        };
        std::vector<Said> all{said(u"marta"_s, u"two\nlines"_s), said(u"jorge"_s, u"well"_s)};
        QCOMPARE(Announcing::text(all, u"#lobby"_s), u"marta: two lines\njorge: well"_s);
        all.push_back(said(u"marta"_s, QString(5000, u'x')));
        QVERIFY(Announcing::text(all, u"#lobby"_s).size() < 400);
        all.push_back(said(u"marta"_s, u"more"_s));
        QCOMPARE(Announcing::text(all, u"#lobby"_s), u"4 new messages in #lobby"_s);
    }

    void whatIsReadElsewhereIsWithdrawn()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        putInFront(marta);
        marta.say(u"/msg "_s + name(u"ana"_s) + u" hello"_s);
        QTRY_COMPARE(ana.notifier().shown.size(), 1);
        putInFront(ana);
        ana.goTo(name(u"marta"_s));
        QTRY_VERIFY(ana.notifier().shown.isEmpty());
    }

    void whoDoesntWantToBeDisturbedIsNotAndShowsIt()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        Desk marta;
        arrive(marta, name(u"marta"_s));
        const auto seen = [&] {
            const auto person = marta.chat().conversations().personNamed(name(u"ana"_s));
            return person ? int(person->presence) : -1;
        };
        QTRY_COMPARE(seen(), int(Presence::Online));
        QTRY_VERIFY(ana.tray().action(u"quietHour"_s));
        ana.tray().action(u"quietHour"_s)->trigger();
        QTRY_COMPARE(seen(), int(Presence::Busy));
        QVERIFY(ana.tray().quiet);
        QTRY_VERIFY(ana.shown("selfCard").contains(u"Do not disturb until"_s));
        marta.say(u"/msg "_s + name(u"ana"_s) + u" hello"_s);
        QTRY_COMPARE(ana.tray().mentions, quint64(1));
        QCOMPARE(ana.notifier().shows, 0);
        ana.say(u"/back"_s);
        QTRY_COMPARE(seen(), int(Presence::Online));
        QVERIFY(!ana.tray().quiet);
        marta.say(u"/msg "_s + name(u"ana"_s) + u" now?"_s);
        QTRY_COMPARE(ana.notifier().shows, 1);
    }

    void settingsHoldAtOnceAndAfterARestart()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        const int line = ana.timeline().fontMetrics().height();
        // What is larger or smaller than the rest by itself goes along.
        const QStringList parts{u"serverName"_s, u"serverLock"_s, u"roomName"_s, u"statusConnection"_s,
                                u"composerLine"_s};
        QHash<QString, int> heights;
        for (const QString &part : parts)
            heights.insert(part, ana.window().findChild<QWidget *>(part)->fontMetrics().height());
        ana.find<QSpinBox>("settingsText")->setValue(150);
        QTRY_VERIFY(ana.timeline().fontMetrics().height() > line);
        for (const QString &part : parts)
            QVERIFY2(ana.window().findChild<QWidget *>(part)->fontMetrics().height() > heights.value(part),
                     qPrintable(part));
        auto *scheme = ana.find<QComboBox>("settingsScheme");
        scheme->setCurrentIndex(scheme->findData(int(Preferences::Scheme::Dark)));
        Q_EMIT scheme->activated(scheme->currentIndex());
        QTRY_VERIFY(ana.window().palette().color(QPalette::Window).lightness() < 100);
        ana.find<QDialog>("settingsDialog")->close();
        ana.connectTo(m_server.address(), name(u"ana"_s));
        QTRY_VERIFY(ana.isOnline());
        QVERIFY(ana.timeline().fontMetrics().height() > line);
        // Back, for the tests that follow in this process.
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        ana.find<QSpinBox>("settingsText")->setValue(100);
        scheme = ana.find<QComboBox>("settingsScheme");
        scheme->setCurrentIndex(scheme->findData(int(Preferences::Scheme::System)));
        Q_EMIT scheme->activated(scheme->currentIndex());
        QTRY_COMPARE(ana.timeline().fontMetrics().height(), line);
    }

    void aLanguageHoldsAtOnce()
    {
        const QTemporaryDir folder;
        SystemClock clock;
        Options options;
        options.server = m_server.address().text();
        options.nick = name(u"ana"_s);
        options.connect = true;
        options.language = u"en"_s;
        m_language.reset();
        Program program(*Profile::open(folder.path()), options, clock);
        const auto isOnline = [&] { return program.chat().client().state() == ChatClient::State::Online; };
        const auto menu = [&] { return program.chat().window().findChild<QMenu *>(u"menuRoom"_s)->title(); };
        const auto find = [&]<class T>(T *, const char *name) {
            return program.chat().window().findChild<T *>(QLatin1StringView(name));
        };
        program.start();
        QTRY_VERIFY(isOnline());
        QCOMPARE(menu(), u"&Room"_s);
        auto *field = find(static_cast<QPlainTextEdit *>(nullptr), "composerField");
        QTest::keyClicks(field, u"half a thought"_s);
        program.chat().preferring().open();
        auto *language = find(static_cast<QComboBox *>(nullptr), "settingsLanguage");
        QVERIFY(language);
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(menu(), u"&Raum"_s);
        QTRY_VERIFY(isOnline());
        QVERIFY(find(static_cast<QDialog *>(nullptr), "settingsDialog")->isVisible());
        field = find(static_cast<QPlainTextEdit *>(nullptr), "composerField");
        QTRY_COMPARE(field->toPlainText(), u"half a thought"_s);
        QCOMPARE(program.chat().client().nick(), name(u"ana"_s));
        m_language = std::make_unique<Language>(u"en"_s);
    }

    void theCrossHidesAWindowThatStays()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        ana.find<QCheckBox>("settingsStay")->click();
        ana.find<QDialog>("settingsDialog")->close();
        ana.window().close();
        QTRY_VERIFY(!ana.window().isVisible());
        QVERIFY(ana.isOnline());
        Q_EMIT ana.tray().clicked();
        QTRY_VERIFY(ana.window().isVisible());
        // Where there is no tray there would be no way back.
        ana.tray().there = false;
        ana.window().close();
        QTRY_VERIFY(ana.isFinished());
    }
};

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
