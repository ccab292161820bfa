// SPDX-License-Identifier: MIT
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QKeySequence>
#include <QSocketNotifier>
#include <QUrl>
#include <QWidget>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

// Types into a program that knows nothing of it, as Qt's generic plugin "confab-typist": commands come line by line on
// stdin, each is answered on stdout with one line that begins with "> ". Texts are percent-encoded.
//
//     type NAME TEXT     the text, key by key, into the widget of that objectName
//     press NAME KEY     one key, as in "Ctrl+A"
//     text NAME          "> TEXT": what the widget has; ">" where it is not on screen
//     trigger NAME       the action of that objectName, as its menu or key does
//
// A command is answered when all that it set off in that turn of the event loop is done.
class Typist : public QObject
{
    Q_OBJECT

public:
    Typist() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            m_input.setEnabled(false);
            return;
        }
        m_buffer.append(bytes, qsizetype(count));
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_buffer.first(end));
            m_buffer.remove(0, end + 1);
            QMetaObject::invokeMethod(
                this, [this, line] { take(line); }, Qt::QueuedConnection);
        }
    }

    void take(const QString &line)
    {
        const QByteArray answer = run(line.section(u' ', 0, 0), line.section(u' ', 1, 1), line.section(u' ', 2));
        QMetaObject::invokeMethod(
            this,
            [answer] {
                std::printf(">%s\n", answer.constData());
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }

    static QWidget *find(const QString &name)
    {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *each : all) {
            if (each->objectName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }

    static void key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &release);
    }

    static void trigger(const QString &name)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            if (auto *action = window->findChild<QAction *>(name); action && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
    }

    QByteArray run(const QString &command, const QString &name, const QString &rest)
    {
        if (command == "trigger"_L1) {
            trigger(name);
            return {};
        }
        QWidget *widget = find(name);
        if (!widget)
            return {};
        if (command == "type"_L1) {
            const QString text = QUrl::fromPercentEncoding(rest.toUtf8());
            for (const QChar c : text)
                key(widget, Qt::Key_unknown, Qt::NoModifier, QString(c));
        } else if (command == "press"_L1) {
            const QKeySequence keys(rest);
            key(widget, keys[0].key(), keys[0].keyboardModifiers(), {});
        } else if (command == "text"_L1) {
            for (const char *property : {"plainText", "text", "accessibleName"}) {
                if (const QVariant text = widget->property(property); text.isValid())
                    return ' ' + QUrl::toPercentEncoding(text.toString());
            }
        }
        return {};
    }

    QSocketNotifier m_input;
    QByteArray m_buffer;
};

class TypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject *create(const QString &, const QString &) override { return std::make_unique<Typist>().release(); }
};

#include "typist.moc"
