// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flags.h"
#include "domain/route.h"
#include <algorithm>

namespace domain {

const std::vector<Flag> &declaredFlags()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    static const std::vector<Flag> all{
        {s("confirm_location"), &Policies::confirmLocation, 0, 0, false,
         s("A picker scans each location before taking anything there.")},
        {s("label_at_pack"), &Policies::labelAtPack, 0, 0, false,
         s("A label is wanted the moment packing starts, not when all is verified.")},
        // Where numbers are mistyped, counting piece by piece must not wait for the end of a route.
        {s("quantity_above"), &Policies::quantityAbove, 1, maxUnits, true,
         s("Above so many units of a product one scan and a number do.")},
        {s("scan_each_unit"), &Policies::scanEachUnit, 0, 0, false,
         s("Each unit is scanned, up to quantity_above; else one scan and a number do for any quantity.")},
    };
    return all;
}

const Flag *flagOf(const QString &key)
{
    const auto &all = declaredFlags();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Flag &flag) { return flag.key == key; });
    return it == all.end() ? nullptr : &*it;
}

bool isSwitch(const Flag &flag)
{
    return std::holds_alternative<bool Policies::*>(flag.policy);
}

bool fits(const Flag &flag, const QString &value)
{
    if (isSwitch(flag))
        return value == QLatin1String("true") || value == QLatin1String("false");
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= flag.least && number <= flag.most;
}

Policies withFlags(Policies policies, const Flags &flags)
{
    for (const Flag &flag : declaredFlags()) {
        const auto given = flags.constFind(flag.key);
        if (given == flags.constEnd() || !fits(flag, *given))
            continue;
        if (const auto *policy = std::get_if<bool Policies::*>(&flag.policy))
            policies.*(*policy) = *given == QLatin1String("true");
        if (const auto *policy = std::get_if<int Policies::*>(&flag.policy))
            policies.*(*policy) = given->toInt();
    }
    return policies;
}

Flags inForce(const Flags &begun, const std::optional<Flags> &urgent)
{
    if (!urgent)
        return begun;
    Flags flags = begun;
    for (const Flag &flag : declaredFlags()) {
        if (!flag.urgent)
            continue;
        flags.remove(flag.key);
        if (const auto now = urgent->constFind(flag.key); now != urgent->constEnd())
            flags.insert(flag.key, *now);
    }
    return flags;
}

QString flagsHref() { return QStringLiteral("/ofrep/v1/evaluate/flags"); }

} // namespace domain
