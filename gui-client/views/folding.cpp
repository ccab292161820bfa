// SPDX-License-Identifier: MIT
#include "gui-client/views/folding.h"

#include <QWidget>

namespace Confab {

Folding::Folding(QWidget *side, QAction *action, int roomFrom, QObject *parent)
    : QObject(parent), m_side(side), m_action(action), m_roomFrom(roomFrom)
{
    m_action->setCheckable(true);
    m_action->setChecked(true);
    connect(m_action, &QAction::triggered, this, [this](bool on) {
        if (!m_narrow)
            m_wanted = on;
        show(on);
    });
}

void Folding::setWindowWidth(int width)
{
    const bool narrow = width < m_roomFrom;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    show(m_wanted && !m_narrow);
}

void Folding::setWanted(bool wanted)
{
    m_wanted = wanted;
    show(m_wanted && !m_narrow);
}

void Folding::show(bool visible)
{
    if (m_side)
        m_side->setVisible(visible);
    if (m_action)
        m_action->setChecked(visible);
}

} // namespace Confab
