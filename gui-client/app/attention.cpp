// SPDX-License-Identifier: MIT
#include "gui-client/app/attention.h"

#include "gui-client/app/settings.h"
#include "gui-client/models/displaytext.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype textShown = 240; // characters

// Where it is, and on which server where that has to be said.
QString titled(const QString &title, const QString &server)
{
    return server.isEmpty() ? title : title + u" – "_s + isolated(displayLine(server));
}

} // namespace

Attention::Attention(const World &world, QObject *parent)
    : QObject(parent), m_world(world), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    QAction *show = m_menu->addAction(tr("&Show Confab"));
    show->setObjectName(u"trayShow"_s);
    m_menu->addMenu(world.quiet.makeMenu(m_menu.get()));
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("&Quit"));
    quit->setObjectName(u"trayQuit"_s);
    connect(show, &QAction::triggered, this, &Attention::windowWanted);
    connect(quit, &QAction::triggered, this, &Attention::quitWanted);
    world.tray.setMenu(m_menu.get());
    world.tray.setQuiet(world.quiet.isOn());
    connect(&world.tray, &Tray::clicked, this, &Attention::windowWanted);
    connect(&world.quiet, &DoNotDisturb::changed, this, [this] {
        m_world.tray.setQuiet(m_world.quiet.isOn());
        if (!m_world.quiet.isOn())
            return;
        for (const QString &key : m_told.keys())
            m_world.notifier.withdraw(key);
        m_told.clear();
    });
    connect(&world.notifier, &Notifier::activated, this, [this](const QString &key) {
        if (const auto place = takePlace(key))
            Q_EMIT roomWanted(*place);
    });
    connect(&world.notifier, &Notifier::answered, this, [this](const QString &key, const QString &text) {
        if (const auto place = takePlace(key))
            Q_EMIT answered(*place, text);
    });
}

Attention::~Attention()
{
    m_world.tray.setMenu(nullptr);
}

QString Attention::keyOf(const RoomPlace &place)
{
    return place.server + u' ' + QString::number(place.room.value);
}

std::optional<RoomPlace> Attention::takePlace(const QString &key)
{
    return m_told.contains(key) ? std::optional(m_told.take(key)) : std::nullopt;
}

bool Attention::mayTell(const RoomPlace &place) const
{
    return m_world.settings.preferences().notify && !m_world.quiet.isOn() && !(m_onScreen && m_onScreen(place));
}

void Attention::tell(const RoomPlace &place, const Notification &notification)
{
    m_told.insert(notification.key, place);
    m_world.notifier.show(notification);
}

void Attention::called(const Call &call)
{
    if (!mayTell(call.place))
        return;
    const QString nick = displayLine(call.nick);
    const QString title = call.direct ? nick
                                      //: of a notification; %1: a nickname, %2: a room
                                      : tr("%1 in %2").arg(isolated(nick), isolated(displayLine(call.room)));
    QString text = tr("A message for you");
    if (m_world.settings.preferences().notifyText) {
        text = displayLine(call.text, textShown);
        if (call.action)
            text = isolated(nick) + u' ' + text;
    }
    tell(call.place,
         {keyOf(call.place), titled(title, call.server), text, true, m_world.settings.preferences().sounds});
}

void Attention::missed(const RoomPlace &place, const QString &room, const QString &server, quint64 calls)
{
    if (calls == 0 || !mayTell(place))
        return;
    const QString text =
        tr("%Ln messages for you while you were offline", nullptr, int(qMin<quint64>(calls, 1'000'000)));
    tell(place, {keyOf(place), titled(displayLine(room), server), text, false, m_world.settings.preferences().sounds});
}

void Attention::seen(const RoomPlace &place)
{
    const QString key = keyOf(place);
    if (m_told.remove(key) > 0)
        m_world.notifier.withdraw(key);
}

void Attention::setUnread(quint64 mentions, bool other)
{
    m_world.tray.setUnread(mentions, other);
}

} // namespace Confab
