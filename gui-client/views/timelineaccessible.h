// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace Confab {

class TimelineView;

// A timeline as a list for screen readers; its children are the rows that show, from the uppermost,
// and below them the button that leads to the latest, while it shows.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    // From now on Qt asks here for the interface of each TimelineView.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimelineView *view() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] QAccessibleInterface *jump() const;

    mutable std::map<int, QAccessible::Id> m_children; // by index, made when they are asked for
};

} // namespace Confab
