// SPDX-License-Identifier: MIT
#include "gui-client/models/peoplemodel.h"
#include "tests/gui/office.h"

#include <QListView>

using namespace Confab;

// What happens beside what is said, in real windows with the real server: when it was, and all of it.
class TestNotices : public QObject, private Office
{
    Q_OBJECT

private:
    // The notices of the room on screen, each with its time, in one line.
    static QString told(Desk &desk)
    {
        QStringList all;
        const TimelineModel *model = desk.timeline().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->kind(row) == RowKind::Notice)
                all << QString::number(model->row(row).at) + u' ' + model->row(row).text;
        }
        return all.join(u'\n');
    }
    static bool sees(Desk &desk, const QString &person)
    {
        const auto *people = desk.find<QListView>("peopleList");
        const QAbstractItemModel *model = people ? people->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(PeopleModel::NickRole).toString() == person)
                return true;
        }
        return false;
    }
    // Without the marks around names; in a row or in two, where the minute ended meanwhile.
    static QString words(Desk &desk)
    {
        QString all = desk.notices().join(u" · "_s);
        return all.remove(QChar(0x2068)).remove(QChar(0x2069));
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void newNamesAreToldWithTheirTimeInRoomsThatAreNotOnScreen()
    {
        Desk marta;
        Desk ana;
        arrive(ana, name(u"ana"_s));
        arrive(marta, name(u"marta"_s));
        marta.createRoom(name(u"build"_s));
        marta.say(u"hello"_s);
        ana.say(u"/join "_s + name(u"build"_s)); // long after the welcome
        QTRY_COMPARE(ana.messages().size(), 1);
        QTRY_VERIFY(sees(ana, name(u"marta"_s)));
        ana.goTo(u"lobby"_s);
        QTRY_COMPARE(ana.room(), u"lobby"_s);

        const SystemClock clock;
        const quint64 before = clock.wallMillis() + quint64(ana.chat().client().clockAhead());
        const QString first = name(u"marta"_s);
        const QString second = name(u"bea"_s);
        marta.say(u"/nick "_s + second);
        QTRY_COMPARE(marta.chat().client().nick(), second);
        QTRY_VERIFY(words(ana).contains(second));
        ana.goTo(name(u"build"_s));
        QTRY_COMPARE(ana.room(), name(u"build"_s));
        QCOMPARE(words(ana), u"%1 is now %2"_s.arg(first, second));
        const quint64 after = clock.wallMillis() + quint64(ana.chat().client().clockAhead());
        const Millis at = ana.timeline().model()->row(ana.timeline().model()->rowCount() - 1).at;
        QVERIFY2(at >= before && at <= after, qPrintable(u"%1 is not in %2..%3"_s.arg(at).arg(before).arg(after)));

        marta.say(u"/nick "_s + first);
        QTRY_COMPARE(words(ana), u"%1 is now %2 · %2 is now %1"_s.arg(first, second));
        const QString notices = told(ana);
        marta.say(u"me again"_s);
        QTRY_VERIFY(ana.seqOf(u"me again"_s) != 0);
        ana.goTo(u"lobby"_s);
        QTRY_COMPARE(ana.room(), u"lobby"_s);
        ana.goTo(name(u"build"_s));
        QTRY_COMPARE(ana.room(), name(u"build"_s));
        QCOMPARE(told(ana), notices);
        QCOMPARE(ana.rowOf(u"me again"_s), ana.timeline().model()->rowCount() - 1);
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
