// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/approvals.h"
#include "domain/approval.h"
#include "server/core/catalogue.h"

namespace server {
namespace {

bool isSupervisors(Store &store, const domain::OperatorId &who)
{
    const Rows rows = store.select("SELECT role FROM operators WHERE operator=?", {who.text()});
    return !rows.empty() && rows[0].text(0) == u"supervisor";
}

/// Whether the site wants a word for this fact, and whose name stands in it; nothing: it wants none.
std::optional<domain::OperatorId> wordIn(Store &store, const domain::Event &event)
{
    if (const auto *given = std::get_if<domain::WordGiven>(&event.data))
        return given->approvedBy;
    const auto *voided = std::get_if<domain::LabelVoided>(&event.data);
    const auto *weighed = std::get_if<domain::ParcelWeighed>(&event.data);
    const bool isDamaged = voided && voided->why == u"damaged";
    const bool isHeavy = weighed && domain::isOff(*weighed);
    if (!isDamaged && !isHeavy)
        return std::nullopt; // nearly all: the site's table is not read for them
    const domain::Policies policies = Catalogue(store).site().policies;
    if (!policies.pin || (isDamaged && !policies.approveVoid))
        return std::nullopt;
    return isDamaged ? voided->approvedBy : weighed->approvedBy;
}

domain::Dispute notASupervisor(const domain::OperatorId &who)
{
    const QString name = who.isEmpty() ? QStringLiteral("nobody") : who.text();
    return {QStringLiteral("not-a-supervisor"),
            QStringLiteral("this needs a supervisor's word; it was given by %1").arg(name)};
}

} // namespace

std::optional<domain::Dispute> doubtOfWord(Store &store, const domain::Event &event)
{
    if (std::holds_alternative<domain::OperatorUnlocked>(event.data))
        return isSupervisors(store, event.by) ? std::nullopt : std::optional(notASupervisor(event.by));
    const auto word = wordIn(store, event);
    // Whoever is a supervisor needs nobody else's word.
    const bool isOwn = word && word->isEmpty() && isSupervisors(store, event.by);
    if (!word || isOwn || isSupervisors(store, *word))
        return std::nullopt;
    return notASupervisor(*word);
}

} // namespace server
