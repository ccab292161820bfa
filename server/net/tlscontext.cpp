// SPDX-License-Identifier: MIT
#include "server/net/tlscontext.h"

#include "server/net/freedby.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Of TLS 1.2 what has forward secrecy and seals what it encrypts. TLS 1.3 has nothing else.
constexpr char ciphers[] = "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:"
                           "ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256";
constexpr size_t pieceBytes = 16 * 1024; // the most that a record carries

using ContextPointer = std::unique_ptr<SSL_CTX, FreedBy<SSL_CTX_free>>;
using MethodPointer = std::unique_ptr<BIO_METHOD, FreedBy<BIO_meth_free>>;
using CertificatePointer = std::unique_ptr<X509, FreedBy<X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;

// Between OpenSSL and whoever moves the bytes.
struct Wire {
    QByteArrayView in;
    QByteArray out;
};

int readWire(BIO *bio, char *to, int most)
{
    auto &wire = *static_cast<Wire *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    const qsizetype taken = std::min<qsizetype>(most, wire.in.size());
    if (taken <= 0) {
        BIO_set_retry_read(bio);
        return -1;
    }
    std::memcpy(to, wire.in.data(), size_t(taken));
    wire.in = wire.in.sliced(taken);
    return int(taken);
}

int writeWire(BIO *bio, const char *from, int count)
{
    BIO_clear_retry_flags(bio);
    static_cast<Wire *>(BIO_get_data(bio))->out.append(from, count);
    return count;
}

long controlWire(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

class TlsStream : public SecureStream
{
public:
    TlsStream(SSL_CTX *context, const BIO_METHOD *method) : m_ssl(SSL_new(context))
    {
        BIO *bio = m_ssl ? BIO_new(method) : nullptr;
        if (!bio) {
            ERR_clear_error();
            m_ssl.reset(); // out of memory: such a connection is broken from the beginning
            return;
        }
        BIO_set_data(bio, &m_wire);
        SSL_set_bio(m_ssl.get(), bio, bio);
        SSL_set_accept_state(m_ssl.get());
    }

    State receive(QByteArrayView sealed, QByteArray &plain) override
    {
        if (!m_ssl)
            return State::Broken;
        m_wire.in = sealed;
        std::array<char, pieceBytes> piece;
        for (;;) {
            ERR_clear_error(); // this thread's, of whatever was before
            const int count = SSL_read(m_ssl.get(), piece.data(), int(piece.size()));
            if (count > 0) {
                plain.append(piece.data(), count);
                continue;
            }
            m_wire.in = {}; // all of it was taken
            switch (SSL_get_error(m_ssl.get(), count)) {
            case SSL_ERROR_WANT_READ:
                return State::Open;
            case SSL_ERROR_ZERO_RETURN:
                return State::Ended;
            default:
                m_broken = true;
                return State::Broken;
            }
        }
    }

    bool isReady() const override { return m_ssl && SSL_is_init_finished(m_ssl.get()); }

    void seal(QByteArrayView plain) override
    {
        // Memory takes everything: this ends at once.
        while (!plain.isEmpty() && isReady() && !m_broken) {
            ERR_clear_error();
            const int count = SSL_write(m_ssl.get(), plain.data(), int(std::min<qsizetype>(plain.size(), 1 << 30)));
            if (count <= 0) {
                m_broken = true;
                return;
            }
            plain = plain.sliced(count);
        }
    }

    void finish() override
    {
        if (!isReady() || m_broken)
            return; // OpenSSL has sent an alert already, or won't
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
    }

    QByteArray takeOutgoing() override { return std::exchange(m_wire.out, {}); }

private:
    Wire m_wire;
    std::unique_ptr<SSL, FreedBy<SSL_free>> m_ssl;
    bool m_broken = false;
};

CertificatePointer parse(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificatePointer(d2i_X509(nullptr, &at, long(der.size())));
}

KeyPointer parse(const QSslKey &key)
{
    const QByteArray der = key.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return KeyPointer(d2i_AutoPrivateKey(nullptr, &at, long(der.size())));
}

// False: OpenSSL knows why.
bool configure(SSL_CTX *context, const QList<QSslCertificate> &chain, const QSslKey &key)
{
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    // A quiet connection keeps no buffers, of which it would have 34 KiB.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1 || SSL_CTX_set_num_tickets(context, 0) != 1
        || SSL_CTX_set_cipher_list(context, ciphers) != 1)
        return false;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const CertificatePointer each = parse(chain[i]);
        const bool taken = each
            && (i == 0 ? SSL_CTX_use_certificate(context, each.get()) : SSL_CTX_add1_chain_cert(context, each.get()))
                == 1;
        if (!taken)
            return false;
    }
    const KeyPointer pair = parse(key);
    return pair && SSL_CTX_use_PrivateKey(context, pair.get()) == 1 && SSL_CTX_check_private_key(context) == 1;
}

} // namespace

struct TlsContext::Shared {
    ContextPointer context;
    MethodPointer method;
};

TlsContext::TlsContext(std::unique_ptr<Shared> shared) : m_shared(std::move(shared)) { }

TlsContext::~TlsContext() = default;

Result<std::unique_ptr<TlsContext>> TlsContext::make(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    ERR_clear_error();
    auto shared = std::make_unique<Shared>();
    shared->context.reset(SSL_CTX_new(TLS_server_method()));
    shared->method.reset(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "wire"));
    if (!shared->context || !shared->method || BIO_meth_set_read(shared->method.get(), readWire) != 1
        || BIO_meth_set_write(shared->method.get(), writeWire) != 1
        || BIO_meth_set_ctrl(shared->method.get(), controlWire) != 1 || !configure(shared->context.get(), chain, key)) {
        const char *reason = ERR_reason_error_string(ERR_get_error());
        ERR_clear_error();
        return Error{u"tls"_s,
                     u"The certificate and its key can't be used for TLS: %1."_s.arg(
                         QString::fromLatin1(reason ? reason : "they are not complete"))};
    }
    return std::unique_ptr<TlsContext>(new TlsContext(std::move(shared)));
}

std::unique_ptr<SecureStream> TlsContext::accept() const
{
    return std::make_unique<TlsStream>(m_shared->context.get(), m_shared->method.get());
}

} // namespace Confab
