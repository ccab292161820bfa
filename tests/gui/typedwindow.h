// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"
#include "shared/net/systemclock.h"
#include "tests/support/memorystores.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QUrl>

#include <csignal>

namespace Confab {

using namespace Qt::StringLiterals;

inline constexpr int patience = 30'000;

// The window program, with somebody at its keys (tests/support/typist).
class TypedWindow
{
public:
    TypedWindow(const QString &profile, const ServerAddress &server)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, qEnvironmentVariable("CONFAB_TYPIST"));
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"confab-typist"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("CONFAB_WINDOW"),
                        {u"--profile"_s, profile, u"--server"_s, server.text(), u"--nick"_s, u"ana"_s, u"--connect"_s,
                         u"--language"_s, u"en"_s});
    }
    ~TypedWindow() { kill(); }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(patience);
    }

    // What was asked for is on its way when these return; done() tells how many have been done.
    void type(const QString &text)
    {
        say(u"type composerField "_s + QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
    void enter() { say(u"press composerField Return"_s); }
    void say(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        m_process.waitForBytesWritten(patience);
        ++m_asked;
    }
    // Also of a window that was killed: what it had still said.
    [[nodiscard]] int done()
    {
        m_process.waitForReadyRead(0);
        m_output += m_process.readAllStandardOutput();
        return int(m_output.count('\n'));
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] bool isDone()
    {
        while (done() < m_asked && m_process.waitForReadyRead(patience)) {
        }
        return done() >= m_asked;
    }
    // What that widget has; a null string where it isn't on screen.
    [[nodiscard]] QString text(const QString &name)
    {
        say(u"text "_s + name);
        if (!isDone())
            return {};
        const QByteArray last = m_output.chopped(1).split('\n').constLast();
        return last.size() > 1 ? u""_s + QUrl::fromPercentEncoding(last.mid(2)) : QString();
    }
    // Of the composer, once it is on screen; a null string where it doesn't come.
    [[nodiscard]] QString text()
    {
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            if (const QString written = text(u"composerField"_s); !written.isNull() || !isDone())
                return written;
        }
        return {};
    }

private:
    QProcess m_process;
    QByteArray m_output;
    int m_asked = 0;
};

// Somebody else in the lobby, who hears all that is said.
struct Witness {
    explicit Witness(const ServerAddress &server)
    {
        QObject::connect(&client, &ChatClient::logged, &client, [this](const Logged &event) {
            if (const auto *said = std::get_if<Said>(&event); said && said->event.room == lobby)
                heard.append(said->text);
        });
        client.open(server, u"witness"_s);
    }

    SystemClock clock;
    QRandomGenerator random{QRandomGenerator::securelySeeded()};
    MemoryPinStore pins;
    MemorySessionStore sessions;
    ChatClient client{{clock, random, pins, sessions}, u"confab-test"_s};
    QStringList heard;
};

} // namespace Confab
