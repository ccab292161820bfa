// SPDX-License-Identifier: MIT
// What one message costs the chat thread besides the log: its frame decoded, the hub's decision and what it does once
// the log has answered, the event encoded. CPU of this thread, in microseconds; nothing is written or sent.
#include "server/chat/hub.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/mentions.h"
#include "shared/protocol/names.h"
#include "shared/protocol/text.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100;
constexpr int batch = 64;
constexpr int rounds = 2'000;

class StillClock : public Clock
{
public:
    quint64 wallMillis() const override { return 1'790'000'000'000; }
    quint64 steadyMillis() const override { return 1'000'000; }
};

class NoSecrets : public Secrets
{
public:
    Token token() override
    {
        Token token;
        std::memcpy(token.bytes.data(), &++m_made, sizeof m_made);
        return token;
    }

private:
    quint64 m_made = 0;
};

// Encodes what is said, as the real one does, and drops it.
class EncodingFanout : public Fanout
{
public:
    void send(ConnectionId, const ServerFrame &frame) override { bytes += encodeFrame(frame).size(); }
    void broadcast(RoomId, const ServerFrame &frame) override { bytes += encodeFrame(frame).size(); }
    void spread(const std::vector<RoomId> &, const std::vector<ConnectionId> &, const std::vector<ConnectionId> &,
                const ServerFrame &frame) override
    {
        bytes += encodeFrame(frame).size();
    }
    void enter(ConnectionId, RoomId) override { }
    void exit(ConnectionId, RoomId) override { }
    void welcome(ConnectionId, const Welcome &, std::vector<CatchUp>) override { }
    void refuse(ConnectionId, const Refused &) override { }
    void look(ConnectionId, const Look &) override { }
    void reached(ConnectionId) override { }
    void close(ConnectionId, const Closing &) override { }

    qsizetype bytes = 0;
};

double cpuMicros()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

void measure(const char *what, int times, const std::function<void()> &work)
{
    const double before = cpuMicros();
    work();
    std::printf("| %s | %.2f |\n", what, (cpuMicros() - before) / times);
}

void answer(Hub &hub, Seq &seq)
{
    std::vector<Outcome> outcomes;
    for (const Proposal &proposal : hub.takeProposals()) {
        if (std::holds_alternative<Append>(proposal))
            outcomes.emplace_back(Appended{++seq});
        else if (std::holds_alternative<RecordLogin>(proposal))
            outcomes.emplace_back(Markers{});
        else
            outcomes.emplace_back(Stored{});
    }
    hub.report(outcomes);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    const QString text =
        u"The pump of tank four was replaced this morning, ana3; the old one is in the workshop, see the log."_s;
    const StillClock clock;
    NoSecrets secrets;
    EncodingFanout fanout;
    Hub hub({}, {}, fanout, clock, secrets);
    Seq seq = 0;
    for (quint64 i = 1; i <= people; ++i) {
        hub.receive(Arrived{{i}, u"127.0.0.1"_s, Hello{1, u"ana%1"_s.arg(i), {}, {}, {}, {}, false}});
        answer(hub, seq);
    }
    std::vector<QByteArray> frames;
    for (int i = 0; i < batch; ++i)
        frames.push_back(encodeFrame(ClientFrame(Say{lobby, Nonce{{quint8(i)}}, text, {}, false})));
    const int times = batch * rounds;
    qsizetype sum = 0;

    std::printf("| of one message | CPU µs |\n|---|---|\n");
    measure("decode its frame", times, [&] {
        for (int i = 0; i < times; ++i)
            sum += qsizetype(decodeClientFrame(QByteArrayView(frames[size_t(i % batch)]).sliced(4))->index());
    });
    measure("check its text", times, [&] {
        for (int i = 0; i < times; ++i)
            sum += checkProse(text, 8'000) ? 1 : 0;
    });
    measure("look for whom it names", times, [&] {
        for (int i = 0; i < times; ++i)
            MentionScan(text).eachCandidate([&](QStringView folded) { sum += folded.size(); });
    });
    measure("encode its event", times, [&] {
        const Event event{lobby, 1, 1'790'000'000'000, {1}, u"ana1"_s, {}};
        for (int i = 0; i < times; ++i)
            sum += encodeFrame(ServerFrame(Said{event, text, {}, false, {}, false, {}, {}})).size();
    });
    measure("all of it, with the hub", times, [&] {
        for (int round = 0; round < rounds; ++round) {
            for (const QByteArray &frame : frames)
                hub.receive(Spoke{{1}, std::move(*decodeClientFrame(QByteArrayView(frame).sliced(4)))});
            answer(hub, seq);
        }
    });
    return sum + fanout.bytes > 0 ? 0 : 1;
}
