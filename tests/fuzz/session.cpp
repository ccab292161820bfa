// SPDX-License-Identifier: MIT
#include "server/net/addresskey.h"
#include "server/net/fairreader.h"
#include "server/net/ioworker.h"
#include "server/net/rarelogs.h"

#include "tests/fuzz/fuzzhub.h"
#include "tests/fuzz/fuzzreader.h"
#include "tests/fuzz/plausiblefields.h"
#include "tests/fuzz/sessionpeer.h"
#include "tests/fuzz/target.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int mostSteps = 300;
constexpr size_t mostPeers = 6;
constexpr quint64 textLimit = 2'000;
constexpr int quietTurns = 3;                 // after which nothing is under way any more
constexpr quint64 longestPause = 10 * 60'000; // ms, more than anybody isn't read for

void prepareQt()
{
    static int argc = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char *, 2> argv{name.data(), nullptr};
    if (QCoreApplication::instance())
        return;
    qputenv("QT_NO_GLIB", "1");
    QHashSeed::setDeterministicGlobalSeed(); // the same bytes lead the same way
    QLoggingCategory::setFilterRules(u"*=false"_s);
    static const QCoreApplication application(argc, argv.data());
}

// Sessions with all that is theirs, people at their other ends, and time, driven by the fuzzer's decisions.
class Play
{
public:
    explicit Play(QByteArrayView input);
    void run();

private:
    static NetSettings netSettings(ByteSource &source);
    static HubSettings hubSettings(ByteSource &source, const NetSettings &net);

    void step();
    void connectPeer();
    void sayHello(SessionPeer &peer);
    void sendFrame(SessionPeer &peer, const ClientFrame &frame) { peer.send(encodeFrame(frame)); }
    void sendMany(SessionPeer &peer);
    void sendBroken(SessionPeer &peer);
    void passTime();
    void troubleLog();
    void read(SessionPeer &peer);
    void leave(SessionPeer &peer);
    // Until nothing moves any more.
    void settle();
    void beat();
    void end();

    ByteSource m_source;
    FakeClock m_clock;
    NetSettings m_net;
    std::shared_ptr<AddressSlots> m_slots = std::make_shared<AddressSlots>(4);
    FuzzHub m_hub;
    FuzzReader m_reader;
    FairReader m_turns{m_reader, 2, 1};
    RareLogs m_logs;
    Metrics m_metrics;
    IoWorker m_worker;
    PlausibleFields m_fields;
    std::vector<std::unique_ptr<SessionPeer>> m_peers;
    quint64 m_lastId = 0;
    QTimer m_beats;
    QEventLoop m_loop;
    int m_quiet = 0;
};

NetSettings Play::netSettings(ByteSource &source)
{
    NetSettings settings;
    settings.frame = 2 * textLimit + 16 * 1024;
    settings.page = source.coin() ? 3 : Limit::page;
    settings.rate = source.coin() ? 0 : 5;
    settings.sendQueue = source.coin() ? 16 * 1024 : 64 * 1024;
    settings.maxPending = source.coin() ? 2 : 100;
    return settings;
}

HubSettings Play::hubSettings(ByteSource &source, const NetSettings &net)
{
    HubSettings settings;
    settings.limits.frame = net.frame;
    settings.limits.text = textLimit;
    settings.limits.page = net.page;
    settings.limits.rate = net.rate;
    settings.limits.crowd = source.coin() ? 2 : 500;
    settings.maxConnections = source.coin() ? 3 : 0;
    if (source.coin())
        settings.password = u"tea"_s;
    return settings;
}

Play::Play(QByteArrayView input)
    : m_source(input),
      m_net(netSettings(m_source)),
      m_hub(hubSettings(m_source, m_net), m_clock),
      m_reader(m_hub.log()),
      m_worker(m_net, m_clock, m_hub, m_turns, m_metrics, m_logs),
      m_fields(m_source, m_hub.tokens())
{
    m_hub.setWorker(m_worker);
    m_worker.start();
    // Never sleeps, and yet every turn is one in which the worker thinks that its thread is about to.
    m_beats.setInterval(0);
    QObject::connect(&m_beats, &QTimer::timeout, &m_loop, [this] { beat(); });
    m_beats.start();
}

void Play::beat()
{
    bool moved = m_hub.work();
    for (const auto &peer : m_peers)
        moved = peer->move() || moved;
    m_quiet = moved ? 0 : m_quiet + 1;
    if (m_quiet >= quietTurns)
        m_loop.quit();
}

void Play::settle()
{
    m_quiet = 0;
    m_loop.exec();
    // Whatever is said, a line that isn't read costs so much and no more: its queue, and what came with a welcome.
    for (const Session *session : m_worker.findChildren<Session *>())
        promise(session->queued() <= 4 * qint64(m_net.sendQueue) + 1024);
}

void Play::run()
{
    connectPeer();
    for (int i = 0; i < mostSteps && !m_source.isEmpty(); ++i)
        step();
    end();
}

void Play::connectPeer()
{
    if (m_peers.size() == mostPeers) {
        m_peers.front()->hangUp();
        m_peers.erase(m_peers.begin());
    }
    const int buffer = m_source.coin() ? 2'048 : 0;
    m_peers.push_back(std::make_unique<SessionPeer>(ConnectionId{++m_lastId}, buffer));
    const QHostAddress from(m_source.coin() ? u"10.0.0.1"_s : u"10.0.0.2"_s);
    std::vector<Command::Any> commands;
    commands.emplace_back(Command::Accept{m_peers.back()->takeOtherEnd(), m_peers.back()->id(), from.toString(),
                                          m_slots->take(addressKey(from)), 0});
    m_worker.post(commands);
}

void Play::step()
{
    const quint8 what = m_source.byte();
    SessionPeer &peer = *m_peers[size_t(m_source.byte()) % m_peers.size()];
    switch (what % 16) {
    case 0:
        connectPeer();
        break;
    case 1:
        sayHello(peer);
        break;
    case 2:
        sendFrame(peer, Say{lobby, m_fields.nonce(), m_fields.text(), {}, false});
        break;
    case 3:
    case 4:
    case 5:
        sendFrame(peer, m_fields.frame());
        break;
    case 6:
        sendMany(peer);
        break;
    case 7:
        sendBroken(peer);
        break;
    case 8:
        peer.send(m_source.take(m_source.below(64)).toByteArray());
        break;
    case 9:
        peer.cutAfter(m_source.coin() ? -1 : m_source.byte());
        break;
    case 10:
        passTime();
        break;
    case 11:
    case 12:
        m_reader.answer(m_source.byte(), m_source.below(8) == 7);
        break;
    case 13:
        read(peer);
        break;
    case 14:
        leave(peer);
        break;
    default:
        troubleLog();
        break;
    }
    if (what >= 128)
        settle();
}

void Play::sayHello(SessionPeer &peer)
{
    Hello hello;
    fields(m_fields, hello);
    hello.version = Limit::version;
    sendFrame(peer, hello);
}

// So much that it doesn't fit anywhere.
void Play::sendMany(SessionPeer &peer)
{
    const QString text(1 + m_source.byte() * 7, u'y');
    const int count = m_source.below(64);
    for (int i = 0; i < count; ++i) {
        Nonce nonce;
        nonce.bytes.fill(quint8(100 + i));
        nonce.bytes[0] = m_source.byte();
        sendFrame(peer, Say{lobby, nonce, text, {}, false});
    }
}

// A frame with some of its bytes changed.
void Play::sendBroken(SessionPeer &peer)
{
    QByteArray bytes = encodeFrame(m_fields.frame());
    for (int i = 1 + m_source.below(4); i > 0; --i)
        bytes[m_source.below(std::min<qsizetype>(bytes.size(), 65'536))] = char(m_source.byte());
    if (m_source.coin())
        bytes.truncate(m_source.below(std::min<qsizetype>(bytes.size(), 65'536)));
    peer.send(bytes);
}

void Play::passTime()
{
    static constexpr std::array<quint64, 8> steps = {1, 100, 1'000, 5'000, 15'000, 60'000, 150'000, 400'000};
    m_clock.advance(steps[size_t(m_source.below(steps.size()))]);
    m_worker.tick();
    m_hub.tick();
}

void Play::troubleLog()
{
    switch (m_source.below(8)) {
    case 0:
    case 1:
        m_hub.log().failing = !m_hub.log().failing;
        break;
    case 2:
    case 3:
        m_hub.log().late = !m_hub.log().late;
        break;
    case 4:
        if (m_source.byte() == 0xff)
            m_hub.end();
        break;
    default:
        m_hub.reportAll();
        break;
    }
}

void Play::read(SessionPeer &peer)
{
    switch (m_source.below(4)) {
    case 0:
        peer.setReading(true);
        break;
    case 1:
    case 2:
        peer.setReading(false);
        break;
    default:
        peer.read(1 + m_source.byte() * 16);
        break;
    }
}

void Play::leave(SessionPeer &peer)
{
    switch (m_source.below(4)) {
    case 0:
        peer.hangUp();
        break;
    case 1:
        peer.closeHalf();
        break;
    default:
        sendFrame(peer, Bye{m_fields.text()});
        break;
    }
}

// Everyone hangs up, and then nothing is left of anyone.
void Play::end()
{
    settle();
    m_hub.log().late = false;
    m_hub.log().failing = false;
    m_hub.reportAll();
    settle();
    for (const auto &peer : m_peers)
        peer->hangUp();
    settle();
    // Who isn't read for going on over the rate is read again in time, and only then seen to be gone.
    m_clock.advance(longestPause);
    m_worker.tick();
    settle();
    promise(m_worker.findChildren<Session *>().isEmpty());
    m_hub.expectNobody();
    while (m_reader.waiting() > 0)
        m_reader.answer(0, false); // for those who are gone
    settle();
    m_worker.stop();
}

} // namespace

} // namespace Confab

// Whatever people send, however slowly they read, and whenever they go: see FuzzHub and SessionPeer for what holds.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace Confab;
    prepareQt();
    Play(fuzzInput(data, size)).run();
    return 0;
}
