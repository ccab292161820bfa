// SPDX-License-Identifier: MIT
#include "gui-client/models/searchquery.h"

#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT

private:
    static QStringList emphasised(const QString &text, const QString &typed)
    {
        QStringList parts;
        for (const TextSpan &span : matches(text, searchedWords(typed)))
            parts << text.mid(span.start, span.length);
        return parts;
    }

private Q_SLOTS:
    void filtersAreTakenOut()
    {
        const SearchQuery query =
            parseSearch(u"switch from:@marta \"rack 2\" in:#build after:2026-10-01 before:2026-11-01 port"_s);
        QCOMPARE(query.text, u"switch \"rack 2\" port"_s);
        QCOMPARE(query.from, u"marta"_s);
        QCOMPARE(query.in, u"build"_s);
        QCOMPARE(query.after, QDate(2026, 10, 1));
        QCOMPARE(query.before, QDate(2026, 11, 1));
        QVERIFY(query.oddDates.isEmpty());
    }

    void anyKeyboardsQuotesAndColonsWill()
    {
        for (const QString &typed :
             {u"from：「ana b」 x"_s, u"from:«ana b» x"_s, u"from:“ana b” x"_s, u"FROM：\"ana b\" x"_s})
            QCOMPARE(parseSearch(typed).from, u"ana b"_s);
        QCOMPARE(parseSearch(u"「ラック 2」 from"_s).text, u"\"ラック 2\" from"_s);
    }

    void quotesHoldANicknameTogether() { QCOMPARE(parseSearch(u"from:\"ana b\" x"_s).from, u"ana b"_s); }

    void whatIsNoFilterStaysAWord()
    {
        const SearchQuery query = parseSearch(u"from: at:noon \"in:build\" http://a.example"_s);
        QVERIFY(!query.from && !query.in);
        QCOMPARE(query.text, u"from: at:noon \"in:build\" http://a.example"_s);
        QCOMPARE(parseSearch(u"\"never closed"_s).text, u"\"never closed\""_s);
    }

    void anOddDateIsTold()
    {
        QCOMPARE(parseSearch(u"x before:soon after:2026-13-01"_s).oddDates, QStringList({u"soon"_s, u"2026-13-01"_s}));
    }

    void textWithoutAWordIsEmpty()
    {
        QVERIFY(parseSearch(u"  "_s).isEmpty());
        QVERIFY(parseSearch(u"from:ana \"\" -- !"_s).isEmpty());
        QVERIFY(!parseSearch(u"東京"_s).isEmpty());
    }

    void matchesIgnoreCaseAndAccents()
    {
        QCOMPARE(emphasised(u"Der Käse, das KÄSEBROT"_s, u"kase"_s), QStringList({u"Käse"_s, u"KÄSE"_s}));
        QCOMPARE(emphasised(u"ports in rack 2 of rack 22"_s, u"\"rack 2\" port"_s),
                 QStringList({u"port"_s, u"rack 2"_s, u"rack 2"_s}));
        QCOMPARE(emphasised(u"👍 in 東京都"_s, u"東京"_s), QStringList{u"東京"_s});
        QVERIFY(emphasised(u"nothing"_s, u""_s).isEmpty());
    }

    void anExcerptHasItsMatch()
    {
        const QString text = u"x "_s.repeated(300) + u"needle "_s + u"y "_s.repeated(300);
        const QString part = excerpt(text, {u"needle"_s}, 160);
        QVERIFY(part.indexOf(u"needle"_s) < 100);
        QVERIFY(part.startsWith(u'…'));
        QCOMPARE(excerpt(u"short\ntext"_s, {u"text"_s}, 160), u"short text"_s);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
