// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineview.h"

#include "gui-client/views/timelineaccessible.h"
#include "gui-client/views/timelinetext.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr auto quietFor = std::chrono::milliseconds(300);
constexpr size_t hushedKept = 64;

} // namespace

TimelineView::TimelineView(const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_clock(clock),
      m_jump(new QPushButton(this)),
      m_actions(new TimelineActions(viewport())),
      m_midnight(new QTimer(this)),
      m_flashEnd(new QTimer(this)),
      m_autoScroll(new QTimer(this)),
      m_tripleClick(new QTimer(this))
{
    TimelineAccessible::install();
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Messages"));
    setAccessibleDescription(tr("The messages of this room. The arrow keys go from one to the next."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);

    m_jump->setObjectName(u"jumpToLatest"_s);
    m_jump->setAccessibleDescription(tr("Goes to the end of the room"));
    m_jump->setCursor(Qt::PointingHandCursor);
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, [this] {
        jumpToLatest();
        setFocus(Qt::OtherFocusReason);
    });
    m_midnight->setSingleShot(true);
    connect(m_midnight, &QTimer::timeout, this, [this] { restyle(); });
    m_flashEnd->setSingleShot(true);
    connect(m_flashEnd, &QTimer::timeout, this, [this] { flash(0); });
    connect(m_autoScroll, &QTimer::timeout, this, [this] { scrollSelecting(); });
    m_tripleClick->setSingleShot(true);
    connect(m_actions, &TimelineActions::chosen, this,
            [this](MessageAction action, const QPoint &corner) { act(action, m_actionsSeq, corner); });
    restyle();
}

TimelineView::~TimelineView() = default;

QDate TimelineView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(qint64(m_clock.wallMillis())).date();
}

// "Today" is another day then.
void TimelineView::awaitMidnight()
{
    const qint64 now = qint64(m_clock.wallMillis());
    const qint64 next = today().addDays(1).startOfDay().toMSecsSinceEpoch();
    m_midnight->start(int(qBound(qint64(1'000), next - now + 100, qint64(3'600'000))));
}

void TimelineView::setModel(TimelineModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_current = -1;
    clearSelection();
    m_seen = 0;
    m_goingToLatest = false;
    m_quiet.clear();
    m_hushed.clear();
    flash(0);
    if (m_model)
        connectModel();
    m_layout.setModel(m_model);
    m_layout.setLive(!m_model || m_model->below() == TimelineModel::Below::Live);
    setNewBelow(0);
    relayout();
    takePlace();
}

void TimelineView::connectModel()
{
    TimelineModel *model = m_model;
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRemoved(first, last); });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                takeMoved(from, before > from ? before - 1 : before);
            });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { takeChanged(first.row(), last.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        clearSelection();
        m_seen = 0;
        m_layout.setModel(m_model);
        setNewBelow(0);
        relayout();
    });
    connect(model, &TimelineModel::aboveChanged, this, [this] { wantMore(); });
    connect(model, &TimelineModel::belowChanged, this, [this](TimelineModel::Below below) {
        m_layout.setLive(below == TimelineModel::Below::Live);
        if (below == TimelineModel::Below::Live && std::exchange(m_goingToLatest, false))
            m_layout.goToEnd();
        follow();
    });
    connect(model, &TimelineModel::placeWanted, this, [this] { takePlace(); });
    connect(model, &TimelineModel::missed, this, [this] { setNewBelow(m_newBelow + 1); });
    connect(model, &QObject::destroyed, this, [this] {
        m_layout.setModel(nullptr);
        m_current = -1;
        relayout();
    });
}

void TimelineView::takeInserted(int first, int last)
{
    const bool below = !isAtEnd() && first > visibleRows().second;
    m_layout.rowsInserted(first, last - first + 1);
    if (m_current >= first)
        m_current += last - first + 1;
    int fresh = 0;
    const bool live = m_model->below() == TimelineModel::Below::Live;
    for (int row = first; row <= last; ++row) {
        if (m_model->isUnconfirmed(row))
            hush(row);
        else if (below && live && m_model->isOthers(row))
            ++fresh;
    }
    relayout();
    if (fresh > 0 && !isAtEnd())
        setNewBelow(m_newBelow + fresh);
}

void TimelineView::takeRemoved(int first, int last)
{
    m_layout.rowsRemoved(first, last - first + 1);
    if (m_current > last)
        m_current -= last - first + 1;
    else if (m_current >= first)
        m_current = readableFrom(qMin(first, m_layout.count() - 1), -1);
    relayout();
}

void TimelineView::takeMoved(int from, int to)
{
    m_layout.rowMoved(from, to);
    if (m_current == from)
        m_current = to;
    else if (m_current >= to && m_current < from)
        ++m_current;
    else if (m_current > from && m_current <= to)
        --m_current;
    relayout();
}

void TimelineView::takeChanged(int first, int last)
{
    m_layout.rowsChanged(first, last);
    if (first == last && (m_model->hasChanges() || m_model->isUnconfirmed(first)))
        hush(first); // it may be edited or deleted right now
    relayout();
}

// Most of what is sent is confirmed within milliseconds: to write "sending…" beside it would only flicker.
void TimelineView::hush(int row)
{
    if (m_model->kind(row) != RowKind::Message)
        return;
    const TimelineRow values = m_model->row(row);
    if (values.delivery != Delivery::Sending
        || std::find(m_hushed.begin(), m_hushed.end(), values.nonce) != m_hushed.end())
        return;
    if (m_hushed.size() >= hushedKept)
        m_hushed.erase(m_hushed.begin());
    m_hushed.push_back(values.nonce);
    m_quiet.push_back(values.nonce);
    QTimer::singleShot(quietFor, this, [this, nonce = values.nonce] {
        std::erase(m_quiet, nonce);
        viewport()->update();
    });
}

void TimelineView::setLook(const TimelineLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    restyle();
}

void TimelineView::restyle()
{
    m_layout.setStyle(TimelineStyle::of(*this, today(), m_look));
    styleJump();
    m_actions->setTheme(m_layout.style().theme, m_layout.style().line + 6);
    awaitMidnight();
    relayout();
}

void TimelineView::relayout()
{
    m_layout.setSize(viewport()->size());
    m_layout.settle();
    follow();
}

// Makes the scroll bar and all else say where the layout is.
void TimelineView::follow()
{
    m_following = true;
    verticalScrollBar()->setRange(0, m_layout.maximum());
    verticalScrollBar()->setPageStep(qMax(1, viewport()->height()));
    verticalScrollBar()->setSingleStep(m_layout.style().line * 2);
    verticalScrollBar()->setValue(m_layout.scroll());
    m_following = false;
    if (isAtEnd())
        setNewBelow(0);
    if (std::exchange(m_toldAtEnd, isAtEnd()) != isAtEnd())
        Q_EMIT atEndChanged(isAtEnd());
    placeJump();
    hover(m_mouse);
    placeActions();
    wantMore();
    wantQuotes();
    noteSeen();
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_following)
        return;
    m_layout.scrollTo(verticalScrollBar()->value());
    follow();
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    relayout();
    takePlace();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    relayout();
    takePlace();
}

bool TimelineView::event(QEvent *event)
{
    // The window has Escape for itself; while text is selected it means that.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && hasSelection())
        event->accept();
    // Of the two events that tell of it this is the one that reaches the parts of a window.
    if (event->type() == QEvent::WindowActivate)
        noteSeen();
    return QAbstractScrollArea::event(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        setAccessibleName(tr("Messages"));
        setAccessibleDescription(tr("The messages of this room. The arrow keys go from one to the next."));
        m_actions->retranslate();
        restyle();
        break;
    default:
        break;
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.fillRect(event->rect(), m_layout.style().theme.base);
    TimelinePainter rows(painter, m_layout.style(), viewport()->width());
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const RowLayout *layout = m_layout.near(row);
        const int top = m_layout.rowTop(row);
        if (layout == nullptr || top > event->rect().bottom() || top + layout->height() < event->rect().top())
            continue;
        rows.paint(*layout, top, stateOf(row, *layout));
    }
    if (hasFocus() && m_current < 0) { // no message has the frame
        painter.setPen(QPen(m_layout.style().theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

TimelinePainter::RowState TimelineView::stateOf(int row, const RowLayout &layout) const
{
    TimelinePainter::RowState state;
    state.current = row == m_current && hasFocus();
    state.hovered = row == m_hovered;
    state.marked = (m_flash != 0 && layout.row().seq == m_flash)
        || (m_changing && layout.row().kind == RowKind::Message && layout.row().seq == *m_changing);
    if (row == m_hovered && m_over.what == Hit::What::Link) {
        state.text.link = m_over.link;
    } else if (row == m_hovered && m_over.what != Hit::What::Nothing) {
        const auto *piece = layout.pieceAt(*m_mouse - QPoint(0, m_layout.rowTop(row)));
        state.over = piece == nullptr ? QRect() : piece->rect;
    }
    state.quiet = layout.row().delivery == Delivery::Sending
        && std::find(m_quiet.begin(), m_quiet.end(), layout.row().nonce) != m_quiet.end();
    state.text.selected = m_selection.inRow(row, layout.text().text().size());
    return state;
}

int TimelineView::rowAt(const QPoint &position) const
{
    return m_layout.rowAt(position.y());
}

QString TimelineView::spokenText(int row) const
{
    return m_model ? TimelineText::spoken(m_model->row(row), today(), locale()) : QString();
}

QString TimelineView::copiedText(int row, bool withNameAndTime) const
{
    return m_model ? TimelineText::copied(m_model->row(row), withNameAndTime) : QString();
}

} // namespace Confab
