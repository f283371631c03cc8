// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/site.h"
#include <algorithm>
#include <array>
#include <utility>

namespace domain {
namespace {
constexpr std::array<std::pair<CodeKind, const char *>, 14> kindNames = {{
    {CodeKind::Product, "product"},
    {CodeKind::Badge, "badge"},
    {CodeKind::Trolley, "trolley"},
    {CodeKind::Tote, "tote"},
    {CodeKind::Slot, "slot"},
    {CodeKind::Location, "location"},
    {CodeKind::DropZone, "drop_zone"},
    {CodeKind::Desk, "desk"},
    {CodeKind::Box, "box"},
    {CodeKind::DispatchBin, "dispatch_bin"},
    {CodeKind::ProblemBin, "problem_bin"},
    {CodeKind::CancelTote, "cancel_tote"},
    {CodeKind::Sscc, "sscc"},
    {CodeKind::Tracking, "tracking"},
}};
} // namespace

std::vector<CodePattern> defaultPatterns()
{
    return {
        {CodeKind::Badge, QStringLiteral("B-[A-Z0-9]{3,20}")},
        {CodeKind::Trolley, QStringLiteral("T-[A-Z0-9]{2,10}")},
        {CodeKind::Tote, QStringLiteral("K-[A-Z0-9]{2,12}")},
        {CodeKind::Slot, QStringLiteral("S-[0-9]{2}")},
        // Before the drop zones: an aisle may be called Z.
        {CodeKind::Location, QStringLiteral("[A-Z]{1,2}-[0-9]{2}-[0-9]{2}")},
        {CodeKind::DropZone, QStringLiteral("Z-[A-Z0-9-]{1,12}")},
        {CodeKind::Desk, QStringLiteral("D-[A-Z0-9]{1,10}")},
        {CodeKind::Box, QStringLiteral("X-[A-Z0-9]{1,12}")},
        {CodeKind::DispatchBin, QStringLiteral("BIN-DISPATCH-[A-Z0-9-]{1,12}")},
        {CodeKind::ProblemBin, QStringLiteral("BIN-PROBLEM-[A-Z0-9-]{1,12}")},
        {CodeKind::CancelTote, QStringLiteral("BIN-CANCEL-[A-Z0-9-]{1,12}")},
        {CodeKind::Sscc, QStringLiteral("(00)?[0-9]{18}")},
    };
}

QString codeKindName(CodeKind kind)
{
    for (const auto &[k, name] : kindNames) {
        if (k == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

CodeKind codeKindOf(const QString &name)
{
    for (const auto &[k, known] : kindNames) {
        if (name == QLatin1String(known))
            return k;
    }
    return CodeKind::Product;
}

namespace {

template <typename Thing, typename Key>
const Thing *findThing(const std::vector<Thing> &all, Key Thing::*key, const Key &wanted)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const Thing &thing) { return thing.*key == wanted; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

const Box *boxOf(const Site &site, const QString &code)
{
    return findThing(site.boxes, &Box::code, code);
}

const Carrier *carrierOf(const Site &site, const QString &id)
{
    return findThing(site.carriers, &Carrier::id, id);
}

const Desk *deskOf(const Site &site, const QString &code)
{
    return findThing(site.desks, &Desk::code, code);
}

} // namespace domain
