// SPDX-License-Identifier: MIT
#include "tests/integration/wirekit.h"

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

// The refusal of a hello with that nickname, on a connection of its own that is then let in under the suggestion.
struct Refusal {
    QString code;
    QString suggestion;
    QString entered;
};

std::optional<Refusal> refusalOf(const ServerAddress &server, const QString &nick,
                                 const std::optional<Token> &token = {})
{
    RawClient client(server);
    if (!client.connect())
        return std::nullopt;
    client.send(Hello{1, nick, {}, {}, token, {}, false});
    const auto refused = client.expect<Refused>(5'000);
    if (!refused || refused->final || refused->text.isEmpty())
        return std::nullopt;
    Refusal result{refused->code, refused->suggestion.value_or(QString()), {}};
    client.send(Hello{1, result.suggestion, {}, {}, {}, {}, false});
    if (const auto welcome = client.expect<Welcome>())
        result.entered = welcome->you.nick;
    client.send(Bye{});
    client.waitForHangUp();
    return result;
}

} // namespace

// Nicknames, the tokens that prove who one is, and how long a nickname is kept.
class WireNicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNicknameKeepsTheRules_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("33 characters") << QString(33, u'a');
        QTest::newRow("very long") << QString(4000, u'a');
        QTest::newRow("begins with a mark") << u"_ana"_s;
        QTest::newRow("begins with a space") << u" ana"_s;
        QTest::newRow("ends with a space") << u"ana "_s;
        QTest::newRow("two spaces") << u"a  na"_s;
        QTest::newRow("newline") << u"a\nna"_s;
        QTest::newRow("NUL") << (u"a"_s + QChar() + u"na"_s);
        QTest::newRow("tab") << u"a\tna"_s;
        QTest::newRow("no-break space") << u"a\u00a0na"_s;
        QTest::newRow("zero width joiner") << u"a\u200dna"_s;
        QTest::newRow("zero width space") << u"a\u200bna"_s;
        QTest::newRow("right-to-left override") << u"a\u202ena"_s;
        QTest::newRow("variation selector") << u"a\ufe0fna"_s;
        QTest::newRow("Hangul filler") << u"\u3164"_s;
        QTest::newRow("emoji") << u"ana🎉"_s;
        QTest::newRow("at") << u"a@na"_s;
    }

    void aNicknameKeepsTheRules()
    {
        QFETCH(QString, nick);
        ServerProcess &server = usual();
        const auto refusal = refusalOf(server.address(), nick);
        QVERIFY(refusal);
        QCOMPARE(refusal->code, Code::nickInvalid);
        QVERIFY(!refusal->suggestion.isEmpty());
        QCOMPARE(refusal->entered, refusal->suggestion);
    }

    void aNicknameIsStoredInNfcAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"Zoë"_s;
        QTest::newRow("case") << u"AnaMaria"_s << u"AnaMaria"_s;
        QTest::newRow("signs") << u"O'Neil-Smith_jr. 2"_s << u"O'Neil-Smith_jr. 2"_s;
        QTest::newRow("digit") << u"4ana"_s << u"4ana"_s;
        QTest::newRow("32 characters") << QString(32, u'ö') << QString(32, u'ö');
        QTest::newRow("Chinese") << u"漢字"_s << u"漢字"_s;
        QTest::newRow("Arabic") << u"ليلى"_s << u"ليلى"_s;
    }

    void aNicknameIsStoredInNfcAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const auto person = guest(usual().address(), typed);
        QVERIFY(person);
        QCOMPARE(person->welcome.you.nick, stored);
    }

    void whatLooksTheSameIsTaken_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("the same") << u"ines"_s << u"ines"_s << QString(Code::nickTaken);
        QTest::newRow("case") << u"karl"_s << u"KARL"_s << QString(Code::nickTaken);
        QTest::newRow("sharp s") << u"strauß"_s << u"STRAUSS"_s << QString(Code::nickTaken);
        QTest::newRow("decomposed") << u"noël"_s << u"noe\u0308l"_s << QString(Code::nickTaken);
        QTest::newRow("full width") << u"tom"_s << u"ｔｏｍ"_s << QString(Code::nickTaken);
        QTest::newRow("Cyrillic") << u"maxa"_s << u"mаxa"_s << QString(Code::nickConfusable);
        QTest::newRow("Cyrillic, case") << u"rosa"_s << u"ROSА"_s << QString(Code::nickConfusable);
        QTest::newRow("one and l") << u"paul"_s << u"pau1"_s << QString(Code::nickConfusable);
    }

    void whatLooksTheSameIsTaken()
    {
        QFETCH(QString, held);
        QFETCH(QString, wanted);
        QFETCH(QString, code);
        const auto holder = guest(usual().address(), held);
        QVERIFY(holder);
        const auto refusal = refusalOf(usual().address(), wanted);
        QVERIFY(refusal);
        QCOMPARE(refusal->code, code);
        QVERIFY(!refusal->suggestion.isEmpty());
        QCOMPARE(refusal->entered, refusal->suggestion);
    }

    void theSuggestionIsANumberedName()
    {
        const auto first = guest(usual().address(), u"sue"_s);
        const auto second = guest(usual().address(), u"sue2"_s);
        QVERIFY(first && second);
        QCOMPARE(refusalOf(usual().address(), u"sue"_s)->suggestion, u"sue3"_s);
    }

    void aByeFreesTheNicknameAtOnce()
    {
        const auto watcher = guest(usual().address(), u"watcher"_s);
        const auto vera = guest(usual().address(), u"vera"_s);
        QVERIFY(watcher && vera);
        vera->send(Bye{});
        QVERIFY(leaving(*watcher, u"vera"_s));
        const auto other = guest(usual().address(), u"vera"_s);
        QVERIFY(other);
        QVERIFY(other->welcome.you.user != vera->welcome.you.user);
        QVERIFY(other->welcome.resume != vera->welcome.resume);
    }

    void aLostNicknameIsHeldForItsOwner()
    {
        const auto watcher = guest(usual().address(), u"looker"_s);
        auto olga = guest(usual().address(), u"olga"_s);
        QVERIFY(watcher && olga);
        olga->reset();
        QVERIFY(leaving(*watcher, u"olga"_s)); // without any grace here
        QCOMPARE(refusalOf(usual().address(), u"olga"_s)->code, Code::nickTaken);
        RawClient back(usual().address());
        const auto welcome = back.enter(u"olga"_s, olga->welcome.resume);
        QVERIFY(welcome);
        QVERIFY(welcome->resumed);
        QCOMPARE(welcome->you, olga->welcome.you);
        QVERIFY(welcome->resume == olga->welcome.resume); // the same token goes on working
    }

    void afterTheHoldTheTokenStillRestoresThePerson()
    {
        ServerProcess server(wireOptions({u"--nick-hold"_s, u"1"_s, u"--absence-grace"_s, u"0"_s}));
        QVERIFY(server.start());
        auto ana = guest(server.address(), u"ana"_s);
        QVERIFY(ana);
        ana->reset();
        std::unique_ptr<Guest> other;
        for (int attempt = 0; !other && attempt < 5000; ++attempt)
            other = guest(server.address(), u"ana"_s);
        QVERIFY(other);
        QVERIFY(other->welcome.you.user != ana->welcome.you.user);

        RawClient back(server.address());
        QVERIFY(back.connect());
        back.send(Hello{1, u"ana"_s, {}, {}, ana->welcome.resume, {}, false});
        QCOMPARE(back.expect<Refused>()->code, Code::nickTaken);
        back.send(Hello{1, u"ana maria"_s, {}, {}, ana->welcome.resume, {}, false});
        const auto welcome = back.expect<Welcome>();
        QVERIFY(welcome);
        QVERIFY(welcome->resumed);
        QCOMPARE(welcome->you.user, ana->welcome.you.user);
        QCOMPARE(welcome->you.nick, u"ana maria"_s);
    }

    void aRestartHoldsAnew()
    {
        ServerProcess server(wireOptions());
        QVERIFY(server.start());
        const auto ana = guest(server.address(), u"ana"_s);
        const auto bob = guest(server.address(), u"bob"_s);
        QVERIFY(ana && bob);
        bob->send(Bye{});
        QVERIFY(ana->expect<Left>());
        QVERIFY(server.terminate());
        QVERIFY(server.start());
        QCOMPARE(refusalOf(server.address(), u"ana"_s)->code, Code::nickTaken);
        QVERIFY(guest(server.address(), u"bob"_s)); // who said bye holds nothing
        RawClient back(server.address());
        const auto welcome = back.enter(u"ana"_s, ana->welcome.resume);
        QVERIFY(welcome);
        QVERIFY(welcome->resumed);
        QCOMPARE(welcome->you, ana->welcome.you);
        QCOMPARE(welcome->log, ana->welcome.log);
    }

    void anUnknownTokenCountsAsNone()
    {
        Token made{};
        made.bytes.fill(7);
        RawClient client(usual().address());
        const auto welcome = client.enter(u"stranger"_s, made);
        QVERIFY(welcome);
        QVERIFY(!welcome->resumed);
        QVERIFY(welcome->resume != made);
    }

    void aResumedPersonReplacesItsOtherConnections()
    {
        const auto nina = guest(usual().address(), u"nina"_s);
        QVERIFY(nina);
        RawClient again(usual().address());
        const auto welcome = again.enter(u"nina"_s, nina->welcome.resume);
        QVERIFY(welcome);
        QCOMPARE(welcome->you, nina->welcome.you);
        const auto closing = nina->expect<Closing>();
        QVERIFY(closing);
        QCOMPARE(closing->code, Code::replaced);
        QVERIFY(nina->waitForHangUp());
        QVERIFY(isServed(again));
    }

    void besideThemItIsInTwoPlaces()
    {
        const auto watcher = guest(usual().address(), u"beholder"_s);
        const auto dora = guest(usual().address(), u"dora"_s);
        QVERIFY(watcher && dora);
        RawClient second(usual().address());
        QVERIFY(second.enter(u"dora"_s, dora->welcome.resume, {}, true));
        // Both hear what either says, and each its own nonce.
        QCOMPARE(told(second, u"from the second"_s, 1)->event.user, dora->welcome.you.user);
        QCOMPARE(dora->expect<Said>()->text, u"from the second"_s);
        // One leaves: the person is still there, and her nickname hers.
        dora->send(Bye{u"gone"_s});
        QVERIFY(dora->waitForHangUp());
        QVERIFY(told(second, u"still here"_s, 2));
        const auto heard = settled(*watcher);
        const auto joined = select<Joined>(heard);
        QCOMPARE(
            std::count_if(joined.begin(), joined.end(), [](const Joined &each) { return each.who.nick == u"dora"; }),
            1); // of her first
        for (const Left &left : select<Left>(heard))
            QVERIFY(left.nick != u"dora");
        QCOMPARE(refusalOf(usual().address(), u"dora"_s)->code, Code::nickTaken);
        second.send(Bye{u"now really"_s});
        QCOMPARE(leaving(*watcher, u"dora"_s)->text, u"now really"_s);
    }

private:
    // One server serves all that doesn't ask for options of its own.
    ServerProcess &usual()
    {
        if (!m_server.isRunning() && !m_server.start())
            qFatal("the server doesn't start");
        return m_server;
    }

    ServerProcess m_server{wireOptions({u"--absence-grace"_s, u"0"_s})};
};

QTEST_GUILESS_MAIN(WireNicks)
#include "tst_wirenicks.moc"
