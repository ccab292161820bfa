// SPDX-License-Identifier: MIT
#include "gui-client/models/roomlistmodel.h"

#include "gui-client/models/displaytext.h"

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int pauseMillis = 150;
} // namespace

RoomListModel::RoomListModel(ChatClient &client, QObject *parent) : QAbstractListModel(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_fresh = true;
        ask();
    });
    connect(&client, &ChatClient::roomListCame, this, &RoomListModel::take);
    connect(&client, &ChatClient::failed, this, [this](const ErrorFrame &error) {
        if (m_asked != 0 && error.re == m_asked)
            m_asked = 0;
    });
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rooms.size());
}

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"},
            {NameRole, "name"},
            {TopicRole, "topic"},
            {CountRole, "count"},
            {MemberRole, "member"}};
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListedRoom &room = m_rooms[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return displayLine(room.name);
    case Qt::AccessibleTextRole: {
        QStringList parts{displayLine(room.name), tr("%Ln people", nullptr, int(room.count))};
        if (!room.topic.isEmpty())
            parts << displayLine(room.topic, 512);
        return separated(parts);
    }
    case TopicRole:
        return displayLine(room.topic, 512);
    case CountRole:
        return room.count;
    case MemberRole:
        return m_mine.contains(room.room);
    default:
        return {};
    }
}

bool RoomListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_asked == 0 && !m_pause.isActive();
}

void RoomListModel::fetchMore(const QModelIndex &)
{
    m_fresh = false;
    ask();
}

void RoomListModel::look(const QString &prefix)
{
    m_prefix = prefix.trimmed();
    m_pause.start(m_rooms.empty() ? 0 : pauseMillis);
}

void RoomListModel::setMine(const QSet<RoomId> &mine)
{
    m_mine = mine;
    if (!m_rooms.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rooms.size()) - 1));
}

void RoomListModel::ask()
{
    const auto after = m_fresh || m_rooms.empty() ? std::nullopt : std::optional(m_rooms.back().name);
    m_asked = m_client.listRooms(m_prefix.isEmpty() ? std::nullopt : std::optional(m_prefix), after);
}

void RoomListModel::take(const RoomList &list)
{
    if (m_asked == 0 || list.re != m_asked)
        return;
    m_asked = 0;
    if (m_fresh && !m_rooms.empty()) {
        beginRemoveRows({}, 0, int(m_rooms.size()) - 1);
        m_rooms.clear();
        endRemoveRows();
    }
    m_more = list.more && !list.rooms.empty();
    if (!list.rooms.empty()) {
        const int first = int(m_rooms.size());
        beginInsertRows({}, first, first + int(list.rooms.size()) - 1);
        m_rooms.insert(m_rooms.end(), list.rooms.begin(), list.rooms.end());
        endInsertRows();
    }
    Q_EMIT listed();
}

} // namespace Confab
