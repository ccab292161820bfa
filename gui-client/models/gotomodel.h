// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/searchquery.h"
#include "shared/protocol/values.h"

#include <QAbstractListModel>

#include <vector>

namespace Confab {

// Where one could go: a room that one is in, a public one to join, a person, or into the search.
struct Destination {
    enum class Kind { Room, PublicRoom, Person, Search };
    Kind kind = Kind::Room;
    QString server; // of a room on another server than this one: its key
    RoomId room;
    RoomKind roomKind = RoomKind::Public;
    Person person; // of a person and of a direct room
    QString name;  // as it is written
    QString more;  // a topic, a note: searched as well
    quint64 unread = 0;
    quint64 mentions = 0;
    quint64 count = 0; // people in a public room
};

// What the quick switcher offers for what is typed: the best first, a search of messages last.
class GoToModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, // int of Destination::Kind; Qt::DisplayRole is the name
        MoreRole,
        UnreadRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Destination &at(int row) const { return m_shown[size_t(row)]; }
    // Where what is typed stands in the row's name, and in what stands beside it.
    [[nodiscard]] std::vector<TextSpan> nameHits(int row) const;
    [[nodiscard]] std::vector<TextSpan> moreHits(int row) const;

    // In the order in which they are offered while nothing is typed.
    void setDestinations(std::vector<Destination> all);
    void setSearches(bool searches); // whether a search is offered
    void setTyped(const QString &typed);
    [[nodiscard]] const QString &typed() const { return m_typed; }

private:
    void show();

    std::vector<Destination> m_all;
    std::vector<Destination> m_shown;
    QString m_typed;
    bool m_searches = true;
};

} // namespace Confab
