// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/label_deeds.h"
#include "domain/weighing.h"
#include <algorithm>

namespace domain {
namespace {

/// The order as it will be after these facts.
PackOrder after(const Station &station, PackOrder order, const std::vector<NewEvent> &events)
{
    const OperatorId by = station.signedIn ? station.signedIn->id : OperatorId();
    for (const NewEvent &fresh : events)
        order = apply(std::move(order), Event{{}, {}, station.id, by, fresh.task, {}, fresh.data});
    return order;
}

NewEvent wanted(const Station &station, const PackOrder &order, const Parcel &parcel, int revision)
{
    return {taskOf(order.id),
            LabelWanted{order.id, parcel.number, revision, boxOf(order, parcel, station.site), declared_g(order, parcel, station.site),
                        station.site.policies.labelFormat, station.packing->epoch},
            {}};
}

NewEvent voided(const PackOrder &order, const Parcel &parcel, const QString &why)
{
    return {taskOf(order.id), LabelVoided{order.id, parcel.number, parcel.label()->revision, why}, {}};
}

Carrier carrierOf(const Station &station, const PackOrder &order)
{
    const Carrier *known = carrierOf(station.site, order.carrier);
    return known ? *known : Carrier();
}

/// Why the parcel's label must go; empty when it may stay.
QString whyNot(const Station &station, const PackOrder &order, const Parcel &parcel)
{
    const LabelMark &mark = *parcel.label();
    const QString box = boxOf(order, parcel, station.site);
    if (labelHolds(mark, box, declared_g(order, parcel, station.site), carrierOf(station, order)))
        return {};
    return mark.box == box ? QStringLiteral("weight_changed") : QStringLiteral("box_changed");
}

void settleParcel(const Station &station, const PackOrder &order, const Parcel &parcel, std::vector<NewEvent> &events)
{
    const bool hasLabel = parcel.label();
    if (plannedUnits(order, parcel).empty()) {
        if (hasLabel)
            events.push_back(voided(order, parcel, QStringLiteral("unused")));
    } else if (!hasLabel) {
        if (policiesFor(station, order.flags).labelAtPack || isFull(order, parcel))
            events.push_back(wanted(station, order, parcel, parcel.nextRevision()));
    } else if (const QString why = whyNot(station, order, parcel); !why.isEmpty()) {
        const auto anew = labelAnew(station, order, parcel, why);
        events.insert(events.end(), anew.begin(), anew.end());
    }
}

/// The code as it stands on a label, and without the identifier that an SSCC may or may not begin with.
bool isTracking(const QString &tracking, const Code &code)
{
    const QString bare = code.kind == CodeKind::Sscc && code.text.size() == 20 ? code.text.mid(2) : code.text;
    const QString sscc = QStringLiteral("00") + bare;
    return !tracking.isEmpty() && (sameText(tracking, code.text) || sameText(tracking, code.key)
                                   || (code.kind == CodeKind::Sscc && (tracking == bare || tracking == sscc)));
}

/// Whether something goes without saying: the fold knows this job in this state, or in a later one.
bool isKnown(const PrintMark *print, PrintState state)
{
    if (!print)
        return false;
    return state != PrintState::Printed || print->state == PrintState::Printed || print->state == PrintState::NotPrinted;
}

const PackOrder *orderOf(const Packing &packing, const OrderId &id)
{
    if (packing.order && packing.order->id == id)
        return &*packing.order;
    const auto it = packing.known.find(id);
    return it == packing.known.end() ? nullptr : &it->second;
}

const PrintMark *printOf(const Packing &packing, const LabelName &name, const QString &job)
{
    const PackOrder *order = orderOf(packing, name.order);
    const Parcel *parcel = order ? order->parcel(name.parcel) : nullptr;
    const LabelMark *mark = parcel ? parcel->label(name.revision) : nullptr;
    if (!mark)
        return nullptr;
    const auto it = std::find_if(mark->prints.begin(), mark->prints.end(), [&](const PrintMark &p) { return p.job == job; });
    return it == mark->prints.end() ? nullptr : &*it;
}

} // namespace

std::vector<NewEvent> withLabels(const Station &station, const PackOrder &order, std::vector<NewEvent> events)
{
    const PackOrder next = after(station, order, events);
    if (next.cancelled || !next.heldBy || next.heldBy->station != station.id)
        return events;
    for (const Parcel &parcel : next.parcels) {
        if (parcel.state == ParcelState::Open)
            settleParcel(station, next, parcel, events);
    }
    return events;
}

std::vector<NewEvent> labelAnew(const Station &station, const PackOrder &order, const Parcel &parcel, const QString &why)
{
    return {voided(order, parcel, why), wanted(station, order, parcel, parcel.nextRevision())};
}

std::optional<LabelName> labelByCode(const Packing &packing, const Code &code)
{
    const auto it = std::find_if(packing.labels.begin(), packing.labels.end(),
                                 [&](const auto &known) { return isTracking(known.second.label.tracking, code); });
    return it == packing.labels.end() ? std::nullopt : std::optional(it->first);
}

std::vector<NewEvent> reported(const Station &station, const PrintReport &report)
{
    const auto &[job, name, state, printer, reprint, what] = report;
    const PrintMark *known = printOf(*station.packing, name, job);
    std::vector<NewEvent> events;
    if (isKnown(known, state))
        return events;
    const TaskId task = taskOf(name.order);
    // "Seen" says also that it was sent. Of a second print that is said in any case: somebody asked for it, and may have to answer for it.
    if (!known && (state != PrintState::Unknown || reprint))
        events.push_back({task, PrintSent{job, name.order, name.parcel, name.revision, printer, reprint}, {}});
    if (state == PrintState::Printed)
        events.push_back({task, PrintConfirmed{job, name.order, name.parcel, name.revision, what}, {}});
    if (state == PrintState::Unknown)
        events.push_back({task, PrintUnknown{job, name.order, name.parcel, name.revision, what}, {}});
    return events;
}

} // namespace domain
