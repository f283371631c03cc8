// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/devices.h"
#include "codec/bytes.h"

namespace server {
namespace {

/// What is kept of a token. It has 244 random bits, so that no salt and no slow hash is needed.
QString kept(const QString &secret) { return QString::fromLatin1(codec::sha256(secret.toUtf8()).toHex()); }

QString bareUserCode(const QString &typed)
{
    QString bare;
    for (const QChar c : typed.toUpper()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

} // namespace

QString scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Station: return QStringLiteral("station");
    case Scope::Rescue: return QStringLiteral("rescue");
    case Scope::Reader: return QStringLiteral("reader");
    }
    return {};
}

std::optional<Scope> scopeOf(const QString &name)
{
    for (const Scope scope : {Scope::Station, Scope::Rescue, Scope::Reader}) {
        if (scopeName(scope) == name)
            return scope;
    }
    return std::nullopt;
}

/// Of two random UUIDs, of which each has 122 bits that nobody can guess (RFC 9562, 5.4).
QString Devices::newSecret() const
{
    const QByteArray both = (m_world.newUuid() + m_world.newUuid()).toLatin1();
    return QString::fromLatin1(codec::sha256(both).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// RFC 8628, 6.1: consonants only, so that no words come out; 34 bits, and whoever approves has signed in.
QString Devices::newUserCode() const
{
    static const QString letters = QStringLiteral("BCDFGHJKLMNPQRSTVWXZ");
    constexpr int length = 8;
    const QByteArray noise = codec::sha256(newSecret().toLatin1());
    QString code;
    for (int i = 0; i < length; ++i) { // two bytes a letter: the remainder hardly prefers any
        const uint number = uint(uchar(noise[2 * i])) * 256U + uchar(noise[2 * i + 1]);
        code += letters[qsizetype(number % uint(letters.size()))];
    }
    return code.left(4) + u'-' + code.mid(4);
}

void Devices::forgetOld()
{
    const qint64 now = m_store.now().ms;
    m_store.run("DELETE FROM device_requests WHERE expires<?", {now});
    m_store.run("DELETE FROM device_tokens WHERE expires<?", {now});
}

std::optional<Devices::Code> Devices::ask(const Holder &holder)
{
    forgetOld();
    if (m_store.select("SELECT count(*) FROM device_requests")[0].number(0) >= mostWaiting)
        return std::nullopt;
    const Code code{newSecret(), newUserCode()};
    m_store.run("INSERT INTO device_requests(code, user_code, device, scope, state, expires, polled, pause_ms, decided_by)"
                " VALUES(?, ?, ?, ?, 'pending', ?, 0, ?, '')",
                {kept(code.deviceCode), bareUserCode(code.userCode), holder.device, scopeName(holder.scope),
                 (m_store.now() + codeLife).ms, qint64(firstPause.count())});
    return code;
}

base::Expected<Devices::Tokens, Devices::NotYet> Devices::collect(const QString &deviceCode)
{
    const QString code = kept(deviceCode);
    const domain::UtcTime now = m_store.now();
    const Rows rows = m_store.select("SELECT device, scope, state, expires, polled, pause_ms FROM device_requests WHERE code=?", {code});
    if (rows.empty() || rows[0].number(3) < now.ms)
        return base::Unexpected{NotYet::Expired};
    const Row &row = rows[0];
    if (row.text(2) == u"denied")
        return base::Unexpected{NotYet::Denied};
    constexpr qint64 grace_ms = 500; // what the way here may take off a pause that was kept
    const bool isTooSoon = now.ms - row.number(4) < row.number(5) - grace_ms;
    m_store.run("UPDATE device_requests SET polled=?, pause_ms=? WHERE code=?",
                {now.ms, row.number(5) + (isTooSoon ? qint64(slowDown.count()) : 0), code});
    if (isTooSoon)
        return base::Unexpected{NotYet::SlowDown};
    if (row.text(2) != u"approved")
        return base::Unexpected{NotYet::Pending};
    const Holder holder{row.text(0), scopeOf(row.text(1)).value_or(Scope::Station)};
    // Whoever delivers a dead device's facts has done with it in an hour, and nothing of it is kept.
    const QString refresh = holder.scope == Scope::Rescue ? QString() : newSecret();
    m_store.run("UPDATE devices SET refresh=?, heard=? WHERE device=? AND scope=?",
                {refresh.isEmpty() ? QString() : kept(refresh), now.ms, holder.device, scopeName(holder.scope)});
    return Tokens{newAccess(holder), refresh};
}

QString Devices::newAccess(const Holder &holder)
{
    const QString access = newSecret();
    m_store.run("INSERT INTO device_tokens(token, device, scope, expires) VALUES(?, ?, ?, ?)",
                {kept(access), holder.device, scopeName(holder.scope), (m_store.now() + tokenLife).ms});
    return access;
}

std::optional<Devices::Tokens> Devices::renew(const QString &refresh)
{
    forgetOld();
    if (refresh.isEmpty())
        return std::nullopt;
    const Rows rows = m_store.select("SELECT device, scope FROM devices WHERE refresh=? AND state='active'", {kept(refresh)});
    if (rows.empty())
        return std::nullopt;
    const Holder holder{rows[0].text(0), scopeOf(rows[0].text(1)).value_or(Scope::Station)};
    m_store.run("UPDATE devices SET heard=? WHERE device=? AND scope=?", {m_store.now().ms, holder.device, scopeName(holder.scope)});
    return Tokens{newAccess(holder), refresh};
}

std::optional<Holder> Devices::holderOf(const QByteArray &accessToken)
{
    const Rows rows = m_store.select("SELECT device, scope FROM device_tokens WHERE token=? AND expires>=?",
                                     {kept(QString::fromLatin1(accessToken)), m_store.now().ms});
    if (rows.empty())
        return std::nullopt;
    const auto scope = scopeOf(rows[0].text(1));
    return scope ? std::optional(Holder{rows[0].text(0), *scope}) : std::nullopt;
}

std::optional<DeviceRequest> Devices::waiting(const QString &userCode)
{
    const Rows rows = m_store.select("SELECT device, scope FROM device_requests WHERE user_code=? AND state='pending' AND expires>=?",
                                     {bareUserCode(userCode), m_store.now().ms});
    if (rows.empty())
        return std::nullopt;
    const bool isKnown = !m_store.select("SELECT device FROM devices WHERE device=? AND scope=? AND state='active'",
                                         {rows[0].text(0), rows[0].text(1)})
                              .empty();
    const QString bare = bareUserCode(userCode);
    return DeviceRequest{bare.left(4) + u'-' + bare.mid(4), {rows[0].text(0), scopeOf(rows[0].text(1)).value_or(Scope::Station)}, isKnown};
}

bool Devices::decide(const QString &userCode, Decision decision, const QString &by)
{
    const auto request = waiting(userCode);
    if (!request)
        return false;
    const bool isApproved = decision == Decision::Approve;
    m_store.run("UPDATE device_requests SET state=?, decided_by=? WHERE user_code=?",
                {isApproved ? QStringLiteral("approved") : QStringLiteral("denied"), by, bareUserCode(userCode)});
    if (!isApproved)
        return true;
    static_cast<void>(revoke(request->holder)); // the same name again: what had it before has it no more
    const qint64 now = m_store.now().ms;
    m_store.run("INSERT INTO devices(device, scope, state, enrolled, approved_by, heard, refresh) VALUES(?, ?, 'active', ?, ?, ?, '')"
                " ON CONFLICT(device, scope) DO UPDATE SET state='active', enrolled=excluded.enrolled,"
                " approved_by=excluded.approved_by, refresh=''",
                {request->holder.device, scopeName(request->holder.scope), now, by, now});
    return true;
}

std::vector<Enrolled> Devices::all()
{
    std::vector<Enrolled> all;
    for (const Row &row : m_store.select("SELECT device, scope, state, enrolled, approved_by, heard FROM devices ORDER BY device, scope"))
        all.push_back({{row.text(0), scopeOf(row.text(1)).value_or(Scope::Station)}, row.text(2) != u"active", {row.number(3)}, row.text(4),
                       {row.number(5)}});
    return all;
}

bool Devices::revoke(const Holder &holder)
{
    const QVariantList who{holder.device, scopeName(holder.scope)};
    if (m_store.select("SELECT device FROM devices WHERE device=? AND scope=?", who).empty())
        return false;
    m_store.run("UPDATE devices SET state='revoked', refresh='' WHERE device=? AND scope=?", who);
    m_store.run("DELETE FROM device_tokens WHERE device=? AND scope=?", who);
    return true;
}

domain::OfficeDone deedOf(Devices::Decision decision, const Holder &holder)
{
    const bool isIn = decision == Devices::Decision::Approve;
    return {isIn ? QStringLiteral("device_let_in") : QStringLiteral("device_turned_away"), holder.device, scopeName(holder.scope)};
}

domain::OfficeDone shutOut(const Holder &holder) { return {QStringLiteral("device_shut_out"), holder.device, scopeName(holder.scope)}; }

} // namespace server
