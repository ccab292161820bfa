// SPDX-License-Identifier: MIT
#include "gui-client/models/timelinefeeder.h"

#include "shared/protocol/limits.h"

namespace Confab {

namespace {

constexpr BackOff retryAfter{1'000, 60'000};
constexpr quint32 noSpread = 0x8000'0000; // one client asks one server
constexpr quint64 largestPage = 200;

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
    connect(&client, &ChatClient::joined, this, [this](const Joined &joined) {
        if (joined.room == m_model.room() && !isSelf(joined.who.user))
            m_model.addMove({joined.who.user, joined.who.nick, true, {}}, serverNow());
    });
    connect(&client, &ChatClient::left, this, [this](const Left &left) {
        if (left.room == m_model.room() && !isSelf(left.user))
            m_model.addMove({left.user, left.nick, false, left.text.value_or(QString())}, serverNow());
    });
    connectOutbox();
    if (client.state() == ChatClient::State::Online && client.welcomed())
        takeArrival(*client.welcomed(), true);
}

void TimelineFeeder::connectOutbox()
{
    const auto add = [this](const Unconfirmed &message) {
        if (message.say.room == m_model.room())
            m_model.addPending(message);
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
            if (message.say.nonce == nonce && message.say.room == m_model.room())
                m_model.addPending(message);
        }
    });
}

void TimelineFeeder::takeArrival(const Welcome &welcome, bool sameLog)
{
    forgetRequests();
    m_clockOffset = qint64(welcome.now) - qint64(m_clock.wallMillis());
    if (!sameLog)
        m_model.reset();
    m_model.setSelf(welcome.you.user, welcome.you.nick);
    m_model.setClockOffset(m_clockOffset);
    m_model.setOnline(true);
    // What an earlier run left unconfirmed is loaded by open(), which may have been called after us.
    for (const Unconfirmed &message : m_client.outbox()) {
        if (message.say.room == m_model.room())
            m_model.addPending(message);
    }
    if (!m_model.held().begun())
        fetchNewest();
}

void TimelineFeeder::takePage(const Page &page)
{
    if (page.room != m_model.room())
        return;
    if (!page.re) {
        if (page.gap)
            forgetRequests();
        m_model.takeNewer(page);
        return;
    }
    m_failures = 0;
    if (*page.re == m_newest) {
        m_newest = 0;
        m_model.takeNewest(page);
        m_client.setSeen(m_model.room(), m_model.held().last());
    } else if (*page.re == m_older) {
        m_older = 0;
        m_model.takeOlder(page);
    } else if (*page.re == m_missing) {
        m_missing = 0;
        m_model.takeNewer(page);
        if (!page.events.empty())
            fetchMissing();
    }
}

void TimelineFeeder::takeFailure(const ErrorFrame &error)
{
    if (!error.re || *error.re == 0)
        return;
    const bool ours = *error.re == m_newest || *error.re == m_older || *error.re == m_missing;
    if (!ours)
        return;
    // One that could be answered later has been asked again by the client.
    m_again.start(int(retryAfter.delay(m_failures++, noSpread)));
}

// Whatever failed or got no answer is asked for once more.
void TimelineFeeder::retry()
{
    const bool older = m_older != 0;
    forgetRequests();
    if (!m_model.held().begun())
        fetchNewest();
    fetchMissing();
    if (older)
        fetchOlder();
}

void TimelineFeeder::forgetRequests()
{
    m_again.stop();
    m_newest = m_older = m_missing = 0;
    if (m_model.above() == TimelineModel::Above::Loading)
        m_model.setAbove(TimelineModel::Above::More);
}

void TimelineFeeder::fetchOlder()
{
    if (m_older != 0 || m_model.above() != TimelineModel::Above::More)
        return;
    m_older = m_client.history(m_model.room(), m_model.held().first(), {}, pageSize());
    if (m_older != 0)
        m_model.setAbove(TimelineModel::Above::Loading);
}

void TimelineFeeder::fetchNewest()
{
    if (m_newest == 0)
        m_newest = m_client.history(m_model.room(), {}, {}, pageSize());
}

void TimelineFeeder::fetchMissing()
{
    if (m_missing == 0 && m_model.held().hasHole())
        m_missing = m_client.history(m_model.room(), {}, m_model.held().last(), pageSize());
}

quint64 TimelineFeeder::pageSize() const
{
    const auto &welcome = m_client.welcomed();
    return welcome && welcome->limits.page > 0 ? qMin(welcome->limits.page, largestPage) : Limit::page;
}

Millis TimelineFeeder::serverNow() const
{
    return Millis(qMax<qint64>(0, qint64(m_clock.wallMillis()) + m_clockOffset));
}

bool TimelineFeeder::isSelf(UserId user) const
{
    const auto &welcome = m_client.welcomed();
    return welcome && welcome->you.user == user;
}

} // namespace Confab
