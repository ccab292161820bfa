// SPDX-License-Identifier: MIT
#include "tests/bench/load/xmppdialect.h"

namespace Confab {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view room = "bench@conference.localhost";
constexpr std::string_view openStream = "<?xml version='1.0'?><stream:stream to='localhost' xmlns='jabber:client' "
                                        "xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

bool has(std::string_view stanza, std::string_view what)
{
    return stanza.find(what) != none;
}

// Behind the element that begins at `at`; `none` where its end isn't there yet.
std::size_t elementEnd(std::string_view bytes, std::size_t at)
{
    for (int depth = 0;;) {
        const std::size_t open = bytes.find('<', at);
        const std::size_t close = open == none ? none : bytes.find('>', open);
        if (close == none)
            return none;
        if (bytes[open + 1] == '/')
            --depth;
        else if (bytes[close - 1] != '/')
            ++depth;
        at = close + 1;
        if (depth == 0)
            return at;
    }
}

} // namespace

void XmppDialect::greet(Client &client)
{
    client.link.write(openStream);
}

void XmppDialect::enter(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write("<presence to='" + std::string(room) + '/' + nick(client)
                      + "'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>");
}

void XmppDialect::speak(Client &client)
{
    client.stage = Stage::Entering;
    client.link.write("<iq type='get' id='ping' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>");
}

void XmppDialect::say(Client &client, std::uint32_t number)
{
    client.link.write("<message type='groupchat' to='bench@conference.localhost'><body>");
    client.link.write(m_mark.text(number));
    client.link.write("</body></message>");
}

std::size_t XmppDialect::take(Client &client, std::string_view bytes, std::int64_t now)
{
    std::size_t at = 0;
    for (;;) {
        at = bytes.find('<', at);
        if (at == none)
            return bytes.size();
        const std::string_view left = bytes.substr(at);
        std::size_t end = none;
        if (left.starts_with("<?") || left.starts_with("<stream:stream")) {
            end = bytes.find('>', at);
            end = end == none ? none : end + 1;
        } else if (left.starts_with("</stream:stream")) {
            refused(client, "</stream>");
            return bytes.size();
        } else {
            end = elementEnd(bytes, at);
            if (end != none)
                takeStanza(client, bytes.substr(at, end - at), now);
        }
        if (end == none)
            return at;
        at = end;
    }
}

void XmppDialect::takeStanza(Client &client, std::string_view stanza, std::int64_t now)
{
    if (stanza.starts_with("<message")) {
        const std::size_t body = stanza.find("<body>");
        const std::size_t end = body == none ? none : stanza.find("</body>", body);
        if (end != none && !has(stanza.substr(0, body), "type='error'"))
            heard(client, stanza.substr(body + 6, end - body - 6), now);
        else if (has(stanza, "type='error'"))
            refused(client, stanza);
        else if (has(stanza, "<subject") && client.stage == Stage::Entering)
            client.stage = Stage::Settled; // what comes last of entering
    } else if (stanza.starts_with("<iq")) {
        if (has(stanza, "id='bind'")) {
            if (!has(stanza, "type='result'"))
                refused(client, stanza);
            client.stage = Stage::LoggedIn;
        } else if (has(stanza, "id='ping'") && client.stage == Stage::Entering) {
            client.stage = Stage::Settled; // an error answers as well
        }
    } else if (stanza.starts_with("<stream:features")) {
        if (has(stanza, "ANONYMOUS"))
            client.link.write("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>");
        else if (has(stanza, "urn:ietf:params:xml:ns:xmpp-bind"))
            client.link.write("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        else
            refused(client, stanza);
    } else if (stanza.starts_with("<success")) {
        client.link.write(openStream);
    } else if (stanza.starts_with("<failure") || stanza.starts_with("<stream:error") || has(stanza, "type='error'")) {
        refused(client, stanza);
    }
}

} // namespace Confab
