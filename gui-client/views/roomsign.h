// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Confab {

// "#" before a room's name, or a lock where the room is private.
class RoomSign : public QWidget
{
    Q_OBJECT

public:
    explicit RoomSign(QWidget *parent = nullptr);

    void setPrivate(bool isPrivate);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_private = false;
};

} // namespace Confab
