// SPDX-License-Identifier: MIT
#pragma once

#include "shared/net/serveraddress.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Confab {

// The real confab-server as a process of its own, on 127.0.0.1, with its own data folder, which stays over restarts.
// All calls block, up to half a minute; the process ends with this object.
class ServerProcess
{
public:
    // `options` are added to --listen, --port and --data. The program is $CONFAB_SERVER where none is given.
    explicit ServerProcess(const QStringList &options = {}, const QString &program = {});
    ~ServerProcess();

    void setOptions(const QStringList &options) { m_options = options; }
    // Leave the listen address, port and data to setOptions().
    void setBare() { m_bare = true; }

    // It listens on all addresses of the network that `enter`, called in the child, leads into, and is reached at this one.
    void setNetwork(std::function<void()> enter, const QString &address);

    // Waits for the ready line. False where the program ended instead, or was silent: see exitCode() and errors().
    // From the second time on it takes the port that it had.
    [[nodiscard]] bool start();
    // Waits until it has ended by itself; false where it doesn't within that time.
    [[nodiscard]] bool waitForEnd(int millis = 30'000);
    void kill();          // SIGKILL
    void stop();          // SIGSTOP: it is there, and silent
    void resume();        // SIGCONT
    void askForNumbers(); // SIGUSR1
    bool terminate();     // SIGTERM; false where it had to be killed

    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] int exitCode() const { return m_process ? m_process->exitCode() : -1; }
    [[nodiscard]] qint64 pid() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] int sockets() const; // that it has open now; Linux alone

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 metricsPort() const { return m_metricsPort; } // 0: not served
    [[nodiscard]] bool tls() const { return m_tls; }
    [[nodiscard]] QString key() const { return m_key; } // "SHA256:<hex>"; empty without TLS
    [[nodiscard]] ServerAddress address() const { return {m_host, m_port, m_tls}; }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QByteArray output() const { return m_output; } // of the last start
    [[nodiscard]] QByteArray errors() const;                     // of all starts

private:
    void signal(int number);

    QTemporaryDir m_folder;
    QStringList m_options;
    QString m_program;
    QString m_host = QStringLiteral("127.0.0.1");
    std::function<void()> m_enter;
    bool m_bare = false;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    quint16 m_port = 0;
    quint16 m_metricsPort = 0;
    bool m_tls = true;
    QString m_key;
};

} // namespace Confab
