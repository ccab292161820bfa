// SPDX-License-Identifier: MIT
#include "gui-client/views/emojipicker.h"

#include "gui-client/views/tint.h"

#include <QKeyEvent>
#include <QLabel>
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
    m_field->setPlaceholderText(tr("Find an emoji"));
    m_field->installEventFilter(this);
    m_grid = new QListWidget(this);
    m_grid->setObjectName(u"emojiGrid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_grid->setMouseTracking(true);
    // Some fonts have a few of them in black and white: those that have them all in colour come first.
    QFont large = scaled(font(), 1.5);
    large.setFamilies(QStringList{u"Noto Color Emoji"_s, u"Apple Color Emoji"_s, u"Segoe UI Emoji"_s}
                      << font().families() << font().family());
    m_grid->setFont(large);
    const int cell = QFontMetrics(scaled(font(), 1.5)).height() + 12;
    m_grid->setGridSize({cell, cell});
    m_grid->setFixedSize(cell * columns + m_grid->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 6, cell * rows);
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(scaled(font(), 0.9));
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

void EmojiPicker::show(const QString &typed)
{
    m_grid->clear();
    for (const Emoji *emoji : m_book.find(typed)) {
        auto *item = new QListWidgetItem(emoji->text, m_grid);
        const QString name = emoji->calls.isEmpty() ? emoji->name : emoji->name + u" · "_s + emoji->calls.join(u", "_s);
        item->setData(Qt::AccessibleTextRole, name);
        item->setTextAlignment(Qt::AlignCenter);
    }
    m_grid->setCurrentRow(m_grid->count() > 0 ? 0 : -1);
    tellName();
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
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_grid->currentRow());
        return true;
    case Qt::Key_Down:
        if (watched == m_field) {
            m_grid->setFocus(Qt::TabFocusReason);
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
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
