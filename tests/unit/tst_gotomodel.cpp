// SPDX-License-Identifier: MIT
#include "gui-client/models/emojibook.h"
#include "gui-client/models/gotomodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Destination room(const QString &name, const QString &topic = {})
{
    Destination each;
    each.name = name;
    each.more = topic;
    return each;
}

Destination person(const QString &nick, const QString &note = {})
{
    Destination each;
    each.kind = Destination::Kind::Person;
    each.name = nick;
    each.more = note;
    return each;
}

Destination listed(const QString &name)
{
    Destination each;
    each.kind = Destination::Kind::PublicRoom;
    each.name = name;
    return each;
}

} // namespace

// What is offered while a name is typed: places to go to, and emoji.
class GoToModelTest : public QObject
{
    Q_OBJECT

private:
    static QStringList offered(GoToModel &model, const QString &typed)
    {
        model.setTyped(typed);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row).data().toString();
        return names;
    }

private Q_SLOTS:
    void theBestFitsComeFirstAndASearchLast()
    {
        GoToModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDestinations({room(u"lobby"_s, u"all that has no desk"_s), room(u"side-desk"_s), room(u"hades"_s),
                               room(u"design"_s), person(u"stefan"_s, u"desk 14"_s), listed(u"desert"_s)});
        QCOMPARE(offered(model, u"des"_s),
                 QStringList({u"design"_s, u"desert"_s, u"side-desk"_s, u"hades"_s, u"lobby"_s, u"stefan"_s,
                              u"Search messages for “des”"_s}));
        QCOMPARE(model.nameHits(0), (std::vector<TextSpan>{{0, 3}}));
        QCOMPARE(model.moreHits(5), (std::vector<TextSpan>{{0, 3}}));
        QVERIFY(model.nameHits(6).empty());
    }

    void withNothingTypedAllThatOneIsInIsOffered()
    {
        GoToModel model;
        model.setDestinations({room(u"lobby"_s), person(u"marta"_s), listed(u"attic"_s)});
        QCOMPARE(offered(model, u" "_s), QStringList({u"lobby"_s, u"marta"_s}));
        QCOMPARE(offered(model, u"#"_s), QStringList({u"lobby"_s, u"attic"_s}));
        QCOMPARE(offered(model, u"@"_s), QStringList{u"marta"_s});
    }

    void withoutSearchesOnlyPlaces()
    {
        GoToModel model;
        model.setSearches(false);
        model.setDestinations({person(u"marta"_s)});
        QVERIFY(offered(model, u"xyz"_s).isEmpty());
    }

    void emojiAreFoundByTheirNames()
    {
        const EmojiBook book(QLocale::c());
        QVERIFY(book.all().size() > 200);
        for (const Emoji &emoji : book.all())
            QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.text));
        QCOMPARE(book.named(u"tada"_s)->text, u"🎉"_s);
        QCOMPARE(book.named(u"Party_Popper"_s)->text, u"🎉"_s);
        QCOMPARE(book.named(u"+1"_s)->text, u"👍"_s);
        QCOMPARE(book.named(u"-1"_s)->text, u"👎"_s);
        QVERIFY(!book.named(u"no such thing"_s));
        QCOMPARE(book.find(u"hea"_s, 1).front()->text, u"❤️"_s);
        QVERIFY(book.find(u"popper"_s).front()->text == u"🎉"_s);
        QVERIFY(book.find(u"qqq"_s).empty());
        QCOMPARE(book.find({}).size(), book.all().size());
    }

    void emojiAreFoundInEachLanguage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("ar") << u"قلب"_s << u"❤️"_s;
        QTest::newRow("de") << u"Herz"_s << u"❤️"_s;
        QTest::newRow("en") << u"red heart"_s << u"❤️"_s; // not Unicode's heavy black one
        QTest::newRow("es") << u"corazon"_s << u"❤️"_s;   // an accent is much to ask for
        QTest::newRow("fr") << u"fete"_s << u"🎉"_s;
        QTest::newRow("ja") << u"ハート"_s << u"❤️"_s;
        QTest::newRow("zh_CN") << u"派对"_s << u"🎉"_s;
    }
    void emojiAreFoundInEachLanguage()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, emoji);
        const EmojiBook book(QLocale(QLatin1StringView(QTest::currentDataTag())));
        const std::vector<const Emoji *> found = book.find(typed);
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const Emoji *each) { return each->text == emoji; }));
        for (const Emoji &each : book.all())
            QVERIFY2(!each.localName.isEmpty(), qPrintable(each.text));
        QCOMPARE(book.named(u"tada"_s)->text, u"🎉"_s); // as before
        QCOMPARE(book.named(book.withText(emoji)->localName)->text, emoji);
    }

    // English is what is typed between colons, and not how they are called elsewhere.
    void emojiAreCalledByTheNamesOfOneLanguage_data()
    {
        QTest::addColumn<QString>("tada");
        QTest::newRow("ar") << u"فرقعة حفلة · بارتي بوبر"_s;
        QTest::newRow("de") << u"Konfettibombe · Feier, Konfetti, Party"_s;
        QTest::newRow("en") << u"party popper · tada"_s;
        QTest::newRow("zh_CN") << u"拉炮彩带 · 庆祝, 彩带, 派对, 派对礼宾花"_s;
    }
    void emojiAreCalledByTheNamesOfOneLanguage()
    {
        QFETCH(const QString, tada);
        const QLocale locale(QLatin1StringView(QTest::currentDataTag()));
        const EmojiBook book(locale);
        QCOMPARE(EmojiBook::called(*book.named(u"tada"_s)), tada);
        for (const Emoji &each : book.all()) {
            const QString called = EmojiBook::called(each);
            QVERIFY2(called.startsWith(each.localName), qPrintable(called));
            for (const QString &call : each.calls) {
                const bool local = each.localName.contains(call) || each.localCalls.contains(call);
                QVERIFY2(local || !called.contains(call), qPrintable(called + u" / "_s + call));
            }
        }
        QCOMPARE(EmojiBook::shortName(*book.named(u"tada"_s)), u"tada"_s);
    }
};

QTEST_GUILESS_MAIN(GoToModelTest)
#include "tst_gotomodel.moc"
