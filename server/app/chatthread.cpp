// SPDX-License-Identifier: MIT
#include "server/app/chatthread.h"

#include "server/app/systemrandom.h"
#include "server/net/dispatcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace Confab {

namespace {

constexpr quint64 mostLetIn = 64; // a turn
const QEvent::Type wakeEvent = QEvent::Type(QEvent::registerEventType());

} // namespace

Token ChatThread::SystemSecrets::token()
{
    return systemRandom<sizeof(Token)>();
}

ChatThread::ChatThread(const Clock &clock, Metrics &metrics, DispatcherKind dispatcher)
    : m_clock(clock), m_metrics(metrics)
{
    m_thread.setObjectName(QStringLiteral("chat"));
    moveToThread(&m_thread);
    useDispatcher(m_thread, dispatcher);
    m_thread.start();
}

ChatThread::~ChatThread()
{
    run([this] {
        m_timer.reset();
        m_next.reset();
        m_hub.reset();
        m_fanout.reset();
        m_log.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

Status ChatThread::openLog(const LogOptions &options)
{
    Status status = Ok{};
    run([&] {
        auto opened =
            SqliteLog::open(options, [this](const std::vector<Outcome> &outcomes) { m_hub->report(outcomes); });
        if (!opened) {
            status = opened.error();
            return;
        }
        m_log = std::move(opened->log);
        m_snapshot = std::move(opened->snapshot);
    });
    return status;
}

void ChatThread::begin(const HubSettings &settings, std::vector<std::unique_ptr<IoThread>> &threads)
{
    run([&] {
        m_fanout = std::make_unique<ThreadFanout>(threads, m_metrics);
        m_hub = std::make_unique<Hub>(settings, std::exchange(m_snapshot, {}), *m_fanout, m_clock, m_secrets);
        m_timer = std::make_unique<QTimer>();
        m_timer->setSingleShot(true);
        connect(m_timer.get(), &QTimer::timeout, this, [this] {
            m_hub->tick();
            settle();
        });
        m_next = std::make_unique<QTimer>();
        m_next->setSingleShot(true);
        connect(m_next.get(), &QTimer::timeout, this, &ChatThread::turn);
        turn(); // what came in the meantime
    });
}

void ChatThread::end(const Closing &why)
{
    run([&] {
        turn();
        m_timer.reset();
        m_next.reset();
        m_fanout->closeAll(why);
        m_fanout->flush();
        m_hub.reset();
    });
}

void ChatThread::deliver(std::vector<Input> &inputs)
{
    m_metrics.chatQueue.add(qint64(inputs.size()));
    if (m_inbox.push(inputs))
        wake();
}

// Runs `task` in the chat thread and waits for it. It crosses by our own queue and comes back by a promise, so that
// a race detector, which doesn't see into Qt, sees both.
void ChatThread::run(std::function<void()> task)
{
    std::promise<void> done;
    static_cast<void>(m_tasks.push([&] {
        task();
        done.set_value();
    }));
    wake();
    done.get_future().wait();
}

void ChatThread::wake()
{
    QCoreApplication::postEvent(this, new QEvent(wakeEvent));
}

bool ChatThread::event(QEvent *event)
{
    if (event->type() != wakeEvent)
        return QObject::event(event);
    if (m_hub)
        turn();
    // Tasks come last: whoever waits for the one that ends this thread must not find it still at work.
    std::vector<std::function<void()>> tasks;
    m_tasks.take(tasks);
    for (const auto &task : tasks)
        task();
    return true;
}

void ChatThread::turn()
{
    m_inbox.take(m_taken);
    if (m_taken.empty() && m_hellos.empty())
        return;
    const quint64 began = m_clock.steadyMicros();
    const auto inputs = quint64(m_taken.size());
    m_metrics.chatQueue.add(-qint64(inputs));
    for (Input &input : m_taken) {
        if (auto *arrived = std::get_if<Arrived>(&input)) {
            m_waiting.insert(arrived->who);
            m_hellos.push_back(std::move(*arrived));
            continue;
        }
        // Of a connection whose hello the hub hasn't heard of, and now won't, it needn't hear the end.
        const auto *gone = std::get_if<Gone>(&input);
        if (!gone || !m_waiting.remove(gone->who))
            m_hub->receive(std::move(input));
    }
    m_taken.clear();
    if (inputs > 0)
        m_metrics.chatTurnInputs.observe(inputs);
    letIn();
    settle();
    m_metrics.chatTurn.observe(m_clock.steadyMicros() - began);
}

// A crowd that arrives at once comes in by and by, in its order: what those who are in say goes first.
void ChatThread::letIn()
{
    quint64 hellos = 0;
    for (; !m_hellos.empty() && hellos < mostLetIn; m_hellos.pop_front()) {
        if (!m_waiting.remove(m_hellos.front().who))
            continue;
        m_hub->receive(std::move(m_hellos.front()));
        ++hellos;
    }
    if (hellos > 0)
        m_metrics.chatTurnHellos.observe(hellos);
    if (!m_hellos.empty() && m_next)
        m_next->start(0);
}

// Writes down what was decided, lets everyone hear of it, and looks when there is something to do again.
void ChatThread::settle()
{
    // What is applied may lead to further proposals (a nickname that is free again).
    for (;;) {
        m_hub->report({});
        auto proposals = m_hub->takeProposals();
        if (proposals.empty())
            break;
        m_log->propose(std::move(proposals));
    }
    m_fanout->flush();
    m_metrics.peopleOnline.set(qint64(m_hub->peopleCount()));
    m_metrics.rooms.set(qint64(m_hub->roomCount()));
    if (!m_timer)
        return;
    if (const auto next = m_hub->nextTick()) {
        const quint64 now = m_clock.steadyMillis();
        m_timer->start(int(std::clamp<quint64>(*next - std::min(*next, now), 1, 60'000)));
    }
}

} // namespace Confab
