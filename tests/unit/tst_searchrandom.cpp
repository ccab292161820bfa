// SPDX-License-Identifier: MIT
#include "tests/unit/searchkit.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// A message as a plain search sees it.
struct Spoken {
    QString text;
    RoomId room;
    Seq seq = 0;
    UserId user;
    Millis at = 0;
    bool deleted = false;
};

struct Asked {
    QStringList words; // Latin words, whole
    QString phrase;    // Latin words in a row; may be empty
    QStringList runs;  // of Han, anywhere
    std::vector<RoomId> rooms;
    std::optional<RoomId> room;
    std::optional<UserId> user;
    std::optional<Millis> after;
    std::optional<Millis> before;

    [[nodiscard]] QString text() const
    {
        QStringList parts = words + runs;
        if (!phrase.isEmpty())
            parts.insert(0, u'"' + phrase + u'"');
        return parts.join(u' ');
    }

    [[nodiscard]] bool finds(const Spoken &message) const
    {
        const auto has = [](const std::vector<RoomId> &in, RoomId one) {
            return std::find(in.begin(), in.end(), one) != in.end();
        };
        const QString padded = u' ' + message.text + u' ';
        const auto stands = [&](const QString &word) { return padded.contains(u' ' + word + u' '); };
        return !message.deleted && has(rooms, message.room) && (!room || message.room == *room)
            && (!user || message.user == *user) && (!after || message.at >= *after) && (!before || message.at < *before)
            && std::all_of(words.begin(), words.end(), stands) && (phrase.isEmpty() || stands(phrase))
            && std::all_of(runs.begin(), runs.end(), [&](const QString &run) { return padded.contains(run); })
            && !text().isEmpty();
    }
};

// Random messages, changes and searches.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) { }

    bool one(quint32 in) { return m_random.bounded(in) == 0; }
    quint32 below(quint32 end) { return m_random.bounded(end); }

    QString word()
    {
        static const QStringList words = u"the of and tea cup lamp river stone zebra quartz"_s.split(u' ');
        // The first ones are the common ones.
        return words[qsizetype(std::min(below(quint32(words.size())), below(quint32(words.size()))))];
    }
    QString run(quint32 most)
    {
        static const QString characters = u"東京都水火山"_s;
        QString made;
        for (quint32 i = below(most) + 1; i > 0; --i)
            made += characters[qsizetype(below(quint32(characters.size())))];
        return made;
    }
    QString text()
    {
        QStringList parts;
        for (quint32 i = below(8) + 1; i > 0; --i)
            parts += one(4) ? run(5) : word();
        return parts.join(u' ');
    }
    RoomId room() { return RoomId{1 + below(12)}; }
    UserId user() { return UserId{7 + below(3)}; }

    Asked asked(Millis last)
    {
        Asked made;
        for (quint32 i = below(3); i > 0; --i)
            made.words += word();
        if (one(4))
            made.phrase = word() + u' ' + word();
        if (one(3))
            made.runs += run(3);
        for (quint64 room = 1; room <= 12; ++room) {
            if (!one(5))
                made.rooms.push_back(RoomId{room});
        }
        if (one(3))
            made.rooms = {room(), room()};
        if (one(5))
            made.room = room();
        if (one(5))
            made.user = user();
        if (one(5))
            made.after = testNow + below(quint32(last - testNow) + 2);
        if (one(5))
            made.before = testNow + below(quint32(last - testNow) + 2);
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

// Whatever was said, changed and indexed in whatever order: a search finds what a plain look at every message finds.
class TestSearchRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_seed = QRandomGenerator::global()->generate();
        if (qEnvironmentVariableIsSet("CONFAB_SEED"))
            m_seed = qEnvironmentVariable("CONFAB_SEED").toUInt();
        qInfo() << "CONFAB_SEED =" << m_seed;
    }

    void againstAPlainLook_data()
    {
        QTest::addColumn<quint64>("tail");
        QTest::addColumn<bool>("alwaysAtWork"); // else only when called
        QTest::newRow("all in the index") << quint64(0) << false;
        QTest::newRow("a tail") << quint64(10) << false;
        QTest::newRow("while it is written") << quint64(3) << true;
    }
    void againstAPlainLook()
    {
        QFETCH(const quint64, tail);
        QFETCH(const bool, alwaysAtWork);
        Chance chance(m_seed);
        SearchWorld world;
        world.settings.tail = tail;
        if (alwaysAtWork)
            world.settings.wipeAfter = 1;
        for (quint64 room = 2; room <= 12; ++room)
            world.makeRoom(RoomId{room});
        for (int round = 0; round < 100; ++round) {
            for (quint32 i = chance.below(10); i > 0; --i)
                change(world, chance);
            if (alwaysAtWork && !world.indexer)
                world.startIndexer();
            if (alwaysAtWork)
                world.indexer->wake();
            else if (chance.one(8))
                world.index();
            for (int i = 0; i < 4; ++i)
                QVERIFY2(finds(world, chance), qPrintable(m_trouble));
            QVERIFY2(m_trouble.isEmpty(), qPrintable(m_trouble));
        }
        m_messages.clear();
    }

private:
    void change(SearchWorld &world, Chance &chance)
    {
        if (!m_messages.empty() && chance.one(6)) {
            Spoken &old = m_messages[chance.below(quint32(m_messages.size()))];
            if (old.deleted)
                return;
            if (chance.one(2)) {
                old.text = chance.text();
                world.edit(old.seq, old.text, old.room);
            } else {
                old.deleted = true;
                world.remove(old.seq, old.room);
            }
            return;
        }
        Spoken said{chance.text(), chance.room(), 0, chance.user(), 0, false};
        said.seq = world.say(said.text, said.room, said.user);
        said.at = testNow + world.nonce;
        m_messages.push_back(said);
    }

    bool finds(SearchWorld &world, Chance &chance)
    {
        const Asked asked = chance.asked(testNow + world.nonce);
        using Found = std::vector<std::pair<RoomId, Seq>>;
        Found wanted;
        for (auto message = m_messages.rbegin(); message != m_messages.rend(); ++message) {
            if (asked.finds(*message))
                wanted.emplace_back(message->room, message->seq);
        }
        Found found;
        Seek seek = seekFor(asked.text(), asked.rooms, chance.below(9) + 1);
        seek.query.room = asked.room;
        seek.query.user = asked.user;
        seek.query.after = asked.after;
        seek.query.before = asked.before;
        for (bool more = true; more;) {
            const PageResult result = world.reader->search(seek);
            if (!result.failure.isEmpty()) {
                m_trouble = result.failure;
                return false;
            }
            const Page page = pageOf(result);
            for (const Logged &event : page.events) {
                const Said &said = std::get<Said>(event);
                found.emplace_back(said.event.room, said.event.seq);
            }
            more = page.more;
            seek.query.next = page.next;
        }
        if (found != wanted)
            m_trouble = u"%1 found %2 instead of %3, of %4 messages"_s.arg(asked.text())
                            .arg(found.size())
                            .arg(wanted.size())
                            .arg(m_messages.size());
        return found == wanted;
    }

    quint32 m_seed = 0;
    std::vector<Spoken> m_messages;
    QString m_trouble;
};

QTEST_GUILESS_MAIN(TestSearchRandom)
#include "tst_searchrandom.moc"
