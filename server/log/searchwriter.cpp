// SPDX-License-Identifier: MIT
#include "server/log/searchwriter.h"

#include "server/log/searchinsertion.h"
#include "server/log/statement.h"
#include "shared/base/logging.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000;
constexpr quint64 longTail = 256 * 1024; // characters
constexpr quint64 textsAtOnce = 2000;    // that are read from the log in one go

Status ofLog(const Status &status)
{
    return status ? status : Error{QString::fromUtf16(SearchWriter::logsError), status.error().text};
}

} // namespace

Status SearchWriter::open()
{
    close();
    if (const Status opened = ofLog(openLog()); !opened)
        return opened;
    if (QFileInfo::exists(m_settings.index)) {
        const Status opened = openIndex();
        if (opened && isOpen())
            return Ok{};
        close();
        if (!opened && opened.error().code == QString::fromUtf16(logsError))
            return opened;
        qCInfo(logStore).noquote() << "The search index is made anew:"
                                   << (opened ? u"it doesn't fit the log"_s : opened.error().text);
        removeSearchIndex(m_settings.index);
    }
    const Result<QVariant> id = m_log.value(u"SELECT value FROM meta WHERE key = 'log'"_s);
    const std::optional<LogId> log = id ? LogId::from(id->toByteArray()) : std::nullopt;
    if (!log)
        return Error{QString::fromUtf16(logsError), u"the log has no name"_s};
    if (const Status made = createSearchIndex(m_settings, *log); !made)
        return made;
    return openIndex();
}

void SearchWriter::close()
{
    m_anyPending.end();
    m_index.close();
    m_file = {};
}

bool SearchWriter::isOpen() const
{
    return m_file.isFile() && m_file == FileIdentity(m_settings.index);
}

Status SearchWriter::openLog()
{
    if (m_logOpen)
        return Ok{};
    Status opened = m_log.open(m_settings.log, Connection::Mode::ReadOnly, busyMillis);
    if (opened)
        opened = prepareAll({
            {&m_newestText, u"SELECT max(id) FROM texts"_s},
            {&m_newestChange, u"SELECT max(id) FROM rewritten"_s},
            {&m_sizeOfTexts, u"SELECT total(length(body)) FROM texts WHERE id > ? AND id <= ?"_s},
        });
    m_logOpen = opened.ok();
    return opened;
}

// Leaves it closed where it doesn't fit.
Status SearchWriter::openIndex()
{
    if (const Status opened = m_index.open(m_settings.index, Connection::Mode::ReadWrite, busyMillis); !opened)
        return opened;
    for (const QString &pragma : {
             u"PRAGMA synchronous = NORMAL"_s, // what is lost in a power cut is taken in again
             u"PRAGMA secure_delete = ON"_s,   // a dropped table's pages are zeroed
             u"PRAGMA temp_store = MEMORY"_s,  // no words in other files
             u"PRAGMA cache_size = -16000"_s,
         }) {
        if (const Status done = m_index.run(pragma); !done)
            return done;
    }
    Result<std::optional<SearchState>> state = readSearchState(m_index);
    if (!state)
        return state.error();
    if (!*state)
        return Ok{};
    const Result<bool> fits = searchStateFits(**state, m_log);
    if (!fits)
        return ofLog(fits.error());
    if (!*fits)
        return Ok{};
    if (const Status ready = m_anyPending.prepare(u"SELECT 1 FROM pending LIMIT 1"_s); !ready)
        return ready;
    m_state = **state;
    m_file = FileIdentity(m_settings.index);
    return Ok{};
}

// All or nothing. The log may go on meanwhile, and its writer isn't held up: what is read of a document is never older than
// the changes that were noted before, and newer ones are noted next time.
Status SearchWriter::inOneStep(const std::function<Status()> &work)
{
    const SearchState before = m_state;
    Status done = m_index.run(u"BEGIN IMMEDIATE"_s);
    if (done)
        done = work();
    if (done)
        done = saveState();
    if (done)
        done = m_index.run(u"COMMIT"_s);
    if (!done) {
        (void)m_index.run(u"ROLLBACK"_s);
        m_state = before;
    }
    return done;
}

Result<quint64> SearchWriter::newest(Statement &ofTable)
{
    const Result<std::optional<quint64>> id = ofTable.first([](const Row &row) { return row.number(0); });
    if (!id)
        return ofLog(id.error()).error();
    return id->value_or(0);
}

// Up to which text the index should reach. The tail is left out, unless its texts are so long that it takes time to scan.
Result<quint64> SearchWriter::goal()
{
    const Result<quint64> texts = newest(m_newestText);
    if (!texts)
        return texts.error();
    if (m_settings.backlog)
        m_settings.backlog->set(qint64(*texts - std::min(*texts, m_state.texts)));
    if (*texts > m_state.texts + 2 * m_settings.tail)
        return *texts - m_settings.tail;
    if (const Status measured = measureTail(*texts); !measured)
        return measured.error();
    return m_tailSize > longTail ? *texts : m_state.texts;
}

Status SearchWriter::measureTail(quint64 last)
{
    if (m_tailBegin != m_state.texts || m_tailEnd > last) {
        m_tailBegin = m_tailEnd = m_state.texts;
        m_tailSize = 0;
    }
    if (m_tailEnd == last)
        return Ok{};
    const Result<std::optional<quint64>> size =
        m_sizeOfTexts.first([](const Row &row) { return row.number(0); }, m_tailEnd, last);
    if (!size)
        return ofLog(size.error());
    m_tailSize += size->value_or(0);
    m_tailEnd = last;
    return Ok{};
}

Result<bool> SearchWriter::advance()
{
    const Result<quint64> wanted = goal();
    const Result<quint64> changes = newest(m_newestChange);
    if (!wanted || !changes)
        return wanted ? changes.error() : wanted.error();
    if (*wanted == m_state.texts && *changes == m_state.rewritten)
        return false;
    const quint64 first = m_state.texts + 1;
    const quint64 last = std::min(*wanted, (m_state.shardOf(first) + 1) * m_state.shardDocuments - 1);
    const Status done = inOneStep([&]() -> Status {
        if (const Status noted = noteChanges(); !noted || last < first)
            return noted;
        if (const Status taken = takeIn(first, last); !taken)
            return taken;
        m_state.texts = last;
        // A whole shard changes no more, but for being made again: its pieces become one.
        const quint64 shard = m_state.shardOf(first);
        if (m_state.shardOf(last + 1) == shard)
            return Ok{};
        if (const Status made = makeShard(shard); !made)
            return made;
        return m_index.run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(shardTable(shard)));
    });
    if (!done)
        return done.error();
    if (m_settings.backlog && first <= last)
        m_settings.backlog->add(-qint64(last + 1 - first));
    return last < *wanted;
}

Result<bool> SearchWriter::hasPending()
{
    const Result<quint64> changes = newest(m_newestChange);
    if (!changes)
        return changes.error();
    if (*changes != m_state.rewritten) {
        if (const Status noted = inOneStep([this] { return noteChanges(); }); !noted)
            return noted.error();
    }
    const Result<std::optional<bool>> any = m_anyPending.first([](const Row &) { return true; });
    if (!any)
        return any.error();
    return any->has_value();
}

Result<bool> SearchWriter::wipe()
{
    const Result<QVariant> document = m_index.value(u"SELECT max(doc) FROM pending"_s);
    if (!document)
        return document.error();
    if (document->isNull())
        return false;
    const quint64 shard = m_state.shardOf(document->toULongLong());
    const Status done = inOneStep([&]() -> Status {
        const Status noted = noteChanges();
        return noted ? makeShardAgain(shard) : noted;
    });
    if (!done)
        return done.error();
    return true;
}

Result<bool> SearchWriter::truncate()
{
    const Result<QVariant> busy = m_index.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return busy.error();
    return busy->toInt() == 0;
}

// Documents that are not in the index yet will be taken in as they are now.
Status SearchWriter::noteChanges()
{
    const Result<quint64> last = newest(m_newestChange);
    if (!last)
        return last.error();
    Statement changed(m_log);
    if (const Status ready =
            ofLog(changed.prepare(u"SELECT DISTINCT doc FROM rewritten WHERE id > ? AND id <= ? AND doc <= ?"_s));
        !ready)
        return ready;
    Statement note(m_index);
    if (const Status ready = note.prepare(u"INSERT OR IGNORE INTO pending (doc) VALUES (?)"_s); !ready)
        return ready;
    std::vector<quint64> documents;
    const Status read = changed.each(
        [&](const Row &row) -> Result<bool> {
            documents.push_back(row.number(0));
            return true;
        },
        m_state.rewritten, *last, m_state.texts);
    if (!read)
        return ofLog(read);
    for (const quint64 document : documents) {
        if (const Status noted = note.run(document); !noted)
            return noted;
    }
    m_state.rewritten = *last;
    return Ok{};
}

// The documents from `first` to `last`, which are of one shard, with their texts as they stand.
Status SearchWriter::takeIn(quint64 first, quint64 last)
{
    const quint64 shard = m_state.shardOf(first);
    if (const Status made = makeShard(shard); !made)
        return made;
    Statement texts(m_log);
    if (const Status ready =
            ofLog(texts.prepare(u"SELECT d.id, d.room, e.user, e.at, CASE WHEN e.text = d.id THEN d.body"
                                " ELSE (SELECT t.body FROM texts AS t WHERE t.id = e.text) END"
                                " FROM texts AS d CROSS JOIN events AS e ON e.room = d.room AND e.seq = d.seq"
                                " WHERE d.id BETWEEN ? AND ? AND d.doc = d.id AND e.deleted = 0 ORDER BY d.id"_s));
        !ready)
        return ready;
    SearchInsertion insertion(m_index);
    if (const Status ready = insertion.prepare(shard); !ready)
        return ready;
    for (quint64 from = first; from <= last; from += textsAtOnce) {
        Status added = Ok{};
        const Status read = texts.each(
            [&](const Row &row) -> Result<bool> {
                added = insertion.add(
                    {row.number(0), RoomId{row.number(1)}, UserId{row.number(2)}, row.number(3), row.view(4)});
                return added.ok();
            },
            from, std::min(last, from + textsAtOnce - 1));
        if (!added)
            return added;
        if (!read)
            return ofLog(read);
    }
    return insertion.finish();
}

Status SearchWriter::makeShard(quint64 shard)
{
    const QString table = shardTable(shard);
    const Result<QVariant> there = m_index.value(u"SELECT 1 FROM shards WHERE shard = %1"_s.arg(shard));
    if (!there)
        return there.error();
    if (there->isValid())
        return Ok{};
    // Texts come in as words with a space between each two. hashsize: a whole shard's words are gathered in memory and
    // written once.
    for (const QString &sql : {
             u"CREATE VIRTUAL TABLE %1 USING fts5 (words, content='', columnsize=0, tokenize='ascii')"_s,
             u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', 16000000)"_s,
         }) {
        if (const Status done = m_index.run(sql.arg(table)); !done)
            return done;
    }
    return m_index.run(u"INSERT INTO shards (shard) VALUES (%1)"_s.arg(shard));
}

Status SearchWriter::makeShardAgain(quint64 shard)
{
    const quint64 first = shard * m_state.shardDocuments;
    const quint64 end = first + m_state.shardDocuments;
    const QString within = u" WHERE doc >= %1 AND doc < %2"_s.arg(first).arg(end);
    for (const QString &sql : {
             u"DROP TABLE IF EXISTS "_s + shardTable(shard),
             u"DELETE FROM shards WHERE shard = %1"_s.arg(shard),
             u"DELETE FROM documents"_s + within,
             u"DELETE FROM pending"_s + within,
         }) {
        if (const Status done = m_index.run(sql); !done)
            return done;
    }
    return takeIn(first, std::min(end - 1, m_state.texts));
}

Status SearchWriter::saveState()
{
    const Result<QByteArray> anchor = searchAnchor(m_log, m_state.texts);
    if (!anchor)
        return ofLog(anchor.error());
    m_state.anchor = *anchor;
    Statement save(m_index);
    if (const Status ready = save.prepare(u"UPDATE state SET texts = ?, rewritten = ?, anchor = ?"_s); !ready)
        return ready;
    return save.run(m_state.texts, m_state.rewritten, m_state.anchor);
}

} // namespace Confab
