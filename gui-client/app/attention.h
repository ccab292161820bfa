// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/donotdisturb.h"
#include "gui-client/desktop/notifier.h"
#include "gui-client/desktop/tray.h"
#include "shared/protocol/values.h"

#include <QMap>
#include <QMenu>

#include <functional>
#include <memory>
#include <optional>

namespace Confab {

// A room of a server, as the settings know it (its key).
struct RoomPlace {
    QString server;
    RoomId room;
    bool operator==(const RoomPlace &) const = default;
};

// A message that calls the person: one that names them, or one to them alone.
struct Call {
    RoomPlace place;
    bool direct = false;
    QString room;   // "#lobby"; of a direct message the partner's nickname
    QString server; // its name; empty where there is but one
    QString nick;
    QString text;
    bool action = false;
};

// Decides what a person is told of beside the window, and by what: notifications, the tray. Told by whoever follows the
// servers; all that is given to it outlives it.
class Attention : public QObject
{
    Q_OBJECT

public:
    struct World {
        Settings &settings;
        Notifier &notifier;
        Tray &tray;
        DoNotDisturb &quiet;
    };
    explicit Attention(const World &world, QObject *parent = nullptr);
    ~Attention() override;

    // Whether a person sees what comes into a room at this moment.
    void setOnScreen(std::function<bool(const RoomPlace &)> onScreen) { m_onScreen = std::move(onScreen); }

    void called(const Call &call);
    // So many messages called while there was no connection.
    void missed(const RoomPlace &place, const QString &room, const QString &server, quint64 calls);
    void seen(const RoomPlace &place); // nothing calls there any more
    void setUnread(quint64 mentions, bool other);

Q_SIGNALS:
    void roomWanted(const Confab::RoomPlace &place);
    void answered(const Confab::RoomPlace &place, const QString &text);
    void windowWanted();
    void quitWanted();

private:
    [[nodiscard]] bool mayTell(const RoomPlace &place) const;
    void tell(const RoomPlace &place, const Notification &notification);
    [[nodiscard]] static QString keyOf(const RoomPlace &place);
    [[nodiscard]] std::optional<RoomPlace> takePlace(const QString &key);

    World m_world;
    std::function<bool(const RoomPlace &)> m_onScreen;
    QMap<QString, RoomPlace> m_told; // what may still show
    std::unique_ptr<QMenu> m_menu;
};

} // namespace Confab
