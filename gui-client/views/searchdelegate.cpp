// SPDX-License-Identifier: MIT
#include "gui-client/views/searchdelegate.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/searchmodel.h"
#include "gui-client/views/avatar.h"
#include "gui-client/views/emphasis.h"
#include "gui-client/views/tint.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int textLines = 2;

struct Measures {
    explicit Measures(const QStyleOptionViewItem &option)
    {
        line = option.fontMetrics.height();
        square = qRound(line * 2.0);
        margin = option.widget ? columnMargin(*option.widget) : 18;
        column = margin + square + 12;
    }
    int line;
    int square;
    int margin;
    int column;
};

// Rather not, where it would be close: what is found in it is drawn bold.
bool isOneLine(const QString &text, const QFont &font, int width)
{
    const bool broken = std::any_of(text.begin(), text.end(), endsParagraph);
    return !broken && QFontMetrics(scaled(font, 1, true)).horizontalAdvance(text) <= width;
}

QString timeText(Millis at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(at));
    const QLocale locale;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' '
        + locale.toString(time.time(), QLocale::ShortFormat);
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Measures measures(option);
    const int width = view ? view->viewport()->width() - measures.column - measures.margin : 0;
    const bool fits = model && isOneLine(model->found(index.row()).text, option.font, width);
    return {100, measures.line * (fits ? 2 : textLines + 1) + 20};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    if (!model)
        return;
    const FoundMessage &found = model->found(index.row());
    const Theme theme = systemTheme();
    const Measures measures(option);
    const bool chosen = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setClipRect(option.rect, Qt::IntersectClip); // accents can be piled up higher than a row
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(chosen ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(chosen ? theme.selection : theme.panel);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5), 6, 6);
    }
    const QRect box = option.rect.adjusted(measures.margin, 10, -measures.margin, -8);
    const QRect square =
        QStyle::visualRect(option.direction, box, {box.left(), box.top(), measures.square, measures.square});
    painter->setFont(option.font);
    paintAvatar(*painter, square, found.user, found.nick, theme);

    const QRect words =
        QStyle::visualRect(option.direction, box, box.adjusted(measures.column - measures.margin, -2, 0, 0));
    const int side =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    // The nickname in its colour, then where and when.
    const QFont bold = scaled(option.font, 1, true);
    const QFont small = scaled(option.font, 0.87);
    const QRect head(words.left(), words.top(), words.width(), measures.line);
    painter->setFont(bold);
    painter->setPen(theme.author(found.user));
    const QString nick = QFontMetrics(bold).elidedText(found.nick, Qt::ElideRight, head.width() / 2);
    painter->drawText(head, side, nick);
    const int taken = QFontMetrics(bold).horizontalAdvance(nick) + 8;
    painter->setFont(small);
    painter->setPen(chosen ? theme.text : theme.muted);
    const QRect rest = QStyle::visualRect(option.direction, head, head.adjusted(taken, 1, 0, 1));
    painter->drawText(rest, side,
                      QFontMetrics(small).elidedText(isolated(found.roomName) + u" · "_s + timeText(found.at),
                                                     Qt::ElideRight, rest.width()));
    painter->setFont(option.font);
    paintEmphasised(*painter, words.adjusted(0, measures.line + 1, 0, 0),
                    {found.text, found.hits, theme.text, theme.mention}, option.direction, textLines);
    painter->restore();
}

} // namespace Confab
