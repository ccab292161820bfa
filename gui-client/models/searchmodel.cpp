// SPDX-License-Identifier: MIT
#include "gui-client/models/searchmodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Confab {

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{Qt::DisplayRole, "text"}, {RoomRole, "room"},        {SeqRole, "seq"}, {AtRole, "at"},
            {NickRole, "nick"},        {RoomNameRole, "roomName"}};
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundMessage &found = m_found[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return found.text;
    case Qt::AccessibleTextRole:
        //: a message that was found, as a screen reader says it; %1: who, %2: where, %3: when, %4: the text
        return tr("%1 in %2, %3, %4")
            .arg(found.nick, found.roomName,
                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(found.at)), QLocale::ShortFormat),
                 found.text);
    case RoomRole:
        return found.room.value;
    case SeqRole:
        return found.seq;
    case AtRole:
        return found.at;
    case NickRole:
        return found.nick;
    case RoomNameRole:
        return found.roomName;
    default:
        return {};
    }
}

void SearchModel::clear(State state)
{
    if (!m_found.empty()) {
        beginRemoveRows({}, 0, int(m_found.size()) - 1);
        m_found.clear();
        endRemoveRows();
    }
    m_more = false;
    m_trouble.clear();
    m_state = state;
    Q_EMIT stateChanged();
}

void SearchModel::append(std::vector<FoundMessage> found, bool more)
{
    m_more = more;
    if (!found.empty()) {
        const int first = int(m_found.size());
        beginInsertRows({}, first, first + int(found.size()) - 1);
        std::move(found.begin(), found.end(), std::back_inserter(m_found));
        endInsertRows();
    }
    m_state = State::Shown;
    Q_EMIT stateChanged();
}

void SearchModel::fail(const QString &trouble)
{
    clear(State::Failed);
    m_trouble = trouble;
    Q_EMIT stateChanged();
}

int SearchModel::rowOf(RoomId room, Seq seq) const
{
    const auto at = std::find_if(m_found.begin(), m_found.end(), [room, seq](const FoundMessage &found) {
        return found.room == room && found.seq == seq;
    });
    return at == m_found.end() ? -1 : int(at - m_found.begin());
}

void SearchModel::drop(RoomId room, Seq seq)
{
    const int row = rowOf(room, seq);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_found.erase(m_found.begin() + row);
    endRemoveRows();
}

void SearchModel::change(RoomId room, Seq seq, const QString &text, std::vector<TextSpan> hits)
{
    const int row = rowOf(room, seq);
    if (row < 0)
        return;
    m_found[size_t(row)].text = text;
    m_found[size_t(row)].hits = std::move(hits);
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace Confab
