// SPDX-License-Identifier: MIT
#include "server/net/ioworker.h"

#include "shared/base/logging.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/codes.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr quint64 pendingIsOld = 1'000;  // ms
constexpr qsizetype mostTurnedAway = 32; // at a time are told why
constexpr int mostLetIn = 32;            // a turn …
constexpr int mostHandshakes = 8;        // … or with TLS
const QEvent::Type wakeEvent = QEvent::Type(QEvent::registerEventType());

} // namespace

IoWorker::IoWorker(const NetSettings &settings, const Clock &clock, Inbox &inbox, FairReader &reader, Metrics &metrics,
                   RareLogs &logs)
    : m_settings(settings), m_clock(clock), m_inbox(inbox), m_reader(reader), m_meter(metrics), m_logs(logs)
{ }

IoWorker::~IoWorker() = default;

void IoWorker::start()
{
    m_timer = std::make_unique<QTimer>();
    m_next = std::make_unique<QTimer>();
    m_next->setSingleShot(true);
    connect(m_next.get(), &QTimer::timeout, this, &IoWorker::letIn);
    const quint64 shortest = std::min(m_settings.loginTimeout, m_settings.idleTimeout);
    m_timer->setInterval(int(std::clamp<quint64>(shortest / 8, 20, 1000)));
    connect(m_timer.get(), &QTimer::timeout, this, &IoWorker::tick);
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_meter.begin(m_clock.steadyMicros()); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &IoWorker::endTurn);
}

void IoWorker::stop()
{
    m_timer.reset();
    m_next.reset();
    turnAway();
    m_touched.clear();
    m_rooms.clear();
    for (const Entry &entry : std::exchange(m_sessions, {}))
        delete entry.session;
}

void IoWorker::post(std::vector<Command::Any> &commands)
{
    m_meter.all.ioQueues.add(qint64(commands.size()));
    if (m_queue.push(commands))
        wake();
}

void IoWorker::wake()
{
    QCoreApplication::postEvent(this, new QEvent(wakeEvent), Qt::HighEventPriority);
}

bool IoWorker::event(QEvent *event)
{
    if (event->type() != wakeEvent)
        return QObject::event(event);
    drain();
    return true;
}

// What waits in the queue, in its order.
void IoWorker::drain()
{
    m_queue.take(m_taken);
    m_meter.all.ioQueues.add(-qint64(m_taken.size()));
    reachMilestones();
    for (size_t i = 0; i < m_taken.size();) {
        if (const size_t joined = countJoined(i); joined > 1) {
            broadcast(i, joined);
            i += joined;
        } else {
            obey(m_taken[i]);
            ++i;
        }
    }
    m_taken.clear();
    letIn();
    for (const ConnectionId id : std::exchange(m_admitted, {})) {
        if (Session *session = find(id))
            session->welcomed(); // what the hub says in one step comes in one turn
    }
}

// Nobody hears of these, so that they may come before all else: between two broadcasts they would keep them apart.
void IoWorker::reachMilestones()
{
    std::erase_if(m_taken, [this](const Command::Any &command) {
        const auto *reached = std::get_if<Command::Reached>(&command);
        if (!reached)
            return false;
        if (Session *session = find(reached->who))
            session->reached();
        return true;
    });
}

void IoWorker::obey(Command::Any &command)
{
    std::visit(Overloaded{
                   [this](Command::Accept &each) { m_doorstep.push_back(std::move(each)); },
                   [this](const Command::Broadcast &each) { broadcast(each); },
                   [this](const Command::Spread &each) { spread(each); },
                   [this](const Command::Send &each) {
                       if (Session *session = find(each.to))
                           session->deliver(each.frame);
                   },
                   [this](const Command::Enter &each) {
                       const auto entry = m_sessions.find(each.who);
                       if (entry == m_sessions.end())
                           return;
                       entry->rooms.push_back(each.room);
                       m_rooms[each.room].push_back(entry->session);
                   },
                   [this](const Command::Exit &each) {
                       const auto entry = m_sessions.find(each.who);
                       if (entry == m_sessions.end())
                           return;
                       std::erase(entry->rooms, each.room);
                       takeOut(*entry->session, each.room);
                       entry->session->leave(each.room);
                   },
                   [this](Command::Admit &each) {
                       if (Session *session = find(each.who))
                           session->admit(each.welcome, std::move(each.owed));
                   },
                   [this](const Command::Refuse &each) {
                       if (Session *session = find(each.who))
                           session->refuse(each.frame, each.final);
                   },
                   [this](const Command::Find &each) {
                       if (Session *session = find(each.who))
                           session->look(each.request);
                   },
                   [this](const Command::Hand &each) {
                       if (Session *session = find(each.to))
                           session->takePage(each.page);
                   },
                   [](const Command::Reached &) {}, // see reachMilestones()
                   [this](const Command::Close &each) {
                       if (Session *session = find(each.who))
                           session->close(each.frame, each.code);
                   },
                   [this](const Command::CloseAll &each) { closeAll(each.frame); },
               },
               command);
}

// What came in crosses to the hub at once, which works on it while whatever was sent leaves, with one system call a
// socket.
void IoWorker::endTurn()
{
    m_meter.add();
    m_inbox.deliver(m_forHub);
    for (size_t i = 0; i < m_touched.size(); ++i)
        m_touched[i]->flush();
    m_touched.clear();
    for (const ConnectionId id : std::exchange(m_ended, {}))
        remove(id);
    if (!m_forHub.empty()) // of connections that broke just now
        m_inbox.deliver(m_forHub);
    m_meter.end(m_clock.steadyMicros(), m_sessions.size(), m_pending.size());
}

void IoWorker::tick()
{
    const quint64 now = m_clock.steadyMillis();
    qint64 queued = 0;
    for (const Entry &entry : std::as_const(m_sessions)) {
        entry.session->tick(now); // one that ends stays in the list until the end of the turn
        queued += entry.session->queued();
    }
    m_meter.sendQueues(queued);
    m_logs.tellRest(now);
}

Session *IoWorker::find(ConnectionId id) const
{
    const auto entry = m_sessions.constFind(id);
    return entry == m_sessions.cend() ? nullptr : entry->session;
}

void IoWorker::touched(Session &session)
{
    m_touched.push_back(&session);
}

void IoWorker::read(Session &session, const PageRequest &request)
{
    m_reader.read(session.address(), request, handTo(session.id(), m_meter.all.pagesWaiting, m_meter.all.page));
}

void IoWorker::search(Session &session, const Seek &request)
{
    m_reader.search(session.address(), request, handTo(session.id(), m_meter.all.searchesWaiting, m_meter.all.search));
}

// Called in a reader's thread.
std::function<void(PageResult)> IoWorker::handTo(ConnectionId id, Gauge &waiting, Histogram &times)
{
    waiting.add(1);
    return [this, id, &waiting, &times, asked = m_clock.steadyMicros()](PageResult page) {
        waiting.add(-1);
        times.observe(m_clock.steadyMicros() - asked);
        std::vector<Command::Any> commands;
        commands.emplace_back(Command::Hand{id, std::move(page)});
        post(commands);
    };
}

void IoWorker::admitted(Session &session)
{
    m_pending.remove(session.id());
    m_admitted.push_back(session.id());
}

void IoWorker::ended(Session &session)
{
    m_ended.push_back(session.id());
}

void IoWorker::takeOut(Session &session, RoomId room)
{
    const auto members = m_rooms.find(room);
    if (members == m_rooms.end())
        return;
    std::erase(*members, &session);
    if (members->empty())
        m_rooms.erase(members);
}

void IoWorker::remove(ConnectionId id)
{
    const auto entry = m_sessions.constFind(id);
    if (entry == m_sessions.cend())
        return;
    for (const RoomId room : entry->rooms)
        takeOut(*entry->session, room);
    entry->session->deleteLater();
    m_sessions.erase(entry);
    m_pending.remove(id);
    m_turnedAway.remove(id);
    if (m_sessions.isEmpty()) {
        m_timer->stop();
        m_meter.sendQueues(0);
    }
    sayIfEmpty();
}

// A crowd that arrives at once comes in by and by: those who are in are served in between.
void IoWorker::letIn()
{
    const int most = m_settings.tls ? mostHandshakes : mostLetIn;
    for (int i = 0; i < most && !m_doorstep.empty(); ++i) {
        accept(m_doorstep.front());
        m_doorstep.pop_front();
    }
    if (!m_doorstep.empty())
        m_next->start(0);
}

void IoWorker::turnAway()
{
    m_closing = true;
    for (Command::Accept &each : m_doorstep)
        accept(each);
    m_doorstep.clear();
}

void IoWorker::accept(Command::Accept &accept)
{
    const bool tooMany = !accept.slot;
    if (m_closing || (tooMany && m_turnedAway.size() >= mostTurnedAway)) {
        ::close(int(accept.descriptor));
        return;
    }
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(accept.descriptor)) {
        ::close(int(accept.descriptor));
        return;
    }
    auto *session = new Session(*this, accept.id, accept.from, std::move(socket),
                                m_settings.tls ? m_settings.tls->accept() : nullptr, std::move(accept.slot));
    session->setParent(this);
    m_sessions.insert(accept.id, {session, {}});
    if (!m_timer->isActive())
        m_timer->start();
    if (tooMany) {
        m_turnedAway.insert(accept.id);
        session->close({Code::tooManyConnections, u"There are too many connections from your address."_s, accept.retry},
                       {});
        return;
    }
    makeRoom();
    m_pending.insert(accept.id);
    m_arrivals.push_back(accept.id);
}

// Connections that aren't logged in can't keep others out: where there are too many, the oldest that hasn't said
// hello yet goes.
void IoWorker::makeRoom()
{
    const quint64 now = m_clock.steadyMillis();
    while (!m_arrivals.empty()) {
        const ConnectionId oldest = m_arrivals.front();
        Session *session = find(oldest);
        const bool waits = session && m_pending.contains(oldest) && session->isGreeting();
        if (waits && quint64(m_pending.size()) < m_settings.maxPending)
            return;
        if (waits && now < session->since() + pendingIsOld)
            return; // a crowd arrives: each gets its chance
        m_arrivals.pop_front();
        if (waits) {
            m_pending.remove(oldest);
            m_meter.all.connectionsTurnedAway.add(TurnedAway::pending);
            if (const auto leftOut = m_logs.pending.admit(now))
                qCInfo(logNet).noquote() << u"too many wait to log in, the oldest was closed"_s + leftOutText(*leftOut);
            session->close({Code::serverFull, u"Too many others are waiting to log in."_s, busyRetry}, {});
        }
    }
}

void IoWorker::closeAll(const QByteArray &frame)
{
    turnAway();
    for (const Entry &entry : std::as_const(m_sessions))
        entry.session->close(frame, Code::shuttingDown);
    sayIfEmpty();
}

void IoWorker::sayIfEmpty()
{
    if (m_closing && m_sessions.isEmpty() && m_empty.available() == 0)
        m_empty.release();
}

} // namespace Confab
