// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/timelinescreen.h"

// A timeline whose texts a test is about.
namespace Confab::TimelineFixture {

// Messages 200 and up are those of a test.
struct Texts : Screen {
    explicit Texts(const QStringList &texts) : Screen(199)
    {
        for (const QString &text : texts) {
            ++last;
            model.take(said(last, last % 2 == 0 ? marta : jorge, at(20, 9, int(last - 190)), text));
        }
        view.setFocus();
    }
    QPoint before(Seq seq, int position) const { return view.textPoint(row(seq), position) + QPoint(1, 0); }
    void press(const QPoint &at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, at);
    }
    void drag(const QPoint &to)
    {
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void release(const QPoint &at) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at); }
    void select(const QPoint &from, const QPoint &to)
    {
        press(from);
        drag(to);
        release(to);
    }
    QString line(Seq seq, const QString &text) const
    {
        TimelineRow values = model.row(row(seq));
        const QTime time = QDateTime::fromMSecsSinceEpoch(qint64(values.at)).time();
        return u"[%1] %2: %3"_s.arg(time.toString(u"HH:mm"_s), values.nick, text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
};

} // namespace Confab::TimelineFixture
