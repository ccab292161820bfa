// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Confab {

// The way to the rooms while they are folded away, with a mark while something is unread anywhere.
class RoomsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit RoomsButton(QWidget *parent = nullptr); // objectName "roomsButton"

    // On all servers: how many messages call the person, and whether anything else is new.
    void setUnread(quint64 mentions, bool other);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();
    [[nodiscard]] int side() const;

    quint64 m_mentions = 0;
    bool m_other = false;
};

} // namespace Confab
