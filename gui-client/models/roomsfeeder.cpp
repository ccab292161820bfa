// SPDX-License-Identifier: MIT
#include "gui-client/models/roomsfeeder.h"

namespace Confab {

RoomsFeeder::RoomsFeeder(ChatClient &client, RoomsModel &model, QObject *parent) : QObject(parent)
{
    connect(&client, &ChatClient::stateChanged, this,
            [&model](ChatClient::State state) { model.setOnline(state == ChatClient::State::Online); });
    connect(&client, &ChatClient::arrived, this, [&model](const Welcome &welcome) {
        model.setSelf(welcome.you.user, welcome.you.nick);
        model.setOnline(true);
        model.setRooms(welcome.rooms);
    });
    connect(&client, &ChatClient::roomOpened, this, [&model](const RoomOpened &opened) {
        // A direct one comes with its first message, which says it.
        if (opened.re || opened.about.kind == RoomKind::Direct)
            model.put(opened.about);
        else
            model.putInvited(opened.about);
    });
    connect(&client, &ChatClient::left, this, [&client, &model](const Left &left) {
        if (client.welcomed() && left.user == client.welcomed()->you.user)
            model.remove(left.room);
    });
    connect(&client, &ChatClient::logged, this, [&model](const Logged &event) { model.take(event); });
    connect(&client, &ChatClient::readMoved, this, [&model](const Read &read) { model.takeRead(read); });
    connect(&client, &ChatClient::changed, this, [&model](const Changed &changed) { model.takeChanged(changed.who); });
    connect(&client, &ChatClient::crowdCounted, this,
            [&model](const Crowd &crowd) { model.takeCount(crowd.room, crowd.count); });
}

} // namespace Confab
