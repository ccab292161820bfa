// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/helpdialog.h"

#include "gui-client/views/tint.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int typedColumn = 0;
constexpr int doesColumn = 1;
constexpr int beside = 10; // of a cell's words

// A line as the other lists have theirs: on the ground of what is chosen, framed as a whole while it has the focus.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (const QVariant size = index.data(Qt::SizeHintRole); size.isValid())
            return size.toSize();
        const QString text = index.data().toString();
        const bool wraps = index.column() == doesColumn;
        const QRect inside(0, 0, wraps ? option.rect.width() - 2 * beside : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        const QRect taken = option.fontMetrics.boundingRect(inside, wraps ? Qt::TextWordWrap : 0, text);
        return taken.size() + QSize(2 * beside, 8);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = systemTheme();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool heading = index.data(Qt::FontRole).isValid();
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, chosen ? theme.selection : theme.base);
        const auto *table = qobject_cast<const QTableWidget *>(option.widget);
        if (chosen && table && table->hasFocus()) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(
                QRect(0, option.rect.top(), table->viewport()->width(), option.rect.height()).adjusted(1, 1, -1, -1));
        }
        painter->setFont(heading ? index.data(Qt::FontRole).value<QFont>() : option.font);
        painter->setPen(theme.text);
        // Commands and keys run from the left in any language; their slash would go to the end.
        painter->setLayoutDirection(index.column() == typedColumn && !heading ? Qt::LeftToRight : option.direction);
        painter->drawText(option.rect.adjusted(beside, 4, -beside, -4),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | int(Qt::TextWordWrap)
                              | int(heading ? Qt::AlignBottom : Qt::AlignTop),
                          index.data().toString());
        painter->restore();
    }
};

// Copies the chosen lines whole; Qt's own copies a single cell.
class HelpTable : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event != QKeySequence::Copy) {
            QTableWidget::keyPressEvent(event);
            return;
        }
        QModelIndexList chosen = selectionModel()->selectedRows(typedColumn);
        std::sort(chosen.begin(), chosen.end());
        QStringList lines;
        for (const QModelIndex &each : std::as_const(chosen))
            lines << each.data().toString() + u" – "_s + each.siblingAtColumn(doesColumn).data().toString();
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
};

} // namespace

HelpDialog::HelpDialog(const std::vector<HelpSection> &sections, QWidget *parent)
    : Dialog(u"helpDialog"_s, parent), m_table(new HelpTable(0, 2, this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(u"helpTable"_s);
    m_table->setAccessibleName(tr("Commands and keys"));
    m_table->setAccessibleDescription(tr("What you can type or press, and what it does"));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(typedColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(doesColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leads on, to the button
    for (const HelpSection &section : sections) {
        addHeading(section.title);
        for (const HelpSection::Line &line : section.lines)
            addLine(line);
    }
    m_table->setCurrentCell(1, typedColumn);
    QPushButton *close = makeButton(u"helpDialogClose"_s, tr("Close"), tr("Closes this text"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(14);
    all->addWidget(m_table, 1);
    all->addLayout(makeButtonRow({close}));
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 34);
    m_table->setFocus();
}

void HelpDialog::addHeading(const QString &title)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *heading = new QTableWidgetItem(title);
    heading->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, typedColumn, heading);
    auto *covered = new QTableWidgetItem;
    covered->setFlags(Qt::NoItemFlags);
    m_table->setItem(row, doesColumn, covered);
    m_table->setSpan(row, typedColumn, 1, 2);
}

void HelpDialog::addLine(const HelpSection::Line &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, typedColumn, new QTableWidgetItem(line.typed));
    m_table->setItem(row, doesColumn, new QTableWidgetItem(line.does));
}

// What the font makes of the table: headings stand out, and apart from what is above them.
void HelpDialog::fit()
{
    const QFont bold = scaled(font(), 1, true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *first = m_table->item(row, typedColumn);
        if (m_table->columnSpan(row, typedColumn) == 1)
            continue;
        first->setFont(bold);
        first->setSizeHint({0, fontMetrics().height() + (row == 0 ? 8 : 22)});
    }
}

void HelpDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void HelpDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    // Only where it differs: a sheet that is set sends a change, and this is called on changes.
    const QString sheet = u"QTableView { background: %1; border: 1px solid %2; border-radius: 6px; }"_s.arg(
        theme.base.name(), theme.border.name());
    if (m_table->styleSheet() != sheet)
        m_table->setStyleSheet(sheet);
    fit();
}

} // namespace Confab
