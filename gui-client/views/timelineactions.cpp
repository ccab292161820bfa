// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineactions.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Drawn here in a square of 16, so that no font and no theme of icons has to have them.
QPainterPath drawing(MessageAction action)
{
    QPainterPath path;
    switch (action) {
    case MessageAction::Reply:
        path.moveTo(6.5, 3);
        path.lineTo(2.5, 7);
        path.lineTo(6.5, 11);
        path.moveTo(2.5, 7);
        path.lineTo(9.5, 7);
        path.cubicTo(12.5, 7, 13.5, 9, 13.5, 13);
        break;
    case MessageAction::React:
        path.addEllipse(QRectF(2, 2, 12, 12));
        path.moveTo(5.2, 9.2);
        path.cubicTo(6.4, 11.6, 9.6, 11.6, 10.8, 9.2);
        path.moveTo(6, 5.8);
        path.lineTo(6, 6.8);
        path.moveTo(10, 5.8);
        path.lineTo(10, 6.8);
        break;
    case MessageAction::Edit:
        path.moveTo(10.5, 2.5);
        path.lineTo(13.5, 5.5);
        path.lineTo(6, 13);
        path.lineTo(2.5, 13.5);
        path.lineTo(3, 10);
        path.closeSubpath();
        path.moveTo(8.8, 4.2);
        path.lineTo(11.8, 7.2);
        break;
    case MessageAction::Delete:
        path.moveTo(2.5, 4.2);
        path.lineTo(13.5, 4.2);
        path.moveTo(6, 4);
        path.lineTo(6, 2.2);
        path.lineTo(10, 2.2);
        path.lineTo(10, 4);
        path.moveTo(4, 4.5);
        path.lineTo(4.7, 13.5);
        path.lineTo(11.3, 13.5);
        path.lineTo(12, 4.5);
        path.moveTo(6.8, 7);
        path.lineTo(6.8, 11);
        path.moveTo(9.2, 7);
        path.lineTo(9.2, 11);
        break;
    case MessageAction::More:
        for (const qreal x : {3.5, 8.0, 12.5})
            path.addEllipse(QPointF(x, 8), 0.7, 0.7);
        break;
    }
    return path;
}

class ActionButton : public QToolButton
{
public:
    ActionButton(MessageAction action, QWidget *parent) : QToolButton(parent), m_action(action)
    {
        setFocusPolicy(Qt::NoFocus); // the message keeps it: it has keys for all of these
        setCursor(Qt::PointingHandCursor);
    }
    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isDown() ? m_theme.selection : m_theme.code);
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
        }
        const qreal side = qMin(width(), height()) * 0.62;
        painter.translate((width() - side) / 2, (height() - side) / 2);
        painter.scale(side / 16, side / 16);
        if (m_action == MessageAction::Reply && layoutDirection() == Qt::RightToLeft) {
            painter.translate(16, 0);
            painter.scale(-1, 1);
        }
        const bool danger = m_action == MessageAction::Delete && underMouse();
        painter.setPen(QPen(danger ? m_theme.danger : m_theme.text, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(m_action == MessageAction::More ? QBrush(m_theme.text) : QBrush(Qt::NoBrush));
        painter.drawPath(drawing(m_action));
    }

private:
    MessageAction m_action;
    Theme m_theme;
};

} // namespace

TimelineActions::TimelineActions(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"timelineActions"_s);
    hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(2, 2, 2, 2);
    line->setSpacing(0);
    const std::array names{u"actionsReply"_s, u"actionsReact"_s, u"actionsEdit"_s, u"actionsDelete"_s,
                           u"actionsMore"_s};
    for (const MessageAction action : all) {
        auto *button = new ActionButton(action, this);
        button->setObjectName(names[size_t(action)]);
        connect(button, &QToolButton::clicked, this,
                [this, action, button] { Q_EMIT chosen(action, button->mapToGlobal(QPoint(0, button->height()))); });
        line->addWidget(button);
        m_buttons[size_t(action)] = button;
    }
    retranslate();
}

void TimelineActions::retranslate()
{
    const std::array names{tr("Reply"), tr("React"), tr("Edit"), tr("Delete"), tr("More")};
    for (const MessageAction action : all) {
        button(action)->setAccessibleName(names[size_t(action)]);
        button(action)->setToolTip(names[size_t(action)]);
    }
    setAccessibleName(tr("What can be done with this message"));
}

void TimelineActions::setTheme(const Theme &theme, int buttonSize)
{
    const QString sheet = u"#timelineActions { background: %1; border: 1px solid %2; border-radius: 6px; }"_s.arg(
        theme.base.name(), theme.border.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    for (QToolButton *each : m_buttons) {
        static_cast<ActionButton *>(each)->setTheme(theme);
        each->setFixedSize(buttonSize, buttonSize);
    }
    adjustSize();
}

void TimelineActions::setAllowed(MessageAction action, bool allowed)
{
    button(action)->setVisible(allowed);
}

} // namespace Confab
