// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Confab {

// Where a server is and how to talk to it.
struct ServerAddress {
    QString host;
    quint16 port = 26632;
    bool tls = true;
    bool operator==(const ServerAddress &) const = default;

    [[nodiscard]] QString key() const;  // "host:port", lower case: names the server in the stores
    [[nodiscard]] QString text() const; // as a person would type it; without the default port
    // HOST, HOST:PORT, [IPV6], [IPV6]:PORT; "plain:" before it turns TLS off. Empty where it is none of these.
    [[nodiscard]] static std::optional<ServerAddress> parse(const QString &text);
};

} // namespace Confab
