// SPDX-License-Identifier: MIT
#include "gui-client/views/searchpanel.h"

#include "gui-client/views/announcement.h"
#include "gui-client/views/searchdelegate.h"
#include "gui-client/views/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Confab {

SearchPanel::SearchPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"searchPanel"_s);
    m_line = new QLabel(this);
    m_line->setObjectName(u"searchLine"_s);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"searchHint"_s);
    for (QLabel *label : {m_line, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    scaleFont(m_hint, 0.9);
    m_hint->setText(
        tr("Words, or a phrase in quotes. Narrow it with from:nickname, in:room, after:2026-10-01 (that day "
           "and later) and before:2026-11-01 (earlier than that day)."));
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(u"searchClose"_s);
    m_close->setAccessibleDescription(tr("Goes back to the room"));
    m_close->setCursor(Qt::PointingHandCursor);
    m_results = new QListView(this);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Messages that were found"));
    m_results->setAccessibleDescription(tr("The arrow keys go from one to the next, Enter shows one in its room."));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setResizeMode(QListView::Adjust);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setItemDelegate(new SearchDelegate(m_results));
    m_results->installEventFilter(this);

    auto *top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(top);
    all->addWidget(m_hint);
    all->addWidget(m_results, 1);
    followText(this, [this, top] {
        top->setContentsMargins(columnMargin(*this), 10, columnMargin(*this), 0);
        m_hint->setContentsMargins(columnMargin(*this), 0, columnMargin(*this), 6);
    });

    connect(m_close, &QPushButton::clicked, this, &SearchPanel::closed);
    const auto choose = [this](const QModelIndex &index) {
        const FoundMessage &found = m_model->found(index.row());
        Q_EMIT chosen(found.room, found.seq);
    };
    connect(m_results, &QAbstractItemView::clicked, this, choose);
    connect(m_results->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { wantMore(); });
    connect(m_results->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { wantMore(); });
    color();
}

void SearchPanel::setModel(SearchModel *model)
{
    m_model = model;
    m_results->setModel(model);
    connect(model, &SearchModel::stateChanged, this, [this] { showState(); });
    showState();
}

void SearchPanel::focusResults()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_results->currentIndex().isValid())
        m_results->setCurrentIndex(m_model->index(0));
    m_results->setFocus(Qt::TabFocusReason);
}

void SearchPanel::showState()
{
    QString text;
    const int count = m_model->rowCount();
    switch (m_model->state()) {
    case SearchModel::State::Idle:
        text = tr("Search in all your rooms");
        break;
    case SearchModel::State::Asking:
        text = tr("Searching…");
        break;
    case SearchModel::State::Shown:
        text = count == 0        ? tr("No message was found.")
            : m_model->hasMore() ? tr("The newest %Ln messages", nullptr, count)
                                 : tr("%Ln messages", nullptr, count);
        break;
    case SearchModel::State::Failed:
        text = m_model->trouble();
        break;
    }
    const bool news = text != m_line->text() && m_model->state() != SearchModel::State::Asking;
    m_line->setText(text);
    m_hint->setVisible(count == 0);
    m_results->setFocusPolicy(count == 0 ? Qt::NoFocus : Qt::StrongFocus);
    if (news && isVisible())
        announce(this, text);
    wantMore();
}

void SearchPanel::wantMore()
{
    const QScrollBar *bar = m_results->verticalScrollBar();
    if (m_model && m_model->hasMore() && isVisible() && bar->value() > bar->maximum() - bar->pageStep())
        Q_EMIT moreWanted();
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Who comes to it by Tab sees where they are.
    if (watched == m_results && event->type() == QEvent::FocusIn && !m_results->currentIndex().isValid())
        m_results->setCurrentIndex(m_model->index(0));
    if (watched == m_results && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_results->currentIndex();
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && index.isValid()) {
            Q_EMIT chosen(m_model->found(index.row()).room, m_model->found(index.row()).seq);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void SearchPanel::color()
{
    const Theme theme = systemTheme();
    setGround(this, theme.base);
    setBaseColor(m_results, theme.base);
    setTextColor(m_hint, theme.muted);
    makeLink(m_close, theme);
}

} // namespace Confab
