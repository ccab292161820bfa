// SPDX-License-Identifier: MIT
#include "shared/protocol/codes.h"
#include "shared/protocol/names.h"
#include "shared/protocol/text.h"

#include <QSet>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nicks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // empty: invalid
        QTest::newRow("plain") << u"ana"_s << u"ana"_s;
        QTest::newRow("inner space") << u"Ana Maria"_s << u"Ana Maria"_s;
        QTest::newRow("signs") << u"o'neil_x-y.z"_s << u"o'neil_x-y.z"_s;
        QTest::newRow("digit first") << u"7of9"_s << u"7of9"_s;
        QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"Zo\u00eb"_s;
        QTest::newRow("kanji") << u"漢字"_s << u"漢字"_s;
        QTest::newRow("arabic with marks") << u"مُحَمَّد"_s << u"مُحَمَّد"_s.normalized(QString::NormalizationForm_C);
        QTest::newRow("outside the BMP") << u"𐐷𐐷"_s << u"𐐷𐐷"_s;
        QTest::newRow("32") << QString(32, u'x') << QString(32, u'x');
        QTest::newRow("33") << QString(33, u'x') << QString();
        QTest::newRow("huge") << QString(100'000, u'x') << QString();
        QTest::newRow("empty") << u""_s << QString();
        QTest::newRow("space first") << u" ana"_s << QString();
        QTest::newRow("space last") << u"ana "_s << QString();
        QTest::newRow("two spaces") << u"a  b"_s << QString();
        QTest::newRow("no-break space") << u"a\u00a0b"_s << QString();
        QTest::newRow("sign first") << u"-ana"_s << QString();
        QTest::newRow("mark first") << u"\u0301ana"_s << QString();
        QTest::newRow("emoji") << u"ana🎉"_s << QString();
        QTest::newRow("at") << u"@ana"_s << QString();
        QTest::newRow("newline") << u"a\nb"_s << QString();
        QTest::newRow("zero-width joiner") << u"a\u200db"_s << QString();
        QTest::newRow("bidi override") << u"a\u202eb"_s << QString();
        QTest::newRow("Hangul filler, a letter that shows nothing") << u"a\u3164"_s << QString();
        QTest::newRow("variation selector") << u"a\ufe0f"_s << QString();
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString();
        QTest::newRow("markup") << u"<b>ana</b>"_s << QString();
    }
    void nicks()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        const auto nick = parseNick(typed);
        QCOMPARE(nick.ok(), !stored.isEmpty());
        if (nick)
            QCOMPARE(*nick, stored);
        else
            QCOMPARE(nick.error().code, QString(Code::nickInvalid));
    }

    void roomNamesHaveNoSpaces()
    {
        QVERIFY(parseRoomName(u"build-2"_s).ok());
        QCOMPARE(parseRoomName(u"two words"_s).error().code, QString(Code::nameInvalid));
    }

    void sameName()
    {
        QCOMPARE(nameKey(u"Ana"_s).folded, nameKey(u"ANA"_s).folded);
        QCOMPARE(nameKey(u"Straße"_s).folded, nameKey(u"STRASSE"_s).folded);
        QCOMPARE(nameKey(u"ａｎａ"_s).folded, nameKey(u"ana"_s).folded); // full width
        QVERIFY(nameKey(u"ana"_s).folded != nameKey(u"anna"_s).folded);
    }

    void lookalikes()
    {
        const NameKey ana = nameKey(u"ana"_s);
        const NameKey cyrillic = nameKey(u"аna"_s);
        QVERIFY(ana.folded != cyrillic.folded);
        QCOMPARE(ana.skeleton, cyrillic.skeleton);
        QCOMPARE(nameKey(u"ANA"_s).skeleton, cyrillic.skeleton);
        QCOMPARE(nameKey(u"rnarta"_s).skeleton, nameKey(u"marta"_s).skeleton);
        QCOMPARE(nameKey(u"Ian"_s).lookalike, nameKey(u"lan"_s).lookalike);
        QVERIFY(ana.skeleton != nameKey(u"ana2"_s).skeleton);
    }

    void suggestions()
    {
        QSet<QString> taken{u"ana"_s};
        const auto isFree = [&](const QString &name) { return !taken.contains(name); };
        QCOMPARE(suggestNick(u"ana"_s, isFree), u"ana2"_s);
        taken << u"ana2"_s << u"ana3"_s;
        QCOMPARE(suggestNick(u"ana"_s, isFree), u"ana4"_s);
        QCOMPARE(suggestNick(u"ana2"_s, isFree), u"ana4"_s);
        QCOMPARE(suggestNick(u"@ana!!"_s, isFree), u"ana4"_s);
        QCOMPARE(suggestNick(u"<marta>"_s, isFree), u"marta"_s);
        QCOMPARE(suggestNick(u"\n🎉"_s, isFree), u"guest"_s);
        const QString longest = suggestNick(QString(500, u'x'), isFree);
        QVERIFY(parseNick(longest).ok());
        taken << longest;
        QVERIFY(parseNick(suggestNick(longest, isFree)).ok());
    }
    void aCrowdOfGuestsFindsNames()
    {
        QSet<QString> taken;
        for (int i = 0; i < 3000; ++i) {
            const QString name = suggestNick(u"guest"_s, [&](const QString &each) { return !taken.contains(each); });
            QVERIFY(parseNick(name).ok());
            taken << name;
        }
        QCOMPARE(taken.size(), 3000);
    }

    // The shorter way for plain texts gives what the longer one gives them.
    void foldsPlainTextsAlike()
    {
        const QString other = foldCase(u"Ǟ"_s);
        for (char16_t c = 0; c < 0x80; ++c) {
            const QString text = u"aB"_s + QChar(c) + u"Z9"_s;
            QCOMPARE(foldCase(text) + other, foldCase(text + u"Ǟ"_s));
        }
    }
    void texts()
    {
        QVERIFY(checkProse(u"a\n\tb 漢 🎉"_s, 100).ok());
        QCOMPARE(checkProse(u""_s, 100).error().code, QString(Code::badText));
        QVERIFY(!checkProse(u"a\rb"_s, 100).ok());
        QVERIFY(!checkProse(u"a\u0000b"_s, 100).ok());
        QVERIFY(!checkProse(u"a\u0085b"_s, 100).ok());
        QVERIFY(checkProse(u"漢漢"_s, 6).ok());
        QVERIFY(!checkProse(u"漢漢"_s, 5).ok());
        QVERIFY(checkLine(u""_s, 0, 10).ok());
        QVERIFY(!checkLine(u"a\nb"_s, 0, 10).ok());
        QVERIFY(!checkLine(u""_s, 1, 10).ok());
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
