// SPDX-License-Identifier: MIT
#include "gui-client/app/conversations.h"
#include "gui-client/app/language.h"
#include "tests/gui/hostility.h"
#include "tests/gui/windowkit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTcpServer>
#include <QToolTip>

using namespace Confab;
using namespace Confab::Hostility;

// What would open an address if anybody asked for it.
class Opener : public QObject
{
    Q_OBJECT

public:
    ~Opener() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    void listen()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    int asked = 0;

public Q_SLOTS:
    void open(const QUrl &) { ++asked; }

private:
    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"file"_s, u"smb"_s};
};

namespace {

constexpr QRgb baitColour = 0xffff00fe; // that no theme has

QString tipAt(QWidget *viewport, const QPoint &position)
{
    QHelpEvent help(QEvent::ToolTip, position, viewport->mapToGlobal(position));
    QCoreApplication::sendEvent(viewport, &help);
    const QString tip = QToolTip::text();
    QToolTip::hideText();
    return tip;
}

bool hasBaitColour(QWidget &widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::find(line, line + image.width(), baitColour) != line + image.width())
            return true;
    }
    return false;
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

// What the program writes into its log meanwhile, beside what becomes of that.
class LogWatch
{
public:
    LogWatch()
    {
        m_broken.clear();
        m_usual = qInstallMessageHandler(take);
    }
    ~LogWatch() { qInstallMessageHandler(m_usual); }
    LogWatch(const LogWatch &) = delete;
    LogWatch &operator=(const LogWatch &) = delete;

    // Lines that somebody could take for others, or that tell a terminal what to do.
    [[nodiscard]] static const QStringList &broken() { return m_broken; }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
        if (text.contains(control))
            m_broken.append(text.left(200));
        else if (m_usual)
            m_usual(type, context, text);
    }
    inline static QStringList m_broken;
    inline static QtMessageHandler m_usual = nullptr;
};

} // namespace

// A server that means harm, or lets those through who do. Nothing that it says is markup, is fetched, or stands
// elsewhere than in its place.
class TestHostile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Language> m_language;
    QTcpServer m_bait; // whose address is in what would be pictures
    Opener m_opener;

    static void look(Desk &desk)
    {
        for (const QLabel *label : desk.window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || isPlainTip(label->text()),
                     qPrintable(label->objectName()));
        for (const QWidget *widget : desk.window().findChildren<QWidget *>()) {
            QVERIFY2(isPlainTip(widget->toolTip()), qPrintable(widget->objectName()));
            QVERIFY2(isFitLine(widget->accessibleName()), qPrintable(widget->objectName()));
            QVERIFY2(isFitLine(widget->accessibleDescription()), qPrintable(widget->objectName()));
        }
        for (QWidget *window : QApplication::topLevelWidgets())
            QVERIFY2(!window->isVisible() || !hasBaitColour(*window), qPrintable(window->objectName()));
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
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    QVERIFY2(isFitLine(index.data(role).toString()), qPrintable(view->objectName()));
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
        m_opener.listen();
    }
    void cleanupTestCase() { m_language.reset(); }

    void nothingIsMarkupOrFetched_data() { addTexts(m_bait.serverPort()); }
    void nothingIsMarkupOrFetched()
    {
        QFETCH(QString, text);
        const LogWatch log;
        FakeServer server(TestCertificate::first()); // whose key is remembered
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
            const QString spoken = ana.timeline().spokenText(row);
            QVERIFY(spoken.startsWith(values.nick + u", "_s) || values.kind != RowKind::Message);
            QVERIFY(!isBuried(spoken));
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

        Said whisper;
        whisper.event = eventOf(1, other, text);
        whisper.event.room = direct;
        whisper.text = text;
        peer.send(whisper);
        QTRY_COMPARE(ana.notifier().shown.size(), 1);
        const Notification told = ana.notifier().shown.first();
        QVERIFY(isFitLine(told.title) && told.title.size() < 200);
        QVERIFY(isFitLine(told.text) && told.text.size() < 600);
        QVERIFY(isFitLine(ana.window().windowTitle()));

        Q_EMIT ana.timeline().replyRequested(3);
        QTRY_VERIFY(ana.isShown("composerBar"));
        look(ana);
        Q_EMIT ana.timeline().deleteRequested(4);
        QTRY_VERIFY(ana.isShown("confirmDialog"));
        look(ana);
        ana.click("confirmNo");
        ana.chat().conversations().show(second);
        ana.trigger("actionLeaveRoom");
        QTRY_VERIFY(ana.isShown("confirmDialog"));
        look(ana);
        ana.click("confirmNo");
        ana.trigger("actionSettings");
        QTRY_VERIFY(ana.isShown("settingsDialog"));
        auto *tabs = ana.find<QDialog>("settingsDialog")->findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        QTRY_VERIFY(ana.isShown("knownKeys"));
        QCOMPARE(ana.find<QAbstractItemView>("knownKeys")->model()->rowCount(), 1);
        look(ana);
        ana.click("forgetKey");
        QTRY_VERIFY(ana.isShown("confirmDialog"));
        look(ana);
        ana.click("confirmNo");
        ana.find<QDialog>("settingsDialog")->close();

        peer.send(Closing{u"odd"_s, text, {}});
        QTRY_VERIFY(ana.isShown("banner"));
        look(ana);

        // Another key, of a server with such a name.
        server.setCertificate(TestCertificate::second());
        server.newest()->hangUp();
        QTRY_VERIFY(ana.isShown("changedKeyDialog"));
        look(ana);
        ana.click("changedKeyStay");
        QVERIFY(!m_bait.hasPendingConnections());
        QCOMPARE(m_opener.asked, 0);
        QCOMPARE(LogWatch::broken(), QStringList());
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
