// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/device_commands.h"
#include "codec/bytes.h"
#include "server/core/devices.h"
#include "server/core/journals.h"
#include <QJsonObject>

namespace server {
namespace {

using Answer = base::Expected<AdminAnswer, Failure>;

const QString atTheServer = QStringLiteral("server");

QJsonObject told(const Enrolled &one)
{
    return {{QStringLiteral("device"), one.holder.device},
            {QStringLiteral("scope"), scopeName(one.holder.scope)},
            {QStringLiteral("revoked"), one.isRevoked},
            {QStringLiteral("enrolled"), codec::writeTime(one.since)},
            {QStringLiteral("approved_by"), one.approvedBy},
            {QStringLiteral("heard"), codec::writeTime(one.heard)}};
}

QByteArray words(const Enrolled &one)
{
    return QStringLiteral("%1  %2  %3  since %4, approved by %5")
        .arg(one.isRevoked ? QStringLiteral("shut out") : QStringLiteral("in      "), scopeName(one.holder.scope), one.holder.device,
             codec::writeTime(one.since), one.approvedBy)
        .toUtf8();
}

AdminAnswer list(Devices &devices, bool json)
{
    QByteArray lines;
    for (const Enrolled &one : devices.all())
        lines += (json ? codec::writeJson(told(one)) : words(one)) + '\n';
    return {lines, std::nullopt, {}};
}

Answer decide(Store &store, const World &world, Devices &devices, const QString &code, Devices::Decision decision)
{
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    const auto request = devices.waiting(code);
    if (!request || !devices.decide(code, decision, atTheServer))
        return base::Unexpected{Failure{QStringLiteral("no device waits with the code %1; codes end after 15 minutes").arg(code)}};
    recordOfficeDeed(store, world, deedOf(decision, request->holder));
    transaction.commit();
    const QJsonObject object{{QStringLiteral("device"), request->holder.device},
                             {QStringLiteral("scope"), scopeName(request->holder.scope)},
                             {QStringLiteral("approved"), decision == Devices::Decision::Approve}};
    return AdminAnswer{codec::writeJson(object) + '\n', std::nullopt, {}};
}

Answer revoke(Store &store, const World &world, Devices &devices, const QString &device, const QString &scopeText)
{
    const auto scope = scopeOf(scopeText);
    if (!scope)
        return base::Unexpected{Failure{QStringLiteral("--scope %1 is not known: station, rescue or reader").arg(scopeText), true}};
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    if (!devices.revoke({device, *scope}))
        return base::Unexpected{Failure{QStringLiteral("there is no device %1 that is enrolled as %2").arg(device, scopeText)}};
    recordOfficeDeed(store, world, shutOut({device, *scope}));
    transaction.commit();
    return AdminAnswer{codec::writeJson({{QStringLiteral("device"), device}, {QStringLiteral("revoked"), true}}) + '\n', std::nullopt, {}};
}

} // namespace

Answer devicesCommand(Store &store, const World &world, const AdminCall &call)
{
    const auto text = [&](const char *name, const QString &otherwise = {}) { return call.parameters.value(QLatin1String(name), otherwise); };
    const QString what = text("what");
    Devices devices(store, world);
    if (what == u"approve")
        return decide(store, world, devices, text("device"), Devices::Decision::Approve);
    if (what == u"deny")
        return decide(store, world, devices, text("device"), Devices::Decision::Deny);
    if (what == u"revoke")
        return revoke(store, world, devices, text("device"), text("scope", scopeName(Scope::Station)));
    return list(devices, text("json") == u"true");
}

} // namespace server
