// SPDX-License-Identifier: MIT
#include "tests/integration/testperson.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const Event &eventOf(const Logged &logged)
{
    return std::visit([](const auto &event) -> const Event & { return event.event; }, logged);
}

} // namespace

ClientTimings quickTimings()
{
    ClientTimings timings;
    timings.pingAfter = 2'000;
    timings.lostAfter = 15'000;
    timings.connectWithin = 20'000;
    timings.lasting = 1'000;
    timings.backOff = {20, 200};
    timings.look = 50;
    return timings;
}

ClientTimings impatientTimings()
{
    ClientTimings timings = quickTimings();
    timings.pingAfter = 200;
    timings.lostAfter = 800;
    timings.connectWithin = 3'000;
    return timings;
}

TestPerson::TestPerson(const QString &nick, const ClientTimings &timings)
    : m_nick(nick), m_timings(timings), m_random(quint32(qHash(nick, 1)))
{
    makeClient();
}

TestPerson::~TestPerson() = default;

void TestPerson::makeClient()
{
    m_client.reset(); // what it still has to store is stored before the next one loads it
    m_client =
        std::make_unique<ChatClient>(ClientWorld{m_clock, m_random, m_pins, m_sessions}, u"confab-test"_s, m_timings);
    m_rosterEnded = true;
    ChatClient *c = m_client.get();
    connect(c, &ChatClient::arrived, this, &TestPerson::takeWelcome);
    connect(c, &ChatClient::refused, this, [this](const Refused &refusal) { refusals.push_back(refusal); });
    connect(c, &ChatClient::lost, this, [this] { ++losses; });
    connect(c, &ChatClient::keyChanged, this, [this] { problems << u"the server's key is another one"_s; });
    connect(c, &ChatClient::logged, this, [this](const Logged &event) { take(event, true); });
    connect(c, &ChatClient::pageCame, this, &TestPerson::takePage);
    connect(c, &ChatClient::confirmed, this, &TestPerson::takeConfirmation);
    connect(c, &ChatClient::notSent, this, [this](const Nonce &nonce) { notSent.insert(nonce); });
    connect(c, &ChatClient::failed, this, [this](const ErrorFrame &error) { errors.push_back(error); });
    connect(c, &ChatClient::echoed, this, [this](const QByteArray &data) { echoes.push_back(data); });
    connect(c, &ChatClient::rosterCame, this, &TestPerson::takeRoster);
    connect(c, &ChatClient::crowdCounted, this, [this](const Crowd &crowd) { count = crowd.count; });
    connect(c, &ChatClient::joined, this, [this](const Joined &joined) {
        joins.push_back(joined);
        people[joined.who.user] = joined.who;
        count = people.size();
    });
    connect(c, &ChatClient::left, this, [this](const Left &left) {
        departures.push_back(left);
        people.erase(left.user);
        count = people.size();
    });
}

void TestPerson::goTo(const ServerAddress &server)
{
    m_server = server;
    m_client->open(server, m_nick);
    if (arrivals > 0)
        m_client->setSeen(lobby, last);
}

void TestPerson::startAnew()
{
    makeClient();
    goTo(m_server);
}

Nonce TestPerson::say(const QString &text)
{
    const Nonce nonce = m_client->say(lobby, text);
    said.push_back(nonce);
    return nonce;
}

void TestPerson::sayMany(int number)
{
    for (int i = 0; i < number; ++i)
        say(u"%1 %2"_s.arg(m_nick).arg(++m_counted));
}

bool TestPerson::heardText(const QString &text) const
{
    return std::any_of(heard.begin(), heard.end(), [&](const auto &entry) { return entry.second.text == text; });
}

QStringList TestPerson::textsInOrder() const
{
    QStringList texts;
    for (const auto &[seq, event] : heard)
        texts << event.text;
    return texts;
}

void TestPerson::takeWelcome(const Welcome &welcome, bool sameLog)
{
    if (welcome.rooms.size() != 1 || welcome.rooms.front().room != lobby) {
        problems << u"the welcome does not tell of the lobby"_s;
        return;
    }
    const Seq end = welcome.rooms.front().last;
    if (arrivals++ == 0) {
        first = last = end;
        m_client->setSeen(lobby, end);
    } else if (!sameLog || !welcome.resumed) {
        problems << u"the server does not know %1 any more"_s.arg(m_nick);
    } else if (end < last) {
        problems << u"%1 saw %2, and the server has forgotten what is over %3"_s.arg(m_nick).arg(last).arg(end);
    }
}

void TestPerson::take(const Logged &event, bool happensNow)
{
    const auto *message = std::get_if<Said>(&event);
    if (message == nullptr) {
        problems << u"something else than a message came"_s;
        return;
    }
    const Seq seq = message->event.seq;
    const auto [known, isNew] = heard.emplace(seq, *message);
    if (!isNew && !(known->second == *message))
        problems << u"%1 saw two messages at %2"_s.arg(m_nick).arg(seq);
    if (seq == last + 1) {
        last = seq;
        live[seq] += happensNow ? 1 : 0;
        return;
    }
    // Only the answer to one's own message that was recorded before may be older.
    const bool mine = message->event.user == user();
    if (seq > last)
        problems << u"%1 saw %2 right after %3"_s.arg(m_nick).arg(seq).arg(last);
    else if (happensNow && !mine)
        problems << u"%1 heard %2 again"_s.arg(m_nick).arg(seq);
}

void TestPerson::takePage(const Page &page)
{
    if (page.re) {
        if (page.re == m_asked)
            m_answer = page;
        return;
    }
    if (page.gap)
        problems << u"%1 was told of a gap"_s.arg(m_nick);
    for (const Logged &event : page.events) {
        if (eventOf(event).seq != last + 1)
            problems << u"%1 was given %2 again on resuming at %3"_s.arg(m_nick).arg(eventOf(event).seq).arg(last);
        take(event, false);
    }
}

void TestPerson::takeRoster(const Roster &roster)
{
    if (roster.re)
        return;
    if (m_rosterEnded)
        people.clear();
    for (const Person &person : roster.people) {
        if (!people.emplace(person.user, person).second)
            problems << u"a roster names %1 twice"_s.arg(person.nick);
    }
    m_rosterEnded = !roster.more;
    if (m_rosterEnded)
        count = people.size();
}

void TestPerson::takeConfirmation(const Nonce &nonce, Seq seq)
{
    confirmed[nonce].push_back(seq);
    const auto at = heard.find(seq);
    if (at == heard.end() || at->second.event.nonce != nonce)
        problems << u"%1 was given a confirmation of what it hasn't heard"_s.arg(m_nick);
}

RoomLog TestPerson::readAll()
{
    RoomLog log;
    for (;;) {
        m_answer.reset();
        m_asked = m_client->history(lobby, {}, log.empty() ? 0 : log.rbegin()->first, 200);
        if (m_asked == 0 || !comesTrue([this] { return m_answer.has_value(); }))
            return {};
        for (const Logged &event : m_answer->events)
            log.emplace(eventOf(event).seq, std::get<Said>(event));
        if (!m_answer->more || m_answer->events.empty())
            return log;
    }
}

Crew arrive(const ServerAddress &server, const QStringList &nicks, const ClientTimings &timings)
{
    Crew crew;
    for (const QString &nick : nicks) {
        crew.push_back(std::make_unique<TestPerson>(nick, timings));
        crew.back()->goTo(server);
    }
    const bool there = comesTrue([&] { return all(crew, [](const TestPerson &person) { return person.isOnline(); }); });
    return there ? std::move(crew) : Crew{};
}

} // namespace Confab
