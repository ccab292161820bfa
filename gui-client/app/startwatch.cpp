// SPDX-License-Identifier: MIT
#include "gui-client/app/startwatch.h"

#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/timelineview.h"
#include "shared/client/chatclient.h"

#include <QEvent>
#include <QLoggingCategory>

namespace Confab {

namespace {
Q_LOGGING_CATEGORY(lcStart, "confab.start", QtInfoMsg)
} // namespace

StartWatch::StartWatch(const ChatClient &client, const TimelineView &timeline, QObject *parent)
    : QObject(parent), m_client(client), m_timeline(timeline)
{
    if (lcStart().isDebugEnabled())
        timeline.viewport()->installEventFilter(this);
}

bool StartWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_client.state() == ChatClient::State::Online && m_timeline.model()
        && m_timeline.model()->rowCount() > 0) {
        watched->removeEventFilter(this);
        // After the painting that this is about.
        QMetaObject::invokeMethod(
            this, [] { qCDebug(lcStart, "usable"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Confab
