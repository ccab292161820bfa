// SPDX-License-Identifier: MIT
#include "gui-client/app/settings.h"

#include "gui-client/app/preferencesfile.h"
#include "shared/base/logging.h"
#include "shared/client/jsonfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// A server's key has colons, and a slash in QSettings is a group.
QString keyIn(QLatin1StringView group, const QString &name)
{
    return group + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

const QLatin1StringView keptEnd(".kept");

// On a full disk QSettings puts an empty file in the place of what was there; what was kept of it takes its place.
const QString &rescued(const QString &file)
{
    QFile kept(file + keptEnd);
    const QFileInfo now(file);
    if (now.exists() && now.size() == 0 && kept.open(QIODevice::ReadOnly) && !replaceFile(file, kept.readAll()))
        qCWarning(logWindow, "The settings can't be written: %s", qUtf8Printable(file));
    return file;
}

} // namespace

Settings::Settings(const QString &file)
    : m_ini(rescued(file), QSettings::IniFormat), m_preferences(readPreferences(m_ini))
{
    // Where a program was killed between making this file and writing into it whose it is, QSettings would wait half a
    // minute for it. Nobody else writes to a profile.
    QFile::remove(file + ".lock"_L1);
}

QString Settings::folder() const
{
    return QFileInfo(m_ini.fileName()).absolutePath();
}

std::vector<Settings::Server> Settings::servers() const
{
    std::vector<Server> servers;
    const int count = m_ini.value(u"servers/size"_s).toInt();
    for (int i = 1; i <= count; ++i) {
        const auto value = [this, i](QLatin1StringView name) {
            return m_ini.value(u"servers/%1/%2"_s.arg(QString::number(i), name));
        };
        const Server server{value("address"_L1).toString(), value("nick"_L1).toString(), value("connects"_L1).toBool()};
        if (!server.address.isEmpty())
            servers.push_back(server);
    }
    // An earlier version knew one.
    const QString only = m_ini.value(u"arrival/server"_s).toString();
    if (servers.empty() && !only.isEmpty())
        servers.push_back({only, m_ini.value(u"arrival/nick"_s).toString()});
    return servers;
}

size_t Settings::serverOnScreen() const
{
    const size_t count = servers().size();
    const size_t chosen = m_ini.value(u"servers/onScreen"_s, 1).toULongLong();
    return chosen >= 1 && chosen <= count ? chosen - 1 : 0;
}

void Settings::setServers(const std::vector<Server> &servers, size_t onScreen)
{
    if (servers == this->servers() && onScreen == serverOnScreen())
        return;
    m_ini.remove(u"arrival"_s);
    m_ini.remove(u"servers"_s);
    int i = 0;
    for (const Server &server : servers) {
        const QString group = u"servers/%1/"_s.arg(++i);
        m_ini.setValue(group + "address"_L1, server.address);
        m_ini.setValue(group + "nick"_L1, server.nick);
        m_ini.setValue(group + "connects"_L1, server.connects);
    }
    m_ini.setValue(u"servers/size"_s, i);
    m_ini.setValue(u"servers/onScreen"_s, qulonglong(onScreen + 1));
}

QString Settings::serverName(const QString &key) const
{
    return m_ini.value(keyIn("names"_L1, key)).toString();
}

void Settings::setServerName(const QString &key, const QString &name)
{
    m_ini.setValue(keyIn("names"_L1, key), name);
}

QString Settings::takeDraft(const QString &key)
{
    const QString at = keyIn("drafts"_L1, key);
    const QString draft = m_ini.value(at).toString();
    m_ini.remove(at);
    return draft;
}

Room Settings::room(const QString &server) const
{
    const QStringList parts = m_ini.value(keyIn("rooms"_L1, server)).toStringList();
    Room room;
    room.room = lobby;
    room.name = u"lobby"_s; // as every server calls it; the welcome has the last word
    const quint64 id = parts.value(0).toULongLong();
    const int kind = parts.value(1).toInt();
    if (id == 0 || parts.size() < 3 || kind < int(RoomKind::Public) || kind > int(RoomKind::Direct))
        return room;
    room.room = RoomId{id};
    room.kind = RoomKind(kind);
    room.name = parts.at(2);
    return room;
}

void Settings::setRoom(const QString &server, const Room &room)
{
    m_ini.setValue(keyIn("rooms"_L1, server),
                   QStringList{QString::number(room.room.value), QString::number(int(room.kind)),
                               room.with ? room.with->nick : room.name});
}

QByteArray Settings::bytes(const QString &name) const
{
    return m_ini.value(u"window/"_s + name).toByteArray();
}

void Settings::setBytes(const QString &name, const QByteArray &value)
{
    m_ini.setValue(u"window/"_s + name, value);
}

bool Settings::flag(const QString &name, bool otherwise) const
{
    return m_ini.value(u"window/"_s + name, otherwise).toBool();
}

void Settings::setFlag(const QString &name, bool value)
{
    m_ini.setValue(u"window/"_s + name, value);
}

QString Settings::choice(QLatin1StringView name) const
{
    return m_ini.value("choices/"_L1 + name).toString();
}

void Settings::setChoice(QLatin1StringView name, const QString &value)
{
    m_ini.setValue("choices/"_L1 + name, value);
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    writePreferences(m_ini, preferences);
}

std::optional<quint64> Settings::quietUntil() const
{
    bool good = false;
    const quint64 end = m_ini.value(u"notifications/quietUntil"_s).toString().toULongLong(&good);
    return good ? std::optional(end) : std::nullopt;
}

void Settings::setQuietUntil(std::optional<quint64> end)
{
    if (end)
        m_ini.setValue(u"notifications/quietUntil"_s, QString::number(*end));
    else
        m_ini.remove(u"notifications/quietUntil"_s);
}

void Settings::flush()
{
    m_ini.sync();
    QFile now(m_ini.fileName());
    if (now.open(QIODevice::ReadOnly) && now.size() > 0 && !replaceFile(m_ini.fileName() + keptEnd, now.readAll()))
        qCWarning(logWindow, "The settings can't be kept: %s", qUtf8Printable(m_ini.fileName()));
}

} // namespace Confab
