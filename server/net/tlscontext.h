// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"
#include "shared/net/securestream.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

namespace Confab {

// What all TLS connections of a server have in common: its certificate, its key and what it offers. TLS 1.2 and 1.3 with
// forward secrecy, no renegotiation, no resumption.
//
// OpenSSL's own interface and not QSslSocket, which makes such a context for each connection: that alone would be half
// of a login's processor time and of an idle connection's memory.
class TlsContext
{
public:
    // The chain begins with the server's own certificate. An error's text is one line.
    [[nodiscard]] static Result<std::unique_ptr<TlsContext>> make(const QList<QSslCertificate> &chain,
                                                                  const QSslKey &key);
    ~TlsContext();
    Q_DISABLE_COPY_MOVE(TlsContext)

    // The server's end of a new connection, which ends before this. From any thread.
    [[nodiscard]] std::unique_ptr<SecureStream> accept() const;

private:
    struct Shared;
    explicit TlsContext(std::unique_ptr<Shared> shared);

    std::unique_ptr<Shared> m_shared;
};

} // namespace Confab
