// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"
#include "domain/label_deeds.h"
#include "domain/order_opening.h"
#include "domain/packer.h"
#include "domain/picker.h"
#include "domain/sign_in.h"
#include <algorithm>

namespace domain {
namespace {

// ---- without a route in work --------------------------------------------------------------------

/// The route that this trolley is on: one in work before one that waits before one that is finished.
const Route *knownByTrolley(const Station &station, const QString &trolley)
{
    const auto rank = [](const Route &route) { return route.state == RouteState::Dropped ? 2 : route.state == RouteState::Waiting ? 1 : 0; };
    const Route *best = nullptr;
    for (const auto &[id, route] : station.known) {
        if (sameText(route.trolley.text(), trolley) && (!best || rank(route) < rank(*best)))
            best = &route;
    }
    return best;
}

Result takeTrolley(const Station &station, const Route &route, bool takeover)
{
    const Flags flags = flagsToTake(station, route.state == RouteState::Waiting, route.flags);
    return record({{taskOf(route.id), TrolleyTaken{route.trolley, route.id, takeover, flags}, {}}});
}

bool isHeldByOther(const Station &station, const Route &route)
{
    return route.state == RouteState::InWork && route.heldBy && route.heldBy->station != station.id;
}

Result openRoute(const Station &station, const Route &route)
{
    if (route.state == RouteState::Dropped)
        return no(TrolleyAlreadyDropped{route.trolley.text(), route.droppedAt});
    return isHeldByOther(station, route) ? fine(Notice::TakeOverAsked, AskTakeOver{route.id, route.heldBy->station})
                                         : takeTrolley(station, route, false);
}

/// Goes on with the route as it is known now, fresh from the server or from before.
Result openTrolley(const Station &station, const QString &trolley)
{
    const Route *route = knownByTrolley(station, trolley);
    return route ? openRoute(station, *route) : no(UnknownTrolley{trolley, station.online});
}

/// "Yes" to a question that named this holder. Whatever became of the route since is said anew.
Result takeOver(const Station &station, const Route &route, const StationId &named)
{
    const bool asNamed = isHeldByOther(station, route) && route.heldBy->station == named;
    return asNamed ? takeTrolley(station, route, true) : openRoute(station, route);
}

/// With network the server is asked first: what this device knows may be an hour old. Just after a start nobody knows whether
/// there is one: then a trolley that this device does not know is asked for as well.
Result trolley(const Station &station, const Code &code)
{
    if (!station.online && !(station.searching && !knownByTrolley(station, code.text)))
        return openTrolley(station, code.text);
    Decision decision;
    decision.question = AwaitRoute{code};
    decision.notice = Notice::RouteAwaited;
    decision.fetch = TrolleyId(code.text);
    return decision;
}

Result scanIdle(const Station &station, const Code &code)
{
    if (!station.signedIn)
        return no(SignInFirst{code.kind});
    return code.kind == CodeKind::Trolley ? trolley(station, code) : no(ScanTrolleyFirst{code.kind, code.text});
}

// ---- the dispatch --------------------------------------------------------------------------------

/// One command, with the question that waits. Whatever is not answered here has no meaning now.
struct Decide
{
    const Station &station;
    Instant now;

    template <typename Q>
    const Q *question() const
    {
        return std::get_if<Q>(&station.question);
    }
    bool isIdle() const { return !station.signedIn || (station.packing ? !station.packing->order : !station.route); }

    // Whose deed it is: the picker's with a route, the packer's with an order, or of either.
    template <typename Deed>
    Result picking(Deed deed) const
    {
        return !station.packing && !isIdle() ? deed(Picker(station, *station.route)) : no(NotNow{});
    }
    template <typename Deed>
    Result packing(Deed deed) const
    {
        return station.packing && !isIdle() ? deed(Packer(station)) : no(NotNow{});
    }
    template <typename Deed>
    Result working(Deed deed) const
    {
        return station.packing ? packing(deed) : picking(deed);
    }
    template <typename Deed>
    Result opening(Deed deed) const
    {
        return station.packing && station.signedIn && isIdle() ? deed(OrderOpening(station)) : no(NotNow{});
    }

    Result operator()(const ScanCode &scan) const
    {
        const bool isBadge = scan.code.kind == CodeKind::Badge;
        if (heldIn(station.question))
            return isBadge ? SignIn(station, now).approver(held(), scan.code) : no(AnswerFirst{});
        if (question<AskNewPin>())
            return no(AnswerFirst{});
        if (isLocked(station) || question<AskPin>())
            return isBadge ? SignIn(station, now).badge(scan.code) : no(whatFirst());
        if (isIdle() && isBadge && !question<AskTakeOver>() && !question<AskOrderTakeOver>())
            return SignIn(station, now).badge(scan.code);
        if (isIdle())
            return station.packing ? scanAtIdleDesk(scan.code) : scanWhileIdle(scan.code);
        if (scan.code.kind == CodeKind::Product) {
            if (const auto *lot = question<AskLot>())
                return pieceTold(*lot, scan.code);
            if (const auto *expiry = question<AskExpiry>())
                return pieceTold(*expiry, scan.code);
            if (const auto *serial = question<AskSerial>())
                return pieceTold(*serial, scan.code);
        }
        return station.packing ? scanWhilePacking(scan.code) : scanWhilePicking(scan.code);
    }
    std::shared_ptr<const Held> held() const
    {
        const auto *approval = question<AskApproval>();
        return approval ? approval->held : question<AskPin>()->held;
    }
    Refusal whatFirst() const { return question<AskPin>() ? Refusal(AnswerFirst{}) : Refusal(UnlockFirst{station.signedIn->name}); }
    Result scanWhilePicking(const Code &code) const
    {
        if (const auto *next = question<AskNextTote>())
            return picking([&](const Picker &p) { return p.nextTote(*next, code); });
        return question<std::monostate>() ? picking([&](const Picker &p) { return p.scan(code); }) : no(AnswerFirst{});
    }
    Result scanWhilePacking(const Code &code) const
    {
        const bool isBin = code.kind == CodeKind::ProblemBin;
        if (const auto *asked = question<AskProblemBin>(); asked && isBin)
            return packing([&](const Packer &p) { return p.problemBin(asked->reason, asked->note, code); });
        if (question<AskWeight>() && isBin)
            return packing([&](const Packer &p) { return p.problemBin(QStringLiteral("weight"), {}, code); });
        return question<std::monostate>() ? packing([&](const Packer &p) { return p.scan(code); }) : no(AnswerFirst{});
    }
    Result scanWhileIdle(const Code &code) const
    {
        if (const auto *awaited = question<AwaitRoute>(); awaited && sameText(awaited->trolley.text, code.text))
            return fine(Notice::RouteAwaited, *awaited);
        if (question<AskTakeOver>() && code.kind != CodeKind::Trolley)
            return no(AnswerFirst{});
        return scanIdle(station, code);
    }
    Result scanAtIdleDesk(const Code &code) const
    {
        const bool opens = code.kind == CodeKind::Tote || code.kind == CodeKind::Slot || code.kind == CodeKind::Trolley;
        if (const auto *awaited = question<AwaitOrder>(); awaited && sameText(awaited->code.text, code.text))
            return fine(Notice::OrderAwaited, *awaited);
        if (question<AskOrderTakeOver>() && !opens)
            return no(AnswerFirst{});
        return station.signedIn ? OrderOpening(station).scan(code) : no(SignInFirst{code.kind});
    }
    /// A question about a piece, answered by typing or by a label beside it.
    template <typename Question>
    Result pieceTold(const Question &asked, const Code &label) const
    {
        return working([&](const auto &worker) { return taken(worker, told(asked, label, worker.products())); });
    }
    template <typename Question>
    Result pieceTold(const Question *asked, const QString &entered) const
    {
        return asked ? working([&](const auto &worker) { return taken(worker, told(*asked, entered)); }) : no(NotNow{});
    }
    template <typename Worker>
    static Result taken(const Worker &worker, const PieceTold &piece)
    {
        return piece ? worker.take(*piece) : no(piece.error());
    }

    Result operator()(const ScanFault &fault) const { return no(NotReadable{fault.fault, fault.shown}); }
    Result operator()(const SignOut &) const
    {
        if (!station.signedIn)
            return no(NotNow{});
        if (const auto *fresh = question<AskNewPin>(); fresh && fresh->isSent)
            return no(AnswerFirst{});
        if (station.packing && station.packing->order)
            return no(OrderInWork{station.packing->order->id, {}});
        return station.route ? no(TaskUnfinished{station.route->trolley.text()}) : record({{{}, OperatorSignedOut{}, {}}});
    }
    Result operator()(const ConfirmTakeOver &) const
    {
        if (const auto *order = question<AskOrderTakeOver>())
            return opening([&](const OrderOpening &o) { return o.takeOver(*order); });
        const auto *asked = question<AskTakeOver>();
        const auto it = asked ? station.known.find(asked->route) : station.known.end();
        return it == station.known.end() ? no(NotNow{}) : takeOver(station, it->second, asked->holder);
    }
    Result operator()(const CancelQuestion &) const
    {
        if (const Held *held = heldIn(station.question))
            return fine(Notice::QuestionDropped, held->behind);
        if (const auto *fresh = question<AskNewPin>(); fresh && fresh->isSent)
            return no(NotNow{}); // what becomes of it is told
        return question<std::monostate>() ? no(NotNow{}) : fine(Notice::QuestionDropped);
    }
    Result operator()(const EnterQuantity &entered) const
    {
        const auto *asked = question<AskQuantity>();
        return asked ? working([&](const auto &worker) { return worker.quantity(*asked, entered.quantity); }) : no(NotNow{});
    }
    Result operator()(const EnterPin &entered) const { return SignIn(station, now).pin(entered.pin); }
    Result operator()(const PinChecked &checked) const { return SignIn(station, now).checked(checked.right); }
    /// Nobody's own deed: it comes with a supervisor's word only (SignIn::tooManyWrong).
    Result operator()(const ForgivePins &) const { return no(SupervisorOnly{}); }
    Result operator()(const GivePin &) const { return no(SupervisorOnly{}); }
    Result operator()(const ChoosePin &) const { return SignIn(station, now).choosePin(); }
    Result operator()(const ForgotPin &) const { return SignIn(station, now).forgotPin(); }
    Result operator()(const PinAnswered &answered) const { return SignIn(station, now).pinAnswered(answered.outcome); }
    Result operator()(const ChangeSettings &change) const
    {
        if (!station.signedIn)
            return no(NotNow{});
        auto decision = record({{{}, OperatorSettingsChanged{change.settings, rosterFact()}, {}}}, station.question);
        if (settingsOf(station, station.signedIn->id) == change.settings)
            decision->events.clear();
        decision->quiet = true;
        return decision;
    }
    EventId rosterFact() const
    {
        const auto &all = station.site.operators;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Operator &one) { return one.id == station.signedIn->id; });
        return known != all.end() && known->settings ? known->settings->fact : EventId();
    }
    Result operator()(const EnterLot &entered) const { return pieceTold(question<AskLot>(), entered.lot); }
    Result operator()(const EnterExpiry &entered) const { return pieceTold(question<AskExpiry>(), entered.expiry); }
    Result operator()(const EnterSerial &entered) const { return pieceTold(question<AskSerial>(), entered.serial); }
    Result operator()(const ShortPick &pick) const
    {
        return picking([&](const Picker &p) { return p.shortPick(pick); });
    }
    Result operator()(const SkipStop &) const
    {
        return picking([](const Picker &p) { return p.skip(); });
    }
    Result operator()(const DeclareToteFull &) const
    {
        return picking([](const Picker &p) { return p.toteFull(); });
    }
    Result operator()(const DeclareFound &found) const
    {
        return picking([&](const Picker &p) { return p.found(found.quantity); });
    }
    Result operator()(const UndoLast &) const
    {
        return working([](const auto &worker) { return worker.undo(); });
    }
    Result operator()(const PauseTrolley &) const
    {
        return picking([](const Picker &p) { return p.pause(); });
    }
    Result operator()(const Acknowledge &) const
    {
        return working([](const auto &worker) { return worker.acknowledge(); });
    }
    Result operator()(const AnswerSameOrNext &answer) const
    {
        const auto *asked = question<AskSameOrNext>();
        if (!asked)
            return no(NotNow{});
        return answer.next ? working([&](const auto &worker) { return worker.item(asked->code, true); }) : fine(Notice::SamePiece);
    }
    Result operator()(const CallSupervisor &) const
    {
        if (!station.signedIn)
            return no(NotNow{});
        if (station.packing)
            return record({{orderInWork(), SupervisorCalled{station.packing->desk ? station.packing->desk->code : QString()}, {}}}, station.question);
        const Stop *stop = station.route ? stopAtHand(*station.route, station.id) : nullptr;
        const TaskId task = station.route ? taskOf(station.route->id) : TaskId();
        return record({{task, SupervisorCalled{stop ? stop->location : QString()}, {}}}, station.question);
    }
    TaskId orderInWork() const { return station.packing->order ? taskOf(station.packing->order->id) : TaskId(); }
    Result operator()(const RouteArrived &) const
    {
        const auto *awaited = question<AwaitRoute>();
        return awaited ? openTrolley(station, awaited->trolley.text) : no(NotNow{});
    }

    // ---- at the desk
    Result operator()(const OpenOrder &open) const
    {
        return opening([&](const OrderOpening &o) { return o.open(open.order); });
    }
    Result operator()(const OrderArrived &) const
    {
        const auto *awaited = question<AwaitOrder>();
        return awaited ? opening([&](const OrderOpening &o) { return o.arrived(*awaited); }) : no(NotNow{});
    }
    Result operator()(const ConfirmReady &) const
    {
        return opening([](const OrderOpening &o) { return o.ready(); });
    }
    Result operator()(const ChooseBox &chosen) const
    {
        return packing([&](const Packer &p) { return p.chooseBox(chosen.box); });
    }
    Result operator()(const AddParcel &) const
    {
        return packing([](const Packer &p) { return p.addParcel(); });
    }
    Result operator()(const TakeWeight &taken) const
    {
        return packing([&](const Packer &p) { return p.weight(taken); });
    }
    Result operator()(const AcceptWeight &) const
    {
        const auto *asked = question<AskWeight>();
        return asked ? packing([&](const Packer &p) { return p.acceptWeight(*asked); }) : no(NotNow{});
    }
    Result operator()(const AnswerCameOut &answer) const
    {
        return packing([&](const Packer &p) { return p.cameOut(answer); });
    }
    Result operator()(const Reprint &) const
    {
        return packing([](const Packer &p) { return p.reprint(); });
    }
    Result operator()(const Relabel &relabel) const
    {
        return packing([&](const Packer &p) { return p.relabel(relabel.why); });
    }
    Result operator()(const PutAside &aside) const
    {
        return packing([&](const Packer &p) { return p.putAside(aside.where); });
    }
    Result operator()(const RaiseProblem &raised) const
    {
        return packing([&](const Packer &p) { return p.problem(raised); });
    }
    Result operator()(const ResolveProblem &resolved) const
    {
        return packing([&](const Packer &p) { return p.resolve(resolved); });
    }
    /// Nobody has to be signed in for what a printer does.
    Result operator()(const PrintReport &report) const
    {
        if (!station.packing)
            return no(NotNow{});
        auto decision = record(reported(station, report), station.question);
        decision->quiet = true;
        return decision;
    }
    Result operator()(const LabelArrived &) const
    {
        return packing([](const Packer &p) { return p.settle(); });
    }
};

/// The facts of a deed that somebody gave their word for name them.
void sign(EventData &data, const OperatorId &supervisor)
{
    if (auto *voided = std::get_if<LabelVoided>(&data))
        voided->approvedBy = supervisor;
    if (auto *weighed = std::get_if<ParcelWeighed>(&data))
        weighed->approvedBy = supervisor;
}

Result decideAlone(const Station &station, const Command &command, Instant now)
{
    if (station.resumed && now > station.resumed->until) {
        Station later = station;
        later.resumed.reset();
        return std::visit(Decide{later, now}, command);
    }
    return std::visit(Decide{station, now}, command);
}

} // namespace

Result decideWithWord(const Station &station, const Held &held, const OperatorId &supervisor, Instant now)
{
    if (const auto *forgives = std::get_if<ForgivePins>(&held.command))
        return record({{{}, OperatorUnlocked{forgives->who}, supervisor}});
    Station before = station;
    before.question = held.behind;
    Result result = decideAlone(before, held.command, now);
    if (!result)
        return result;
    for (NewEvent &fresh : result->events)
        sign(fresh.data, supervisor);
    const TaskId task = station.packing && station.packing->order ? taskOf(station.packing->order->id) : TaskId();
    result->events.insert(result->events.begin(), {task, WordGiven{wordName(held.what), supervisor}, {}});
    return result;
}

base::Expected<Decision, Refusal> decide(const Station &station, const Command &command, Instant now)
{
    const bool isScan = std::holds_alternative<ScanCode>(command); // a badge is what unlocks it
    if (isLocked(station) && !isScan && !isForLocked(command))
        return no(UnlockFirst{station.signedIn->name});
    Result result = decideAlone(station, command, now);
    const bool isWord = std::holds_alternative<PinChecked>(command);
    const auto word = result && !isWord ? needsWord(station, *result) : std::nullopt;
    return word ? heldBack(station, command, *word) : std::move(result);
}

} // namespace domain
