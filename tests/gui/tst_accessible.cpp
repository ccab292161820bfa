// SPDX-License-Identifier: MIT
#include "gui-client/spelling/spellchecker.h"
#include "gui-client/views/composer.h"
#include "gui-client/views/composeredit.h"
#include "tests/gui/accessibletree.h"
#include "tests/gui/darkpalette.h"
#include "tests/gui/office.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>

using namespace Confab;

namespace {

class Pedant : public Speller
{
public:
    bool isRight(const QString &word) override { return word != "teh"_L1; }
    QStringList suggestions(const QString &) override { return {u"the"_s}; }
};

} // namespace

// Every part of the window, for people who listen to it, have a keyboard alone, or see little: real windows and the real
// server. A dialog, menu or page that is new has to be opened here as well: the last test looks for it in the sources.
class TestAccessible : public QObject, private Office
{
    Q_OBJECT

private:
    enum Kind { Window, Menu }; // a menu's keys are Qt's own

    QSet<QString> m_examined; // object names and classes
    QStringList m_troubles;

    void examine(QWidget *top, Kind kind = Window)
    {
        QVERIFY(top && top->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(top->window()));
        const QList<QWidget *> parts = top->findChildren<QWidget *>();
        for (const QWidget *each : QList<QWidget *>{top} + parts) {
            if (!each->isVisible())
                continue;
            m_examined.insert(each->objectName());
            for (const QMetaObject *type = each->metaObject(); type; type = type->superClass())
                m_examined.insert(QString::fromLatin1(type->className()).section(u"::"_s, -1));
        }
        QStringList troubles = spokenTroubles(top) + contrastTroubles(top);
        if (kind == Window) {
            top->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(top->window()));
            troubles += tabTroubles(top);
        }
        const QPalette light = QApplication::palette();
        QApplication::setPalette(darkPalette());
        QCoreApplication::processEvents();
        for (const QString &trouble : contrastTroubles(top))
            troubles.append(u"in the dark: "_s + trouble);
        QApplication::setPalette(light);
        QCoreApplication::processEvents();
        for (const QString &trouble : std::as_const(troubles))
            m_troubles.append(top->objectName() + u": "_s + trouble);
    }
    void examineMenu(QMenu *menu)
    {
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        examine(menu, Menu);
        const QList<QAction *> actions = menu->actions();
        for (const QAction *each : actions) {
            QMenu *sub = each->menu();
            if (sub && sub->isEnabled()) {
                sub->popup({});
                examineMenu(sub);
                sub->close();
            }
        }
    }
    void examineAndClose(Desk &desk, const char *name)
    {
        QTRY_VERIFY2(desk.isShown(name), name);
        examine(desk.find<QWidget>(name));
        desk.find<QWidget>(name)->close();
        QTRY_VERIFY2(!desk.find<QWidget>(name), name);
    }
    // By the key for it.
    static QMenu *menuOf(QWidget *widget, const char *name)
    {
        const QPoint at = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        return widget->window()->findChild<QMenu *>(QLatin1StringView(name));
    }
    void examineMenuOf(QWidget *widget, const char *name)
    {
        QMenu *menu = menuOf(widget, name);
        QVERIFY2(menu, name);
        examineMenu(menu);
        menu->close();
        QTRY_VERIFY(!widget->window()->findChild<QMenu *>(QLatin1StringView(name)));
    }
    static void toTheFront(Desk &desk)
    {
        desk.window().resize(1180, 760);
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"fusion"_s);
        QApplication::setCursorFlashTime(0);
        m_server.setOptions({u"--name"_s, u"Workshop"_s, u"--rate"_s, u"0"_s, u"--crowd"_s, u"2"_s});
        open();
    }
    void init()
    {
        ++m_number;
        m_troubles.clear();
    }
    void cleanup() { QVERIFY2(m_troubles.isEmpty(), qPrintable(m_troubles.join(u'\n'))); }
    void cleanupTestCase() { m_language.reset(); }

    void theFirstPage()
    {
        Desk desk;
        desk.start();
        toTheFront(desk);
        examine(desk.find<QWidget>("welcomePage"));
        desk.type("connectServer", u"not an address:"_s);
        desk.click("connectButton");
        QTRY_VERIFY(desk.isShown("connectTrouble"));
        examine(desk.find<QWidget>("connectDialog"));
    }

    void theConnectDialog()
    {
        Desk marta;
        arrive(marta, name(u"marta"_s));
        Desk ana;
        arrive(ana, name(u"ana"_s));
        ana.trigger("actionConnect");
        QTRY_VERIFY(ana.isShown("connectDialog"));
        examine(ana.find<QWidget>("connectDialog"));
        ana.type("connectNick", name(u"marta"_s));
        ana.click("connectButton");
        QTRY_VERIFY(ana.isShown("connectSuggestion"));
        examineAndClose(ana, "connectDialog");
        // And the window behind it, which says that it isn't connected.
        QTRY_VERIFY(ana.isShown("banner"));
        examine(&ana.window());
    }

    void theWindow()
    {
        const QString build = name(u"build"_s);
        Desk ana;
        arrive(ana, name(u"ana"_s));
        toTheFront(ana);
        ana.createRoom(build);
        QTRY_VERIFY(ana.isShown("emptyRoom"));
        examine(&ana.window());
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.say(u"/join "_s + build);
        QTRY_COMPARE(marta.room(), build);
        marta.say(u"@%1, *look* at `this`, https://example.org/"_s.arg(name(u"ana"_s)));
        QTRY_COMPARE(ana.messages().size(), 1);
        toTheFront(ana);
        ana.press("composerField", Qt::Key_Tab, Qt::ShiftModifier);
        Q_EMIT ana.timeline().replyRequested(ana.seqOf(ana.timeline().model()->row(2).text));
        ana.say(u"I see"_s);
        for (int i = 0; i < 30; ++i)
            ana.say(u"line %1"_s.arg(i));
        QTRY_COMPARE(ana.messages().size(), 32);
        Q_EMIT ana.timeline().editRequested(ana.seqOf(u"line 3"_s));
        QTRY_VERIFY(ana.isShown("composerBar"));
        ana.timeline().showRow(0);
        QTRY_VERIFY(ana.isShown("jumpToLatest"));
        QVERIFY(ana.timeline().verticalScrollBar()->isVisible()); // to be measured
        examine(&ana.window());
        ana.press("composerField", Qt::Key_Escape);
        ana.trigger("actionTopic");
        QTRY_VERIFY(ana.isShown("topicEdit"));
        m_troubles += spokenTroubles(&ana.window());
        // What was found, in the place of the timeline.
        ana.trigger("actionSearch");
        ana.type("searchField", u"line"_s);
        auto *results = ana.find<QListView>("searchResults");
        QTRY_VERIFY(results->model()->rowCount() > 3);
        examine(&ana.window());
    }

    void aCrowd()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        std::array<Desk, 3> others;
        for (size_t i = 0; i < others.size(); ++i)
            arrive(others[i], name(u"other%1x"_s.arg(i)));
        QTRY_VERIFY(ana.isShown("peopleFilter"));
        toTheFront(ana);
        examine(&ana.window());
    }

    void itsMenus()
    {
        const QString build = name(u"build"_s);
        Desk ana;
        arrive(ana, name(u"ana"_s));
        toTheFront(ana);
        ana.createRoom(build);
        ana.say(u"hello"_s);
        QTRY_COMPARE(ana.messages().size(), 1);
        for (const char *name : {"menuConfab", "menuRoom", "menuView", "menuHelp"}) {
            auto *menu = ana.find<QMenu>(name);
            menu->popup({});
            examineMenu(menu);
            menu->close();
        }
        toTheFront(ana);
        TimelineView &timeline = ana.timeline();
        timeline.setFocus(Qt::TabFocusReason);
        examineMenuOf(&timeline, "timelineMenu");
        examineMenuOf(ana.find<QWidget>("roomsView"), "roomMenu");
        examineMenuOf(ana.find<QWidget>("composerField"), "composerMenu");
        Desk marta;
        arrive(marta, name(u"marta"_s));
        marta.say(u"/join "_s + build);
        QTRY_COMPARE(marta.room(), build);
        auto *people = ana.find<QListView>("peopleList");
        const auto rowOf = [people](const QString &nick) {
            const QModelIndexList found =
                people->model()->match(people->model()->index(0, 0), PeopleModel::NickRole, nick);
            return found.isEmpty() ? QModelIndex() : found.constFirst();
        };
        QTRY_VERIFY(rowOf(name(u"marta"_s)).isValid());
        toTheFront(ana);
        people->setCurrentIndex(rowOf(name(u"marta"_s)));
        examineMenuOf(people, "personMenu");
        ana.click("selfCard");
        auto *self = ana.find<QMenu>("selfMenu");
        examineMenu(self);
        self->close();
        ana.tray().menu->popup({});
        examineMenu(ana.tray().menu);
        ana.tray().menu->close();
    }

    void whatTheFieldOffers()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        toTheFront(ana);
        ana.type("composerField", u":hear"_s);
        QTRY_VERIFY(ana.isShown("emojiPopup"));
        examine(ana.find<QWidget>("emojiPopup"), Menu); // its keys are the field's
        ana.type("composerField", u"/nonsense"_s);
        ana.press("composerField", Qt::Key_Return);
        QTRY_VERIFY(!ana.shown("composerLine").isEmpty());
        m_troubles += contrastTroubles(&ana.window());
        ana.click("emojiButton");
        QTRY_VERIFY(ana.isShown("emojiPicker"));
        examine(ana.find<QWidget>("emojiPicker"));
    }

    void theSpelling()
    {
        SpellChecker checker({{u"de_DE"_s, {}, {}}, {u"en_US"_s, {}, {}}}, {},
                             [](const Dictionary &) { return std::make_unique<Pedant>(); });
        checker.setLanguage(u"en_US"_s);
        Composer composer;
        auto *field = composer.findChild<ComposerEdit *>(u"composerField"_s);
        composer.setSpelling(&checker);
        composer.resize(500, 300);
        composer.show();
        field->setFocus();
        QTest::keyClicks(field, u"teh cat "_s);
        QTRY_COMPARE(field->extraSelections().size(), 1);
        field->moveCursor(QTextCursor::Start);
        examineMenuOf(field, "composerMenu");
    }

    void roomsAndPeople()
    {
        const QString build = name(u"build"_s);
        Desk marta;
        arrive(marta, name(u"marta"_s));
        Desk ana;
        arrive(ana, name(u"ana"_s));
        toTheFront(ana);
        ana.createRoom(build, true);
        ana.trigger("actionNewRoom");
        QTRY_VERIFY(ana.find<QListView>("roomsList")->model()->rowCount() > 0);
        examineAndClose(ana, "roomsDialog");
        ana.trigger("actionNewRoom");
        ana.click("roomsNew");
        QTRY_VERIFY(ana.isShown("newRoomDialog"));
        ana.click("newRoomCreate");
        QVERIFY(ana.isShown("newRoomTrouble"));
        examineAndClose(ana, "newRoomDialog");
        for (const char *action : {"actionGoTo", "actionNewDirect", "actionInvite"}) {
            ana.trigger(action);
            QTRY_VERIFY(ana.find<QListView>("goToList")->model()->rowCount() > 0);
            examineAndClose(ana, "goToDialog");
        }
        ana.trigger("actionLeaveRoom");
        examineAndClose(ana, "confirmDialog");
        for (const auto &[action, dialog] :
             {std::pair("selfMenuNick", "nickDialog"), std::pair("selfMenuNote", "noteDialog")}) {
            ana.click("selfCard");
            ana.trigger(action);
            ana.find<QMenu>("selfMenu")->close();
            examineAndClose(ana, dialog);
        }
        ana.trigger("actionHelp");
        examineAndClose(ana, "helpDialog");
        ana.trigger("actionAbout");
        examineAndClose(ana, "aboutDialog");
    }

    void theSettings()
    {
        Desk ana;
        arrive(ana, name(u"ana"_s));
        toTheFront(ana);
        ana.trigger("actionSettings");
        auto *dialog = ana.find<QWidget>("settingsDialog");
        auto *tabs = ana.find<QTabWidget>("settingsTabs");
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            tabs->setFocus();
            examine(dialog);
        }
    }

    void anotherKey()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.errors().constData());
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(ana.isOnline());
        server.kill();
        QDir data(server.dataFolder());
        data.remove(u"server.crt"_s);
        data.remove(u"server.key"_s);
        QVERIFY2(server.start(), server.errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(ana.isShown("changedKeyDialog"), 20'000);
        examineAndClose(ana, "changedKeyDialog");
    }

    // What the sources name or make must have been examined by now.
    void nothingWasForgotten()
    {
        static const QRegularExpression named(u"u\"(\\w*(?:Dialog|Menu|Popup|Picker|Page)|menu[A-Z]\\w*)\"_s"_s);
        static const QRegularExpression made(
            u"class (\\w+)(?: final)? : public (?:Q?Dialog|QMenu|QWizard|QMessageBox)\\b"_s);
        QStringList missing;
        int found = 0;
        QDirIterator files(QStringLiteral(SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpression &what : {named, made}) {
                for (auto each = what.globalMatch(text); each.hasNext(); ++found) {
                    const QString name = each.next().captured(1);
                    if (!m_examined.contains(name) && !missing.contains(name))
                        missing.append(name);
                }
            }
        }
        QVERIFY(found > 25);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
