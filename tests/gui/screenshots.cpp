// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "gui-client/views/searchpanel.h"
#include "gui-client/views/serverpage.h"
#include "tests/gui/darkpalette.h"
#include "tests/gui/scene.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QListView>
#include <QMouseEvent>

// Makes the pictures of docs/images from the real thing: a confab-server process, a window, and people who talk with
// it. Usage: screenshots FOLDER NAME [LANGUAGE], see screenshots.sh.
using namespace Confab;

namespace {

void keep(QWidget *widget, const QString &path)
{
    QTest::qWait(50); // for what is painted after the last change
    if (!widget->grab().save(path))
        std::exit(1);
}

int connectPicture(ServerProcess &server, const QString &path)
{
    const Guest other(server.address(), u"ana"_s);
    Desk ana;
    ana.start();
    ana.type("connectServer", server.address().text());
    ana.type("connectNick", u"ana"_s);
    ana.click("connectButton");
    until([&] { return ana.isShown("connectTrouble"); }, "the refusal");
    keep(ana.find<QWidget>("connectDialog"), path);
    return 0;
}

int keyPicture(ServerProcess &server, Desk &ana, const QString &path)
{
    server.kill();
    QDir data(server.dataFolder());
    data.remove(u"server.crt"_s);
    data.remove(u"server.key"_s);
    if (!server.start())
        return 1;
    until([&] { return ana.isShown("changedKeyDialog"); }, "the question");
    keep(ana.find<QWidget>("changedKeyDialog"), path);
    return 0;
}

void lose(ServerProcess &server, Desk &ana)
{
    ana.window().resize(1180, 560);
    server.kill();
    until([&] { return ana.isShown("banner"); }, "the banner");
    ana.say(u"Rebooting the switch now."_s);
}

void search(Desk &ana)
{
    ana.trigger("actionSearch");
    ana.type("searchField", u"the switch"_s);
    auto *results = ana.find<QListView>("searchResults");
    until([&] { return results->model()->rowCount() > 0; }, "finding");
    ana.window().page().found().focusResults();
}

int switcherPicture(Desk &ana, const QString &path)
{
    ana.trigger("actionGoTo");
    ana.type("goToField", u"des"_s);
    auto *list = ana.find<QListView>("goToList");
    until([&] { return list->model()->rowCount() == 4; }, "the offers");
    ana.find<QWidget>("goToDialog")->resize(460, 260);
    keep(ana.find<QWidget>("goToDialog"), path);
    return 0;
}

int roomsPicture(Desk &ana, const QString &path)
{
    ana.click("newRoomButton");
    auto *list = ana.find<QListView>("roomsList");
    until([&] { return list->model()->rowCount() > 3; }, "the list of rooms");
    ana.find<QWidget>("roomsDialog")->resize(520, 420);
    keep(ana.find<QWidget>("roomsDialog"), path);
    return 0;
}

// The mouse rests on a message, an answer is begun, and someone writes.
void hover(Desk &ana)
{
    TimelineView &timeline = ana.timeline();
    const int row = ana.rowOf(u"Config is at http://10.0.4.2/switch, ask me for the password."_s);
    Q_EMIT timeline.replyRequested(timeline.model()->row(row).seq);
    QTest::qWait(50);
    const QPoint at = timeline.rowRect(row).center();
    QMouseEvent move(QEvent::MouseMove, at, timeline.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(timeline.viewport(), &move);
}

int emojiPicture(Desk &ana, const QString &path)
{
    ana.click("emojiButton");
    ana.type("emojiField", u"he"_s);
    keep(ana.find<QWidget>("emojiPicker"), path);
    return 0;
}

int firstPicture(const QString &path)
{
    Desk ana;
    ana.start();
    until([&] { return ana.isShown("connectServer"); }, "the first question");
    ana.find<QWidget>("connectServer")->setFocus();
    keep(&ana.window(), path);
    return 0;
}

// A second server beside the first, which has something new.
void addServer(Desk &ana, const ServerProcess &other)
{
    ana.trigger("actionAddServer");
    ana.type("connectServer", other.address().text());
    ana.click("connectButton");
    until([&] { return !ana.isShown("connectDialog") && ana.isOnline(); }, "the second server");
    Guest pilot(other.address(), u"pilot"_s);
    const RoomId quay = pilot.create(u"quay"_s, u"Who comes and goes"_s);
    ana.say(u"/join quay"_s);
    until([&] { return ana.room() == u"quay"_s; }, "the room at the quay");
    ana.chat().conversations().show(lobby);
    ana.window().pages().front()->bringForward();
    pilot.say(quay, u"The tide is in at six."_s);
    until([&] { return ana.window().pages().back()->shown().unread; }, "news from the quay");
}

// What a person can write beside plain words.
void style(Desk &ana)
{
    for (const QString &line :
         {u"*Done*: the switch is _back_, see https://example.org/status"_s,
          u"> Which port was it?\nPort `ge-0/0/3`, and this is what I typed:\n```\nset port 3 up\nshow port 3\n```"_s})
        ana.say(line);
    until([&] { return ana.messages().last().contains(u"show port"_s); }, "the styled messages");
}

int settingsPicture(Desk &ana, const QString &path)
{
    ana.trigger("actionSettings");
    until([&] { return ana.isShown("settingsDialog"); }, "the settings");
    keep(ana.find<QWidget>("settingsDialog"), path);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: screenshots FOLDER NAME [LANGUAGE]\n", stderr);
        return 2;
    }
    const QString path = QDir(arguments.at(1)).filePath(u"window-"_s + arguments.at(2) + u".png"_s);
    const bool dark = arguments.at(2).endsWith("dark"_L1); // also "settings-dark"
    const QString name = QString(arguments.at(2)).remove("-dark"_L1);
    const Language language(arguments.value(3, u"en_GB"_s));
    QGuiApplication::setLayoutDirection(name == "mirrored"_L1 ? Qt::RightToLeft : language.locale().textDirection());
    // As a usual desktop has it. Without a desktop Qt's own is very small.
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QApplication::font().family());
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    QApplication::setStyle(u"fusion"_s);
    if (dark)
        QApplication::setPalette(darkPalette());

    ServerProcess server({u"--name"_s, u"Workshop"_s, u"--rate"_s, u"0"_s});
    if (!server.start()) {
        std::fputs(server.errors().constData(), stderr);
        return 1;
    }
    if (name == "connect"_L1)
        return connectPicture(server, path);
    if (name == "first"_L1)
        return firstPicture(path);
    Desk ana;
    ClientTimings patient;
    patient.backOff.first = 6000; // long enough for a picture of the countdown
    if (name == "lost"_L1)
        ana.setTimings(patient);
    ana.connectTo(server.address(), u"ana"_s);
    until([&] { return ana.isOnline(); }, "ana's arrival");
    if (name == "key"_L1)
        return keyPicture(server, ana, path);
    ana.window().resize(1180, 760);
    ana.window().activateWindow();
    Scene scene(server.address());
    scene.fill(ana);
    if (name == "switcher"_L1)
        return switcherPicture(ana, path);
    if (name == "rooms"_L1)
        return roomsPicture(ana, path);
    if (name == "settings"_L1)
        return settingsPicture(ana, path);
    ServerProcess other({u"--name"_s, u"Harbour"_s});
    if (name == "servers"_L1) {
        if (!other.start())
            return 1;
        addServer(ana, other);
    }
    if (name == "styled"_L1)
        style(ana);
    if (name == "compact"_L1)
        ana.timeline().setLook({true, true});
    if (name == "emoji"_L1)
        return emojiPicture(ana, path);
    if (name == "lost"_L1)
        lose(server, ana);
    ana.find<QWidget>("composerField")->setFocus();
    if (name == "narrow"_L1)
        ana.window().resize(480, 760);
    else if (name == "wide"_L1)
        ana.window().resize(2200, 760);
    else if (name == "search"_L1)
        search(ana);
    else if (name == "hover"_L1)
        hover(ana);
    if (name != "lost"_L1) {
        scene.type();
        until([&] { return !ana.shown("composerLine").isEmpty(); }, "marta's typing");
    }
    ana.timeline().jumpToLatest();
    keep(&ana.window(), path);
    return 0;
}
