// SPDX-License-Identifier: MIT
#include "gui-client/views/searchfield.h"

#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search messages"));
    setAccessibleDescription(tr("Words and “phrases”; from:nickname, in:room, after: and before: a date narrow it."));
    //: in the search field, with the key that goes there
    setPlaceholderText(tr("Search %1").arg(keyText(QKeySequence::Find)));
    setMaxLength(Limit::searchText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_glass = new QAction(tr("Search"), this); // its button is nothing to press, but has to be called something
    m_glass->setToolTip(tr("Looks through all your rooms"));
    addAction(m_glass, QLineEdit::LeadingPosition);
    makeClearable(this, tr("Clear"), tr("Empties the field"));
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    color();
}

QSize SearchField::sizeHint() const
{
    const bool used = hasFocus() || !text().isEmpty();
    return {used ? 320 : 168, QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {hasFocus() ? 200 : 96, QLineEdit::minimumSizeHint().height()};
}

bool SearchField::event(QEvent *event)
{
    // The window has Escape for itself; here it leaves the search.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::FocusOut)
        updateGeometry();
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT downPressed();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    updateGeometry();
    // Whoever only passes by with Tab goes on seeing what they see.
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason)
        Q_EMIT opened();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void SearchField::color()
{
    const Theme theme = systemTheme();
    makeField(this, theme);
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(16, 16) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(2.5, 2.5, 8, 8));
    painter.drawLine(QPointF(9.7, 9.7), QPointF(13.5, 13.5));
    painter.end();
    m_glass->setIcon(picture);
}

} // namespace Confab
