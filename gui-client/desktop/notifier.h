// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace Confab {

// What a person is told outside the window. All of it is plain text; none of it is ever read as markup.
struct Notification {
    QString key;   // a later one with the same key takes its place
    QString title; // one line
    QString text;
    bool answerable = false; // an answer can be typed into it, where the desktop has that
    bool sound = false;
    bool operator==(const Notification &) const = default;
};

// Shows notifications in the manner of the desktop. A desktop that has none shows nothing, which is no error.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Notifier() override;

    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0; // where it still shows

Q_SIGNALS:
    void activated(const QString &key); // by a click: it is gone then
    void answered(const QString &key, const QString &text);
};

} // namespace Confab
