// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/messages.h"

#include <QPointer>
#include <QWidget>

namespace Confab {

class ElidedLabel;
class LockMark;
class RoomsView;

// A server's part of the left side: its name, whether what goes there is encrypted, and its rooms.
class ServerSection : public QWidget
{
    Q_OBJECT

public:
    explicit ServerSection(QWidget *parent = nullptr); // objectName "serverSection"

    enum class Secrecy { Unknown, Encrypted, Plain };
    // `state`: in a word why nothing comes from there; empty where something does.
    void setServer(const QString &name, Secrecy secrecy, const QString &state);
    // Whether it is the one on screen: only there a room is chosen.
    void setCurrent(bool current);
    // Beside others: as high as its rooms are, and its state is told.
    void setOneOfSeveral(bool several);
    [[nodiscard]] RoomsView &rooms() const { return *m_rooms; }

Q_SIGNALS:
    void activated(); // a click on its name

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void fitHead();
    void color();

    QWidget *m_head;
    ElidedLabel *m_server;
    ElidedLabel *m_state;
    LockMark *m_lock;
    RoomsView *m_rooms;
    bool m_several = false;
};

} // namespace Confab
