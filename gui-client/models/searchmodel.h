// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/searchquery.h"
#include "shared/protocol/values.h"

#include <QAbstractListModel>

#include <vector>

namespace Confab {

// One message that was found, fit to be shown.
struct FoundMessage {
    RoomId room;
    Seq seq = 0;
    Millis at = 0;
    UserId user;
    QString nick;
    QString roomName; // "#lobby", or for a direct room the other one's nickname
    QString text;     // one line, plain
    std::vector<TextSpan> hits;
};

// What a search found, newest first.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State {
        Idle,   // nothing was asked for
        Asking, // the first page is on its way
        Shown,  // that is all, or more comes on request
        Failed,
    };
    Q_ENUM(State)
    enum Role {
        RoomRole = Qt::UserRole + 1, // Qt::DisplayRole is the text
        SeqRole,
        AtRole,
        NickRole,
        RoomNameRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const FoundMessage &found(int row) const { return m_found[size_t(row)]; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } // of Failed, for people
    [[nodiscard]] bool hasMore() const { return m_more; }

    void clear(State state = State::Idle);
    void append(std::vector<FoundMessage> found, bool more);
    void fail(const QString &trouble);
    // What is shown of a message that was deleted or changed meanwhile.
    void drop(RoomId room, Seq seq);
    void change(RoomId room, Seq seq, const QString &text, std::vector<TextSpan> hits);

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] int rowOf(RoomId room, Seq seq) const;

    State m_state = State::Idle;
    QString m_trouble;
    bool m_more = false;
    std::vector<FoundMessage> m_found;
};

} // namespace Confab
