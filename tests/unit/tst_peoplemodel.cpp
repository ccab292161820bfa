// SPDX-License-Identifier: MIT
#include "gui-client/models/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

Person person(quint64 user, const QString &nick, Presence presence = Presence::Online)
{
    return {UserId{user}, nick, Role::Guest, presence, {}};
}

Roster roster(std::vector<Person> people, bool more = false)
{
    return {lobby, std::move(people), more, {}};
}

QStringList shown(const PeopleModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString text = model.index(row).data().toString();
        rows << text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return rows;
}

struct Watched {
    Watched() : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest) { model.setSelf(UserId{1}); }
    PeopleModel model{lobby};
    QAbstractItemModelTester tester;
};

} // namespace

class PeopleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAConnectionNobodyIsShownAsThere()
    {
        Watched w;
        w.model.takeRoster(roster({person(1, u"ana"_s), person(2, u"marta"_s), person(3, u"jorge"_s, Presence::Away)}));
        w.model.setOnline(false);
        QCOMPARE(shown(w.model),
                 QStringList({u"WERE ONLINE — 2"_s, u"ana (you)"_s, u"marta"_s, u"WERE AWAY — 1"_s, u"jorge"_s}));
        QCOMPARE(w.model.index(2).data(PeopleModel::PresenceRole).toInt(), int(Presence::Offline));
        QVERIFY(w.model.index(2).data(Qt::AccessibleTextRole).toString().endsWith(u"offline"_s));
        w.model.setOnline(true);
        QCOMPARE(shown(w.model).constFirst(), u"ONLINE — 2"_s);
        QCOMPARE(w.model.index(2).data(PeopleModel::PresenceRole).toInt(), int(Presence::Online));
    }

    void listsByPresenceAndNickname()
    {
        Watched w;
        Person jorge = person(3, u"jorge"_s, Presence::Away);
        jorge.note = u"lunch"_s;
        w.model.takeRoster(roster({person(2, u"marta"_s), person(1, u"ana"_s)}, true));
        QCOMPARE(w.model.rowCount(), 0); // half a roster shows nothing
        w.model.takeRoster(roster({jorge, person(4, u"Kenji"_s)}));
        QCOMPARE(
            shown(w.model),
            QStringList({u"ONLINE — 3"_s, u"ana (you)"_s, u"Kenji"_s, u"marta"_s, u"AWAY — 1"_s, u"jorge · lunch"_s}));
        QCOMPARE(w.model.peopleCount(), quint64(4));
        QVERIFY(w.model.index(0).data(PeopleModel::HeadingRole).toBool());
        QVERIFY(!(w.model.flags(w.model.index(0)) & Qt::ItemIsSelectable));
        QString spoken = w.model.index(3).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken.remove(QChar(0x2068)).remove(QChar(0x2069)), u"marta, online"_s);
    }

    void tellsOnlyWhatChanged()
    {
        Watched w;
        w.model.takeRoster(roster({person(1, u"ana"_s), person(2, u"marta"_s), person(3, u"jorge"_s)}));
        QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy resets(&w.model, &QAbstractItemModel::modelReset);
        QSignalSpy counted(&w.model, &PeopleModel::peopleCountChanged);
        w.model.takeRoster(roster({person(1, u"ana"_s), person(2, u"marta"_s), person(4, u"kenji"_s)}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(counted.count(), 0); // three before and after
        QCOMPARE(shown(w.model), QStringList({u"ONLINE — 3"_s, u"ana (you)"_s, u"kenji"_s, u"marta"_s}));
    }

    void peopleComeGoAndChange()
    {
        Watched w;
        QSignalSpy counted(&w.model, &PeopleModel::peopleCountChanged);
        w.model.takeRoster(roster({person(1, u"ana"_s)}));
        w.model.takeJoined(person(2, u"marta"_s));
        w.model.takeJoined(person(2, u"marta"_s)); // twice is once
        QCOMPARE(counted.last().at(0).toULongLong(), 2ULL);
        w.model.takeChanged(person(2, u"marta"_s, Presence::Away));
        QCOMPARE(shown(w.model), QStringList({u"ONLINE — 1"_s, u"ana (you)"_s, u"AWAY — 1"_s, u"marta"_s}));
        w.model.takeChanged(person(2, u"Alma"_s, Presence::Busy));
        QCOMPARE(shown(w.model), QStringList({u"ONLINE — 1"_s, u"ana (you)"_s, u"DO NOT DISTURB — 1"_s, u"Alma"_s}));
        w.model.takeChanged(person(9, u"stranger"_s)); // not here
        w.model.takeLeft(UserId{9});
        w.model.takeLeft(UserId{1});
        QCOMPARE(shown(w.model), QStringList({u"DO NOT DISTURB — 1"_s, u"Alma"_s}));
        QCOMPARE(w.model.peopleCount(), quint64(1));
    }

    void whoMovesWhileARosterComesIsNotLost()
    {
        Watched w;
        w.model.takeRoster(roster({person(1, u"ana"_s), person(2, u"marta"_s)}, true));
        w.model.takeJoined(person(3, u"jorge"_s));
        w.model.takeLeft(UserId{2});
        w.model.takeRoster(roster({person(4, u"kenji"_s)}));
        QCOMPARE(shown(w.model), QStringList({u"ONLINE — 3"_s, u"ana (you)"_s, u"jorge"_s, u"kenji"_s}));
        w.model.takeRoster(roster({person(1, u"ana"_s)}, true));
        w.model.startRoster(); // the connection was lost in between
        w.model.takeRoster(roster({person(2, u"marta"_s)}));
        QCOMPARE(shown(w.model), QStringList({u"ONLINE — 1"_s, u"marta"_s}));
    }

    void aCrowdIsOnlyCounted()
    {
        Watched w;
        w.model.takeRoster(roster({person(1, u"ana"_s), person(2, u"marta"_s)}));
        w.model.takeCrowd(501);
        QVERIFY(w.model.isCrowd());
        QCOMPARE(w.model.peopleCount(), quint64(501));
        QCOMPARE(w.model.rowCount(), 0);
        w.model.takeRoster(roster({person(1, u"ana"_s)}));
        QVERIFY(!w.model.isCrowd());
        QCOMPARE(w.model.peopleCount(), quint64(1));
    }
};

QTEST_GUILESS_MAIN(PeopleModelTest)
#include "tst_peoplemodel.moc"
