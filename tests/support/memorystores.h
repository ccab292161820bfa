// SPDX-License-Identifier: MIT
#pragma once

#include "shared/client/pinstore.h"
#include "shared/client/sessionstore.h"

#include <map>

namespace Confab {

class MemoryPinStore : public PinStore
{
public:
    [[nodiscard]] std::optional<Pin> pin(const QString &server) const override
    {
        const auto at = pins.find(server);
        return at == pins.end() ? std::nullopt : std::optional(at->second);
    }
    void setPin(const QString &server, const Pin &pin) override { pins.insert_or_assign(server, pin); }
    void forget(const QString &server) override { pins.erase(server); }
    [[nodiscard]] std::map<QString, Pin> all() const override { return pins; }

    std::map<QString, Pin> pins;
};

class MemorySessionStore : public SessionStore
{
public:
    [[nodiscard]] StoredSession load(const QString &server) const override
    {
        const auto at = sessions.find(server);
        return at == sessions.end() ? StoredSession{} : at->second;
    }
    bool save(const QString &server, const StoredSession &session) override
    {
        ++saves;
        if (!fails)
            sessions.insert_or_assign(server, session);
        return !fails;
    }

    std::map<QString, StoredSession> sessions;
    int saves = 0;
    bool fails = false;
};

} // namespace Confab
