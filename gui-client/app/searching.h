// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/app/chatparts.h"
#include "gui-client/models/searchfeeder.h"
#include "gui-client/models/searchmodel.h"

#include <QTimer>

namespace Confab {

class Conversations;

// Finding messages: from the field in the header over the list of what was found to the place in its room.
class Searching : public QObject
{
    Q_OBJECT

public:
    Searching(const ChatParts &parts, Conversations &conversations, QObject *parent = nullptr);

    void open(); // the field gets the focus
    void look(const QString &typed);

private:
    void close();

    ChatParts m_parts;
    SearchModel m_model;
    SearchFeeder m_feeder;
    QTimer m_pause; // of typing
};

} // namespace Confab
