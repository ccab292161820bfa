// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/ports.h"
#include "server/log/eventreader.h"

namespace Confab {

// Reads pages on a read-only connection of its own, each in one short transaction. Belongs to one thread.
class PageReader
{
public:
    explicit PageReader(QString path);
    ~PageReader();
    Q_DISABLE_COPY_MOVE(PageReader)

    [[nodiscard]] PageResult read(const PageRequest &request);

private:
    Status open();
    Result<PageResult> page(const PageRequest &request);

    QString m_path;
    Connection m_connection;
    std::unique_ptr<EventReader> m_events; // none: not open (yet, or after a failure)
};

} // namespace Confab
