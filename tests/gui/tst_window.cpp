// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/windowmenu.h"
#include "tests/gui/windowkit.h"
#include "tests/support/fakeserver.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>

using namespace Confab;

// The window itself: what folds, what comes back, what it says in which language. No server is needed: the one that
// it was told of doesn't answer.
class TestWindow : public QObject
{
    Q_OBJECT

private:
    FakeServer m_server;
    void open(Desk &desk) { desk.connectTo(m_server.address(), u"ana"_s); }

private Q_SLOTS:
    void initTestCase() { m_server.silent = true; }

    void bothSidesFoldAwayAndThatComesBack()
    {
        Desk desk;
        open(desk);
        desk.window().resize(1180, 760);
        QVERIFY(desk.isShown("sidePanel") && desk.isShown("peopleList"));
        desk.trigger("actionShowRooms");
        QVERIFY(!desk.isShown("sidePanel"));
        QVERIFY(desk.isShown("peopleList"));
        desk.chat().leave();
        QTRY_VERIFY(desk.isFinished());
        open(desk);
        QVERIFY(!desk.isShown("sidePanel"));
        QVERIFY(desk.isShown("peopleList"));
        desk.trigger("actionShowRooms");
        QVERIFY(desk.isShown("sidePanel"));
    }

    void sizeAndSplitterComeBack()
    {
        Desk desk;
        open(desk);
        desk.window().resize(1000, 700);
        auto *sides = desk.find<QSplitter>("sides");
        sides->setSizes({300, 500, 200});
        const QList<int> sizes = sides->sizes();
        desk.chat().leave();
        QTRY_VERIFY(desk.isFinished());
        open(desk);
        QCOMPARE(desk.window().size(), QSize(1000, 700));
        QTRY_COMPARE(desk.find<QSplitter>("sides")->sizes(), sizes);
    }

    void inANarrowWindowTheMiddleAloneRemains()
    {
        Desk desk;
        open(desk);
        desk.window().resize(480, 700);
        QTRY_COMPARE(desk.window().width(), 480);
        QVERIFY(!desk.isShown("sidePanel"));
        QVERIFY(!desk.isShown("peopleList"));
        QTRY_VERIFY(desk.find<QWidget>("composerField")->width() > 300);
        QVERIFY(desk.isShown("statusConnection"));
        // Asked for, a side shows all the same; that is no wish for wide windows.
        desk.trigger("actionShowPeople");
        QVERIFY(desk.isShown("peopleList"));
        desk.trigger("actionShowPeople");
        desk.window().resize(1180, 700);
        QTRY_VERIFY(desk.isShown("sidePanel") && desk.isShown("peopleList"));
    }

    void tabGoesAllTheWayRound()
    {
        Desk desk;
        open(desk);
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        auto *field = desk.find<QWidget>("composerField");
        field->setFocus();
        QSet<QString> passed;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            passed.insert(QApplication::focusWidget()->objectName());
        }
        QVERIFY(passed.contains(u"composerField"_s));
        QVERIFY2(passed.contains(u"timeline"_s), qPrintable(QStringList(passed.values()).join(u' ')));
        QVERIFY(passed.contains(u"roomsView"_s));
        QVERIFY(passed.contains(u"peopleList"_s));
        QVERIFY(passed.contains(u"emojiButton"_s));
        QVERIFY(passed.contains(u"searchField"_s));
    }

    void everyControlHasANameForThoseWhoCantSeeIt()
    {
        Desk desk;
        desk.start();
        const auto controls = desk.window().findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible()
                || control->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(control->objectName()));
        }
    }

    void itSpeaksTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("menu");
        QTest::addColumn<QString>("placeholder");
        QTest::newRow("en") << u"en"_s << u"&Help"_s << u"Message #lobby"_s;
        QTest::newRow("de") << u"de"_s << u"&Hilfe"_s << u"Nachricht an #lobby"_s;
        QTest::newRow("es") << u"es"_s << u"A&yuda"_s << u"Mensaje para #lobby"_s;
        QTest::newRow("ar") << u"ar"_s << u"&مساعدة"_s << u"رسالة إلى #lobby"_s;
    }
    void itSpeaksTheLanguageAskedFor()
    {
        QFETCH(QString, code);
        QFETCH(QString, menu);
        QFETCH(QString, placeholder);
        const Language language(code);
        Desk desk;
        open(desk);
        QCOMPARE(desk.find<QMenu>("menuHelp")->title(), menu);
        const QString shown = desk.find<QPlainTextEdit>("composerField")->placeholderText();
        QCOMPARE(withoutIsolates(shown), placeholder);
        QVERIFY(shown.contains(isolated(u"#lobby"_s))); // its sign stays before it
    }

    void lightAndDarkFollowTheSystemWhileItRuns()
    {
        Desk desk;
        open(desk);
        const auto ground = [&desk](const char *name) {
            const QImage image = desk.find<QWidget>(name)->grab().toImage();
            return image.pixelColor(3, image.height() - 30).lightness();
        };
        QVERIFY(ground("sidePanel") > 200);
        const QPalette light = QApplication::palette();
        QPalette dark(QColor(45, 45, 48), QColor(30, 30, 32));
        QApplication::setPalette(dark);
        QTRY_VERIFY(ground("sidePanel") < 80);
        QVERIFY(ground("middle") < 80);
        QVERIFY(ground("peopleList") < 80);
        QApplication::setPalette(light);
        QTRY_VERIFY(ground("sidePanel") > 200);
        QVERIFY(ground("middle") > 200);
        QVERIFY(ground("peopleList") > 200);
    }

    void aLanguageIsKnownByItsRelatives()
    {
        QCOMPARE(languageOf(u"de_AT"_s), u"de"_s);
        QCOMPARE(languageOf(u"de-CH"_s), u"de"_s);
        QCOMPARE(languageOf(u"es_MX"_s), u"es"_s);
        for (const QString &code : {u"zh_TW"_s, u"tlh"_s, u"C"_s, QString()})
            QCOMPARE(languageOf(code), std::nullopt);
    }

    void everyLanguageHasItsWords()
    {
        const QStringList codes = languages();
        QSet<QString> words;
        for (const QString &code : codes) {
            const Language language(code);
            words.insert(QCoreApplication::translate("Confab::RoomsModel", "DIRECT MESSAGES"));
        }
        QCOMPARE(words.size(), codes.size());
    }

    void countsHaveTheDigitsOfTheLanguage()
    {
        const auto people = [](const QString &code) {
            const Language language(code);
            return QCoreApplication::translate("Confab::StatusLine", "%Ln people", nullptr, 1234);
        };
        QCOMPARE(people(u"en"_s), u"1,234 people"_s);
        QCOMPARE(people(u"de"_s), u"1.234 Personen"_s);
        QVERIFY2(people(u"ar"_s).contains(u"١٬٢٣٤"_s), qPrintable(people(u"ar"_s)));
    }

    void rightToLeftLanguagesMirrorIt()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        open(desk);
        desk.window().resize(1180, 760);
        const auto left = [&desk](const char *name) {
            return desk.find<QWidget>(name)->mapTo(&desk.window(), QPoint()).x();
        };
        QTRY_VERIFY(left("sidePanel") > left("middle"));
        QVERIFY(left("middle") > left("peopleList"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void oneCanWriteAtOnce()
    {
        Desk desk;
        open(desk);
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        QTRY_COMPARE(QApplication::focusWidget(), desk.find<QWidget>("composerField"));
    }

    void helpAndAboutArePlain()
    {
        Desk desk;
        open(desk);
        desk.say(u"/help"_s);
        QTRY_VERIFY(desk.isShown("helpDialog"));
        auto *table = desk.find<QTableWidget>("helpTable");
        QCOMPARE(table->columnCount(), 2);
        const auto told = [table](const QString &typed) {
            const QList<QTableWidgetItem *> found = table->findItems(typed, Qt::MatchExactly);
            return found.isEmpty() ? QString() : table->item(found.constFirst()->row(), 1)->text();
        };
        QCOMPARE(told(u"/leave"_s), u"Leave this room"_s);
        QCOMPARE(told(u"Ctrl+J"_s), u"Join or create a room"_s);
        const QList<QAction *> actions = desk.window().menu().findChildren<QAction *>();
        for (const QAction *each : actions) {
            const QString key = each->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(key.isEmpty() || !told(key).isEmpty(), qPrintable(key));
        }
        // A key without an entry in the menu.
        QVERIFY(!told(desk.find<QToolButton>("emojiButton")->shortcut().toString(QKeySequence::NativeText)).isEmpty());
        table->selectRow(table->findItems(u"/leave"_s, Qt::MatchExactly).constFirst()->row());
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/leave – Leave this room"_s);
        desk.find<QDialog>("helpDialog")->close();
        desk.trigger("actionAbout");
        QTRY_VERIFY(desk.isShown("aboutDialog"));
        QCOMPARE(desk.find<QLabel>("aboutDialogText")->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
