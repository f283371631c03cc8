// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/document_parts.h"
#include <QRegularExpression>

/// GET /v1/site.
namespace codec {
namespace {
using namespace domain;

QJsonObject encodePattern(const CodePattern &pattern)
{
    return {{QStringLiteral("kind"), codeKindName(pattern.kind)}, {QStringLiteral("pattern"), pattern.pattern}};
}
QJsonObject encodeOperator(const Operator &person)
{
    return {{QStringLiteral("id"), person.id.text()},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("badge"), person.badge},
            {QStringLiteral("role"), person.role},
            {QStringLiteral("language"), person.language}};
}
QJsonObject encodePolicies(const Policies &policies)
{
    return {{QStringLiteral("quantity_above"), policies.quantityAbove},
            {QStringLiteral("scan_each_unit"), policies.scanEachUnit},
            {QStringLiteral("confirm_location"), policies.confirmLocation}};
}
QJsonArray encodeTexts(const std::vector<QString> &texts)
{
    return toArray(texts, [](const QString &text) { return text; });
}

CodePattern readPattern(const Members &m)
{
    CodePattern pattern{codeKindOf(m.text("kind")), m.text("pattern")};
    // A table with a broken row would take badges for products in silence: the last good table stays instead.
    const QRegularExpression expression(pattern.pattern);
    if (!expression.isValid())
        m.wrong(QStringLiteral("pattern"), QStringLiteral("is no regular expression: ") + expression.errorString());
    return pattern;
}
Operator readOperator(const Members &m)
{
    return {OperatorId(m.text("id")), m.textOrEmpty("name"), m.text("badge"), m.textOrEmpty("role"),
            m.textOrEmpty("language")};
}
Policies readPolicies(const Members &m)
{
    return {m.small("quantity_above", 1, maxUnits), m.flag("scan_each_unit"), m.flag("confirm_location")};
}

} // namespace

QByteArray encodeSite(const Site &site)
{
    return writeJson({{QStringLiteral("name"), site.name},
                      {QStringLiteral("patterns"), toArray(site.patterns, encodePattern)},
                      {QStringLiteral("operators"), toArray(site.operators, encodeOperator)},
                      {QStringLiteral("drop_zones"), encodeTexts(site.dropZones)},
                      {QStringLiteral("cancel_totes"), encodeTexts(site.cancelTotes)},
                      {QStringLiteral("policies"), encodePolicies(site.policies)},
                      {QStringLiteral("has_backups"), site.hasBackups}});
}

Read<Site> decodeSite(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    Site site;
    site.name = m.textOrEmpty("name");
    site.patterns = m.list("patterns", readPattern);
    site.operators = m.list("operators", readOperator);
    site.dropZones = m.texts<QString>("drop_zones");
    site.cancelTotes = m.texts<QString>("cancel_totes");
    site.policies = readPolicies(m.object("policies"));
    site.hasBackups = m.flagOr("has_backups", false);
    return unless(fault, std::move(site));
}

} // namespace codec
