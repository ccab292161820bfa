// SPDX-License-Identifier: MIT
#include "gui-client/views/emojipicker.h"

#include "gui-client/views/elidedlabel.h"
#include "gui-client/views/emojifont.h"
#include "gui-client/views/quietview.h"
#include "gui-client/views/tint.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int columns = 9;
constexpr int rows = 6;

} // namespace

EmojiPicker::EmojiPicker(const EmojiBook &book, QWidget *parent) : QFrame(parent, Qt::Popup), m_book(book)
{
    setObjectName(u"emojiPicker"_s);
    setAccessibleName(tr("Emoji"));
    setFrameShape(QFrame::StyledPanel);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"emojiField"_s);
    m_field->setAccessibleName(tr("Find an emoji"));
    m_field->setAccessibleDescription(tr("Part of its name; the arrow keys choose, Enter takes it."));
    m_field->setPlaceholderText(tr("Find an emoji"));
    m_field->installEventFilter(this);
    m_grid = new QuietView<QListWidget>(this);
    m_grid->setObjectName(u"emojiGrid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setAccessibleDescription(tr("Those of that name, or those you used last and all the others"));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_grid->setMouseTracking(true);
    m_grid->setFont(emojiFirst(scaled(font(), 1.5)));
    const int cell = QFontMetrics(scaled(font(), 1.5)).height() + 12;
    m_grid->setGridSize({cell, cell});
    m_grid->setFixedSize(cell * columns + m_grid->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 6, cell * rows);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(u"emojiName"_s);
    scaleFont(m_name, 0.9);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 10, 10, 8);
    lines->setSpacing(6);
    lines->addWidget(m_field);
    lines->addWidget(m_grid);
    lines->addWidget(m_name);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &EmojiPicker::show);
    connect(m_grid, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_grid->row(item)); });
    connect(m_grid, &QListWidget::itemEntered, m_grid, [this](QListWidgetItem *item) { m_grid->setCurrentItem(item); });
    connect(m_grid, &QListWidget::currentRowChanged, this, [this] { tellName(); });
    m_grid->installEventFilter(this);
    color();
}

void EmojiPicker::openAt(const QPoint &corner)
{
    m_field->clear();
    show({});
    adjustSize();
    const QRect area = screen()->availableGeometry();
    QPoint at = corner - QPoint(layoutDirection() == Qt::RightToLeft ? 0 : width(), height());
    at.setX(qBound(area.left(), at.x(), qMax(area.left(), area.right() - width())));
    at.setY(qBound(area.top(), at.y(), qMax(area.top(), area.bottom() - height())));
    move(at);
    QFrame::show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::setRecent(const QStringList &recent)
{
    m_recent = recent;
}

void EmojiPicker::show(const QString &typed)
{
    m_grid->clear();
    const bool all = typed.trimmed().isEmpty();
    if (all) {
        for (const QString &emoji : std::as_const(m_recent)) {
            const Emoji *known = m_book.withText(emoji);
            add(emoji, known ? EmojiBook::called(*known) : QString());
        }
    }
    for (const Emoji *emoji : m_book.find(typed)) {
        if (!all || !m_recent.contains(emoji->text))
            add(emoji->text, EmojiBook::called(*emoji));
    }
    m_grid->setCurrentRow(m_grid->count() > 0 ? 0 : -1);
    tellName();
}

void EmojiPicker::add(const QString &emoji, const QString &name)
{
    auto *item = new QListWidgetItem(emoji, m_grid);
    item->setData(Qt::AccessibleTextRole, name);
    item->setTextAlignment(Qt::AlignCenter);
}

void EmojiPicker::tellName()
{
    const QListWidgetItem *item = m_grid->currentItem();
    m_name->setText(item ? item->data(Qt::AccessibleTextRole).toString() : tr("There is none of that name."));
}

void EmojiPicker::choose(int row)
{
    const QListWidgetItem *item = m_grid->item(row);
    if (!item)
        return;
    const QString emoji = item->text();
    hide();
    Q_EMIT chosen(emoji);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        choose(m_grid->currentRow());
        return true;
    }
    const bool taken = watched == m_field ? takeFieldKey(key) : takeGridKey(key);
    return taken || QFrame::eventFilter(watched, event);
}

bool EmojiPicker::takeFieldKey(QKeyEvent &key)
{
    // An empty field has no use for the arrows.
    const bool sideways = m_field->text().isEmpty() && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right);
    if (key.key() != Qt::Key_Down && !sideways)
        return false;
    m_grid->setFocus(Qt::TabFocusReason);
    if (sideways)
        QCoreApplication::sendEvent(m_grid, &key);
    return true;
}

bool EmojiPicker::takeGridKey(QKeyEvent &key)
{
    const int first = m_grid->currentItem() ? m_grid->visualItemRect(m_grid->item(0)).top() : 0;
    const bool onTop = m_grid->currentItem() && m_grid->visualItemRect(m_grid->currentItem()).top() == first;
    const bool writes = key.key() == Qt::Key_Backspace || (!key.text().isEmpty() && key.text().front().isPrint());
    const bool goesUp = key.key() == Qt::Key_Up && onTop;
    if (!writes && !goesUp)
        return false;
    m_field->setFocus(Qt::BacktabFocusReason);
    m_field->deselect();
    m_field->end(false);
    if (writes)
        QCoreApplication::sendEvent(m_field, &key);
    return true;
}

void EmojiPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void EmojiPicker::color()
{
    const Theme theme = systemTheme();
    setGround(this, theme.base);
    const QString frame =
        u"#emojiPicker { border: 1px solid %1; }"_s.arg(theme.border.name()); // it lies on the same ground
    if (styleSheet() != frame)
        setStyleSheet(frame);
    const QString sheet = u"QListWidget { background: %1; border: none; } QListWidget::item { border-radius: 6px;"
                          " border: 2px solid transparent; } QListWidget::item:selected { background: %2;"
                          " border-color: %3; color: %4; }"_s.arg(theme.base.name(), theme.selection.name(),
                                                                  theme.accent.name(), theme.text.name());
    if (m_grid->styleSheet() != sheet)
        m_grid->setStyleSheet(sheet);
    setTextColor(m_name, theme.muted);
    makeField(m_field, theme);
}

} // namespace Confab
