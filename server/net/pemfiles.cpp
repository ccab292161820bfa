// SPDX-License-Identifier: MIT
#include "server/net/pemfiles.h"

#include "server/net/freedby.h"

#include <QHostAddress>
#include <QStringList>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Bio = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using Number = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreedBy<X509_EXTENSION_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, FreedBy<GENERAL_NAMES_free>>;

constexpr int leastRsaBits = 2048; // OpenSSL refuses shorter ones in every handshake

Bio bioOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray contentOf(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, size};
}

// ---- Making

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addName(GENERAL_NAMES *names, int type, const char *value)
{
    GENERAL_NAME *name = a2i_GENERAL_NAME(nullptr, nullptr, nullptr, type, value, 0);
    if (!name)
        return false;
    if (sk_GENERAL_NAME_push(names, name) > 0)
        return true;
    GENERAL_NAME_free(name);
    return false;
}

bool addHosts(X509 *certificate, const QStringList &hosts)
{
    const Names names(GENERAL_NAMES_new());
    for (const QString &host : hosts) {
        // Qt takes a machine that is called 7 for 0.0.0.7.
        const bool isAddress = (host.contains(u':') || host.count(u'.') == 3) && !QHostAddress(host).isNull();
        const int type = isAddress ? GEN_IPADD : GEN_DNS;
        if (!addName(names.get(), type, host.toLatin1().constData()))
            return false;
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

bool addSerial(X509 *certificate)
{
    const Number serial(BN_new()); // at most 20 bytes as a positive number (RFC 5280)
    return serial && BN_rand(serial.get(), 159, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &commonName, const QStringList &hosts, qint64 from,
          qint64 to)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto *name = reinterpret_cast<const unsigned char *>(commonName.constData());
    return X509_set_version(certificate, X509_VERSION_3) == 1 && addSerial(certificate)
        && ASN1_TIME_set(X509_getm_notBefore(certificate), from) && ASN1_TIME_set(X509_getm_notAfter(certificate), to)
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, name, static_cast<int>(commonName.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1
        && X509_set_pubkey(certificate, key) == 1
        // No key usage: with one that doesn't sign certificates this one wouldn't count as signed by itself.
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash") && addHosts(certificate, hosts)
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

// ---- Reading

Error certError(const QString &text)
{
    return {u"cert"_s, text};
}

Error keyError(const QString &text)
{
    return {u"key"_s, text};
}

Result<std::vector<Certificate>> readChain(const QByteArray &pem)
{
    std::vector<Certificate> chain;
    const Bio bio = bioOf(pem);
    ERR_clear_error();
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        chain.emplace_back(certificate);
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (!atEnd)
        return certError(u"is damaged"_s);
    if (chain.empty())
        return certError(u"holds no certificate in PEM"_s);
    return chain;
}

// Instead of asking on the terminal, as OpenSSL would.
int refusePassphrase(char *, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

Result<EVP_PKEY *> readKey(const QByteArray &pem)
{
    const Bio bio = bioOf(pem);
    bool encrypted = false;
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassphrase, &encrypted);
    ERR_clear_error();
    if (encrypted)
        return keyError(u"is encrypted, and nobody is there to give its passphrase"_s);
    if (!key)
        return keyError(u"holds no private key in PEM"_s);
    return key;
}

Status checkKind(EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC)
        return keyError(u"is neither an RSA nor an EC key"_s);
    if (kind == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) < leastRsaBits)
        return keyError(
            u"is an RSA key of %1 bits: it takes at least %2"_s.arg(EVP_PKEY_get_bits(key)).arg(leastRsaBits));
    return Ok{};
}

Status checkMatch(const std::vector<Certificate> &chain, EVP_PKEY *key)
{
    for (size_t i = 0; i < chain.size(); ++i) {
        const bool belongs = X509_check_private_key(chain[i].get(), key) == 1;
        ERR_clear_error();
        if (belongs && i > 0)
            return certError(u"has other certificates before the server's own, which must come first"_s);
        if (belongs)
            return Ok{};
    }
    return keyError(u"doesn't belong to the certificate"_s);
}

} // namespace

Result<PemPair> makeSelfSigned(const QString &commonName, const QStringList &hosts, qint64 from, qint64 to)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !certificatePem || !keyPem
        || !fill(certificate.get(), key.get(), commonName.toUtf8(), hosts, from, to)
        || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        const char *reason = ERR_reason_error_string(ERR_peek_last_error());
        ERR_clear_error();
        return certError(u"can't be made: "_s + QString::fromLatin1(reason ? reason : "OpenSSL doesn't say why"));
    }
    return PemPair{contentOf(certificatePem), contentOf(keyPem)};
}

Result<CheckedPair> checkPair(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Result<std::vector<Certificate>> chain = readChain(certificatePem);
    if (!chain)
        return chain.error();
    const Result<EVP_PKEY *> read = readKey(keyPem);
    if (!read)
        return read.error();
    const Key key(*read);
    if (const Status kind = checkKind(key.get()); !kind)
        return kind.error();
    if (const Status match = checkMatch(*chain, key.get()); !match)
        return match.error();

    CheckedPair pair;
    pair.isRsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA;
    for (const Certificate &certificate : *chain) {
        const Bio der(BIO_new(BIO_s_mem()));
        if (!der || i2d_X509_bio(der.get(), certificate.get()) != 1)
            return certError(u"is damaged"_s);
        pair.chain += contentOf(der);
    }
    const Bio plain(BIO_new(BIO_s_mem()));
    if (!plain
        || PEM_write_bio_PrivateKey_traditional(plain.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return keyError(u"is damaged"_s);
    pair.key = contentOf(plain);
    return pair;
}

} // namespace Confab
