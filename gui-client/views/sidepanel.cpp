// SPDX-License-Identifier: MIT
#include "gui-client/views/sidepanel.h"

#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/lockmark.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/selfcard.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

SidePanel::SidePanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sidePanel"_s);
    m_server = new ElidedLabel(this);
    m_server->setObjectName(u"serverName"_s);
    scaleFont(m_server, 1, true);
    m_lock = new LockMark(this);
    m_lock->setObjectName(u"serverLock"_s);
    m_rooms = new RoomsView(this);
    m_self = new SelfCard(this);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(10);
    top->addWidget(m_server, 1);
    top->addWidget(m_lock);
    auto *head = new QWidget(this);
    head->setLayout(top);
    head->setFixedHeight(headerHeight(font()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(m_rooms, 1);
    all->addWidget(m_self);
    setServer({}, Secrecy::Unknown);
    color();
}

void SidePanel::setServer(const QString &name, Secrecy secrecy)
{
    m_server->setText(name);
    m_lock->setVisible(secrecy != Secrecy::Unknown);
    m_lock->setEncrypted(secrecy == Secrecy::Encrypted);
}

void SidePanel::setSelf(const std::optional<Person> &self, bool online)
{
    m_self->setPerson(self, online);
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void SidePanel::color()
{
    setGround(this, systemTheme().panel);
}

} // namespace Confab
