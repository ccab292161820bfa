// SPDX-License-Identifier: MIT
#include "server/net/session.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "tests/support/fakeclock.h"

#include <QTcpServer>
#include <QtEndian>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr RoomId room{2};
constexpr RoomId other{3};

// Keeps what would be read.
class QuietHost : public SessionHost
{
public:
    NetSettings set;
    FakeClock time;
    std::vector<PageRequest> pages;
    std::vector<Seek> seeks;

    const NetSettings &settings() const override { return set; }
    const Clock &clock() const override { return time; }
    Metrics metrics;
    IoMeter figures{metrics};
    IoMeter &meter() override { return figures; }
    RareLogs rare;
    RareLogs &logs() override { return rare; }
    int gone = 0;
    int spoke = 0;
    int milestones = 0;
    void tellHub(Input input) override
    {
        gone += std::holds_alternative<Gone>(input) ? 1 : 0;
        spoke += std::holds_alternative<Spoke>(input) ? 1 : 0;
        milestones += std::holds_alternative<Milestone>(input) ? 1 : 0;
    }
    void touched(Session &) override { }
    void read(Session &, const PageRequest &request) override { pages.push_back(request); }
    void search(Session &, const Seek &request) override { seeks.push_back(request); }
    void admitted(Session &) override { }
    void ended(Session &) override { }
};

// A session that is let in, and what its client is sent.
class Inside
{
public:
    QuietHost host;
    std::unique_ptr<Session> session;
    QTcpSocket client;

    Inside()
    {
        m_server.listen(QHostAddress::LocalHost);
        client.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        m_server.waitForNewConnection(10'000);
        client.waitForConnected(10'000);
        begin();
    }
    // Once more, with the settings as they are now.
    void reopen()
    {
        client.abort();
        session.reset();
        client.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        m_server.waitForNewConnection(10'000);
        client.waitForConnected(10'000);
        begin();
    }
    // Everything that was sent is with the client.
    bool hasLeft()
    {
        session->flush();
        return QTest::qWaitFor([&] {
            take();
            return session->queued() == 0;
        });
    }
    bool isAdmitted(std::vector<CatchUp> owed = {})
    {
        if (!QTest::qWaitFor([&] { return !session->isGreeting(); }))
            return false;
        session->admit(encodeFrame(ServerFrame(Ping{})), std::move(owed));
        return true;
    }
    // The ids of what was answered, each with the error's code or "page", once there are so many.
    QStringList answers(qsizetype count)
    {
        session->flush();
        const bool came = QTest::qWaitFor([&] {
            take();
            return m_answers.size() >= count;
        });
        return came ? m_answers : QStringList{u"too few"_s};
    }
    static PageResult page(RequestId re)
    {
        Page page;
        page.re = re;
        return {encodeFrame(ServerFrame(page)), 0, false, {}};
    }

private:
    void begin()
    {
        std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        socket->setParent(nullptr);
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 16'384); // or it takes megabytes
        session = std::make_unique<Session>(host, ConnectionId{1}, u"here"_s, std::move(socket), nullptr, nullptr);
        client.write(encodeFrame(ClientFrame(Hello{1, u"ana"_s, {}, {}, {}, {}, false})));
    }
    void take()
    {
        m_bytes += client.readAll();
        for (;;) {
            if (m_bytes.size() < 4)
                return;
            const auto length = qsizetype(qFromBigEndian<quint32>(m_bytes.constData()));
            if (m_bytes.size() < 4 + length)
                return;
            const auto frame = decodeServerFrame(QByteArrayView(m_bytes).sliced(4, length));
            m_bytes.remove(0, 4 + length);
            if (const auto *error = frame ? std::get_if<ErrorFrame>(&*frame) : nullptr)
                m_answers << u"%1 %2"_s.arg(error->re.value_or(0)).arg(error->code);
            else if (const auto *answer = frame ? std::get_if<Page>(&*frame) : nullptr)
                m_answers << u"%1 page"_s.arg(answer->re.value_or(0));
        }
    }

    QTcpServer m_server;
    QByteArray m_bytes;
    QStringList m_answers;
};

Seek seek(RequestId id, std::vector<RoomId> rooms)
{
    Search query;
    query.id = id;
    query.text = u"word"_s;
    query.limit = 10;
    return {query, std::move(rooms), 0};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It would tell what is said there after one left, however long it waits.
    void whatWaitsToBeReadOfARoomIsNotReadAfterLeaving()
    {
        Inside inside;
        QVERIFY(inside.isAdmitted());
        Session &session = *inside.session;
        session.look(History{1, other, {}, {}, 10});
        session.look(History{2, room, {}, {}, 10});
        session.look(seek(3, {lobby, room}));
        session.look(seek(4, {lobby, other}));
        session.leave(room);
        session.takePage(Inside::page(1));
        session.takePage(Inside::page(4));
        const QString unavailable = u"%1 "_s + QString(Code::unavailable);
        QCOMPARE(inside.answers(4), (QStringList{unavailable.arg(2), unavailable.arg(3), u"1 page"_s, u"4 page"_s}));
        QCOMPARE(inside.host.pages.size(), size_t(1));
        QCOMPARE(inside.host.seeks.size(), size_t(1));
    }

    // Of somebody who is in many rooms it is much, and comes again whenever they try again.
    void whatComesWithTheWelcomeMayBeMore()
    {
        Inside inside;
        inside.host.set.sendQueue = 10'000;
        QVERIFY(inside.isAdmitted({{room, 0, 5, false}}));
        const QByteArray frame(1'000, 'x');
        for (int i = 0; i < 25; ++i)
            inside.session->deliver(frame);
        inside.session->welcomed();
        QCOMPARE(inside.host.gone, 0);
        for (int i = 0; i < 9; ++i)
            inside.session->deliver(frame);
        QCOMPARE(inside.host.gone, 0);
        for (int i = 0; i < 3; ++i)
            inside.session->deliver(frame);
        QCOMPARE(inside.host.gone, 1); // too slow for what is said since
    }

    // Pages and what is held back until they came share the queue; the one may not take all room from the other.
    void whoResumesSlowlyMayHearMuchMeanwhile()
    {
        Inside inside;
        constexpr qsizetype queue = 4'000'000;
        inside.host.set.sendQueue = queue;
        inside.host.set.frame = queue;
        inside.client.setReadBufferSize(1'000); // and the system takes some of it
        inside.client.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4'096);
        QVERIFY(inside.isAdmitted({{room, 0, 1'000, false}}));
        inside.session->welcomed();
        for (size_t page = 0; page < inside.host.pages.size(); ++page) {
            const PageRequest request = inside.host.pages[page];
            inside.session->takePage({QByteArray(qsizetype(request.frameLimit), 'x'), page + 1, true, {}});
        }
        QVERIFY(inside.host.pages.size() >= 2);
        for (int i = 0; i < 15; ++i)
            inside.session->deliver(QByteArray(queue / 32, 'x'));
        QCOMPARE(inside.host.gone, 0);
        for (int i = 0; i < 50; ++i)
            inside.session->deliver(QByteArray(queue / 32, 'x'));
        QCOMPARE(inside.host.gone, 1); // nothing of it was read
    }

    void whatIsBeingReadOfARoomThatIsLeftIsNotSent()
    {
        Inside inside;
        QVERIFY(inside.isAdmitted());
        Session &session = *inside.session;
        session.look(History{1, room, {}, {}, 10});
        session.look(History{2, other, {}, {}, 10});
        session.leave(room);
        session.takePage(Inside::page(1));
        session.takePage(Inside::page(2));
        QCOMPARE(inside.answers(2), (QStringList{u"1 "_s + QString(Code::unavailable), u"2 page"_s}));
    }

    // However fast it is sent: the rest waits in the socket until the hub has caught up.
    void whatTheHubHasntWorkedOnIsBounded()
    {
        Inside inside;
        inside.host.set.rate = 0;
        inside.reopen();
        QVERIFY(inside.isAdmitted());
        const QByteArray frame = encodeFrame(ClientFrame(MarkRead{lobby, 1}));
        inside.client.write(frame.repeated(5'000));
        const int most = int(inside.host.set.receiveQueue / 256);
        QTRY_VERIFY(inside.host.spoke > most / 2);
        QCOMPARE(inside.host.milestones, 1);
        int reached = 0;
        while (inside.host.spoke < 5'000) {
            const int before = inside.host.spoke;
            QVERIFY(QTest::qWaitFor([&] { return inside.host.milestones > reached; }));
            ++reached;
            inside.session->reached();
            QVERIFY(QTest::qWaitFor([&] { return inside.host.spoke > before || inside.host.spoke == 5'000; }));
            QVERIFY(inside.host.spoke - before <= most);
        }
    }

    void whoFloodsIsReadAgainWhenItsTimeHasPassed()
    {
        Inside inside;
        QVERIFY(inside.isAdmitted());
        inside.client.write(encodeFrame(ClientFrame(MarkRead{lobby, 1})).repeated(1'000));
        const int rate = int(inside.host.set.rate);
        QTRY_COMPARE(inside.host.spoke, int(inside.host.set.burst));
        for (int i = 1; i <= 3; ++i) {
            inside.host.time.advance(1'000);
            inside.session->tick(inside.host.time.steadyMillis());
            QTRY_COMPARE(inside.host.spoke, int(inside.host.set.burst) + i * rate);
        }
        QCOMPARE(inside.host.gone, 0);
    }

    // Its own answers would fill its queue: it gets no more of them than it reads.
    void whoAsksAndDoesntReadIsNotReadEither()
    {
        Inside inside;
        inside.host.set.rate = 0;
        inside.host.set.sendQueue = 64 * 1024;
        inside.reopen();
        QVERIFY(inside.isAdmitted());
        inside.client.setReadBufferSize(1);
        const QByteArray ping = encodeFrame(ClientFrame(Ping{QByteArray(1'000, 'x')}));
        inside.client.write(ping.repeated(30'000));
        // As much as the system takes, and then nothing.
        qint64 left = -1;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const qint64 before = std::exchange(left, inside.client.bytesToWrite());
                QTest::qWait(300);
                return before == left;
            },
            60'000));
        QVERIFY(left > 0);
        QCOMPARE(inside.host.gone, 0);
    }

    void whatCameWithTheWelcomeIsNoMoreRoomForLater()
    {
        Inside inside;
        inside.host.set.sendQueue = 10'000;
        QVERIFY(inside.isAdmitted());
        inside.session->deliver(QByteArray(25'000, 'x')); // with the welcome
        inside.session->welcomed();
        QVERIFY(inside.hasLeft());
        inside.session->tick(inside.host.time.steadyMillis());
        inside.session->deliver(QByteArray(10'001, 'x'));
        QCOMPARE(inside.host.gone, 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
