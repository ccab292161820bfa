// SPDX-License-Identifier: MIT
#include "tests/gui/office.h"

#include <QApplication>
#include <QListView>

using namespace Confab;

// What those hear who listen to the window while they use it.
class TestListening : public QObject, private Office
{
    Q_OBJECT

private:
    static QString lastHeard(Desk &desk, const char *window)
    {
        const auto *announcements = desk.find<QWidget>(window)->findChild<QObject *>(u"announcements"_s);
        const QStringList texts = announcements ? announcements->property("texts").toStringList() : QStringList();
        return texts.isEmpty() ? QString() : texts.constLast();
    }
    static QString chosen(Desk &desk, const char *list)
    {
        return desk.find<QListView>(list)->currentIndex().data(Qt::AccessibleTextRole).toString();
    }

private Q_SLOTS:
    void initTestCase() { open(); }
    void init() { ++m_number; }
    void cleanupTestCase() { m_language.reset(); }

    void whatTheArrowsChooseIsToldAndTheFieldKeepsTheFocus_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("offered"); // for "attic"
        QTest::newRow("going somewhere") << QByteArray("actionGoTo") << QByteArray("goToDialog")
                                         << QByteArray("goToField") << QByteArray("goToList") << 4; // a search as well
        QTest::newRow("rooms to join") << QByteArray("actionNewRoom") << QByteArray("roomsDialog")
                                       << QByteArray("roomsField") << QByteArray("roomsList")
                                       << 6; // those of the row before as well
    }
    void whatTheArrowsChooseIsToldAndTheFieldKeepsTheFocus()
    {
        QFETCH(const QByteArray, action);
        QFETCH(const QByteArray, dialog);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, list);
        QFETCH(const int, offered);
        Desk ana;
        arrive(ana, name(u"ana"_s));
        for (const QLatin1StringView room : {"attic"_L1, "attica"_L1, "atticus"_L1})
            ana.createRoom(name(room));
        ana.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ana.window()));
        ana.trigger(action.constData());
        QTRY_VERIFY(ana.isShown(dialog.constData()));
        auto *line = ana.find<QWidget>(field.constData());
        QVERIFY(QTest::qWaitForWindowActive(line->window()));
        QTRY_COMPARE(QApplication::focusWidget(), line);
        const auto *model = ana.find<QListView>(list.constData())->model();
        QTRY_VERIFY(model->rowCount() > 1);
        for (const char letter : {'a', 't', 't', 'i', 'c'}) {
            QTest::keyClick(line, letter);
            QTest::qWait(0);
        }
        const auto fitting = [model] {
            int count = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                count += model->index(row, 0).data().toString().contains("attic"_L1) ? 1 : 0;
            return count == model->rowCount() ? count : 0;
        };
        QTRY_COMPARE(fitting(), offered);
        const QString first = chosen(ana, list.constData());
        QTest::keyClick(line, Qt::Key_Down);
        const QString next = chosen(ana, list.constData());
        QVERIFY(next != first);
        QCOMPARE(lastHeard(ana, dialog.constData()), next);
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(lastHeard(ana, dialog.constData()), first);
        QCOMPARE(QApplication::focusWidget(), line);
    }
};

QTEST_MAIN(TestListening)
#include "tst_listening.moc"
