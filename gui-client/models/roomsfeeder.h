// SPDX-License-Identifier: MIT
#pragma once

#include "gui-client/models/roomsmodel.h"
#include "shared/client/chatclient.h"

namespace Confab {

// Keeps a list of rooms up to date from a ChatClient. Both outlive it.
class RoomsFeeder : public QObject
{
    Q_OBJECT

public:
    RoomsFeeder(ChatClient &client, RoomsModel &model, QObject *parent = nullptr);
};

} // namespace Confab
