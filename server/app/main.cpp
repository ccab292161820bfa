// SPDX-License-Identifier: MIT
#include "server/app/config.h"
#include "server/app/logformat.h"
#include "server/app/processsignals.h"
#include "server/app/server.h"
#include "server/net/servicemanager.h"

#include "shared/base/logging.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr int unusable = 2;

void say(std::FILE *where, const QString &line)
{
    std::fprintf(where, "%s\n", qUtf8Printable(line));
    std::fflush(where);
}

// Also where nobody can be told the server serves.
void tell(const QString &lines)
{
    if (const Status told = tellServiceManager(qgetenv("NOTIFY_SOCKET"), lines.toUtf8()); !told)
        qCWarning(logServer).noquote() << told.error().text;
}

} // namespace

int main(int argc, char *argv[])
{
    // A peer that is gone and a disk that is full are errors to handle, not reasons to die.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"confab-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    const auto parsed = parseConfig(QCoreApplication::arguments());
    if (!parsed) {
        say(stderr, u"confab-server: "_s + parsed.error().text);
        return unusable;
    }
    if (parsed->show) {
        std::fputs(qUtf8Printable(*parsed->show), stdout);
        return 0;
    }
    setUpLogging(parsed->config.logLevel, parsed->config.logFormat);
    for (const QString &warning : parsed->warnings)
        qCWarning(logServer).noquote() << warning;

    const ProcessSignals signals_;
    Server server;
    if (const Status started = server.start(parsed->config); !started) {
        say(stderr, u"confab-server: "_s + started.error().text);
        return unusable;
    }
    QObject::connect(&signals_, &ProcessSignals::endRequested, &application, [&] {
        qCInfo(logServer) << "shutting down";
        tell(u"STOPPING=1\nSTATUS=Saying goodbye to everyone"_s);
        server.stop();
        QCoreApplication::quit();
    });
    QObject::connect(&signals_, &ProcessSignals::numbersRequested, &application, [&] { server.logNumbers(); });
    say(stdout, server.readyLine());
    tell(u"READY=1\nSTATUS="_s + server.statusLine());
    return QCoreApplication::exec();
}
