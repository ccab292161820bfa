// SPDX-License-Identifier: MIT
#include "gui-client/models/timelinefeeder.h"

#include "shared/protocol/limits.h"

#include <utility>

namespace Confab {

namespace {

constexpr BackOff retryAfter{1'000, 60'000};
constexpr quint32 noSpread = 0x8000'0000; // one client asks one server
constexpr quint64 largestPage = 200;
constexpr quint64 quotePage = 8;

using Below = TimelineModel::Below;

} // namespace

TimelineFeeder::TimelineFeeder(ChatClient &client, TimelineModel &model, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_model(model), m_clock(clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { retry(); });

    connect(&client, &ChatClient::arrived, this, &TimelineFeeder::takeArrival);
    connect(&client, &ChatClient::pageCame, this, &TimelineFeeder::takePage);
    connect(&client, &ChatClient::failed, this, &TimelineFeeder::takeFailure);
    connect(&client, &ChatClient::stateChanged, this, [this](ChatClient::State state) {
        m_model.setOnline(state == ChatClient::State::Online);
        if (state != ChatClient::State::Online)
            forgetRequests();
    });
    connect(&client, &ChatClient::logged, this, [this](const Logged &event) {
        if (HeldEvents::eventOf(event).room != m_model.room())
            return;
        m_model.take(event);
        fetchMissing();
    });
    connect(&model, &TimelineModel::quoteWanted, this, [this](Seq seq) {
        m_quotes.push_back(seq);
        fetchQuotes();
    });
    connectPeople();
    connectOutbox();
    if (client.state() == ChatClient::State::Online && client.welcomed())
        takeArrival(*client.welcomed(), true);
}

void TimelineFeeder::connectPeople()
{
    connect(&m_client, &ChatClient::rosterCame, this, [this](const Roster &roster) {
        for (const Person &person : roster.people) {
            m_model.noteName(person.user, person.nick);
            if (roster.room == m_model.room())
                m_here.insert(person.user, person.nick);
        }
    });
    connect(&m_client, &ChatClient::personsCame, this, [this](const Persons &persons) {
        for (const Person &person : persons.people)
            m_model.noteName(person.user, person.nick);
    });
    connect(&m_client, &ChatClient::joined, this, [this](const Joined &joined) {
        m_model.noteName(joined.who.user, joined.who.nick);
        if (joined.room != m_model.room())
            return;
        m_here.insert(joined.who.user, joined.who.nick);
        if (!isSelf(joined.who.user))
            m_model.addMove({joined.who.user, joined.who.nick, true, {}, {}}, serverNow());
    });
    connect(&m_client, &ChatClient::left, this, [this](const Left &left) {
        if (left.room != m_model.room())
            return;
        m_here.remove(left.user);
        if (!isSelf(left.user))
            m_model.addMove({left.user, left.nick, false, left.text.value_or(QString()), {}}, serverNow());
    });
    connect(&m_client, &ChatClient::changed, this, [this](const Changed &changed) { takeName(changed.who); });
}

// What a person does outside of this room is none of its business.
void TimelineFeeder::takeName(const Person &person)
{
    m_model.noteName(person.user, person.nick);
    if (isSelf(person.user))
        m_model.setSelf(person.user, person.nick);
    const auto here = m_here.find(person.user);
    if (here == m_here.end() || *here == person.nick)
        return;
    m_model.addMove({person.user, person.nick, true, {}, *here}, serverNow());
    *here = person.nick;
}

void TimelineFeeder::connectOutbox()
{
    const auto add = [this](const Unconfirmed &what) {
        if (what.room() == m_model.room())
            m_model.addPending(what);
    };
    for (const Unconfirmed &message : m_client.outbox())
        add(message);
    connect(&m_client, &ChatClient::queued, this, add);
    connect(&m_client, &ChatClient::confirmed, this,
            [this](const Nonce &nonce, Seq seq) { m_model.settle(nonce, seq); });
    connect(&m_client, &ChatClient::notSent, this,
            [this](const Nonce &nonce, const QString &reason) { m_model.setFailed(nonce, reason); });
    connect(&m_client, &ChatClient::discarded, this, [this](const Nonce &nonce) { m_model.removePending(nonce); });
    connect(&m_client, &ChatClient::requeued, this, [this](const Nonce &nonce) {
        // It is sent after what else waits: it goes to the end here as well.
        m_model.removePending(nonce);
        for (const Unconfirmed &message : m_client.outbox()) {
            if (message.nonce() == nonce && message.room() == m_model.room())
                m_model.addPending(message);
        }
    });
}

void TimelineFeeder::takeArrival(const Welcome &welcome, bool sameLog)
{
    forgetRequests();
    if (!sameLog)
        m_model.reset();
    m_model.setSelf(welcome.you.user, welcome.you.nick);
    m_model.setClockOffset(m_client.clockAhead());
    m_model.setOnline(true);
    // What an earlier run left unconfirmed is loaded by open(), which may have been called after us.
    for (const Unconfirmed &message : m_client.outbox()) {
        if (message.room() == m_model.room())
            m_model.addPending(message);
    }
    m_here = {{welcome.you.user, welcome.you.nick}};
    if (!sameLog) {
        m_goal.reset();
        m_quotes.clear();
        m_latestWanted = false;
    }
    if (!m_model.held().begun())
        fetchNewest();
    fetchGoal();
    fetchLatest();
    fetchQuotes();
}

void TimelineFeeder::takePage(const Page &page)
{
    if (page.room != m_model.room())
        return;
    if (!page.re) {
        if (page.gap)
            letGoRequests();
        m_model.takeNewer(page);
        return;
    }
    if (!isOurs(*page.re))
        return;
    m_failures = 0;
    if (*page.re == m_newest) {
        m_newest = 0;
        m_model.takeNewest(page);
        const Seq last = page.events.empty() ? page.asof : HeldEvents::eventOf(page.events.back()).seq;
        m_client.setSeen(m_model.room(), m_model.below() == Below::Live ? m_model.held().last() : last);
    } else if (*page.re == m_older) {
        m_older = 0;
        m_model.takeOlder(page);
    } else if (*page.re == m_newer) {
        m_newer = 0;
        m_model.takeFurther(page);
        fetchMissing();
    } else if (*page.re == m_latest) {
        letGoRequests();
        m_latest = 0;
        m_latestWanted = false;
        m_model.takeLatest(page);
        fetchMissing();
    } else if (*page.re == m_quoted) {
        m_quoted = 0;
        m_model.takeQuoted(page, m_quotedSeq);
        fetchQuotes();
    } else if (*page.re == m_missing) {
        m_missing = 0;
        m_model.takeNewer(page);
        if (!page.events.empty())
            fetchMissing();
    } else {
        const bool above = *page.re == m_goal->above;
        (above ? m_goal->older : m_goal->newer) = page;
        (above ? m_goal->above : m_goal->below) = 0;
        arriveAtGoal();
    }
}

bool TimelineFeeder::isOurs(RequestId re) const
{
    return re != 0
        && (re == m_newest || re == m_older || re == m_newer || re == m_latest || re == m_missing || re == m_quoted
            || (m_goal && (re == m_goal->above || re == m_goal->below)));
}

void TimelineFeeder::takeFailure(const ErrorFrame &error)
{
    if (!error.re || !isOurs(*error.re))
        return;
    // One that could be answered later has been asked again by the client.
    m_again.start(int(retryAfter.delay(m_failures++, noSpread)));
}

// Whatever failed or got no answer is asked for once more.
void TimelineFeeder::retry()
{
    const bool older = m_older != 0;
    const bool newer = m_newer != 0;
    forgetRequests();
    if (!m_model.held().begun())
        fetchNewest();
    fetchMissing();
    fetchGoal();
    fetchLatest();
    fetchQuotes();
    if (older)
        fetchOlder();
    if (newer)
        fetchNewer();
}

// Those for what joins what is held: that will be something else.
void TimelineFeeder::letGoRequests()
{
    m_older = m_newer = m_missing = 0;
    if (m_model.above() == TimelineModel::Above::Loading)
        m_model.setAbove(TimelineModel::Above::More);
    if (m_model.below() == Below::Loading)
        m_model.setBelow(Below::More);
}

void TimelineFeeder::forgetRequests()
{
    m_again.stop();
    m_newest = m_latest = m_quoted = 0;
    if (m_goal)
        m_goal->above = m_goal->below = 0;
    letGoRequests();
}

void TimelineFeeder::fetchOlder()
{
    if (m_older != 0 || m_model.above() != TimelineModel::Above::More)
        return;
    m_older = m_client.history(m_model.room(), m_model.held().first(), {}, pageSize());
    if (m_older != 0)
        m_model.setAbove(TimelineModel::Above::Loading);
}

void TimelineFeeder::fetchNewer()
{
    if (m_newer != 0 || m_model.below() != Below::More)
        return;
    m_newer = m_client.history(m_model.room(), {}, m_model.held().last(), pageSize());
    if (m_newer != 0)
        m_model.setBelow(Below::Loading);
}

void TimelineFeeder::fetchNewest()
{
    if (m_newest == 0)
        m_newest = m_client.history(m_model.room(), {}, {}, pageSize());
}

void TimelineFeeder::fetchMissing()
{
    if (m_missing == 0 && m_model.hasHole())
        m_missing = m_client.history(m_model.room(), {}, m_model.held().last(), pageSize());
}

void TimelineFeeder::goTo(Seq seq)
{
    m_goal.reset();
    m_latestWanted = false;
    m_latest = 0;
    const auto nearest = m_model.held().has(seq) ? m_model.nearestTo(seq) : std::nullopt;
    if (nearest) {
        m_model.setPlace(*nearest);
        return;
    }
    Goal goal;
    goal.seq = seq;
    m_goal = std::move(goal); // not emplaced: clang 14 can't yet construct it there
    fetchGoal();
}

void TimelineFeeder::fetchGoal()
{
    if (!m_goal)
        return;
    if (!m_goal->older && m_goal->above == 0)
        m_goal->above = m_client.history(m_model.room(), m_goal->seq + 1, {}, pageSize());
    if (!m_goal->newer && m_goal->below == 0)
        m_goal->below = m_client.history(m_model.room(), {}, m_goal->seq, pageSize());
}

void TimelineFeeder::arriveAtGoal()
{
    if (!m_goal->older || !m_goal->newer)
        return;
    const Goal goal = *std::exchange(m_goal, std::nullopt);
    letGoRequests();
    m_model.takeAround(*goal.older, *goal.newer);
    if (const auto nearest = m_model.nearestTo(goal.seq))
        m_model.setPlace(*nearest);
    fetchMissing();
}

void TimelineFeeder::goToLatest()
{
    m_goal.reset();
    m_latestWanted = m_model.below() != Below::Live;
    fetchLatest();
}

void TimelineFeeder::fetchLatest()
{
    if (m_latestWanted && m_latest == 0)
        m_latest = m_client.history(m_model.room(), {}, {}, pageSize());
}

// One at a time, the last one that was looked at first, with what is said before it: that may be quoted as well.
void TimelineFeeder::fetchQuotes()
{
    while (!m_quotes.empty() && m_model.held().quoted(m_quotes.back()) != nullptr)
        m_quotes.pop_back();
    if (m_quoted != 0 || m_quotes.empty())
        return;
    m_quotedSeq = m_quotes.back();
    m_quoted = m_client.history(m_model.room(), m_quotedSeq + 1, {}, quotePage);
}

quint64 TimelineFeeder::pageSize() const
{
    const auto &welcome = m_client.welcomed();
    return welcome && welcome->limits.page > 0 ? qMin(welcome->limits.page, largestPage) : Limit::page;
}

Millis TimelineFeeder::serverNow() const
{
    return Millis(qMax<qint64>(0, qint64(m_clock.wallMillis()) + m_client.clockAhead()));
}

bool TimelineFeeder::isSelf(UserId user) const
{
    const auto &welcome = m_client.welcomed();
    return welcome && welcome->you.user == user;
}

} // namespace Confab
