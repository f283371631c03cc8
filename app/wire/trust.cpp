// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/trust.h"
#include <QFile>
#include <QSslCertificate>

namespace wire {

base::Expected<QSslConfiguration, QString> readTrust(const QString &file)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setProtocol(QSsl::TlsV1_2OrLater);
    trust.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (file.isEmpty())
        return trust;
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return base::Unexpected{QStringLiteral("--trust: '%1' cannot be read: %2").arg(file, pem.errorString())};
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem.readAll(), QSsl::Pem);
    if (authorities.isEmpty())
        return base::Unexpected{QStringLiteral("--trust: there is no certificate in PEM in '%1'").arg(file)};
    trust.setCaCertificates(authorities);
    return trust;
}

} // namespace wire
