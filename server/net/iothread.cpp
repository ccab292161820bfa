// SPDX-License-Identifier: MIT
#include "server/net/iothread.h"

#include "server/net/dispatcher.h"
#include "server/net/ioworker.h"

#include <utility>

namespace Confab {

IoThread::IoThread(const NetSettings &settings, const Clock &clock, Inbox &inbox, FairReader &reader, Metrics &metrics,
                   RareLogs &logs)
    : m_whenStopped(m_stopped.get_future()),
      m_worker(std::make_unique<IoWorker>(settings, clock, inbox, reader, metrics, logs))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker.get(), &IoWorker::start);
    // Sockets have to be destroyed in their own thread; what is posted later is never looked at.
    QObject::connect(
        &m_thread, &QThread::finished, m_worker.get(),
        [this] {
            m_worker->stop();
            m_quit.get_future().wait();
            m_stopped.set_value();
        },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("io"));
    useDispatcher(m_thread, settings.dispatcher);
    m_thread.start();
}

IoThread::~IoThread()
{
    stop();
}

void IoThread::stop()
{
    // A race detector doesn't see into Qt. Of these two it sees that the dispatcher goes after it was told to, and that
    // the thread ends before what it used.
    m_thread.quit();
    if (!std::exchange(m_isStopping, true))
        m_quit.set_value();
    m_whenStopped.wait();
    m_thread.wait();
}

void IoThread::post(std::vector<Command::Any> &commands)
{
    m_worker->post(commands);
}

bool IoThread::waitUntilEmpty(int millis)
{
    return m_worker->empty().tryAcquire(1, millis);
}

} // namespace Confab
