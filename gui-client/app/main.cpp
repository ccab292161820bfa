// SPDX-License-Identifier: MIT
#include "gui-client/app/language.h"
#include "gui-client/app/options.h"
#include "gui-client/app/profile.h"
#include "gui-client/app/program.h"
#include "gui-client/app/singlewindow.h"
#include "gui-client/desktop/endsignals.h"
#include "shared/net/systemclock.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkInformation>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int badUse = 2;
constexpr int raiseMillis = 3000;

int fail(const QString &text)
{
    std::fprintf(stderr, "confab: %s\n", qUtf8Printable(text));
    return badUse;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// What can be answered without a screen. A number is the exit code.
std::variant<Confab::Options, int> readOptions(int &argc, char **argv)
{
    const QCoreApplication words(argc, argv);
    // In the language asked for, if that much can be read.
    const Confab::Result<Confab::Options> first = Confab::parseOptions(QCoreApplication::arguments());
    const Confab::Language language(first ? first->language : std::nullopt);
    const Confab::Result<Confab::Options> options = Confab::parseOptions(QCoreApplication::arguments());
    if (!options)
        return fail(options.error().text);
    if (options->help) {
        std::fputs(qUtf8Printable(Confab::optionsHelp()), stdout);
        return 0;
    }
    if (options->version) {
        std::puts("confab " CONFAB_VERSION);
        return 0;
    }
    if (!hasDisplay())
        return fail(QCoreApplication::translate("main", "There is no display to open a window on."));
    return *options;
}

QIcon icon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/confab-%1.png"_s.arg(size), {size, size});
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"confab"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(CONFAB_VERSION));
    const auto read = readOptions(argc, argv);
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const Confab::Options &options = std::get<Confab::Options>(read);

    const QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"confab"_s);
    QGuiApplication::setWindowIcon(icon());
    QGuiApplication::setQuitOnLastWindowClosed(false); // it waits for the goodbye
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);

    auto words = std::make_unique<Confab::Language>(options.language); // of what can go wrong before there is a window
    const auto profile = Confab::Profile::open(options.profile);
    if (!profile)
        return fail(profile.error().text);
    Confab::SingleWindow single(*profile);
    if (!single.claim()) {
        if (single.raiseFirst(raiseMillis))
            return 0;
        return fail(QCoreApplication::translate("main", "Another window has the profile %1 and doesn't answer.")
                        .arg(profile->folder()));
    }
    words.reset();

    Confab::SystemClock clock;
    Confab::Program program(*profile, options, clock);
    QObject::connect(&single, &Confab::SingleWindow::raiseWanted, &program, [&program] { program.bringUp(); });
    QObject::connect(&program, &Confab::Program::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    // At the end of a session nobody waits for a goodbye; what is to be kept is kept at once.
    QObject::connect(
        &app, &QGuiApplication::commitDataRequest, &program, [&program] { program.keep(); }, Qt::DirectConnection);
    const Confab::EndSignals ending;
    QObject::connect(&ending, &Confab::EndSignals::endRequested, &program, [&program] { program.leave(); });
    program.start();
    return QApplication::exec();
}
