// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificates.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace
{

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
template<typename T> using Owned = std::unique_ptr<T, Free>;

Owned<EVP_PKEY> makeKey()
{
    const Owned<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_keygen_init(context.get()) <= 0 || EVP_PKEY_CTX_set_group_name(context.get(), "P-256") <= 0
        || EVP_PKEY_generate(context.get(), &key) <= 0)
        qFatal("no key could be made");
    return Owned<EVP_PKEY>(key);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("no extension could be made");
}

Owned<X509> makeCertificate(const QByteArray &name, EVP_PKEY *key, TestAuthority::Validity validity, X509 *issuer)
{
    static long serial = 1;
    Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), validity.from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validity.to);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer ? issuer : certificate.get()));
    return certificate;
}

void sign(X509 *certificate, EVP_PKEY *key)
{
    if (X509_sign(certificate, key, EVP_sha256()) == 0)
        qFatal("no certificate could be signed");
}

QByteArray contents(BIO *bio)
{
    QByteArray bytes(qsizetype(BIO_pending(bio)), '\0');
    BIO_read(bio, bytes.data(), int(bytes.size()));
    return bytes;
}

QByteArray pemOf(X509 *certificate)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio.get());
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio.get());
}

} // namespace

struct TestAuthority::Parts {
    Owned<EVP_PKEY> key = makeKey();
    Owned<X509> certificate
        = makeCertificate("Authority of the test", key.get(), {.from = -7200, .to = 172800}, nullptr);
};

TestAuthority::TestAuthority() : m_parts(std::make_unique<Parts>())
{
    X509 *own = m_parts->certificate.get();
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign");
    sign(own, m_parts->key.get());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pemOf(m_parts->certificate.get());
}

QSslConfiguration TestAuthority::serverFor(const QByteArrayList &names, Validity validity) const
{
    const Owned<EVP_PKEY> key = makeKey();
    const Owned<X509> certificate
        = makeCertificate("Server of the test", key.get(), validity, m_parts->certificate.get());
    addExtension(certificate.get(), m_parts->certificate.get(), NID_subject_alt_name, names.join(','));
    sign(certificate.get(), m_parts->key.get());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pemOf(certificate.get())));
    tls.setPrivateKey(QSslKey(pemOf(key.get()), QSsl::Ec));
    return tls;
}
