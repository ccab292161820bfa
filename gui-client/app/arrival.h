// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/serverstate.h"
#include "gui-client/views/serverpage.h"

#include <functional>
#include <memory>

namespace Confab {

// How a person comes to be connected: asks where to and as whom, tries, explains what is in the way, and asks
// about a changed key. Steps back as soon as they are online.
class Arrival : public QObject
{
    Q_OBJECT

public:
    struct Ways {
        bool beside = false; // other windows of the same person stay
        // Whether this window has that server on another page.
        std::function<bool(const ServerAddress &)> isElsewhere;
    };
    // All outlive it.
    Arrival(ServerState &state, ServerPage &page, Prompts &prompts, Settings &settings, Ways ways,
            QObject *parent = nullptr);
    ~Arrival() override;

    // What is offered at first; nothing happens yet. `visited`: the person was there, in an earlier run.
    void setKnown(const Settings::Server &known, bool visited);
    // Off where the person said so for this run.
    void setTls(bool tls) { m_state.tls = tls; }
    // Asks what is to be asked as things stand: in another window again, or once somebody looks at it.
    void resume();
    // Without asking where all is known.
    void begin(bool withoutAsking);
    // Opens the question, or brings it to the front.
    void ask();
    // The same server and nickname again, after having left or having been sent away.
    void again();
    // Where that server asks just for this key, there is nothing to ask any more.
    void forgetKey(const QString &server);
    [[nodiscard]] bool isAsking() const { return m_prompt != nullptr; }
    // There is a question that comes once the server's page is on screen: who is elsewhere isn't interrupted.
    [[nodiscard]] bool isWaiting() const { return m_waiting != nullptr; }
    // Where the person wants to, or is.
    [[nodiscard]] const ConnectRequest &wanted() const { return m_state.request; }
    // Where they were last, and as whom; none: they never were anywhere.
    [[nodiscard]] const std::optional<Settings::Server> &visited() const { return m_state.visited; }

Q_SIGNALS:
    // About to connect anew, by a person's wish and not after a loss.
    void opening();
    // The client has begun to; what an earlier run left unconfirmed is loaded.
    void opened(const Confab::ServerAddress &server);
    // The person chose to stay away from a server with a changed key.
    void stayedAway();
    // Asking, or waiting for it, began or ended.
    void askingChanged();
    void visitedChanged();
    // The person doesn't want another server after all.
    void abandoned();

private:
    void submit(const ConnectRequest &request);
    void showConnecting();
    void open();
    void takeRefusal(const Refused &refusal);
    void takeLoss(const QString &reason);
    void takeChangedKey(const Pin &known, const KeyHash &shown);
    void comeForward();
    void takeArrival(const Welcome &welcome);
    void dropPrompt();
    void noteVisit();
    void wait(std::function<void()> question);

    ServerState::Arriving &m_state;
    ChatClient &m_client;
    ServerPage &m_page;
    Prompts &m_prompts;
    Settings &m_settings;
    Ways m_ways;
    std::unique_ptr<ConnectPrompt> m_prompt;
    std::function<void()> m_waiting;
};

} // namespace Confab
