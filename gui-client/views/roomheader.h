// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Confab {

class ElidedLabel;

// The room's name and topic over its timeline.
class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RoomHeader(QWidget *parent = nullptr);

    void setRoom(const QString &name, const QString &topic);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    ElidedLabel *m_name;
    ElidedLabel *m_topic;
};

} // namespace Confab
