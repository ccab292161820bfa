// SPDX-License-Identifier: MIT
#include "tests/gui/accessibletree.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

QString describe(const QWidget *widget)
{
    QString name = widget->objectName();
    for (const QWidget *each = widget; name.isEmpty() && (each = each->parentWidget());)
        name = each->objectName() + u'/';
    return name + u' ' + QLatin1StringView(widget->metaObject()->className());
}

QString describe(QAccessibleInterface *spoken)
{
    const QString where = QLatin1StringView(qAccessibleRoleString(spoken->role()));
    for (QAccessibleInterface *each = spoken; each; each = each->parent()) {
        if (const auto *widget = qobject_cast<QWidget *>(each->object()))
            return where + u" in "_s + describe(widget);
    }
    return where;
}

// A control by what it is, also where it can't have the focus just now.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::Dialog:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
        return true;
    default:
        return false;
    }
}

// Says also what it is for or what happens; parts of a control (rows, entries, tabs) have the description of the whole.
bool isDescribed(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Dialog:
    case QAccessible::Link:
    case QAccessible::ListItem:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::TreeItem:
        return false;
    default:
        return isControl(role);
    }
}

QString troubleOf(QAccessibleInterface *spoken)
{
    const QAccessible::State state = spoken->state();
    const QAccessible::Role role = spoken->role();
    const bool nobodys = role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane;
    const auto *widget = qobject_cast<QWidget *>(spoken->object());
    const bool passesOn = widget && widget->focusProxy(); // to what has a role
    if (state.focusable && nobodys && !passesOn)
        return u"has no role of its own"_s;
    if ((isControl(role) || state.focusable) && spoken->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no name"_s;
    if (widget && isDescribed(role)) {
        const QString description = spoken->text(QAccessible::Description).trimmed();
        if (description.isEmpty() || description == spoken->text(QAccessible::Name).trimmed())
            return u"has no description"_s;
    }
    switch (role) {
    case QAccessible::EditableText:
        return spoken->textInterface() ? QString() : u"has no text"_s;
    case QAccessible::SpinBox:
    case QAccessible::Slider:
        return spoken->valueInterface() ? QString() : u"has no value"_s;
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
        return state.checkable ? QString() : u"can't be checked"_s;
    case QAccessible::ComboBox:
        return spoken->text(QAccessible::Value).isEmpty() ? u"has no value"_s : QString();
    default:
        return {};
    }
}

void walk(QAccessibleInterface *spoken, QStringList &troubles)
{
    if (!spoken || !spoken->isValid())
        return;
    // Rows that are scrolled out of sight are there all the same; what is hidden isn't.
    const bool row = spoken->role() == QAccessible::ListItem || spoken->role() == QAccessible::MenuItem;
    if (spoken->state().invisible && !row)
        return;
    if (const QString trouble = troubleOf(spoken); !trouble.isEmpty())
        troubles.append(describe(spoken) + u' ' + trouble);
    for (int i = 0; i < spoken->childCount(); ++i)
        walk(spoken->child(i), troubles);
}

// Somebody may want to be there; parts of Qt's own controls pass the focus on to the whole.
bool isStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
        && !widget->objectName().startsWith("qt_"_L1);
}

QImage look(QWidget *top, const QWidget *at)
{
    const QRect place(at->mapTo(top, QPoint()), at->size());
    return top->grab(place.adjusted(-3, -3, 3, 3)).toImage();
}

} // namespace

QStringList spokenTroubles(QWidget *top)
{
    QStringList troubles;
    walk(QAccessible::queryAccessibleInterface(top), troubles);
    return troubles;
}

QStringList tabTroubles(QWidget *top)
{
    QStringList troubles;
    QSet<const QWidget *> expected;
    const QList<QWidget *> all = top->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (each->window() == top->window() && isStop(each))
            expected.insert(each);
    }
    QSet<const QWidget *> reached;
    QWidget *now = QApplication::focusWidget();
    if (!now)
        return {describe(top) + u" has no focus to begin with"_s};
    for (qsizetype step = 0; step < 2 * expected.size() + 4; ++step) {
        QTest::keyClick(now, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        if (!next)
            return {describe(now) + u" gives the focus to nobody"_s};
        if (next == now)
            break; // it is the only one
        if (!reached.contains(next)) {
            reached.insert(next);
            const QImage with = look(top, next);
            now->setFocus();
            QCoreApplication::processEvents();
            const QImage without = look(top, next);
            next->setFocus(Qt::TabFocusReason);
            if (with == without)
                troubles.append(describe(next) + u" doesn't show that it has the focus"_s);
        }
        now = next;
    }
    for (const QWidget *each : expected) {
        if (!reached.contains(each) && each != now)
            troubles.append(describe(each) + u" is not reached by Tab"_s);
    }
    return troubles;
}

} // namespace Confab
