// SPDX-License-Identifier: MIT
// What the timeline costs with 100,000 messages: run with -platform offscreen.
#include "gui-client/views/timelineview.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/timelinefixture.h"

#include <QElapsedTimer>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <malloc.h>

using namespace Confab;
using namespace Confab::TimelineFixture;
using namespace Qt::StringLiterals;

namespace {

constexpr Seq all = 100'000;

std::vector<Logged> log()
{
    std::vector<Logged> events;
    events.reserve(all);
    for (Seq seq = 1; seq <= all; ++seq)
        events.push_back(said(seq, UserId{seq / 3 % 9 + 1}, at(1, 0, 0) + seq * 20'000,
                              u"message %1 "_s.arg(seq) + u"and what it has to say "_s.repeated(int(seq * 7 % 12))));
    return events;
}

// The same with what people do to messages: answers, reactions and calls.
std::vector<Logged> talk()
{
    std::vector<Logged> events = log();
    for (Logged &event : events) {
        auto &message = std::get<Said>(event);
        const Seq seq = message.event.seq;
        if (seq % 3 == 0 && seq > 10)
            message.reply = seq - seq % 10;
        if (seq % 4 == 0)
            message.reactions = std::vector<Reaction>{{u"👍"_s, {ana, marta, jorge}}, {u"🎉"_s, {marta}}};
        if (seq % 7 == 0)
            message.text.prepend(u"@ana "_s);
    }
    return events;
}

// The same in every kind of markup, and with code and quotes.
std::vector<Logged> styled()
{
    std::vector<Logged> events = talk();
    for (Logged &event : events) {
        auto &message = std::get<Said>(event);
        if (message.event.seq % 2 == 0)
            message.text += u" *bold* `code` _so_ https://a.example/x"_s;
        if (message.event.seq % 5 == 0)
            message.text += u"\n> said\n```\nint x;\nint y;\n```"_s;
    }
    return events;
}

double cpuMillis()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void tell(const char *what, const char *of, std::vector<double> took)
{
    std::sort(took.begin(), took.end());
    const auto at = [&took](size_t percent) { return took[(took.size() - 1) * percent / 100]; };
    std::printf("%-34s %-4s median %6.2f ms, p99 %6.2f ms, longest %6.2f ms of %zu\n", what, of, at(50), at(99),
                took.back(), took.size());
    std::fflush(stdout);
}

// Every step by itself, as a person waits for it, and what it takes of a core: the same where nothing else runs.
template <class Step>
void tellSteps(const char *what, int count, Step step)
{
    std::vector<double> waited;
    std::vector<double> took;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = cpuMillis();
        step();
        took.push_back(cpuMillis() - before);
        waited.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(what, "wall", std::move(waited));
    tell("", "CPU", std::move(took));
}

// What is held, without what only waits for the event loop, which the frames don't come back to.
size_t heldBytes()
{
    QCoreApplication::processEvents();
    return mallinfo2().uordblks;
}

// What was laid out and isn't near any more is to be let go: this doesn't grow with what was scrolled through.
void tellGrowth(const char *what, size_t before)
{
    const double bytes = double(heldBytes()) - double(before);
    std::printf("%-34s %+.0f KiB, %+.1f bytes a message\n", what, bytes / 1024, bytes / all);
}

struct Loaded {
    explicit Loaded(const std::vector<Logged> &events = log())
    {
        model.setSelf(ana, u"ana"_s);
        model.takeNewest(page(events, all));
        view.resize(720, 640);
        view.setModel(&model);
        view.show();
    }
    void paint() { view.viewport()->grab(); }

    FakeClock clock;
    TimelineModel model{lobby};
    TimelineView view{clock};
};

} // namespace

class TimelineBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPaint()
    {
        FakeClock clock;
        TimelineModel model(lobby);
        model.takeNewest(page(styled(), all));
        tellSteps("first paint", 50, [&] {
            TimelineView view(clock);
            view.resize(720, 640);
            view.setModel(&model);
            view.show();
            view.viewport()->grab();
        });
    }

    void stepByStep()
    {
        using Make = std::vector<Logged> (*)();
        for (const auto &[name, make] :
             {std::pair<const char *, Make>{"plain", log}, {"talk", talk}, {"styled", styled}}) {
            std::printf("-- %s\n", name);
            const size_t before = mallinfo2().uordblks;
            Loaded loaded(make());
            TimelineView &view = loaded.view;
            loaded.paint();
            std::printf("%-34s %.0f bytes a message\n", "memory", double(mallinfo2().uordblks - before) / all);
            const size_t shown = heldBytes();
            QScrollBar *bar = view.verticalScrollBar();
            tellSteps("a frame while scrolling", 2000, [&] {
                bar->setValue(bar->value() - 60);
                loaded.paint();
            });
            tellGrowth("memory after these frames", shown);
            view.selectAll();
            tellSteps("… with everything selected", 500, [&] {
                bar->setValue(bar->value() - 60);
                loaded.paint();
            });
            int width = 720;
            tellSteps("a change of width", 200, [&] {
                width = width == 720 ? 500 : 720;
                view.resize(width, 640);
                loaded.paint();
            });
            tellGrowth("memory after all of them", shown);
        }
    }

    // What is being read doesn't move by a pixel while 200 older messages come above it.
    void olderAbove()
    {
        const std::vector<Logged> events = styled();
        FakeClock clock;
        TimelineModel model(lobby);
        model.takeNewest(page({events.end() - 1000, events.end()}, all, true));
        TimelineView view(clock);
        view.resize(720, 640);
        view.setModel(&model);
        view.show();
        view.verticalScrollBar()->setValue(300);
        auto oldest = events.end() - 1000;
        int moved = 0;
        tellSteps("200 older messages above", 100, [&] {
            const Seq seq = model.row(view.visibleRows().second).seq;
            const int top = view.rowRect(model.rowOf(seq).value()).top();
            model.takeOlder(page({oldest - 200, oldest}, all, true));
            oldest -= 200;
            view.viewport()->grab();
            moved = qMax(moved, qAbs(view.rowRect(model.rowOf(seq).value()).top() - top));
        });
        std::printf("%-34s %d pixels\n", "what is read moved by", moved);
        QCOMPARE(moved, 0);
    }

    void scrollFrame()
    {
        Loaded loaded;
        QScrollBar *bar = loaded.view.verticalScrollBar();
        QBENCHMARK
        {
            bar->setValue(bar->value() - 60);
            loaded.paint();
        }
    }

    void scrollFrameOfTalk()
    {
        Loaded loaded(talk());
        QScrollBar *bar = loaded.view.verticalScrollBar();
        QBENCHMARK
        {
            bar->setValue(bar->value() - 60);
            loaded.paint();
        }
    }

    void liveReaction()
    {
        Loaded loaded(talk());
        Seq seq = all;
        QBENCHMARK
        {
            ++seq;
            loaded.model.take(Reacted{logEvent(seq, UserId{seq % 9 + 1}, at(30, 0, 0)), all - seq % 10, u"👍"_s, true});
            loaded.paint();
        }
    }

    void leapFrame()
    {
        Loaded loaded;
        QScrollBar *bar = loaded.view.verticalScrollBar();
        int place = 0;
        QBENCHMARK
        {
            place = (place + 61) % 100;
            bar->setValue(bar->maximum() / 100 * place);
            loaded.paint();
        }
    }

    void widthFrame()
    {
        Loaded loaded;
        loaded.view.verticalScrollBar()->setValue(loaded.view.verticalScrollBar()->maximum() / 2);
        int width = 720;
        QBENCHMARK
        {
            width = width == 720 ? 500 : 720;
            loaded.view.resize(width, 640);
            loaded.paint();
        }
    }

    void liveMessage()
    {
        Loaded loaded;
        Seq seq = all;
        QBENCHMARK
        {
            ++seq;
            loaded.model.take(said(seq, UserId{seq % 9 + 1}, at(30, 0, 0), u"one more"_s));
            loaded.paint();
        }
    }

    void paintAlone()
    {
        Loaded loaded;
        QBENCHMARK
        {
            loaded.paint();
        }
    }
};

QTEST_MAIN(TimelineBench)
#include "timeline.moc"
