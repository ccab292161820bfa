// SPDX-License-Identifier: MIT
#include "gui-client/app/requests.h"

#include "shared/protocol/codes.h"

namespace Confab {

Requests::Requests(ChatClient &client, QObject *parent) : QObject(parent)
{
    connect(&client, &ChatClient::done, this, [this](RequestId re) { take(re, Done{re}); });
    connect(&client, &ChatClient::roomOpened, this, [this](const RoomOpened &opened) {
        if (opened.re)
            take(*opened.re, opened);
    });
    connect(&client, &ChatClient::personsCame, this, [this](const Persons &persons) { take(persons.re, persons); });
    connect(&client, &ChatClient::failed, this, [this](const ErrorFrame &error) {
        if (error.re)
            take(*error.re, error);
        // What shall wait is said again by the client.
        if (!error.nonce || error.retry)
            return;
        const auto known = m_recorded.find(*error.nonce);
        if (known == m_recorded.end())
            return;
        const auto refused = std::move(known->second);
        m_recorded.erase(known);
        refused(error);
    });
    connect(&client, &ChatClient::confirmed, this, [this](const Nonce &nonce) { m_recorded.erase(nonce); });
}

void Requests::expect(RequestId request, std::function<void(const Answer &answer)> then)
{
    if (request == 0)
        then(ErrorFrame{Code::unavailable, {}, {}, {}, {}});
    else
        m_pending.emplace(request, std::move(then));
}

void Requests::expect(const Nonce &nonce, std::function<void(const ErrorFrame &error)> refused)
{
    m_recorded[nonce] = std::move(refused);
}

void Requests::take(RequestId request, const Answer &answer)
{
    // Out of the table first: whoever hears of it may ask for something else.
    if (const auto then = m_pending.take(request))
        then(answer);
}

} // namespace Confab
