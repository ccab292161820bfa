// SPDX-License-Identifier: MIT
#include "gui-client/app/settings.h"
#include "gui-client/views/selfcard.h"
#include "tests/gui/office.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QWindow>

using namespace Confab;

// A day's work without a mouse. Keys go to the window, as from a real keyboard: what has the focus gets them.
class TestKeyboard : public QObject, private Office
{
    Q_OBJECT

private:
    int m_mouse = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove)
            ++m_mouse;
        return false;
    }

    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(QGuiApplication::focusWindow());
        QTest::keyClick(QGuiApplication::focusWindow(), code, modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), QTest::asciiToKey(c.toLatin1()),
                                QString(c), Qt::NoModifier);
    }
    static QString focus()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    // With Tab, as often as it takes.
    static void tabTo(const QString &name, Qt::Key tab = Qt::Key_Tab)
    {
        for (int i = 0; i < 30 && focus() != name; ++i)
            key(tab, tab == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(focus(), name);
    }
    static void awaitDialog(Desk &desk, const char *name)
    {
        QTRY_VERIFY2(desk.isShown(name), name);
        QVERIFY(QTest::qWaitForWindowActive(desk.find<QWidget>(name)));
    }
    // Without a screen nobody gives the focus back to it after a dialog.
    static void awaitWindow(Desk &desk)
    {
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    }
    // What has become of the message.
    static TimelineRow rowWith(Desk &desk, const QString &text)
    {
        const int row = desk.rowOf(text);
        return row < 0 ? TimelineRow() : desk.timeline().model()->row(row);
    }

    void comesIn(Desk &ana)
    {
        ana.start();
        awaitWindow(ana);
        QCOMPARE(focus(), u"connectServer"_s);
        type(m_server.address().text());
        key(Qt::Key_Tab);
        QCOMPARE(focus(), u"connectNick"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"ana"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(ana.isOnline());
        QTRY_COMPARE(focus(), u"composerField"_s);
        type(u"good morning"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.messages(), QStringList{u"ana: good morning"_s});
    }

    void talks(Desk &ana, Desk &marta)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        awaitDialog(ana, "goToDialog");
        type(u"build"_s);
        auto *list = ana.find<QListView>("goToList");
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->index(0, 0).data().toString() == u"build"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.room(), u"build"_s);
        awaitWindow(ana);
        QTRY_COMPARE(ana.messages(), QStringList{u"marta: is the switch there"_s});

        // An answer, and a reaction.
        QTRY_COMPARE(focus(), u"composerField"_s);
        tabTo(u"timeline"_s, Qt::Key_Backtab);
        key(Qt::Key_R);
        QCOMPARE(focus(), u"composerField"_s);
        QVERIFY(ana.isShown("composerBar"));
        type(u"it came today"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(rowWith(ana, u"it came today"_s).quote);
        tabTo(u"timeline"_s, Qt::Key_Backtab);
        key(Qt::Key_End);
        key(Qt::Key_Up);
        key(Qt::Key_Plus);
        QTRY_VERIFY(ana.isShown("emojiPicker"));
        type(u"thumbs up"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(rowWith(marta, u"is the switch there"_s).reactions.size(), 1U);

        // The last message changed, and another one taken back.
        awaitWindow(ana);
        key(Qt::Key_Escape);
        QCOMPARE(focus(), u"composerField"_s);
        key(Qt::Key_Up);
        type(u", at last"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(rowWith(marta, u"it came today, at last"_s).edited);
        type(u"wrong room"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(ana.rowOf(u"wrong room"_s) >= 0 && rowWith(ana, u"wrong room"_s).seq != 0);
        tabTo(u"timeline"_s, Qt::Key_Backtab);
        key(Qt::Key_End);
        key(Qt::Key_Delete);
        awaitDialog(ana, "confirmDialog");
        tabTo(u"confirmYes"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(marta.messages().constLast().endsWith(u": "_s));
        awaitWindow(ana);
    }

    void findsAgain(Desk &ana, Desk &marta)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focus(), u"searchField"_s);
        type(u"morning"_s);
        auto *results = ana.find<QListView>("searchResults");
        QTRY_COMPARE(results->model()->rowCount(), 1);
        key(Qt::Key_Down);
        QCOMPARE(focus(), u"searchResults"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.room(), u"lobby"_s);

        // What came meanwhile in the other room, and back to where nothing is new.
        marta.say(u"one more thing"_s);
        QTRY_COMPARE(ana.rooms().constFirst(), u"lobby"_s);
        QTRY_VERIFY(ana.rooms().constLast().startsWith(u"build 1"_s));
        key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(ana.room(), u"build"_s);
        QTRY_COMPARE(ana.rooms(), (QStringList{u"lobby"_s, u"build"_s}));
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(ana.room(), u"lobby"_s);
    }

    void gathersPeople(Desk &ana, Desk &marta)
    {
        key(Qt::Key_J, Qt::ControlModifier);
        awaitDialog(ana, "roomsDialog");
        key(Qt::Key_N, Qt::AltModifier);
        awaitDialog(ana, "newRoomDialog");
        type(u"attic"_s);
        tabTo(u"newRoomTopic"_s);
        type(u"boxes"_s);
        tabTo(u"newRoomPrivate"_s);
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.room(), u"attic"_s);
        awaitWindow(ana);
        QCOMPARE(ana.shown("roomTopic"), u"boxes"_s);

        // By the menu, since it has no key of its own.
        key(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(ana.isShown("menuRoom"));
        key(Qt::Key_I);
        awaitDialog(ana, "goToDialog");
        type(u"marta"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(marta.rooms().contains(u"attic"_s));
        awaitWindow(ana);

        key(Qt::Key_D, Qt::ControlModifier);
        awaitDialog(ana, "goToDialog");
        type(u"marta"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.room(), u"marta"_s);
        awaitWindow(ana);
        QTRY_COMPARE(focus(), u"composerField"_s);
        type(u"look into the attic"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(marta.rooms().contains(u"ana 1 (1)"_s));
    }

    void wantsToBeLeftAlone(Desk &ana)
    {
        tabTo(u"selfCard"_s, Qt::Key_Backtab);
        key(Qt::Key_Space);
        QTRY_VERIFY(ana.isShown("selfMenu"));
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(ana.isShown("quietMenu"));
        key(Qt::Key_Return); // for half an hour
        QTRY_COMPARE(ana.chat().client().welcomed()->you.presence, Presence::Busy);
        QVERIFY(ana.tray().quiet);

        key(Qt::Key_Comma, Qt::ControlModifier);
        awaitDialog(ana, "settingsDialog");
        tabTo(u"settingsDensity"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!ana.isShown("settingsDialog"));
        const QSettings kept(ana.folder() + u"/confab.ini"_s, QSettings::IniFormat);
        QCOMPARE(kept.value(u"appearance/density"_s).toString(), u"compact"_s);
        awaitWindow(ana);
    }

    void goesHome(Desk &ana)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        awaitDialog(ana, "goToDialog");
        type(u"attic"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.room(), u"attic"_s);
        awaitWindow(ana);
        key(Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(ana.isShown("menuRoom"));
        key(Qt::Key_O);
        awaitDialog(ana, "confirmDialog");
        tabTo(u"confirmYes"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(ana.room(), u"lobby"_s);
        awaitWindow(ana);
        key(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(ana.isFinished());
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_language.reset(); }

    void aDayByKeyboardAlone()
    {
        Desk marta;
        arrive(marta, u"marta"_s);
        marta.chat().client().createRoom(u"build"_s, {}, false);
        QTRY_COMPARE(marta.rooms(), (QStringList{u"lobby"_s, u"build"_s}));
        marta.say(u"/join build"_s);
        QTRY_COMPARE(marta.room(), u"build"_s);
        marta.say(u"is the switch there"_s);
        qApp->installEventFilter(this);

        using Part = std::function<void(Desk &)>;
        Desk ana;
        const std::vector<Part> day{[this](Desk &desk) { comesIn(desk); },
                                    [this, &marta](Desk &desk) { talks(desk, marta); },
                                    [this, &marta](Desk &desk) { findsAgain(desk, marta); },
                                    [this, &marta](Desk &desk) { gathersPeople(desk, marta); },
                                    [this](Desk &desk) { wantsToBeLeftAlone(desk); },
                                    [this](Desk &desk) { goesHome(desk); }};
        for (const Part &part : day) {
            part(ana);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(m_mouse, 0);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
