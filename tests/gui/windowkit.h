// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatwindow.h"
#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/roomsview.h"
#include "gui-client/views/timelineview.h"
#include "shared/net/systemclock.h"
#include "tests/support/desktopfakes.h"

#include <QCheckBox>
#include <QDir>
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
        auto notifier = std::make_unique<FakeNotifier>();
        auto tray = std::make_unique<FakeTray>();
        m_notifier = notifier.get();
        m_tray = tray.get();
        Desktop desktop{nullptr, std::move(notifier), std::move(tray)};
        m_state = std::make_unique<ChatState>(*profile, clock, m_timings);
        m_chat = std::make_unique<ChatWindow>(*m_state, options, std::move(desktop));
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
    // The same person as at another desk, beside it. To be called while that one has been welcomed.
    void sitBeside(const Desk &other, const ServerAddress &server)
    {
        QDir(m_folder.path()).mkpath(u"sessions"_s);
        const QDir from(other.m_folder.filePath(u"sessions"_s));
        const QStringList sessions = from.entryList(QDir::Files);
        for (const QString &file : sessions)
            QFile::copy(from.filePath(file), m_folder.filePath(u"sessions/"_s + file));
        QFile::copy(other.m_folder.filePath(u"pins.json"_s), m_folder.filePath(u"pins.json"_s));
        Options options;
        options.server = server.text();
        options.nick = other.m_chat->client().nick();
        options.connect = true;
        options.beside = true;
        start(options);
    }
    // As if the process had been killed: nothing is saved or said.
    void end()
    {
        m_chat.reset();
        m_state.reset();
    }

    [[nodiscard]] ChatWindow &chat() { return *m_chat; }
    [[nodiscard]] FakeNotifier &notifier() { return *m_notifier; }
    [[nodiscard]] FakeTray &tray() { return *m_tray; }
    [[nodiscard]] MainWindow &window() { return m_chat->window(); }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool isOnline() { return m_chat->client().state() == ChatClient::State::Online; }

    // One that is on screen rather than one of a dialog that is just going.
    template <class T>
    [[nodiscard]] T *find(const char *name)
    {
        const QList<T *> all = window().findChildren<T *>(QLatin1StringView(name));
        if constexpr (std::is_base_of_v<QWidget, T>) {
            for (T *each : all) {
                if (each->isVisible())
                    return each;
            }
        }
        return all.isEmpty() ? nullptr : all.constFirst();
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

    void press(const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible(), name);
        QTest::keyClick(widget, key, modifiers);
    }

    // ---- Rooms
    // The left side's list without its headings: "build", "build 3 (1)" with 3 unread, 1 of which call the person.
    [[nodiscard]] QStringList rooms()
    {
        QStringList result;
        for (const RoomEntry *room : m_chat->rooms().all()) {
            QString text = room->name();
            if (room->unread > 0)
                text += u" %1 (%2)"_s.arg(room->unread).arg(room->mentions);
            result.append(text);
        }
        return result;
    }
    [[nodiscard]] QString room() { return shown("roomName"); }
    // With a click on its row.
    void goTo(const QString &name)
    {
        auto *list = find<RoomsView>("roomsView");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() != name)
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            return;
        }
        QFAIL(qPrintable(u"there is no room "_s + name));
    }
    // By the dialogs, as a person does.
    void createRoom(const QString &name, bool isPrivate = false)
    {
        click("newRoomButton");
        QTRY_VERIFY(isShown("roomsDialog"));
        click("roomsNew");
        QTRY_VERIFY(isShown("newRoomDialog"));
        type("newRoomName", name);
        if (isPrivate)
            find<QCheckBox>("newRoomPrivate")->click();
        click("newRoomCreate");
        QTRY_COMPARE(room(), name);
    }
    [[nodiscard]] TimelineView &timeline() { return window().timeline(); }
    // The newest row of that text; -1: none.
    // The message below the line "New"; empty where there is no such line.
    [[nodiscard]] QString belowNew()
    {
        const TimelineModel *model = timeline().model();
        for (int row = 0; row + 1 < model->rowCount(); ++row) {
            if (model->kind(row) == RowKind::NewLine)
                return model->row(row + 1).text;
        }
        return {};
    }
    [[nodiscard]] int rowOf(const QString &text)
    {
        const TimelineModel *model = timeline().model();
        for (int row = model->rowCount() - 1; row >= 0; --row) {
            if (model->kind(row) == RowKind::Message && model->row(row).text == text)
                return row;
        }
        return -1;
    }
    [[nodiscard]] Seq seqOf(const QString &text)
    {
        const int row = rowOf(text);
        return row < 0 ? 0 : timeline().model()->row(row).seq;
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
    FakeNotifier *m_notifier = nullptr;
    FakeTray *m_tray = nullptr;
    std::unique_ptr<ChatState> m_state;
    std::unique_ptr<ChatWindow> m_chat;
};

} // namespace Confab
