// SPDX-License-Identifier: MIT
#include "gui-client/views/serversection.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/lockmark.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/tint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

ServerSection::ServerSection(QWidget *parent) : QWidget(parent), m_head(new QWidget(this))
{
    setObjectName(u"serverSection"_s);
    m_server = new ElidedLabel(m_head);
    m_server->setObjectName(u"serverName"_s);
    scaleFont(m_server, 1, true);
    m_state = new ElidedLabel(m_head);
    m_state->setObjectName(u"serverState"_s);
    scaleFont(m_state, 0.9);
    m_lock = new LockMark(m_head);
    m_lock->setObjectName(u"serverLock"_s);
    m_rooms = new RoomsView(this);

    auto *top = new QHBoxLayout(m_head);
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(10);
    top->addWidget(m_server, 1);
    top->addWidget(m_state);
    top->addWidget(m_lock);
    followText(this, [this] {
        m_head->setFixedHeight(headerHeight(font()));
        fitHead();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_rooms, 1);
    setServer({}, Secrecy::Unknown, {});
    color();
}

void ServerSection::setServer(const QString &name, Secrecy secrecy, const QString &state)
{
    m_server->setText(name);
    m_state->setText(state);
    m_lock->setVisible(secrecy != Secrecy::Unknown);
    m_lock->setEncrypted(secrecy == Secrecy::Encrypted);
    m_rooms->setAccessibleDescription(displayLine(name));
    showState();
    fitHead();
}

// By its name servers are told from each other: the word of the lock gives way to it.
void ServerSection::fitHead()
{
    const QLayout *line = m_head->layout();
    const QMargins beside = line->contentsMargins();
    int needed = beside.left() + m_server->sizeHint().width() + line->spacing() + m_lock->wholeWidth() + beside.right();
    if (!m_state->isHidden())
        needed += line->spacing() + m_state->sizeHint().width();
    m_lock->setWordShown(needed <= width());
}

void ServerSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void ServerSection::setCurrent(bool current)
{
    m_rooms->setOnScreen(current);
}

void ServerSection::setOneOfSeveral(bool several)
{
    m_several = several;
    m_rooms->setWhole(several);
    m_head->setCursor(several ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showState();
}

// One server's banner says it better.
void ServerSection::showState()
{
    m_state->setVisible(m_several && !m_state->text().isEmpty());
}

void ServerSection::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && m_head->geometry().contains(event->position().toPoint()))
        Q_EMIT activated();
}

// A line between two servers.
void ServerSection::paintEvent(QPaintEvent *)
{
    if (m_several && y() > 0)
        QPainter(this).fillRect(QRect(0, 0, width(), 1), systemTheme().border);
}

void ServerSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void ServerSection::color()
{
    setTextColor(m_state, systemTheme().muted);
}

} // namespace Confab
