// SPDX-License-Identifier: MIT
#include "gui-client/app/serverstate.h"

using namespace Qt::StringLiterals;

namespace Confab {

ServerState::ServerState(const ClientWorld &world, const ClientTimings &timings)
    : client(world, u"confab " CONFAB_VERSION ""_s, timings),
      feeder(client, rooms),
      viewing{OpenRooms(client, world.clock), {}, lobby, {}},
      look(timings.look)
{ }

void ServerState::takeLanguage()
{
    rooms.takeLanguage();
    for (RoomSession *session : viewing.open.sessions()) {
        session->people().takeLanguage();
        session->finder().found().takeLanguage();
    }
    news.reason.clear(); // was told in the earlier one
}

} // namespace Confab
