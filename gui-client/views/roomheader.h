// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/values.h"

#include <QWidget>

class QLineEdit;

namespace Confab {

class ElidedLabel;
class RoomSign;
class RoomsButton;
class SearchField;

// Over the timeline: the room's name and topic, which a click lets one write anew, and the field to search.
class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RoomHeader(QWidget *parent = nullptr);

    struct Shown {
        RoomKind kind = RoomKind::Public;
        QString name;
        QString topic; // of a direct room: how the other one is
        bool mayEdit = false;
        bool operator==(const Shown &) const = default;
    };
    void setRoom(const Shown &shown);
    // From what it is, or from what was written before. Nothing happens where one may not.
    void editTopic();
    void editTopic(const QString &text);
    [[nodiscard]] SearchField &search() const { return *m_search; }
    // Shown while the rooms are folded away.
    [[nodiscard]] RoomsButton &toRooms() const { return *m_toRooms; }

Q_SIGNALS:
    void topicEntered(const QString &topic); // another one than before

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endEdit(bool keep);
    void color();

    Shown m_shown;
    RoomsButton *m_toRooms;
    RoomSign *m_sign;
    ElidedLabel *m_name;
    ElidedLabel *m_topic;
    QLineEdit *m_edit;
    SearchField *m_search;
};

} // namespace Confab
