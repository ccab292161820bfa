// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "tests/gui/windowkit.h"
#include "tests/support/memorystores.h"
#include "tests/support/serverprocess.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStyleFactory>

#include <cstdio>

// Makes the pictures of docs/images from the real thing: a confab-server process, two windows that talk through it,
// and three more people. Usage: screenshots FOLDER NAME [LANGUAGE], see screenshots.sh.
using namespace Confab;

namespace {

template <class Condition>
void until(Condition condition, const char *what)
{
    if (QTest::qWaitFor(condition, 20'000))
        return;
    std::fprintf(stderr, "screenshots: %s did not happen\n", what);
    std::exit(1);
}

// Someone without a window.
struct Guest {
    Guest(const ServerAddress &server, const QString &nick) : client({clock, random, pins, sessions}, u"screenshots"_s)
    {
        client.open(server, nick);
        until([this] { return client.state() == ChatClient::State::Online; }, "a guest's arrival");
    }
    SystemClock clock;
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    MemoryPinStore pins;
    MemorySessionStore sessions;
    ChatClient client;
};

QPalette darkPalette()
{
    QPalette palette(QColor(49, 51, 56), QColor(32, 33, 37));
    palette.setColor(QPalette::Base, QColor(24, 25, 28));
    palette.setColor(QPalette::Highlight, QColor(53, 116, 240));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(106, 160, 255));
    return palette;
}

void keep(QWidget *widget, const QString &path)
{
    QTest::qWait(50); // for what is painted after the last change
    if (!widget->grab().save(path))
        std::exit(1);
}

void talk(Desk &ana, Desk &marta, Guest &jorge)
{
    const auto say = [&](const auto &speak) {
        const auto before = ana.messages().size();
        speak();
        until([&] { return ana.messages().size() > before && marta.messages().size() > before; }, "a message");
    };
    say([&] { jorge.client.say(lobby, u"The new switch is in rack 2. Ports 1–12 are live."_s); });
    say([&] { jorge.client.say(lobby, u"Config is at http://10.0.4.2/switch, ask me for the password."_s); });
    say([&] { marta.say(u"Works, thank you. Build time on the new link:\nbefore 6m 12s\nafter 1m 48s"_s); });
    say([&] { ana.say(u"Four times as fast, with the same old cable :-)"_s); });
    say([&] { marta.say(u"@ana can you look at the failing test before lunch?"_s); });
    say([&] { ana.say(u"On it."_s); });
    say([&] { ana.say(u"It is the clock: the test assumes UTC."_s); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: screenshots FOLDER light|dark|narrow|scaled|lost|connect|key [LANGUAGE]\n", stderr);
        return 2;
    }
    const QString name = arguments.at(2);
    const QString path = QDir(arguments.at(1)).filePath(u"window-"_s + name + u".png"_s);
    const Language language(arguments.value(3, u"en_GB"_s));
    // As a usual desktop has it. Without a desktop Qt's own is very small.
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : QApplication::font().family());
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    QApplication::setStyle(u"fusion"_s);
    if (name == "dark"_L1)
        QApplication::setPalette(darkPalette());

    ServerProcess server({u"--name"_s, u"Workshop"_s});
    if (!server.start()) {
        std::fputs(server.errors().constData(), stderr);
        return 1;
    }
    Desk ana;
    ClientTimings patient;
    patient.backOff.first = 6000; // long enough for a picture of the countdown
    if (name == "lost"_L1)
        ana.setTimings(patient);
    if (name == "connect"_L1) {
        const Guest other(server.address(), u"ana"_s);
        ana.start();
        ana.type("connectServer", server.address().text());
        ana.type("connectNick", u"ana"_s);
        ana.click("connectButton");
        until([&] { return ana.isShown("connectTrouble"); }, "the refusal");
        keep(ana.find<QWidget>("connectDialog"), path);
        return 0;
    }
    ana.connectTo(server.address(), u"ana"_s);
    until([&] { return ana.isOnline(); }, "ana's arrival");
    if (name == "key"_L1) {
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
    Desk marta;
    marta.connectTo(server.address(), u"marta"_s);
    Guest jorge(server.address(), u"jorge"_s);
    const Guest kenji(server.address(), u"kenji"_s);
    const Guest stefan(server.address(), u"stefan"_s);
    until([&] { return marta.isOnline() && ana.notices().size() > 0; }, "everybody's arrival");
    ana.window().resize(name == "narrow"_L1 ? QSize(480, 760) : QSize(1180, 760));
    talk(ana, marta, jorge);
    if (name == "lost"_L1) {
        ana.window().resize(1180, 420);
        server.kill();
        until([&] { return ana.isShown("banner"); }, "the banner");
        ana.say(u"Rebooting the switch now."_s);
    }
    ana.window().activateWindow();
    ana.find<QWidget>("composerField")->setFocus();
    keep(&ana.window(), path);
    return 0;
}
