// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/chatclient.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace Confab {

// The public rooms of a server by name, as many as were fetched so far. The client outlives it.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, // Qt::DisplayRole is the name
        TopicRole,
        CountRole,
        MemberRole, // one is in it already
    };

    explicit RoomListModel(ChatClient &client, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] const ListedRoom &room(int row) const { return m_rooms[size_t(row)]; }
    [[nodiscard]] const std::vector<ListedRoom> &rooms() const { return m_rooms; }
    [[nodiscard]] bool isAsking() const { return m_asked != 0; }

    // Whose names begin so; all where it is empty. Asks once the typing pauses.
    void look(const QString &prefix);
    void setMine(const QSet<RoomId> &mine);

Q_SIGNALS:
    void listed(); // a page came

private:
    void ask();
    void take(const RoomList &list);

    ChatClient &m_client;
    std::vector<ListedRoom> m_rooms;
    QSet<RoomId> m_mine;
    QString m_prefix;
    QTimer m_pause;
    RequestId m_asked = 0;
    bool m_fresh = true;
    bool m_more = false;
};

} // namespace Confab
