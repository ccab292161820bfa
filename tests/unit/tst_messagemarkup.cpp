// SPDX-License-Identifier: MIT
// What in a message's text looks different, what is an address, and what is copied of it.
#include "gui-client/models/displaytext.h"
#include "gui-client/models/showntext.h"
#include "gui-client/models/weblink.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QString word(MarkupKind kind)
{
    switch (kind) {
    case MarkupKind::Bold:
        return u"b"_s;
    case MarkupKind::Italic:
        return u"i"_s;
    case MarkupKind::Code:
        return u"c"_s;
    case MarkupKind::CodeBlock:
        return u"block"_s;
    case MarkupKind::Quote:
        return u"q"_s;
    case MarkupKind::Link:
        return u"link"_s;
    }
    return {};
}

// "b[bold] link[http://x]": what is set off, from the left.
QString markup(const QString &text)
{
    Markup all = parseMarkup(text);
    std::stable_sort(all.begin(), all.end(),
                     [](const MarkupSpan &a, const MarkupSpan &b) { return a.begin() < b.begin(); });
    QStringList words;
    for (const MarkupSpan &span : all)
        words << word(span.kind) + u'[' + text.mid(span.content.start, span.content.length) + u']';
    return words.join(u' ');
}

QString shown(const QString &text)
{
    return ShownText(text, parseMarkup(text)).text();
}

} // namespace

class MessageMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsWhatIsShown()
    {
        QCOMPARE(plainText(u"*bold* `x` and _so_"_s), u"bold x and so"_s);
        QCOMPARE(plainText(u"see\n```cpp\nint x;\n```\nso"_s), u"see\nint x;\nso"_s);
        QCOMPARE(plainText(u"> quoted\nsaid"_s), u"quoted\nsaid"_s);
        QCOMPARE(plainText(u"> *points*"_s, true), u"> points"_s);
        QCOMPARE(plainText(u"2*3*4 and *.cpp"_s), u"2*3*4 and *.cpp"_s);
    }

    void whatIsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("display");
        const auto row = [](const char *name, const QString &text, const QString &found, const QString &display) {
            QTest::newRow(name) << text << found << display;
        };
        row("bold", u"a *bold* word"_s, u"b[bold]"_s, u"a bold word"_s);
        row("italic", u"_so_, then"_s, u"i[so]"_s, u"so, then"_s);
        row("within", u"*_both_*"_s, u"b[_both_] i[both]"_s, u"both"_s);
        row("crossed", u"*a _b* c_"_s, u"b[a _b]"_s, u"a _b c_"_s);
        row("code", u"run `make -j2 *all*` now"_s, u"c[make -j2 *all*]"_s, u"run make -j2 *all* now"_s);
        row("code in bold", u"*see `x` now*"_s, u"b[see `x` now] c[x]"_s, u"see x now"_s);
        row("newest opening", u"*no *yes*"_s, u"b[yes]"_s, u"*no yes"_s);
        row("block", u"this:\n```\nint x;\n\nint *y;\n```\nyes"_s, u"block[int x;\n\nint *y;]"_s,
            u"this:\nint x;\n\nint *y;\nyes"_s);
        row("block with a language", u"```c++\nint x;\n```"_s, u"block[int x;]"_s, u"int x;"_s);
        row("block in a line", u"```two words```"_s, u"block[two words]"_s, u"two words"_s);
        row("block with CRLF", u"```\r\nx\r\n```\r\ny"_s, u"block[x]"_s, u"x\r\ny"_s);
        row("quote", u"> said *so*\n> twice\nno"_s, u"q[said *so*] b[so] q[twice]"_s, u"said so\ntwice\nno"_s);
        row("quoted blank line", u"> a\n>\n> b"_s, u"q[a] q[] q[b]"_s, u"a\n\nb"_s);
        row("link", u"see https://a.example/x?y=1#z."_s, u"link[https://a.example/x?y=1#z]"_s,
            u"see https://a.example/x?y=1#z."_s);
        row("link in brackets", u"(http://a.example/b_(c)), and"_s, u"link[http://a.example/b_(c)]"_s,
            u"(http://a.example/b_(c)), and"_s);
        row("bold link", u"*http://a.example/*"_s, u"b[http://a.example/] link[http://a.example/]"_s,
            u"http://a.example/"_s);
        row("mail", u"mailto:ana@a.example!"_s, u"link[mailto:ana@a.example]"_s, u"mailto:ana@a.example!"_s);
        row("shouted", u"HTTPS://A.EXAMPLE"_s, u"link[HTTPS://A.EXAMPLE]"_s, u"HTTPS://A.EXAMPLE"_s);
        row("before a wide stop", u"http://a.example/x。次"_s, u"link[http://a.example/x]"_s,
            u"http://a.example/x。次"_s);
        row("before an override", u"http://a.example/\u202egnp.exe"_s, u"link[http://a.example/]"_s,
            u"http://a.example/\u202egnp.exe"_s);
    }
    void whatIsMarkup()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QFETCH(QString, display);
        QCOMPARE(markup(text), found);
        QCOMPARE(shown(text), display);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList all{
            u"2*3*4"_s,
            u"rm *.o *.cpp,*.h"_s,
            u"snake_case_name __init__ _"_s,
            u"/usr/*/bin/*"_s,
            u"* a list * of * stars *"_s,
            u"**two**"_s,
            u"*over\ntwo lines*"_s,
            u"`not closed"_s,
            u"``two``"_s,
            u"` `"_s,
            u"```not closed"_s,
            u"```\n```"_s,
            u"say ```x``` within"_s,
            u">_< >:( >x"_s,
            u">"_s,
            u"http:// https:///x mailto: mailto:x"_s,
            u"file:///etc/passwd smb://host/share javascript:alert(1) ftp://a.example data:text/html,x"_s,
            u"xhttp://a.example"_s,
            u"\\\\host\\share"_s,
            u"<b>x</b> <img src=\"x\">"_s};
        for (const QString &text : all)
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(markup(text), QString(u""_s));
        QCOMPARE(shown(text), text);
    }

    void onlyThreeSchemesAreOpened()
    {
        for (const QString &good :
             {u"http://a.example"_s, u"https://a.example:8443/x"_s, u"mailto:ana@a.example"_s, u"http://[::1]:80/"_s,
              u"http://10.0.4.2/switch"_s, u"mailto:ana@a.example?Subject=x&body=y%20z"_s})
            QVERIFY2(openableLink(good), qPrintable(good));
        for (const QString &bad :
             {u"file:///etc/passwd"_s, u"smb://host/x"_s, u"//host/x"_s, u"javascript:x"_s, u"http:"_s, u"http:///x"_s,
              u"mailto:"_s, u"mailto://host/x@y"_s, u"ssh://a"_s, u"mailto:a@a.example?attach=/etc/passwd"_s,
              u"mailto:a@a.example?subject=x&%61ttach=y"_s, u"x-scheme:y@z"_s, u""_s, u"http://a b"_s,
              u"http://"_s + QString(4000, u'a')})
            QVERIFY2(!openableLink(bad), qPrintable(bad));
        // A host that looks like another one is told by its name.
        QCOMPARE(linkText(*openableLink(u"https://\u0430pple.example/"_s)), u"https://xn--pple-43d.example/"_s);
    }

    void copiesWhatWasWritten()
    {
        const QString text = u"a *bold _word_* and `x`"_s;
        const auto part = [&text](QStringView from, QStringView to) {
            const auto begin = text.indexOf(from);
            return writtenBetween(text, int(begin), int(text.indexOf(to, begin) + to.size()));
        };
        QCOMPARE(writtenBetween(text, 0, int(text.size())), text);
        QCOMPARE(writtenBetween(text, 0, 2), u"a "_s);
        QCOMPARE(part(u"bold", u"bold"), u"bold"_s);
        QCOMPARE(part(u"word", u"word"), u"_word_"_s);
        QCOMPARE(part(u"bold", u"word"), u"*bold _word_*"_s);
        QCOMPARE(part(u"a ", u"bol"), u"a *bol"_s);
        QCOMPARE(part(u"x", u"x"), u"`x`"_s);
        // Whatever the ends, characters of several code points are whole.
        const QString family = u"x👨‍👩‍👧y"_s;
        for (int from = 1; from < family.size() - 1; ++from)
            QCOMPARE(writtenBetween(family, from, from + 1), u"👨‍👩‍👧"_s);
        const QString flags = u"👧🇧🇷🇩🇪x"_s;
        for (int at = 2; at < 10; ++at)
            QCOMPARE(writtenBetween(flags, at, at + 1), at < 6 ? u"🇧🇷"_s : u"🇩🇪"_s);
    }

    void noLetterCarriesMoreMarksThanAnyLanguageHas()
    {
        const QString text = u"z"_s + QString(10'000, QChar(0x0301)) + u" *y*"_s;
        QCOMPARE(shown(text).size(), 1 + mostAccents + 2);
        QCOMPARE(writtenBetween(text, 0, int(text.size())), text);
        QCOMPARE(writtenBetween(text, 0, 3), text.left(10'001)); // a character is whole
        QCOMPARE(displayLine(text).size(), 1 + mostAccents + 4);
        const QString thai = u"\u0e01\u0e33\u0e49"_s;
        QCOMPARE(shown(thai), thai);
    }

    // From hostile pieces put together by chance: spans stay within the text, signs are signs, nothing is lost.
    void whateverIsWrittenHolds()
    {
        QRandomGenerator random(20261128);
        const QStringList pieces{u"*"_s,
                                 u"_"_s,
                                 u"`"_s,
                                 u"```"_s,
                                 u"\n"_s,
                                 u"\r\n"_s,
                                 u"> "_s,
                                 u" "_s,
                                 u"word"_s,
                                 u"http://"_s,
                                 u"http://a.example"_s,
                                 u"("_s,
                                 u")"_s,
                                 u"👨‍👩‍👧"_s,
                                 u"\u202e"_s,
                                 u"\u05e9"_s,
                                 u"mailto:"_s,
                                 u"a@b"_s,
                                 u"."_s};
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += pieces.at(random.bounded(int(pieces.size())));
            const Markup all = parseMarkup(text);
            for (const MarkupSpan &span : all) {
                QVERIFY(span.begin() >= 0 && span.content.length >= 0 && span.end() <= text.size());
                for (const TextSpan &sign :
                     {TextSpan{span.begin(), span.before}, TextSpan{span.end() - span.after, span.after}})
                    QVERIFY(!text.mid(sign.start, sign.length).contains(u'@'));
            }
            const ShownText two(text, all);
            for (int i = 0; i < two.text().size(); ++i) {
                QCOMPARE(two.text().at(i), text.at(two.toSource(i)));
                QCOMPARE(two.toShown(two.toSource(i)), i);
            }
            QCOMPARE(writtenBetween(text, 0, int(text.size())), two.text().isEmpty() ? QString() : text);
        }
    }

    // Each of these makes a parser that looks ahead anew for every sign take minutes.
    void takesNoLongerThanTheTextIsLong()
    {
        for (const QString &piece :
             {u"*a "_s, u"_a "_s, u"`"_s, u"` a "_s, u"``` a\n"_s, u"```\n"_s, u"```\n```a"_s, u"http://"_s,
              u"http://a "_s, u"(http://("_s, u"mailto:"_s, u"> "_s, u">\n"_s, u"*_"_s, u"a*"_s}) {
            const QString text = piece.repeated(300'000 / piece.size());
            const ShownText two(text, parseMarkup(text));
            QVERIFY(two.text().size() <= text.size());
        }
    }
};

QTEST_APPLESS_MAIN(MessageMarkupTest)
#include "tst_messagemarkup.moc"
