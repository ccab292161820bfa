// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Confab {

// Paints where one could go: # or square, the name with what was typed set off, and at the end how much is unread.
class GoToDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Confab
