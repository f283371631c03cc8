// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/document_parts.h"
#include "codec/operator_settings.h"
#include "codec/pin_documents.h"
#include <QRegularExpression>
#include <array>
#include <algorithm>

/// GET /v1/site.
namespace codec {
namespace {
using namespace domain;

constexpr std::array weighNames = {"off", "check", "require"};
constexpr int maxMillimetres = 100'000;
constexpr int mostLockAfter_s = 24 * 3600;

QJsonObject encodePattern(const CodePattern &pattern)
{
    return {{QStringLiteral("kind"), codeKindName(pattern.kind)}, {QStringLiteral("pattern"), pattern.pattern}};
}
QJsonObject objectOf(const Operator &person)
{
    QJsonObject object{{QStringLiteral("id"), person.id.text()},
                       {QStringLiteral("name"), person.name},
                       {QStringLiteral("badge"), person.badge},
                       {QStringLiteral("role"), person.role},
                       {QStringLiteral("language"), person.language}};
    if (!person.verifier.isEmpty())
        object.insert(QStringLiteral("pin"), person.verifier);
    if (person.isPinForOnce)
        object.insert(QStringLiteral("pin_once"), true);
    if (person.isLocked)
        object.insert(QStringLiteral("locked"), true);
    if (person.unlocks != 0)
        object.insert(QStringLiteral("unlocks"), person.unlocks);
    if (person.settings) {
        QJsonObject settings = encodeSettings(person.settings->settings);
        settings.insert(QStringLiteral("fact"), person.settings->fact.text());
        object.insert(QStringLiteral("settings"), settings);
    }
    return object;
}
QJsonObject encodePolicies(const Policies &policies)
{
    return {{QStringLiteral("quantity_above"), policies.quantityAbove},
            {QStringLiteral("scan_each_unit"), policies.scanEachUnit},
            {QStringLiteral("confirm_location"), policies.confirmLocation},
            {QStringLiteral("weigh"), QLatin1String(weighNames.at(static_cast<size_t>(policies.weigh)))},
            {QStringLiteral("label_at_pack"), policies.labelAtPack},
            {QStringLiteral("label_format"), policies.labelFormat},
            {QStringLiteral("packing_g"), policies.packing_g},
            {QStringLiteral("pin"), policies.pin},
            {QStringLiteral("approve_reprint"), policies.approveReprint},
            {QStringLiteral("approve_void"), policies.approveVoid},
            {QStringLiteral("lock_after_s"), policies.lockAfter_s}};
}
QJsonObject encodeBox(const Box &box)
{
    return {{QStringLiteral("code"), box.code},           {QStringLiteral("name"), box.name},
            {QStringLiteral("weight_g"), box.weight_g},   {QStringLiteral("length_mm"), box.length_mm},
            {QStringLiteral("width_mm"), box.width_mm},   {QStringLiteral("height_mm"), box.height_mm},
            {QStringLiteral("most_g"), box.most_g}};
}
QJsonObject encodeDesk(const Desk &desk)
{
    return {{QStringLiteral("code"), desk.code},
            {QStringLiteral("name"), desk.name},
            {QStringLiteral("scale"), desk.scale},
            {QStringLiteral("label_printer"), desk.labelPrinter},
            {QStringLiteral("document_printer"), desk.documentPrinter}};
}
QJsonObject encodeCarrier(const Carrier &carrier)
{
    return {{QStringLiteral("id"), carrier.id},
            {QStringLiteral("name"), carrier.name},
            {QStringLiteral("tolerance_g"), carrier.tolerance_g},
            {QStringLiteral("tolerance_permille"), carrier.tolerancePermille},
            {QStringLiteral("bands_g"), toArray(carrier.bands_g, [](int band) { return band; })},
            {QStringLiteral("box_matters"), carrier.boxMatters},
            {QStringLiteral("declared_g"), carrier.declared_g},
            {QStringLiteral("tracking_pattern"), carrier.trackingPattern}};
}
QJsonArray encodeTexts(const std::vector<QString> &texts)
{
    return toArray(texts, [](const QString &text) { return text; });
}

/// A table with a broken row would take badges for products in silence: the last good table stays instead.
void mustBePattern(const Members &m, const char *name, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    if (!expression.isValid())
        m.wrong(QString::fromLatin1(name), QStringLiteral("is no regular expression: ") + expression.errorString());
}
CodePattern readPattern(const Members &m)
{
    CodePattern pattern{codeKindOf(m.text("kind")), m.text("pattern")};
    mustBePattern(m, "pattern", pattern.pattern);
    return pattern;
}
std::optional<RosterSettings> readRosterSettings(const Members &m)
{
    const auto settings = m.objectOrNull("settings");
    if (!settings)
        return std::nullopt;
    return RosterSettings{readSettings(m.raw("settings")), EventId(settings->uuid("fact"))};
}
Operator readOperator(const Members &m)
{
    return {OperatorId(m.text("id")), m.textOrEmpty("name"), m.text("badge"), m.textOrEmpty("role"),
            m.textOrEmpty("language"), m.textOrEmpty("pin"), m.flagOr("locked", false), m.integerOrNull("unlocks", 0).value_or(0),
            readRosterSettings(m), m.flagOr("pin_once", false)};
}
Box readBox(const Members &m)
{
    return {m.text("code"),
            m.textOrEmpty("name"),
            m.smallOr("weight_g", 0, 0, maxGrams),
            m.smallOr("length_mm", 0, 0, maxMillimetres),
            m.smallOr("width_mm", 0, 0, maxMillimetres),
            m.smallOr("height_mm", 0, 0, maxMillimetres),
            m.smallOr("most_g", 0, 0, maxGrams)};
}
Desk readDesk(const Members &m)
{
    return {m.text("code"), m.textOrEmpty("name"), m.textOrEmpty("scale"), m.textOrEmpty("label_printer"),
            m.textOrEmpty("document_printer")};
}
std::vector<int> readBands(const Members &m)
{
    std::vector<int> bands;
    if (!m.has("bands_g"))
        return bands;
    for (const qint64 band : m.integers(QStringLiteral("bands_g"), 1))
        bands.push_back(static_cast<int>(std::min(band, maxGrams)));
    if (!std::is_sorted(bands.begin(), bands.end()))
        m.wrong(QStringLiteral("bands_g"), QStringLiteral("must ascend"));
    return bands;
}
Carrier readCarrier(const Members &m)
{
    const Carrier usual;
    Carrier carrier;
    carrier.id = m.text("id");
    carrier.name = m.textOrEmpty("name");
    carrier.tolerance_g = m.smallOr("tolerance_g", usual.tolerance_g, 0, maxGrams);
    carrier.tolerancePermille = m.smallOr("tolerance_permille", usual.tolerancePermille, 0, 1000);
    carrier.bands_g = readBands(m);
    carrier.boxMatters = m.flagOr("box_matters", usual.boxMatters);
    carrier.declared_g = m.smallOr("declared_g", usual.declared_g, 0, maxGrams);
    carrier.trackingPattern = m.textOrEmpty("tracking_pattern");
    mustBePattern(m, "tracking_pattern", carrier.trackingPattern);
    return carrier;
}
WeighPolicy readWeigh(const Members &m)
{
    if (!m.has("weigh"))
        return Policies().weigh;
    const QString name = m.text("weigh");
    const auto it = std::find_if(weighNames.begin(), weighNames.end(), [&](const char *known) { return name == QLatin1String(known); });
    if (it == weighNames.end())
        m.wrong(QStringLiteral("weigh"), QStringLiteral("must be off, check or require"));
    return it == weighNames.end() ? Policies().weigh : static_cast<WeighPolicy>(it - weighNames.begin());
}
QString readLabelFormat(const Members &m)
{
    const QString format = m.has("label_format") ? m.text("label_format") : Policies().labelFormat;
    if (format != QLatin1String("zpl") && format != QLatin1String("pdf"))
        m.wrong(QStringLiteral("label_format"), QStringLiteral("must be zpl or pdf"));
    return format;
}
Policies readPolicies(const Members &m)
{
    const Policies usual;
    return {m.small("quantity_above", 1, maxUnits),
            m.flag("scan_each_unit"),
            m.flag("confirm_location"),
            readWeigh(m),
            m.flagOr("label_at_pack", usual.labelAtPack),
            readLabelFormat(m),
            m.smallOr("packing_g", usual.packing_g, 0, maxGrams),
            m.flagOr("pin", usual.pin),
            m.flagOr("approve_reprint", usual.approveReprint),
            m.flagOr("approve_void", usual.approveVoid),
            m.smallOr("lock_after_s", usual.lockAfter_s, 0, mostLockAfter_s)};
}

} // namespace

QByteArray encodeSite(const Site &site)
{
    return writeJson({{QStringLiteral("name"), site.name},
                      {QStringLiteral("patterns"), toArray(site.patterns, encodePattern)},
                      {QStringLiteral("operators"), toArray(site.operators, objectOf)},
                      {QStringLiteral("drop_zones"), encodeTexts(site.dropZones)},
                      {QStringLiteral("cancel_totes"), encodeTexts(site.cancelTotes)},
                      {QStringLiteral("dispatch_bins"), encodeTexts(site.dispatchBins)},
                      {QStringLiteral("problem_bins"), encodeTexts(site.problemBins)},
                      {QStringLiteral("desks"), toArray(site.desks, encodeDesk)},
                      {QStringLiteral("boxes"), toArray(site.boxes, encodeBox)},
                      {QStringLiteral("carriers"), toArray(site.carriers, encodeCarrier)},
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
    site.dispatchBins = m.textsOrEmpty<QString>("dispatch_bins");
    site.problemBins = m.textsOrEmpty<QString>("problem_bins");
    site.desks = m.listOrEmpty("desks", readDesk);
    site.boxes = m.listOrEmpty("boxes", readBox);
    site.carriers = m.listOrEmpty("carriers", readCarrier);
    site.policies = readPolicies(m.object("policies"));
    site.hasBackups = m.flagOr("has_backups", false);
    return unless(fault, std::move(site));
}

QByteArray encodeOperator(const Operator &person) { return writeJson(objectOf(person)); }

Read<Operator> decodeOperator(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    return unless(fault, readOperator(Members(*object, fault)));
}

} // namespace codec
