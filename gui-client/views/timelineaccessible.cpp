// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineaccessible.h"

#include "gui-client/views/timelineview.h"

#include <QAccessible>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The row that shows at an index, whichever that is by now.
class RowAccessible : public QAccessibleInterface
{
public:
    RowAccessible(TimelineView *view, int index) : m_view(view), m_index(index) { }

    bool isValid() const override { return m_view && row() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_view->spokenText(row()) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->rowRect(row());
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentRow() == row();
        state.selected = isValid() && m_view->currentRow() == row();
        return state;
    }

private:
    int row() const
    {
        const auto [first, last] = m_view->visibleRows();
        return first + m_index <= last ? first + m_index : -1;
    }

    QPointer<TimelineView> m_view;
    int m_index;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view == nullptr ? nullptr : new TimelineAccessible(view);
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) { }

TimelineAccessible::~TimelineAccessible()
{
    for (const auto &[index, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

TimelineView *TimelineAccessible::view() const
{
    return static_cast<TimelineView *>(object());
}

int TimelineAccessible::rows() const
{
    const auto [first, last] = view()->visibleRows();
    return last - first + 1;
}

QAccessibleInterface *TimelineAccessible::jump() const
{
    auto *button = view()->findChild<QPushButton *>(u"jumpToLatest"_s);
    return button == nullptr || button->isHidden() ? nullptr : QAccessible::queryAccessibleInterface(button);
}

int TimelineAccessible::childCount() const
{
    return rows() + (jump() == nullptr ? 0 : 1);
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= rows())
        return index == rows() ? jump() : nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *child = new RowAccessible(view(), index);
    m_children.emplace(index, QAccessible::registerAccessibleInterface(child));
    return child;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[index, id] : m_children) {
        if (QAccessible::accessibleInterface(id) == child)
            return index;
    }
    return child != nullptr && child == jump() ? rows() : -1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const int row = view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return row < 0 ? nullptr : child(row - view()->visibleRows().first);
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    const int row = view()->currentRow();
    return view()->rowRect(row).isNull() ? nullptr : child(row - view()->visibleRows().first);
}

} // namespace Confab
