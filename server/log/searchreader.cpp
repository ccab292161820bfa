// SPDX-License-Identifier: MIT
#include "server/log/searchreader.h"

#include "server/log/pagepacker.h"
#include "server/log/searchfilter.h"
#include "server/log/searchshards.h"
#include "server/log/statement.h"
#include "shared/base/logging.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int busyMillis = 1000;
constexpr char16_t indexError[] = u"index"; // the code of an error that is the index' and not the log's

Status ofIndex(const Status &status)
{
    return status ? status : Error{QString::fromUtf16(indexError), status.error().text};
}

Page emptyPage(const Seek &seek)
{
    Page page;
    page.re = seek.query.id;
    return page;
}

PageResult failed(const Error &error)
{
    return {{}, 0, false, error.text};
}

// Documents `end` > d >= `first` that are in one of the rooms and of the time and person that are wanted, with their
// texts.
QString scanSql(const SearchFilter &filter)
{
    QStringList rooms;
    for (const RoomId room : filter.rooms)
        rooms += QString::number(toStored(room.value));
    QString sql = u"SELECT d.id, d.room, d.seq, t.body FROM texts AS d"
                  " CROSS JOIN events AS e ON e.room = d.room AND e.seq = d.seq CROSS JOIN texts AS t ON t.id = e.text"
                  " WHERE d.id >= ? AND d.id < ? AND d.doc = d.id AND d.room IN (%1)"
                  " AND e.deleted = 0 AND e.at >= ? AND e.at < ?"_s.arg(rooms.join(u','));
    if (filter.user)
        sql += u" AND e.user = %1"_s.arg(toStored(filter.user->value));
    return sql + u" ORDER BY d.id DESC"_s;
}

} // namespace

// One search, within a transaction.
class SearchReader::Run
{
public:
    Run(const SearchReader &reader, const Seek &seek)
        : m_reader(reader),
          m_seek(seek),
          m_filter(seek),
          m_cursor(reader.m_state ? reader.m_state->secret : reader.m_secret),
          m_indexed(reader.m_state ? reader.m_state->texts : 0),
          m_scan(m_reader.m_log),
          m_place(m_reader.m_log),
          m_packer(templateOf(seek), seek.query.limit, seek.frameLimit),
          m_budget(reader.m_options.scan)
    { }

    [[nodiscard]] Result<PageResult> result()
    {
        if (!m_filter.findsNothing()) {
            if (const Status done = find(); !done)
                return done.error();
        }
        Page &page = m_packer.page();
        page.more = m_full;
        page.next = m_full ? std::optional(m_cursor.seal(m_next)) : std::nullopt;
        return PageResult{m_packer.frame(), 0, page.more, {}};
    }

private:
    static Page templateOf(const Seek &seek)
    {
        Page page = emptyPage(seek);
        page.next = QByteArray(SearchCursor::size, '\0');
        return page;
    }

    Status find()
    {
        if (const Status ready = m_scan.prepare(scanSql(m_filter)); !ready)
            return ready;
        if (const Status ready = m_place.prepare(u"SELECT room, seq FROM texts WHERE id = ?"_s); !ready)
            return ready;
        const Result<QVariant> newest = m_reader.m_log.value(u"SELECT max(id) FROM texts"_s);
        if (!newest)
            return newest.error();
        // What was no cursor is none: the search begins at the newest.
        const quint64 after = newest->toULongLong() + 1;
        const quint64 end = m_seek.query.next ? std::min(placeOf(*m_seek.query.next).value_or(after), after) : after;
        if (const Status done = newerThanIndex(end); !done || m_full || m_indexed == 0)
            return done;
        return indexed(std::min(end, m_indexed + 1));
    }

    // The place is one in the log: with an index or without, it is the same.
    [[nodiscard]] std::optional<quint64> placeOf(const QByteArray &sealed) const
    {
        for (const QByteArray &secret : {m_reader.m_indexSecret, m_reader.m_secret}) {
            if (const auto place = SearchCursor(secret).open(sealed))
                return place;
        }
        return std::nullopt;
    }

    Status newerThanIndex(quint64 end)
    {
        const quint64 first = m_indexed + 1;
        if (end <= first)
            return Ok{};
        const quint64 reached = end - first > m_budget ? end - m_budget : first;
        m_budget -= end - reached;
        const Status done = scan(reached, end);
        if (done && !m_full && reached > first)
            stopAt(reached);
        return done;
    }

    // The index' documents, and between them, each in its place, those of which it has another text than they have now.
    Status indexed(quint64 end)
    {
        if (const Status read = readChanged(end); !read)
            return read;
        SearchShards shards(m_reader.m_index, *m_reader.m_state, m_filter);
        Status trouble = Ok{}; // of the log
        const Status done = shards.each(end, [&](quint64 document) -> Result<bool> {
            trouble = changedDownTo(document);
            if (!trouble || m_full)
                return false;
            if (m_lastChanged == document)
                return true;
            trouble = takeDocument(document);
            return trouble.ok() && !m_full;
        });
        if (!trouble)
            return trouble;
        if (!done)
            return ofIndex(done);
        return m_full ? Status(Ok{}) : changedDownTo(0);
    }

    Status readChanged(quint64 end)
    {
        const auto gather = [&](const Connection &from, const QString &sql) -> Status {
            Statement changed(from);
            if (const Status ready = changed.prepare(sql); !ready)
                return ready;
            return changed.each(
                [&](const Row &row) -> Result<bool> {
                    m_changed.push_back(row.number(0));
                    return true;
                },
                end);
        };
        if (const Status read = ofIndex(gather(m_reader.m_index, u"SELECT doc FROM pending WHERE doc < ?"_s)); !read)
            return read;
        if (const Status read =
                gather(m_reader.m_log,
                       u"SELECT doc FROM rewritten WHERE doc < ? AND id > %1"_s.arg(m_reader.m_state->rewritten));
            !read)
            return read;
        std::sort(m_changed.begin(), m_changed.end()); // taken from the back, the newest first
        m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
        return Ok{};
    }

    Status changedDownTo(quint64 document)
    {
        while (!m_full && !m_changed.empty() && m_changed.back() >= document) {
            m_lastChanged = m_changed.back();
            if (m_budget == 0) {
                stopAt(m_lastChanged + 1);
                break;
            }
            --m_budget;
            m_changed.pop_back();
            if (const Status done = scan(m_lastChanged, m_lastChanged + 1); !done)
                return done;
        }
        return Ok{};
    }

    Status scan(quint64 first, quint64 end)
    {
        return m_scan.each(
            [&](const Row &row) -> Result<bool> {
                if (!matches(m_filter.query, row.text(3)))
                    return true;
                const Status taken = take(row.number(0), RoomId{row.number(1)}, row.number(2));
                return taken ? Result<bool>(!m_full) : taken.error();
            },
            first, end, m_filter.from, m_filter.to);
    }

    Status takeDocument(quint64 document)
    {
        using Place = std::pair<RoomId, Seq>;
        const auto place =
            m_place.first([](const Row &row) { return Place(RoomId{row.number(0)}, row.number(1)); }, document);
        if (!place)
            return place.error();
        return *place ? take(document, (*place)->first, (*place)->second) : Ok{};
    }

    // Whoever found it: what is given was seen to be so in the log.
    Status take(quint64 document, RoomId room, Seq seq)
    {
        Result<std::optional<Logged>> event = m_reader.m_events->one(room, seq);
        if (!event)
            return event.error();
        const Said *said = *event ? std::get_if<Said>(&**event) : nullptr;
        if (!said || !m_filter.lets(*said))
            return Ok{};
        if (m_packer.add(std::move(**event)))
            m_given = document;
        else
            stopAt(m_given.value_or(document + 1));
        return Ok{};
    }

    void stopAt(quint64 next)
    {
        m_full = true;
        m_next = next;
    }

    const SearchReader &m_reader;
    const Seek &m_seek;
    const SearchFilter m_filter;
    const SearchCursor m_cursor;
    const quint64 m_indexed; // texts up to this one are in the index
    Statement m_scan;
    Statement m_place;
    PagePacker m_packer;
    quint64 m_budget;
    std::vector<quint64> m_changed;
    quint64 m_lastChanged = 0;
    std::optional<quint64> m_given; // the last one in the page
    bool m_full = false;            // there is, or may be, more than goes into this page …
    quint64 m_next = 0;             // … before this document
};

SearchReader::SearchReader(Options options)
    : m_options(std::move(options)),
      m_secret(QByteArray::number(QRandomGenerator::system()->generate64())),
      m_indexSecret(m_secret)
{ }

SearchReader::~SearchReader()
{
    m_events.reset(); // before the connection
}

PageResult SearchReader::search(const Seek &seek)
{
    for (const bool withIndex : {true, false}) {
        if (const Status begun = begin(withIndex); !begun)
            return failed(begun.error());
        Result<PageResult> result = Run(*this, seek).result();
        end();
        if (result)
            return std::move(*result);
        if (result.error().code != QString::fromUtf16(indexError))
            return failed(result.error());
        damaged(result.error());
    }
    return failed({QString(), u"the log can't be searched"_s});
}

Status SearchReader::openLog()
{
    if (m_events)
        return Ok{};
    if (const Status opened = m_log.open(m_options.log, Connection::Mode::ReadOnly, busyMillis); !opened)
        return opened;
    auto events = std::make_unique<EventReader>(m_log);
    if (const Status ready = events->prepare(); !ready)
        return ready;
    m_events = std::move(events);
    return Ok{};
}

// The index first: what the log has then is never behind it.
Status SearchReader::begin(bool withIndex)
{
    m_state.reset();
    if (const Status opened = openLog(); !opened)
        return opened;
    if (withIndex)
        beginIndex();
    Status begun = m_log.run(u"BEGIN"_s);
    if (!begun)
        end();
    return begun;
}

void SearchReader::beginIndex()
{
    const FileIdentity now(m_options.index);
    if (m_options.index.isEmpty() || !now.isFile())
        return;
    const bool fresh = m_indexFile != now;
    if (fresh) {
        m_indexFile = {};
        if (!m_index.open(m_options.index, Connection::Mode::ReadOnly, busyMillis))
            return;
    }
    if (!m_index.run(u"BEGIN"_s))
        return;
    const Result<std::optional<SearchState>> state = readSearchState(m_index);
    if (state && *state) {
        const Result<bool> fits = fresh ? searchStateFits(**state, m_log) : Result<bool>(true);
        if (fits && *fits) {
            m_state = **state;
            m_indexSecret = m_state->secret;
            m_indexFile = now;
            m_told = m_told && !fresh;
            return;
        }
    }
    (void)m_index.run(u"COMMIT"_s);
    m_indexFile = {};
    if (!state)
        damaged(state.error());
}

void SearchReader::damaged(const Error &error)
{
    m_indexFile = {};
    if (!std::exchange(m_told, true))
        qCWarning(logStore).noquote() << "The search index can't be read:" << error.text;
    if (m_options.indexDamaged)
        m_options.indexDamaged();
}

void SearchReader::end()
{
    if (!m_log.run(u"COMMIT"_s)) {
        m_events.reset(); // whatever state it is in: the next search begins with a fresh connection
        m_log.close();
    }
    if (m_state && !m_index.run(u"COMMIT"_s))
        m_indexFile = {};
}

} // namespace Confab
