// SPDX-License-Identifier: MIT
#include "gui-client/views/announcement.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

#include <deque>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr size_t kept = 8;

class Announcement : public QAccessibleInterface
{
public:
    Announcement(QWidget *window, const QString &text) : m_window(window), m_text(text) { }

    bool isValid() const override { return !m_window.isNull(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_window); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text what) const override { return what == QAccessible::Name ? m_text : QString(); }
    QRect rect() const override { return {}; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    QPointer<QWidget> m_window;
    QString m_text;
};

// A screen reader asks what it says after it was told that there is something: the last few of a window are kept.
class Announcements : public QObject
{
public:
    explicit Announcements(QWidget *window) : QObject(window), m_window(window) { setObjectName(name()); }
    ~Announcements() override
    {
        for (const QAccessible::Id id : m_said)
            QAccessible::deleteAccessibleInterface(id);
    }

    static QString name() { return u"announcements"_s; }

    void say(const QString &text)
    {
        auto *said = new Announcement(m_window, text);
        m_said.push_back(QAccessible::registerAccessibleInterface(said));
        m_texts.append(text);
        // Qt 6.4 keeps alerts from AT-SPI; that a notification shows is what readers there speak of.
        QAccessibleEvent event(said, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
        if (m_said.size() > kept) {
            QAccessible::deleteAccessibleInterface(m_said.front());
            m_said.pop_front();
            m_texts.removeFirst();
        }
        setProperty("texts", m_texts); // for tests and tools
    }

private:
    QWidget *m_window;
    std::deque<QAccessible::Id> m_said;
    QStringList m_texts;
};

} // namespace

void announce(const QWidget *about, const QString &text)
{
    if (text.isEmpty())
        return;
    QWidget *window = about->window();
    QObject *known = window->findChild<QObject *>(Announcements::name(), Qt::FindDirectChildrenOnly);
    (known ? static_cast<Announcements *>(known) : new Announcements(window))->say(text);
}

} // namespace Confab
