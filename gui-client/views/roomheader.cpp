// SPDX-License-Identifier: MIT
#include "gui-client/views/roomheader.h"

#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

RoomHeader::RoomHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"roomHeader"_s);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(u"roomName"_s);
    m_name->setFont(scaled(font(), 1.08, true));
    m_topic = new ElidedLabel(this);
    m_topic->setObjectName(u"roomTopic"_s);
    m_topic->setAccessibleDescription(tr("What the room is about"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(columnMargin(*this), 0, columnMargin(*this), 0);
    line->setSpacing(12);
    line->addWidget(m_name);
    line->addWidget(m_topic, 1);
    setFixedHeight(headerHeight(font()));
    color();
}

void RoomHeader::setRoom(const QString &name, const QString &topic)
{
    m_name->setText(name.isEmpty() ? QString() : u"# "_s + name);
    m_topic->setText(topic);
}

void RoomHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), systemTheme().border);
}

void RoomHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void RoomHeader::color()
{
    setTextColor(m_topic, systemTheme().muted);
}

} // namespace Confab
