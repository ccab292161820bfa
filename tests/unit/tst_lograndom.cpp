// SPDX-License-Identifier: MIT
#include "tests/unit/logkit.h"
#include "tests/unit/logmodel.h"

#include "server/log/pagereader.h"
#include "shared/base/overloaded.h"
#include "shared/protocol/codec.h"

#include <QLoggingCategory>
#include <QTest>

#include <random>
#include <set>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QString inWords(const Outcome &outcome)
{
    return std::visit(
        Overloaded{
            [](const Appended &a) { return u"appended %1"_s.arg(a.seq); },
            [](const Duplicate &d) { return u"duplicate "_s + QString::fromLatin1(encodeEvent(d.event).toHex()); },
            [](const Declined &d) { return u"declined %1"_s.arg(int(d.why)); },
            [](const Stored &) { return u"stored"_s; },
            [](const Markers &m) {
                QString words = u"markers"_s;
                for (const Marker &marker : m.markers) {
                    words += u" %1:%2:%3:%4"_s.arg(marker.room.value)
                                 .arg(marker.read)
                                 .arg(marker.unread)
                                 .arg(marker.mentions);
                }
                return words;
            },
            [](const NotStored &n) { return u"not stored "_s + n.reason; },
        },
        outcome);
}

// Proposals at random, none that a hub never makes.
class Proposer
{
public:
    explicit Proposer(unsigned seed) : m_random(seed) { }

    quint64 upTo(quint64 most) { return std::uniform_int_distribution<quint64>(0, most)(m_random); }
    template <class List>
    auto any(const List &list)
    {
        return *std::next(list.begin(), static_cast<std::ptrdiff_t>(upTo(list.size() - 1)));
    }

    Wish next(const LogModel &model)
    {
        const quint64 die = upTo(99);
        const auto &[id, room] = any(model.rooms());
        const UserId user = somebody();
        if (die < 70)
            return append(id, room, user);
        if (die < 74)
            return Recall{user, nonce()};
        if (die < 78 || room.readers.empty())
            return RecordLogin{user, u"nick %1"_s.arg(upTo(9)), tokenOf(quint8(user.value)), testNow};
        if (die < 80)
            return model.people().contains(user) ? Wish(Rename{user, u"new %1"_s.arg(upTo(9))})
                                                 : Wish(Recall{user, nonce()});
        if (die < 82)
            return model.people().contains(user) ? Wish(ReleaseNick{user}) : Wish(Recall{user, nonce()});
        if (die < 84 && model.rooms().size() < 7)
            return newRoom(model);
        const auto &[member, reader] = any(room.readers);
        if (die < 94 || id == lobby)
            return MoveMarker{id, member, upTo(room.events.size())};
        if (die < 97)
            return LeaveRoom{id, member, room.about.kind == RoomKind::Direct};
        return EnterRoom{id, room.about.kind == RoomKind::Direct ? member : user};
    }

private:
    UserId somebody() { return UserId{1 + upTo(4)}; }
    Nonce nonce() { return nonceOf(upTo(9) == 0 ? upTo(m_nonces) : ++m_nonces); }
    QString text()
    {
        return QString(qsizetype(upTo(20) == 0 ? upTo(6000) : upTo(40)), QChar(char16_t(u'a' + upTo(25))));
    }

    Append append(RoomId id, const LogModel::InRoom &room, UserId user)
    {
        const Seq beyond = room.events.size() + 1;
        const Seq target = beyond - std::min<Seq>(upTo(30), beyond);
        const auto by = upTo(1) == 0 ? std::optional(somebody()) : std::nullopt;
        Content content;
        switch (upTo(9)) {
        case 0:
        case 1:
            content = NewEdit{target, text(), by};
            break;
        case 2:
            content = NewDeletion{target, by};
            break;
        case 3:
        case 4:
            content = NewReaction{target, QChar(char16_t(u'a' + upTo(4))), upTo(2) > 0};
            break;
        case 5:
            content = NewTopic{text().left(100)};
            break;
        default:
            NewMessage message{text(), {}, upTo(9) == 0, {}};
            if (upTo(4) == 0)
                message.reply = target;
            for (quint64 named = 1; named <= 5; ++named) {
                if (named != user.value && upTo(5) == 0)
                    message.mentions.push_back(UserId{named});
            }
            message.reveals = room.about.kind == RoomKind::Direct;
            content = message;
        }
        return {id, user, u"nick"_s, nonce(), testNow + ++m_time, content};
    }

    MakeRoom newRoom(const LogModel &model)
    {
        const RoomId id{1 + model.rooms().size()};
        const UserId creator = somebody();
        StoredRoom room{id, RoomKind(upTo(2)), u"room %1"_s.arg(id.value), u"topic"_s, 0, creator, {{creator}}};
        if (room.kind == RoomKind::Direct)
            room.members.push_back({UserId{1 + creator.value % 5}, upTo(1) == 0});
        return {room};
    }

    std::mt19937 m_random;
    quint64 m_nonces = 0;
    quint64 m_time = 0;
};

} // namespace

// Many proposals at random, with restarts and refused batches among them: the log says and holds what the model does.
class TestLogRandom : public QObject
{
    Q_OBJECT

private:
    static std::vector<Logged> eventsOf(const LogModel &model, RoomId id, Seq first, Seq last)
    {
        std::vector<Logged> events;
        for (Seq seq = first; seq <= last; ++seq)
            events.push_back(model.now(id, seq));
        return events;
    }

    static void compareSnapshot(const LogSnapshot &held, const LogModel &model)
    {
        QCOMPARE(held.people.size(), model.people().size());
        for (const StoredPerson &person : held.people) {
            const StoredPerson &known = model.people().at(person.user);
            QVERIFY(person.nick == known.nick && person.holdsNick == known.holdsNick);
        }
        QCOMPARE(held.rooms.size(), model.rooms().size());
        for (const StoredRoom &room : held.rooms) {
            const LogModel::InRoom &known = model.rooms().at(room.room);
            QVERIFY(room.kind == known.about.kind && room.name == known.about.name && room.topic == known.about.topic);
            QVERIFY(room.creator == known.about.creator && room.last == known.events.size());
            std::vector<StoredMember> members;
            for (const auto &[user, reader] : known.readers)
                members.push_back({user, reader.hidden});
            QVERIFY(room.members == (room.room == lobby ? std::vector<StoredMember>() : members));
        }
    }

    // A page somewhere in a room, before or after some place, is that piece of it.
    static void comparePage(PageReader &reader, Proposer &proposer, const LogModel &model)
    {
        const auto &[id, room] = proposer.any(model.rooms());
        const Seq last = room.events.size();
        PageRequest asked;
        asked.room = id;
        asked.limit = 1 + proposer.upTo(50);
        asked.frameLimit = 500 + proposer.upTo(10'000);
        const bool ascending = proposer.upTo(1) == 0;
        const Seq at = proposer.upTo(last + 1);
        (ascending ? asked.after : asked.before) = at;
        const PageResult result = reader.read(asked);
        QCOMPARE(result.failure, QString());
        const auto frame = decodeServerFrame(QByteArrayView(result.frame).sliced(4));
        QVERIFY(frame.ok());
        const Page &page = std::get<Page>(*frame);
        QCOMPARE(page.asof, last);
        const Seq count = page.events.size();
        QVERIFY(count <= asked.limit && (count <= 1 || quint64(result.frame.size()) <= asked.frameLimit));
        const Seq first = ascending ? at + 1 : at - count;
        QVERIFY(count == 0 || page.events == eventsOf(model, id, first, first + count - 1));
        const bool whole = ascending ? at + count >= last : at <= count + 1;
        QCOMPARE(page.more, !whole);
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"confab.store=false"_s); } // refusals are many

    void itIsAsTheModel()
    {
        const unsigned seed = qEnvironmentVariableIsSet("CONFAB_SEED")
            ? unsigned(qEnvironmentVariableIntValue("CONFAB_SEED"))
            : std::random_device()();
        qInfo() << "CONFAB_SEED" << seed;
        Proposer proposer(seed);
        LogModel model;
        const QTemporaryDir folder;
        auto log = std::make_unique<OpenLog>(folder.path());
        auto reader = std::make_unique<PageReader>(logOptions(folder.path()).path);
        for (int round = 0; round < 300; ++round) {
            const LogModel before = model;
            const bool refused = proposer.upTo(19) == 0;
            std::vector<Wish> batch;
            QStringList expected;
            for (quint64 size = 1 + proposer.upTo(20); size > 0; --size) {
                batch.push_back(proposer.next(model));
                expected += inWords(model.store(batch.back().proposal()));
            }
            if (refused) {
                model = before;
                batch.push_back(message(~quint64(0), u"x"_s, UserId{1}, RoomId{999}));
            }
            const auto &outcomes = log->propose(std::move(batch));
            for (size_t i = 0; i < outcomes.size(); ++i) {
                if (refused)
                    QVERIFY(std::holds_alternative<NotStored>(outcomes[i]));
                else
                    QCOMPARE(inWords(outcomes[i]), expected[qsizetype(i)]);
            }
            for (int page = 0; page < 5; ++page)
                comparePage(*reader, proposer, model);
            if (proposer.upTo(29) == 0) {
                reader.reset();
                log.reset();
                log = std::make_unique<OpenLog>(folder.path());
                reader = std::make_unique<PageReader>(logOptions(folder.path()).path);
                compareSnapshot(log->snapshot, model);
            }
            if (QTest::currentTestFailed())
                return;
        }
        for (const auto &[id, room] : model.rooms())
            QVERIFY(Confab::eventsOf(folder.path(), id) == eventsOf(model, id, 1, room.events.size()));
    }
};

QTEST_GUILESS_MAIN(TestLogRandom)
#include "tst_lograndom.moc"
