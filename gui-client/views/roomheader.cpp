// SPDX-License-Identifier: MIT
#include "gui-client/views/roomheader.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/roomsbutton.h"
#include "gui-client/views/roomsign.h"
#include "gui-client/views/searchfield.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

RoomHeader::RoomHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"roomHeader"_s);
    m_toRooms = new RoomsButton(this);
    m_toRooms->hide();
    m_sign = new RoomSign(this);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(u"roomName"_s);
    scaleFont(m_name, 1.08, true);
    scaleFont(m_sign, 1.08, true);
    m_topic = new ElidedLabel(this);
    m_topic->setObjectName(u"roomTopic"_s);
    m_topic->setAccessibleDescription(tr("What the room is about"));
    m_topic->installEventFilter(this);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"topicEdit"_s);
    m_edit->setAccessibleName(tr("Topic"));
    m_edit->setPlaceholderText(tr("What is the room about?"));
    limitBytes(m_edit, Limit::topic);
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_search = new SearchField(this);
    auto *line = new QHBoxLayout(this);
    line->setSpacing(12);
    auto *title = new QHBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_sign);
    title->addWidget(m_name);
    line->addWidget(m_toRooms);
    line->addLayout(title);
    line->addWidget(m_topic, 1);
    line->addWidget(m_edit, 1);
    line->addWidget(m_search);
    followText(this, [this, line] {
        line->setContentsMargins(columnMargin(*this), 0, columnMargin(*this), 0);
        setFixedHeight(headerHeight(font()));
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { endEdit(true); });
    setRoom({});
    color();
}

void RoomHeader::setRoom(const Shown &shown)
{
    const bool another = shown.name != m_shown.name || shown.kind != m_shown.kind;
    m_shown = shown;
    m_sign->setVisible(!shown.name.isEmpty() && shown.kind != RoomKind::Direct);
    m_sign->setPrivate(shown.kind == RoomKind::Private);
    m_name->setText(shown.name);
    const bool invites = shown.topic.isEmpty() && shown.mayEdit;
    m_topic->setText(invites ? tr("Set a topic") : shown.topic);
    m_topic->setCursor(shown.mayEdit ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (another || !shown.mayEdit)
        endEdit(false);
}

void RoomHeader::editTopic()
{
    editTopic(m_shown.topic);
}

void RoomHeader::editTopic(const QString &text)
{
    if (!m_shown.mayEdit)
        return;
    m_topic->hide();
    m_edit->setText(text);
    m_edit->show();
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void RoomHeader::endEdit(bool keep)
{
    if (m_edit->isHidden())
        return;
    const QString topic = displayLine(m_edit->text(), Limit::topic);
    const bool had = m_edit->hasFocus();
    m_edit->hide();
    m_topic->show();
    if (keep && topic != m_shown.topic)
        Q_EMIT topicEntered(topic);
    if (had)
        focusNextChild();
}

bool RoomHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_topic && event->type() == QEvent::MouseButtonRelease)
        editTopic();
    if (watched == m_edit) {
        const auto isEscape = [event] { return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape; };
        // The window has Escape for itself; here it means this field.
        if (event->type() == QEvent::ShortcutOverride && isEscape())
            event->accept();
        if (event->type() == QEvent::KeyPress && isEscape()) {
            endEdit(false);
            return true;
        }
        // Who has begun to write comes back to it: from another window, say, where the words are copied.
        if (event->type() == QEvent::FocusOut && m_edit->isVisible() && m_edit->text() == m_shown.topic)
            endEdit(false);
    }
    return QWidget::eventFilter(watched, event);
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
    const Theme theme = systemTheme();
    setTextColor(m_topic, theme.muted);
    setHintColor(m_edit, theme.muted);
}

} // namespace Confab
