// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Confab {

// One side of the window that folds away: by its action, which is remembered, and by itself while the window is too
// narrow for it, which is not.
class Folding : public QObject
{
    Q_OBJECT

public:
    // Below `roomFrom` pixels of the window's width the side folds by itself.
    Folding(QWidget *side, QAction *action, int roomFrom, QObject *parent);

    void setWindowWidth(int width);
    void setWanted(bool wanted);
    // What the person wants where there is room.
    [[nodiscard]] bool isWanted() const { return m_wanted; }

private:
    void show(bool visible);

    QPointer<QWidget> m_side;
    QPointer<QAction> m_action;
    int m_roomFrom;
    bool m_wanted = true;
    bool m_narrow = false;
};

} // namespace Confab
