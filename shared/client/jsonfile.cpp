// SPDX-License-Identifier: MIT
#include "shared/client/jsonfile.h"

#include "shared/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Confab {

std::optional<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            return document.object();
        file.close();
    }
    setAside(path);
    return std::nullopt;
}

bool replaceFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return false;
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    // Before the first byte is in it. commit() syncs it to the disk.
    const bool isPrivate = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // Qt 6.4's commit() doesn't see that its last bytes found no room, and would put an empty file in the old one's place.
    return isPrivate && file.write(content) == content.size() && file.flush() && file.commit();
}

bool writeJsonFile(const QString &path, const QJsonObject &content)
{
    return replaceFile(path, QJsonDocument(content).toJson());
}

void setAside(const QString &path)
{
    QString aside = path + ".damaged"_L1;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = u"%1.%2.damaged"_s.arg(path).arg(i);
    const bool renamed = QFile::rename(path, aside);
    qCWarning(logClient).noquote() << path << "is damaged and was" << (renamed ? "set aside as" : "not set aside as")
                                   << aside;
}

} // namespace Confab
