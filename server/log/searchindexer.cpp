// SPDX-License-Identifier: MIT
#include "server/log/searchindexer.h"

#include "server/log/searchwriter.h"
#include "shared/base/logging.h"

#include <algorithm>
#include <utility>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int niceness = 5;
constexpr Span longestPause = 10 * 60 * 1000;   // between attempts while it fails
constexpr milliseconds betweenTruncations(500); // a search that is under way keeps the WAL for a moment

} // namespace

SearchIndexer::SearchIndexer(const SearchSettings &settings) : m_settings(settings), m_thread([this] { work(); }) { }

SearchIndexer::~SearchIndexer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SearchIndexer::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_woken)
            return;
        m_woken = true;
    }
    m_wake.notify_one();
}

void SearchIndexer::distrust()
{
    {
        const std::lock_guard lock(m_mutex);
        m_distrusted = true;
        m_woken = true;
    }
    m_wake.notify_one();
}

void SearchIndexer::catchUp()
{
    std::unique_lock lock(m_mutex);
    const quint64 turn = ++m_asked;
    m_wake.notify_one();
    m_caughtUp.wait(lock, [&] { return m_answered >= turn; });
}

SearchIndexer::Turn SearchIndexer::nextTurn(std::optional<Time> due)
{
    std::unique_lock lock(m_mutex);
    const auto hurried = [this] { return m_ending || m_asked > m_answered; };
    const auto called = [&] { return hurried() || m_woken; };
    if (due)
        m_wake.wait_until(lock, *due, called);
    else
        m_wake.wait(lock, called);
    // Messages come in bursts.
    if (m_woken && !m_distrusted)
        m_wake.wait_for(lock, milliseconds(m_settings.settle), hurried);
    m_woken = false;
    return {std::exchange(m_distrusted, false), m_asked > m_answered, m_ending, m_asked};
}

bool SearchIndexer::isEnding()
{
    const std::lock_guard lock(m_mutex);
    return m_ending;
}

void SearchIndexer::work()
{
    // On Linux this thread's alone. Nobody waits for the index: what is said goes first.
    (void)::setpriority(PRIO_PROCESS, 0, niceness);
    SearchWriter writer(m_settings);
    std::optional<Time> due;
    for (bool ending = false; !ending;) {
        const Turn turn = nextTurn(due);
        ending = turn.ending;
        due = run(writer, turn);
        {
            const std::lock_guard lock(m_mutex);
            m_answered = turn.number;
        }
        m_caughtUp.notify_all();
    }
}

// When the next turn is due, should nobody call before.
std::optional<SearchIndexer::Time> SearchIndexer::run(SearchWriter &writer, const Turn &turn)
{
    if (turn.distrusted)
        failed(writer, {QString(), u"what is read from it makes no sense"_s}, turn.ending);
    const Status done = step(writer, turn);
    if (!done) {
        failed(writer, done.error(), turn.ending);
        m_pause = std::min(m_pause == 0 ? m_settings.retry : 2 * m_pause, longestPause);
        return steady_clock::now() + milliseconds(m_pause);
    }
    m_pause = 0;
    if (std::exchange(m_failing, false))
        qCInfo(logStore) << "The search index works again.";
    if (m_walHolds)
        return steady_clock::now() + betweenTruncations;
    return m_wipeAt;
}

Status SearchIndexer::step(SearchWriter &writer, const Turn &turn)
{
    if (!writer.isOpen()) {
        if (const Status opened = writer.open(); !opened)
            return opened;
        m_wipeAt = steady_clock::now(); // who knows since when something waits
        m_walHolds = true;
    }
    while (!isEnding()) {
        const Result<bool> more = writer.advance();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    const Result<bool> pending = writer.hasPending();
    if (!pending)
        return pending.error();
    if (!*pending)
        m_wipeAt.reset();
    else if (!m_wipeAt)
        m_wipeAt = steady_clock::now() + milliseconds(m_settings.wipeAfter);
    if (m_wipeAt && (turn.hurried || isEnding() || *m_wipeAt <= steady_clock::now())) {
        for (bool more = true; more;) {
            const Result<bool> wiped = writer.wipe();
            if (!wiped)
                return wiped.error();
            more = *wiped;
        }
        m_wipeAt.reset();
        m_walHolds = true;
    }
    if (m_walHolds) {
        const Result<bool> emptied = writer.truncate();
        if (!emptied)
            return emptied.error();
        m_walHolds = !*emptied;
    }
    return Ok{};
}

// The index can be made again at any time: where it is in doubt, or can't be wiped, it goes.
void SearchIndexer::failed(SearchWriter &writer, const Error &error, bool ending)
{
    if (!std::exchange(m_failing, true))
        qCWarning(logStore).noquote() << "The search index fails:" << error.text;
    writer.close();
    // SQLITE_BUSY and SQLITE_LOCKED: somebody else uses it, who will end.
    const int number = Connection::primaryCode(error);
    const bool keeps = error.code == QString::fromUtf16(SearchWriter::logsError) || number == 5 || number == 6;
    if (!keeps || m_wipeAt || ending)
        removeSearchIndex(m_settings.index);
}

} // namespace Confab
