// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/views/theme.h"

#include <QStyledItemDelegate>

namespace Confab {

// Paints the rows of a RoomsModel: headings, rooms with # or a lock, people with square and dot, and what is unread.
class RoomDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // Beside the text of a heading, of which height it is itself.
    [[nodiscard]] static QFont headingFont(const QFont &font);
    [[nodiscard]] static int headingHeight(const QFont &font);

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme);
    static void paintRoom(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Theme &theme);
};

} // namespace Confab
