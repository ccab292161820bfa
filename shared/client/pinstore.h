// SPDX-License-Identifier: MIT
#pragma once

#include "shared/net/certificatepin.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>

namespace Confab {

// What is known of a server's key.
struct Pin {
    KeyHash key;
    QDateTime since; // when this key was first seen there
    bool operator==(const Pin &) const = default;
};

// Remembers one key for each server, named "host:port" as it was asked for.
class PinStore
{
public:
    virtual ~PinStore() = default;
    [[nodiscard]] virtual std::optional<Pin> pin(const QString &server) const = 0;
    virtual void setPin(const QString &server, const Pin &pin) = 0;
    virtual void forget(const QString &server) = 0;
    [[nodiscard]] virtual std::map<QString, Pin> all() const = 0;
};

} // namespace Confab
