// SPDX-License-Identifier: MIT
#include "gui-client/app/chatstate.h"

using namespace Qt::StringLiterals;

namespace Confab {

ChatState::ChatState(const Profile &profile, Clock &given, const ClientTimings &ofClients)
    : clock(given),
      timings(ofClients),
      random(QRandomGenerator::securelySeeded()),
      settings(profile.file(u"confab.ini"_s)),
      pins(profile.folder()),
      sessions(profile.folder())
{ }

ChatState::~ChatState() = default;

void ChatState::takeLanguage()
{
    for (const auto &server : servers)
        server->takeLanguage();
}

ServerState &ChatState::addServer()
{
    return *servers.emplace_back(std::make_unique<ServerState>(ClientWorld{clock, random, pins, sessions}, timings));
}

void ChatState::removeServer(const ServerState &server)
{
    std::erase_if(servers, [&server](const auto &each) { return each.get() == &server; });
}

} // namespace Confab
