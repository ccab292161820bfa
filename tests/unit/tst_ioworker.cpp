// SPDX-License-Identifier: MIT
// What an I/O thread makes of a queue of commands: what each of its connections hears, and in which order.
#include "server/metrics/metrics.h"
#include "server/net/fairreader.h"
#include "server/net/iothread.h"
#include "server/net/netsettings.h"
#include "server/net/rarelogs.h"

#include "shared/net/systemclock.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "shared/protocol/framereader.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <mutex>
#include <sys/socket.h>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr RoomId room{2};
constexpr RoomId other{3};

// Keeps who arrived and who is gone.
class Ears : public Inbox
{
public:
    void deliver(std::vector<Input> &inputs) override
    {
        for (const Input &input : inputs) {
            arrived += std::holds_alternative<Arrived>(input) ? 1 : 0;
            gone += std::holds_alternative<Gone>(input) ? 1 : 0;
        }
        inputs.clear();
    }
    std::atomic<int> arrived = 0;
    std::atomic<int> gone = 0;
};

// Answers when it is told to.
class SlowReader : public LogReader
{
public:
    void read(const PageRequest &, std::function<void(PageResult)> done) override
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(std::move(done));
    }
    void search(const Seek &, std::function<void(PageResult)>) override { }
    bool answer(const QByteArray &frame)
    {
        const std::lock_guard lock(m_mutex);
        if (m_asked.empty())
            return false;
        m_asked.front()({frame, 0, false, {}});
        m_asked.erase(m_asked.begin());
        return true;
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void(PageResult)>> m_asked;
};

// Hands out descriptors as they are.
class Door : public QTcpServer
{
public:
    Door() { listen(QHostAddress::LocalHost); }
    qintptr taken = -1;

protected:
    void incomingConnection(qintptr descriptor) override { taken = descriptor; }
};

// A frame that only says `text`: what an I/O thread passes on it doesn't read.
QByteArray said(const QByteArray &text)
{
    return encodeFrame(ServerFrame(Pong{text}));
}

class Peer
{
public:
    QTcpSocket socket;

    // Everything heard so far, or the code of a closing.
    const QByteArrayList &heard()
    {
        m_reader.append(socket.readAll());
        while (const auto next = m_reader.next()) {
            if (!*next)
                break;
            const auto frame = decodeServerFrame(**next);
            if (const auto *pong = frame ? std::get_if<Pong>(&*frame) : nullptr)
                m_heard << pong->data.value_or(QByteArray());
            else if (const auto *closing = frame ? std::get_if<Closing>(&*frame) : nullptr)
                m_heard << closing->code.toUtf8();
            else
                m_heard << "?";
        }
        return m_heard;
    }

private:
    FrameReader m_reader{1'000'000};
    QByteArrayList m_heard;
};

class World
{
public:
    NetSettings settings;
    SystemClock clock;
    Ears ears;
    SlowReader log;
    FairReader reader{log, 2, 1};
    RareLogs logs;
    Metrics metrics;
    std::unique_ptr<IoThread> thread;

    // A connection that said hello; a short one has small buffers in the system.
    bool connect(Peer &peer, ConnectionId id, bool isShort = false)
    {
        if (!thread)
            thread = std::make_unique<IoThread>(settings, clock, ears, reader, metrics, logs);
        const int small = 32 * 1024;
        if (isShort) {
            peer.socket.bind(QHostAddress(QHostAddress::LocalHost));
            ::setsockopt(int(peer.socket.socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
            peer.socket.setReadBufferSize(1);
        }
        peer.socket.connectToHost(QHostAddress::LocalHost, m_door.serverPort());
        if (!peer.socket.waitForConnected(10'000) || !m_door.waitForNewConnection(10'000))
            return false;
        if (isShort)
            ::setsockopt(int(m_door.taken), SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        const int before = ears.arrived;
        std::vector<Command::Any> commands;
        commands.emplace_back(Command::Accept{m_door.taken, id, u"here"_s, m_slots->take(1), 0});
        thread->post(commands);
        peer.socket.write(encodeFrame(ClientFrame(Hello{1, u"ana"_s, {}, {}, {}, {}, false})));
        return QTest::qWaitFor([&] { return ears.arrived > before; });
    }
    bool enter(Peer &peer, ConnectionId id, bool isShort = false)
    {
        if (!connect(peer, id, isShort))
            return false;
        std::vector<Command::Any> commands;
        commands.emplace_back(Command::Admit{id, said("welcome"), {}});
        commands.emplace_back(Command::Enter{id, room});
        thread->post(commands);
        return QTest::qWaitFor([&] { return isShort || peer.heard() == QByteArrayList{"welcome"}; });
    }
    // One letter or more each, from now on in one go: they are found in one turn.
    World &broadcast(const QByteArrayList &texts, RoomId where = room)
    {
        for (const QByteArray &text : texts)
            m_commands.emplace_back(Command::Broadcast{where, said(text)});
        return *this;
    }
    World &then(Command::Any command)
    {
        m_commands.push_back(std::move(command));
        return *this;
    }
    void go() { thread->post(m_commands); }

private:
    Door m_door;
    std::shared_ptr<AddressSlots> m_slots = std::make_shared<AddressSlots>(0);
    std::vector<Command::Any> m_commands;
};

constexpr ConnectionId ana{1};
constexpr ConnectionId bo{2};

} // namespace

class TestIoWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLeavesAndComesHearsWhatWasSaidMeanwhileInside()
    {
        World world;
        Peer a, b;
        QVERIFY(world.enter(a, ana));
        QVERIFY(world.enter(b, bo));
        world.broadcast({"1", "2"}).then(Command::Exit{ana, room}).broadcast({"3", "4"});
        world.then(Command::Enter{ana, room}).broadcast({"5", "6"}).go();
        QTRY_COMPARE(b.heard(), QByteArrayList({"welcome", "1", "2", "3", "4", "5", "6"}));
        QTRY_COMPARE(a.heard(), QByteArrayList({"welcome", "1", "2", "5", "6"}));
    }

    void whatLiesBetweenBroadcastsStaysThere()
    {
        World world;
        Peer a, b;
        QVERIFY(world.enter(a, ana));
        QVERIFY(world.enter(b, bo));
        world.then(Command::Enter{bo, other});
        world.broadcast({"1", "2"}).then(Command::Send{bo, said("to b")}).broadcast({"3", "4"});
        world.broadcast({"other 1", "other 2"}, other).broadcast({"5"}).broadcast({"other 3"}, other);
        world.then(Command::Spread{{room, other}, {}, {ana}, said("all but a")}).broadcast({"6", "7"}).go();
        QTRY_COMPARE(a.heard(), QByteArrayList({"welcome", "1", "2", "3", "4", "5", "6", "7"}));
        QTRY_COMPARE(b.heard(),
                     QByteArrayList({"welcome", "1", "2", "to b", "3", "4", "other 1", "other 2", "5", "other 3",
                                     "all but a", "6", "7"}));
    }

    void whoIsInSeveralOfTheRoomsIsToldOnce()
    {
        World world;
        Peer a, b;
        QVERIFY(world.enter(a, ana));
        QVERIFY(world.enter(b, bo));
        world.then(Command::Enter{ana, other}).then(Command::Spread{{room, other}, {ana}, {}, said("once")});
        world.then(Command::Spread{{other}, {bo}, {}, said("twice")}).go();
        QTRY_COMPARE(a.heard(), QByteArrayList({"welcome", "once", "twice"}));
        QTRY_COMPARE(b.heard(), QByteArrayList({"welcome", "once", "twice"}));
    }

    void whoIsWelcomedInBetweenHearsWhatFollows()
    {
        World world;
        Peer a, b;
        QVERIFY(world.enter(a, ana));
        QVERIFY(world.connect(b, bo));
        world.broadcast({"1", "2"}).then(Command::Admit{bo, said("welcome"), {}}).then(Command::Send{bo, said("who")});
        world.then(Command::Enter{bo, room}).broadcast({"3", "4"}).go();
        QTRY_COMPARE(a.heard(), QByteArrayList({"welcome", "1", "2", "3", "4"}));
        QTRY_COMPARE(b.heard(), QByteArrayList({"welcome", "who", "3", "4"}));
    }

    void whoIsOwedAPageHearsItFirst()
    {
        World world;
        Peer a, b;
        QVERIFY(world.enter(a, ana));
        QVERIFY(world.connect(b, bo));
        world.broadcast({"1", "2"}).then(Command::Admit{bo, said("welcome"), {{room, 0, 2, false}}});
        world.then(Command::Enter{bo, room}).broadcast({"3", "4"}).go();
        QTRY_COMPARE(a.heard(), QByteArrayList({"welcome", "1", "2", "3", "4"}));
        QVERIFY(QTest::qWaitFor([&] { return world.log.answer(said("page")); }));
        QTRY_COMPARE(b.heard(), QByteArrayList({"welcome", "page", "3", "4"}));
        world.broadcast({"5", "6"}).go();
        QTRY_COMPARE(b.heard(), QByteArrayList({"welcome", "page", "3", "4", "5", "6"}));
    }

    // Whoever doesn't read gets what fits and then why, the others everything.
    void whoBecomesTooSlowMissesNothingBefore()
    {
        World world;
        world.settings.sendQueue = 100'000;
        Peer slow, quick;
        QVERIFY(world.enter(slow, ana, true));
        QVERIFY(world.enter(quick, bo));
        const QByteArray filling(1'000, '.');
        QByteArrayList all{"welcome"};
        for (int i = 0; i < 60; ++i) {
            QByteArrayList few;
            for (int k = 0; k < 7; ++k)
                few << QByteArray::number(i * 7 + k) + filling;
            all << few;
            world.broadcast(few).go();
            QTRY_COMPARE(quick.heard(), all);
        }
        QTRY_COMPARE(world.ears.gone, 1);
        slow.socket.setReadBufferSize(0);
        QTRY_VERIFY(slow.heard().endsWith(QByteArray(Code::tooSlow.latin1())));
        const auto heard = slow.heard().size() - 1;
        QVERIFY(heard > 20);
        QCOMPARE(slow.heard().first(heard), all.first(heard));
        QTRY_COMPARE(slow.socket.state(), QAbstractSocket::UnconnectedState);
    }

    // What is said in one turn is more than the queue may hold, but the system takes it.
    void muchInOneTurnIsNotSlow()
    {
        World world;
        world.settings.sendQueue = 20'000;
        Peer a;
        QVERIFY(world.enter(a, ana));
        QByteArrayList all;
        for (int i = 0; i < 100; ++i)
            all << QByteArray::number(i) + QByteArray(1'000, '.');
        world.broadcast(all).go();
        QTRY_COMPARE(a.heard(), QByteArrayList{"welcome"} + all);
    }

    // The end cuts nobody short.
    void whatWasSaidBeforeTheEndIsHeard()
    {
        World world;
        Peer a;
        QVERIFY(world.enter(a, ana));
        world.broadcast({"1", "2"}).then(Command::CloseAll{said("end")}).broadcast({"3", "4"}).go();
        QTRY_COMPARE(a.heard(), QByteArrayList({"welcome", "1", "2", "end"}));
        QVERIFY(world.thread->waitUntilEmpty(10'000));
        QTRY_COMPARE(a.socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestIoWorker)
#include "tst_ioworker.moc"
