// SPDX-License-Identifier: MIT
#include "gui-client/app/settings.h"

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

Settings::Settings(const QString &file) : m_ini(file, QSettings::IniFormat) { }

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

QString Settings::draft(const QString &key) const
{
    return m_ini.value(keyIn("drafts"_L1, key)).toString();
}

void Settings::setDraft(const QString &key, const QString &text)
{
    if (text.isEmpty())
        m_ini.remove(keyIn("drafts"_L1, key));
    else
        m_ini.setValue(keyIn("drafts"_L1, key), text);
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

void Settings::flush()
{
    m_ini.sync();
}

} // namespace Confab
