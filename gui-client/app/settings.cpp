// SPDX-License-Identifier: MIT
#include "gui-client/app/settings.h"

#include "gui-client/app/preferencesfile.h"

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

} // namespace

Settings::Settings(const QString &file) : m_ini(file, QSettings::IniFormat), m_preferences(readPreferences(m_ini)) { }

QString Settings::folder() const
{
    return QFileInfo(m_ini.fileName()).absolutePath();
}

QString Settings::server() const
{
    return m_ini.value(u"arrival/server"_s).toString();
}

QString Settings::nick() const
{
    return m_ini.value(u"arrival/nick"_s).toString();
}

void Settings::setArrival(const QString &server, const QString &nick)
{
    m_ini.setValue(u"arrival/server"_s, server);
    m_ini.setValue(u"arrival/nick"_s, nick);
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
}

} // namespace Confab
