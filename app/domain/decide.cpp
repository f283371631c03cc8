// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include "domain/station.h"
#include <QDate>
#include <algorithm>

namespace domain {
namespace {

using Result = base::Expected<Decision, Refusal>;

Result no(Refusal why)
{
    return base::Unexpected{std::move(why)};
}
Result fine(Notice notice, Question question = {})
{
    return Decision{{}, std::move(question), notice, {}};
}
Result record(std::vector<NewEvent> events, Question question = {})
{
    return Decision{std::move(events), std::move(question), Notice::None, {}};
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

struct Match
{
    const Product *product = nullptr;
    int quantity = 1;
};

Match findProduct(const Route &route, const Code &code)
{
    std::vector<QString> keys{code.key};
    keys.insert(keys.end(), code.alternatives.begin(), code.alternatives.end());
    for (const QString &key : keys) {
        for (const Product &product : route.products) {
            for (const ProductCode &known : product.codes) {
                if (productKey(known.code) == key)
                    return {&product, known.quantity == 1 && code.count > 0 ? code.count : known.quantity};
            }
        }
    }
    return {};
}

/// What the operator at hand may do with the route in work.
class Picker
{
public:
    Picker(const Station &station, const Route &route)
        : m_station(station)
        , m_route(route)
        , m_ask(ask(station))
        , m_stop(stopAtHand(route, station.id))
        , m_line(lineAtHand(route, station.id))
        , m_hand(route.hand(station.id))
    {
    }

    Result scan(const Code &code) const
    {
        if (m_ask.step == Step::Acknowledge || m_ask.step == Step::SameOrNext)
            return no(AnswerFirst{});
        switch (code.kind) {
        case CodeKind::Badge:
            return badge(code);
        case CodeKind::Trolley:
            return sameText(code.text, m_route.trolley.text()) ? fine(Notice::TrolleyAgain)
                                                               : no(WrongTrolley{code.text, m_route.trolley.text()});
        case CodeKind::Location:
            return location(code);
        case CodeKind::Tote:
        case CodeKind::Slot:
            return tote(code);
        case CodeKind::DropZone:
            return dropZone(code);
        case CodeKind::CancelTote:
            return cancelTote(code);
        case CodeKind::Product:
            return item(code, false);
        default:
            return no(WrongKind{code.kind, code.text});
        }
    }

    Result item(const Code &code, bool isNext) const
    {
        if (!m_stop || m_ask.step == Step::CancelTote)
            return no(WrongKind{CodeKind::Product, code.text});
        const Match match = findProduct(m_route, code);
        if (!match.product)
            return no(UnknownCode{code.text, wantedName(), wantedCode()});
        if (const auto wrong = wrongHere(*match.product, code))
            return no(*wrong);
        if (!isNext && m_station.resumed && code.key == m_station.resumed->key)
            return fine(Notice::SameOrNextAsked, AskSameOrNext{code});
        if (match.quantity > remaining(match.product->id))
            return no(TooMany{match.product->name, match.quantity, remaining(match.product->id)});
        const bool askNumber = match.quantity == 1 && !match.product->wantsSerial && asksNumber(match.product->id);
        if (askNumber)
            return fine(Notice::QuantityAsked, AskQuantity{code, match.product->id});
        return take(*match.product, code, match.quantity, code.lot, code.expiry, code.serial);
    }

    Result quantity(const AskQuantity &asked, int entered) const
    {
        const Product *product = m_route.product(asked.product);
        if (!product || entered < 1 || entered > remaining(asked.product))
            return no(QuantityNotPossible{entered, product ? remaining(asked.product) : 0});
        return take(*product, asked.code, entered, asked.code.lot, asked.code.expiry, asked.code.serial);
    }

    /// Records the taking, or asks for the first thing that the product wants and the code did not tell.
    Result take(const Product &product, const Code &code, int quantity, const QString &lot, const QString &expiry,
                const QString &serial) const
    {
        if (product.wantsLot && lot.isEmpty())
            return fine(Notice::LotAsked, AskLot{code, product.id, quantity});
        if (product.wantsExpiry && expiry.isEmpty()) {
            Code known = code;
            known.lot = lot;
            return fine(Notice::ExpiryAsked, AskExpiry{known, product.id, quantity});
        }
        if (product.wantsSerial && serial.isEmpty()) {
            Code known = code;
            known.lot = lot;
            known.expiry = expiry;
            return fine(Notice::SerialAsked, AskSerial{known, product.id});
        }
        if (product.wantsSerial && quantity > 1)
            return no(QuantityNotPossible{quantity, 1});
        if (!serial.isEmpty() && std::find(m_hand.serials.begin(), m_hand.serials.end(), serial) != m_hand.serials.end())
            return no(SerialTwice{serial});
        std::vector<NewEvent> events;
        if (!atLocation())
            events.push_back(event(LocationConfirmed{m_stop->number, m_stop->location, code.text}));
        events.push_back(event(ItemTaken{m_stop->number, product.id, quantity, code.key, product.wantsLot ? lot : QString(),
                                         product.wantsExpiry ? expiry : QString(), product.wantsSerial ? serial : QString()}));
        return record(std::move(events));
    }

    Result tote(const Code &code) const
    {
        const Tote *scanned = findTote(code);
        const Tote *wanted = m_line ? m_route.toteOf(m_line->order) : nullptr;
        const WrongTote wrong{code.text, scanned ? scanned->slot : 0, wanted ? wanted->tote.text() : QString(), wanted ? wanted->slot : 0};
        if (!scanned || !m_stop)
            return no(wrong);
        if (m_hand.total() == 0)
            return no(NothingInHand{wantedName()});
        std::vector<NewEvent> events;
        auto units = m_hand.units;
        for (const Line &line : m_stop->lines) {
            const int quantity = std::min(units[line.product], line.open());
            if (line.order != scanned->order || quantity <= 0)
                continue;
            units[line.product] -= quantity;
            events.push_back(event(ItemPlaced{m_stop->number, line.order, scanned->tote, line.product, quantity}));
        }
        return events.empty() ? no(wrong) : record(std::move(events));
    }

    Result nextTote(const AskNextTote &asked, const Code &code) const
    {
        if (code.kind != CodeKind::Tote)
            return no(AnswerFirst{});
        const Tote *present = m_route.toteOf(asked.order);
        if (!present || findTote(code))
            return no(ToteNotEmpty{code.text});
        return record({event(ToteFilled{present->tote, ToteId(code.text)})});
    }

    Result shortPick(const ShortPick &pick) const
    {
        if (!m_line || (m_ask.step != Step::Item && m_ask.step != Step::Location && m_ask.step != Step::Quantity))
            return no(NotNow{});
        if (!atLocation())
            return no(ScanLocationFirst{m_stop->location, {}});
        std::vector<NewEvent> events;
        int held = handOf(m_line->product);
        for (const Line &line : m_stop->lines) {
            const RouteOrder *order = m_route.order(line.order);
            const bool concerned = line.product == m_line->product && !(order && order->cancelled)
                && (&line == m_line || pick.binEmpty);
            if (!concerned)
                continue;
            const int served = std::min(held, line.open());
            held -= served;
            if (line.open() > served)
                events.push_back(event(LineShorted{m_stop->number, line.order, line.product, line.open() - served, pick.reason, pick.binEmpty}));
        }
        return events.empty() ? no(NotNow{}) : record(std::move(events));
    }

    Result skip() const
    {
        if (m_hand.total() > 0)
            return no(handNotEmpty());
        if (!m_stop || !m_line)
            return no(NotNow{});
        const auto open = std::count_if(m_route.stops.begin(), m_route.stops.end(), [](const Stop &s) { return s.open() > 0; });
        return open < 2 ? no(OneStopOnly{}) : record({event(StopSkipped{m_stop->number})});
    }

    Result found(int quantity) const
    {
        if (!m_line)
            return no(NotNow{});
        const int possible = m_line->open() - std::min(handOf(m_line->product), m_line->open());
        const int told = quantity == 0 ? possible : quantity;
        if (told < 1 || told > possible)
            return no(QuantityNotPossible{told, possible});
        return record({event(FoundInTote{m_stop->number, m_line->order, m_line->product, told})});
    }

    Result undo() const
    {
        const Effect *last = lastUndoable(m_route, m_station.id, m_station.signedIn->id);
        return last ? record({event(FactUndone{last->event})}) : no(NothingToUndo{});
    }

    Result pause() const
    {
        if (m_hand.total() > 0)
            return no(handNotEmpty());
        const QString where = m_stop ? m_stop->location : QString();
        return record({event(PickingPaused{}), event(TrolleyReleased{m_route.trolley, where})});
    }

    Result acknowledge() const
    {
        if (m_ask.step != Step::Acknowledge)
            return no(NotNow{});
        if (!m_station.corrections.empty())
            return record({event(CorrectionAcknowledged{m_station.corrections.front().event})});
        if (lostTrolley(m_station))
            return record({event(TrolleyReleased{m_route.trolley, {}})});
        const Tote *tote = m_route.toteOf(m_ask.order);
        return record({event(OrderSetAside{m_ask.order, tote ? tote->tote : ToteId(), {}})});
    }

    Result toteFull() const
    {
        return m_line ? fine(Notice::NextToteAsked, AskNextTote{m_line->order}) : no(NotNow{});
    }

    NewEvent event(EventData data) const { return {taskOf(m_route.id), std::move(data), {}}; }

private:
    Result badge(const Code &code) const
    {
        for (const Operator &known : m_station.site.operators) {
            if (!sameText(known.badge, code.text))
                continue;
            return known.id == m_station.signedIn->id ? fine(Notice::AlreadySignedIn) : no(BadgeNotExpected{known.name});
        }
        return no(UnknownBadge{});
    }

    Result location(const Code &code) const
    {
        if (!m_stop || m_ask.step == Step::CancelTote)
            return no(WrongKind{code.kind, code.text});
        if (!sameText(code.text, m_stop->location))
            return no(WrongLocation{code.text, m_stop->location, stopAt(code.text)});
        if (m_hand.stop == m_stop->number)
            return fine(Notice::LocationAgain);
        return record({event(LocationConfirmed{m_stop->number, m_stop->location, code.text})});
    }

    Result dropZone(const Code &code) const
    {
        if (m_ask.step == Step::CancelTote)
            return no(WrongKind{code.kind, code.text});
        int stops = 0;
        int units = 0;
        for (const Stop &stop : m_route.stops) {
            stops += stop.open() > 0 ? 1 : 0;
            units += stop.open();
        }
        if (units > 0 || m_hand.total() > 0)
            return no(StopsOpen{stops, units});
        const auto &zones = m_station.site.dropZones;
        const bool known = zones.empty() || std::any_of(zones.begin(), zones.end(), [&](const QString &z) { return sameText(z, code.text); });
        return known ? record({event(TrolleyDropped{m_route.trolley, code.text})}) : no(UnknownDropZone{code.text});
    }

    Result cancelTote(const Code &code) const
    {
        if (m_ask.step != Step::CancelTote)
            return no(WrongKind{code.kind, code.text});
        const auto &totes = m_station.site.cancelTotes;
        const bool known = totes.empty() || std::any_of(totes.begin(), totes.end(), [&](const QString &t) { return sameText(t, code.text); });
        const Tote *tote = m_route.toteOf(m_ask.order);
        return known ? record({event(OrderSetAside{m_ask.order, tote ? tote->tote : ToteId(), code.text})})
                     : no(WrongCancelTote{code.text});
    }

    /// Why this product cannot be taken here and now; nullopt when it can.
    std::optional<Refusal> wrongHere(const Product &product, const Code &code) const
    {
        const bool here = std::any_of(m_stop->lines.begin(), m_stop->lines.end(), [&](const Line &l) { return l.product == product.id; });
        if (!here)
            return WrongItem{product.id, product.name, code.text, m_line ? m_line->product : ProductId(), wantedName(), wantedCode(),
                             stopThatWants(product.id)};
        if (remaining(product.id) <= 0)
            return TooMany{product.name, 1, 0};
        if (!atLocation() && stopsThatWant(product.id) > 1)
            return ScanLocationFirst{m_stop->location, product.name};
        return {};
    }

    bool atLocation() const
    {
        return !m_station.site.policies.confirmLocation || (m_stop && m_hand.stop == m_stop->number);
    }

    int handOf(const ProductId &product) const
    {
        const auto it = m_hand.units.find(product);
        return it == m_hand.units.end() ? 0 : it->second;
    }

    /// Units of the product still to be taken at this stop, over all orders that are not cancelled.
    int remaining(const ProductId &product) const
    {
        int open = 0;
        for (const Line &line : m_stop->lines) {
            const RouteOrder *order = m_route.order(line.order);
            if (line.product == product && !(order && order->cancelled))
                open += line.open();
        }
        return open - handOf(product);
    }

    bool asksNumber(const ProductId &product) const
    {
        int held = handOf(product);
        for (const Line &line : m_stop->lines) {
            if (line.product != product || line.open() == 0)
                continue;
            const int left = line.open() - std::min(held, line.open());
            held -= std::min(held, line.open());
            if (left > 0)
                return left > m_station.site.policies.quantityAbove || (!m_station.site.policies.scanEachUnit && left > 1);
        }
        return false;
    }

    int stopAt(const QString &location) const
    {
        for (const Stop &stop : m_route.stops) {
            if (sameText(stop.location, location))
                return stop.number;
        }
        return 0;
    }
    int stopsThatWant(const ProductId &product) const
    {
        int count = 0;
        for (const Stop &stop : m_route.stops)
            count += std::any_of(stop.lines.begin(), stop.lines.end(), [&](const Line &l) { return l.product == product && l.open() > 0; });
        return count;
    }
    int stopThatWants(const ProductId &product) const
    {
        for (const Stop &stop : m_route.stops) {
            for (const Line &line : stop.lines) {
                if (line.product == product && line.open() > 0)
                    return stop.number;
            }
        }
        return 0;
    }
    const Tote *findTote(const Code &code) const
    {
        for (const Tote &tote : m_route.totes) {
            const bool bySlot = code.kind == CodeKind::Slot && code.text.mid(2).toInt() == tote.slot;
            if (bySlot || sameText(tote.tote.text(), code.text))
                return &tote;
        }
        return nullptr;
    }
    QString wantedName() const
    {
        const Product *product = m_line ? m_route.product(m_line->product) : nullptr;
        return product ? product->name : QString();
    }
    QString wantedCode() const
    {
        const Product *product = m_line ? m_route.product(m_line->product) : nullptr;
        return product && !product->codes.empty() ? product->codes.front().code : QString();
    }
    HandNotEmpty handNotEmpty() const
    {
        const Product *product = m_hand.units.empty() ? nullptr : m_route.product(m_hand.units.begin()->first);
        return {m_hand.total(), product ? product->name : QString()};
    }

    const Station &m_station;
    const Route &m_route;
    const Ask m_ask;
    const Stop *m_stop;
    const Line *m_line;
    const Hand &m_hand;
};

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

const Route *knownByTrolley(const Station &station, const QString &trolley)
{
    const Route *best = nullptr;
    for (const auto &[id, route] : station.known) {
        if (sameText(route.trolley.text(), trolley) && (!best || best->state == RouteState::Dropped))
            best = &route;
    }
    return best;
}

Result takeTrolley(const Route &route, bool takeover)
{
    return record({{taskOf(route.id), TrolleyTaken{route.trolley, route.id, takeover, route.flags}, {}}});
}

/// Goes on with the route as it is known now, fresh from the server or from before.
Result openTrolley(const Station &station, const QString &trolley)
{
    const Route *route = knownByTrolley(station, trolley);
    if (!route)
        return no(UnknownTrolley{trolley, station.online});
    if (route->state == RouteState::Dropped)
        return no(TrolleyAlreadyDropped{trolley, route->droppedAt});
    const bool others = route->state == RouteState::InWork && route->heldBy && route->heldBy->station != station.id;
    return others ? fine(Notice::TakeOverAsked, AskTakeOver{route->id}) : takeTrolley(*route, false);
}

/// With network the server is asked first: what this device knows may be an hour old.
Result trolley(const Station &station, const Code &code)
{
    if (!station.online)
        return openTrolley(station, code.text);
    return Decision{{}, AwaitRoute{code}, Notice::RouteAwaited, TrolleyId(code.text)};
}

Result scanIdle(const Station &station, const Code &code)
{
    if (code.kind == CodeKind::Badge)
        return signIn(station, code);
    if (!station.signedIn)
        return no(SignInFirst{code.kind});
    return code.kind == CodeKind::Trolley ? trolley(station, code) : no(ScanTrolleyFirst{code.kind, code.text});
}

// ---- answers to questions -----------------------------------------------------------------------

bool isDate(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isShortText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= 40;
}

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
        if (const auto *lot = question<AskLot>(); lot && scan.code.kind == CodeKind::Product)
            return lotTold(*lot, scan.code.lot.isEmpty() ? scan.code.text : scan.code.lot);
        if (const auto *serial = question<AskSerial>(); serial && scan.code.kind == CodeKind::Product)
            return serialTold(*serial, scan.code.serial.isEmpty() ? scan.code.text : scan.code.serial);
        return std::holds_alternative<std::monostate>(station.question) ? p->scan(scan.code) : no(AnswerFirst{});
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
        return it == station.known.end() ? no(NotNow{}) : takeTrolley(it->second, true);
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
        return asked ? lotTold(*asked, entered.lot) : no(NotNow{});
    }
    Result lotTold(const AskLot &asked, const QString &lot) const
    {
        return isShortText(lot) ? told(asked.code, asked.product, asked.quantity, lot.trimmed(), asked.code.expiry, asked.code.serial)
                                : no(BadLot{});
    }
    Result operator()(const EnterExpiry &entered) const
    {
        const auto *asked = question<AskExpiry>();
        if (!asked)
            return no(NotNow{});
        return isDate(entered.expiry) ? told(asked->code, asked->product, asked->quantity, asked->code.lot, entered.expiry, asked->code.serial)
                                      : no(BadExpiry{});
    }
    Result operator()(const EnterSerial &entered) const
    {
        const auto *asked = question<AskSerial>();
        return asked ? serialTold(*asked, entered.serial) : no(NotNow{});
    }
    Result serialTold(const AskSerial &asked, const QString &serial) const
    {
        return isShortText(serial) ? told(asked.code, asked.product, 1, asked.code.lot, asked.code.expiry, serial.trimmed()) : no(BadSerial{});
    }
    Result told(const Code &code, const ProductId &id, int quantity, const QString &lot, const QString &expiry, const QString &serial) const
    {
        return picking([&](const Picker &p) {
            const Product *product = station.route->product(id);
            return product ? p.take(*product, code, std::max(quantity, 1), lot, expiry, serial) : no(NotNow{});
        });
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
