// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"

#include <QString>

#include <memory>

namespace Confab {

// The right of one server to a data folder: held as long as the object lives, and gone with the process however that
// ends. It is a flock on DIR/lock; the file stays and holds the process's number.
class DataLock
{
public:
    // Makes the folder (mode 0700) where it isn't there. The error's text is one line that names the folder.
    [[nodiscard]] static Result<std::unique_ptr<DataLock>> take(const QString &folder);
    ~DataLock();
    Q_DISABLE_COPY_MOVE(DataLock)

private:
    explicit DataLock(int file) : m_file(file) { }

    int m_file;
};

} // namespace Confab
