// SPDX-License-Identifier: MIT
#include "shared/protocol/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const SearchWord &word : searchWords(text))
        words += word.word;
    return words;
}

// What the index is given.
QString writtenWordsOf(const QString &text)
{
    std::string words = "before";
    appendSearchWords(words, text.toUtf8());
    return QString::fromStdString(words);
}

// A query as text: phrases divided by commas, * behind one that is a beginning.
QString shapeOf(const SearchQuery &query)
{
    QStringList phrases;
    for (const SearchPhrase &phrase : query.phrases)
        phrases += QStringList(phrase.words.begin(), phrase.words.end()).join(u' ') + (phrase.prefix ? u"*"_s : u""_s);
    return phrases.join(u", "_s);
}

QStringList partsOf(const SearchQuery &query, const QString &text)
{
    QStringList parts;
    for (const TextRange &range : foundIn(query, text))
        parts += text.mid(range.begin, range.size);
    return parts;
}

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", u""_s, {});
        row("no word", u" \t\n-- … 🎉 👍🏽 !?"_s, {});
        row("case and gaps", u"Hello, WORLD! it's 3.14"_s, {u"hello"_s, u"world"_s, u"it"_s, u"s"_s, u"3"_s, u"14"_s});
        row("accents, composed", u"Crème BRÛLÉE"_s, {u"creme"_s, u"brulee"_s});
        row("accents, apart", u"Cre\u0300me bru\u0302le\u0301e"_s, {u"creme"_s, u"brulee"_s});
        row("an accent alone", u"\u0301 \u0301\u0302"_s, {});
        row("sharp s", u"Straße GROẞ"_s, {u"strasse"_s, u"gross"_s});
        row("strokes", u"Łódź Ørsted Đà ısı ISI"_s, {u"lodz"_s, u"orsted"_s, u"da"_s, u"isi"_s, u"isi"_s});
        row("dotted I", u"İstanbul"_s, {u"istanbul"_s});
        row("Greek", u"Ὀδυσσεύς ΟΔΥΣΣΕΥΣ"_s, {u"οδυσσευσ"_s, u"οδυσσευσ"_s});
        row("Cyrillic", u"Ёлка Йод"_s, {u"елка"_s, u"иод"_s});
        row("Hebrew points", u"שָׁלוֹם שלום"_s, {u"שלום"_s, u"שלום"_s});
        row("Arabic vowels and stretching", u"مُحَمَّد محـــمد"_s, {u"محمد"_s, u"محمد"_s});
        row("Hindi keeps its vowels", u"हिन्दी"_s, {u"हिन्दी"_s});
        row("Tamil", u"தமிழ்"_s, {u"தமிழ்"_s});
        row("wide and ligature", u"ＡＢＣ ﬁnd ①"_s, {u"abc"_s, u"find"_s, u"1"_s});
        row("unseen characters", u"sof\u00ADt zero\u200Bwidth"_s, {u"soft"_s, u"zerowidth"_s});
        row("Han", u"東京都"_s, {u"東京"_s, u"京都"_s, u"都"_s});
        row("one Han", u"水!"_s, {u"水"_s});
        row("kana", u"がいコーヒー"_s, {u"がい"_s, u"いコ"_s, u"コー"_s, u"ーヒ"_s, u"ヒー"_s, u"ー"_s});
        row("kana, apart and half wide", u"か\u3099 ｶﾞｲ"_s, {u"が"_s, u"ガイ"_s, u"イ"_s});
        row("repetition", u"人々"_s, {u"人々"_s, u"々"_s});
        row("Hangul", u"한국어 한국"_s, {u"한국"_s, u"국어"_s, u"어"_s, u"한국"_s, u"국"_s});
        row("Hangul, apart", u"\u1112\u1161\u11AB국"_s, {u"한국"_s, u"국"_s});
        row("rare Han", u"𠮷野家"_s, {u"𠮷野"_s, u"野家"_s, u"家"_s});
        row("Thai", u"ไทย"_s, {u"ไท"_s, u"ทย"_s, u"ย"_s});
        row("Khmer and Lao", u"ខ្ម ລາວ"_s, {u"ខ្"_s, u"្ម"_s, u"ម"_s, u"ລາ"_s, u"າວ"_s, u"ວ"_s});
        row("mixed", u"iPhone手机2台"_s, {u"iphone"_s, u"手机"_s, u"机"_s, u"2"_s, u"台"_s});
        row("half a pair of surrogates", QString(QChar(0xD83C)) + u"a"_s, {u"a"_s});
    }

    void words()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(wordsOf(text), words);
        QCOMPARE(writtenWordsOf(text), (QStringList{u"before"_s} + words).join(u' '));
    }

    void queries_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, const QString &text, const QString &shape) {
            QTest::newRow(name) << text << shape;
        };
        row("nothing", u""_s, u""_s);
        row("spaces", u"  \t "_s, u""_s);
        row("words", u"two Words"_s, u"two, words"_s);
        row("a word twice", u"two TWO two"_s, u"two"_s);
        row("phrase", u"say \"good Morning\" now"_s, u"say, good morning, now"_s);
        row("phrases", u"\"a b\"\"c d\""_s, u"a b, c d"_s);
        row("curly quotes", u"“a b” «c d»"_s, u"a b, c d"_s);
        row("quote without end", u"a \"b c"_s, u"a, b, c"_s);
        row("only a quote", u"\""_s, u""_s);
        row("empty quotes", u"\"\" \" \" x"_s, u"x"_s);
        row("three quotes", u"\"a b\" \"c d"_s, u"a b, c, d"_s);
        row("operators", u"cat AND (dog* OR NOT NEAR(bird, 5)) -fish ^x {a:b}"_s,
            u"cat, and, dog, or, not, near, bird, 5, fish, x, a, b"_s);
        row("only signs", u"*() - + ^ : {} ;'"_s, u""_s);
        row("two of a run", u"東京"_s, u"東京"_s);
        row("three of a run", u"東京都"_s, u"東京 京都"_s);
        row("one of a run", u"京"_s, u"京*"_s);
        row("runs", u"東京 水"_s, u"東京, 水*"_s);
        row("run beside a word", u"iPhone手机"_s, u"iphone, 手机"_s);
        row("phrase with a run at its end", u"\"the 東京\""_s, u"the 東京"_s);
        row("phrase with one of a run at its end", u"\"the 東\""_s, u"the 東*"_s);
        row("phrase with a run before a word", u"\"東京 tower\""_s, u"東京 京 tower"_s);
    }

    void queries()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shape);
        QCOMPARE(shapeOf(parseSearch(text)), shape);
    }

    void finding_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QString &query, const QString &text, bool found,
                            const QStringList &parts) { QTest::newRow(name) << query << text << found << parts; };
        row("word", u"cafe"_s, u"The CAFÉ, a café."_s, true, {u"CAFÉ"_s, u"café"_s});
        row("accent in the query", u"Café"_s, u"cafe"_s, true, {u"cafe"_s});
        row("accents apart", u"cafe"_s, u"cafe\u0301!"_s, true, {u"cafe\u0301"_s});
        row("not a part of a word", u"cat"_s, u"concatenate cats"_s, false, {});
        row("all words", u"dog cat"_s, u"cat and dog"_s, true, {u"cat"_s, u"dog"_s});
        row("one is missing", u"dog cat"_s, u"cat and cow"_s, false, {u"cat"_s});
        row("phrase", u"\"good morning\""_s, u"Good, morning; good"_s, true, {u"Good, morning"_s});
        row("phrase in another order", u"\"morning good\""_s, u"good morning"_s, false, {});
        row("nothing asked", u"!"_s, u"!"_s, false, {});
        row("one character", u"京"_s, u"東京都"_s, true, {u"京"_s});
        row("the last character", u"都"_s, u"東京都"_s, true, {u"都"_s});
        row("two characters", u"京都"_s, u"東京都へ"_s, true, {u"京都"_s});
        row("three characters", u"東京都"_s, u"新東京都庁"_s, true, {u"東京都"_s});
        row("not in this order", u"京東"_s, u"東京都"_s, false, {});
        row("pairs, but not in a row", u"東京都"_s, u"東京 京都"_s, false, {});
        row("kana differ by their marks", u"か"_s, u"がく"_s, false, {});
        row("half wide kana", u"ガイ"_s, u"ｶﾞｲﾄﾞ"_s, true, {u"ｶﾞｲ"_s});
        row("a whole run before a word", u"\"京 tower\""_s, u"東京 tower"_s, true, {u"京 tower"_s});
        row("Thai", u"ทย"_s, u"ไทยแลนด์"_s, true, {u"ทย"_s});
        row("Korean with its particle", u"한국"_s, u"한국은 크다"_s, true, {u"한국"_s});
        row("ligature", u"find"_s, u"ﬁnd it"_s, true, {u"ﬁnd"_s});
        row("overlapping", u"東京 京都"_s, u"東京都"_s, true, {u"東京都"_s});
    }

    void finding()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QFETCH(const bool, found);
        QFETCH(const QStringList, parts);
        const SearchQuery parsed = parseSearch(query);
        QCOMPARE(matches(parsed, text), found);
        QCOMPARE(partsOf(parsed, text), parts);
    }

    // By whichever way: a text of ASCII takes a shorter one.
    void whatIsIndexedIsWhatIsCompared()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        for (int round = 0; round < 5000; ++round) {
            const quint32 widest = round % 2 == 0 ? 0x80 : round % 4 == 1 ? 0x250 : 0x11000;
            QString text;
            for (quint32 i = random.bounded(60); i > 0; --i) {
                const char32_t c = random.bounded(random.bounded(4) == 0 ? widest : 0x80);
                if (!QChar::isSurrogate(c))
                    text += QString::fromUcs4(&c, 1);
            }
            QCOMPARE(writtenWordsOf(text), (QStringList{u"before"_s} + wordsOf(text)).join(u' '));
        }
    }

    // Any part of a text, cut out between words or anywhere in a run, finds it; and nothing upsets it.
    void anyTextIsFoundByItsParts()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const std::u32string alphabet =
            U"ab Z9é\u0301ßİжй東京都がｶﾞー한\u1112\u1161\u11ABไทย्हि𠮷🎉\u200D\uFE0F\"*()\n\u3099";
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (quint32 i = random.bounded(1, 40); i > 0; --i) {
                const char32_t c = alphabet[random.bounded(quint32(alphabet.size()))];
                text += QString::fromUcs4(&c, 1);
            }
            if (random.bounded(10) == 0)
                text += QChar(0xD800 + random.bounded(0x7FF));
            const std::vector<SearchWord> words = searchWords(text);
            QCOMPARE(matches(parseSearch(text), text), !parseSearch(text).isEmpty());
            for (const SearchWord &word : words) {
                QVERIFY(word.begin < word.firstEnd && word.firstEnd <= word.end && word.end <= text.size());
                const SearchQuery query = parseSearch(word.word);
                QVERIFY2(matches(query, text), qPrintable(text + u" / "_s + word.word));
                QVERIFY(!foundIn(query, text).empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
