// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/sessionstore.h"

namespace Confab {

// A file for each server in the folder `sessions` of a profile's folder.
class FileSessionStore : public SessionStore
{
public:
    explicit FileSessionStore(const QString &folder);

    [[nodiscard]] StoredSession load(const QString &server) const override;
    bool save(const QString &server, const StoredSession &session) override;

private:
    [[nodiscard]] QString pathOf(const QString &server) const;

    QString m_folder;
};

} // namespace Confab
