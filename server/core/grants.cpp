// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/grants.h"
#include "codec/bytes.h"
#include "server/core/form.h"
#include <QJsonObject>
#include <algorithm>

namespace server {
namespace {

constexpr qsizetype longestName = 64;

Document json(int status, const QJsonObject &body)
{
    return {status, "application/json", codec::writeJson(body), {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

/// RFC 6749, 5.2.
Document failed(const char *error, const QString &description, int status = 400)
{
    return json(status, {{QStringLiteral("error"), QLatin1String(error)}, {QStringLiteral("error_description"), description}});
}

qint64 seconds(domain::Duration duration) { return duration.count() / 1000; }

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName && text.trimmed() == text &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

Document given(const Devices::Tokens &tokens, Scope scope)
{
    QJsonObject body{{QStringLiteral("access_token"), tokens.access},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("expires_in"), seconds(Devices::tokenLife)},
                     {QStringLiteral("scope"), scopeName(scope)}};
    if (!tokens.refresh.isEmpty())
        body.insert(QStringLiteral("refresh_token"), tokens.refresh);
    return json(200, body);
}

Document collected(Devices &devices, const QString &code)
{
    const auto tokens = devices.collect(code);
    if (tokens)
        return given(*tokens, devices.holderOf(tokens->access.toLatin1()).value_or(Holder()).scope);
    switch (tokens.error()) {
    case Devices::NotYet::Pending: return failed("authorization_pending", QStringLiteral("nobody has approved it yet"));
    case Devices::NotYet::SlowDown: return failed("slow_down", QStringLiteral("ask 5 seconds more apart"));
    case Devices::NotYet::Denied: return failed("access_denied", QStringLiteral("somebody has refused it"));
    case Devices::NotYet::Expired: break;
    }
    return failed("expired_token", QStringLiteral("the code has ended, or never was: ask for a new one"));
}

Document renewed(Devices &devices, const QString &refresh)
{
    const auto tokens = devices.renew(refresh);
    if (!tokens)
        return failed("invalid_grant", QStringLiteral("this device is not enrolled any more"));
    return given(*tokens, devices.holderOf(tokens->access.toLatin1()).value_or(Holder()).scope);
}

} // namespace

Document authorizeDevice(Store &store, const World &world, const QByteArray &form, const QString &site)
{
    const auto fields = formFields(form);
    const auto scope = scopeOf(fields.value(QStringLiteral("scope"), scopeName(Scope::Station)));
    const Holder holder{fields.value(QStringLiteral("station")), scope.value_or(Scope::Station)};
    if (fields.value(QStringLiteral("client_id")).isEmpty() || !isName(holder.device))
        return failed("invalid_request", QStringLiteral("client_id and station (1 to 64 characters) are wanted"));
    if (!scope)
        return failed("invalid_scope", QStringLiteral("scope is station, rescue or reader"));
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    const auto code = Devices(store, world).ask(holder);
    transaction.commit();
    if (!code) {
        Document busy = failed("temporarily_unavailable", QStringLiteral("too many devices wait to be approved"), 503);
        busy.headers.emplaceBack("Retry-After", "60");
        return busy;
    }
    const QString page = site + QStringLiteral("/devices");
    return json(200, {{QStringLiteral("device_code"), code->deviceCode},
                      {QStringLiteral("user_code"), code->userCode},
                      {QStringLiteral("verification_uri"), page},
                      {QStringLiteral("verification_uri_complete"), page + QStringLiteral("?user_code=") + code->userCode},
                      {QStringLiteral("expires_in"), seconds(Devices::codeLife)},
                      {QStringLiteral("interval"), seconds(Devices::firstPause)}});
}

Document giveTokens(Store &store, const World &world, const QByteArray &form)
{
    const auto fields = formFields(form);
    const QString grant = fields.value(QStringLiteral("grant_type"));
    const bool isCode = grant == u"urn:ietf:params:oauth:grant-type:device_code";
    if (!isCode && grant != u"refresh_token")
        return failed("unsupported_grant_type", QStringLiteral("known are the device code's grant and refresh_token"));
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    Devices devices(store, world);
    Document told = isCode ? collected(devices, fields.value(QStringLiteral("device_code")))
                           : renewed(devices, fields.value(QStringLiteral("refresh_token")));
    transaction.commit();
    return told;
}

} // namespace server
