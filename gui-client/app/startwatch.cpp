// SPDX-License-Identifier: MIT
#include "gui-client/app/startwatch.h"

#include "gui-client/models/timelinemodel.h"
#include "gui-client/views/timelineview.h"
#include "shared/base/logging.h"
#include "shared/client/chatclient.h"

#include <QEvent>

namespace Confab {

StartWatch::StartWatch(const ChatClient &client, const TimelineView &timeline, QObject *parent)
    : QObject(parent), m_client(client), m_timeline(timeline)
{
    if (logStart().isDebugEnabled())
        timeline.viewport()->installEventFilter(this);
}

bool StartWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_client.state() == ChatClient::State::Online && m_timeline.model()
        && m_timeline.model()->rowCount() > 0) {
        watched->removeEventFilter(this);
        // After the painting that this is about.
        QMetaObject::invokeMethod(
            this, [] { qCDebug(logStart, "usable"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Confab
