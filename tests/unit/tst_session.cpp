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
    int gone = 0;
    void tellHub(Input input) override { gone += std::holds_alternative<Gone>(input) ? 1 : 0; }
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
        std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
        socket->setParent(nullptr);
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 16'384); // or it takes megabytes
        session = std::make_unique<Session>(host, ConnectionId{1}, u"here"_s, std::move(socket), nullptr);
        client.write(encodeFrame(ClientFrame(Hello{1, u"ana"_s, {}, {}, {}, {}, false})));
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
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
