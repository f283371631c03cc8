// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"
#include <cstdlib>

namespace domain {

bool isSupervisor(const Operator &who) { return who.role == QLatin1String("supervisor"); }

bool isOff(const ParcelWeighed &weighed)
{
    return std::abs(weighed.weight_g - weighed.expected_g) > weighed.tolerance_g;
}

std::optional<WordFor> needsWord(const Station &station, const Decision &decision)
{
    const Policies &policies = station.site.policies;
    if (!policies.pin || (station.signedIn && isSupervisor(*station.signedIn)))
        return {};
    if (decision.print && decision.print->reprint && policies.approveReprint)
        return WordFor::Reprint;
    for (const NewEvent &fresh : decision.events) {
        const auto *voided = std::get_if<LabelVoided>(&fresh.data);
        const auto *weighed = std::get_if<ParcelWeighed>(&fresh.data);
        if (voided && voided->why == QLatin1String("damaged") && policies.approveVoid)
            return WordFor::Void;
        if (weighed && isOff(*weighed))
            return WordFor::Weight;
    }
    return {};
}

QString wordName(WordFor what)
{
    switch (what) {
    case WordFor::Reprint:
        return QStringLiteral("reprint");
    case WordFor::Void:
        return QStringLiteral("void");
    case WordFor::Weight:
        return QStringLiteral("weight");
    case WordFor::Pin:
        return QStringLiteral("pin");
    case WordFor::Unlock:
        break;
    }
    return QStringLiteral("unlock");
}

Result heldBack(const Station &station, const Command &command, WordFor what)
{
    return fine(Notice::ApprovalAsked,
                AskApproval{std::make_shared<const Held>(Held{what, command, station.question})});
}

} // namespace domain
