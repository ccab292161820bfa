// SPDX-License-Identifier: MIT
#include "gui-client/views/emojipopup.h"

#include "gui-client/views/announcement.h"
#include "gui-client/views/emphasis.h"
#include "gui-client/views/tint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Draws an item as its style does, but for its words.
class EmojiDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle &style = *item.widget->style();
        const QRect words = style.subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const QString text = std::exchange(item.text, {});
        style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(item.widget->palette().color(QPalette::WindowText)); // of the time when its ground was made
        paintLine(*painter, words, text, item.direction, item.direction);
        painter->restore();
    }
};

} // namespace

EmojiPopup::EmojiPopup(QWidget *field) : QuietView(field->window()), m_field(field)
{
    setObjectName(u"emojiPopup"_s);
    setAccessibleName(tr("Emoji of that name"));
    setAccessibleDescription(tr("Up and Down choose, Enter takes it."));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new EmojiDelegate(this));
    hide();
    connect(this, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { setCurrentItem(item); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(row(item)); });
    field->installEventFilter(this);
    color();
}

void EmojiPopup::offer(const EmojiCompletion::Offers &offers, const QPoint &above)
{
    if (offers.emoji.empty()) {
        m_dismissed = -1;
        hide();
        return;
    }
    if (offers.from == m_dismissed)
        return;
    m_offers = offers;
    clear();
    for (const Emoji *emoji : offers.emoji)
        addItem(emoji->text + u"  "_s + (emoji->localName.isEmpty() ? QString() : emoji->localName + u" · "_s)
                + EmojiBook::shortName(*emoji));
    setCurrentRow(0);
    // Its window may have become another one since it was made.
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    const int frame = 2 * frameWidth();
    const int width = qMin(sizeHintForColumn(0) + frame + 24, parentWidget()->width() - 16);
    const int height = sizeHintForRow(0) * count() + frame;
    const QPoint at = parentWidget()->mapFromGlobal(above);
    const int left = layoutDirection() == Qt::RightToLeft ? at.x() - width : at.x();
    setGeometry(qBound(8, left, parentWidget()->width() - width - 8), qMax(0, at.y() - height), width, height);
    const bool isNews = isHidden();
    show();
    raise();
    if (isNews)
        announce(m_field,
                 tr("%1, one of %Ln emoji. Up and Down choose, Enter takes it.", nullptr, count())
                     .arg(currentItem()->text()));
}

// The field keeps the focus: what is chosen here is told apart from it.
void EmojiPopup::step(int by)
{
    setCurrentRow((currentRow() + by + count()) % count());
    announce(m_field, currentItem()->text());
}

void EmojiPopup::take(int row)
{
    if (row < 0 || size_t(row) >= m_offers.emoji.size())
        return;
    const CompletionStep step{m_offers.from, m_offers.length, m_offers.emoji.at(size_t(row))->text};
    hide();
    Q_EMIT taken(step);
}

bool EmojiPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || isHidden())
        return QListWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Escape is the window's, else
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::KeyPress:
        if (takeKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QListWidget::eventFilter(watched, event);
}

bool EmojiPopup::takeKey(const QKeyEvent &key)
{
    if (key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(currentRow());
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_offers.from;
        hide();
        return true;
    default:
        return false;
    }
}

void EmojiPopup::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void EmojiPopup::color()
{
    const Theme theme = systemTheme();
    setGround(this, theme.base);
    setBaseColor(this, theme.base);
    setTextColor(this, theme.text);
    const QString sheet =
        u"QListWidget { background: %1; border: 1px solid %5; border-radius: 6px; } QListWidget::item { padding: 4px "
        u"10px; border-radius: 4px;"
        " color: %4; } QListWidget::item:selected { background: %2; color: %4; border: 1px solid %3; }"_s.arg(
            theme.base.name(), theme.selection.name(), theme.accent.name(), theme.text.name(), theme.border.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace Confab
