// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picker.h"
#include "domain/picking.h"
#include <algorithm>

namespace domain {
namespace {

bool isReason(const QString &reason)
{
    return reason == QLatin1String("out_of_stock") || reason == QLatin1String("damaged") || reason == QLatin1String("wrong_product");
}

} // namespace

Picker::Picker(const Station &station, const Route &route)
    : m_at(station, route)
{
}

NewEvent Picker::event(EventData data) const
{
    return {taskOf(m_at.route.id), std::move(data), {}};
}

QString Picker::namesInHand() const
{
    QStringList names;
    for (const auto &[id, units] : m_at.hand.units) {
        const Product *product = m_at.route.product(id);
        names << (product ? product->name : id.text());
    }
    return names.join(QStringLiteral(", "));
}

Refusal Picker::handNotEmpty() const
{
    if (m_at.line)
        return HandNotEmpty{m_at.hand.total(), namesInHand()};
    return PutBackFirst{m_at.hand.total(), namesInHand(), m_at.stop ? m_at.stop->location : QString()};
}

/// Whether the screen asks for something of the line at hand, with no question on top.
bool Picker::isPicking() const
{
    const Step step = m_at.asked.step;
    return m_at.line && (step == Step::Location || step == Step::Item || step == Step::Tote);
}

/// The slot of the tote that the screen asks for; 0: it asks for something else.
int Picker::slotAsked() const
{
    const Tote *tote = m_at.asked.step == Step::Tote && m_at.line ? m_at.route.toteOf(m_at.line->order) : nullptr;
    return tote ? tote->slot : 0;
}

const Effect *Picker::lastOwn() const
{
    return lastUndoable(m_at.route, m_at.station.id, m_at.station.signedIn->id);
}

/// Nothing wants what is in the hand, and there is no fact to undo it by. Leaving the trolley empties the hand, so that
/// nobody is locked in.
bool Picker::isStuck() const
{
    return m_at.hand.total() > 0 && !m_at.line && !lastOwn();
}

// ---- scans --------------------------------------------------------------------------------------

Result Picker::scan(const Code &code) const
{
    if (const auto refusal = outOfTurn(code))
        return no(*refusal);
    switch (code.kind) {
    case CodeKind::Badge:
        return badgeWhileWorking(m_at.station, code);
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

/// What is refused for the sake of what the screen asks for first, whatever it would mean else.
std::optional<Refusal> Picker::outOfTurn(const Code &code) const
{
    const bool aboutPeople = code.kind == CodeKind::Badge || code.kind == CodeKind::Trolley;
    switch (m_at.asked.step) {
    case Step::Acknowledge:
    case Step::SameOrNext:
        return AnswerFirst{};
    case Step::PutBack:
        if (aboutPeople || (code.kind == CodeKind::Location && m_at.stop))
            return {};
        return handNotEmpty();
    case Step::CancelTote:
        if (aboutPeople || code.kind == CodeKind::CancelTote)
            return {};
        return WrongKind{code.kind, code.text};
    default:
        return {};
    }
}

Result Picker::trolley(const Code &code) const
{
    const QString ours = m_at.route.trolley.text();
    return sameText(code.text, ours) ? fine(Notice::TrolleyAgain) : no(WrongTrolley{code.text, ours});
}

Result Picker::location(const Code &code) const
{
    const Stop *stop = m_at.stop;
    if (!stop)
        return no(WrongKind{code.kind, code.text});
    if (!sameText(code.text, stop->location))
        return no(WrongLocation{code.text, stop->location, m_at.stopAt(code.text)});
    if (m_at.hand.stop == stop->number)
        return fine(Notice::LocationAgain);
    return record({event(LocationConfirmed{stop->number, stop->location, code.text})});
}

Result Picker::item(const Code &code, bool isNext) const
{
    if (!m_at.stop)
        return no(WrongKind{CodeKind::Product, code.text});
    const Match match = m_at.match(code);
    if (!match.product)
        return no(UnknownCode{code.text, m_at.wantedName(), m_at.wantedCode(), m_at.nameElsewhere(code), slotAsked()});
    if (!isNext && m_at.station.resumed && code.key == m_at.station.resumed->key)
        return fine(Notice::SameOrNextAsked, AskSameOrNext{code});
    const Product &product = *match.product;
    if (const auto wrong = wrongHere(product, code, match.quantity))
        return no(*wrong);
    if (match.quantity == 1 && !product.wantsSerial && m_at.wantsNumber(product.id))
        return fine(Notice::QuantityAsked, AskQuantity{code, product.id});
    return take({product.id, code, match.quantity});
}

/// Why so many of this product cannot be taken here and now; nullopt when they can.
std::optional<Refusal> Picker::wrongHere(const Product &product, const Code &code, int quantity) const
{
    if (!m_at.stop)
        return TooMany{product.name, quantity, 0};
    const auto &lines = m_at.stop->lines;
    const bool here = std::any_of(lines.begin(), lines.end(), [&](const Line &l) {
        return l.product == product.id && !m_at.route.isCancelled(l.order);
    });
    if (!here) {
        const std::vector<int> stops = m_at.stopsThatWant(product.id);
        return WrongItem{product.id, product.name, code.text, m_at.line ? m_at.line->product : ProductId(), m_at.wantedName(),
                         m_at.wantedCode(), stops.empty() ? 0 : stops.front(), slotAsked()};
    }
    const int remaining = std::max(0, m_at.remaining(product.id));
    if (remaining > 0 && !m_at.atLocation() && m_at.stopsThatWant(product.id).size() > 1)
        return ScanLocationFirst{m_at.stop->location, product.name};
    if (quantity > remaining)
        return TooMany{product.name, quantity, remaining, slotAsked()};
    return {};
}

Result Picker::tote(const Code &code) const
{
    if (!m_at.stop)
        return no(WrongKind{code.kind, code.text});
    const Tote *scanned = m_at.tote(code);
    const Tote *wanted = m_at.line ? m_at.route.toteOf(m_at.line->order) : nullptr;
    const WrongTote wrong{code.text, scanned ? scanned->slot : 0, wanted ? wanted->tote.text() : QString(), wanted ? wanted->slot : 0,
                          !scanned && m_at.everOn(code)};
    if (!scanned)
        return no(wrong);
    if (m_at.hand.total() == 0)
        return no(NothingInHand{m_at.wantedName()});
    std::vector<NewEvent> events;
    auto units = m_at.hand.units;
    for (const Line &line : m_at.stop->lines) {
        const int quantity = std::min(units[line.product], m_at.route.wanted(line));
        if (line.order != scanned->order || quantity <= 0)
            continue;
        units[line.product] -= quantity;
        const int found = m_at.route.foundByOthers(m_at.station.id, m_at.stop->number, line.order, line.product);
        events.push_back(event(ItemPlaced{m_at.stop->number, line.order, scanned->tote, line.product, quantity, found}));
    }
    return events.empty() ? no(wrong) : record(std::move(events));
}

Result Picker::nextTote(const AskNextTote &asked, const Code &code) const
{
    if (code.kind != CodeKind::Tote)
        return no(AnswerFirst{});
    const Tote *present = m_at.route.toteOf(asked.order);
    if (!present)
        return no(NotNow{});
    if (const Tote *owner = m_at.everOn(code))
        return no(ToteNotEmpty{code.text, owner->slot});
    return record({event(ToteFilled{present->tote, ToteId(code.text)})});
}

Result Picker::dropZone(const Code &code) const
{
    int stops = 0;
    int units = 0;
    for (const Stop &stop : m_at.route.stops) {
        stops += m_at.route.wantsAny(stop) ? 1 : 0;
        units += m_at.route.wanted(stop);
    }
    if (units > 0)
        return no(StopsOpen{stops, units});
    return isKnownCode(m_at.station.site.dropZones, code.text) ? record({event(TrolleyDropped{m_at.route.trolley, code.text})})
                                                           : no(UnknownDropZone{code.text});
}

Result Picker::cancelTote(const Code &code) const
{
    if (m_at.asked.step != Step::CancelTote)
        return no(WrongKind{code.kind, code.text});
    const Tote *tote = m_at.route.toteOf(m_at.asked.order);
    return isKnownCode(m_at.station.site.cancelTotes, code.text)
        ? record({event(OrderSetAside{m_at.asked.order, tote ? tote->tote : ToteId(), code.text})})
        : no(WrongCancelTote{code.text});
}

// ---- what was entered ---------------------------------------------------------------------------

Result Picker::quantity(const AskQuantity &asked, int entered) const
{
    const int possible = m_at.stop ? m_at.remaining(asked.product) : 0;
    if (possible > 0 && (entered < 1 || entered > possible))
        return no(QuantityNotPossible{entered, possible});
    return take({asked.product, asked.code, std::max(entered, 1)});
}

Result Picker::take(const Piece &piece) const
{
    const auto &[id, code, quantity] = piece;
    const Product *product = m_at.route.product(id);
    if (!product)
        return no(NotNow{});
    // The route may have changed while a question waited.
    if (const auto wrong = wrongHere(*product, code, quantity))
        return no(*wrong);
    if (const auto past = pastExpiry(m_at.station, *product, piece))
        return no(*past);
    if (auto first = stillToTell(*product, piece))
        return std::move(*first);
    if (product->wantsSerial && m_at.serialKnown(id, code.serial))
        return no(SerialTwice{code.serial});
    std::vector<NewEvent> events;
    if (!m_at.atLocation())
        events.push_back(event(LocationConfirmed{m_at.stop->number, m_at.stop->location, code.text}));
    events.push_back(event(ItemTaken{m_at.stop->number, id, quantity, code.key, product->wantsLot ? code.lot : QString(),
                                     product->wantsExpiry ? code.expiry : QString(), product->wantsSerial ? code.serial : QString()}));
    return record(std::move(events));
}

// ---- buttons ------------------------------------------------------------------------------------

Result Picker::shortPick(const ShortPick &pick) const
{
    const Step step = m_at.asked.step;
    const bool inTurn = m_at.line && (step == Step::Item || step == Step::Location || step == Step::Quantity);
    if (!inTurn || !isReason(pick.reason))
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
    if (!isPicking())
        return no(NotNow{});
    const auto &stops = m_at.route.stops;
    const auto open = std::count_if(stops.begin(), stops.end(), [&](const Stop &s) { return m_at.route.wantsAny(s); });
    return open < 2 ? no(OneStopOnly{}) : record({event(StopSkipped{m_at.stop->number})});
}

Result Picker::found(int quantity) const
{
    const Line *line = m_at.line;
    if (!isPicking())
        return no(NotNow{});
    const int possible = line->open() - std::min(m_at.held(line->product), line->open());
    if (possible == 0)
        return no(handNotEmpty()); // all that is open lies in the hand, not in the tote
    const int units = quantity == 0 ? possible : quantity;
    if (units < 1 || units > possible)
        return no(QuantityNotPossible{units, possible});
    return record({event(FoundInTote{m_at.stop->number, line->order, line->product, units})});
}

Result Picker::undo() const
{
    if (m_at.asked.step == Step::Acknowledge)
        return no(AnswerFirst{});
    const Effect *last = lastOwn();
    return last ? record({event(FactUndone{last->event})}) : no(NothingToUndo{isStuck()});
}

Result Picker::pause() const
{
    if (m_at.hand.total() > 0 && !isStuck())
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
    return isPicking() ? fine(Notice::NextToteAsked, AskNextTote{m_at.line->order}) : no(NotNow{});
}

} // namespace domain
