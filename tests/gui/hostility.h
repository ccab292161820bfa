// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/displaytext.h"
#include "tests/support/fakeserver.h"

#include <QTest>
#include <QTextDocument>

// A server all of whose words are the same ones.
namespace Confab::Hostility {

using namespace Qt::StringLiterals;

inline constexpr UserId self{7};
inline constexpr UserId other{8};
inline constexpr RoomId second{2};
inline constexpr RoomId direct{3};

inline Person person(UserId user, const QString &text)
{
    return {user, text, Role::Guest, Presence::Busy, text};
}

inline Room room(RoomId id, RoomKind kind, const QString &text)
{
    Room room;
    room.room = id;
    room.kind = kind;
    room.name = text;
    room.topic = text;
    room.last = id == lobby ? 5 : 0;
    if (kind == RoomKind::Direct)
        room.with = person(other, text);
    return room;
}

inline Welcome welcome(const QString &text)
{
    Welcome welcome;
    welcome.server = text;
    welcome.software = text;
    welcome.you = person(self, text);
    welcome.resume.bytes.fill(3);
    welcome.limits = {1024 * 1024, 100'000, 200, 0, 20, 500, {}};
    welcome.rooms = {room(lobby, RoomKind::Public, text), room(second, RoomKind::Private, text),
                     room(direct, RoomKind::Direct, text)};
    welcome.log = LogId{};
    return welcome;
}

inline Event eventOf(Seq seq, UserId user, const QString &nick)
{
    Event event{lobby, seq, 1'700'000'000'000 + seq * 400'000, user, nick, {}};
    event.nonce.bytes.fill(quint8(seq));
    return event;
}

inline std::vector<Logged> talk(const QString &text)
{
    Said plain;
    plain.event = eventOf(1, other, u"plain"_s);
    plain.text = u"a word"_s;
    Said said;
    said.event = eventOf(2, other, text);
    said.text = text;
    said.reactions = std::vector<Reaction>{{text.left(500), {other, self}}};
    Said answer = said;
    answer.event = eventOf(3, other, text);
    answer.reply = 2;
    Said action = said;
    action.event = eventOf(4, self, text);
    action.action = true;
    return {plain, said, answer, action, TopicSet{eventOf(5, other, text), text}};
}

// Answers what the window asks, as far as it matters here.
inline void answer(FakePeer &peer, const QString &text)
{
    if (const auto history = peer.take<History>()) {
        Page page;
        page.room = history->room;
        page.re = history->id;
        page.asof = history->room == lobby ? 5 : 0;
        if (history->room == lobby)
            page.events = talk(text);
        peer.send(page);
    }
    if (const auto search = peer.take<Search>()) {
        Page page;
        page.room = lobby;
        page.re = search->id;
        page.asof = 5;
        Said found = std::get<Said>(talk(text)[1]);
        page.events = {found};
        peer.send(page);
    }
    if (const auto say = peer.take<Say>())
        peer.send(ErrorFrame{u"odd"_s, text, {}, say->nonce, {}});
    if (const auto rooms = peer.take<Rooms>())
        peer.send(RoomList{{{RoomId{9}, text, text, 3}}, false, rooms->id});
}

// What the words are, a row of a test's each. Who fetches anything is seen at that port of 127.0.0.1.
inline void addTexts(quint16 baitPort)
{
    QTest::addColumn<QString>("text");
    const QString bait = u"127.0.0.1:%1"_s.arg(baitPort);
    QTest::newRow("picture") << u"<img src=\"http://%1/x.png\"><b>big</b>"_s.arg(bait);
    QTest::newRow("document") << u"<qt><body background='http://%1/x.png'><img src='http://%1/y'></qt>"_s.arg(bait);
    QTest::newRow("files") << u"<img src=\"file:///etc/passwd\"><a href='smb://%1/x'>\\\\%1\\x</a>"_s.arg(bait);
    QTest::newRow("svg") << u"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://%1/x\"/></svg>"_s.arg(
        bait);
    QTest::newRow("colours")
        << u"<table bgcolor=\"#ff00fe\"><tr><td><font color=\"#ff00fe\">████</font></td></tr></table>"
           u"<hr color=\"#ff00fe\"><p style=\"background:#ff00fe\">████</p>"_s;
    QTest::newRow("overrides") << u"\u202e\u2067gnp.exe\u202d\u2066 <b>"_s;
    QTest::newRow("zalgo") << u"z"_s + QString(10'000, QChar(0x0301));
    QTest::newRow("newlines") << u"a"_s + QString(5'000, u'\n') + u"b\r\n\u2028\u2029<b>"_s;
    QTest::newRow("mnemonics") << u"&a &amp; &lt;b&gt; %1 %n %%"_s;
    QTest::newRow("controls") << u"a\0b\x1b[31m\x07<i>\ufeff\ufffc"_s;
}

// A tool tip guesses whether it is markup. Ours is: one element, all in it escaped.
inline bool isPlainTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return true;
    return tip.startsWith("<qt>"_L1) && tip.endsWith("</qt>"_L1) && !tip.chopped(5).mid(4).contains(u'<');
}

// More accents on a letter than any language has.
inline bool isBuried(const QString &words)
{
    int marks = 0;
    return std::any_of(words.begin(), words.end(), [&marks](QChar c) {
        marks = c.isMark() ? marks + 1 : 0;
        return marks > mostAccents;
    });
}

// Words for a place of ours: nothing turns what stands beside them.
inline bool isFitLine(const QString &words)
{
    const bool turns = std::any_of(words.begin(), words.end(), [](QChar c) {
        return isBidiControl(c) && c != QChar(0x2068) && c != QChar(0x2069);
    });
    const bool breaks = std::any_of(words.begin(), words.end(), endsParagraph);
    return !turns && !breaks && words.count(QChar(0x2068)) == words.count(QChar(0x2069)) && !isBuried(words)
        && words.size() < 1200;
}

} // namespace Confab::Hostility
