// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QAbstractListModel>
#include <QCollator>

#include <array>
#include <optional>
#include <vector>

namespace Confab {

// Who is in a room: a heading for each presence that someone has ("ONLINE — 4"), below it the people by nickname.
// Tells of each change exactly, so that a new roster moves nothing that stayed.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, // true for a heading; Qt::DisplayRole is its text or the person's
        UserRole,                       // the user-id, quint64
        NickRole,
        PresenceRole, // int of Presence
        NoteRole,
        SelfRole,
    };

    explicit PeopleModel(RoomId room, QObject *parent = nullptr);

    [[nodiscard]] RoomId room() const { return m_room; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // How many people are there, also where the room is a crowd and they aren't listed.
    [[nodiscard]] quint64 peopleCount() const { return m_crowd.value_or(m_people.size()); }
    [[nodiscard]] bool isCrowd() const { return m_crowd.has_value(); }
    [[nodiscard]] std::optional<Person> person(UserId user) const;
    [[nodiscard]] std::optional<Person> personAt(int row) const;  // nothing for a heading
    [[nodiscard]] QStringList nicks() const;                      // as they are, in the list's order
    [[nodiscard]] static QString presenceText(Presence presence); // "online", "away" …

    void takeLanguage(); // by which nicknames are ordered: it is another one
    void setSelf(UserId self);
    // While the connection is lost nobody is shown as being there: who was stays in the list, greyed.
    void setOnline(bool online);
    void startRoster();                    // a half roster of a lost connection is forgotten
    void takeRoster(const Roster &roster); // shown when its last part has come
    void takeJoined(const Person &who);
    void takeLeft(UserId user);
    void takeChanged(const Person &who); // of someone who is there
    void takeCrowd(quint64 count);
    void clear();

Q_SIGNALS:
    void peopleCountChanged(quint64 count);

private:
    static constexpr int sections = 4;
    static constexpr std::array<Presence, sections> sectionOrder{Presence::Online, Presence::Busy, Presence::Away,
                                                                 Presence::Offline};
    struct Entry {
        Person person;
        int section = 0;
        QCollatorSortKey key;
    };

    struct Place {
        int section = 0;
        std::optional<size_t> index; // of a person; none for the heading
    };
    [[nodiscard]] static int sectionOf(Presence presence);
    [[nodiscard]] Entry entryFor(const Person &person) const;
    [[nodiscard]] static bool before(const Entry &a, const Entry &b);
    [[nodiscard]] std::optional<size_t> find(UserId user) const;
    [[nodiscard]] int headingsUpTo(int section) const;
    [[nodiscard]] int rowOf(size_t index) const;
    [[nodiscard]] int headingRow(int section) const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] QString headingText(int section) const;
    [[nodiscard]] QString pastHeadingText(int section) const;
    [[nodiscard]] Presence shownPresence(const Person &person) const;
    [[nodiscard]] QString personText(const Person &person) const;
    [[nodiscard]] QString spokenText(const Person &person) const;
    void put(const Person &person);
    void insert(Entry entry);
    void removeAt(size_t index);
    void tellHeading(int section);
    void apply(const std::vector<Person> &people);
    void tellCount();

    RoomId m_room;
    UserId m_self;
    bool m_online = true;
    QCollator m_collator;
    std::vector<Entry> m_people; // by section and nickname
    std::array<int, sections> m_counts{};
    std::array<int, sections> m_told{};            // as the headings say
    std::optional<std::vector<Person>> m_incoming; // a roster's parts so far
    std::optional<quint64> m_crowd;
    quint64 m_toldCount = 0;
};

} // namespace Confab
