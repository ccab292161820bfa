// SPDX-License-Identifier: MIT
#include "gui-client/views/emptyroom.h"

#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/timelineview.h"
#include "gui-client/views/tint.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool isEmpty(const TimelineModel &model)
{
    if (model.above() != TimelineModel::Above::Start || model.below() != TimelineModel::Below::Live)
        return false;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.kind(row) == RowKind::Message)
            return false;
    }
    return true;
}

} // namespace

EmptyRoom::EmptyRoom(TimelineView &timeline) : QWidget(timeline.viewport()), m_timeline(timeline)
{
    setObjectName(u"emptyRoom"_s);
    m_title = new QLabel(this);
    m_title->setObjectName(u"emptyRoomTitle"_s);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"emptyRoomHint"_s);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::WindowText); // the viewport's is another
    }
    scaleFont(m_title, 1.15, true);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"emptyRoomAction"_s);
    m_button->setCursor(Qt::PointingHandCursor);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(m_title);
    lines->addWidget(m_hint);
    lines->addWidget(m_button, 0, Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    timeline.viewport()->installEventFilter(this);
    setAction(nullptr, {});
    color();
    hide();
}

void EmptyRoom::setModel(TimelineModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &TimelineModel::aboveChanged, this, [this] { look(); });
        connect(model, &TimelineModel::belowChanged, this, [this] { look(); });
        connect(model, &QAbstractItemModel::rowsInserted, this, [this] { look(); });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { look(); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { look(); });
    }
    look();
}

void EmptyRoom::setWords(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    place();
}

void EmptyRoom::setAction(QAction *action, const QString &text)
{
    m_action = action;
    m_button->setText(text);
    m_button->setVisible(action != nullptr);
    place();
}

void EmptyRoom::look()
{
    const bool shows = m_model && isEmpty(*m_model);
    if (shows && isHidden())
        place();
    setVisible(shows);
}

// In the middle, a little above it, and never wider than a line that is read with ease.
void EmptyRoom::place()
{
    const QRect all = m_timeline.viewport()->rect();
    const int width = qMin(all.width() - 2 * columnMargin(*this), fontMetrics().averageCharWidth() * 56);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(all.center().x() - width / 2, qMax(0, (all.height() - height) * 2 / 5), width, height);
}

bool EmptyRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyRoom::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isPaletteEvent(event))
        color();
}

void EmptyRoom::color()
{
    const Theme theme = systemTheme();
    setTextColor(m_hint, theme.muted);
    makeLink(m_button, theme);
}

} // namespace Confab
