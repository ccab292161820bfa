// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/timelineview.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/timelinefixture.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

// A timeline on screen, and the hands and eyes of a test.
namespace Confab::TimelineFixture {

using namespace Qt::StringLiterals;

inline const QString thumb = u"👍"_s;

inline std::vector<Logged> run(Seq from, Seq to)
{
    std::vector<Logged> events;
    for (Seq seq = from; seq <= to; ++seq)
        events.push_back(
            said(seq, seq % 2 == 0 ? marta : jorge, at(1, 0, 0) + seq * 240'000, u"message %1"_s.arg(seq)));
    return events;
}

// A view of 600 × 400 over messages of marta, jorge and, the last one, ana herself.
struct Screen {
    explicit Screen(Seq to = 200)
    {
        clock.sleepMachine(at(20, 9, 30) - clock.wallMillis());
        model.setSelf(ana, u"ana"_s);
        model.setOnline(true);
        std::vector<Logged> events = run(1, to - 1);
        events.push_back(said(to, ana, at(20, 9, 0), u"my own"_s));
        model.takeNewest(page(events, to));
        last = to;
        view.resize(600, 400);
        view.setModel(&model);
        view.show();
        view.activateWindow();
    }

    int row(Seq seq) const { return model.rowOf(seq).value(); }
    void react(UserId user, Seq target, const QString &emoji, bool on = true)
    {
        model.take(Reacted{logEvent(++last, user, at(20, 9, 1)), target, emoji, on});
    }
    void reply(Seq target)
    {
        Said message = said(++last, marta, at(20, 9, 1), u"an answer"_s);
        message.reply = target;
        model.take(message);
    }
    void moveTo(const QPoint &position)
    {
        QMouseEvent move(QEvent::MouseMove, position, view.viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void click(const QPoint &position) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, position); }
    QString toolTip(const QPoint &position)
    {
        QHelpEvent help(QEvent::ToolTip, position, view.viewport()->mapToGlobal(position));
        QCoreApplication::sendEvent(view.viewport(), &help);
        const QString text = QToolTip::text();
        QToolTip::hideText();
        return bare(text);
    }
    QWidget *bar() const { return view.findChild<QWidget *>(u"timelineActions"_s); }
    QToolButton *button(const QString &name) const { return view.findChild<QToolButton *>(name); }
    // The names of the menu's actions, in its order.
    QStringList menu(int ofRow)
    {
        const QPoint at = view.rowRect(ofRow).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &event);
        auto *menu = view.findChild<QMenu *>(u"timelineMenu"_s);
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        delete menu;
        return names;
    }

    FakeClock clock;
    TimelineModel model{lobby};
    TimelineView view{clock};
    Seq last = 0;
};

} // namespace Confab::TimelineFixture
