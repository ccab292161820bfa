// SPDX-License-Identifier: MIT
#include "gui-client/views/selfcard.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/views/avatar.h"
#include "gui-client/views/tint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int margin = 16;
constexpr int square = 22;
} // namespace

SelfCard::SelfCard(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"selfCard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("Opens the menu of your status"));
}

void SelfCard::setPerson(const std::optional<Person> &person, bool online)
{
    m_person = person;
    if (m_person)
        m_person->nick = displayLine(m_person->nick);
    if (m_person && !online)
        m_person->presence = Presence::Offline;
    setEnabled(online);
    setVisible(m_person.has_value());
    showName();
}

void SelfCard::setQuiet(const QString &text)
{
    m_quiet = text;
    showName();
}

void SelfCard::showName()
{
    setAccessibleName(m_person ? tr("You: %1, %2").arg(m_person->nick, statusText()) : QString());
    update();
}

QString SelfCard::presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Online:
        return tr("Online");
    case Presence::Away:
        return tr("Away");
    case Presence::Busy:
        return tr("Do not disturb");
    case Presence::Offline:
        break;
    }
    return tr("Offline");
}

QString SelfCard::statusText() const
{
    const bool quiet = m_person->presence == Presence::Busy && !m_quiet.isEmpty();
    const QString text = quiet ? m_quiet : presenceText(m_person->presence);
    const QString note = m_person->note ? displayLine(*m_person->note, 128) : QString();
    return note.isEmpty() || m_person->presence == Presence::Offline ? text : text + u" · "_s + isolated(note);
}

void SelfCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SelfCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QSize SelfCard::sizeHint() const
{
    return {160, fontMetrics().height() * 2 + 22};
}

QSize SelfCard::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void SelfCard::paintEvent(QPaintEvent *)
{
    if (!m_person)
        return;
    const Theme theme = systemTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(8, 0, width() - 16, 1), theme.border);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.code) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(8.5, 5.5, -8.5, -4.5), 6, 6);
    }
    const QRect inside = rect().adjusted(margin, 1, -margin, 0);
    const QRect box = QStyle::visualRect(layoutDirection(), inside,
                                         {inside.left(), inside.center().y() - square / 2, square, square});
    paintAvatar(painter, box, m_person->user, m_person->nick, theme);
    paintPresence(painter, box, m_person->presence, theme, theme.panel, layoutDirection());

    const QRect words = QStyle::visualRect(layoutDirection(), inside, inside.adjusted(square + 8, 0, 0, 0));
    const QFont bold = scaled(font(), 1, true);
    const QFont small = scaled(font(), 0.87);
    const int upper = QFontMetrics(bold).height();
    const int lower = QFontMetrics(small).height();
    const int top = words.center().y() - (upper + lower) / 2 + 1;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine;
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRect(words.left(), top, words.width(), upper), flags,
                     QFontMetrics(bold).elidedText(m_person->nick, Qt::ElideRight, words.width()));
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(QRect(words.left(), top + upper, words.width(), lower), flags,
                     QFontMetrics(small).elidedText(statusText(), Qt::ElideRight, words.width()));
}

} // namespace Confab
