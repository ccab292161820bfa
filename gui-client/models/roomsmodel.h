// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QAbstractListModel>
#include <QCollator>

#include <array>
#include <optional>
#include <vector>

namespace Confab {

// A room that the person is in, with what they haven't read of it.
struct RoomEntry {
    Room about; // `last` and `read` as they are now, no count of what is unread
    quint64 unread = 0;
    quint64 mentions = 0;
    Seq newest = 0;       // of others' messages, as far as it matters for what is unread
    bool invited = false; // somebody brought the person in, who hasn't looked at it yet

    // Something in it waits to be looked at.
    [[nodiscard]] bool isNews() const { return unread > 0 || invited; }
    // As it is called in lists: a direct room by the other person. Fit to be shown in one line.
    [[nodiscard]] QString name() const;
    // The same as it is written in a sentence: "#lobby", or a nickname.
    [[nodiscard]] QString title() const;
    // Who the other one of a direct room is.
    [[nodiscard]] UserId partner() const { return about.with ? about.with->user : UserId{}; }
};

// The rooms that a person is in: under "ROOMS" the lobby and then all others by name, under "DIRECT MESSAGES" people by
// nickname. Both headings are always there. Counts what is unread as it comes in, until the server says better.
class RoomsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, // true for a heading; Qt::DisplayRole is its text or the room's name
        RoomRole,                       // the room-id, quint64
        KindRole,                       // int of RoomKind
        UnreadRole,                     // quint64; 1 as well for a room that one was brought into
        MentionsRole,                   // quint64, direct messages as well
        UserRole,                       // of a direct room: the other one's user-id
        PresenceRole,                   // and presence, int of Presence
    };

    explicit RoomsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const RoomEntry *find(RoomId room) const;
    [[nodiscard]] const RoomEntry *direct(UserId partner) const;
    [[nodiscard]] const RoomEntry *named(const QString &name) const; // no direct ones; as typed, in any case
    [[nodiscard]] std::optional<int> rowOf(RoomId room) const;
    [[nodiscard]] RoomId roomAt(int row) const; // none for a heading
    [[nodiscard]] std::vector<const RoomEntry *> all() const;
    [[nodiscard]] quint64 unreadRooms() const;
    [[nodiscard]] quint64 mentions() const; // of all rooms together

    // The language, by which names are ordered and headings called, is another one.
    void takeLanguage();
    void setSelf(UserId self, const QString &nick);
    void setOnline(bool online);                   // offline nobody is shown as being there
    void setRooms(const std::vector<Room> &rooms); // as the welcome has it: all else is gone
    void put(const Room &room);
    void putInvited(const Room &room); // by somebody else
    void lookAt(RoomId room);
    void remove(RoomId room);
    void take(const Logged &event); // live ones; what is known already changes nothing
    void takeRead(const Read &read);
    void takeChanged(const Person &who);
    void takeCount(RoomId room, quint64 count);
    // The person sees it all: what was counted goes before the server has heard of it.
    void expectRead(RoomId room, Seq seq);

Q_SIGNALS:
    void countsChanged();                  // of what is unread, in any room
    void roomChanged(Confab::RoomId room); // name, topic, kind or partner
    void roomGone(Confab::RoomId room);
    // A live message of somebody else that names the person, or is to them alone.
    void called(const Confab::Said &said);

private:
    struct Held {
        RoomEntry entry;
        QCollatorSortKey key;
    };
    static constexpr int sections = 2; // rooms, direct ones
    using Section = std::vector<Held>;
    struct Place {
        int section = 0;
        std::optional<size_t> index; // none for the heading
    };
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int rowAt(int section, size_t index) const;
    [[nodiscard]] std::optional<Place> locate(RoomId room) const;
    [[nodiscard]] Held held(const RoomEntry &entry) const;
    [[nodiscard]] static bool before(const Held &a, const Held &b);
    [[nodiscard]] QString spokenText(const RoomEntry &entry) const;
    [[nodiscard]] QVariant roomData(const RoomEntry &entry, int role) const;
    void insert(int section, Held held);
    void removeAt(int section, size_t index);
    void putEntry(const RoomEntry &entry);
    void setInvited(RoomId room, bool invited);
    void tellRow(int section, size_t index);
    [[nodiscard]] bool namesSelf(const Said &said) const;

    UserId m_self;
    QString m_selfFolded;
    bool m_online = false;
    QCollator m_collator;
    std::array<Section, sections> m_sections;
};

} // namespace Confab
