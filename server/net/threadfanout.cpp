// SPDX-License-Identifier: MIT
#include "server/net/threadfanout.h"

#include "shared/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// What a room hears and the log holds; null: anything else.
QLatin1StringView eventKind(const ServerFrame &frame)
{
    if (std::holds_alternative<Said>(frame))
        return "said"_L1;
    if (std::holds_alternative<Edited>(frame))
        return "edited"_L1;
    if (std::holds_alternative<Deleted>(frame))
        return "deleted"_L1;
    if (std::holds_alternative<Reacted>(frame))
        return "reacted"_L1;
    if (std::holds_alternative<TopicSet>(frame))
        return "topic"_L1;
    return {};
}

} // namespace

ConnectionId makeConnectionId(quint64 number, size_t thread)
{
    return {number * mostIoThreads + thread};
}

size_t threadOf(ConnectionId id)
{
    return size_t(id.value % mostIoThreads);
}

void ThreadFanout::tell(ConnectionId who, Command::Any command)
{
    m_collected.resize(m_threads.size());
    m_collected.at(threadOf(who)).push_back(std::move(command));
}

void ThreadFanout::send(ConnectionId to, const ServerFrame &frame)
{
    if (const auto *error = std::get_if<ErrorFrame>(&frame))
        m_metrics.errors.add(error->code);
    tell(to, Command::Send{to, encodeFrame(frame)});
}

void ThreadFanout::broadcast(RoomId room, const ServerFrame &frame)
{
    if (const QLatin1StringView kind = eventKind(frame); !kind.isNull())
        m_metrics.events.add(kind);
    const QByteArray bytes = encodeFrame(frame);
    m_collected.resize(m_threads.size());
    for (auto &each : m_collected)
        each.push_back(Command::Broadcast{room, bytes});
}

void ThreadFanout::spread(const std::vector<RoomId> &rooms, const std::vector<ConnectionId> &also,
                          const std::vector<ConnectionId> &except, const ServerFrame &frame)
{
    const QByteArray bytes = encodeFrame(frame);
    m_collected.resize(m_threads.size());
    for (auto &each : m_collected)
        each.push_back(Command::Spread{rooms, also, except, bytes});
}

void ThreadFanout::enter(ConnectionId who, RoomId room)
{
    tell(who, Command::Enter{who, room});
}

void ThreadFanout::exit(ConnectionId who, RoomId room)
{
    tell(who, Command::Exit{who, room});
}

void ThreadFanout::welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> owed)
{
    m_metrics.logins.add(welcome.resumed ? "resumed"_L1 : "new"_L1);
    tell(who, Command::Admit{who, encodeFrame(ServerFrame(welcome)), std::move(owed)});
}

void ThreadFanout::refuse(ConnectionId who, const Refused &refusal)
{
    m_metrics.refusals.add(refusal.code);
    tell(who, Command::Refuse{who, encodeFrame(ServerFrame(refusal)), refusal.final});
}

void ThreadFanout::look(ConnectionId who, const Look &request)
{
    tell(who, Command::Find{who, request});
}

void ThreadFanout::reached(ConnectionId who)
{
    tell(who, Command::Reached{who});
}

void ThreadFanout::close(ConnectionId who, const Closing &why)
{
    tell(who, Command::Close{who, why.code, encodeFrame(ServerFrame(why))});
}

void ThreadFanout::closeAll(const Closing &why)
{
    const QByteArray bytes = encodeFrame(ServerFrame(why));
    m_collected.resize(m_threads.size());
    for (auto &each : m_collected)
        each.push_back(Command::CloseAll{bytes});
}

void ThreadFanout::flush()
{
    for (size_t i = 0; i < m_collected.size(); ++i) {
        if (!m_collected[i].empty())
            m_threads[i]->post(m_collected[i]);
    }
}

} // namespace Confab
