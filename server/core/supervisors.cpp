// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/supervisors.h"
#include "codec/bytes.h"
#include "codec/pin.h"
#include "server/core/pin_tries.h"
#include "server/core/problems.h"

namespace server {
namespace {

constexpr qint64 knownFor_ms = 10 * 60'000;
constexpr size_t mostKnown = 100;

Document wanted(const QString &detail)
{
    Document document = refused(problem("sign-in-wanted", 401, QStringLiteral("A supervisor's badge and PIN are wanted"), detail));
    document.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Packhorse: badge and PIN of a supervisor\", charset=\"UTF-8\"");
    return document;
}

Document waiting(qint64 wait_ms)
{
    Document document = refused(problem("too-many-tries", 429, QStringLiteral("Too many wrong tries"),
                                        QStringLiteral("wait %1 seconds; packhorse-server device approve works at once").arg(wait_ms / 1000 + 1)));
    document.headers.emplaceBack("Retry-After", QByteArray::number(wait_ms / 1000 + 1));
    return document;
}

} // namespace

base::Expected<Supervisors::Person, Document> Supervisors::check(const QByteArray &authorization)
{
    const QByteArray scheme = authorization.left(6).toLower();
    const QByteArray bytes = QByteArray::fromBase64(authorization.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = bytes.indexOf(':');
    if (scheme != "basic " || colon < 1)
        return base::Unexpected{wanted(QStringLiteral("the browser asks for them: the badge is the user name, the PIN the password"))};
    return check(QString::fromUtf8(bytes.left(colon)).trimmed().toUpper(), QString::fromUtf8(bytes.mid(colon + 1)));
}

base::Expected<Supervisors::Person, Document> Supervisors::check(const QString &badge, const QString &pin)
{
    const Rows rows = m_store.select("SELECT operator, pin FROM operators WHERE badge=? AND role='supervisor' AND locked=0", {badge});
    const QString verifier = rows.empty() ? QString() : rows[0].text(1);
    const QByteArray print = codec::sha256((verifier + u'\n' + badge + u'\n' + pin).toUtf8());
    const qint64 now = m_store.now().ms;
    if (const auto known = m_known.find(print); known != m_known.end() && known->second > now)
        return Person{rows[0].text(0), badge};
    const QString name = rows.empty() ? QString() : badge;
    PinTries counted(m_store);
    const PinTries::Of tries = counted.of(name);
    const qint64 left = counted.wait_ms(tries);
    if (left > 0)
        return base::Unexpected{waiting(left)};
    const bool fits = codec::pinFits(verifier, pin); // as long for a badge that nobody has
    if (!fits) {
        counted.note(name, tries.wrong + 1);
        return base::Unexpected{wanted(QStringLiteral("badge or PIN is wrong, or it is no supervisor's"))};
    }
    if (tries.wrong > 0)
        counted.note(name, 0);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known[print] = now + knownFor_ms;
    return Person{rows[0].text(0), badge};
}

} // namespace server
