// SPDX-License-Identifier: MIT
#include "gui-client/app/conversations.h"
#include "gui-client/app/language.h"
#include "gui-client/models/peoplemodel.h"
#include "tests/gui/hostility.h"
#include "tests/gui/windowkit.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QTcpServer>

using namespace Confab;
using namespace Confab::Hostility;

// Names that mean harm, where the window has them in notifications and menus: each is a line of plain words that stays
// in its place, and no letter of it is a key.
class TestHostileNames : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Language> m_language;
    QTcpServer m_bait; // whose address is in what would be pictures

    // All else has such names, but oneself can be called.
    static void welcomeAna(FakeServer &server, const QString &text)
    {
        QTRY_VERIFY(server.newest() && server.newest()->count<Hello>() > 0);
        Welcome answer = welcome(text);
        answer.you.nick = u"ana"_s;
        server.newest()->send(answer);
    }
    static void arrive(Desk &desk, FakeServer &server, const QString &text)
    {
        desk.connectTo(server.address(), u"ana"_s);
        welcomeAna(server, text);
        QTRY_VERIFY(desk.isOnline());
    }
    static Said call(Seq seq, const QString &text)
    {
        Said said;
        said.event = eventOf(seq, other, text);
        said.event.room = second;
        said.text = u"@ana "_s + text;
        return said;
    }
    // By the key for it.
    static QMenu *menuOf(QWidget *widget, const char *name)
    {
        const QPoint at = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
        return widget->window()->findChild<QMenu *>(QLatin1StringView(name));
    }
    static void look(QMenu *menu)
    {
        QVERIFY(menu && menu->isVisible());
        QVERIFY(!menu->toolTipsVisible()); // which would guess whether they are markup
        for (QAction *action : menu->actions()) {
            QVERIFY2(isFitLine(action->text()), qPrintable(action->objectName()));
            QVERIFY2(!action->text().contains(u'\t'),
                     qPrintable(action->objectName())); // else the rest stands as a key
            QVERIFY2(action->shortcut().isEmpty(), qPrintable(action->objectName()));
        }
    }
    // What one sees and hears of it is the name, all of it, and no letter of it is underlined.
    static void lookAtName(QMenu *menu, QAction *action, const QString &name)
    {
        QVERIFY(action);
        QVERIFY2(QKeySequence::mnemonic(action->text()).isEmpty(), qPrintable(action->text()));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(menu);
        QCOMPARE(spoken->child(int(menu->actions().indexOf(action)))->text(QAccessible::Name), name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(u"en"_s);
        QVERIFY(m_bait.listen(QHostAddress::LocalHost));
    }
    void cleanup() { QVERIFY(!m_bait.hasPendingConnections()); }
    void cleanupTestCase() { m_language.reset(); }

    void whoCallsIsToldOfInPlainWords_data() { addTexts(m_bait.serverPort()); }
    void whoCallsIsToldOfInPlainWords()
    {
        QFETCH(QString, text);
        FakeServer first;
        FakeServer another; // beside which a notification has to say the server's name
        Desk ana;
        arrive(ana, first, text);
        arrive(ana, another, text);
        welcomeAna(first, text);
        QCOMPARE(ana.window().pages().size(), size_t(2));

        const QString who = isolated(displayLine(text));
        const QString where = isolated(displayLine(u'#' + text));
        first.newest()->send(call(1, text));
        QTRY_COMPARE(ana.notifier().shown.size(), 1);
        Notification told = ana.notifier().shown.first();
        QCOMPARE(told.title, who + u" in "_s + where + u" – "_s + who);
        QVERIFY(isFitLine(told.title) && told.title.size() < 250);
        QVERIFY(told.text.startsWith(u"@ana "_s));
        QVERIFY(isFitLine(told.text) && told.text.size() < 300);

        Said waves = call(2, text);
        waves.action = true;
        first.newest()->send(waves);
        QTRY_COMPARE(ana.notifier().shows, 2);
        QCOMPARE(ana.notifier().shown.size(), 1);
        told = ana.notifier().shown.first();
        QVERIFY(told.text.startsWith(who + u" @ana "_s));
        QVERIFY(isFitLine(told.text) && told.text.size() < 400);

        // What called while one was away is told of with the room's name alone.
        first.newest()->hangUp();
        QTRY_VERIFY(first.peers.size() > 2);
        QTRY_VERIFY(first.newest()->count<Hello>() > 0);
        Welcome answer = welcome(text);
        answer.you.nick = u"ana"_s;
        answer.rooms[1].last = 5;
        answer.rooms[1].unread = 5;
        answer.rooms[1].mentions = 5;
        first.newest()->send(answer);
        QTRY_COMPARE(ana.notifier().shows, 3);
        told = ana.notifier().shown.first();
        QVERIFY(isFitLine(told.title) && told.title.size() < 200);
        QVERIFY(told.title.endsWith(u" – "_s + who));
        QVERIFY(isFitLine(told.text));
    }

    void menusHoldNamesAsTheyAre_data() { addTexts(m_bait.serverPort()); }
    void menusHoldNamesAsTheyAre()
    {
        QFETCH(QString, text);
        FakeServer server;
        Desk ana;
        arrive(ana, server, text);
        FakePeer &peer = *server.newest();
        peer.send(Roster{lobby, {person(self, u"ana"_s), person(other, text)}, false, {}});
        auto *people = ana.find<QListView>("peopleList");
        const auto rowOf = [people](UserId user) {
            for (int row = 0; row < people->model()->rowCount(); ++row) {
                const QModelIndex index = people->model()->index(row, 0);
                if (index.data(PeopleModel::UserRole).toULongLong() == user.value)
                    return index;
            }
            return QModelIndex();
        };
        QTRY_VERIFY(rowOf(other).isValid());

        people->setCurrentIndex(rowOf(other));
        QMenu *menu = menuOf(people, "personMenu");
        look(menu);
        auto *into = menu->findChild<QMenu *>(u"personMenuInvite"_s);
        into->popup({});
        look(into);
        auto *room = into->findChild<QAction *>(u"personMenuInvite%1"_s.arg(second.value));
        lookAtName(into, room, displayLine(text));
        room->trigger();
        QTRY_COMPARE(peer.count<Invite>(), 1);
        QCOMPARE(peer.take<Invite>()->room, second);
        into->close();
        menu->close();

        ana.chat().conversations().show(second);
        menu = menuOf(ana.find<QWidget>("roomsView"), "roomMenu");
        look(menu);
        QVERIFY(menu->findChild<QAction *>(u"roomMenuLeave"_s));
        menu->close();
    }

    void aMessagesMenuHoldsItsLinksAsTheyAre_data() { addTexts(m_bait.serverPort()); }
    void aMessagesMenuHoldsItsLinksAsTheyAre()
    {
        QFETCH(QString, text);
        FakeServer server;
        Desk ana;
        arrive(ana, server, text);
        FakePeer &peer = *server.newest();
        const auto messages = [&] {
            answer(peer, text);
            return ana.messages(false).size();
        };
        QTRY_COMPARE(messages(), 4);
        Said said;
        said.event = eventOf(6, other, text);
        said.text = u"https://one.example/?a&b=&c https://two.example/\u202e&d"_s + text.left(200)
            + u" https://three.example/%E2%80%AE&amp;<b>"_s;
        peer.send(said);
        QTRY_COMPARE(messages(), 5);
        const int row = ana.rowOf(said.text);
        QVERIFY(row >= 0);
        ana.timeline().setCurrentRow(row);
        QMenu *menu = menuOf(&ana.timeline(), "timelineMenu");
        look(menu);
        const QList<QAction *> links = menu->findChildren<QAction *>(u"timelineOpenLink"_s);
        QVERIFY(links.size() >= 2);
        for (QAction *link : links)
            QVERIFY2(QKeySequence::mnemonic(link->text()).isEmpty(), qPrintable(link->text()));
        lookAtName(menu, links.constFirst(), u"Open https://one.example/?a&b=&c"_s);
        menu->close();
    }
};

QTEST_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
