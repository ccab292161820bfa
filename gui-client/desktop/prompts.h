// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Confab {

// What a person gives to be connected. `server` as typed: it is parsed by whoever acts on it.
struct ConnectRequest {
    QString server;
    QString nick;
    QString password;
    bool operator==(const ConnectRequest &) const = default;
};

// Which field of a question a trouble belongs to.
enum class ConnectField { Server, Nick, Password };

struct ConnectTrouble {
    ConnectField field = ConnectField::Server;
    QString text;                      // for people
    std::optional<QString> suggestion; // a nickname that would do
    bool operator==(const ConnectTrouble &) const = default;
};

// The question "where to, and as whom?", on screen until it is closed or deleted. It keeps what was typed through troubles.
class ConnectPrompt : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void showProgress(const QString &text) = 0;
    // Progress is over; what was asked for didn't work.
    virtual void showTrouble(const ConnectTrouble &trouble) = 0;
    // Progress is over without a trouble.
    virtual void showReady() = 0;
    virtual void raise() = 0;
    // Off the screen, at once; it is deleted afterwards, which may be later.
    virtual void close() = 0;

Q_SIGNALS:
    void submitted(const Confab::ConnectRequest &request);
    void stopped();  // Cancel during progress: back to the question
    void rejected(); // no connection, please
};

// A server shows another key than the one that is known.
struct ChangedKeyQuestion {
    QString server; // its name, or where none is known its address
    QString host;
    Pin known;
    KeyHash shown;
    bool operator==(const ChangedKeyQuestion &) const = default;
};

// A server whose key is remembered.
struct KnownKey {
    QString server; // "host:port", as it was asked for
    QString name;   // as it calls itself; may be empty
    Pin pin;
    bool operator==(const KnownKey &) const = default;
};

// A part of the help.
struct HelpSection {
    struct Line {
        QString typed; // a command or a key
        QString does;
        bool operator==(const Line &) const = default;
    };
    QString title;
    std::vector<Line> lines;
    bool operator==(const HelpSection &) const = default;
};

// Everything that the window asks or tells a person in a window of its own. Nothing blocks: answers come by call
// or signal. Tests answer in its place.
class Prompts
{
public:
    virtual ~Prompts();

    // `first`: the person never was anywhere, so there is nothing else to be shown.
    [[nodiscard]] virtual std::unique_ptr<ConnectPrompt> askConnect(const ConnectRequest &known, bool first) = 0;
    virtual void askChangedKey(const ChangedKeyQuestion &question, std::function<void(bool trust)> answered) = 0;
    // A changed-key question about that host that is still open is taken back unanswered.
    virtual void withdraw(const QString &host) = 0;
    // Whether something that can't be undone is meant: `yes` is what the button says. No answer is no.
    virtual void confirm(const QString &title, const QString &text, const QString &yes,
                         std::function<void()> confirmed) = 0;
    virtual void showHelp(const std::vector<HelpSection> &sections) = 0;
    virtual void showAbout() = 0;
};

} // namespace Confab
