// SPDX-License-Identifier: MIT
#include "tests/unit/hubworld.h"

#include <QFile>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// What the document calls it, and what the hub asks for.
const std::map<QString, Action> actions{
    {u"see that it exists"_s, Action::See},
    {u"its name"_s, Action::See},
    {u"topic"_s, Action::See},
    {u"count"_s, Action::See},
    {u"say"_s, Action::Say},
    {u"react"_s, Action::React},
    {u"reply"_s, Action::Reply},
    {u"typing"_s, Action::Type},
    {u"history"_s, Action::LookBack},
    {u"search"_s, Action::Search},
    {u"members"_s, Action::SeeMembers},
    {u"mark-read"_s, Action::MarkRead},
    {u"edit"_s, Action::Edit},
    {u"delete"_s, Action::Delete},
    {u"set-topic"_s, Action::SetTopic},
    {u"invite"_s, Action::Invite},
    {u"leave"_s, Action::Leave},
    {u"join"_s, Action::Join},
};
// What the document has in a sentence: reading takes being there, and joining never finds what isn't public.
const QStringList besides{u"| mark-read | all | members | members | its two people |"_s,
                          u"| join | all | all | – | – |"_s};

struct Place {
    const char *name;
    RoomState room;
};
std::vector<Place> places()
{
    const auto state = [](quint64 id, RoomKind kind) {
        return RoomState({RoomId{id}, kind, {}, {}, 0, {}, {}}, 500, true);
    };
    return {{"lobby", state(1, RoomKind::Public)},
            {"public room", state(2, RoomKind::Public)},
            {"private room", state(3, RoomKind::Private)},
            {"direct", state(4, RoomKind::Direct)}};
}

struct Relation {
    const char *name;
    Standing standing;
};
const std::vector<Relation> relations{
    {"outsider", {false, Role::Guest, false, false}},
    {"outsider with an account", {false, Role::Member, false, false}},
    {"author who left", {false, Role::Guest, false, true}},
    {"creator who left", {false, Role::Guest, true, false}},
    {"creator and author who left", {false, Role::Guest, true, true}},
    {"moderator outside", {false, Role::Moderator, false, false}},
    {"admin outside", {false, Role::Admin, true, true}},
    {"member", {true, Role::Guest, false, false}},
    {"member with an account", {true, Role::Member, false, false}},
    {"author", {true, Role::Guest, false, true}},
    {"creator", {true, Role::Guest, true, false}},
    {"creator and author", {true, Role::Guest, true, true}},
    {"moderator", {true, Role::Moderator, false, false}},
    {"moderator and author", {true, Role::Moderator, false, true}},
    {"admin", {true, Role::Admin, false, false}},
};

// What the words of a cell say.
bool allows(const QString &cell, const Standing &standing)
{
    if (cell == u"all"_s)
        return true;
    if (cell == u"members"_s || cell.startsWith(u"its two people"_s))
        return standing.member;
    for (const QString &word : cell.split(u", "_s)) {
        const bool is = word == u"author"_s ? standing.author
            : word == u"creator"_s          ? standing.creator
            : word == u"moderator"_s        ? standing.role == Role::Moderator || standing.role == Role::Admin
                                            : false;
        if (is && standing.member)
            return true;
    }
    return false;
}

// Every frame of a client that names a room, with the same numbers, as connection 3 says them.
std::vector<Told> framesFor(RoomId room)
{
    return {
        {3, Say{room, Nonce{{101}}, u"hello"_s, {}, false}},
        {3, Say{room, Nonce{{102}}, u"hello"_s, 1, true}},
        {3, Say{room, Nonce{{103}}, u"\u0007"_s, {}, false}},
        {3, Edit{room, Nonce{{104}}, 1, u"other"_s}},
        {3, Edit{room, Nonce{{105}}, 99, u""_s}},
        {3, Delete{room, Nonce{{106}}, 1}},
        {3, React{room, Nonce{{107}}, 1, u"👍"_s, true}},
        {3, React{room, Nonce{{108}}, 99, u" "_s, false}},
        {3, SetTopic{room, Nonce{{109}}, u"mine"_s}},
        {3, Leave{201, room}},
        {3, Invite{202, room, UserId{1}}},
        {3, Invite{203, room, UserId{999}}},
        {3, History{204, room, {}, {}, 50}},
        {3, History{205, room, 5, 1, 50}},
        {3, Search{206, u"secret"_s, room, {}, {}, {}, {}, 10}},
        {3, Search{207, u"\u0007"_s, room, {}, {}, {}, {}, 10}},
        {3, Members{208, room, {}, {}, {}}},
        {3, Members{209, room, u""_s, {}, 1}},
        {3, MarkRead{room, 1}},
        {3, MarkRead{room, 99}},
        {3, Typing{room, true}},
        {3, Typing{room, false}},
    };
}

const ClientFrame &frameOf(const Told &told)
{
    return std::get<Spoke>(told.input()).frame;
}

template <class M>
bool namesRoom(const std::vector<Told> &frames)
{
    if constexpr (requires(M m) { m.room; })
        return std::any_of(frames.begin(), frames.end(),
                           [](const Told &each) { return std::holds_alternative<M>(frameOf(each)); });
    return true;
}
template <class... M>
bool allNamed(const std::vector<Told> &frames, std::variant<M...> *)
{
    return (namesRoom<M>(frames) && ...);
}

// What an answer says, apart from the room that was asked for.
struct Answer {
    std::vector<ServerFrame> heard;
    std::vector<size_t> proposals; // their kinds: what makes the log work takes time
    bool operator==(const Answer &) const = default;
};
Answer ask(HubWorld &world, const Told &told)
{
    world.forget();
    const size_t before = world.log.others.size();
    world.turn({told});
    Answer answer{world.everything(std::get<Spoke>(told.input()).who.value), {}};
    for (size_t i = before; i < world.log.others.size(); ++i)
        answer.proposals.push_back(world.log.others[i].index());
    return answer;
}

} // namespace

class TestHubPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The table "Who may what" of docs/protocol.md, every cell of it, for everyone.
    void theWholeTable()
    {
        QFile document(QFINDTESTDATA("../../docs/protocol.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        QStringList rows = QString::fromUtf8(document.readAll()).split(u'\n');
        rows = rows.mid(rows.indexOf(u"| action | lobby | public room | private room | direct |"_s) + 2);
        rows = rows.mid(0, rows.indexOf(QString())) + besides;
        QCOMPARE(rows.size(), 9);

        std::set<Action> seen;
        int allowed = 0;
        int refused = 0;
        for (const QString &row : rows) {
            const QStringList cells = row.mid(2, row.size() - 4).split(u" | "_s);
            QCOMPARE(cells.size(), 5);
            for (const QString &word : cells[0].split(u", "_s)) {
                QVERIFY2(actions.contains(word), qPrintable(word));
                const Action action = actions.at(word);
                seen.insert(action);
                qsizetype column = 0;
                for (const Place &place : places()) {
                    const QString &cell = cells[++column];
                    for (const Relation &relation : relations) {
                        const Standing &standing = relation.standing;
                        if (place.room.isLobby() && !standing.member)
                            continue; // nobody is outside of it
                        const Status status = permit(action, &place.room, standing);
                        const bool may = allows(cell, standing);
                        const QString expected = may                                    ? QString()
                            : !standing.member && place.room.kind() == RoomKind::Public ? QString(Code::notAMember)
                            : !standing.member || action == Action::Join                ? QString(Code::noSuchRoom)
                                                                                        : QString(Code::notAllowed);
                        const QString what = u"%1, %2, %3"_s.arg(word, QString::fromLatin1(place.name),
                                                                 QString::fromLatin1(relation.name));
                        QVERIFY2((status ? QString() : status.error().code) == expected, qPrintable(what));
                        (may ? allowed : refused)++;
                    }
                }
            }
        }
        QCOMPARE(seen.size(), size_t(Action::Leave) + 1); // there is no action that the document doesn't decide
        QVERIFY(allowed > 200 && refused > 200);
    }

    void whatIsPrivateIsAsIfAbsent()
    {
        const RoomState secret({RoomId{3}, RoomKind::Private, u"x"_s, u"y"_s, 9, {}, {}}, 500, true);
        const RoomState two({RoomId{4}, RoomKind::Direct, {}, {}, 9, {}, {}}, 500, true);
        for (int i = 0; i <= int(Action::Leave); ++i) {
            const Error absent = permit(Action(i), nullptr, {}).error();
            QCOMPARE(absent.code, QString(Code::noSuchRoom));
            for (const Role role : {Role::Guest, Role::Member, Role::Moderator, Role::Admin}) {
                for (const RoomState *room : {&secret, &two})
                    QCOMPARE(permit(Action(i), room, {false, role, true, true}).error(), absent);
            }
        }
    }

    // No frame whatever tells an outsider more of a private room than of one that there isn't.
    void noFrameTellsOfAPrivateRoom()
    {
        HubWorld world;
        for (const auto &[id, nick] : {std::pair(1, u"ana"_s), {2, u"marta"_s}, {3, u"eve"_s}})
            world.arrive(quint64(id), nick);
        const RoomId secret = world.create(1, u"secret"_s, true);
        world.sayIn(secret, 1, u"the secret"_s, 1);
        const RoomId two = world.direct(1, 2);
        world.sayIn(two, 1, u"between us"_s, 2);
        const RoomId left = world.create(1, u"once"_s, true); // where she was herself
        world.speak(1, Invite{1, left, world.user(3)});
        world.sayIn(left, 3, u"hello"_s, 3);
        world.speak(3, Leave{2, left});

        const RoomId absent{987'654};
        const auto asIf = framesFor(absent);
        QVERIFY2(allNamed(asIf, static_cast<ClientFrame *>(nullptr)), "a frame that names a room is missing here");
        for (size_t i = 0; i < asIf.size(); ++i) {
            const Answer expected = ask(world, asIf[i]);
            QCOMPARE(expected.heard.size(), size_t(1));
            QCOMPARE(std::get<ErrorFrame>(expected.heard[0]).code, QString(Code::noSuchRoom));
            for (const RoomId room : {secret, two, left}) {
                QVERIFY2(ask(world, framesFor(room)[i]) == expected, qPrintable(u"frame %1"_s.arg(i)));
                QVERIFY(world.heard<Said>(1).empty());
            }
        }
        // Nor does a look into all rooms reach it.
        world.speak(3, Search{1, u"secret"_s, {}, {}, {}, {}, {}, 10});
        QCOMPARE(world.fanout.seeks.back().rooms, std::vector{lobby});
        QVERIFY(world.fanout.looks.empty());
    }

    void namesTellNothingOfPrivateRooms()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(3, u"eve"_s);
        const RoomId secret = world.create(1, u"secret"_s, true);
        const Answer expected = ask(world, {3, Join{1, u"absent"_s}});
        QCOMPARE(std::get<ErrorFrame>(expected.heard.at(0)).code, QString(Code::noSuchRoom));
        QVERIFY(ask(world, {3, Join{1, u"secret"_s}}) == expected);
        QVERIFY(ask(world, {3, Join{1, u"no name at all"_s}}) == expected);
        QVERIFY(ask(world, {1, Join{1, u"secret"_s}}) == expected); // its members join it as little
        world.speak(3, Rooms{2, {}, {}, {}});
        QCOMPARE(world.last<RoomList>(3)->rooms.size(), size_t(1)); // the lobby
        // The name is free, as if nobody had it.
        QVERIFY(world.create(3, u"secret"_s, true) != secret);
        QVERIFY(world.create(3, u"secret"_s, false) != secret);
    }

    void aForgedSeenIsOwedNothing()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(3, u"eve"_s);
        const RoomId secret = world.create(1, u"secret"_s, true);
        world.sayIn(secret, 1, u"the secret"_s, 1);
        Hello hello = HubWorld::hello(u"eve"_s, world.token(3));
        hello.seen = std::map<RoomId, Seq>{{secret, 0}, {RoomId{99}, 0}, {lobby, 0}};
        world.arrive(4, hello);
        QCOMPARE(world.fanout.owed[ConnectionId{4}].size(), size_t(1));
        QCOMPARE(world.fanout.owed[ConnectionId{4}][0].room, lobby);
        QCOMPARE(world.fanout.welcomes.at({4}).rooms.size(), size_t(1));
        QVERIFY(!world.fanout.rooms[secret].contains({4}));
    }

    void aPublicRoomThatOneIsNotIn()
    {
        HubWorld world;
        world.arrive(1, u"ana"_s);
        world.arrive(3, u"eve"_s);
        const RoomId open = world.create(1, u"open"_s);
        world.sayIn(open, 1, u"hello"_s, 1);
        for (const Told &told : framesFor(open)) {
            const Answer answer = ask(world, told);
            QCOMPARE(answer.heard.size(), size_t(1));
            QCOMPARE(std::get<ErrorFrame>(answer.heard[0]).code, QString(Code::notAMember));
        }
    }

    void whatEchoesWhat()
    {
        HubWorld world;
        world.arrive(3, u"eve"_s);
        for (const Told &told : framesFor(RoomId{99})) {
            const auto error = std::get<ErrorFrame>(ask(world, told).heard.at(0));
            std::visit(
                [&](const auto &request) {
                    if constexpr (requires { request.nonce; })
                        QCOMPARE(error.nonce, std::optional(request.nonce));
                    if constexpr (requires { request.id; })
                        QCOMPARE(error.re, std::optional<RequestId>(request.id));
                },
                frameOf(told));
        }
    }
};

QTEST_APPLESS_MAIN(TestHubPermissions)
#include "tst_hubpermissions.moc"
