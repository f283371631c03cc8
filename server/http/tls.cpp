// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tls.h"
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace server {
namespace {

base::Unexpected<Failure> wrong(const QString &what) { return {Failure{what, true}}; }

QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

base::Expected<std::optional<QSslConfiguration>, Failure> readTls(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return std::optional<QSslConfiguration>();
    if (certificateFile.isEmpty() || keyFile.isEmpty())
        return wrong(QStringLiteral("--tls-cert and --tls-key belong together: give both"));
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty())
        return wrong(QStringLiteral("--tls-cert %1: there is no certificate in PEM in it").arg(certificateFile));
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("--tls-key %1: %2").arg(keyFile, file.errorString()));
    const QSslKey key = keyIn(file.readAll());
    if (key.isNull())
        return wrong(QStringLiteral("--tls-key %1: there is no RSA or EC key in PEM in it that opens without a password").arg(keyFile));
    if (chain.first().publicKey().algorithm() != key.algorithm())
        return wrong(QStringLiteral("--tls-key %1 does not belong to the certificate in %2").arg(keyFile, certificateFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // devices are known by their tokens
    return std::optional(tls);
}

} // namespace server
