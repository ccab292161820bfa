// SPDX-License-Identifier: MIT
#include "tests/support/serverprocess.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int patience = 30'000;

} // namespace

ServerProcess::ServerProcess(const QStringList &options, const QString &program)
    : m_options(options), m_program(program.isEmpty() ? qEnvironmentVariable("CONFAB_SERVER") : program)
{ }

ServerProcess::~ServerProcess()
{
    kill();
}

void ServerProcess::setNetwork(std::function<void()> enter, const QString &address)
{
    m_enter = std::move(enter);
    m_host = address;
}

bool ServerProcess::start()
{
    kill();
    QStringList arguments;
    if (!m_bare) {
        const QString where = m_enter ? u"0.0.0.0"_s : m_host;
        arguments = {u"--listen"_s, where, u"--port"_s, QString::number(m_port), u"--data"_s, dataFolder()};
    }
    m_process = std::make_unique<QProcess>();
    // To a file: nobody reads a pipe while a test waits for something else, and a full one would stop the server.
    m_process->setStandardErrorFile(m_folder.filePath(u"errors"_s), QIODevice::Append);
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([this] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (m_enter)
            m_enter();
    });
#endif
    m_output.clear();
    m_process->start(m_program, arguments + m_options);
    if (!m_process->waitForStarted(patience))
        return false;

    static const QRegularExpression ready(
        u"^ready port=(\\d+) tls=(on|off)(?: key=(SHA256:[0-9a-f]{64}))?(?: metrics=(\\d+))?$"_s,
        QRegularExpression::MultilineOption);
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        m_output += m_process->readAllStandardOutput();
        const QRegularExpressionMatch match = ready.match(QString::fromUtf8(m_output));
        if (m_output.contains('\n') && match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            m_tls = match.captured(2) == "on"_L1;
            m_key = match.captured(3);
            m_metricsPort = match.captured(4).toUShort();
            return true;
        }
        if (m_process->state() != QProcess::Running)
            return false;
        m_process->waitForReadyRead(int(deadline.remainingTime()));
    }
    return false;
}

bool ServerProcess::waitForEnd(int millis)
{
    const bool ended = !isRunning() || m_process->waitForFinished(millis);
    if (ended && m_process)
        m_output += m_process->readAllStandardOutput();
    return ended;
}

void ServerProcess::signal(int number)
{
    if (isRunning())
        ::kill(pid_t(pid()), number);
}

void ServerProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished(patience);
}

void ServerProcess::stop()
{
    signal(SIGSTOP);
}

void ServerProcess::askForNumbers()
{
    signal(SIGUSR1);
}

void ServerProcess::resume()
{
    signal(SIGCONT);
}

bool ServerProcess::terminate()
{
    signal(SIGTERM);
    if (waitForEnd(patience))
        return true;
    kill();
    return false;
}

int ServerProcess::sockets() const
{
    const QString folder = u"/proc/%1/fd"_s.arg(pid());
    int count = 0;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::System | QDir::Files))
        count += each.symLinkTarget().contains("socket:"_L1) ? 1 : 0;
    return count;
}

QByteArray ServerProcess::errors() const
{
    QFile file(m_folder.filePath(u"errors"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Confab
