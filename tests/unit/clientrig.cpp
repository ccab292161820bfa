// SPDX-License-Identifier: MIT
#include "tests/unit/clientrig.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace Confab {

ClientRig::ClientRig(const std::optional<TestCertificate> &tls) : server(tls)
{
    timings.look = 2;
    makeClient();
}

ClientRig::~ClientRig() = default;

void ClientRig::makeClient()
{
    client.reset();
    heard = {};
    client = std::make_unique<ChatClient>(ClientWorld{clock, random, pins, sessions}, QStringLiteral("confab-test 1"),
                                          timings);
    ChatClient *c = client.get();
    const auto on = [c](auto signal, auto slot) { QObject::connect(c, signal, c, slot); };
    on(&ChatClient::stateChanged, [this](ChatClient::State state) { heard.states.push_back(state); });
    on(&ChatClient::arrived, [this](const Welcome &, bool same) { heard.sameLog.push_back(same); });
    on(&ChatClient::refused, [this](const Refused &refusal) { heard.refusals.push_back(refusal); });
    on(&ChatClient::keyChanged, [this](const Pin &pin, const KeyHash &shown) {
        heard.known = pin;
        heard.shown = shown;
    });
    on(&ChatClient::lost, [this](const QString &reason) { heard.losses.append(reason); });
    on(&ChatClient::closing, [this](const Closing &why) { heard.closings.push_back(why); });
    on(&ChatClient::rosterCame, [this](const Roster &roster) { heard.rosters.push_back(roster); });
    on(&ChatClient::left, [this](const Left &left) { heard.departures.push_back(left); });
    on(&ChatClient::roomOpened, [this](const RoomOpened &opened) { heard.opened.push_back(opened); });
    on(&ChatClient::readMoved, [this](const Read &read) { heard.reads.push_back(read); });
    on(&ChatClient::typed, [this](const Typed &typed) { heard.typists.push_back(typed); });
    on(&ChatClient::roomListCame, [this](const RoomList &list) { heard.lists.push_back(list); });
    on(&ChatClient::personsCame, [this](const Persons &persons) { heard.persons.push_back(persons); });
    on(&ChatClient::done, [this](RequestId re) { heard.done.push_back(re); });
    on(&ChatClient::logged, [this](const Logged &event) { heard.events.push_back(event); });
    on(&ChatClient::pageCame, [this](const Page &page) { heard.pages.push_back(page); });
    on(&ChatClient::failed, [this](const ErrorFrame &error) { heard.errors.push_back(error); });
    on(&ChatClient::echoed, [this](const QByteArray &data) { heard.echoes.push_back(data); });
    on(&ChatClient::queued, [this](const Unconfirmed &message) { heard.queued.push_back(message); });
    on(&ChatClient::confirmed, [this](const Nonce &nonce, Seq) { heard.confirmed.push_back(nonce); });
    on(&ChatClient::notSent, [this](const Nonce &nonce, const QString &reason) {
        heard.notSent.push_back(nonce);
        heard.reasons.append(reason);
    });
    on(&ChatClient::requeued, [this](const Nonce &nonce) { heard.requeued.push_back(nonce); });
    on(&ChatClient::discarded, [this](const Nonce &nonce) { heard.discarded.push_back(nonce); });
    on(&ChatClient::roundTrip, [this](qint64) { ++heard.roundTrips; });
    on(&ChatClient::answering, [this](bool does) { heard.answering.push_back(does); });
}

bool ClientRig::waitFor(const std::function<bool()> &condition)
{
    constexpr int patience = 10'000;
    QTimer tick;
    tick.start(5);
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

Welcome ClientRig::welcome(bool resumed, quint64 user)
{
    Welcome welcome;
    welcome.server = QStringLiteral("Workshop");
    welcome.software = QStringLiteral("fake 1");
    welcome.you = Person{UserId{user}, QStringLiteral("ana"), Role::Guest, Presence::Online, {}};
    welcome.resume.bytes.fill(quint8(user));
    welcome.resumed = resumed;
    welcome.limits = Limits{65'536, 100, 50, 0, 20, 500, {}};
    welcome.rooms.push_back(Room{lobby, RoomKind::Public, QStringLiteral("lobby"), {}, 40, 0, {}, {}, {}, {}});
    welcome.log = LogId{};
    return welcome;
}

Room ClientRig::roomOf(quint64 id, Seq last, Seq read)
{
    return Room{RoomId{id}, RoomKind::Public, QStringLiteral("garden"), {}, last, read, {}, {}, {}, {}};
}

Said ClientRig::said(Seq seq, const QString &text, const Nonce &nonce, quint64 user)
{
    Said said;
    said.event = Event{lobby, seq, 1'790'000'000'000, UserId{user}, QStringLiteral("ana"), nonce};
    said.text = text;
    return said;
}

Said ClientRig::recorded(Seq seq, const Say &say)
{
    return said(seq, say.text, say.nonce);
}

std::optional<Hello> ClientRig::hello(size_t after)
{
    const bool came = waitFor([&] { return server.peers.size() > after && peer()->count<Hello>() > 0; });
    return came ? peer()->take<Hello>() : std::nullopt;
}

bool ClientRig::arrive()
{
    return arrive(welcome());
}

bool ClientRig::arrive(const Welcome &answer)
{
    client->open(server.address(), QStringLiteral("ana"));
    return answerHello(answer, server.peers.size());
}

bool ClientRig::answerHello(const Welcome &answer, size_t after)
{
    if (!hello(after))
        return false;
    peer()->send(answer);
    return waitFor([&] { return state() == ChatClient::State::Online; });
}

std::optional<Hello> ClientRig::comeBack()
{
    const size_t before = server.peers.size();
    peer()->reset();
    if (!waitFor([&] { return state() == ChatClient::State::Waiting; }))
        return std::nullopt;
    clock.advance(client->nextTry() - clock.steadyMillis());
    return hello(before);
}

std::vector<Say> ClientRig::says(size_t count)
{
    if (!waitFor([&] { return peer()->count<Say>() >= int(count); }))
        return {};
    std::vector<Say> result;
    while (const auto say = peer()->take<Say>())
        result.push_back(*say);
    return result;
}

void ClientRig::settle()
{
    for (int i = 0; i < 10; ++i)
        QTest::qWait(2);
}

} // namespace Confab
