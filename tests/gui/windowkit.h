// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatwindow.h"
#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/timelineview.h"
#include "shared/net/systemclock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace Confab {

using namespace Qt::StringLiterals;

// A person at a real window with a profile of its own, for tests that click, type and look.
class Desk
{
public:
    Desk() { m_timings.backOff = {50, 200}; }

    // What a later start() takes.
    void setClock(Clock &clock) { m_given = &clock; }
    void setTimings(const ClientTimings &timings) { m_timings = timings; }

    void start(const Options &options = {})
    {
        end();
        auto profile = Profile::open(m_folder.path());
        QVERIFY(profile);
        Clock &clock = m_given ? *m_given : m_clock;
        m_chat = std::make_unique<ChatWindow>(*profile, options, clock, nullptr, m_timings);
        QObject::connect(m_chat.get(), &ChatWindow::finished, m_chat.get(), [this] { m_finished = true; });
        m_finished = false;
        m_chat->start();
        QVERIFY(QTest::qWaitForWindowExposed(&m_chat->window()));
    }
    // Straight to a server.
    void connectTo(const ServerAddress &server, const QString &nick)
    {
        Options options;
        options.server = server.text();
        options.nick = nick;
        options.connect = true;
        start(options);
    }
    // As if the process had been killed: nothing is saved or said.
    void end() { m_chat.reset(); }

    [[nodiscard]] ChatWindow &chat() { return *m_chat; }
    [[nodiscard]] MainWindow &window() { return m_chat->window(); }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool isOnline() { return m_chat->client().state() == ChatClient::State::Online; }

    template <class T>
    [[nodiscard]] T *find(const char *name)
    {
        return window().findChild<T *>(QLatin1StringView(name));
    }
    // What a label or a field shows; a null string where it isn't on screen.
    [[nodiscard]] QString shown(const char *name)
    {
        const auto *widget = find<QWidget>(name);
        if (!widget || !widget->isVisible())
            return {};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            return edit->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            return edit->toPlainText();
        if (const auto *button = qobject_cast<const QPushButton *>(widget))
            return button->text();
        return widget->accessibleName();
    }
    [[nodiscard]] bool isShown(const char *name)
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }

    void click(const char *name)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void trigger(const char *name)
    {
        auto *action = find<QAction>(name);
        QVERIFY2(action, name);
        action->trigger();
    }
    // Puts the text in the place of what the field has.
    void type(const char *name, const QString &text)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible(), name);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Delete);
        for (const QChar c : text) {
            if (c == u'\n')
                QTest::keyClick(widget, Qt::Key_Return, Qt::ShiftModifier);
            else
                QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }
    void say(const QString &text)
    {
        type("composerField", text);
        QTest::keyClick(find<QWidget>("composerField"), Qt::Key_Return);
    }

    // The messages on the timeline, confirmed ones only or all, as "nick: text".
    [[nodiscard]] QStringList messages(bool confirmedOnly = true)
    {
        QStringList result;
        const TimelineModel *model = find<TimelineView>("timeline")->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            const TimelineRow value = model->row(row);
            if (value.kind == RowKind::Message && (!confirmedOnly || value.delivery == Delivery::Sent))
                result.append(value.nick + ": "_L1 + value.text);
        }
        return result;
    }
    [[nodiscard]] QStringList notices()
    {
        QStringList result;
        const TimelineModel *model = find<TimelineView>("timeline")->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->kind(row) == RowKind::Notice)
                result.append(model->row(row).text);
        }
        return result;
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Clock *m_given = nullptr;
    ClientTimings m_timings;
    bool m_finished = false;
    std::unique_ptr<ChatWindow> m_chat;
};

} // namespace Confab
