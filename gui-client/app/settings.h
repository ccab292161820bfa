// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/preferences.h"
#include "shared/protocol/values.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace Confab {

// What the window remembers between runs, in confab.ini of the profile.
class Settings
{
public:
    explicit Settings(const QString &file);
    [[nodiscard]] QString folder() const; // of the profile

    // The servers that the window has, in the order of the left side.
    struct Server {
        QString address; // as it was typed
        QString nick;
        bool connects = true; // false where the person left it
        bool operator==(const Server &) const = default;
    };
    [[nodiscard]] std::vector<Server> servers() const; // none the first time
    [[nodiscard]] size_t serverOnScreen() const;       // one of them
    void setServers(const std::vector<Server> &servers, size_t onScreen);

    [[nodiscard]] QString serverName(const QString &key) const; // what the server called itself last
    void setServerName(const QString &key, const QString &name);

    // A draft that an earlier version kept here: taken out.
    [[nodiscard]] QString takeDraft(const QString &key);

    // The room that was on screen last, as far as it has to be known to be shown before the server is there.
    [[nodiscard]] Room room(const QString &server) const;
    void setRoom(const QString &server, const Room &room);

    // Of the window: geometry, splitter, folds.
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    void setBytes(const QString &name, const QByteArray &value);
    [[nodiscard]] bool flag(const QString &name, bool otherwise) const;
    void setFlag(const QString &name, bool value);

    // A word that was chosen of several, or some: empty where none was.
    [[nodiscard]] QString choice(QLatin1StringView name) const;
    void setChoice(QLatin1StringView name, const QString &value);
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);
    // "Do not disturb" until then, as wallMillis; none: it is off.
    [[nodiscard]] std::optional<quint64> quietUntil() const;
    void setQuietUntil(std::optional<quint64> end);

    // On disk when it returns.
    void flush();

private:
    QSettings m_ini;
    Preferences m_preferences;
};

} // namespace Confab
