// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/result.h"
#include "shared/net/certificatepin.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

namespace Confab {

// What a server shows to be itself by.
struct ServerIdentity {
    QList<QSslCertificate> chain; // the server's own first
    QSslKey key;
    KeyHash hash;
    QStringList warnings; // a line each: it works, but the operator should know
};

// The server's own certificate and key, server.crt and server.key in `folder`; made where neither is there, EC P-256,
// self-signed, for ten years from `now`, and never overwritten. An error's text is one line that names the file.
[[nodiscard]] Result<ServerIdentity> ownIdentity(const QString &folder, const QString &serverName,
                                                 const QDateTime &now);

// What the operator gives: a chain in PEM, the server's own certificate first, and its key, RSA or EC.
[[nodiscard]] Result<ServerIdentity> givenIdentity(const QString &certFile, const QString &keyFile,
                                                   const QDateTime &now);

} // namespace Confab
