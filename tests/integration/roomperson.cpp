// SPDX-License-Identifier: MIT
#include "tests/integration/roomperson.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const Event &eventOf(const Logged &logged)
{
    return std::visit([](const auto &event) -> const Event & { return event.event; }, logged);
}

} // namespace

RoomPerson::RoomPerson(const QString &nick, const ClientTimings &timings)
    : m_nick(nick), m_timings(timings), m_random(QRandomGenerator::securelySeeded())
{
    makeClient();
}

RoomPerson::~RoomPerson() = default;

void RoomPerson::makeClient()
{
    answers.clear(); // its numbers begin anew
    openings.clear();
    pages.clear();
    m_leaving.clear();
    m_client.reset(); // what it still has to store is stored before the next one loads it
    m_client =
        std::make_unique<ChatClient>(ClientWorld{m_clock, m_random, m_pins, m_sessions}, u"confab-test"_s, m_timings);
    ChatClient *c = m_client.get();
    connect(c, &ChatClient::arrived, this, &RoomPerson::takeWelcome);
    connect(c, &ChatClient::lost, this, [this] { ++losses; });
    connect(c, &ChatClient::logged, this, &RoomPerson::takeEvent);
    connect(c, &ChatClient::pageCame, this, &RoomPerson::takePage);
    connect(c, &ChatClient::rosterCame, this, &RoomPerson::takeRoster);
    connect(c, &ChatClient::confirmed, this, [this](const Nonce &nonce, Seq seq) {
        if (!places.emplace(nonce, seq).second)
            problems << u"%1 was given two confirmations of one thing"_s.arg(m_nick);
    });
    connect(c, &ChatClient::notSent, this, [this](const Nonce &nonce, const QString &why) { refused[nonce] = why; });
    connect(c, &ChatClient::discarded, this, [this](const Nonce &nonce) { refused[nonce] = QString(); });
    connect(c, &ChatClient::done, this, [this](RequestId re) {
        answers[re] = QString();
        if (const auto leaving = m_leaving.find(re); leaving != m_leaving.end())
            rooms.erase(leaving->second);
    });
    connect(c, &ChatClient::failed, this, [this](const ErrorFrame &error) {
        errors.push_back(error);
        if (error.re)
            answers[*error.re] = error.code;
    });
    connect(c, &ChatClient::roomOpened, this, [this](const RoomOpened &opened) {
        takeRoom(opened.about, !isIn(opened.about.room));
        if (opened.re) {
            openings[*opened.re] = opened.about.room;
            answers[*opened.re] = QString();
        }
    });
    connect(c, &ChatClient::roomListCame, this, [this](const RoomList &list) {
        lists.push_back(list);
        answers[list.re] = QString();
    });
    connect(c, &ChatClient::personsCame, this, [this](const Persons &found) {
        persons.push_back(found);
        answers[found.re] = QString();
    });
    connect(c, &ChatClient::readMoved, this, &RoomPerson::takeRead);
    takePeople();
}

// Nothing is told of a room that one isn't in.
RoomView *RoomPerson::held(RoomId room)
{
    const auto known = rooms.find(room);
    if (known != rooms.end())
        return &known->second;
    problems << u"%1 heard of room %2, which it isn't in"_s.arg(m_nick).arg(room.value);
    return nullptr;
}

void RoomPerson::takeRead(const Read &read)
{
    RoomView *view = held(read.room);
    if (view == nullptr)
        return;
    if (read.seq < view->read)
        problems << u"a marker of %1 went back"_s.arg(m_nick);
    view->read = read.seq;
    view->unread = read.unread;
    view->mentions = read.mentions;
}

void RoomPerson::takePeople()
{
    ChatClient *c = m_client.get();
    connect(c, &ChatClient::crowdCounted, this, [this](const Crowd &crowd) {
        if (RoomView *view = held(crowd.room)) {
            view->count = crowd.count;
            ++view->crowds;
        }
    });
    connect(c, &ChatClient::joined, this, [this](const Joined &joined) {
        RoomView *view = held(joined.room);
        if (view == nullptr)
            return;
        ++view->joins;
        if (!view->people.emplace(joined.who.user, joined.who).second)
            problems << u"%1 heard that %2 joined who was there"_s.arg(m_nick, joined.who.nick);
        faces[joined.who.user] = joined.who;
        view->count = view->people.size();
    });
    connect(c, &ChatClient::left, this, [this](const Left &left) {
        if (left.user == user()) {
            rooms.erase(left.room);
            return;
        }
        RoomView *view = held(left.room);
        if (view == nullptr)
            return;
        ++view->departures;
        if (view->people.erase(left.user) == 0)
            problems << u"%1 heard that %2 left who wasn't there"_s.arg(m_nick, left.nick);
        view->count = view->people.size();
    });
    connect(c, &ChatClient::changed, this, [this](const Changed &changed) {
        changes.push_back(changed);
        faces[changed.who.user] = changed.who;
        for (auto &[id, view] : rooms) {
            if (const auto known = view.people.find(changed.who.user); known != view.people.end())
                known->second = changed.who;
        }
    });
    connect(c, &ChatClient::typed, this, [this](const Typed &typed) {
        RoomView *view = held(typed.room);
        if (view == nullptr)
            return;
        ++view->typings;
        if (typed.on)
            view->typing.insert(typed.user);
        else
            view->typing.erase(typed.user);
    });
}

bool RoomPerson::goTo(const ServerAddress &server)
{
    m_server = server;
    m_client->open(server, m_nick, {}, true);
    return comesTrue([this] { return isOnline(); });
}

std::unique_ptr<RoomPerson> RoomPerson::another() const
{
    auto other = std::make_unique<RoomPerson>(m_client->nick(), m_timings);
    if (m_client->welcomed())
        other->remember(m_server, m_client->welcomed()->resume);
    other->m_pins.pins = m_pins.pins;
    return other;
}

void RoomPerson::remember(const ServerAddress &server, const Token &token)
{
    m_sessions.sessions[server.key()] = StoredSession{token, m_nick, {}};
}

bool RoomPerson::startAnew()
{
    const QString nick = m_client->nick(); // perhaps another one than at first
    makeClient();
    rooms.clear();
    faces.clear();
    m_halfRosters.clear();
    m_client->open(m_server, nick, {}, true);
    return comesTrue([this] { return isOnline(); });
}

void RoomPerson::takeRoom(const Room &about, bool isNew)
{
    RoomView &view = rooms[about.room];
    if (isNew) {
        view.first = view.last = about.last;
        m_client->setSeen(about.room, about.last);
    } else if (about.last < view.last) {
        problems << u"%1 saw %2, and the server has forgotten what is over %3"_s.arg(m_nick).arg(view.last).arg(
            about.last);
    }
    if (about.read < view.read)
        problems << u"a marker of %1 was put back"_s.arg(m_nick);
    view.about = about;
    view.topic = about.topic;
    view.read = about.read;
    view.unread = about.unread.value_or(0);
    view.mentions = about.mentions.value_or(0);
    if (about.count)
        view.count = *about.count;
    if (about.with)
        faces[about.with->user] = *about.with;
}

void RoomPerson::takeWelcome(const Welcome &welcome, bool sameLog)
{
    ++arrivals;
    if (!sameLog)
        problems << u"the server has another database"_s;
    std::set<RoomId> told;
    for (const Room &room : welcome.rooms) {
        if (!told.insert(room.room).second)
            problems << u"the welcome tells of a room twice"_s;
        takeRoom(room, !isIn(room.room));
    }
    std::erase_if(rooms, [&](const auto &entry) { return !told.contains(entry.first); });
}

void RoomPerson::takeEvent(const Logged &event)
{
    const Event &about = eventOf(event);
    const auto known = rooms.find(about.room);
    if (known == rooms.end()) {
        if (about.user != user())
            problems << u"%1 heard of a room that it isn't in"_s.arg(m_nick);
        return;
    }
    RoomView &view = known->second;
    if (std::holds_alternative<Said>(event))
        view.typing.erase(about.user);
    if (about.seq == view.last + 1)
        view.fold(event, about.seq);
    else if (about.seq > view.last)
        problems << u"%1 saw %2 right after %3"_s.arg(m_nick).arg(about.seq).arg(view.last);
    else if (about.user != user()) // only the answer to what was recorded before may be older
        problems << u"%1 heard %2 again"_s.arg(m_nick).arg(about.seq);
}

void RoomPerson::takePage(const Page &page)
{
    if (page.re) {
        pages[*page.re] = page;
        answers[*page.re] = QString();
        return;
    }
    const auto known = rooms.find(page.room);
    if (known == rooms.end() || page.gap) {
        problems << u"%1 was given a page of a room that it isn't in, or with a gap"_s.arg(m_nick);
        return;
    }
    for (const Logged &event : page.events) {
        if (eventOf(event).seq != known->second.last + 1)
            problems
                << u"%1 was given %2 on resuming at %3"_s.arg(m_nick).arg(eventOf(event).seq).arg(known->second.last);
        known->second.fold(event, page.asof);
    }
}

void RoomPerson::takeRoster(const Roster &roster)
{
    for (const Person &person : roster.people)
        faces[person.user] = person;
    if (roster.re) {
        lookups.push_back(roster);
        answers[*roster.re] = QString();
        return;
    }
    RoomView *view = held(roster.room);
    if (view == nullptr)
        return;
    ++view->rosters;
    if (!m_halfRosters.contains(roster.room))
        view->people.clear();
    for (const Person &person : roster.people) {
        if (!view->people.emplace(person.user, person).second)
            problems << u"a roster names %1 twice"_s.arg(person.nick);
    }
    if (roster.more)
        m_halfRosters.insert(roster.room);
    else
        m_halfRosters.erase(roster.room);
    view->count = view->people.size();
}

QString RoomPerson::outcome(RequestId request)
{
    if (request == 0 || !comesTrue([&] { return answers.contains(request); }))
        return u"no answer"_s;
    return answers[request];
}

RoomId RoomPerson::opened(RequestId request)
{
    return outcome(request).isEmpty() ? openings[request] : RoomId{};
}

std::optional<Page> RoomPerson::page(RequestId request)
{
    return outcome(request).isEmpty() ? std::optional(pages[request]) : std::nullopt;
}

Seq RoomPerson::recorded(const Nonce &nonce)
{
    if (!comesTrue([&] { return places.contains(nonce) || refused.contains(nonce); }))
        return 0;
    const auto place = places.find(nonce);
    return place == places.end() ? 0 : place->second;
}

RequestId RoomPerson::startLeaving(RoomId room)
{
    const RequestId id = m_client->leaveRoom(room);
    m_leaving[id] = room;
    return id;
}

QStringList RoomPerson::find(const QString &text, std::optional<RoomId> room)
{
    Search query;
    query.text = text;
    query.room = room;
    query.limit = 200;
    const auto found = page(m_client->search(query));
    QStringList texts;
    for (const Logged &event : found ? found->events : std::vector<Logged>{}) {
        if (const auto *said = std::get_if<Said>(&event))
            texts << said->text;
    }
    return texts;
}

EventLogOf RoomPerson::readAll(RoomId room)
{
    EventLogOf log;
    for (;;) {
        const auto next = page(m_client->history(room, {}, log.empty() ? 0 : log.rbegin()->first, 200));
        if (!next)
            return {};
        for (const Logged &event : next->events)
            log.insert_or_assign(eventOf(event).seq, event);
        if (!next->more || next->events.empty())
            return log;
    }
}

} // namespace Confab
