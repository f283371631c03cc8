// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/case_commands.h"
#include "codec/bytes.h"
#include "server/core/cases.h"
#include "server/core/journals.h"
#include "server/core/labels.h"
#include <QJsonObject>
#include <algorithm>

namespace server {
namespace {

using Answer = base::Expected<AdminAnswer, Failure>;

const QStringList decisions = {QStringLiteral("accept"), QStringLiteral("reject"), QStringLiteral("recount")};

bool isOpen(Store &store, const QString &id)
{
    const auto open = openCases(store);
    return std::any_of(open.begin(), open.end(), [&](const Case &one) { return one.id == id; });
}

/// The operator who has this badge, if that is a supervisor; nobody for no badge: then it is the server's own.
base::Expected<domain::OperatorId, Failure> supervisorOf(Store &store, const QString &badge)
{
    if (badge.isEmpty())
        return domain::OperatorId();
    const Rows rows = store.select("SELECT operator, role FROM operators WHERE badge=?", {badge.toUpper()});
    if (rows.empty() || rows[0].text(1) != u"supervisor")
        return base::Unexpected{Failure{QStringLiteral("badge %1 is no supervisor's").arg(badge), true}};
    return domain::OperatorId(rows[0].text(0));
}

/// Why a decision is not recorded, or nothing. The same decision once more is no fault and no news.
std::optional<Failure> unfit(Store &store, const QString &id, const QString &decision)
{
    if (isOpen(store, id))
        return std::nullopt;
    const Rows rows = store.select("SELECT decision, who FROM decisions WHERE case_id=?", {id});
    if (rows.empty())
        return Failure{QStringLiteral("there is no open case %1; `cases list` tells them").arg(id)};
    if (rows[0].text(0) == decision)
        return std::nullopt;
    return Failure{
        QStringLiteral("case %1 was decided already: %2, by %3").arg(id, rows[0].text(0), rows[0].text(1))};
}

qint64 countOf(Store &store)
{
    const Rows rows = store.select("SELECT count(*) FROM decisions");
    return rows[0].number(0);
}

/// What a decision came to: how many facts it settled, and how many stay open in all.
Answer told(Store &store, qint64 before, domain::JournalAnswer answer, QJsonObject summary)
{
    qint64 left = 0;
    for (const Case &one : openCases(store))
        left += qint64(one.sequences.size());
    summary.insert(QStringLiteral("settled"), countOf(store) - before);
    summary.insert(QStringLiteral("open"), left);
    return AdminAnswer{codec::writeJson(summary) + '\n', std::nullopt, std::move(answer.changed)};
}

Answer record(Store &store, const World &world, const domain::CaseDecided &fact, const QString &badge)
{
    const auto by = supervisorOf(store, badge);
    if (!by)
        return base::Unexpected{by.error()};
    qint64 before = 0;
    auto answer = Journals(store, world, {}, Rules::ofDomain()).record(fact, *by, [&] {
        before = countOf(store);
        return fact.caseId == u"*" ? std::nullopt : unfit(store, fact.caseId, fact.decision);
    });
    if (!answer)
        return base::Unexpected{answer.error()};
    return told(store, before, std::move(*answer),
                {{QStringLiteral("case"), fact.caseId}, {QStringLiteral("decision"), fact.decision}});
}

/// The verdict on the fact that was just recorded: a label's decision may come too late, or lack a tracking number.
Answer decideLabel(Store &store, const World &world, const domain::LabelName &name, const QMap<QString, QString> &given)
{
    const domain::CaseDecided fact{domain::hrefOf(name), given.value(QStringLiteral("decision")),
                                   given.value(QStringLiteral("note")).trimmed()};
    if (!isLabelDecision(fact.decision))
        return base::Unexpected{Failure{
            QStringLiteral("%1 is no decision about a label: bought (the note is its tracking number), not_bought or retry")
                .arg(fact.decision),
            true}};
    const auto by = supervisorOf(store, given.value(QStringLiteral("by")).trimmed());
    if (!by)
        return base::Unexpected{by.error()};
    const auto unfitLabel = [&]() -> std::optional<Failure> {
        const auto judgement = Labels(store).mayBeSettled(name, fact.decision, fact.note);
        return judgement ? std::nullopt : std::optional(Failure{judgement.error().detail});
    };
    auto answer = Journals(store, world, {}, Rules::ofDomain()).record(fact, *by, unfitLabel);
    if (!answer)
        return base::Unexpected{answer.error()};
    const auto row = Labels(store).find(name);
    QJsonObject summary{{QStringLiteral("case"), fact.caseId}, {QStringLiteral("decision"), fact.decision}};
    summary.insert(QStringLiteral("state"), row ? labelStateName(row->state) : QString());
    return AdminAnswer{codec::writeJson(summary) + '\n', std::nullopt, std::move(answer->changed)};
}

Answer decide(Store &store, const World &world, const QMap<QString, QString> &given)
{
    if (const auto label = labelNameOf(given.value(QStringLiteral("case"))))
        return decideLabel(store, world, *label, given);
    const QString decision = given.value(QStringLiteral("decision"));
    if (!decisions.contains(decision))
        return base::Unexpected{
            Failure{QStringLiteral("%1 is no decision: accept, reject or recount").arg(decision), true}};
    const domain::CaseDecided fact{given.value(QStringLiteral("case")), decision,
                                   given.value(QStringLiteral("note")).trimmed()};
    return record(store, world, fact, given.value(QStringLiteral("by")).trimmed());
}

Answer retry(Store &store, const World &world, const QMap<QString, QString> &given)
{
    const QString id = given.value(QStringLiteral("case"));
    const domain::CaseDecided fact{id.isEmpty() ? QStringLiteral("*") : id, QStringLiteral("retry"), {}};
    return record(store, world, fact, given.value(QStringLiteral("by")).trimmed());
}

} // namespace

Answer casesCommand(Store &store, const World &world, const AdminCall &call)
{
    const QString what = call.parameters.value(QStringLiteral("what"));
    if (what == u"list" && call.parameters.contains(QStringLiteral("json")))
        return AdminAnswer{casesDocument(store) + '\n', std::nullopt, {}};
    if (what == u"list")
        return AdminAnswer{casesText(store), std::nullopt, {}};
    if (what == u"decide")
        return decide(store, world, call.parameters);
    if (what == u"retry")
        return retry(store, world, call.parameters);
    return base::Unexpected{Failure{QStringLiteral("cases %1 is not known: list, decide or retry").arg(what), true}};
}

} // namespace server
