// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picker.h"
#include "domain/picking.h"
#include <algorithm>

namespace domain {
namespace {

/// A site that has named none knows them all.
bool isKnown(const std::vector<QString> &all, const QString &code)
{
    return all.empty() || std::any_of(all.begin(), all.end(), [&](const QString &known) { return sameText(known, code); });
}

} // namespace

Result no(Refusal why)
{
    return base::Unexpected{std::move(why)};
}
Result fine(Notice notice, Question question)
{
    return Decision{{}, std::move(question), notice, {}};
}
Result record(std::vector<NewEvent> events, Question question)
{
    return Decision{std::move(events), std::move(question), Notice::None, {}};
}

Picker::Picker(const Station &station, const Route &route)
    : m_at(station, route)
{
}

NewEvent Picker::event(EventData data) const
{
    return {taskOf(m_at.route.id), std::move(data), {}};
}

HandNotEmpty Picker::handNotEmpty() const
{
    const Hand &hand = m_at.hand;
    const Product *product = hand.units.empty() ? nullptr : m_at.route.product(hand.units.begin()->first);
    return {hand.total(), product ? product->name : QString()};
}

// ---- scans --------------------------------------------------------------------------------------

Result Picker::scan(const Code &code) const
{
    if (m_at.asked.step == Step::Acknowledge || m_at.asked.step == Step::SameOrNext)
        return no(AnswerFirst{});
    switch (code.kind) {
    case CodeKind::Badge:
        return badge(code);
    case CodeKind::Trolley:
        return trolley(code);
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

Result Picker::badge(const Code &code) const
{
    for (const Operator &known : m_at.station.site.operators) {
        if (!sameText(known.badge, code.text))
            continue;
        return known.id == m_at.station.signedIn->id ? fine(Notice::AlreadySignedIn) : no(BadgeNotExpected{known.name});
    }
    return no(UnknownBadge{});
}

Result Picker::trolley(const Code &code) const
{
    const QString ours = m_at.route.trolley.text();
    return sameText(code.text, ours) ? fine(Notice::TrolleyAgain) : no(WrongTrolley{code.text, ours});
}

Result Picker::location(const Code &code) const
{
    const Stop *stop = m_at.stop;
    if (!stop || m_at.asked.step == Step::CancelTote)
        return no(WrongKind{code.kind, code.text});
    if (!sameText(code.text, stop->location))
        return no(WrongLocation{code.text, stop->location, m_at.stopAt(code.text)});
    if (m_at.hand.stop == stop->number)
        return fine(Notice::LocationAgain);
    return record({event(LocationConfirmed{stop->number, stop->location, code.text})});
}

Result Picker::item(const Code &code, bool isNext) const
{
    if (!m_at.stop || m_at.asked.step == Step::CancelTote)
        return no(WrongKind{CodeKind::Product, code.text});
    const Match match = m_at.match(code);
    if (!match.product)
        return no(UnknownCode{code.text, m_at.wantedName(), m_at.wantedCode()});
    const Product &product = *match.product;
    if (const auto wrong = wrongHere(product, code))
        return no(*wrong);
    if (!isNext && m_at.station.resumed && code.key == m_at.station.resumed->key)
        return fine(Notice::SameOrNextAsked, AskSameOrNext{code});
    if (match.quantity > m_at.remaining(product.id))
        return no(TooMany{product.name, match.quantity, m_at.remaining(product.id)});
    if (match.quantity == 1 && !product.wantsSerial && m_at.wantsNumber(product.id))
        return fine(Notice::QuantityAsked, AskQuantity{code, product.id});
    return take(product, code, match.quantity, code.lot, code.expiry, code.serial);
}

/// Why this product cannot be taken here and now; nullopt when it can.
std::optional<Refusal> Picker::wrongHere(const Product &product, const Code &code) const
{
    const auto &lines = m_at.stop->lines;
    const bool here = std::any_of(lines.begin(), lines.end(), [&](const Line &l) { return l.product == product.id; });
    const std::vector<int> stops = m_at.stopsThatWant(product.id);
    if (!here)
        return WrongItem{product.id, product.name, code.text, m_at.line ? m_at.line->product : ProductId(), m_at.wantedName(),
                         m_at.wantedCode(), stops.empty() ? 0 : stops.front()};
    if (m_at.remaining(product.id) <= 0)
        return TooMany{product.name, 1, 0};
    if (!m_at.atLocation() && stops.size() > 1)
        return ScanLocationFirst{m_at.stop->location, product.name};
    return {};
}

Result Picker::tote(const Code &code) const
{
    const Tote *scanned = m_at.tote(code);
    const Tote *wanted = m_at.line ? m_at.route.toteOf(m_at.line->order) : nullptr;
    const WrongTote wrong{code.text, scanned ? scanned->slot : 0, wanted ? wanted->tote.text() : QString(), wanted ? wanted->slot : 0};
    if (!scanned || !m_at.stop)
        return no(wrong);
    if (m_at.hand.total() == 0)
        return no(NothingInHand{m_at.wantedName()});
    std::vector<NewEvent> events;
    auto units = m_at.hand.units;
    for (const Line &line : m_at.stop->lines) {
        const int quantity = std::min(units[line.product], line.open());
        if (line.order != scanned->order || quantity <= 0)
            continue;
        units[line.product] -= quantity;
        events.push_back(event(ItemPlaced{m_at.stop->number, line.order, scanned->tote, line.product, quantity}));
    }
    return events.empty() ? no(wrong) : record(std::move(events));
}

Result Picker::nextTote(const AskNextTote &asked, const Code &code) const
{
    if (code.kind != CodeKind::Tote)
        return no(AnswerFirst{});
    const Tote *present = m_at.route.toteOf(asked.order);
    if (!present || m_at.tote(code))
        return no(ToteNotEmpty{code.text});
    return record({event(ToteFilled{present->tote, ToteId(code.text)})});
}

Result Picker::dropZone(const Code &code) const
{
    if (m_at.asked.step == Step::CancelTote)
        return no(WrongKind{code.kind, code.text});
    int stops = 0;
    int units = 0;
    for (const Stop &stop : m_at.route.stops) {
        stops += stop.open() > 0 ? 1 : 0;
        units += stop.open();
    }
    if (units > 0 || m_at.hand.total() > 0)
        return no(StopsOpen{stops, units});
    return isKnown(m_at.station.site.dropZones, code.text) ? record({event(TrolleyDropped{m_at.route.trolley, code.text})})
                                                           : no(UnknownDropZone{code.text});
}

Result Picker::cancelTote(const Code &code) const
{
    if (m_at.asked.step != Step::CancelTote)
        return no(WrongKind{code.kind, code.text});
    const Tote *tote = m_at.route.toteOf(m_at.asked.order);
    return isKnown(m_at.station.site.cancelTotes, code.text)
        ? record({event(OrderSetAside{m_at.asked.order, tote ? tote->tote : ToteId(), code.text})})
        : no(WrongCancelTote{code.text});
}

// ---- what was entered ---------------------------------------------------------------------------

Result Picker::quantity(const AskQuantity &asked, int entered) const
{
    const Product *product = m_at.route.product(asked.product);
    if (!product || entered < 1 || entered > m_at.remaining(asked.product))
        return no(QuantityNotPossible{entered, product ? m_at.remaining(asked.product) : 0});
    return take(*product, asked.code, entered, asked.code.lot, asked.code.expiry, asked.code.serial);
}

Result Picker::take(const Product &product, const Code &code, int quantity, const QString &lot, const QString &expiry,
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
    const auto &serials = m_at.hand.serials;
    if (!serial.isEmpty() && std::find(serials.begin(), serials.end(), serialKey(product.id, serial)) != serials.end())
        return no(SerialTwice{serial});
    std::vector<NewEvent> events;
    if (!m_at.atLocation())
        events.push_back(event(LocationConfirmed{m_at.stop->number, m_at.stop->location, code.text}));
    events.push_back(event(ItemTaken{m_at.stop->number, product.id, quantity, code.key, product.wantsLot ? lot : QString(),
                                     product.wantsExpiry ? expiry : QString(), product.wantsSerial ? serial : QString()}));
    return record(std::move(events));
}

// ---- buttons ------------------------------------------------------------------------------------

Result Picker::shortPick(const ShortPick &pick) const
{
    const Step step = m_at.asked.step;
    if (!m_at.line || (step != Step::Item && step != Step::Location && step != Step::Quantity))
        return no(NotNow{});
    if (!m_at.atLocation())
        return no(ScanLocationFirst{m_at.stop->location, {}});
    std::vector<NewEvent> events;
    int held = m_at.held(m_at.line->product);
    for (const Line &line : m_at.stop->lines) {
        const bool concerned = line.product == m_at.line->product && (&line == m_at.line || pick.binEmpty);
        if (!concerned)
            continue;
        const int served = std::min(held, m_at.route.wanted(line));
        held -= served;
        if (const int missing = m_at.route.wanted(line) - served; missing > 0)
            events.push_back(event(LineShorted{m_at.stop->number, line.order, line.product, missing, pick.reason, pick.binEmpty}));
    }
    return events.empty() ? no(NotNow{}) : record(std::move(events));
}

Result Picker::skip() const
{
    if (m_at.hand.total() > 0)
        return no(handNotEmpty());
    if (!m_at.line)
        return no(NotNow{});
    const auto &stops = m_at.route.stops;
    const auto open = std::count_if(stops.begin(), stops.end(), [](const Stop &s) { return s.open() > 0; });
    return open < 2 ? no(OneStopOnly{}) : record({event(StopSkipped{m_at.stop->number})});
}

Result Picker::found(int quantity) const
{
    const Line *line = m_at.line;
    if (!line)
        return no(NotNow{});
    const int possible = line->open() - std::min(m_at.held(line->product), line->open());
    const int told = quantity == 0 ? possible : quantity;
    if (told < 1 || told > possible)
        return no(QuantityNotPossible{told, possible});
    return record({event(FoundInTote{m_at.stop->number, line->order, line->product, told})});
}

Result Picker::undo() const
{
    const Effect *last = lastUndoable(m_at.route, m_at.station.id, m_at.station.signedIn->id);
    return last ? record({event(FactUndone{last->event})}) : no(NothingToUndo{});
}

Result Picker::pause() const
{
    if (m_at.hand.total() > 0)
        return no(handNotEmpty());
    const QString where = m_at.stop ? m_at.stop->location : QString();
    return record({event(PickingPaused{}), event(TrolleyReleased{m_at.route.trolley, where})});
}

Result Picker::acknowledge() const
{
    if (m_at.asked.step != Step::Acknowledge)
        return no(NotNow{});
    if (!m_at.station.corrections.empty())
        return record({event(CorrectionAcknowledged{m_at.station.corrections.front().event})});
    if (lostTrolley(m_at.station))
        return record({event(TrolleyReleased{m_at.route.trolley, {}})});
    const Tote *tote = m_at.route.toteOf(m_at.asked.order);
    return record({event(OrderSetAside{m_at.asked.order, tote ? tote->tote : ToteId(), {}})});
}

Result Picker::toteFull() const
{
    return m_at.line ? fine(Notice::NextToteAsked, AskNextTote{m_at.line->order}) : no(NotNow{});
}

} // namespace domain
