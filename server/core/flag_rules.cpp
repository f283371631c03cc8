// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/flag_rules.h"
#include "codec/bytes.h"
#include <QtEndian>
#include <algorithm>

namespace server {
namespace {

bool fitsTarget(const FlagRule &rule, const domain::FlagContext &context)
{
    return (rule.crew.isEmpty() || rule.crew == context.crew) && (rule.station.isEmpty() || rule.station == context.station)
        && (rule.who.isEmpty() || rule.who == context.who);
}

int narrowness(const FlagRule &rule)
{
    return (rule.who.isEmpty() ? 0 : 4) + (rule.station.isEmpty() ? 0 : 2) + (rule.crew.isEmpty() ? 0 : 1);
}

Evaluated verdict(const FlagRule &rule, const domain::FlagContext &context)
{
    if (rule.isKill())
        return {rule.flag, {}, QStringLiteral("DISABLED")};
    const QString value = isChosen(rule.flag, context.station, rule.percent) ? rule.value : QString();
    if (rule.percent < 100)
        return {rule.flag, value, QStringLiteral("SPLIT")};
    return {rule.flag, value, narrowness(rule) == 0 ? QStringLiteral("STATIC") : QStringLiteral("TARGETING_MATCH")};
}

/// Which of two rules of one flag decides.
bool goesBefore(const FlagRule &one, const FlagRule &other)
{
    return one.isKill() || (!other.isKill() && narrowness(one) > narrowness(other));
}

FlagRule ruleOf(const Row &row)
{
    return {row.text(0), row.text(1), domain::StationId(row.text(2)), domain::OperatorId(row.text(3)), row.integer(4), row.text(5)};
}

} // namespace

bool isChosen(const QString &flag, const domain::StationId &station, int percent)
{
    const QByteArray names = flag.toUtf8() + '\n' + station.text().toUtf8();
    const quint64 number = qFromBigEndian<quint32>(codec::sha256(names).constData()); // 0 to 2^32 - 1
    return number * 100 < (quint64(std::clamp(percent, 0, 100)) << 32);
}

std::vector<Evaluated> evaluate(const std::vector<FlagRule> &rules, const domain::FlagContext &context)
{
    std::vector<const FlagRule *> deciding;
    for (const FlagRule &rule : rules) {
        if (!fitsTarget(rule, context))
            continue;
        const auto known = std::find_if(deciding.begin(), deciding.end(), [&](const FlagRule *one) { return one->flag == rule.flag; });
        if (known == deciding.end())
            deciding.push_back(&rule);
        else if (goesBefore(rule, **known))
            *known = &rule;
    }
    std::vector<Evaluated> all;
    for (const FlagRule *rule : deciding)
        all.push_back(verdict(*rule, context));
    return all;
}

std::vector<FlagRule> FlagRules::all()
{
    std::vector<FlagRule> rules;
    for (const Row &row : m_store.select("SELECT flag, crew, station, operator, percent, value FROM flag_rules"
                                         " ORDER BY flag, operator, station, crew"))
        rules.push_back(ruleOf(row));
    return rules;
}

std::vector<FlagRule> FlagRules::of(const QString &flag)
{
    std::vector<FlagRule> rules = all();
    std::erase_if(rules, [&](const FlagRule &rule) { return rule.flag != flag; });
    return rules;
}

void FlagRules::set(const FlagRule &rule)
{
    m_store.run("INSERT INTO flag_rules(flag, crew, station, operator, percent, value) VALUES(?, ?, ?, ?, ?, ?)"
                " ON CONFLICT(flag, crew, station, operator) DO UPDATE SET percent=excluded.percent, value=excluded.value",
                {rule.flag, rule.crew, rule.station.text(), rule.who.text(), rule.percent, rule.value});
}

void FlagRules::remove(const FlagRule &rule)
{
    m_store.run("DELETE FROM flag_rules WHERE flag=? AND crew=? AND station=? AND operator=?",
                {rule.flag, rule.crew, rule.station.text(), rule.who.text()});
}

std::vector<domain::Changed> FlagRules::announce()
{
    std::vector<domain::Changed> changed{{domain::flagsHref(), m_store.nextNumber(QStringLiteral("flags"))}};
    m_store.announce(changed);
    return changed;
}

} // namespace server
