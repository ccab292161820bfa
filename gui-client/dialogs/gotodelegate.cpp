// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/gotodelegate.h"

#include "gui-client/models/gotomodel.h"
#include "gui-client/views/avatar.h"
#include "gui-client/views/emphasis.h"
#include "gui-client/views/roommarks.h"
#include "gui-client/views/tint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int margin = 12;
constexpr int square = 22;
constexpr int gap = 10;

void paintGlass(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QPointF middle = rect.center();
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle - QPointF(1.2, 1.2), 4.5, 4.5);
    painter.drawLine(middle + QPointF(2.2, 2.2), middle + QPointF(6, 6));
}

bool isPerson(const Destination &each)
{
    return each.kind == Destination::Kind::Person
        || (each.kind == Destination::Kind::Room && each.roomKind == RoomKind::Direct);
}

void paintLead(QPainter &painter, const QRect &rect, const Destination &each, const Theme &theme, const QColor &ground,
               const QStyleOptionViewItem &option)
{
    if (each.kind == Destination::Kind::Search) {
        paintGlass(painter, rect, theme.muted);
    } else if (isPerson(each)) {
        paintAvatar(painter, rect, each.person.user, each.name, theme);
        paintPresence(painter, rect, each.person.presence, theme, ground, option.direction);
    } else {
        paintRoomSign(painter, rect, each.roomKind == RoomKind::Private, theme.muted);
    }
}

} // namespace

QSize GoToDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 20};
}

void GoToDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const GoToModel *>(index.model());
    if (!model)
        return;
    const Destination &each = model->at(index.row());
    const Theme theme = systemTheme();
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ground = chosen ? theme.selection : theme.base;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, ground);
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.border);
    painter->setFont(option.font);

    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect lead = QStyle::visualRect(option.direction, inside,
                                          {inside.left(), inside.center().y() - square / 2 + 1, square, square});
    paintLead(*painter, lead, each, theme, ground, option);

    // At the end: what is unread, or how many people there are in a room to join.
    QString end;
    if (each.unread > 0)
        end = GoToModel::tr("%Ln unread", nullptr, int(each.unread));
    else if (each.kind == Destination::Kind::PublicRoom)
        end = GoToModel::tr("join · %Ln people", nullptr, int(each.count));
    const QFont small = scaled(option.font, 0.87);
    const int endWidth = end.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(end) + gap;
    if (!end.isEmpty()) {
        painter->setFont(small);
        painter->setPen(chosen ? theme.text : theme.muted);
        painter->drawText(inside,
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | int(Qt::AlignVCenter)
                              | int(Qt::TextSingleLine),
                          end);
    }

    painter->setFont(option.font);
    const QRect words = QStyle::visualRect(option.direction, inside, inside.adjusted(square + gap, 0, -endWidth, 0));
    QString text = each.name;
    std::vector<TextSpan> spans = model->nameHits(index.row());
    if (!each.more.isEmpty()) {
        const int from = int(text.size()) + 3;
        text += u" · "_s + each.more;
        for (const TextSpan &span : model->moreHits(index.row()))
            spans.push_back({from + span.start, span.length});
    }
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    std::erase_if(spans, [&shown](const TextSpan &span) { return span.start + span.length > shown.size(); });
    const int line = painter->fontMetrics().height();
    paintEmphasised(*painter, {words.left(), words.center().y() - line / 2, words.width(), line + 2},
                    {shown, spans, theme.text, {}}, option.direction);
    painter->restore();
}

} // namespace Confab
