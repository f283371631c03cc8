// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/at_desk.h"
#include <algorithm>

namespace domain {
namespace {

std::vector<QString> trackingOf(const Packing &packing, const LabelName &name)
{
    const KnownLabel *known = knownLabel(packing, name);
    return known && !known->label.tracking.isEmpty() ? std::vector<QString>{known->label.tracking} : std::vector<QString>();
}

/// A cancelled order's goods go into a cancel tote, or where a problem is looked into.
std::vector<QString> binsOfCancelled(const Site &site)
{
    std::vector<QString> bins = site.cancelTotes;
    bins.insert(bins.end(), site.problemBins.begin(), site.problemBins.end());
    return bins;
}

/// The next unit's codes.
Ask askUnit(const PackOrder &order, const PackLine &line, Ask ask)
{
    ask.step = Step::Unit;
    ask.product = line.product;
    ask.quantity = order.open(line.product);
    ask.taken = order.packed(line.product);
    ask.codes = codesOf(order.product(line.product));
    return ask;
}

/// From the full parcel to the one that is closed.
Ask askParcel(const Station &station, const PackOrder &order, const Parcel &parcel, Ask ask)
{
    const LabelMark *mark = parcel.label();
    const PrintMark *doubt = printInDoubt(parcel);
    if (isWeightDue(station, parcel)) {
        ask.step = Step::Weigh;
    } else if (mark && mark->applied) {
        ask.step = Step::DispatchBin;
        ask.codes = station.site.dispatchBins;
    } else if (doubt) {
        ask.step = Step::CameOut;
        ask.job = doubt->job;
        ask.codes = trackingOf(*station.packing, {order.id, parcel.number, mark->revision});
    } else if (mark && mayBePrinted(*mark)) {
        ask.step = Step::Apply;
        ask.codes = trackingOf(*station.packing, {order.id, parcel.number, mark->revision});
    } else {
        ask.step = Step::LabelWait;
    }
    return ask;
}

Ask askOrder(const Station &station, const PackOrder &order)
{
    Ask ask;
    ask.task = taskOf(order.id);
    ask.order = order.id;
    const Parcel *parcel = parcelAtHand(order);
    const PackLine *line = lineToVerify(order);
    ask.parcel = parcel ? parcel->number : nextParcel(order);
    if (!station.packing->corrections.empty() || lostOrder(station)) {
        ask.step = Step::Acknowledge;
    } else if (order.cancelled) {
        ask.step = Step::CancelTote;
        ask.codes = binsOfCancelled(station.site);
    } else if (parcel && parcel->state == ParcelState::Problem) {
        ask.step = Step::ProblemDesk;
    } else if (parcel && isFull(order, *parcel)) {
        return askParcel(station, order, *parcel, ask);
    } else if (line) {
        return askUnit(order, *line, ask);
    } else {
        ask.step = Step::Acknowledge; // nothing is left to be packed
    }
    return ask;
}

} // namespace

const Parcel *parcelAtHand(const PackOrder &order)
{
    const auto first = [&](auto test) {
        const auto it = std::find_if(order.parcels.begin(), order.parcels.end(), test);
        return it == order.parcels.end() ? nullptr : &*it;
    };
    if (const Parcel *problem = first([](const Parcel &p) { return p.state == ParcelState::Problem; }))
        return problem;
    if (const Parcel *full = first([&](const Parcel &p) { return p.state == ParcelState::Open && isFull(order, p); }))
        return full;
    return order.isVerified() ? nullptr : order.openParcel();
}

bool isFull(const PackOrder &order, const Parcel &parcel)
{
    return parcel.total() > 0 && (order.isVerified() || &parcel != order.openParcel());
}

bool isWeightDue(const Station &station, const Parcel &parcel)
{
    const LabelMark *mark = parcel.label();
    switch (station.site.policies.weigh) {
    case WeighPolicy::Off:
        return false;
    case WeighPolicy::Require:
        return !parcel.weight_g;
    case WeighPolicy::Check: // not any more when a label was printed while the scale was away
        return !parcel.weight_g && station.packing->scaleReady && !(mark && mayBePrinted(*mark));
    }
    return false;
}

const PrintMark *printInDoubt(const Parcel &parcel)
{
    const LabelMark *mark = parcel.label();
    if (!mark || mark->applied)
        return nullptr;
    const auto it = std::find_if(mark->prints.begin(), mark->prints.end(), [](const PrintMark &p) { return p.state == PrintState::Unknown; });
    return it == mark->prints.end() ? nullptr : &*it;
}

const PackLine *lineToVerify(const PackOrder &order)
{
    const auto it = std::find_if(order.lines.begin(), order.lines.end(), [&](const PackLine &l) { return order.open(l.product) > 0; });
    return it == order.lines.end() ? nullptr : &*it;
}

int nextParcel(const PackOrder &order)
{
    return order.parcels.empty() ? 1 : order.parcels.back().number + 1;
}

const KnownLabel *knownLabel(const Packing &packing, const LabelName &name)
{
    const auto it = packing.labels.find(name);
    return it == packing.labels.end() ? nullptr : &it->second;
}

bool lostOrder(const Station &station)
{
    const auto &order = station.packing->order;
    return order && (!order->heldBy || order->heldBy->station != station.id);
}

Ask askAtDesk(const Station &station)
{
    const Packing &packing = *station.packing;
    Ask ask;
    if (!station.signedIn)
        return ask;
    if (packing.order)
        return askOrder(station, *packing.order);
    if (!packing.desk) {
        ask.step = Step::Desk;
        for (const Desk &desk : station.site.desks)
            ask.codes.push_back(desk.code);
    } else if (!packing.confirmed) {
        ask.step = Step::Ready;
    } else {
        ask.step = Step::Order;
        for (const OrderSummary &order : packing.orders) {
            for (const ToteId &tote : order.totes)
                ask.codes.push_back(tote.text());
        }
    }
    return ask;
}

} // namespace domain
