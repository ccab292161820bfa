// SPDX-License-Identifier: MIT
#include "gui-client/models/displaytext.h"
#include "gui-client/spelling/hunspellspeller.h"
#include "gui-client/spelling/proseword.h"
#include "gui-client/spelling/spellchecker.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

// Takes its time as long as it is told to.
class SlowSpeller : public Speller
{
public:
    explicit SlowSpeller(QSemaphore &may) : m_may(may) { }
    bool isRight(const QString &word) override
    {
        m_may.acquire();
        return !word.contains("teh"_L1);
    }
    QStringList suggestions(const QString &) override { return {u"the"_s}; }

private:
    QSemaphore &m_may;
};

} // namespace

// What is prose, which dictionaries there are, and what they know.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prose_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"Well, it works."_s << QStringList{u"Well"_s, u"it"_s, u"works"_s};
        QTest::newRow("apostrophe") << u"don’t can't"_s << QStringList{u"don’t"_s, u"can't"_s};
        QTest::newRow("umlauts") << u"schöne Grüße"_s << QStringList{u"schöne"_s, u"Grüße"_s};
        QTest::newRow("links") << u"see https://exmaple.org/wrod?x=y now, www.exmaple.org or mailto:ana@exmaple.org"_s
                               << QStringList{u"see"_s, u"now"_s, u"or"_s};
        QTest::newRow("code") << u"call `fooo barr` there"_s << QStringList{u"call"_s, u"there"_s};
        QTest::newRow("open code") << u"call `fooo"_s << QStringList{u"call"_s};
        QTest::newRow("block") << u"so:\n```\nfooo `barr\n```\ndone"_s << QStringList{u"so"_s, u"done"_s};
        QTest::newRow("open block") << u"so:\n```\nfooo"_s << QStringList{u"so"_s};
        QTest::newRow("quote") << u"> teh words of others\nindeed"_s << QStringList{u"indeed"_s};
        QTest::newRow("emoji") << u"yes :thumbsupp: and :tadaa"_s << QStringList{u"yes"_s, u"and"_s};
        QTest::newRow("people, rooms") << u"ask @jorgee in #biuld"_s << QStringList{u"ask"_s, u"in"_s};
        QTest::newRow("nicknames") << u"Marta knows"_s << QStringList{u"knows"_s};
        QTest::newRow("files") << u"open /etc/hosts and main.cpp or snake_case"_s
                               << QStringList{u"open"_s, u"and"_s, u"or"_s};
        QTest::newRow("digits") << u"version 2a of x11"_s << QStringList{u"version"_s, u"of"_s};
        QTest::newRow("abbreviations") << u"the CPU of QString"_s << QStringList{u"the"_s, u"of"_s};
        QTest::newRow("command") << u"/topic relaese on Friday"_s << QStringList{};
        QTest::newRow("action") << u"/me waves"_s << QStringList{u"waves"_s};
        QTest::newRow("emoji alone") << u"🎉 good"_s << QStringList{u"good"_s};
    }
    void prose()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const ProseWord &word : proseWords(text, {u"marta"_s}))
            found.append(text.mid(word.from, word.length));
        QCOMPARE(found, words);
    }

    void dictionariesAreFoundByTheirFiles()
    {
        const QTemporaryDir system;
        const QTemporaryDir own;
        for (const QString &name : {u"de_DE"_s, u"de_AT"_s, u"en_US"_s, u"hyph_de"_s})
            write(system, name);
        write(own, u"en_US"_s);
        QVERIFY(QFile::remove(system.filePath(u"de_AT.aff"_s))); // half of one is none
        const auto found = findDictionaries({own.path(), system.path(), u"/nowhere"_s});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found.at(0).code, u"de_DE"_s);
        QCOMPARE(found.at(1).words, own.filePath(u"en_US.dic"_s)); // the first one that was found
        QCOMPARE(dictionaryFor(QLocale(u"de_CH"_s), found), u"de_DE"_s);
        QCOMPARE(dictionaryFor(QLocale(u"en_US"_s), found), u"en_US"_s);
        QCOMPARE(dictionaryFor(QLocale(u"fr_FR"_s), found), QString());
        QCOMPARE(dictionaryFor(QLocale::c(), found), QString());
        QCOMPARE(languageName(u"de_DE"_s), u"Deutsch (Deutschland)"_s);
    }

    void aLanguageHasItsPlainName()
    {
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"en_US"_s), u"English (United States)"_s);
        QCOMPARE(languageName(u"es"_s), u"Español"_s);
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
        QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageName(u"ar"_s), u"العربية"_s);
        QCOMPARE(languageName(u"ja"_s), u"日本語"_s);
        QCOMPARE(languageName(u"zh"_s), u"简体中文"_s);
    }

    void hunspellKnowsItsWordsInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("UTF-8") << QByteArray("UTF-8");
        QTest::newRow("Latin-1") << QByteArray("ISO8859-1");
    }
    void hunspellKnowsItsWordsInAnyEncoding()
    {
        QFETCH(QByteArray, encoding);
        const QTemporaryDir folder;
        const QString words = u"3\nGrüße\nswitch\ndon't\n"_s;
        write(folder, u"de_DE"_s, "SET " + encoding + "\nTRY estianrolcdugmphbyfvkwü\nWORDCHARS '\n",
              encoding == "UTF-8" ? words.toUtf8() : words.toLatin1());
        const auto speller = openHunspell(findDictionaries({folder.path()}).at(0));
        QVERIFY(speller->isRight(u"Grüße"_s));
        QVERIFY(speller->isRight(u"don’t"_s));
        QVERIFY(!speller->isRight(u"swich"_s));
        QCOMPARE(speller->suggestions(u"swich"_s), QStringList{u"switch"_s});
        QCOMPARE(speller->suggestions(u"Grüsse"_s).value(0), u"Grüße"_s);
        QCOMPARE(speller->isRight(u"中文"_s), encoding != "UTF-8"); // what it can't write it doesn't judge
    }

    void aDamagedDictionaryHarmsNobody()
    {
        const QTemporaryDir folder;
        write(folder, u"de_DE"_s, "SET KLINGON-7\n\xff\xfe", "not a number\n\0\1");
        const auto speller = openHunspell(findDictionaries({folder.path()}).at(0));
        QVERIFY(speller->isRight(u"whatever"_s));
        QVERIFY(speller->suggestions(u"whatever"_s).isEmpty());
    }

    void whoAsksNeverWaits()
    {
        QSemaphore may;
        SpellChecker checker(one(), {}, [&](const Dictionary &) { return std::make_unique<SlowSpeller>(may); });
        checker.setLanguage(u"en_US"_s);
        QSignalSpy changed(&checker, &SpellChecker::changed);
        QVERIFY(!checker.isWrong(u"teh"_s)); // nobody knows yet
        QVERIFY(!checker.isWrong(u"fine"_s));
        QVERIFY(changed.isEmpty());
        may.release(2);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(checker.isWrong(u"teh"_s));
        QVERIFY(!checker.isWrong(u"fine"_s));
        // What is known is not asked for again, and what another script has isn't at all.
        QVERIFY(!checker.isWrong(u"тех"_s));
        QCOMPARE(checker.suggestions(u"teh"_s, 10'000), QStringList{u"the"_s});
        // Another language: all is void.
        checker.setLanguage({});
        QVERIFY(!checker.isWrong(u"teh"_s));
        QVERIFY(checker.suggestions(u"teh"_s, 10'000).isEmpty());
    }

    void itEndsWhileWordsWait()
    {
        QSemaphore may(1);
        SpellChecker checker(one(), {}, [&](const Dictionary &) { return std::make_unique<SlowSpeller>(may); });
        checker.setLanguage(u"en_US"_s);
        for (int i = 0; i < 1; ++i)
            QVERIFY(!checker.isWrong(u"word"_s + QChar(u'a' + i)));
    }

    void learnedWordsStay()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"words.txt"_s);
        QSemaphore may(10);
        const auto open = [&](const Dictionary &) { return std::make_unique<SlowSpeller>(may); };
        SpellChecker first(one(), file, open);
        first.setLanguage(u"en_US"_s);
        QVERIFY(!first.isWrong(u"tehran"_s));
        QTRY_VERIFY(first.isWrong(u"tehran"_s));
        first.learn(u"Tehran"_s);
        QVERIFY(!first.isWrong(u"tehran"_s));
        SpellChecker second(one(), file, open);
        second.setLanguage(u"en_US"_s);
        QSignalSpy changed(&second, &SpellChecker::changed);
        QVERIFY(!second.isWrong(u"Tehran"_s));
        QVERIFY(!second.isWrong(u"teh"_s));
        QTRY_VERIFY(second.isWrong(u"teh"_s));
        QVERIFY(!second.isWrong(u"Tehran"_s));
    }

private:
    static void write(const QTemporaryDir &folder, const QString &code, const QByteArray &affixes = "SET UTF-8\n",
                      const QByteArray &words = "1\nword\n")
    {
        for (const auto &[ending, content] : {std::pair(u".aff"_s, affixes), std::pair(u".dic"_s, words)}) {
            QFile file(folder.filePath(code + ending));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
    }
    static std::vector<Dictionary> one() { return {{u"en_US"_s, {}, {}}}; }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
