// SPDX-License-Identifier: MIT
#include "shared/protocol/mentions.h"
#include "shared/protocol/names.h"

#include <QSet>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void naming_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        const auto row = [](const char *name, const QString &nick, const QString &text, bool named) {
            QTest::newRow(name) << nick << text << named;
        };
        row("alone", u"ana"_s, u"ana"_s, true);
        row("called", u"ana"_s, u"hello @ana!"_s, true);
        row("called at the beginning", u"ana"_s, u"@ana can you look?"_s, true);
        row("spoken to", u"ana"_s, u"ana: look"_s, true);
        row("other case", u"Ana"_s, u"thanks ANA"_s, true);
        row("hers", u"ana"_s, u"it is ana's turn"_s, true);
        row("in brackets", u"ana"_s, u"(ana)"_s, true);
        row("end of a sentence", u"ana"_s, u"Ask ana."_s, true);
        row("after a dash", u"ana"_s, u"yes -ana"_s, true);
        row("second time", u"ana"_s, u"banana, ana"_s, true);
        row("inside a word", u"ana"_s, u"banana"_s, false);
        row("beginning of a word", u"ana"_s, u"analysis"_s, false);
        row("another nickname", u"ana"_s, u"ana-maria and ana.b"_s, false);
        row("another's end", u"maria"_s, u"ana-maria"_s, false);
        row("with a number", u"ana"_s, u"ana2"_s, false);
        row("an address", u"ana"_s, u"mail@ana.example"_s, false);
        row("two words", u"Ana Maria"_s, u"hi ana maria, hi"_s, true);
        row("four words", u"a b c d"_s, u"hi a b c d"_s, true);
        row("five words", u"a b c d e"_s, u"hi a b c d e"_s, false);
        row("half of two words", u"Ana Maria"_s, u"hi ana, maria"_s, false);
        row("signs", u"o'neil"_s, u"@o'neil?"_s, true);
        row("one letter", u"x"_s, u"x marks the spot"_s, false);
        row("one letter, called", u"x"_s, u"@x marks"_s, true);
        row("sharp s", u"Straße"_s, u"@STRASSE hi"_s, true);
        row("decomposed", u"Zo\u00eb"_s, u"hi Zoe\u0308!"_s, true);
        row("kanji, called", u"漢字"_s, u"@漢字さん、どうぞ"_s, true);
        row("kanji, spaced", u"漢字"_s, u"漢字 どうぞ"_s, true);
        row("kanji inside", u"漢字"_s, u"漢字学"_s, false);
        row("outside the BMP", u"𐐷𐐷"_s, u"hi 𐐷𐐷"_s, true);
        row("half of a character", u"ana"_s, u"ana\U00010437"_s, false);
        row("nothing", u"ana"_s, QString(), false);
        row("lone surrogates", u"ana"_s, QString(QChar(0xdc00)) + u" @ana "_s + QChar(0xd800), true);
    }
    void naming()
    {
        QFETCH(QString, nick);
        QFETCH(QString, text);
        QFETCH(bool, named);
        const QString folded = nameKey(nick).folded;
        const MentionScan scan(text);
        QCOMPARE(scan.names(folded), named);
        // Whoever goes through all of them comes to the same.
        QSet<QString> candidates;
        scan.eachCandidate([&](QStringView each) { candidates << each.toString(); });
        QCOMPARE(candidates.contains(folded), named);
    }

    void places_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("none") << u"ana"_s << u"banana"_s << QStringList();
        QTest::newRow("each") << u"ana"_s << u"Ana, banana, @ANA and ana's"_s
                              << QStringList{u"Ana"_s, u"@ANA"_s, u"ana"_s};
        QTest::newRow("beside others") << u"ana"_s << u"ﬃ Straße 👍 @ana é"_s << QStringList{u"@ana"_s};
        QTest::newRow("written shorter") << u"Straße"_s << u"hi @STRASSE hi"_s << QStringList{u"@STRASSE"_s};
        QTest::newRow("written longer") << u"strasse"_s << u"ß hi Straße hi"_s << QStringList{u"Straße"_s};
        QTest::newRow("decomposed") << u"Zo\u00eb"_s << u"é hi Zoe\u0308!"_s << QStringList{u"Zoe\u0308"_s};
        QTest::newRow("kanji") << u"漢字"_s << u"@漢字さん"_s << QStringList{u"@漢字"_s};
        QTest::newRow("outside the BMP") << u"𐐷𐐷"_s << u"é hi 𐐷𐐷"_s << QStringList{u"𐐷𐐷"_s};
        QTest::newRow("lone surrogates") << u"ana"_s << QString(QChar(0xdc00)) + u" @ana "_s + QChar(0xd800)
                                         << QStringList{u"@ana"_s};
    }
    void places()
    {
        QFETCH(QString, nick);
        QFETCH(QString, text);
        QStringList found;
        for (const MentionScan::Place &place : MentionScan(text).placesOf(nameKey(nick).folded))
            found << text.mid(place.from, place.length);
        QTEST(found, "found");
    }

    void candidatesAreFew()
    {
        qsizetype count = 0;
        MentionScan(u"a b "_s.repeated(2000)).eachCandidate([&](QStringView) { ++count; });
        QVERIFY2(count < 20'000, qPrintable(QString::number(count)));
    }
};

QTEST_APPLESS_MAIN(TestMentions)
#include "tst_mentions.moc"
