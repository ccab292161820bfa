// SPDX-License-Identifier: MIT
#include "gui-client/views/composer.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/composeredit.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qint64 countFrom = 400; // bytes left, from which on they are counted down
constexpr qreal corner = 8;

QLabel *smallLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaled(label->font(), 0.87));
    return label;
}

} // namespace

Composer::Composer(QWidget *parent) : QWidget(parent), m_limit(Limit::text)
{
    setObjectName(u"composer"_s);
    m_frame = new QWidget(this);
    m_edit = new ComposerEdit(m_frame);
    m_edit->setObjectName(u"composerField"_s);
    m_edit->setAccessibleName(tr("Message"));
    m_edit->setAccessibleDescription(tr("Enter sends, Shift and Enter begin a new line, Tab completes a nickname."));
    m_line = smallLabel(u"composerLine"_s, this);
    m_line->setWordWrap(true);
    m_count = smallLabel(u"composerCount"_s, this);
    m_count->setAccessibleName(tr("How much still fits"));

    auto *inFrame = new QHBoxLayout(m_frame);
    inFrame->setContentsMargins(10, 8, 10, 8);
    inFrame->addWidget(m_edit);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(2, 0, 2, 0);
    under->addWidget(m_line, 1);
    under->addWidget(m_count);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(columnMargin(*this) - 1, 8, columnMargin(*this) - 1, 6);
    all->setSpacing(4);
    all->addWidget(m_frame);
    all->addLayout(under);
    m_line->setMinimumHeight(m_line->fontMetrics().height());

    connect(m_edit, &ComposerEdit::enterPressed, this, [this] { enter(); });
    connect(m_edit, &ComposerEdit::tabPressed, this, [this] { complete(); });
    connect(m_edit, &ComposerEdit::focusChanged, this, [this] { update(); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { edited(); });
    setFocusProxy(m_edit);
    setRoomName({});
    color();
}

void Composer::setRoomName(const QString &name)
{
    m_edit->setPlaceholderText(name.isEmpty() ? tr("Message") : tr("Message %1").arg(displayLine(name)));
}

void Composer::setLimit(quint64 bytes)
{
    m_limit = bytes;
    count();
}

void Composer::setNames(const QStringList &names)
{
    m_completion.setNames(names);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showMistake(const QString &reason)
{
    setLine(reason, true);
    QAccessibleEvent event(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Composer::setLine(const QString &text, bool mistake)
{
    m_line->setText(text);
    m_mistake = mistake;
    color();
}

void Composer::enter()
{
    const TypedInput input = parseTyped(text());
    if (const auto *mistake = std::get_if<TypedMistake>(&input)) {
        showMistake(mistake->reason);
        return;
    }
    if (std::holds_alternative<TypedNothing>(input))
        return;
    if (m_over) {
        showMistake(tr("This is too long to send. Shorten it, or send it in parts."));
        return;
    }
    m_edit->clear();
    Q_EMIT entered(input);
}

void Composer::complete()
{
    QTextCursor cursor = m_edit->textCursor();
    if (cursor.hasSelection() || m_edit->isComposing()) {
        focusNextChild();
        return;
    }
    const auto step = m_completion.next(text(), cursor.position());
    if (!step) {
        focusNextChild();
        return;
    }
    m_completing = true;
    cursor.setPosition(int(step->from));
    cursor.setPosition(int(step->from + step->length), QTextCursor::KeepAnchor);
    cursor.insertText(step->by);
    m_edit->setTextCursor(cursor);
    m_completing = false;
}

void Composer::edited()
{
    if (!m_completing)
        m_completion.reset();
    setLine({}, false);
    count();
    Q_EMIT textChanged(text());
}

void Composer::count()
{
    const TypedInput input = parseTyped(text());
    const auto *message = std::get_if<TypedMessage>(&input);
    const qint64 left = qint64(m_limit) - (message ? message->text.toUtf8().size() : 0);
    m_over = left < 0;
    m_count->setVisible(left < countFrom);
    m_count->setText(m_over ? tr("%1 too long").arg(QLocale().toString(-left))
                            : tr("%1 left").arg(QLocale().toString(left)));
    color();
    update();
}

void Composer::color()
{
    const Theme theme = systemTheme();
    setHintColor(m_edit, theme.muted);
    setTextColor(m_line, m_mistake ? theme.danger : theme.muted);
    setTextColor(m_count, m_over ? theme.danger : theme.muted);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void Composer::paintEvent(QPaintEvent *)
{
    const Theme theme = systemTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(m_over ? theme.danger : focused ? theme.accent : theme.border, focused ? 1.5 : 1));
    painter.setBrush(isEnabled() ? theme.base : theme.panel);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(1, 1, -1, -1), corner, corner);
}

void Composer::mousePressEvent(QMouseEvent *event)
{
    // The frame looks like the field, so it is one.
    if (m_frame->geometry().contains(event->pos()))
        m_edit->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

} // namespace Confab
