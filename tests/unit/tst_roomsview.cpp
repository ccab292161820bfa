// SPDX-License-Identifier: MIT
#include "gui-client/models/roomsmodel.h"
#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/lockmark.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/serversection.h"

#include <QTest>
#include <QToolButton>

using namespace Confab;
using namespace Qt::StringLiterals;

class TestRoomsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // As while a window is made: the side is wide for a moment, and a room comes before it has its width.
    void theButtonsStayInSight()
    {
        RoomsModel model;
        Room room;
        room.room = lobby;
        room.name = u"lobby"_s;
        model.setRooms({room});
        RoomsView view;
        view.setRooms(&model);
        view.setWhole(true);
        view.resize(268, 300);
        view.show();
        view.setRoom(lobby); // which is laid out to be scrolled to
        room.room = RoomId{2};
        room.name = u"zebra"_s;
        model.put(room);
        view.resize(232, 300);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
        for (const char *name : {"newRoomButton", "newDirectButton"}) {
            const auto *button = view.findChild<QToolButton *>(QLatin1StringView(name));
            QVERIFY(button);
            const QRect at(button->mapTo(view.viewport(), QPoint()), button->size());
            QVERIFY2(view.viewport()->rect().contains(at), name);
        }
    }

    void theLockLosesItsWordBeforeTheServerItsName()
    {
        ServerSection section;
        section.setServer(u"Workshop"_s, ServerSection::Secrecy::Encrypted, {});
        const auto *name = section.findChild<ElidedLabel *>(u"serverName"_s);
        const auto *lock = section.findChild<LockMark *>(u"serverLock"_s);
        section.resize(400, 300);
        section.show();
        QVERIFY(QTest::qWaitForWindowExposed(&section));
        QTRY_COMPARE(lock->width(), lock->wholeWidth());
        section.resize(name->sizeHint().width() + lock->wholeWidth() + 30, 300); // which has margins of its own
        QTRY_VERIFY(lock->width() < lock->wholeWidth() / 2);
        QVERIFY(lock->isVisible());
        QTRY_VERIFY(name->width() >= name->sizeHint().width());
        QCOMPARE(lock->accessibleName(), lock->text());
        section.resize(400, 300);
        QTRY_COMPARE(lock->width(), lock->wholeWidth());
    }
};

QTEST_MAIN(TestRoomsView)
#include "tst_roomsview.moc"
