// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picker.h"

namespace domain {
namespace {

// ---- without a route in work --------------------------------------------------------------------

Result signIn(const Station &station, const Code &code)
{
    for (const Operator &known : station.site.operators) {
        if (!sameText(known.badge, code.text))
            continue;
        if (!station.signedIn)
            return record({{{}, OperatorSignedIn{QStringLiteral("badge")}, known.id}});
        if (station.signedIn->id == known.id)
            return fine(Notice::AlreadySignedIn);
        return record({{{}, OperatorSignedOut{}, {}}, {{}, OperatorSignedIn{QStringLiteral("badge")}, known.id}});
    }
    return no(UnknownBadge{});
}

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

Result takeTrolley(const Route &route, bool takeover)
{
    return record({{taskOf(route.id), TrolleyTaken{route.trolley, route.id, takeover, route.flags}, {}}});
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
                                         : takeTrolley(route, false);
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
    return asNamed ? takeTrolley(route, true) : openRoute(station, route);
}

/// With network the server is asked first: what this device knows may be an hour old.
Result trolley(const Station &station, const Code &code)
{
    if (!station.online)
        return openTrolley(station, code.text);
    return Decision{{}, AwaitRoute{code}, Notice::RouteAwaited, TrolleyId(code.text), {}};
}

Result scanIdle(const Station &station, const Code &code)
{
    if (code.kind == CodeKind::Badge)
        return signIn(station, code);
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

    std::optional<Picker> picker() const
    {
        return station.signedIn && station.route ? std::optional<Picker>(std::in_place, station, *station.route) : std::nullopt;
    }
    template <typename Q>
    const Q *question() const
    {
        return std::get_if<Q>(&station.question);
    }
    template <typename Deed>
    Result picking(Deed deed) const
    {
        const auto p = picker();
        return p ? deed(*p) : no(NotNow{});
    }

    Result operator()(const ScanCode &scan) const
    {
        if (!station.signedIn || !station.route)
            return scanWhileIdle(scan.code);
        const auto p = picker();
        if (const auto *next = question<AskNextTote>())
            return p->nextTote(*next, scan.code);
        if (scan.code.kind == CodeKind::Product) {
            if (const auto *lot = question<AskLot>())
                return p->lot(*lot, scan.code);
            if (const auto *expiry = question<AskExpiry>())
                return p->expiry(*expiry, scan.code);
            if (const auto *serial = question<AskSerial>())
                return p->serial(*serial, scan.code);
        }
        return question<std::monostate>() ? p->scan(scan.code) : no(AnswerFirst{});
    }
    Result scanWhileIdle(const Code &code) const
    {
        if (const auto *awaited = question<AwaitRoute>(); awaited && sameText(awaited->trolley.text, code.text))
            return fine(Notice::RouteAwaited, *awaited);
        if (question<AskTakeOver>() && code.kind != CodeKind::Trolley)
            return no(AnswerFirst{});
        return scanIdle(station, code);
    }
    Result operator()(const ScanFault &fault) const { return no(NotReadable{fault.fault, fault.shown}); }
    Result operator()(const SignOut &) const
    {
        if (!station.signedIn)
            return no(NotNow{});
        return station.route ? no(TaskUnfinished{station.route->trolley.text()}) : record({{{}, OperatorSignedOut{}, {}}});
    }
    Result operator()(const ConfirmTakeOver &) const
    {
        const auto *asked = question<AskTakeOver>();
        const auto it = asked ? station.known.find(asked->route) : station.known.end();
        return it == station.known.end() ? no(NotNow{}) : takeOver(station, it->second, asked->holder);
    }
    Result operator()(const CancelQuestion &) const
    {
        return question<std::monostate>() ? no(NotNow{}) : fine(Notice::QuestionDropped);
    }
    Result operator()(const EnterQuantity &entered) const
    {
        const auto *asked = question<AskQuantity>();
        return asked ? picking([&](const Picker &p) { return p.quantity(*asked, entered.quantity); }) : no(NotNow{});
    }
    Result operator()(const EnterLot &entered) const
    {
        const auto *asked = question<AskLot>();
        return asked ? picking([&](const Picker &p) { return p.lot(*asked, entered.lot); }) : no(NotNow{});
    }
    Result operator()(const EnterExpiry &entered) const
    {
        const auto *asked = question<AskExpiry>();
        return asked ? picking([&](const Picker &p) { return p.expiry(*asked, entered.expiry); }) : no(NotNow{});
    }
    Result operator()(const EnterSerial &entered) const
    {
        const auto *asked = question<AskSerial>();
        return asked ? picking([&](const Picker &p) { return p.serial(*asked, entered.serial); }) : no(NotNow{});
    }
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
        return picking([](const Picker &p) { return p.undo(); });
    }
    Result operator()(const PauseTrolley &) const
    {
        return picking([](const Picker &p) { return p.pause(); });
    }
    Result operator()(const Acknowledge &) const
    {
        return picking([](const Picker &p) { return p.acknowledge(); });
    }
    Result operator()(const AnswerSameOrNext &answer) const
    {
        const auto *asked = question<AskSameOrNext>();
        if (!asked)
            return no(NotNow{});
        return answer.next ? picking([&](const Picker &p) { return p.item(asked->code, true); }) : fine(Notice::SamePiece);
    }
    Result operator()(const CallSupervisor &) const
    {
        if (!station.signedIn)
            return no(NotNow{});
        const Stop *stop = station.route ? stopAtHand(*station.route, station.id) : nullptr;
        const TaskId task = station.route ? taskOf(station.route->id) : TaskId();
        return record({{task, SupervisorCalled{stop ? stop->location : QString()}, {}}}, station.question);
    }
    Result operator()(const RouteArrived &) const
    {
        const auto *awaited = question<AwaitRoute>();
        return awaited ? openTrolley(station, awaited->trolley.text) : no(NotNow{});
    }
    /// What is asked of a desk has no meaning on a handheld.
    template <typename AtTheDesk>
    Result operator()(const AtTheDesk &) const
    {
        return no(NotNow{});
    }
};

} // namespace

base::Expected<Decision, Refusal> decide(const Station &station, const Command &command, Instant now)
{
    if (station.resumed && now > station.resumed->until) {
        Station later = station;
        later.resumed.reset();
        return std::visit(Decide{later, now}, command);
    }
    return std::visit(Decide{station, now}, command);
}

} // namespace domain
