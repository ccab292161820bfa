// SPDX-License-Identifier: MIT
#include "gui-client/app/connectionnews.h"

#include "gui-client/app/arrival.h"
#include "gui-client/app/words.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/banner.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/statusline.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>

namespace Confab {

using State = ChatClient::State;

namespace {
constexpr int tickMillis = 200; // often enough that no second of the countdown is skipped
} // namespace

ConnectionNews::ConnectionNews(ChatClient &client, MainWindow &window, Arrival &arrival, Settings &settings,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_window(window), m_arrival(arrival), m_settings(settings), m_clock(clock)
{
    connect(&client, &ChatClient::stateChanged, this, [this] { show(); });
    connect(&client, &ChatClient::arrived, this, [this] {
        m_wasOnline = true;
        show();
    });
    connect(&client, &ChatClient::lost, this, [this](const QString &reason) {
        m_reason = reason;
        show();
    });
    connect(&client, &ChatClient::closing, this, [this](const Closing &closing) {
        m_code = closing.code;
        m_why = closing.text;
    });
    connect(&client, &ChatClient::refused, this, [this](const Refused &refusal) {
        m_code = refusal.code;
        m_why = refusal.text;
        show();
    });
    connect(&client, &ChatClient::changed, this, [this] { show(); });
    connect(&client, &ChatClient::roundTrip, &window.status(),
            [this](qint64 microseconds) { m_window.status().setRoundTrip(microseconds); });
    connect(&arrival, &Arrival::opening, this, [this] {
        m_wasOnline = false;
        m_stayedAway = false;
    });
    connect(&arrival, &Arrival::stayedAway, this, [this] {
        m_stayedAway = true;
        show();
    });
    connect(&arrival, &Arrival::askingChanged, this, [this] { showBanner(); });
    connect(&window.banner(), &Banner::acted, this, [this] { act(); });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_window.banner().countDown(waitingText()); });
    m_tick.setInterval(tickMillis);
    show();
}

void ConnectionNews::show()
{
    const bool online = m_client.state() == State::Online;
    const QString address = m_client.server().text();
    const QString name =
        m_client.welcomed() ? m_client.welcomed()->server : m_settings.serverName(m_client.server().key());
    m_window.status().setConnection(statusText());
    if (!online)
        m_window.status().setRoundTrip({});
    m_window.side().setServer(name.isEmpty() ? address : name,
                              !online                    ? SidePanel::Secrecy::Unknown
                                  : m_client.encrypted() ? SidePanel::Secrecy::Encrypted
                                                         : SidePanel::Secrecy::Plain);
    m_window.side().setSelf(m_client.welcomed() ? std::optional(m_client.welcomed()->you) : std::nullopt, online);
    m_window.menu().disconnectFrom->setEnabled(m_client.state() != State::Idle && m_client.state() != State::Leaving);
    showBanner();
}

QString ConnectionNews::statusText() const
{
    const QString host = m_client.server().text();
    switch (m_client.state()) {
    case State::Online:
        return tr("Connected to %1 as %2").arg(host, displayLine(m_client.nick()));
    case State::Connecting:
        return tr("Connecting to %1 …").arg(host);
    case State::Waiting:
        return m_wasOnline ? tr("Connection to %1 lost").arg(host) : tr("No connection to %1").arg(host);
    case State::Idle:
    case State::Refused:
    case State::KeyChanged:
    case State::Ended:
    case State::Leaving:
        break;
    }
    return tr("Not connected");
}

void ConnectionNews::showBanner()
{
    m_tick.stop();
    Banner &banner = m_window.banner();
    // Who is being asked knows already.
    if (m_arrival.isAsking()) {
        banner.tellNothing();
        return;
    }
    switch (m_client.state()) {
    case State::Waiting:
        banner.tell(waitingText(), tr("Try now"));
        m_tick.start();
        return;
    case State::Connecting:
        if (m_wasOnline)
            banner.tell(tr("Connection lost. Trying again now. You can keep writing."));
        else
            banner.tellNothing();
        return;
    case State::Ended:
        banner.tell(calmly(m_code, m_why), tr("Reconnect"));
        return;
    case State::Idle:
        showIdle();
        return;
    case State::Online:
    case State::Refused:
    case State::KeyChanged:
    case State::Leaving:
        break;
    }
    banner.tellNothing();
}

void ConnectionNews::showIdle()
{
    if (m_stayedAway)
        m_window.banner().tell(tr("The server's identity has changed. You stayed disconnected."), tr("Connect…"));
    else
        m_window.banner().tell(tr("You are not connected."), tr("Connect…"));
}

QString ConnectionNews::waitingText() const
{
    const quint64 now = m_clock.steadyMillis();
    const quint64 next = m_client.nextTry();
    const int seconds = int(next > now ? (next - now + 999) / 1000 : 0);
    if (m_wasOnline)
        return tr("Connection lost. Trying again in %n s. You can keep writing.", nullptr, seconds);
    return tr("%1 Trying again in %n s.", nullptr, seconds).arg(m_reason);
}

void ConnectionNews::act()
{
    switch (m_client.state()) {
    case State::Waiting:
        m_client.tryNow();
        return;
    case State::Ended:
        m_arrival.again();
        return;
    case State::Idle:
        m_arrival.ask();
        return;
    case State::Connecting:
    case State::Refused:
    case State::KeyChanged:
    case State::Online:
    case State::Leaving:
        return;
    }
}

} // namespace Confab
