// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Confab {

// Paints a message that was found: its author, room and time, and below up to two lines with the words emphasised.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Confab
