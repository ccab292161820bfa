// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/settings.h"
#include "gui-client/desktop/prompts.h"
#include "shared/client/chatclient.h"

#include <memory>

namespace Confab {

// How a person comes to be connected: asks where to and as whom, tries, explains what is in the way, and asks
// about a changed key. Steps back as soon as they are online.
class Arrival : public QObject
{
    Q_OBJECT

public:
    struct Ways {
        bool tls = true;     // off where the person said so for this run
        bool beside = false; // other windows of the same person stay
    };
    // All outlive it.
    Arrival(ChatClient &client, Prompts &prompts, Settings &settings, Ways ways, QObject *parent = nullptr);
    ~Arrival() override;

    // With what is known beforehand; the rest comes from the settings. Without asking where all is known.
    void begin(const std::optional<QString> &server, const std::optional<QString> &nick, bool withoutAsking);
    // Opens the question, or brings it to the front.
    void ask();
    // The same server and nickname again, after having left or having been sent away.
    void again();
    [[nodiscard]] bool isAsking() const { return m_prompt != nullptr; }

Q_SIGNALS:
    // About to connect anew, by a person's wish and not after a loss.
    void opening();
    // The client has begun to; what an earlier run left unconfirmed is loaded.
    void opened(const Confab::ServerAddress &server);
    // The person chose to stay away from a server with a changed key.
    void stayedAway();
    // Asking began or ended.
    void askingChanged();

private:
    void submit(const ConnectRequest &request);
    void open();
    void takeRefusal(const Refused &refusal);
    void takeLoss(const QString &reason);
    void takeChangedKey(const Pin &known, const KeyHash &shown);
    void takeArrival(const Welcome &welcome);
    void dropPrompt();

    ChatClient &m_client;
    Prompts &m_prompts;
    Settings &m_settings;
    Ways m_ways;
    std::unique_ptr<ConnectPrompt> m_prompt;
    bool m_trying = false; // what the person gave there; else the prompt stands beside a connection that goes on
    ConnectRequest m_request;
    ServerAddress m_address;
};

} // namespace Confab
