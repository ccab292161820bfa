// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/roomsdialog.h"

#include "gui-client/models/displaytext.h"
#include "gui-client/models/roomlistmodel.h"
#include "gui-client/views/announcement.h"
#include "gui-client/views/quietview.h"
#include "gui-client/views/roommarks.h"
#include "gui-client/views/tint.h"
#include "shared/protocol/limits.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

class ListedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = index.data(RoomListModel::TopicRole).toString().isEmpty() ? 1 : 2;
        return {100, option.fontMetrics.height() * lines + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = systemTheme();
        const bool chosen = option.state & QStyle::State_Selected;
        const QColor quiet = chosen ? theme.text : theme.muted;
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setClipRect(option.rect, Qt::IntersectClip); // accents can be piled up higher than a row
        painter->fillRect(option.rect, chosen ? theme.selection : theme.base);
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.border);
        if (chosen && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QRect inside = option.rect.adjusted(12, 8, -12, -8);
        const int line = option.fontMetrics.height();
        const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inside, rect); };
        const int leading =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | int(Qt::AlignVCenter) | Qt::TextSingleLine;
        const int trailing =
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | int(Qt::AlignVCenter) | Qt::TextSingleLine;
        painter->setFont(option.font);
        paintRoomSign(*painter, placed({inside.left(), inside.top(), 18, line}), false, quiet);

        const QFont small = scaled(option.font, 0.87);
        const auto count = int(index.data(RoomListModel::CountRole).toULongLong());
        const QString end = index.data(RoomListModel::MemberRole).toBool()
            ? RoomListModel::tr("joined · %Ln people", nullptr, count)
            : RoomListModel::tr("%Ln people", nullptr, count);
        const int endWidth = QFontMetrics(small).horizontalAdvance(end) + 10;
        const QFont bold = scaled(option.font, 1, true);
        const QRect name = placed({inside.left() + 24, inside.top(), inside.width() - 24 - endWidth, line});
        painter->setFont(bold);
        painter->setPen(theme.text);
        painter->drawText(name, leading,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->setFont(small);
        painter->setPen(quiet);
        painter->drawText(QRect(inside.left(), inside.top(), inside.width(), line), trailing, end);
        const QRect topic = placed({inside.left() + 24, inside.top() + line, inside.width() - 24, line});
        const QString about = index.data(RoomListModel::TopicRole).toString();
        painter->drawText(topic, leading, QFontMetrics(small).elidedText(about, Qt::ElideRight, topic.width()));
        painter->restore();
    }
};

} // namespace

RoomsDialog::RoomsDialog(RoomListModel &model, QWidget *parent) : Dialog(u"roomsDialog"_s, parent), m_model(model)
{
    setWindowTitle(tr("Rooms"));
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"roomsField"_s);
    m_field->setAccessibleName(tr("Find a room"));
    m_field->setAccessibleDescription(tr("What you type narrows the list; the arrow keys choose in it."));
    m_field->setPlaceholderText(tr("Find a room"));
    m_field->setMaxLength(Limit::label / 4); // as many bytes at the most
    m_field->installEventFilter(this);
    m_list = new QuietView<QListView>(this);
    m_list->setObjectName(u"roomsList"_s);
    m_list->setAccessibleName(tr("Public rooms"));
    m_list->setAccessibleDescription(tr("The rooms that anyone can join, each with its topic"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new ListedDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing = makeNothing(u"roomsNothing"_s);
    auto *make = makeButton(u"roomsNew"_s, tr("&New room…"), tr("Asks for the name and the topic of a room to make"));
    m_join = makeButton(u"roomsJoin"_s, tr("Join"), tr("Goes to the chosen room"));
    QBoxLayout *buttons = makeButtonRow({makeCancel(u"roomsCancel"_s), m_join});
    buttons->insertWidget(0, make);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(18, 18, 18, 16);
    lines->setSpacing(10);
    lines->addWidget(m_field);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_nothing, 1);
    lines->addWidget(makeTrouble(u"roomsTrouble"_s));
    lines->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 66, fontMetrics().height() * 24);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        hideTrouble();
        m_model.look(text);
    });
    connect(&model, &RoomListModel::listed, this, [this] {
        showChoice();
        showNothing();
    });
    connect(m_list, &QListView::doubleClicked, this, [this] { join(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_join->setEnabled(m_list->currentIndex().isValid()); });
    connect(m_join, &QPushButton::clicked, this, [this] { join(); });
    connect(make, &QPushButton::clicked, this, [this] { Q_EMIT newRoomWanted(m_field->text().trimmed()); });
    m_model.look({});
    showChoice();
    m_field->setFocus();
}

void RoomsDialog::showChoice()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_join->setEnabled(m_list->currentIndex().isValid());
}

void RoomsDialog::showNothing()
{
    const QString typed = displayLine(m_field->text()).trimmed();
    const bool none = m_model.rowCount() == 0 && !typed.isEmpty();
    m_list->setVisible(!none);
    m_nothing->setVisible(none);
    if (!none)
        return;
    //: what was typed, and the words on a button
    m_nothing->setText(tr("There is no public room “%1”. “New room…” makes it.").arg(isolated(typed)));
    announce(this, m_nothing->text());
}

void RoomsDialog::join()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        Q_EMIT joinWanted(m_model.room(index.row()).name);
}

bool RoomsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model.rowCount()) {
                m_list->setCurrentIndex(m_model.index(row));
                announce(this, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RoomsDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    makeList(m_list, theme);
    makeField(m_field, theme);
}

} // namespace Confab
