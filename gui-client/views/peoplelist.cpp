// SPDX-License-Identifier: MIT
#include "gui-client/views/peoplelist.h"

#include "gui-client/views/avatar.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int listWidth = 211;

// Sizes that follow the font.
struct Measures {
    explicit Measures(const QFont &font)
    {
        text = QFontMetrics(font).height();
        row = qRound(text * 1.76);
        square = qRound(text * 1.3);
        margin = qRound(text * 0.94);
        gap = qRound(text * 0.47);
    }
    int text;
    int row;
    int square;
    int margin;
    int gap;
};

class PeopleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Measures(option.font).row};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        painter->save();
        if (index.data(PeopleModel::HeadingRole).toBool())
            paintHeading(*painter, option, index, theme);
        else
            paintPerson(*painter, option, index, theme);
        painter->restore();
    }

    // The whole text, where it is cut off; escaped, because a tool tip guesses whether it is markup.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data(Qt::DisplayRole).toString();
        const Measures measures(option.font);
        const int room = option.rect.width() - 2 * measures.margin - measures.square - measures.gap;
        if (QFontMetrics(option.font).horizontalAdvance(text) > room)
            QToolTip::showText(event->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, view);
        else
            QToolTip::hideText();
        return true;
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const Theme &theme)
    {
        const Measures measures(option.font);
        QFont font = option.font;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * 0.8);
        else
            font.setPixelSize(qRound(font.pixelSize() * 0.8));
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        painter.setFont(font);
        painter.setPen(theme.muted);
        const QRect rect = option.rect.adjusted(measures.margin, 0, -measures.margin, 0);
        drawLine(painter, option, rect, index.data(Qt::DisplayRole).toString());
    }

    static void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Theme &theme)
    {
        const Measures measures(option.font);
        const bool selected = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
        const bool focused =
            (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
        const QRectF ground = QRectF(option.rect).adjusted(measures.gap, 0.5, -measures.gap, -0.5);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter.setBrush(selected ? theme.selection : theme.panel);
            painter.drawRoundedRect(ground, 5, 5);
        }
        if (selected || focused) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 5, 5);
        }

        const QRect place(option.rect.left() + measures.margin,
                          option.rect.top() + (option.rect.height() - measures.square) / 2, measures.square,
                          measures.square);
        const QRect square = QStyle::visualRect(option.direction, option.rect, place);
        const UserId user{index.data(PeopleModel::UserRole).toULongLong()};
        const auto presence = Presence(index.data(PeopleModel::PresenceRole).toInt());
        painter.setFont(option.font);
        paintAvatar(painter, square, user, index.data(PeopleModel::NickRole).toString(), theme);
        paintPresence(painter, square, presence, theme, selected ? theme.selection : theme.base, option.direction);

        const bool here = presence == Presence::Online || presence == Presence::Busy;
        painter.setPen(here || selected ? theme.text : theme.muted);
        const QRect rect =
            option.rect.adjusted(measures.margin + measures.square + measures.gap, 0, -measures.margin, 0);
        drawLine(painter, option, QStyle::visualRect(option.direction, option.rect, rect),
                 index.data(Qt::DisplayRole).toString());
    }

    static void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
    {
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        const int side = int(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter.setLayoutDirection(option.direction);
        painter.setClipRect(option.rect, Qt::IntersectClip); // accents can be piled up higher than a row
        painter.drawText(rect, side | int(Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    }
};

} // namespace

PeopleList::PeopleList(QWidget *parent) : QListView(parent)
{
    setObjectName(u"peopleList"_s);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new PeopleDelegate(this));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(PeopleModel::HeadingRole).toBool())
            Q_EMIT personActivated(UserId{index.data(PeopleModel::UserRole).toULongLong()});
    });
    restyle();
}

PeopleList::~PeopleList() = default;

void PeopleList::setPeople(PeopleModel *model)
{
    setModel(model);
}

void PeopleList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !index.data(PeopleModel::HeadingRole).toBool())
        Q_EMIT personMenuWanted(UserId{index.data(PeopleModel::UserRole).toULongLong()},
                                byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

QSize PeopleList::sizeHint() const
{
    return {listWidth, 400};
}

void PeopleList::restyle()
{
    setAccessibleName(tr("People"));
    setAccessibleDescription(tr("Who is in this room, by presence."));
    // The ground alone: the rest of the palette stays the system's.
    const QColor ground = Theme::of(palette()).base;
    QPalette own = viewport()->palette();
    if (own.color(QPalette::Base) != ground) {
        own.setColor(QPalette::Base, ground);
        viewport()->setPalette(own);
    }
}

void PeopleList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        restyle();
        break;
    case QEvent::FontChange:
        scheduleDelayedItemsLayout();
        break;
    default:
        break;
    }
}

} // namespace Confab
