// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/at_desk.h"
#include "domain/at_hand.h"
#include "domain/picking.h"
#include "domain/sign_in.h"
#include <algorithm>
#include <array>

namespace domain {
namespace {

int inHand(const Hand &hand, const ProductId &product)
{
    const auto it = hand.units.find(product);
    return it == hand.units.end() ? 0 : it->second;
}

/// Whether more of a product is in the hand than the orders at this stop want.
bool holdsUnwanted(const Route &route, const Stop &stop, const Hand &hand)
{
    return std::any_of(hand.units.begin(), hand.units.end(), [&](const auto &held) {
        int wanted = 0;
        for (const Line &line : stop.lines)
            wanted += line.product == held.first ? route.wanted(line) : 0;
        return held.second > wanted;
    });
}

/// What the line at hand asks for: the location, the next piece, or the tote.
Ask askLine(const Station &station, const Route &route, const Stop &stop, const Line &line, Ask ask)
{
    const Hand &hand = route.hand(station.id);
    ask.order = line.order;
    ask.product = line.product;
    ask.taken = std::min(inHand(hand, line.product), line.open());
    ask.quantity = line.open() - ask.taken;
    if (hand.stop != stop.number && policiesFor(station, route.flags).confirmLocation && hand.total() == 0) {
        ask.step = Step::Location;
        ask.codes = {stop.location};
    } else if (ask.quantity > 0) {
        ask.step = Step::Item;
        ask.codes = codesOf(route.product(line.product));
    } else {
        ask.step = Step::Tote;
        ask.quantity = ask.taken;
        if (const Tote *tote = route.toteOf(line.order))
            ask.codes = {tote->tote.text(), slotCode(tote->slot)};
    }
    return ask;
}

Ask askRoute(const Station &station, const Route &route, const Stop *stop)
{
    Ask ask;
    ask.task = taskOf(route.id);
    const Line *line = lineAtHand(route, station.id, stop);
    ask.stop = stop ? stop->number : 0;
    const bool handFull = route.hand(station.id).total() > 0;
    if (!station.corrections.empty() || (lostTrolley(station) && !handFull)) {
        ask.step = Step::Acknowledge;
    } else if (handFull && !line) {
        ask.step = Step::PutBack;
        ask.quantity = route.hand(station.id).total();
    } else if (const RouteOrder *order = cancelledOrder(route); order && !handFull) {
        ask.order = order->order;
        ask.step = route.hasPicked(order->order) ? Step::CancelTote : Step::Acknowledge;
        if (ask.step == Step::CancelTote)
            ask.codes = station.site.cancelTotes;
    } else if (stop && line) {
        return askLine(station, route, *stop, *line, ask);
    } else {
        ask.step = Step::DropZone;
        ask.codes = station.site.dropZones;
    }
    return ask;
}

/// A question on top of what the route asks for.
struct AskQuestion
{
    const Station &station;
    const Stop *stop; ///< at hand
    Ask ask;

    Ask with(Step step, std::vector<QString> codes = {}) const
    {
        Ask result = ask;
        result.step = step;
        result.codes = std::move(codes);
        return result;
    }
    Ask operator()(const std::monostate &) const { return ask; }
    Ask operator()(const AskPin &) const { return with(Step::Pin); }
    Ask operator()(const AskApproval &) const { return with(Step::Approve); }
    Ask operator()(const AskNewPin &question) const
    {
        return with(question.isSent ? Step::PinWait : question.fresh.isEmpty() ? Step::NewPin : Step::PinAgain);
    }
    Ask operator()(const AskTakeOver &question) const
    {
        Ask result = with(Step::TakeOver);
        result.task = taskOf(question.route);
        return result;
    }
    /// The product that was scanned need not be the one of the line at hand.
    Ask about(const ProductId &product, Step step) const
    {
        Ask result = with(step);
        if (station.packing) {
            result.product = product;
            result.quantity = station.packing->order ? station.packing->order->open(product) : 0;
            return result;
        }
        if (!stop)
            return result;
        const Left left = leftToTake(*station.route, *stop, station.route->hand(station.id), product);
        result.product = product;
        result.order = left.line ? left.line->order : OrderId();
        result.quantity = left.units;
        result.taken = left.taken;
        return result;
    }
    Ask operator()(const AskQuantity &question) const { return about(question.product, Step::Quantity); }
    Ask operator()(const AskLot &question) const { return about(question.product, Step::Lot); }
    Ask operator()(const AskExpiry &question) const { return about(question.product, Step::Expiry); }
    Ask operator()(const AskSerial &question) const { return about(question.product, Step::Serial); }
    Ask operator()(const AskNextTote &question) const
    {
        Ask result = with(Step::NextTote);
        result.order = question.order;
        return result;
    }
    Ask operator()(const AskSameOrNext &question) const { return with(Step::SameOrNext, {question.code.text}); }
    Ask operator()(const AwaitRoute &) const { return with(Step::Wait); }
    Ask operator()(const AskOrderTakeOver &question) const
    {
        Ask result = with(Step::OrderTakeOver);
        result.task = taskOf(question.order);
        result.order = question.order;
        return result;
    }
    Ask operator()(const AwaitOrder &) const { return with(Step::Wait); }
    Ask operator()(const AskWeight &question) const
    {
        Ask result = with(Step::Weight, station.site.problemBins);
        result.parcel = question.parcel;
        return result;
    }
    Ask operator()(const AskProblemBin &question) const
    {
        Ask result = with(Step::ProblemBin, station.site.problemBins);
        result.parcel = question.parcel;
        return result;
    }
};

} // namespace

namespace {
const Stop *stopAtHand(const Station &station) { return station.route ? stopAtHand(*station.route, station.id) : nullptr; }

Ask askWithoutQuestion(const Station &station, const Stop *stop)
{
    if (isLocked(station)) {
        Ask locked;
        locked.step = Step::Unlock;
        locked.codes = {station.signedIn->badge};
        return locked;
    }
    if (station.packing)
        return askAtDesk(station);
    Ask ask;
    if (!station.signedIn)
        return ask;
    if (station.route)
        return askRoute(station, *station.route, stop);
    ask.step = Step::Trolley;
    for (const RouteSummary &task : station.tasks)
        ask.codes.push_back(task.trolley.text());
    return ask;
}
} // namespace

Ask askWithoutQuestion(const Station &station) { return askWithoutQuestion(station, stopAtHand(station)); }

QString stepName(Step step)
{
    static constexpr std::array names = {"sign_in",  "trolley",     "wait",        "take_over", "location",  "item",
                                         "quantity", "lot",         "expiry",      "serial",    "tote",      "next_tote",
                                         "put_back", "cancel_tote", "acknowledge", "same_or_next", "drop_zone",
                                         "desk",     "ready",       "order",       "order_take_over", "unit",  "box",
                                         "weigh",    "weight",      "label_wait",  "came_out",  "apply",     "dispatch_bin",
                                         "problem_bin", "problem_desk", "pin", "unlock", "approve", "new_pin", "pin_again", "pin_wait"};
    return QLatin1String(names.at(static_cast<size_t>(step)));
}

bool lostTrolley(const Station &station)
{
    return station.route && (!station.route->heldBy || station.route->heldBy->station != station.id);
}

const RouteOrder *cancelledOrder(const Route &route)
{
    const auto it = std::find_if(route.orders.begin(), route.orders.end(),
                                 [](const RouteOrder &o) { return o.cancelled && !o.setAside; });
    return it == route.orders.end() ? nullptr : &*it;
}

const Stop *stopAtHand(const Route &route, const StationId &station)
{
    const Hand &hand = route.hand(station);
    if (hand.total() > 0)
        return route.stop(hand.stop);
    const Stop *best = nullptr;
    for (const Stop &stop : route.stops) {
        const bool isSooner = !best || std::pair(stop.skipped, stop.number) < std::pair(best->skipped, best->number);
        if (isSooner && route.wantsAny(stop)) // asked last: it goes through the lines
            best = &stop;
    }
    return best;
}

const Line *lineAtHand(const Route &route, const StationId &station, const Stop *stop)
{
    const Hand &hand = route.hand(station);
    // Putting back comes before placing: undo goes from the newest fact to the oldest, and what was placed meanwhile would
    // be the first to come back into the hand, over and over.
    if (!stop || holdsUnwanted(route, *stop, hand))
        return nullptr;
    const auto isNext = [&](const Line &line) {
        return route.wanted(line) > 0 && (hand.total() == 0 || inHand(hand, line.product) > 0);
    };
    const auto it = std::find_if(stop->lines.begin(), stop->lines.end(), isNext);
    return it == stop->lines.end() ? nullptr : &*it;
}

Ask ask(const Station &station) { return ask(station, stopAtHand(station)); }

Ask ask(const Station &station, const Stop *stop)
{
    return std::visit(AskQuestion{station, stop, askWithoutQuestion(station, stop)}, station.question);
}

const Held *heldIn(const Question &question)
{
    if (const auto *approval = std::get_if<AskApproval>(&question))
        return approval->held.get();
    const auto *pin = std::get_if<AskPin>(&question);
    return pin ? pin->held.get() : nullptr;
}

namespace {

/// A new PIN is asked for from its beginning.
Question typedAnew(const Question &question)
{
    const auto *asked = std::get_if<AskNewPin>(&question);
    if (!asked)
        return question;
    AskNewPin anew = *asked;
    anew.fresh = {};
    anew.isSent = false;
    return anew;
}

/// Whoever did not know their PIN types it, or scans another badge.
bool isAboutPin(const Question &question)
{
    const auto *pin = std::get_if<AskPin>(&question);
    return std::holds_alternative<AskNewPin>(question) || (pin && (pin->isChecking || pin->isForNew));
}

} // namespace

Question questionAfter(const Station &station, const Refusal &refusal)
{
    if (std::holds_alternative<PinNotPossible>(refusal))
        return typedAnew(station.question);
    if (std::holds_alternative<PinNotChosen>(refusal) && isAboutPin(station.question))
        return {};
    // A word that was given for what is not possible any more is spent.
    if (const auto *pin = std::get_if<AskPin>(&station.question); pin && pin->held && pin->isChecking)
        return pin->held->behind;
    const bool noRoute = std::holds_alternative<UnknownTrolley>(refusal) || std::holds_alternative<TrolleyAlreadyDropped>(refusal)
        || std::holds_alternative<UnknownOrder>(refusal) || std::holds_alternative<OrderAlreadyPacked>(refusal)
        || std::holds_alternative<NothingToPack>(refusal) || std::holds_alternative<ScanDeskFirst>(refusal) || std::holds_alternative<BadgeLocked>(refusal);
    const bool notWanted = std::holds_alternative<PastExpiry>(refusal) || std::holds_alternative<WrongItem>(refusal) || std::holds_alternative<TooMany>(refusal)
        || std::holds_alternative<ScanLocationFirst>(refusal) || std::holds_alternative<OneByOne>(refusal);
    return noRoute || notWanted ? Question() : station.question;
}

namespace {

/// The task in work leaves the station: what is known of it stays.
void leaveRoute(Station &station)
{
    station.known[station.route->id] = *station.route;
    station.route.reset();
    station.corrections.clear();
}
void leaveOrder(Packing &packing)
{
    packing.known[packing.order->id] = *packing.order;
    packing.order.reset();
    packing.corrections.clear();
}

Station applyPicking(Station station, const Event &event)
{
    if (const auto *taken = std::get_if<TrolleyTaken>(&event.data)) {
        const auto it = station.known.find(taken->route);
        if (it != station.known.end())
            station.route = it->second;
        station.corrections.clear();
    }
    if (!station.route || event.task != taskOf(station.route->id))
        return station;
    station.route = apply(std::move(*station.route), event);
    if (std::holds_alternative<TrolleyReleased>(event.data) || std::holds_alternative<TrolleyDropped>(event.data))
        leaveRoute(station);
    return station;
}

Station applyPacking(Station station, const Event &event)
{
    Packing &packing = *station.packing;
    if (const auto *taken = std::get_if<OrderTaken>(&event.data)) {
        const auto it = packing.known.find(taken->order);
        if (it != packing.known.end())
            packing.order = it->second;
        packing.corrections.clear();
    }
    const auto isOf = [&](const PackOrder &order) { return taskOf(order.id) == event.task; };
    if (!packing.order || !isOf(*packing.order)) {
        // A print may end after its order has left the desk.
        for (auto &[id, order] : packing.known) {
            if (isOf(order))
                order = apply(std::move(order), event);
        }
        return station;
    }
    packing.order = apply(std::move(*packing.order), event);
    const bool leaves = std::holds_alternative<OrderPutAside>(event.data) || std::holds_alternative<ProblemRaised>(event.data);
    if (leaves || packing.order->state == OrderState::Packed)
        leaveOrder(packing);
    return station;
}

} // namespace

Station apply(Station station, const Event &event)
{
    if (!std::holds_alternative<OperatorSettingsChanged>(event.data)) // larger letters answer no question
        station.resumed.reset();
    countPinTry(station.pinTries, event);
    countChoice(station.chosen, event);
    std::vector<Correction> &corrections = station.packing ? station.packing->corrections : station.corrections;
    if (std::holds_alternative<OperatorSignedIn>(event.data)) {
        const auto &all = station.site.operators;
        const auto it = std::find_if(all.begin(), all.end(), [&](const Operator &o) { return o.id == event.by; });
        station.signedIn = it != all.end() ? *it : Operator{event.by, event.by.text(), {}, {}, {}};
        station.proven = true;
    } else if (std::holds_alternative<OperatorSignedOut>(event.data)) {
        station.signedIn.reset();
        station.proven = false;
        if (station.packing)
            station.packing->confirmed = false;
    } else if (const auto *acknowledged = std::get_if<CorrectionAcknowledged>(&event.data)) {
        std::erase_if(corrections, [&](const Correction &c) { return c.event == acknowledged->event; });
    }
    return arrived(station.packing ? applyPacking(std::move(station), event) : applyPicking(std::move(station), event));
}

// ---- settings --------------------------------------------------------------------------------------
void countChoice(std::map<OperatorId, ChosenSettings> &chosen, const Event &event)
{
    const auto *changed = std::get_if<OperatorSettingsChanged>(&event.data);
    if (!changed)
        return;
    ChosenSettings &of = chosen[event.by];
    if (!of.fact.isEmpty())
        of.beyond.insert(of.fact);
    if (!changed->after.isEmpty())
        of.beyond.insert(changed->after);
    of.settings = changed->settings;
    of.fact = event.id;
}

std::optional<OperatorSettings> settingsOf(const Station &station, const OperatorId &who)
{
    const auto &all = station.site.operators;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Operator &one) { return one.id == who; });
    const RosterSettings *roster = known != all.end() && known->settings ? &*known->settings : nullptr;
    const auto own = station.chosen.find(who);
    if (own != station.chosen.end() && (!roster || own->second.beyond.contains(roster->fact)))
        return own->second.settings;
    return roster ? std::optional(roster->settings) : std::nullopt;
}

// ---- flags ---------------------------------------------------------------------------------------
namespace {
/// The stop or unit at hand; empty without a task.
QString placeOf(const Station &station)
{
    if (station.packing && station.packing->order)
        return station.packing->order->id.text() + u' ' + QString::number(station.packing->order->settled());
    if (station.packing || !station.route)
        return {};
    const Stop *stop = stopAtHand(station);
    return station.route->id.text() + u' ' + QString::number(stop ? stop->number : 0);
}
} // namespace

Station learnt(Station station, const Flags &newest)
{
    station.flags.newest = newest;
    return arrived(std::move(station));
}

Station arrived(Station station)
{
    QString place = placeOf(station);
    if (station.flags.place != place)
        station.flags.urgent = station.flags.newest;
    station.flags.place = std::move(place);
    return station;
}

Policies policiesFor(const Station &station, const Flags &begun)
{
    return withFlags(station.site.policies, inForce(begun, station.flags.urgent));
}

Flags flagsToTake(const Station &station, bool isNew, const Flags &begun)
{
    return isNew ? station.flags.newest.value_or(begun) : begun;
}

} // namespace domain
