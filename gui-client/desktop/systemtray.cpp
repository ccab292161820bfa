// SPDX-License-Identifier: MIT
#include "gui-client/desktop/systemtray.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Confab {

SystemTray::SystemTray(const QIcon &icon, QObject *parent) : Tray(parent), m_plain(icon), m_icon(icon)
{
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT clicked();
    });
    m_icon.setToolTip(u"Confab"_s);
    m_icon.show();
}

void SystemTray::setUnread(quint64 mentions, bool other)
{
    draw({mentions, other, m_badge.quiet});
}

void SystemTray::setQuiet(bool quiet)
{
    draw({m_badge.mentions, m_badge.unread, quiet});
}

// Nothing that came from others is in the tip: some desktops read markup there.
void SystemTray::draw(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    m_icon.setIcon(badged(m_plain, badge));
    QStringList lines{u"Confab"_s};
    if (badge.mentions > 0)
        lines << tr("%Ln messages for you", nullptr, int(qMin<quint64>(badge.mentions, 1'000'000)));
    else if (badge.unread)
        lines << tr("Unread messages");
    if (badge.quiet)
        lines << tr("Do not disturb");
    m_icon.setToolTip(lines.join(u'\n'));
}

void SystemTray::setMenu(QMenu *menu)
{
    m_icon.setContextMenu(menu);
}

bool SystemTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace Confab
