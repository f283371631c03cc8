// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/flag_commands.h"
#include "codec/bytes.h"
#include "server/core/flag_rules.h"
#include <QJsonObject>
#include <algorithm>

namespace server {
namespace {

using Answer = base::Expected<AdminAnswer, Failure>;
using Given = QMap<QString, QString>;

base::Unexpected<Failure> wrongValue(const QString &what) { return {Failure{what, true}}; }

QString knownFlags()
{
    QStringList keys;
    for (const domain::Flag &flag : domain::declaredFlags())
        keys << flag.key;
    return keys.join(QStringLiteral(", "));
}

/// People know badges; facts and contexts have ids.
domain::OperatorId operatorOf(Store &store, const QString &badgeOrId)
{
    const Rows rows = store.select("SELECT operator FROM operators WHERE badge=?", {badgeOrId.toUpper()});
    return domain::OperatorId(rows.empty() ? badgeOrId : rows[0].text(0));
}

/// The flag and the target that were named; a mistyped flag would be one that no station ever asks about.
base::Expected<FlagRule, Failure> named(Store &store, const Given &given)
{
    FlagRule rule;
    rule.flag = given.value(QStringLiteral("flag"));
    if (!domain::flagOf(rule.flag))
        return wrongValue(QStringLiteral("%1 is no flag of this version: %2").arg(rule.flag, knownFlags()));
    rule.crew = given.value(QStringLiteral("crew")).trimmed();
    rule.station = domain::StationId(given.value(QStringLiteral("station")).trimmed());
    if (const QString who = given.value(QStringLiteral("operator")).trimmed(); !who.isEmpty())
        rule.who = operatorOf(store, who);
    return rule;
}

bool isSameTarget(const FlagRule &one, const FlagRule &other)
{
    return one.crew == other.crew && one.station == other.station && one.who == other.who;
}

bool hasTarget(const FlagRule &rule) { return !isSameTarget(rule, FlagRule()); }

/// The value that was given; else that of the rule before, so that a percentage can be changed alone; else "true" of a switch.
base::Expected<QString, Failure> valueOf(const FlagRule &rule, const std::optional<FlagRule> &before, const Given &given)
{
    const domain::Flag &flag = *domain::flagOf(rule.flag);
    if (const QString value = given.value(QStringLiteral("value")); !value.isEmpty()) {
        if (domain::fits(flag, value))
            return value;
        return wrongValue(domain::isSwitch(flag)
                              ? QStringLiteral("--value %1: %2 is true or false").arg(value, rule.flag)
                              : QStringLiteral("--value %1: %2 is a number from %3 to %4").arg(value, rule.flag).arg(flag.least).arg(flag.most));
    }
    if (before && !before->value.isEmpty())
        return before->value;
    if (domain::isSwitch(flag))
        return QStringLiteral("true");
    if (rule.percent == 0)
        return QString();
    return wrongValue(QStringLiteral("--value is missing: %1 is a number").arg(rule.flag));
}

QJsonObject documentOf(const FlagRule &rule)
{
    QJsonObject object{{QStringLiteral("flag"), rule.flag},
                       {QStringLiteral("percent"), rule.percent},
                       {QStringLiteral("value"), rule.value}};
    const auto add = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    };
    add("crew", rule.crew);
    add("station", rule.station.text());
    add("operator", rule.who.text());
    return object;
}

QString targetWords(const FlagRule &rule)
{
    QStringList words;
    const auto add = [&](const char *what, const QString &name) {
        if (!name.isEmpty())
            words << QStringLiteral("%1 %2").arg(QLatin1String(what), name);
    };
    add("operator", rule.who.text());
    add("station", rule.station.text());
    add("crew", rule.crew);
    return words.isEmpty() ? QStringLiteral("all stations") : words.join(QStringLiteral(", "));
}

QString ruleWords(const FlagRule &rule)
{
    const QString value = rule.value.isEmpty() ? QString() : QStringLiteral(" = ") + rule.value;
    return QStringLiteral("    %1 % of %2%3%4\n")
        .arg(QString::number(rule.percent), targetWords(rule), value, rule.isKill() ? QStringLiteral(": off everywhere") : QString());
}

/// For a person at a terminal: each flag, what it means, and its rules.
QByteArray listed(const std::vector<FlagRule> &rules)
{
    QString text;
    for (const domain::Flag &flag : domain::declaredFlags()) {
        text += QStringLiteral("%1%2: %3\n").arg(flag.key, flag.urgent ? QStringLiteral(" (urgent)") : QString(), flag.sentence);
        bool isSet = false;
        for (const FlagRule &rule : rules) {
            if (rule.flag != flag.key)
                continue;
            text += ruleWords(rule);
            isSet = true;
        }
        if (!isSet)
            text += QStringLiteral("    as the site's policies say\n");
    }
    return text.toUtf8();
}

Answer list(Store &store, const Given &given)
{
    const std::vector<FlagRule> rules = FlagRules(store).all();
    if (!given.contains(QStringLiteral("json")))
        return AdminAnswer{listed(rules), std::nullopt, {}};
    QByteArray lines;
    for (const FlagRule &rule : rules)
        lines += codec::writeJson(documentOf(rule)) + '\n';
    return AdminAnswer{lines, std::nullopt, {}};
}

Answer set(Store &store, const Given &given)
{
    bool ok = false;
    const int percent = given.value(QStringLiteral("percent")).toInt(&ok);
    if (!ok || percent < 0 || percent > 100)
        return wrongValue(QStringLiteral("--percent %1: wanted is a number from 0 to 100").arg(given.value(QStringLiteral("percent"))));
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    FlagRules rules(store);
    auto rule = named(store, given);
    if (!rule)
        return base::Unexpected{rule.error()};
    rule->percent = percent;
    const auto known = rules.of(rule->flag);
    const auto before = std::find_if(known.begin(), known.end(), [&](const FlagRule &one) { return isSameTarget(one, *rule); });
    const auto value = valueOf(*rule, before == known.end() ? std::nullopt : std::optional(*before), given);
    if (!value)
        return base::Unexpected{value.error()};
    rule->value = *value;
    rules.set(*rule);
    const auto changed = rules.announce();
    transaction.commit();
    return AdminAnswer{codec::writeJson(documentOf(*rule)) + '\n', std::nullopt, changed};
}

/// With a target its rule, without one all rules of the flag.
Answer clear(Store &store, const Given &given)
{
    Store::Transaction transaction(store);
    store.lock(Lock::Catalogue);
    FlagRules rules(store);
    const auto target = named(store, given);
    if (!target)
        return base::Unexpected{target.error()};
    int cleared = 0;
    for (const FlagRule &rule : rules.of(target->flag)) {
        if (hasTarget(*target) && !isSameTarget(rule, *target))
            continue;
        rules.remove(rule);
        ++cleared;
    }
    const auto changed = rules.announce();
    transaction.commit();
    const QJsonObject told{{QStringLiteral("flag"), target->flag}, {QStringLiteral("cleared"), cleared}};
    return AdminAnswer{codec::writeJson(told) + '\n', std::nullopt, changed};
}

} // namespace

Answer flagsCommand(Store &store, const AdminCall &call)
{
    const QString what = call.parameters.value(QStringLiteral("what"));
    if (what == u"list")
        return list(store, call.parameters);
    if (what == u"set")
        return set(store, call.parameters);
    if (what == u"clear")
        return clear(store, call.parameters);
    return wrongValue(QStringLiteral("flags %1 is not known: list, set or clear").arg(what));
}

} // namespace server
