// SPDX-License-Identifier: MIT
#include "tests/fuzz/fuzzhub.h"

#include "server/net/ioworker.h"

#include "shared/protocol/codec.h"
#include "shared/protocol/codes.h"
#include "tests/fuzz/target.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace Confab {

Token FuzzHub::Numbered::token()
{
    Token token;
    token.bytes.fill(0xee);
    ++m_last;
    std::memcpy(token.bytes.data(), &m_last, sizeof m_last);
    return token;
}

FuzzHub::FuzzHub(const HubSettings &settings, const Clock &clock)
    : m_hub(settings, {}, *this, clock, m_secrets),
      m_log([this](const std::vector<Outcome> &outcomes) { m_hub.report(outcomes); })
{ }

void FuzzHub::deliver(std::vector<Input> &inputs)
{
    for (Input &input : inputs) {
        const ConnectionId who = std::visit([](const auto &each) { return each.who; }, input);
        Line &line = m_lines[who];
        if (std::holds_alternative<Arrived>(input)) {
            promise(line.life == Life::Unknown || line.life == Life::Refused);
            line.life = Life::Deciding;
        } else if (std::holds_alternative<Spoke>(input) || std::holds_alternative<Milestone>(input)) {
            promise(line.life == Life::Inside);
        } else {
            // A refusal may be on its way while the connection breaks.
            promise(line.life == Life::Deciding || line.life == Life::Refused || line.life == Life::Inside);
            line.life = Life::Ended;
        }
        m_inputs.push_back(std::move(input));
    }
    inputs.clear();
}

bool FuzzHub::work()
{
    if (m_inputs.empty())
        return false;
    for (Input &input : std::exchange(m_inputs, {})) {
        if (!m_ended)
            m_hub.receive(std::move(input));
    }
    settle();
    return true;
}

void FuzzHub::tick()
{
    if (!m_ended)
        m_hub.tick();
    settle();
}

void FuzzHub::reportAll()
{
    m_log.reportAll();
    settle();
}

void FuzzHub::settle()
{
    while (!m_ended) {
        m_hub.report({});
        auto proposals = m_hub.takeProposals();
        if (proposals.empty())
            break;
        m_log.propose(std::move(proposals));
    }
    if (!m_commands.empty())
        m_worker->post(m_commands);
}

void FuzzHub::end()
{
    settle();
    m_ended = true;
    m_commands.emplace_back(
        Command::CloseAll{encodeFrame(ServerFrame(Closing{Code::shuttingDown, u"The server ends."_s, 1'000}))});
    settle();
}

void FuzzHub::expectNobody() const
{
    for (const auto &[who, line] : m_lines) {
        const bool known = line.life == Life::Deciding || line.life == Life::Inside;
        promise(!known || line.closed || m_ended);
    }
}

void FuzzHub::send(ConnectionId to, const ServerFrame &frame)
{
    m_commands.emplace_back(Command::Send{to, encodeFrame(frame)});
}

void FuzzHub::broadcast(RoomId room, const ServerFrame &frame)
{
    m_commands.emplace_back(Command::Broadcast{room, encodeFrame(frame)});
}

void FuzzHub::spread(const std::vector<RoomId> &rooms, const std::vector<ConnectionId> &also,
                     const std::vector<ConnectionId> &except, const ServerFrame &frame)
{
    m_commands.emplace_back(Command::Spread{rooms, also, except, encodeFrame(frame)});
}

void FuzzHub::enter(ConnectionId who, RoomId room)
{
    m_commands.emplace_back(Command::Enter{who, room});
}

void FuzzHub::exit(ConnectionId who, RoomId room)
{
    m_commands.emplace_back(Command::Exit{who, room});
}

void FuzzHub::welcome(ConnectionId who, const Welcome &welcome, std::vector<CatchUp> owed)
{
    Line &line = m_lines[who];
    if (line.life == Life::Deciding)
        line.life = Life::Inside;
    m_tokens.push_back(welcome.resume);
    m_commands.emplace_back(Command::Admit{who, encodeFrame(ServerFrame(welcome)), std::move(owed)});
}

void FuzzHub::refuse(ConnectionId who, const Refused &refusal)
{
    Line &line = m_lines[who];
    if (line.life == Life::Deciding)
        line.life = Life::Refused;
    m_commands.emplace_back(Command::Refuse{who, encodeFrame(ServerFrame(refusal)), refusal.final});
}

void FuzzHub::look(ConnectionId who, const Look &request)
{
    m_commands.emplace_back(Command::Find{who, request});
}

void FuzzHub::reached(ConnectionId who)
{
    m_commands.emplace_back(Command::Reached{who});
}

void FuzzHub::close(ConnectionId who, const Closing &why)
{
    m_lines[who].closed = true;
    m_commands.emplace_back(Command::Close{who, why.code, encodeFrame(ServerFrame(why))});
}

} // namespace Confab
