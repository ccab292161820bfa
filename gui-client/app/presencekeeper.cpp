// SPDX-License-Identifier: MIT
#include "gui-client/app/presencekeeper.h"

#include "gui-client/app/donotdisturb.h"
#include "gui-client/app/requests.h"
#include "gui-client/app/settings.h"
#include "gui-client/app/words.h"
#include "gui-client/dialogs/linedialog.h"
#include "gui-client/models/displaytext.h"
#include "gui-client/views/mainwindow.h"
#include "gui-client/views/selfcard.h"
#include "gui-client/views/serverpage.h"
#include "gui-client/views/sidepanel.h"
#include "gui-client/views/tint.h"
#include "shared/base/clock.h"
#include "shared/protocol/limits.h"
#include "shared/protocol/names.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 minute = 60'000;

bool isTouch(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

QIcon dot(const QColor &color)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(6, 6, 20, 20);
    painter.end();
    return picture;
}

} // namespace

PresenceKeeper::PresenceKeeper(const ChatParts &parts, DoNotDisturb &quiet, int look, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_quiet(quiet),
      m_look(look),
      m_lastTouch(parts.clock.steadyMillis()),
      m_state(parts.state.absence)
{
    connect(&quiet, &DoNotDisturb::changed, this, [this] { takeQuiet(); });
    connect(&parts.client, &ChatClient::arrived, this, [this] { begin(); });
    connect(&parts.window.side().self(), &SelfCard::clicked, this, [this] {
        if (m_parts.page.isCurrent())
            showMenu();
    });
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, [this] { await(); });
    qApp->installEventFilter(this);
    begin();
}

void PresenceKeeper::begin()
{
    if (m_quiet.isOn())
        takeQuiet();
    await();
}

// Of this window and what belongs to it: there may be others in the program.
bool PresenceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event) && watched->isWidgetType()) {
        const QObject *of = watched;
        while (of && of != &m_parts.window)
            of = of->parent();
        if (of)
            touched();
    }
    return QObject::eventFilter(watched, event);
}

void PresenceKeeper::touched()
{
    m_lastTouch = m_parts.clock.steadyMillis();
    if (std::exchange(m_state.awayByItself, false))
        m_parts.client.setStatus(Presence::Online, note());
    // What makes it worth waiting (another choice, being back, a setting) comes with a touch, or with an arrival.
    if (!m_tick.isActive())
        await();
}

void PresenceKeeper::await()
{
    const quint64 limit = quint64(m_parts.settings.preferences().awayAfter) * minute;
    if (limit == 0 || m_state.awayByItself || m_parts.client.state() != ChatClient::State::Online
        || current() != Presence::Online)
        return;
    const quint64 idle = m_parts.clock.steadyMillis() - m_lastTouch;
    if (idle < limit)
        m_tick.start(int(qMin(limit - idle, quint64(m_look))));
    else
        goAway();
}

void PresenceKeeper::goAway()
{
    m_state.awayByItself = true;
    m_parts.client.setStatus(Presence::Away, note());
}

Presence PresenceKeeper::current() const
{
    return m_parts.client.status().presence;
}

QString PresenceKeeper::note() const
{
    return m_parts.client.status().note.value_or(QString());
}

void PresenceKeeper::takeQuiet()
{
    m_parts.window.side().self().setQuiet(m_quiet.text());
    if (m_parts.client.state() != ChatClient::State::Online)
        return;
    if (m_quiet.isOn() && current() != Presence::Busy) {
        // Who was away by itself comes back from it by the next touch, which must not end this as well.
        m_state.beforeQuiet = std::exchange(m_state.awayByItself, false) ? Presence::Online : current();
        m_parts.client.setStatus(Presence::Busy, note());
    } else if (!m_quiet.isOn() && current() == Presence::Busy) {
        m_parts.client.setStatus(std::exchange(m_state.beforeQuiet, Presence::Online), note());
    }
}

void PresenceKeeper::set(Presence presence, const QString &note)
{
    if (presence != Presence::Busy)
        m_quiet.turnOff();
    else if (!m_quiet.isOn())
        m_quiet.turnOn();
    m_state.awayByItself = false;
    m_lastTouch = m_parts.clock.steadyMillis();
    m_parts.client.setStatus(presence, note);
}

void PresenceKeeper::showMenu()
{
    auto *menu = new QMenu(&m_parts.window);
    menu->setObjectName(u"selfMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme theme = systemTheme();
    const auto add = [&](const QString &name, Presence presence) {
        QAction *action = menu->addAction(dot(theme.presence(presence)), SelfCard::presenceText(presence));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(current() == presence);
        connect(action, &QAction::triggered, this,
                [this, presence] { set(presence, presence == Presence::Online ? QString() : note()); });
    };
    add(u"selfMenuOnline"_s, Presence::Online);
    add(u"selfMenuAway"_s, Presence::Away);
    QAction *quiet = menu->addMenu(m_quiet.makeMenu(menu));
    quiet->setIcon(dot(theme.presence(Presence::Busy)));
    quiet->setCheckable(true);
    quiet->setChecked(current() == Presence::Busy);
    menu->addSeparator();
    QAction *asNote = menu->addAction(tr("Set a note…"));
    asNote->setObjectName(u"selfMenuNote"_s);
    connect(asNote, &QAction::triggered, this, [this] { askNote(); });
    QAction *asNick = menu->addAction(tr("Change your nickname…"));
    asNick->setObjectName(u"selfMenuNick"_s);
    connect(asNick, &QAction::triggered, this, [this] { askNick(); });
    const SelfCard &card = m_parts.window.side().self();
    menu->popup(card.mapToGlobal(QPoint(8, -menu->sizeHint().height())));
}

void PresenceKeeper::askNote()
{
    QPointer<LineDialog> dialog = new LineDialog(u"noteDialog"_s, tr("Note"), tr("What others see beside your name"),
                                                 tr("Set"), note(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LineDialog::entered, this, [this, dialog](const QString &text) {
        const QString line = displayLine(text, Limit::note);
        if (line.toUtf8().size() > Limit::note) {
            dialog->showTrouble(tr("That is too long for a note."));
            return;
        }
        set(current(), line);
        dialog->close();
    });
    dialog->open();
}

void PresenceKeeper::askNick()
{
    QPointer<LineDialog> dialog = new LineDialog(u"nickDialog"_s, tr("Nickname"), tr("How shall others call you?"),
                                                 tr("Change"), m_parts.client.nick(), &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LineDialog::entered, this, [this, dialog](const QString &text) {
        const Result<QString> nick = parseNick(text);
        if (!nick) {
            dialog->showTrouble(requestTrouble({nick.error().code, nick.error().text, {}, {}, {}}, text));
            return;
        }
        m_parts.requests.expect(m_parts.client.changeNick(*nick), [dialog, text](const Requests::Answer &answer) {
            if (!dialog)
                return;
            if (const auto *error = std::get_if<ErrorFrame>(&answer))
                dialog->showTrouble(requestTrouble(*error, text));
            else
                dialog->close();
        });
    });
    dialog->open();
}

} // namespace Confab
