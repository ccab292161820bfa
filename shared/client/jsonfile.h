// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

// Small files of a profile: readable by their owner alone, and replaced whole or not at all.
namespace Confab {

// Nothing where there is no such file. One that can't be read is set aside.
[[nodiscard]] std::optional<QJsonObject> readJsonFile(const QString &path);
// It is on the disk when this returns true; else what was there still is. Makes the folder where there is none.
[[nodiscard]] bool replaceFile(const QString &path, const QByteArray &content);
[[nodiscard]] bool writeJsonFile(const QString &path, const QJsonObject &content);
// Renamed to *.damaged, for whoever wants to rescue something: the program starts anew without it.
void setAside(const QString &path);

} // namespace Confab
