// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packer.h"
#include "domain/approval.h"
#include "domain/label_deeds.h"
#include <algorithm>
#include <array>

namespace domain {
namespace {

constexpr int mostGrams = 1'000'000'000;

template <size_t N>
bool isOneOf(const std::array<const char *, N> &all, const QString &word)
{
    return std::any_of(all.begin(), all.end(), [&](const char *known) { return word == QLatin1String(known); });
}

constexpr std::array reasons = {"weight", "missing", "damaged", "extra", "label", "other"};
constexpr std::array relabelReasons = {"box_changed", "weight_changed", "damaged", "unused"};

} // namespace

Packer::Packer(const Station &station)
    : m_station(station)
    , m_packing(*station.packing)
    , m_order(*station.packing->order)
    , m_asked(askAtDesk(station))
    , m_parcel(parcelAtHand(*station.packing->order))
{
}

NewEvent Packer::event(EventData data) const
{
    return {taskOf(m_order.id), std::move(data), {}};
}

Result Packer::recordWithLabels(std::vector<NewEvent> events) const
{
    return record(withLabels(m_station, m_order, std::move(events)));
}

/// Whether packing goes on: no card, no cancelled order, no problem waits.
bool Packer::isOpen() const
{
    return m_asked.step != Step::Acknowledge && m_asked.step != Step::CancelTote && m_asked.step != Step::ProblemDesk;
}

QString Packer::wantedName() const
{
    const Product *product = m_order.product(m_asked.product);
    return product ? product->name : QString();
}

QString Packer::wantedCode() const
{
    return m_asked.step == Step::Unit && !m_asked.codes.empty() ? m_asked.codes.front() : QString();
}

// ---- scans --------------------------------------------------------------------------------------

Result Packer::scan(const Code &code) const
{
    if (const auto refusal = outOfTurn(code))
        return no(*refusal);
    if (const auto name = labelByCode(m_packing, code))
        return label(*name, code);
    switch (code.kind) {
    case CodeKind::Badge:
        return badgeWhileWorking(m_station, code);
    case CodeKind::Desk:
        return desk(code);
    case CodeKind::Trolley:
        return no(OrderInWork{m_order.id, code.text});
    case CodeKind::Tote:
    case CodeKind::Slot:
        return tote(code);
    case CodeKind::Box:
        return chooseBox(code.text);
    case CodeKind::DispatchBin:
        return dispatchBin(code);
    case CodeKind::ProblemBin:
        return m_asked.step == Step::CancelTote ? cancelTote(code) : problemBin({}, {}, code);
    case CodeKind::CancelTote:
        return cancelTote(code);
    case CodeKind::Sscc:
    case CodeKind::Tracking:
        return unknownLabel(code);
    case CodeKind::Product:
        return item(code, false);
    default:
        return no(WrongKind{code.kind, code.text});
    }
}

/// What is refused for the sake of what the screen asks for first, whatever it would mean else.
std::optional<Refusal> Packer::outOfTurn(const Code &code) const
{
    const bool isBin = code.kind == CodeKind::ProblemBin || code.kind == CodeKind::CancelTote;
    if (code.kind == CodeKind::Badge)
        return {};
    switch (m_asked.step) {
    case Step::Acknowledge:
        return AnswerFirst{};
    case Step::CancelTote:
        return isBin ? std::optional<Refusal>() : WrongKind{code.kind, code.text};
    case Step::ProblemDesk:
        return code.kind == CodeKind::ProblemBin || code.kind == CodeKind::Tote || code.kind == CodeKind::Slot
            ? std::optional<Refusal>()
            : ProblemOpen{m_parcel->problem};
    default:
        return {};
    }
}

Result Packer::desk(const Code &code) const
{
    return m_packing.desk && sameText(m_packing.desk->code, code.text) ? fine(Notice::DeskAgain) : no(OrderInWork{m_order.id, code.text});
}

Result Packer::tote(const Code &code) const
{
    const bool bySlot = code.kind == CodeKind::Slot && m_order.slot == slotNumber(code.text);
    const bool byTote = std::any_of(m_order.totes.begin(), m_order.totes.end(), [&](const ToteId &t) { return sameText(t.text(), code.text); });
    return bySlot || byTote ? fine(Notice::OrderAgain) : no(OrderInWork{m_order.id, code.text});
}

Result Packer::item(const Code &code, bool isNext) const
{
    const Match match = matchCode(m_order.products, code);
    if (!match.product)
        return notInThisOrder(code);
    if (!isNext && m_station.resumed && code.key == m_station.resumed->key)
        return fine(Notice::SameOrNextAsked, AskSameOrNext{code});
    const Product &product = *match.product;
    if (const auto wrong = wrongHere(product, match.quantity))
        return no(*wrong);
    if (match.quantity == 1 && !product.wantsSerial && wantsNumber(policiesFor(m_station, m_order.flags), m_order.open(product.id)))
        return fine(Notice::QuantityAsked, AskQuantity{code, product.id});
    return take({product.id, code, match.quantity});
}

Result Packer::notInThisOrder(const Code &code) const
{
    for (const auto &[id, other] : m_packing.known) {
        if (const Match found = matchCode(other.products, code); found.product)
            return no(NotInThisOrder{code.text, found.product->name, wantedName(), wantedCode()});
    }
    return no(NotInThisOrder{code.text, {}, wantedName(), wantedCode()});
}

/// Why so many of this product cannot be packed now; nullopt when they can.
std::optional<Refusal> Packer::wrongHere(const Product &product, int quantity) const
{
    if (!isOpen())
        return NotNow{};
    if (!m_order.line(product.id))
        return NotInThisOrder{{}, product.name, wantedName(), wantedCode()};
    const int open = m_order.open(product.id);
    if (quantity > open)
        return TooMany{product.name, quantity, open};
    return {};
}

bool Packer::serialKnown(const ProductId &product, const QString &serial) const
{
    const QString key = serialKey(product, serial);
    return std::any_of(m_order.parcels.begin(), m_order.parcels.end(), [&](const Parcel &parcel) {
        return std::find(parcel.serials.begin(), parcel.serials.end(), key) != parcel.serials.end();
    });
}

// ---- what was entered ---------------------------------------------------------------------------

Result Packer::quantity(const AskQuantity &asked, int entered) const
{
    const int possible = m_order.open(asked.product);
    if (possible > 0 && (entered < 1 || entered > possible))
        return no(QuantityNotPossible{entered, possible});
    return take({asked.product, asked.code, std::max(entered, 1)});
}

Result Packer::take(const Piece &piece) const
{
    const auto &[id, code, quantity] = piece;
    const Product *product = m_order.product(id);
    if (!product)
        return no(NotNow{});
    // The order may have changed while a question waited.
    if (const auto wrong = wrongHere(*product, quantity))
        return no(*wrong);
    if (const auto past = pastExpiry(m_station, *product, piece))
        return no(*past);
    if (auto first = stillToTell(*product, piece))
        return std::move(*first);
    if (product->wantsSerial && serialKnown(id, code.serial))
        return no(SerialTwice{code.serial});
    std::vector<NewEvent> events;
    const Parcel *open = m_order.openParcel();
    const int number = open ? open->number : nextParcel(m_order);
    if (!open)
        events.push_back(event(ParcelAdded{number}));
    events.push_back(event(UnitVerified{number, id, quantity, code.key, product->wantsLot ? code.lot : QString(),
                                        product->wantsExpiry ? code.expiry : QString(), product->wantsSerial ? code.serial : QString()}));
    return recordWithLabels(std::move(events));
}

// ---- boxes and parcels --------------------------------------------------------------------------

Result Packer::chooseBox(const QString &box) const
{
    if (!isOpen() || !m_parcel)
        return no(NotNow{});
    const auto &boxes = m_station.site.boxes;
    const auto it = std::find_if(boxes.begin(), boxes.end(), [&](const Box &b) { return sameText(b.code, box); });
    if (box.isEmpty() || (it == boxes.end() && !boxes.empty()))
        return no(UnknownBox{box});
    const QString code = it == boxes.end() ? box : it->code;
    if (m_parcel->box == code)
        return fine(Notice::BoxAgain);
    return recordWithLabels({event(BoxChosen{m_parcel->number, code})});
}

Result Packer::addParcel() const
{
    const Parcel *open = m_order.openParcel();
    if (!isOpen() || !open)
        return no(NotNow{});
    if (open->total() == 0)
        return no(ParcelEmpty{});
    if (m_order.isVerified())
        return no(NothingLeft{});
    return recordWithLabels({event(ParcelAdded{nextParcel(m_order)})});
}

// ---- the scale ----------------------------------------------------------------------------------

Result Packer::weight(const TakeWeight &taken) const
{
    const bool isAsked = m_asked.step == Step::Weigh || m_asked.step == Step::ProblemDesk;
    if (!isAsked || !m_parcel)
        return no(NotNow{});
    if (taken.weight_g < 1 || taken.weight_g > mostGrams)
        return no(BadWeight{});
    const ExpectedWeight expected = expectedWeight(m_order, *m_parcel, m_station.site);
    if (std::abs(taken.weight_g - expected.grams) > expected.tolerance_g)
        return fine(Notice::WeightOff, AskWeight{m_parcel->number, taken.weight_g, taken.scale});
    return weighed(taken, expected);
}

Result Packer::acceptWeight(const AskWeight &asked) const
{
    if (!m_parcel || m_parcel->number != asked.parcel)
        return no(NotNow{});
    if (!isSupervisor(*m_station.signedIn) && !m_station.site.policies.pin)
        return no(SupervisorOnly{}); // where nobody has a PIN, nobody else can give their word here
    return weighed({asked.weight_g, asked.scale}, expectedWeight(m_order, *m_parcel, m_station.site));
}

/// At the problem desk a weight that is right settles the problem.
Result Packer::weighed(const TakeWeight &taken, const ExpectedWeight &expected) const
{
    const int number = m_parcel->number;
    std::vector<NewEvent> events{event(ParcelWeighed{number, taken.weight_g, expected.grams, expected.tolerance_g, taken.scale})};
    if (m_parcel->state == ParcelState::Problem)
        events.push_back(event(ProblemResolved{number, QStringLiteral("reweighed"), {}}));
    return recordWithLabels(std::move(events));
}

// ---- the label ----------------------------------------------------------------------------------

/// What has to be done before a label or a bin is scanned; nullopt when the parcel is full and weighed.
std::optional<Refusal> Packer::notYetFull() const
{
    switch (m_asked.step) {
    case Step::Unit: {
        int units = 0;
        for (const PackLine &line : m_order.lines)
            units += m_order.open(line.product);
        return UnitsOpen{units};
    }
    case Step::Weigh:
        return WeightMissing{};
    case Step::Acknowledge:
    case Step::ProblemDesk:
        return NotNow{};
    default:
        return {};
    }
}

/// A label that this station knows was scanned.
Result Packer::label(const LabelName &name, const Code &code) const
{
    const int number = m_parcel ? m_parcel->number : 0;
    if (name.order != m_order.id || name.parcel != number)
        return no(WrongLabel{code.text, name.order, name.parcel, number});
    const LabelMark *mark = m_parcel->label(name.revision);
    if (!mark || mark->voided)
        return no(VoidLabel{code.text});
    if (const auto refusal = notYetFull())
        return no(*refusal);
    return mark->applied ? fine(Notice::LabelAgain) : apply(name.revision, code);
}

/// A tracking number that no known label has. Without network a desk that took the order over may not know it: whoever has
/// the printed label in the hand is believed.
Result Packer::unknownLabel(const Code &code) const
{
    const LabelMark *mark = m_parcel ? m_parcel->label() : nullptr;
    const bool isAsked = m_asked.step == Step::Apply || m_asked.step == Step::CameOut;
    if (isAsked && m_asked.codes.empty())
        return apply(mark->revision, code);
    return no(UnknownLabel{code.text, isAsked ? m_asked.codes.front() : QString()});
}

/// The scan says also that the label came out: nobody is asked any more.
Result Packer::apply(int revision, const Code &code) const
{
    std::vector<NewEvent> events{event(LabelApplied{m_order.id, m_parcel->number, revision, code.text})};
    for (const PrintMark &print : m_parcel->label(revision)->prints) {
        if (print.state == PrintState::Sent || print.state == PrintState::Unknown)
            events.push_back(event(PrintConfirmed{print.job, m_order.id, m_parcel->number, revision, QStringLiteral("applied")}));
    }
    return record(std::move(events));
}

Result Packer::cameOut(const AnswerCameOut &answer) const
{
    const PrintMark *doubt = m_parcel ? printInDoubt(*m_parcel) : nullptr;
    if (!doubt || doubt->job != answer.job || !isOpen())
        return no(NotNow{});
    return record({event(PrintDecided{answer.job, m_order.id, m_parcel->number, m_parcel->label()->revision, answer.cameOut})});
}

Result Packer::reprint() const
{
    const LabelMark *mark = m_parcel ? m_parcel->label() : nullptr;
    if (m_asked.step == Step::CameOut)
        return no(AnswerFirst{});
    if (!isOpen() || notYetFull())
        return no(NotNow{});
    const LabelName name{m_order.id, m_asked.parcel, mark ? mark->revision : 0};
    const KnownLabel *known = mark ? knownLabel(m_packing, name) : nullptr;
    if (!known || !known->onDisk)
        return no(NoLabelYet{});
    Decision decision;
    decision.notice = Notice::Reprinting;
    decision.print = DuePrint{name, mayBePrinted(*mark)};
    return decision;
}

Result Packer::relabel(const QString &why) const
{
    const bool inTurn = m_asked.step != Step::Acknowledge && m_asked.step != Step::CancelTote;
    if (!inTurn || !m_parcel || !m_parcel->label() || !isOneOf(relabelReasons, why))
        return no(NotNow{});
    auto events = labelAnew(m_station, m_order, *m_parcel, why);
    if (m_parcel->state == ParcelState::Problem)
        events.push_back(event(ProblemResolved{m_parcel->number, QStringLiteral("relabelled"), {}}));
    return record(std::move(events));
}

Result Packer::dispatchBin(const Code &code) const
{
    if (const auto refusal = notYetFull())
        return no(*refusal);
    if (m_asked.step != Step::DispatchBin)
        return no(LabelMissing{});
    if (!isKnownCode(m_station.site.dispatchBins, code.text))
        return no(UnknownBin{code.text});
    return record({event(ParcelClosed{m_parcel->number, code.text})});
}

// ---- cancelled, problems, leaving ---------------------------------------------------------------

Result Packer::cancelTote(const Code &code) const
{
    if (m_asked.step != Step::CancelTote)
        return no(WrongKind{code.kind, code.text});
    const auto &site = m_station.site;
    const bool known = isKnownCode(code.kind == CodeKind::CancelTote ? site.cancelTotes : site.problemBins, code.text);
    return known ? cancelled(code.text) : no(WrongCancelTote{code.text});
}

Result Packer::cancelled(const QString &bin) const
{
    std::vector<NewEvent> events;
    for (const Parcel &parcel : m_order.parcels) {
        if (const LabelMark *mark = parcel.label(); mark && parcel.state != ParcelState::Closed)
            events.push_back(event(LabelVoided{m_order.id, parcel.number, mark->revision, QStringLiteral("order_cancelled")}));
    }
    events.push_back(event(ProblemRaised{m_asked.parcel, QStringLiteral("cancelled"), bin, {}}));
    return record(std::move(events));
}

bool Packer::mayRaise(const QString &reason) const
{
    return isOneOf(reasons, reason) && m_asked.step != Step::Acknowledge && m_asked.step != Step::CancelTote && m_parcel;
}

Result Packer::problem(const RaiseProblem &raised) const
{
    if (!mayRaise(raised.reason))
        return no(NotNow{});
    if (raised.bin.isEmpty())
        return fine(Notice::ProblemBinAsked, AskProblemBin{m_parcel->number, raised.reason, raised.note});
    Code bin;
    bin.kind = CodeKind::ProblemBin;
    bin.text = raised.bin;
    return problemBin(raised.reason, raised.note, bin);
}

/// A parcel that lies in one problem bin may be moved to another for the same reason.
Result Packer::problemBin(const QString &reason, const QString &note, const Code &code) const
{
    const QString why = reason.isEmpty() && m_parcel ? m_parcel->problem : reason;
    if (why.isEmpty())
        return no(ChooseReason{});
    if (code.kind != CodeKind::ProblemBin || !isKnownCode(m_station.site.problemBins, code.text))
        return no(UnknownBin{code.text});
    return mayRaise(why) ? record({event(ProblemRaised{m_parcel->number, why, code.text, note})}) : no(NotNow{});
}

Result Packer::resolve(const ResolveProblem &resolved) const
{
    static constexpr std::array ways = {"relabelled", "repacked", "resolved"};
    if (resolved.how == QLatin1String("reweighed"))
        return no(WeightMissing{}); // the weight itself says so
    if (m_asked.step != Step::ProblemDesk || !isOneOf(ways, resolved.how))
        return no(NotNow{});
    if (resolved.how == QLatin1String("relabelled"))
        return relabel(QStringLiteral("damaged"));
    return recordWithLabels({event(ProblemResolved{m_parcel->number, resolved.how, resolved.note})});
}

Result Packer::putAside(const QString &where) const
{
    return m_asked.step == Step::Acknowledge ? no(AnswerFirst{}) : record({event(OrderPutAside{where})});
}

Result Packer::undo() const
{
    if (m_asked.step == Step::Acknowledge)
        return no(AnswerFirst{});
    const PackEffect *last = lastUndoable(m_order, m_station.id, m_station.signedIn->id);
    return last ? recordWithLabels({event(PackingUndone{last->event})}) : no(NothingToUndo{false});
}

Result Packer::acknowledge() const
{
    if (m_asked.step != Step::Acknowledge)
        return no(NotNow{});
    if (!m_packing.corrections.empty())
        return record({event(CorrectionAcknowledged{m_packing.corrections.front().event})});
    // Lost, or nothing is left to be packed: then its labels are not needed either.
    auto events = withLabels(m_station, m_order, {});
    events.push_back(event(OrderPutAside{}));
    return record(std::move(events));
}

Result Packer::settle() const
{
    const LabelMark *mark = m_parcel ? m_parcel->label() : nullptr;
    const bool isSettled = !isOpen() || (mark && mark->applied);
    auto decision = record(isSettled ? std::vector<NewEvent>() : withLabels(m_station, m_order, {}), m_station.question);
    decision->quiet = true;
    return decision;
}

// ---- what the other loops ask -------------------------------------------------------------------

std::optional<DuePrint> duePrint(const Station &station)
{
    if (!station.packing || !station.packing->order || lostOrder(station) || station.packing->order->cancelled)
        return {};
    const PackOrder &order = *station.packing->order;
    const Carrier *carrier = carrierOf(station.site, order.carrier);
    for (const Parcel &parcel : order.parcels) {
        const LabelMark *mark = parcel.label();
        const bool isDue = parcel.state == ParcelState::Open && isFull(order, parcel) && !isWeightDue(station, parcel) && mark
            && !mark->applied && !mayBePrinted(*mark);
        if (!isDue)
            continue;
        const LabelName name{order.id, parcel.number, mark->revision};
        const KnownLabel *known = knownLabel(*station.packing, name);
        if (known && known->onDisk
            && labelHolds(*mark, boxOf(order, parcel, station.site), declared_g(order, parcel, station.site), carrier ? *carrier : Carrier()))
            return DuePrint{name, false};
    }
    return {};
}

std::vector<LabelName> wantedLabels(const Station &station)
{
    std::vector<LabelName> wanted;
    if (!station.packing || !station.packing->order)
        return wanted;
    const PackOrder &order = *station.packing->order;
    for (const Parcel &parcel : order.parcels) {
        const LabelMark *mark = parcel.label();
        if (!mark || parcel.state == ParcelState::Closed)
            continue;
        const LabelName name{order.id, parcel.number, mark->revision};
        const KnownLabel *known = knownLabel(*station.packing, name);
        if (!known || !known->onDisk)
            wanted.push_back(name);
    }
    return wanted;
}

} // namespace domain
