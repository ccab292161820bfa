// SPDX-License-Identifier: MIT
#include "gui-client/dialogs/gotodialog.h"

#include "gui-client/dialogs/gotodelegate.h"
#include "gui-client/views/announcement.h"
#include "gui-client/views/quietview.h"
#include "gui-client/views/tint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

GoToDialog::GoToDialog(GoToModel &model, const QString &title, const QString &hint, QWidget *parent)
    : Dialog(u"goToDialog"_s, parent), m_model(model)
{
    setWindowTitle(title);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"goToField"_s);
    m_field->setAccessibleName(title);
    m_field->setAccessibleDescription(tr("What you type narrows the list; the arrow keys choose in it."));
    m_field->setPlaceholderText(hint);
    m_field->installEventFilter(this);
    m_list = new QuietView<QListView>(this);
    m_list->setObjectName(u"goToList"_s);
    m_list->setAccessibleName(tr("Where to"));
    m_list->setAccessibleDescription(tr("What fits what you typed"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new GoToDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; the arrows go here
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing = makeNothing(u"goToNothing"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(14, 14, 14, 14);
    lines->setSpacing(8);
    lines->addWidget(m_field);
    lines->addWidget(makeTrouble(u"goToTrouble"_s));
    lines->addWidget(m_list, 1);
    lines->addWidget(m_nothing, 1);
    resize(fontMetrics().averageCharWidth() * 62, fontMetrics().height() * 22);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        hideTrouble();
        m_model.setTyped(text);
        Q_EMIT typed(text);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { showChoice(); });
    showChoice();
    m_field->setFocus();
}

// The first, whatever is typed; but what more is found for it meanwhile doesn't take the choice away.
void GoToDialog::showChoice()
{
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    int row = 0;
    if (m_typed == m_model.typed()) {
        for (int each = 0; each < m_model.rowCount(); ++each) {
            const Destination &at = m_model.at(each);
            if (at.kind == m_choice.kind && at.server == m_choice.server && at.room == m_choice.room
                && at.person.user == m_choice.person.user)
                row = each;
        }
    }
    m_list->setCurrentIndex(m_model.index(row));
}

void GoToDialog::setNothing(const QString &why)
{
    if (m_nothing->text() == why)
        return;
    m_nothing->setText(why);
    if (m_model.rowCount() == 0)
        announce(this, why);
}

void GoToDialog::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().row();
    const int next = qAbs(by) == 1 ? (now + by + count) % count : qBound(0, now + by, count - 1);
    m_list->setCurrentIndex(m_model.index(next));
    m_typed = m_model.typed();
    m_choice = m_model.at(next);
    announce(this, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void GoToDialog::choose(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        Q_EMIT chosen(Destination(m_model.at(row)));
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void GoToDialog::color(const Theme &theme)
{
    Dialog::color(theme);
    makeField(m_field, theme);
    makeList(m_list, theme);
}

} // namespace Confab
