// SPDX-License-Identifier: MIT
#include "gui-client/views/timelineview.h"

#include "gui-client/views/timelineaccessible.h"
#include "gui-client/views/timelinepainter.h"
#include "gui-client/views/timelinetext.h"

#include <QDateTime>
#include <QEvent>
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

} // namespace

TimelineView::TimelineView(const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent), m_clock(clock), m_jump(new QPushButton(this)), m_midnight(new QTimer(this))
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
    m_jump->setCursor(Qt::PointingHandCursor);
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, [this] {
        jumpToLatest();
        setFocus(Qt::OtherFocusReason);
    });
    m_midnight->setSingleShot(true);
    connect(m_midnight, &QTimer::timeout, this, [this] { restyle(); });
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
    m_quiet.clear();
    if (m_model)
        connectModel();
    m_layout.setModel(m_model);
    setNewBelow(0);
    relayout();
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
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        m_layout.rowsChanged(first.row(), last.row());
        relayout();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        m_layout.setModel(m_model);
        setNewBelow(0);
        relayout();
    });
    connect(model, &TimelineModel::aboveChanged, this, [this] { wantOlder(); });
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
    for (int row = first; row <= last; ++row) {
        if (m_model->kind(row) != RowKind::Message)
            continue;
        const TimelineRow values = m_model->row(row);
        if (values.delivery == Delivery::Sending)
            hush(row);
        else if (below && !values.own)
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

// Most messages are confirmed within milliseconds: to write "sending…" beside each would only flicker.
void TimelineView::hush(int row)
{
    const Nonce nonce = m_model->row(row).nonce;
    m_quiet.push_back(nonce);
    QTimer::singleShot(quietFor, this, [this, nonce] {
        std::erase(m_quiet, nonce);
        viewport()->update();
    });
}

void TimelineView::restyle()
{
    m_layout.setStyle(TimelineStyle::of(*this, today()));
    styleJump();
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
    wantOlder();
    viewport()->update();
}

void TimelineView::setNewBelow(int count)
{
    if (m_newBelow == count)
        return;
    m_newBelow = count;
    placeJump();
    Q_EMIT newBelowChanged(count);
}

void TimelineView::placeJump()
{
    const bool shown = m_layout.count() > 0 && !isAtEnd();
    if (shown) {
        m_jump->setText(m_newBelow == 0 ? u"↓ "_s + tr("Jump to latest")
                                        : u"↓ "_s + tr("Jump to latest · %n new", nullptr, m_newBelow));
        m_jump->adjustSize();
        const QRect area = viewport()->geometry();
        m_jump->move(area.center().x() - m_jump->width() / 2,
                     area.bottom() - m_jump->height() - m_layout.style().below * 2);
        m_jump->raise();
    } else if (m_jump->hasFocus()) {
        setFocus(Qt::OtherFocusReason);
    }
    m_jump->setVisible(shown);
}

void TimelineView::styleJump()
{
    const Theme &theme = m_layout.style().theme;
    const int round = m_layout.style().line / 2; // more than half its height would be none
    m_jump->setStyleSheet(u"QPushButton { background: %1; color: %2; border: 2px solid %1; border-radius: %3px;"
                          u" padding: %4px %5px; } QPushButton:focus { border-color: %6; }"_s
                              .arg(theme.accentFill.name(), theme.onAccent.name())
                              .arg(round)
                              .arg(m_layout.style().below)
                              .arg(m_layout.style().line * 3 / 4)
                              .arg(theme.text.name()));
}

// Asked from within a change of the model, it has to wait until that is through.
void TimelineView::wantOlder()
{
    const auto wanted = [this] {
        return m_model && m_model->above() == TimelineModel::Above::More && isVisible()
            && m_layout.scroll() < viewport()->height() * 3 / 2;
    };
    if (m_wanting || !wanted())
        return;
    m_wanting = true;
    QTimer::singleShot(0, this, [this, wanted] {
        m_wanting = false;
        if (wanted())
            Q_EMIT olderWanted();
    });
}

void TimelineView::jumpToLatest()
{
    m_layout.goToEnd();
    follow();
}

void TimelineView::showRow(int row)
{
    m_layout.showRow(row);
    follow();
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
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    relayout();
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
        restyle();
        break;
    default:
        break;
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_layout.style().theme.base);
    TimelinePainter rows(painter, m_layout.style(), viewport()->width());
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const RowLayout *layout = m_layout.near(row);
        const int top = m_layout.rowTop(row);
        if (layout == nullptr || top > event->rect().bottom() || top + layout->height() < event->rect().top())
            continue;
        TimelinePainter::RowState state;
        state.current = row == m_current && hasFocus();
        state.overRetry = row == m_overRetry;
        state.quiet = layout->row().delivery == Delivery::Sending
            && std::find(m_quiet.begin(), m_quiet.end(), layout->row().nonce) != m_quiet.end();
        rows.paint(*layout, top, state);
    }
}

QRect TimelineView::rowRect(int row) const
{
    const auto [first, last] = visibleRows();
    if (row < first || row > last)
        return {};
    return {0, m_layout.rowTop(row), viewport()->width(), m_layout.rowHeight(row)};
}

QRect TimelineView::textRect(int row) const
{
    const RowLayout *layout = rowRect(row).isNull() ? nullptr : m_layout.near(row);
    return layout == nullptr ? QRect() : layout->textRect().translated(0, m_layout.rowTop(row));
}

QRect TimelineView::retryRect(int row) const
{
    const RowLayout *layout = rowRect(row).isNull() ? nullptr : m_layout.near(row);
    if (layout == nullptr || layout->retryRect().isNull())
        return {};
    return layout->retryRect().translated(0, m_layout.rowTop(row));
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
    return m_model ? TimelineText::copied(m_model->row(row), withNameAndTime, locale()) : QString();
}

} // namespace Confab
