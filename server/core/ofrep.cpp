// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/ofrep.h"
#include "codec/bytes.h"
#include "server/core/flag_rules.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace server {
namespace {

const QByteArray jsonType = "application/json";

Document failed(int status, const QString &code, const QString &details, const QString &flag = {})
{
    QJsonObject body{{QStringLiteral("errorCode"), code}, {QStringLiteral("errorDetails"), details}};
    if (!flag.isEmpty())
        body.insert(QStringLiteral("key"), flag);
    return {status, jsonType, codec::writeJson(body), {{"Cache-Control", "no-store"}}};
}

using Context = base::Expected<domain::FlagContext, Document>;

/// What of the context counts here; members of other names or types say nothing.
Context contextOf(const EvaluateCall &call)
{
    const QJsonValue given = QJsonDocument::fromJson(call.body).object().value(QLatin1String("context"));
    if (!given.isObject())
        return base::Unexpected{failed(400, QStringLiteral("INVALID_CONTEXT"),
                                       QStringLiteral("wanted is an object with an object \"context\""), call.flag)};
    const QJsonObject context = given.toObject();
    const auto text = [&](const char *name) { return context.value(QLatin1String(name)).toString(); };
    if (text("targetingKey").isEmpty())
        return base::Unexpected{failed(400, QStringLiteral("TARGETING_KEY_MISSING"),
                                       QStringLiteral("targetingKey is the station's name"), call.flag)};
    return domain::FlagContext{domain::StationId(text("targetingKey")), text("site"), text("crew"),
                               domain::OperatorId(text("operator")), text("app")};
}

/// Rules hold values as text: a switch, or a number.
QJsonValue jsonOf(const QString &value)
{
    if (value == u"true" || value == u"false")
        return value == u"true";
    return value.toInt();
}

QJsonObject documentOf(const Evaluated &one)
{
    QJsonObject object{{QStringLiteral("key"), one.flag},
                       {QStringLiteral("reason"), one.reason},
                       {QStringLiteral("variant"), one.value.isEmpty() ? QStringLiteral("default") : one.value}};
    if (!one.value.isEmpty())
        object.insert(QStringLiteral("value"), jsonOf(one.value));
    return object;
}

Document all(Store &store, const domain::FlagContext &context, const QByteArray &ifNoneMatch)
{
    QJsonArray flags;
    for (const Evaluated &one : evaluate(FlagRules(store).all(), context))
        flags.append(documentOf(one));
    return conditional(found(jsonType, codec::writeJson({{QStringLiteral("flags"), flags}})), ifNoneMatch);
}

Document single(Store &store, const domain::FlagContext &context, const QString &flag)
{
    const std::vector<FlagRule> rules = FlagRules(store).of(flag);
    if (rules.empty())
        return failed(404, QStringLiteral("FLAG_NOT_FOUND"), QStringLiteral("nothing is set for this flag"), flag);
    const auto evaluated = evaluate(rules, context);
    // Its rules speak of others: nothing is said of this one.
    const Evaluated one = evaluated.empty() ? Evaluated{flag, {}, QStringLiteral("TARGETING_MATCH")} : evaluated.front();
    return {200, jsonType, codec::writeJson(documentOf(one)), {{"Cache-Control", "no-store"}}};
}

} // namespace

Document evaluateFlags(Store &store, const EvaluateCall &call)
{
    const Context context = contextOf(call);
    if (!context)
        return context.error();
    return call.flag.isEmpty() ? all(store, *context, call.ifNoneMatch) : single(store, *context, call.flag);
}

Document flagsUnavailable(const QString &why)
{
    return {500, jsonType, codec::writeJson({{QStringLiteral("errorDetails"), why}}), {{"Cache-Control", "no-store"}, {"Retry-After", "2"}}};
}

} // namespace server
