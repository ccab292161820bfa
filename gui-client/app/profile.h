// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QString>

namespace Confab {

// The folder in which one person's window keeps everything: settings, known keys, sessions, drafts.
class Profile
{
public:
    // Makes the folder, readable by its owner alone. An empty `folder` is the person's own, as XDG has it.
    [[nodiscard]] static Result<Profile> open(const QString &folder);

    [[nodiscard]] const QString &folder() const { return m_folder; } // absolute, links resolved
    [[nodiscard]] QString file(const QString &name) const;

private:
    explicit Profile(const QString &folder) : m_folder(folder) { }
    QString m_folder;
};

} // namespace Confab
