// SPDX-License-Identifier: MIT
#include "gui-client/app/arrival.h"

#include "gui-client/app/words.h"
#include "shared/protocol/names.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// What a person who has never chosen a nickname would probably take: their name on this machine.
QString likelyNick()
{
    QString name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? QString() : suggestNick(name, [](const QString &) { return true; });
}

} // namespace

Arrival::Arrival(ServerState &state, ServerPage &page, Prompts &prompts, Settings &settings, Ways ways, QObject *parent)
    : QObject(parent),
      m_state(state.arriving),
      m_client(state.client),
      m_page(page),
      m_prompts(prompts),
      m_settings(settings),
      m_ways(std::move(ways))
{
    const ChatClient &client = state.client;
    connect(&page, &ServerPage::currentChanged, this, [this] {
        if (!m_page.isCurrent() || !m_waiting)
            return;
        const auto question = std::exchange(m_waiting, nullptr);
        question();
        Q_EMIT askingChanged();
    });
    connect(&client, &ChatClient::refused, this, &Arrival::takeRefusal);
    connect(&client, &ChatClient::lost, this, &Arrival::takeLoss);
    connect(&client, &ChatClient::keyChanged, this, &Arrival::takeChangedKey);
    connect(&client, &ChatClient::arrived, this, &Arrival::takeArrival);
    // The next start asks for the nickname that one has now.
    connect(&client, &ChatClient::changed, this, [this](const Changed &changed) {
        if (!m_client.welcomed() || changed.who.user != m_client.welcomed()->you.user)
            return;
        m_state.request.nick = changed.who.nick;
        noteVisit();
    });
}

Arrival::~Arrival() = default;

void Arrival::setKnown(const Settings::Server &known, bool visited)
{
    m_state.request.server = known.address;
    m_state.request.nick = known.nick;
    if (visited)
        m_state.visited = known;
}

void Arrival::begin(bool withoutAsking)
{
    const auto address = ServerAddress::parse(m_state.request.server);
    if (withoutAsking && address && parseNick(m_state.request.nick)) {
        m_state.address = *address;
        open();
        return;
    }
    if (m_state.request.nick.isEmpty())
        m_state.request.nick = likelyNick();
    ask();
}

void Arrival::resume()
{
    if (m_client.state() == ChatClient::State::Refused) {
        takeRefusal(m_state.refusal);
    } else if (m_client.state() == ChatClient::State::KeyChanged) {
        takeChangedKey(m_state.knownKey, m_state.shownKey);
    } else if (m_state.asking) {
        ask();
        if (m_state.trying)
            showConnecting();
    }
}

void Arrival::ask()
{
    if (m_prompt) {
        m_prompt->raise();
        return;
    }
    m_waiting = nullptr;
    m_state.asking = true;
    m_prompt = m_prompts.askConnect(m_state.request, m_state.request.server.isEmpty() && !m_state.another);
    connect(m_prompt.get(), &ConnectPrompt::submitted, this, &Arrival::submit);
    connect(m_prompt.get(), &ConnectPrompt::stopped, this, [this] {
        m_state.trying = false;
        m_client.leave();
        m_prompt->showReady();
    });
    connect(m_prompt.get(), &ConnectPrompt::rejected, this, [this] {
        dropPrompt();
        if (m_client.state() == ChatClient::State::Refused)
            m_client.leave();
        if (m_state.another && !m_state.visited)
            Q_EMIT abandoned();
    });
    Q_EMIT askingChanged();
}

void Arrival::again()
{
    if (m_state.address.host.isEmpty() || !parseNick(m_state.request.nick))
        ask();
    else
        open();
}

void Arrival::submit(const ConnectRequest &request)
{
    m_state.request = request;
    const auto address = ServerAddress::parse(request.server);
    if (!address) {
        m_prompt->showTrouble({ConnectField::Server,
                               request.server.isEmpty()
                                   ? tr("Which server? A name or an address will do.")
                                   : tr("“%1” is not a server's name or address.").arg(request.server),
                               {}});
        return;
    }
    if (m_ways.isElsewhere && m_ways.isElsewhere(*address)) {
        m_prompt->showTrouble({ConnectField::Server, tr("This window has that server already."), {}});
        return;
    }
    const Result<QString> nick = parseNick(request.nick);
    if (!nick) {
        const QString offer = suggestNick(request.nick, [](const QString &) { return true; });
        m_prompt->showTrouble(request.nick.isEmpty()
                                  ? ConnectTrouble{ConnectField::Nick, tr("How shall others call you?"), {}}
                                  : troubleOf({nick.error().code,
                                               nick.error().text,
                                               false,
                                               offer.isEmpty() ? std::nullopt : std::optional(offer),
                                               {}},
                                              request.nick, false));
        return;
    }
    m_state.request.nick = *nick;
    ServerAddress wanted = *address;
    wanted.tls = wanted.tls && m_state.tls;
    m_state.trying = true;
    if (m_client.state() == ChatClient::State::Refused && wanted == m_client.server()) {
        showConnecting();
        m_client.tryAs(*nick, request.password);
        return;
    }
    m_state.address = *address;
    showConnecting();
    open();
}

void Arrival::showConnecting()
{
    m_prompt->showProgress(tr("Connecting to %1 …").arg(m_state.address.host));
}

void Arrival::open()
{
    ServerAddress server = m_state.address;
    server.tls = server.tls && m_state.tls;
    m_waiting = nullptr;
    Q_EMIT opening();
    m_client.open(server, m_state.request.nick, m_state.request.password, m_ways.beside);
    Q_EMIT opened(server);
}

void Arrival::takeRefusal(const Refused &refusal)
{
    m_state.refusal = refusal;
    // A nickname that was lost meanwhile ends up here as well: the question comes again.
    if (!m_prompt && !m_page.isCurrent()) {
        wait([this] { resume(); });
        return;
    }
    if (!m_prompt)
        ask();
    m_state.trying = false;
    m_prompt->showTrouble(troubleOf(refusal, m_state.request.nick, !m_state.request.password.isEmpty()));
}

void Arrival::takeLoss(const QString &reason)
{
    // Who just asked for it is told. Later it is tried again by itself.
    if (!m_prompt || !m_state.trying)
        return;
    m_state.trying = false;
    m_client.leave();
    m_prompt->showTrouble({ConnectField::Server, reason, {}});
}

void Arrival::takeChangedKey(const Pin &known, const KeyHash &shown)
{
    m_state.knownKey = known;
    m_state.shownKey = shown;
    if (m_state.trying)
        comeForward();
    dropPrompt();
    if (!m_page.isCurrent()) {
        wait([this] { resume(); });
        return;
    }
    const ServerAddress &server = m_client.server();
    const QString name = m_settings.serverName(server.key());
    m_prompts.askChangedKey({name.isEmpty() ? server.text() : name, server.text(), known, shown}, [this](bool trust) {
        if (m_client.state() != ChatClient::State::KeyChanged)
            return;
        if (trust) {
            m_client.trustNewKey();
            return;
        }
        m_client.leave();
        Q_EMIT stayedAway();
    });
}

void Arrival::forgetKey(const QString &server)
{
    if (m_client.state() == ChatClient::State::KeyChanged && m_client.server().key() == server)
        open();
}

void Arrival::takeArrival(const Welcome &welcome)
{
    m_prompts.withdraw(m_client.server().text());
    m_waiting = nullptr;
    m_state.request.nick = welcome.you.nick;
    m_state.request.server = m_state.address.text();
    m_settings.setServerName(m_client.server().key(), welcome.server);
    noteVisit();
    if (m_state.trying) {
        comeForward();
        dropPrompt();
    }
}

// Another server is shown once there is something to show.
void Arrival::comeForward()
{
    m_state.another = false;
    m_page.bringForward();
}

void Arrival::noteVisit()
{
    m_state.visited = Settings::Server{m_state.request.server, m_state.request.nick, true};
    Q_EMIT visitedChanged();
}

void Arrival::wait(std::function<void()> question)
{
    m_waiting = std::move(question);
    Q_EMIT askingChanged();
}

void Arrival::dropPrompt()
{
    if (!m_prompt)
        return;
    m_state.asking = m_state.trying = false;
    // It may be the one that is calling.
    m_prompt->disconnect(this);
    m_prompt->close(); // who hears of it takes the focus
    m_prompt.release()->deleteLater();
    Q_EMIT askingChanged();
}

} // namespace Confab
