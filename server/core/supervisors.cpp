// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/supervisors.h"
#include "codec/bytes.h"
#include "codec/pin.h"
#include "server/core/problems.h"
#include <algorithm>

namespace server {
namespace {

constexpr qint64 freeTries = 5;
constexpr qint64 firstWait_ms = 30'000;
constexpr qint64 longestWait_ms = 15 * 60'000;
constexpr qint64 knownFor_ms = 10 * 60'000;
constexpr size_t mostKnown = 100;

qint64 waitAfter(qint64 wrong)
{
    return wrong < freeTries ? 0 : std::min(longestWait_ms, firstWait_ms << std::min<qint64>(wrong - freeTries, 10));
}

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

Supervisors::Tries Supervisors::triesOf(const QString &name)
{
    const Rows rows = m_store.select("SELECT wrong, last FROM page_tries WHERE badge=?", {name});
    return rows.empty() ? Tries{} : Tries{rows[0].number(0), rows[0].number(1)};
}

void Supervisors::note(const QString &name, qint64 wrong)
{
    m_store.run("INSERT INTO page_tries(badge, wrong, last) VALUES(?, ?, ?) ON CONFLICT(badge) DO UPDATE SET wrong=excluded.wrong, last=excluded.last",
                {name, wrong, m_store.now().ms});
}

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
    const Tries tries = triesOf(name);
    const qint64 left = tries.last_ms + waitAfter(tries.wrong) - now;
    if (left > 0)
        return base::Unexpected{waiting(left)};
    const bool fits = codec::pinFits(verifier, pin); // as long for a badge that nobody has
    if (!fits) {
        note(name, tries.wrong + 1);
        return base::Unexpected{wanted(QStringLiteral("badge or PIN is wrong, or it is no supervisor's"))};
    }
    if (tries.wrong > 0)
        note(name, 0);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known[print] = now + knownFor_ms;
    return Person{rows[0].text(0), badge};
}

} // namespace server
