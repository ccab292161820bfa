// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/composer.h"
#include "shared/protocol/values.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace Confab {

// What is written in a room and not said yet.
struct Draft {
    QString text;
    std::optional<Composer::Reply> reply;
    std::optional<Composer::Change> change; // of an earlier message; the text waits meanwhile
    // It was just said (or the change was made) under this nonce. Where the outbox has that, it is no draft any more; where
    // it has not, it never got there.
    std::optional<Nonce> sent;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !reply && !change; }
    bool operator==(const Draft &) const = default;
};

// Keeps drafts, each in a file of its own in the folder `drafts` of a profile, so that what one costs doesn't grow with
// the others. They are written by a thread of its own: a slow disk never holds up who types. A key is any text.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(const QString &profile, QObject *parent = nullptr);
    ~Drafts() override; // when all is written

    // As kept last, also where it isn't written yet or couldn't be.
    [[nodiscard]] Draft load(const QString &key);
    // Returns at once. One that can't be written is tried again until it is.
    void keep(const QString &key, const Draft &draft);
    // What was kept is on the disk when it returns, or couldn't be written.
    void flush();

Q_SIGNALS:
    // The disk is full, say; or takes drafts again.
    void failingChanged(bool fails);

private:
    using Waiting = QHash<QString, Draft>;

    void write();
    [[nodiscard]] bool writeOne(const QString &key, const Draft &draft) const;
    [[nodiscard]] QString pathOf(const QString &key) const;
    void take(const Waiting &unwritten);
    void tryAgain();

    const QString m_folder;
    Waiting m_known;
    QSet<QString> m_unwritten;
    QTimer m_again;
    bool m_failing = false;

    std::mutex m_mutex; // of what follows
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    Waiting m_waiting;
    bool m_writing = false;
    bool m_ending = false;
    std::thread m_writer; // the last: it needs all of the others
};

} // namespace Confab
