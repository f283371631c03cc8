// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/label_claims.h"
#include "server/core/catalogue.h"
#include "server/core/labels.h"
#include <map>

namespace server {
namespace {

using Marks = std::map<domain::LabelName, domain::LabelMark>;

Marks marksOf(const domain::PackOrder &order)
{
    Marks marks;
    for (const domain::Parcel &parcel : order.parcels) {
        for (const domain::LabelMark &mark : parcel.labels)
            marks.emplace(domain::LabelName{order.id, parcel.number, mark.revision}, mark);
    }
    return marks;
}

std::vector<LabelWant> wantedNow(const Marks &before, const Marks &after)
{
    std::vector<LabelWant> wants;
    for (const auto &[name, mark] : after) {
        if (!before.contains(name) && !mark.voided)
            wants.push_back({name, {}, mark.box, mark.weight_g, mark.format, {}, false});
    }
    return wants;
}

std::vector<domain::LabelName> givenUpNow(const Marks &before, const Marks &after)
{
    std::vector<domain::LabelName> names;
    for (const auto &[name, mark] : before) {
        const auto now = after.find(name);
        if (!mark.voided && (now == after.end() || now->second.voided))
            names.push_back(name);
    }
    return names;
}

/// A station that prints a label has its document.
bool isUsed(const domain::LabelMark &mark) { return mark.applied || !mark.prints.empty(); }

std::vector<domain::LabelName> usedNow(const Marks &before, const Marks &after)
{
    std::vector<domain::LabelName> names;
    for (const auto &[name, mark] : after) {
        const auto then = before.find(name);
        if (isUsed(mark) && (then == before.end() || !isUsed(then->second)))
            names.push_back(name);
    }
    return names;
}

} // namespace

bool isInUse(const domain::PackOrder &order, const domain::LabelName &name)
{
    const domain::Parcel *parcel = order.parcel(name.parcel);
    const domain::LabelMark *mark = parcel ? parcel->label(name.revision) : nullptr;
    return mark && isUsed(*mark);
}

std::vector<domain::Changed> followMarks(Store &store, const domain::PackOrder &before, const domain::PackOrder &after,
                                         const domain::Event &event, bool firstTry)
{
    const Marks then = marksOf(before);
    const Marks marks = marksOf(after);
    std::vector<LabelWant> wants = wantedNow(then, marks);
    const std::vector<domain::LabelName> givenUp = givenUpNow(then, marks);
    const std::vector<domain::LabelName> used = usedNow(then, marks);
    std::vector<domain::Changed> changed;
    if (wants.empty() && givenUp.empty() && used.empty())
        return changed;
    store.lock(Lock::Labels);
    Labels labels(store);
    const auto *wanted = std::get_if<domain::LabelWanted>(&event.data);
    const QString site = wants.empty() ? QString() : Catalogue(store).site().name;
    for (LabelWant &want : wants) {
        want.service = after.carrier;
        want.epoch = wanted ? wanted->epoch : QString();
        want.firstTry = firstTry;
        if (const auto one = labels.want(want, site))
            changed.push_back(*one);
    }
    const auto *voided = std::get_if<domain::LabelVoided>(&event.data);
    for (const domain::LabelName &name : givenUp) {
        if (const auto one = labels.giveUp(name, voided ? voided->why : QStringLiteral("undone")))
            changed.push_back(*one);
    }
    for (const domain::LabelName &name : used) {
        if (const auto one = labels.noteUse(name))
            changed.push_back(*one);
    }
    return changed;
}

} // namespace server
