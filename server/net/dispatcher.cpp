// SPDX-License-Identifier: MIT
#include "server/net/dispatcher.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include "server/net/epolldispatcher.h"

#include "shared/base/logging.h"

#include <memory>
#endif

namespace Confab {

void useDispatcher(QThread &thread, DispatcherKind kind)
{
#ifdef Q_OS_LINUX
    if (kind != DispatcherKind::Epoll)
        return;
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (dispatcher->isUsable())
        thread.setEventDispatcher(dispatcher.release()); // it goes with the thread
    else
        qCWarning(logNet) << "epoll can't be had, a thread goes without it";
#else
    Q_UNUSED(thread)
    Q_UNUSED(kind)
#endif
}

} // namespace Confab
