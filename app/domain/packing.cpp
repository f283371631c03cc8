// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"
#include "domain/effects.h"
#include <algorithm>

namespace domain {
namespace {

/// The parcel that a fact speaks of; 0 where it speaks of none.
int parcelOf(const EventData &data)
{
    return std::visit(
        [](const auto &fact) {
            if constexpr (requires { fact.parcel; })
                return fact.parcel;
            else
                return 0;
        },
        data);
}

/// Whether what the fact did is still at the desk. A parcel that was closed, that lies in a problem bin, or whose label may
/// be on paper is not.
bool isAtDesk(const PackOrder &order, const EventData &data)
{
    const Parcel *parcel = order.parcel(parcelOf(data));
    if (!parcel || parcel->state != ParcelState::Open)
        return false;
    const LabelMark *label = parcel->label();
    if (label && (label->applied || mayBePrinted(*label)))
        return false;
    return !std::holds_alternative<ParcelAdded>(data) || (parcel->total() == 0 && parcel == &order.parcels.back());
}

bool mayUndo(const PackOrder &order, const PackEffect &effect, const StationId &station, const OperatorId &by)
{
    return effect.station == station && effect.by == by && isUndoable(effect.data) && isAtDesk(order, effect.data);
}

/// The effect that an accepted undo took back: it was at the desk then.
const PackEffect *undoneBefore(const PackOrder &order, const EventId &event, const StationId &station, const OperatorId &by)
{
    const auto it = std::find_if(order.effects.begin(), order.effects.end(), [&](const PackEffect &e) {
        const bool isThere = std::holds_alternative<ParcelAdded>(e.data) ? isAtDesk(order, e.data) : order.parcel(parcelOf(e.data)) != nullptr;
        return e.event == event && e.station == station && e.by == by && isUndoable(e.data) && isThere;
    });
    return it == order.effects.end() ? nullptr : &*it;
}

// ---- apply ---------------------------------------------------------------------------------------

/// Parcels are numbered without gaps; the first is there with the order.
Parcel *parcelOf(PackOrder &order, int number)
{
    if (number == 1 && order.parcels.empty())
        order.parcels.push_back(Parcel());
    return const_cast<Parcel *>(std::as_const(order).parcel(number));
}

LabelMark *markOf(PackOrder &order, int parcel, int revision)
{
    const Parcel *found = order.parcel(parcel);
    return found ? const_cast<LabelMark *>(found->label(revision)) : nullptr;
}

PrintMark &printOf(LabelMark &mark, const QString &job)
{
    const auto it = std::find_if(mark.prints.begin(), mark.prints.end(), [&](const PrintMark &p) { return p.job == job; });
    if (it != mark.prints.end())
        return *it;
    mark.prints.push_back({job, {}, PrintState::Sent, false});
    return mark.prints.back();
}

bool isDone(const PackOrder &order)
{
    return order.isVerified() && std::all_of(order.parcels.begin(), order.parcels.end(), [](const Parcel &p) {
        return p.state == ParcelState::Closed || (p.state == ParcelState::Open && p.total() == 0);
    });
}

bool hasProblem(const PackOrder &order)
{
    return std::any_of(order.parcels.begin(), order.parcels.end(), [](const Parcel &p) { return p.state == ParcelState::Problem; });
}

/// Takes one effect back. Only types of isUndoable() stand in an order's effects.
struct Undo
{
    PackOrder &order;
    const PackEffect &effect;

    void operator()(const UnitVerified &verified) const
    {
        Parcel *parcel = parcelOf(order, verified.parcel);
        int &units = parcel->units[verified.product];
        subtract(units, verified.quantity);
        if (units == 0)
            parcel->units.erase(verified.product);
        const auto serial = std::find(parcel->serials.begin(), parcel->serials.end(), serialKey(verified.product, verified.serial));
        if (serial != parcel->serials.end())
            parcel->serials.erase(serial);
        parcel->weight_g.reset();
    }
    void operator()(const BoxChosen &chosen) const
    {
        Parcel *parcel = parcelOf(order, chosen.parcel);
        parcel->weight_g.reset();
        if (parcel->box == chosen.box)
            parcel->box = effect.boxBefore; // else another desk has chosen since
    }
    /// A label that was wanted for it is void from now on, also when the same parcel is added once more.
    void operator()(const ParcelAdded &) const
    {
        Parcel taken = std::move(order.parcels.back());
        order.parcels.pop_back();
        if (taken.labels.empty())
            return;
        for (LabelMark &mark : taken.labels)
            mark.voided = true;
        order.takenBack.push_back(std::move(taken));
    }
    void operator()(const ParcelWeighed &weighed) const { parcelOf(order, weighed.parcel)->weight_g.reset(); }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

/// Carries one fact out. A fact that fits nothing counts as unplaced.
struct Apply
{
    PackOrder &order;
    const Event &event;
    bool isOwn = false; ///< the station that recorded it asks

    bool isHolder() const { return order.heldBy && order.heldBy->station == event.station; }
    void unplaced() const { add(order.unplaced, 1); }
    void keep(const QString &boxBefore = {}) const
    {
        keepEffect(order.effects, PackEffect{event.id, event.station, event.by, event.data, boxBefore});
    }

    void operator()(const OrderTaken &taken) const
    {
        if (order.state == OrderState::Packed || isOvertaken(taken))
            return;
        if (order.state == OrderState::Waiting)
            order.flags = taken.flags;
        if (taken.takeover && order.heldBy && !isHolder())
            doubtPrints();
        static_cast<void>(parcelOf(order, 1));
        order.state = hasProblem(order) ? OrderState::Problem : OrderState::InWork;
        order.heldBy = Holder{event.station, event.by, event.time, event.time};
        order.desk = taken.desk;
    }
    /// The facts of a station that was out of reach come late: its taking is no news once somebody else began after it.
    bool isOvertaken(const OrderTaken &taken) const
    {
        return !taken.takeover && order.heldBy && !isHolder() && event.time < order.heldBy->since;
    }
    /// Whoever had the order may have printed its labels without our knowing yet: before they are printed here, a person
    /// says whether one came out there. The taking's own id stands for that job.
    void doubtPrints() const
    {
        for (Parcel &parcel : order.parcels) {
            auto *mark = const_cast<LabelMark *>(parcel.label());
            if (parcel.state == ParcelState::Open && mark && !mark->applied && !mayBePrinted(*mark))
                mark->prints.push_back({event.id.text(), order.desk, PrintState::Unknown, false});
        }
    }
    void operator()(const UnitVerified &verified) const
    {
        Parcel *parcel = order.line(verified.product) && isQuantity(verified.quantity) ? parcelOf(order, verified.parcel) : nullptr;
        if (!parcel)
            return unplaced();
        keep();
        add(parcel->units[verified.product], verified.quantity);
        if (!verified.serial.isEmpty())
            parcel->serials.push_back(serialKey(verified.product, verified.serial));
        parcel->weight_g.reset();
    }
    void operator()(const BoxChosen &chosen) const
    {
        Parcel *parcel = parcelOf(order, chosen.parcel);
        if (!parcel)
            return unplaced();
        keep(parcel->box);
        parcel->box = chosen.box;
        parcel->weight_g.reset();
    }
    void operator()(const ParcelAdded &added) const
    {
        static_cast<void>(parcelOf(order, 1));
        if (order.parcel(added.parcel))
            return; // the other desk has added it as well
        if (added.parcel != order.parcels.back().number + 1)
            return unplaced();
        keep();
        Parcel parcel;
        parcel.number = added.parcel;
        const auto before = std::find_if(order.takenBack.begin(), order.takenBack.end(), [&](const Parcel &p) { return p.number == added.parcel; });
        if (before != order.takenBack.end()) {
            parcel.labels = std::move(before->labels);
            order.takenBack.erase(before);
        }
        order.parcels.push_back(std::move(parcel));
    }
    void operator()(const ParcelWeighed &weighed) const
    {
        Parcel *parcel = parcelOf(order, weighed.parcel);
        if (!parcel)
            return unplaced();
        keep();
        parcel->weight_g = weighed.weight_g;
    }
    /// One name, one label: who wants it a second time has the first one.
    void operator()(const LabelWanted &wanted) const
    {
        Parcel *parcel = parcelOf(order, wanted.parcel);
        if (!parcel)
            return unplaced();
        if (parcel->label(wanted.revision))
            return;
        const auto after = std::find_if(parcel->labels.begin(), parcel->labels.end(),
                                        [&](const LabelMark &mark) { return mark.revision > wanted.revision; });
        parcel->labels.insert(after, {wanted.revision, wanted.box, wanted.weight_g, wanted.format, false, false, {}});
    }
    void operator()(const LabelVoided &voided) const
    {
        LabelMark *mark = markOf(order, voided.parcel, voided.revision);
        return mark ? void(mark->voided = true) : unplaced();
    }
    void operator()(const LabelApplied &applied) const
    {
        LabelMark *mark = markOf(order, applied.parcel, applied.revision);
        return mark ? void(mark->applied = true) : unplaced();
    }
    void operator()(const ParcelClosed &closed) const
    {
        Parcel *parcel = parcelOf(order, closed.parcel);
        if (!parcel)
            return unplaced();
        parcel->state = ParcelState::Closed;
        parcel->bin = closed.bin;
        parcel->problem.clear();
        if (isDone(order))
            finish();
    }
    void finish() const
    {
        order.state = OrderState::Packed;
        order.heldBy.reset();
    }
    void operator()(const ProblemRaised &raised) const
    {
        if (raised.reason == QLatin1String("cancelled"))
            return setAside(raised);
        Parcel *parcel = parcelOf(order, raised.parcel);
        if (!parcel)
            return unplaced();
        parcel->state = ParcelState::Problem;
        parcel->problem = raised.reason;
        parcel->bin = raised.bin;
        order.state = OrderState::Problem;
        order.heldBy.reset();
    }
    /// The goods of a cancelled order left the desk: nothing of it is left to be done.
    void setAside(const ProblemRaised &raised) const
    {
        static_cast<void>(parcelOf(order, 1));
        for (Parcel &parcel : order.parcels) {
            if (parcel.state == ParcelState::Closed)
                continue;
            parcel.state = ParcelState::Closed;
            parcel.problem = raised.reason;
            parcel.bin = raised.bin;
        }
        finish();
    }
    void operator()(const ProblemResolved &resolved) const
    {
        Parcel *parcel = parcelOf(order, resolved.parcel);
        if (!parcel || parcel->state != ParcelState::Problem)
            return unplaced();
        if (resolved.how == QLatin1String("resolved") && goesWithoutTheRest(parcel->problem))
            shortTheRest();
        parcel->state = ParcelState::Open;
        parcel->problem.clear();
        parcel->bin.clear();
        if (!hasProblem(order))
            order.state = order.heldBy ? OrderState::InWork : OrderState::PutAside;
    }
    static bool goesWithoutTheRest(const QString &problem)
    {
        return problem == QLatin1String("missing") || problem == QLatin1String("damaged");
    }
    /// A person let the parcel go without what is missing: it is not waited for any more.
    void shortTheRest() const
    {
        for (PackLine &line : order.lines) {
            if (order.open(line.product) > 0)
                line.goesWith = order.packed(line.product);
        }
    }
    void operator()(const OrderPutAside &) const
    {
        if (!isHolder())
            return;
        order.heldBy.reset();
        if (order.state == OrderState::InWork)
            order.state = OrderState::PutAside;
    }
    void operator()(const PackingUndone &undone) const
    {
        const PackEffect *effect = isOwn ? undoneBefore(order, undone.undoes, event.station, event.by)
                                         : undoableBy(order, undone.undoes, event.station, event.by);
        if (!effect)
            return unplaced();
        const PackEffect taken = *effect;
        std::erase_if(order.effects, [&](const PackEffect &e) { return e.event == undone.undoes; });
        std::visit(Undo{order, taken}, taken.data);
    }
    void operator()(const PrintSent &sent) const
    {
        LabelMark *mark = markOf(order, sent.parcel, sent.revision);
        if (!mark)
            return unplaced();
        PrintMark &print = printOf(*mark, sent.job);
        print.printer = sent.printer;
        print.reprint = sent.reprint;
    }
    void operator()(const PrintConfirmed &confirmed) const { print(confirmed, PrintState::Printed); }
    void operator()(const PrintDecided &decided) const { print(decided, decided.cameOut ? PrintState::Printed : PrintState::NotPrinted); }
    void operator()(const PrintUnknown &unknown) const { print(unknown, PrintState::Unknown); }
    template <typename Fact>
    void print(const Fact &fact, PrintState state) const
    {
        LabelMark *mark = markOf(order, fact.parcel, fact.revision);
        if (!mark)
            return unplaced();
        PrintMark &print = printOf(*mark, fact.job);
        // What was seen or decided is not put in doubt by what comes late.
        if (state != PrintState::Unknown || print.state == PrintState::Sent)
            print.state = state;
    }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

} // namespace

namespace {
PackOrder applied(PackOrder order, const Event &event, bool isOwn)
{
    std::visit(Apply{order, event, isOwn}, event.data);
    if (order.heldBy && order.heldBy->station == event.station)
        order.heldBy->lastHeard = std::max(order.heldBy->lastHeard, event.time);
    return order;
}
} // namespace

PackOrder apply(PackOrder order, const Event &event) { return applied(std::move(order), event, false); }

PackOrder applyOwn(PackOrder order, const Event &event) { return applied(std::move(order), event, true); }

bool mayBePrinted(const LabelMark &mark)
{
    return std::any_of(mark.prints.begin(), mark.prints.end(), [](const PrintMark &p) { return p.state != PrintState::NotPrinted; });
}

const PackEffect *lastUndoable(const PackOrder &order, const StationId &station, const OperatorId &by)
{
    const auto it = std::find_if(order.effects.rbegin(), order.effects.rend(),
                                 [&](const PackEffect &e) { return mayUndo(order, e, station, by); });
    return it == order.effects.rend() ? nullptr : &*it;
}

const PackEffect *undoableBy(const PackOrder &order, const EventId &event, const StationId &station, const OperatorId &by)
{
    const auto it = std::find_if(order.effects.begin(), order.effects.end(),
                                 [&](const PackEffect &e) { return e.event == event && mayUndo(order, e, station, by); });
    return it == order.effects.end() ? nullptr : &*it;
}

} // namespace domain
