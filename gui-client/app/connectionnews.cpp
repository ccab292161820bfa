// SPDX-License-Identifier: MIT
#include "gui-client/app/connectionnews.h"

#include "gui-client/app/arrival.h"
#include "gui-client/app/settings.h"
#include "gui-client/app/words.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/banner.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/windowmenu.h"

#include <QAction>

namespace Confab {

using State = ChatClient::State;

namespace {
constexpr int tickMillis = 200; // often enough that no second of the countdown is skipped
} // namespace

ConnectionNews::ConnectionNews(const ChatParts &parts, Arrival &arrival, QObject *parent)
    : QObject(parent), m_parts(parts), m_arrival(arrival), m_state(parts.state.news)
{
    ChatClient &client = parts.client;
    connect(&client, &ChatClient::stateChanged, this, [this] { show(); });
    connect(&client, &ChatClient::arrived, this, [this] {
        m_state.wasOnline = true;
        show();
    });
    connect(&client, &ChatClient::lost, this, [this](const QString &reason) {
        m_state.reason = reason;
        show();
    });
    connect(&client, &ChatClient::closing, this, [this](const Closing &closing) {
        m_state.code = closing.code;
        m_state.why = closing.text;
    });
    connect(&client, &ChatClient::refused, this, [this](const Refused &refusal) {
        m_state.code = refusal.code;
        m_state.why = refusal.text;
        show();
    });
    connect(&client, &ChatClient::changed, this, [this] { show(); });
    connect(&client, &ChatClient::roundTrip, this, [this](qint64 microseconds) {
        m_state.roundTrip = microseconds;
        m_parts.page.setRoundTrip(microseconds);
    });
    connect(&client, &ChatClient::answering, this, [this] { show(); });
    connect(&parts.page, &ServerPage::currentChanged, this, [this] { show(); });
    connect(&arrival, &Arrival::opening, this, [this] {
        m_state.wasOnline = false;
        m_state.stayedAway = false;
    });
    connect(&arrival, &Arrival::stayedAway, this, [this] {
        m_state.stayedAway = true;
        show();
    });
    connect(&arrival, &Arrival::askingChanged, this, [this] { show(); });
    connect(&parts.page.banner(), &Banner::acted, this, [this] { act(); });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_parts.page.banner().countDown(waitingText()); });
    m_tick.setInterval(tickMillis);
    show();
}

void ConnectionNews::show()
{
    const bool online = m_parts.client.state() == State::Online;
    const QString address = m_parts.client.server().text();
    const QString name = m_parts.client.welcomed() ? m_parts.client.welcomed()->server
                                                   : m_parts.settings.serverName(m_parts.client.server().key());
    m_parts.page.setConnection(statusText());
    if (!m_parts.client.isAnswering())
        m_state.roundTrip.reset(); // it was another time
    m_parts.page.setRoundTrip(m_state.roundTrip);
    m_parts.page.section().setServer(name.isEmpty() ? address : name,
                                     !online                          ? ServerSection::Secrecy::Unknown
                                         : m_parts.client.encrypted() ? ServerSection::Secrecy::Encrypted
                                                                      : ServerSection::Secrecy::Plain,
                                     stateText());
    m_parts.page.setSelf(m_parts.client.welcomed() ? std::optional(m_parts.client.welcomed()->you) : std::nullopt,
                         online);
    if (m_parts.page.isCurrent())
        m_parts.window.menu().disconnectFrom->setEnabled(m_parts.client.state() != State::Idle
                                                         && m_parts.client.state() != State::Leaving);
    showBanner();
}

QString ConnectionNews::statusText() const
{
    const QString host = m_parts.client.server().text();
    switch (m_parts.client.state()) {
    case State::Online:
        if (!m_parts.client.isAnswering())
            return tr("No answer from %1").arg(host);
        return tr("Connected to %1 as %2").arg(host, displayLine(m_parts.client.nick()));
    case State::Connecting:
        return tr("Connecting to %1 …").arg(host);
    case State::Waiting:
        return m_state.wasOnline ? tr("Connection to %1 lost").arg(host) : tr("No connection to %1").arg(host);
    case State::Idle:
    case State::Refused:
    case State::KeyChanged:
    case State::Ended:
    case State::Leaving:
        break;
    }
    return tr("Not connected");
}

// In a word, for the list of servers.
QString ConnectionNews::stateText() const
{
    if (m_arrival.isWaiting())
        return tr("asks you");
    switch (m_parts.client.state()) {
    case State::Online:
        if (!m_parts.client.isAnswering())
            return tr("no answer");
        break;
    case State::Leaving:
        break;
    case State::Connecting:
        return tr("connecting");
    case State::Waiting:
    case State::Idle:
    case State::Refused:
    case State::KeyChanged:
    case State::Ended:
        return tr("offline");
    }
    return {};
}

void ConnectionNews::showBanner()
{
    m_tick.stop();
    Banner &banner = m_parts.page.banner();
    // Who is being asked knows already.
    if (m_arrival.isAsking()) {
        banner.tellNothing();
        return;
    }
    switch (m_parts.client.state()) {
    case State::Waiting:
        banner.tell(waitingText(), tr("Try now"));
        m_tick.start();
        return;
    case State::Connecting:
        if (m_state.wasOnline)
            banner.tell(tr("Connection lost. Trying again now. You can keep writing."));
        else
            banner.tellNothing();
        return;
    case State::Ended:
        banner.tell(calmly(m_state.code, m_state.why), tr("Reconnect"));
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
    if (m_state.stayedAway)
        m_parts.page.banner().tell(tr("The server's identity has changed. You stayed disconnected."), tr("Connect…"));
    else
        m_parts.page.banner().tell(tr("You are not connected."), tr("Connect…"));
}

QString ConnectionNews::waitingText() const
{
    const quint64 now = m_parts.clock.steadyMillis();
    const quint64 next = m_parts.client.nextTry();
    const int seconds = int(next > now ? (next - now + 999) / 1000 : 0);
    if (m_state.wasOnline)
        return tr("Connection lost. Trying again in %Ln s. You can keep writing.", nullptr, seconds);
    return tr("%1 Trying again in %Ln s.", nullptr, seconds)
        .arg(m_state.reason.isEmpty() ? statusText() + u'.' : m_state.reason);
}

void ConnectionNews::act()
{
    switch (m_parts.client.state()) {
    case State::Waiting:
        m_parts.client.tryNow();
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
