// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>

namespace Confab {

// A list, QListView or QListWidget, in which a row is chosen while the focus is elsewhere: in the field whose words it
// narrows by, say. Qt tells screen readers that the row has the focus then, and whoever writes hears no more of what
// they write. What is worth hearing is for announce().
template <class View>
class QuietView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (View::hasFocus())
            View::currentChanged(current, previous);
        else
            // NOLINTNEXTLINE(bugprone-parent-virtual-call): it is what is left out
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace Confab
