// SPDX-License-Identifier: MIT
#include "shared/client/filepinstore.h"

#include "shared/base/logging.h"
#include "shared/client/jsonfile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

std::optional<Pin> pinFrom(const QJsonObject &entry)
{
    const auto key = keyHashFromText(entry.value("key"_L1).toString());
    const QDateTime since = QDateTime::fromString(entry.value("since"_L1).toString(), Qt::ISODateWithMs);
    if (!key || !since.isValid())
        return std::nullopt;
    return Pin{*key, since};
}

} // namespace

FilePinStore::FilePinStore(const QString &folder) : m_path(folder + "/pins.json"_L1)
{
    const auto content = readJsonFile(m_path);
    if (!content)
        return;
    for (auto at = content->begin(); at != content->end(); ++at) {
        const auto pin = pinFrom(at.value().toObject());
        if (!pin) {
            // A half-known server would be trusted anew without a word: the whole file is kept to look at.
            setAside(m_path);
            m_pins.clear();
            return;
        }
        m_pins.insert_or_assign(at.key(), *pin);
    }
}

std::optional<Pin> FilePinStore::pin(const QString &server) const
{
    const auto at = m_pins.find(server);
    return at == m_pins.end() ? std::nullopt : std::optional(at->second);
}

void FilePinStore::setPin(const QString &server, const Pin &pin)
{
    m_pins.insert_or_assign(server, pin);
    write();
}

void FilePinStore::forget(const QString &server)
{
    if (m_pins.erase(server) > 0)
        write();
}

void FilePinStore::write() const
{
    QJsonObject content;
    for (const auto &[server, pin] : m_pins) {
        content.insert(
            server,
            QJsonObject{{u"key"_s, keyHashText(pin.key)}, {u"since"_s, pin.since.toUTC().toString(Qt::ISODateWithMs)}});
    }
    if (!writeJsonFile(m_path, content))
        qCWarning(logClient).noquote() << "The known keys could not be written to" << m_path;
}

} // namespace Confab
