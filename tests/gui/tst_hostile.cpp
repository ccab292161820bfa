// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "tests/gui/windowkit.h"
#include "tests/support/fakeserver.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QTcpServer>
#include <QToolTip>

using namespace Confab;

namespace {

constexpr UserId self{7};
constexpr UserId other{8};
constexpr RoomId second{2};
constexpr RoomId direct{3};

// Everything that a server and those behind it may say is the same.
Person person(UserId user, const QString &text)
{
    return {user, text, Role::Guest, Presence::Busy, text};
}

Room room(RoomId id, RoomKind kind, const QString &text)
{
    Room room;
    room.room = id;
    room.kind = kind;
    room.name = text;
    room.topic = text;
    room.last = id == lobby ? 5 : 0;
    if (kind == RoomKind::Direct)
        room.with = person(other, text);
    return room;
}

Welcome welcome(const QString &text)
{
    Welcome welcome;
    welcome.server = text;
    welcome.software = text;
    welcome.you = person(self, text);
    welcome.resume.bytes.fill(3);
    welcome.limits = {1024 * 1024, 100'000, 200, 0, 20, 500, {}};
    welcome.rooms = {room(lobby, RoomKind::Public, text), room(second, RoomKind::Private, text),
                     room(direct, RoomKind::Direct, text)};
    welcome.log = LogId{};
    return welcome;
}

Event event(Seq seq, UserId user, const QString &nick)
{
    Event event{lobby, seq, 1'700'000'000'000 + seq * 400'000, user, nick, {}};
    event.nonce.bytes.fill(quint8(seq));
    return event;
}

std::vector<Logged> talk(const QString &text)
{
    Said plain;
    plain.event = event(1, other, u"plain"_s);
    plain.text = u"a word"_s;
    Said said;
    said.event = event(2, other, text);
    said.text = text;
    said.reactions = std::vector<Reaction>{{text.left(500), {other, self}}};
    Said answer = said;
    answer.event = event(3, other, text);
    answer.reply = 2;
    Said action = said;
    action.event = event(4, self, text);
    action.action = true;
    return {plain, said, answer, action, TopicSet{event(5, other, text), text}};
}

// A tool tip guesses whether it is markup. Ours is: one element, all in it escaped.
bool isPlainTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return true;
    return tip.startsWith("<qt>"_L1) && tip.endsWith("</qt>"_L1) && !tip.chopped(5).mid(4).contains(u'<');
}

QString tipAt(QWidget *viewport, const QPoint &position)
{
    QHelpEvent help(QEvent::ToolTip, position, viewport->mapToGlobal(position));
    QCoreApplication::sendEvent(viewport, &help);
    const QString tip = QToolTip::text();
    QToolTip::hideText();
    return tip;
}

// Whether painting an item leaves alone what is above, below and beside it.
bool staysInItsRow(const QAbstractItemView &view, const QModelIndex &index)
{
    const QRect place(60, 300, view.viewport()->width(), qMax(1, view.visualRect(index).height()));
    QImage image(place.width() + 120, place.height() + 600, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = place;
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    view.itemDelegateForIndex(index)->paint(&painter, option, index);
    painter.fillRect(place.adjusted(-4, -4, 4, 4), Qt::magenta); // the rim of a presence may stand out
    painter.end();
    QImage untouched(image.size(), image.format());
    untouched.fill(Qt::magenta);
    return image == untouched;
}

} // namespace

// A server that means harm, or lets those through who do. Nothing that it says is markup, is fetched, or stands
// elsewhere than in its place.
class TestHostile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Language> m_language;
    QTcpServer m_bait; // whose address is in what would be pictures

    // Answers what the window asks, as far as it matters here.
    static void answer(FakePeer &peer, const QString &text)
    {
        if (const auto history = peer.take<History>()) {
            Page page;
            page.room = history->room;
            page.re = history->id;
            page.asof = history->room == lobby ? 5 : 0;
            if (history->room == lobby)
                page.events = talk(text);
            peer.send(page);
        }
        if (const auto search = peer.take<Search>()) {
            Page page;
            page.room = lobby;
            page.re = search->id;
            page.asof = 5;
            Said found = std::get<Said>(talk(text)[1]);
            page.events = {found};
            peer.send(page);
        }
        if (const auto say = peer.take<Say>())
            peer.send(ErrorFrame{u"odd"_s, text, {}, say->nonce, {}});
        if (const auto rooms = peer.take<Rooms>())
            peer.send(RoomList{{{RoomId{9}, text, text, 3}}, false, rooms->id});
    }

    static void look(Desk &desk)
    {
        for (const QLabel *label : desk.window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || isPlainTip(label->text()),
                     qPrintable(label->objectName()));
        for (const QWidget *widget : desk.window().findChildren<QWidget *>())
            QVERIFY2(isPlainTip(widget->toolTip()), qPrintable(widget->objectName()));
        for (const QAction *action : desk.window().findChildren<QAction *>())
            QVERIFY2(isPlainTip(action->toolTip()), qPrintable(action->objectName()));
        QVERIFY(!desk.window().windowTitle().contains(u'\n'));
        QVERIFY(!desk.window().windowTitle().contains(QChar(0x202e)));
        for (QAbstractItemView *view : desk.window().findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || view->model() == nullptr)
                continue;
            for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
                const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
                QVERIFY2(staysInItsRow(*view, index), qPrintable(view->objectName()));
                QVERIFY2(isPlainTip(tipAt(view->viewport(), view->visualRect(index).center())),
                         qPrintable(view->objectName()));
            }
        }
        TimelineView &timeline = desk.timeline();
        if (!timeline.isVisible())
            return;
        const auto [first, last] = timeline.visibleRows();
        for (int row = first; row <= last; ++row) {
            const QRect rect = timeline.rowRect(row);
            for (int y = rect.top() + 4; y < rect.bottom(); y += 12) {
                for (int x = 4; x < rect.width(); x += 40)
                    QVERIFY(isPlainTip(tipAt(timeline.viewport(), {x, y})));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language = std::make_unique<Language>(u"en"_s);
        QVERIFY(m_bait.listen(QHostAddress::LocalHost));
    }
    void cleanupTestCase() { m_language.reset(); }

    void nothingIsMarkupOrFetched_data()
    {
        QTest::addColumn<QString>("text");
        const QString bait = u"127.0.0.1:%1"_s.arg(m_bait.serverPort());
        QTest::newRow("picture") << u"<img src=\"http://%1/x.png\"><b>big</b>"_s.arg(bait);
        QTest::newRow("document") << u"<qt><body background='http://%1/x.png'><img src='http://%1/y'></qt>"_s.arg(bait);
        QTest::newRow("files") << u"<img src=\"file:///etc/passwd\"><a href='smb://%1/x'>\\\\%1\\x</a>"_s.arg(bait);
        QTest::newRow("svg") << u"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://%1/x\"/></svg>"_s.arg(
            bait);
        QTest::newRow("overrides") << u"\u202e\u2067gnp.exe\u202d\u2066 <b>"_s;
        QTest::newRow("zalgo") << u"z"_s + QString(10'000, QChar(0x0301));
        QTest::newRow("newlines") << u"a"_s + QString(5'000, u'\n') + u"b\r\n\u2028\u2029<b>"_s;
        QTest::newRow("mnemonics") << u"&a &amp; &lt;b&gt; %1 %n %%"_s;
        QTest::newRow("controls") << u"a\0b\x1b[31m\x07<i>\ufeff\ufffc"_s;
    }
    void nothingIsMarkupOrFetched()
    {
        QFETCH(QString, text);
        FakeServer server;
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(server.newest() && server.newest()->count<Hello>() > 0);
        server.newest()->send(welcome(text));
        QTRY_VERIFY(ana.isOnline());
        FakePeer &peer = *server.newest();
        peer.send(
            Roster{lobby, {person(self, text), person(other, text), {UserId{9}, u"kenji"_s, {}, {}, {}}}, false, {}});
        const auto messages = [&] {
            answer(peer, text);
            return ana.messages(false).size();
        };
        QTRY_COMPARE(messages(), 4);
        peer.send(Joined{lobby, person(UserId{10}, text)});
        peer.send(Left{lobby, UserId{10}, text, text});
        peer.send(Typed{lobby, other, true});
        ana.say(u"my own"_s);
        const auto refused = [&] {
            answer(peer, text);
            const int row = ana.rowOf(u"my own"_s);
            return row >= 0 && ana.timeline().model()->row(row).delivery == Delivery::Failed;
        };
        QTRY_VERIFY(refused());
        look(ana);

        // Its rows don't own the screen, and a screen reader hears lines.
        const auto [first, last] = ana.timeline().visibleRows();
        QVERIFY(last > first);
        for (int row = 0; row < ana.timeline().model()->rowCount(); ++row) {
            ana.timeline().showRow(row);
            QVERIFY(ana.timeline().rowRect(row).height() < 900);
            const TimelineRow values = ana.timeline().model()->row(row);
            QVERIFY(!values.nick.contains(u'\n') && values.nick.size() <= 65);
            QVERIFY(!values.reason.contains(u'\n'));
        }

        ana.trigger("actionSearch");
        ana.type("searchField", u"word"_s);
        auto *results = ana.find<QAbstractItemView>("searchResults");
        const auto found = [&] {
            answer(peer, text);
            return results->model()->rowCount();
        };
        QTRY_COMPARE(found(), 1);
        look(ana);
        ana.press("searchField", Qt::Key_Escape);

        ana.click("newRoomButton");
        auto *rooms = ana.find<QAbstractItemView>("roomsList");
        const auto listed = [&] {
            answer(peer, text);
            return rooms->model()->rowCount();
        };
        QTRY_COMPARE(listed(), 1);
        look(ana);
        ana.press("roomsField", Qt::Key_Escape);
        ana.trigger("actionGoTo");
        QTRY_VERIFY(ana.isShown("goToDialog"));
        look(ana);
        ana.press("goToField", Qt::Key_Escape);

        peer.send(Closing{u"odd"_s, text, {}});
        QTRY_VERIFY(ana.isShown("banner"));
        look(ana);
        QVERIFY(!m_bait.hasPendingConnections());
    }

    void aRefusalIsTextAsWell()
    {
        const QString text = u"<img src=\"http://127.0.0.1:%1/x.png\"><b>&no"_s.arg(m_bait.serverPort());
        FakeServer server;
        Desk ana;
        ana.connectTo(server.address(), u"ana"_s);
        QTRY_VERIFY(server.newest() && server.newest()->count<Hello>() > 0);
        server.newest()->send(Refused{u"odd"_s, text, true, text, {}});
        QTRY_VERIFY(ana.isShown("connectTrouble"));
        look(ana);
        QVERIFY(ana.shown("connectTrouble").contains(u"<img"_s));
        QVERIFY(!m_bait.hasPendingConnections());
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
