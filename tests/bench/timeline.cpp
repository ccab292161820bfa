// SPDX-License-Identifier: MIT
// What the timeline costs with 100,000 messages: run with -platform offscreen.
#include "gui-client/views/timelineview.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/timelinefixture.h"

#include <QPixmap>
#include <QScrollBar>
#include <QTest>

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
        model.takeNewest(page(log(), all));
        QBENCHMARK
        {
            TimelineView view(clock);
            view.resize(720, 640);
            view.setModel(&model);
            view.show();
            view.viewport()->grab();
        }
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
