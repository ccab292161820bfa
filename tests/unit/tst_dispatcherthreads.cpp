// SPDX-License-Identifier: MIT
#include "server/net/dispatcher.h"
#include "tests/unit/dispatchers.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <vector>

using namespace Confab;

namespace {

const QEvent::Type callEvent = QEvent::Type(QEvent::registerEventType());

// Can be called from another thread. Such an event carries nothing but its type: a race detector doesn't see that Qt's
// own lock guards what it would carry.
class Called : public QObject
{
public:
    explicit Called(std::function<void()> then) : m_then(std::move(then)) { }
    void call() { QCoreApplication::postEvent(this, new QEvent(callEvent)); }

    bool event(QEvent *event) override
    {
        if (event->type() != callEvent)
            return QObject::event(event);
        m_then();
        return true;
    }

private:
    std::function<void()> m_then;
};

// A thread with an event loop. A race detector, which doesn't see into Qt, sees from end() what it did before.
class Loop : public QThread
{
public:
    [[nodiscard]] bool end()
    {
        quit();
        m_done.get_future().wait();
        return wait(30'000);
    }

protected:
    void run() override
    {
        exec();
        m_done.set_value();
    }

private:
    std::promise<void> m_done;
};

} // namespace

// Timers, posted events and other threads, as Qt's own dispatcher and ours treat them.
class TestDispatcherThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timersAreNeverEarly_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::newRow("precise") << Qt::PreciseTimer;
        if (ours())
            QTest::newRow("coarse") << Qt::CoarseTimer;
    }

    void timersAreNeverEarly()
    {
        QFETCH(const Qt::TimerType, type);
        for (const int interval : {0, 1, 2, 7, 25}) {
            QElapsedTimer clock;
            QTimer timer;
            timer.setTimerType(type);
            timer.setInterval(interval);
            qint64 at = -1;
            connect(&timer, &QTimer::timeout, &timer, [&] {
                at = clock.nsecsElapsed();
                timer.stop();
            });
            clock.start();
            timer.start();
            QVERIFY(timer.remainingTime() >= 0 && timer.remainingTime() <= interval + 2);
            QTRY_VERIFY(at >= 0);
            QVERIFY2(at >= interval * 1'000'000LL, qPrintable(QString::number(at)));
        }
    }

    void aTimerIsStartedAgainInItsTimeout()
    {
        QTimer timer;
        int count = 0;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            ++count;
            if (count < 5)
                timer.start(count % 2);
            else
                timer.stop();
        });
        timer.start(1);
        QTRY_COMPARE(count, 5);
        QTest::qWait(5);
        QCOMPARE(count, 5);
    }

    void aTimersTimeoutRunsAnEventLoop()
    {
        QTimer outer;
        QTimer other;
        int outers = 0;
        int others = 0;
        connect(&other, &QTimer::timeout, &other, [&] { ++others; });
        connect(&outer, &QTimer::timeout, &outer, [&] {
            ++outers;
            QEventLoop loop;
            const int before = others;
            connect(&other, &QTimer::timeout, &loop, [&] {
                if (others >= before + 3)
                    loop.quit();
            });
            loop.exec();
            QCOMPARE(outers, 1); // though it was due again
            outer.stop();
        });
        other.start(2);
        outer.start(1);
        QTRY_VERIFY(others >= 3 && !outer.isActive());
        QCOMPARE(outers, 1);
    }

    void timersMayBeLeftOut()
    {
        int timeouts = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] { ++timeouts; });
        timer.start(0);
        for (int i = 0; i < 5; ++i)
            QAbstractEventDispatcher::instance()->processEvents(QEventLoop::X11ExcludeTimers);
        QCOMPARE(timeouts, 0);
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
        QCOMPARE(timeouts, 1);
    }

    void whatIsPostedInATurnIsSent()
    {
        int depth = 0;
        std::function<void()> deeper = [&] {
            if (++depth < 100)
                QMetaObject::invokeMethod(this, deeper, Qt::QueuedConnection);
        };
        QTimer::singleShot(0, this, deeper);
        QTRY_COMPARE(depth, 100);
    }

    // At the latest moment before it sleeps.
    void whatIsPostedBeforeItBlocksIsSent()
    {
        int sent = 0;
        bool once = true;
        QObject context;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
            if (std::exchange(once, false))
                QMetaObject::invokeMethod(
                    &context, [&] { ++sent; }, Qt::QueuedConnection);
        });
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // it would hang here
        QCoreApplication::processEvents();
        QCOMPARE(sent, 1);
    }

    void whatIsDeletedLaterIsDeleted()
    {
        QPointer<QObject> object = new QObject;
        SocketPair pair;
        QSocketNotifier notifier(pair.end(0), QSocketNotifier::Read);
        connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            notifier.setEnabled(false);
            object->deleteLater();
            QEventLoop loop; // not in there
            QTimer::singleShot(5, &loop, &QEventLoop::quit);
            loop.exec();
            QVERIFY(object);
        });
        QVERIFY(pair.write(1));
        QTRY_VERIFY(!object);
    }

    void aWakeUpBeforeItWaitsIsntLost()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        dispatcher->wakeUp();
        dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        std::thread other([&] { dispatcher->wakeUp(); });
        other.join();
        dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        std::thread third([&] { dispatcher->interrupt(); });
        third.join();
        dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
    }

    void othersWakeItWhileItSleeps()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        std::atomic<bool> done = false;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            done = true;
            dispatcher->wakeUp();
        });
        while (!done)
            dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        other.join();
    }

    // From many threads at once, and none is lost.
    void othersPostMuch()
    {
        constexpr int threads = 4;
        constexpr int each = 5000;
        int heard = 0;
        QEventLoop loop;
        Called called([&] {
            if (++heard == threads * each)
                loop.quit();
        });
        std::vector<std::thread> others;
        for (int i = 0; i < threads; ++i) {
            others.emplace_back([&] {
                for (int n = 0; n < each; ++n)
                    called.call();
            });
        }
        loop.exec(); // would hang, were one lost
        for (std::thread &other : others)
            other.join();
        QCOMPARE(heard, threads * each);
    }

    // Question and answer between two threads: each sleeps while the other works.
    void twoThreadsTalk()
    {
        Loop thread;
        useDispatcher(thread, ours() ? DispatcherKind::Epoll : DispatcherKind::Stock);
        QEventLoop loop;
        int rounds = 0;
        std::function<void()> ask;
        Called here([&] { ask(); });
        Called there([&] { here.call(); });
        ask = [&] {
            if (++rounds > 2000)
                loop.quit();
            else
                there.call();
        };
        there.moveToThread(&thread);
        thread.start();
        ask();
        loop.exec();
        QCOMPARE(rounds, 2001);
        QVERIFY(thread.end());
    }

    // A thread is told to end at any moment of its life.
    void threadsQuit()
    {
        for (int i = 0; i < 200; ++i) {
            QThread thread;
            useDispatcher(thread, ours() ? DispatcherKind::Epoll : DispatcherKind::Stock);
            if (ours())
                QVERIFY(qobject_cast<EpollDispatcher *>(thread.eventDispatcher()));
            thread.start();
            if (i % 3 == 0)
                std::this_thread::yield();
            else if (i % 3 == 1)
                std::this_thread::sleep_for(std::chrono::microseconds(i * 5));
            thread.quit();
            QVERIFY(thread.wait(30'000));
        }
    }

    // Descriptors and timers of a thread, its own sockets that outlive its loop.
    void aThreadEndsWithItsTimers()
    {
        Loop thread;
        useDispatcher(thread, ours() ? DispatcherKind::Epoll : DispatcherKind::Stock);
        std::atomic<int> count = 0;
        auto *timer = new QTimer;
        timer->setInterval(1);
        timer->moveToThread(&thread);
        connect(&thread, &QThread::started, timer, qOverload<>(&QTimer::start));
        connect(&thread, &QThread::finished, timer, &QObject::deleteLater);
        connect(timer, &QTimer::timeout, timer, [&] { ++count; });
        thread.start();
        QTRY_VERIFY(count >= 3);
        QVERIFY(thread.end());
    }

    void aBusyThreadIsntRung()
    {
        if (!ours())
            QSKIP("Qt's own has no such count");
        auto *dispatcher = ours();
        QCoreApplication::processEvents();
        const quint64 before = dispatcher->wakeUpWrites();
        int heard = 0;
        QTimer::singleShot(0, this, [&] {
            std::thread other([&] {
                for (int i = 0; i < 1000; ++i)
                    QMetaObject::invokeMethod(
                        this, [&] { ++heard; }, Qt::QueuedConnection);
            });
            other.join();
            QMetaObject::invokeMethod(
                this, [&] { ++heard; }, Qt::QueuedConnection);
        });
        QTRY_COMPARE(heard, 1001);
        QCOMPARE(dispatcher->wakeUpWrites(), before);
    }

    void manyRingsAreOneWrite()
    {
        WakeUpBell bell;
        QVERIFY(bell.lieDown());
        for (int i = 0; i < 1000; ++i)
            bell.ring();
        QCOMPARE(bell.writes(), 1);
        QVERIFY(bell.getUp());
        QVERIFY(bell.lieDown());
        QVERIFY(!bell.getUp());
        bell.ring();
        QVERIFY(!bell.lieDown()); // rung while up: no sleep, and no write
        QVERIFY(bell.getUp());
        QCOMPARE(bell.writes(), 1);
    }
};

int main(int argc, char *argv[])
{
    return runOverBoth<TestDispatcherThreads>(argc, argv);
}

#include "tst_dispatcherthreads.moc"
