// SPDX-License-Identifier: MIT
#include "gui-client/app/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Confab {

Result<Profile> Profile::open(const QString &folder)
{
    const QString wanted = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/confab"_L1
        : folder;
    const QDir dir(wanted);
    const bool existed = dir.exists();
    const QFileInfo info(wanted);
    if (!dir.mkpath(u"."_s) || !info.isWritable())
        return Error{u"profile"_s,
                     QCoreApplication::translate("Confab::Profile", "The profile folder %1 can't be written.")
                         .arg(QDir::toNativeSeparators(wanted))};
    // It holds what proves to servers who one is. A folder that was there already is its owner's affair.
    if (!existed)
        QFile::setPermissions(wanted, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Profile(dir.canonicalPath());
}

QString Profile::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

} // namespace Confab
