// SPDX-License-Identifier: MIT
#include "tests/unit/dispatchers.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <netinet/in.h>
#include <numeric>
#include <sys/resource.h>
#include <vector>

using namespace Confab;

namespace {

std::unique_ptr<QSocketNotifier> reader(const SocketPair &pair, size_t which, std::function<void()> activated)
{
    auto notifier = std::make_unique<QSocketNotifier>(pair.end(which), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), std::move(activated));
    return notifier;
}

// Goes on until nothing more is to be done, but not longer.
void settle()
{
    for (int i = 0; i < 100 && QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents); ++i)
        continue;
}

} // namespace

// Socket notifiers, as Qt's own dispatcher and ours treat them.
class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadableIsRead()
    {
        SocketPair pair;
        int count = 0;
        const auto notifier = reader(pair, 0, [&] { count += pair.read(0) ? 1 : 0; });
        settle();
        QCOMPARE(count, 0);
        QVERIFY(pair.write(1));
        QTRY_COMPARE(count, 1);
        settle();
        QCOMPARE(count, 1);
    }

    void whatIsLeftIsToldAgain()
    {
        SocketPair pair;
        int count = 0;
        const auto notifier = reader(pair, 0, [&] { ++count; });
        QVERIFY(pair.write(1));
        QTRY_VERIFY(count >= 3);
    }

    void aDisabledOneIsSilent()
    {
        SocketPair pair;
        int count = 0;
        const auto notifier = reader(pair, 0, [&] { count += pair.read(0) ? 1 : 0; });
        settle();
        notifier->setEnabled(false);
        QVERIFY(pair.write(1));
        settle();
        QCOMPARE(count, 0);
        notifier->setEnabled(true);
        QTRY_COMPARE(count, 1);
    }

    void readersAndWritersOfOneDescriptor()
    {
        SocketPair pair;
        int readable = 0;
        int writable = 0;
        const auto in = reader(pair, 0, [&] { readable += pair.read(0) ? 1 : 0; });
        QSocketNotifier out(pair.end(0), QSocketNotifier::Write);
        connect(&out, &QSocketNotifier::activated, &out, [&] {
            ++writable;
            out.setEnabled(false);
        });
        QVERIFY(pair.write(1));
        QTRY_VERIFY(readable == 1 && writable == 1);
        settle();
        QCOMPARE(writable, 1);
        out.setEnabled(true);
        QTRY_COMPARE(writable, 2);
        QVERIFY(pair.write(1));
        QTRY_COMPARE(readable, 2);
        QCOMPARE(writable, 2);
    }

    void urgentBytesAreAnException()
    {
        const int door = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QVERIFY(::bind(door, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(door, 1) == 0);
        QVERIFY(::getsockname(door, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        const int there = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        QVERIFY(::connect(there, reinterpret_cast<sockaddr *>(&address), size) == 0);
        const int here = ::accept(door, nullptr, nullptr);
        int urgent = 0;
        {
            QSocketNotifier notifier(here, QSocketNotifier::Exception);
            connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
                ++urgent;
                notifier.setEnabled(false);
            });
            QVERIFY(::send(there, "a", 1, 0) == 1);
            settle();
            QCOMPARE(urgent, 0);
            QVERIFY(::send(there, "!", 1, MSG_OOB) == 1);
            QTRY_COMPARE(urgent, 1);
        }
        for (const int descriptor : {door, there, here})
            ::close(descriptor);
    }

    void oneIsDeletedInItsOwnActivation()
    {
        SocketPair pair;
        int count = 0;
        auto notifier = std::make_unique<QSocketNotifier>(pair.end(0), QSocketNotifier::Read);
        connect(notifier.get(), &QSocketNotifier::activated, this, [&] {
            ++count;
            notifier.reset();
        });
        QVERIFY(pair.write(1));
        QTRY_COMPARE(count, 1);
        settle();
        QCOMPARE(count, 1);
    }

    // Two are due at once; whichever comes first does away with the other.
    void oneEndsAnother_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("deletes it") << true;
        QTest::newRow("disables it") << false;
    }

    void oneEndsAnother()
    {
        QFETCH(const bool, deletes);
        SocketPair pairs[2];
        std::unique_ptr<QSocketNotifier> notifiers[2];
        int count = 0;
        for (size_t i = 0; i < 2; ++i) {
            notifiers[i] = reader(pairs[i], 0, [&, i] {
                count += pairs[i].read(0) ? 1 : 0;
                if (deletes)
                    notifiers[1 - i].reset();
                else if (notifiers[1 - i])
                    notifiers[1 - i]->setEnabled(false);
            });
        }
        settle();
        QVERIFY(pairs[0].write(1) && pairs[1].write(1));
        settle();
        QCOMPARE(count, 1);
    }

    // The activation of one closes another's descriptor, and its number goes to a new socket at once: what was found
    // out about the old one isn't told of the new one.
    void aNumberIsUsedAgainWithinATurn()
    {
        SocketPair pairs[2];
        SocketPair fresh;
        std::unique_ptr<QSocketNotifier> notifiers[2];
        std::unique_ptr<QSocketNotifier> heir;
        int first = 0;
        int number = -1;
        int heard = 0;
        for (size_t i = 0; i < 2; ++i) {
            notifiers[i] = reader(pairs[i], 0, [&, i] {
                first += pairs[i].read(0) ? 1 : 0;
                const size_t other = 1 - i;
                notifiers[other].reset();
                number = pairs[other].end(0);
                QVERIFY(::dup2(fresh.end(0), number) == number);
                heir = reader(pairs[other], 0, [&, other] { heard += pairs[other].read(0) ? 1 : 100; });
            });
        }
        settle();
        QVERIFY(pairs[0].write(1) && pairs[1].write(1));
        QTRY_COMPARE(first, 1);
        settle();
        QCOMPARE(heard, 0);
        QVERIFY(fresh.write(1));
        QTRY_COMPARE(heard, 1);
    }

    // The same, where nothing was known of the old one but that it is watched.
    void aNumberIsUsedAgainBetweenTurns()
    {
        SocketPair pair;
        SocketPair fresh;
        int heard = 0;
        auto notifier = reader(pair, 0, [] { QFAIL("the old one has nothing to say"); });
        settle();
        notifier.reset();
        QVERIFY(::dup2(fresh.end(0), pair.end(0)) == pair.end(0));
        notifier = reader(pair, 0, [&] { heard += pair.read(0) ? 1 : 100; });
        settle();
        QVERIFY(fresh.write(1));
        QTRY_COMPARE(heard, 1);
    }

    void aNumberIsUsedAgainUnderItsNotifier()
    {
        SocketPair pair;
        SocketPair fresh;
        int heard = 0;
        const auto notifier = reader(pair, 0, [&] { heard += pair.read(0) ? 1 : 100; });
        QSocketNotifier out(pair.end(0), QSocketNotifier::Write);
        out.setEnabled(false);
        settle();
        QVERIFY(::dup2(fresh.end(0), pair.end(0)) == pair.end(0)); // epoll forgets what is closed
        out.setEnabled(true);
        connect(&out, &QSocketNotifier::activated, &out, [&] { out.setEnabled(false); });
        settle();
        QVERIFY(fresh.write(1));
        QTRY_COMPARE(heard, 1);
    }

    void aClosedDescriptorIsGivenUp()
    {
        SocketPair pair;
        const int number = ::dup(pair.end(0));
        QSocketNotifier notifier(number, QSocketNotifier::Read);
        ::close(number);
        QTRY_VERIFY(!notifier.isEnabled());
    }

    // Nobody reads here any more: that the peer is gone is of no interest, and must not keep the thread busy.
    void aHangUpWithoutInterestDoesntSpin()
    {
        SocketPair pair;
        const auto notifier = reader(pair, 0, [] { QFAIL("it is disabled"); });
        settle();
        notifier->setEnabled(false);
        pair.close(1);
        QSignalSpy turns(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
        QTest::qWait(50);
        QVERIFY2(turns.size() < 50, qPrintable(QString::number(turns.size())));
    }

    void aHangUpIsReadable()
    {
        SocketPair pair;
        int ends = 0;
        std::unique_ptr<QSocketNotifier> notifier;
        notifier = reader(pair, 0, [&] {
            char byte = 0;
            ends += ::read(pair.end(0), &byte, 1) == 0 ? 1 : 0;
            notifier->setEnabled(false);
        });
        settle();
        pair.close(1);
        QTRY_COMPARE(ends, 1);
    }

    // One of many that are due runs an event loop of its own, in which all others have their turn, and once each.
    void anActivationRunsAnEventLoop()
    {
        constexpr size_t many = 50;
        std::vector<SocketPair> pairs(many);
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        std::vector<int> heard(many);
        int nested = 0;
        for (size_t i = 0; i < many; ++i) {
            notifiers.push_back(reader(pairs[i], 0, [&, i] {
                heard[i] += pairs[i].read(0) ? 1 : 100;
                if (nested++ > 0)
                    return;
                QEventLoop inner;
                QTimer::singleShot(20, &inner, &QEventLoop::quit);
                inner.exec();
                QCOMPARE(heard, std::vector<int>(many, 1));
                QVERIFY(pairs[i].write(1)); // and afterwards it goes on
            }));
        }
        settle();
        for (const SocketPair &pair : pairs)
            QVERIFY(pair.write(1));
        QTRY_COMPARE(std::accumulate(heard.begin(), heard.end(), 0), int(many) + 1);
        settle();
        QCOMPARE(std::accumulate(heard.begin(), heard.end(), 0), int(many) + 1);
    }

    void socketsMayBeLeftOut()
    {
        SocketPair pair;
        int count = 0;
        int timeouts = 0;
        const auto notifier = reader(pair, 0, [&] { count += pair.read(0) ? 1 : 0; });
        settle();
        QVERIFY(pair.write(1));
        QTimer::singleShot(10, this, [&] { ++timeouts; });
        while (timeouts == 0)
            QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(count, 0);
        QMetaObject::invokeMethod(
            this, [&] { ++timeouts; }, Qt::QueuedConnection);
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(timeouts, 2);
        QCOMPARE(count, 0);
        QTRY_COMPARE(count, 1);
    }

    // More than fit a turn; none is left out, and neither are timers.
    void thousandsOfDescriptors()
    {
        rlimit limit{};
        QVERIFY(::getrlimit(RLIMIT_NOFILE, &limit) == 0);
        limit.rlim_cur = limit.rlim_max;
        QVERIFY(::setrlimit(RLIMIT_NOFILE, &limit) == 0);
        const size_t many = std::min<size_t>(3000, size_t(limit.rlim_max - 100) / 2);
        std::vector<SocketPair> pairs(many);
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        std::vector<int> heard(many);
        int timeouts = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] { ++timeouts; });
        timer.start(0);
        for (size_t i = 0; i < many; ++i) {
            QVERIFY(pairs[i].isOpen());
            notifiers.push_back(reader(pairs[i], 0, [&, i] { heard[i] += pairs[i].read(0) ? 1 : 100; }));
        }
        for (int round = 1; round <= 3; ++round) {
            const int before = timeouts;
            for (const SocketPair &pair : pairs)
                QVERIFY(pair.write(1));
            QTRY_COMPARE(heard, std::vector<int>(many, round));
            QVERIFY(timeouts > before);
        }
    }

    // Sockets that never have enough, and timers beside them.
    void nobodyStarves()
    {
        std::vector<SocketPair> pairs(600);
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        std::vector<int> heard(pairs.size());
        for (size_t i = 0; i < pairs.size(); ++i) {
            QVERIFY(pairs[i].write(1)); // nobody ever reads it
            notifiers.push_back(reader(pairs[i], 0, [&, i] { ++heard[i]; }));
        }
        int zero = 0;
        int slow = 0;
        QTimer always;
        connect(&always, &QTimer::timeout, &always, [&] { ++zero; });
        always.start(0);
        QTimer sometimes;
        connect(&sometimes, &QTimer::timeout, &sometimes, [&] { ++slow; });
        sometimes.start(1);
        QTRY_VERIFY(*std::min_element(heard.begin(), heard.end()) >= 3 && zero >= 3 && slow >= 3);
    }

    // What a socket does that writes and flushes: the system isn't told.
    void onAndOffAgainCostsNothing()
    {
        if (!ours())
            QSKIP("Qt's own has no such count");
        SocketPair pair;
        int count = 0;
        const auto notifier = reader(pair, 0, [&] { count += pair.read(0) ? 1 : 0; });
        QSocketNotifier out(pair.end(0), QSocketNotifier::Write);
        out.setEnabled(false);
        settle();
        const quint64 before = ours()->registrationChanges();
        for (int i = 1; i <= 1000; ++i) {
            out.setEnabled(true);
            out.setEnabled(false);
            QVERIFY(pair.write(1));
            while (count < i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(ours()->registrationChanges(), before);
        out.setEnabled(true);
        settle();
        QCOMPARE(ours()->registrationChanges(), before + 1);
    }
};

int main(int argc, char *argv[])
{
    return runOverBoth<TestEpollDispatcher>(argc, argv);
}

#include "tst_epolldispatcher.moc"
