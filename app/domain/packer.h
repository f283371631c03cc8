// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/at_desk.h"
#include "domain/weighing.h"

namespace domain {

/// What the operator may do at a desk with the order in work: a deed of a command each. What it means for the labels comes
/// with it, in the same transaction (domain/label_deeds.h).
class Packer
{
public:
    /// Borrows it; station.packing is set and has an order in work, and somebody is signed in.
    explicit Packer(const Station &station);

    // ---- scans
    [[nodiscard]] Result scan(const Code &code) const;
    [[nodiscard]] Result item(const Code &code, bool isNext) const;
    [[nodiscard]] Result problemBin(const QString &reason, const QString &note, const Code &code) const;

    // ---- what was entered
    [[nodiscard]] Result quantity(const AskQuantity &asked, int entered) const;
    /// Records the units, or asks for the first thing that the product wants and the code did not tell.
    [[nodiscard]] Result take(const Piece &piece) const;
    [[nodiscard]] const Products &products() const { return m_order.products; }

    // ---- the scale
    [[nodiscard]] Result weight(const TakeWeight &taken) const;
    [[nodiscard]] Result acceptWeight(const AskWeight &asked) const;

    // ---- buttons
    [[nodiscard]] Result chooseBox(const QString &box) const;
    [[nodiscard]] Result addParcel() const;
    [[nodiscard]] Result cameOut(const AnswerCameOut &answer) const;
    [[nodiscard]] Result reprint() const;
    [[nodiscard]] Result relabel(const QString &why) const;
    [[nodiscard]] Result putAside(const QString &where) const;
    [[nodiscard]] Result problem(const RaiseProblem &raised) const;
    [[nodiscard]] Result resolve(const ResolveProblem &resolved) const;
    [[nodiscard]] Result undo() const;
    [[nodiscard]] Result acknowledge() const;

    /// Something changed in the background: what the labels need, without a sound.
    [[nodiscard]] Result settle() const;

private:
    [[nodiscard]] std::optional<Refusal> outOfTurn(const Code &code) const;
    [[nodiscard]] std::optional<Refusal> wrongHere(const Product &product, int quantity) const;
    [[nodiscard]] std::optional<Refusal> notYetFull() const;
    [[nodiscard]] Result tote(const Code &code) const;
    [[nodiscard]] Result desk(const Code &code) const;
    [[nodiscard]] Result label(const LabelName &name, const Code &code) const;
    [[nodiscard]] Result unknownLabel(const Code &code) const;
    [[nodiscard]] Result apply(int revision, const Code &code) const;
    [[nodiscard]] Result dispatchBin(const Code &code) const;
    [[nodiscard]] Result cancelTote(const Code &code) const;
    [[nodiscard]] Result cancelled(const QString &bin) const;
    [[nodiscard]] Result weighed(const TakeWeight &taken, const ExpectedWeight &expected) const;
    [[nodiscard]] Result notInThisOrder(const Code &code) const;
    [[nodiscard]] bool mayRaise(const QString &reason) const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool serialKnown(const ProductId &product, const QString &serial) const;
    [[nodiscard]] QString wantedName() const;
    [[nodiscard]] QString wantedCode() const;
    [[nodiscard]] NewEvent event(EventData data) const;
    /// Recorded together with what it means for the labels.
    [[nodiscard]] Result recordWithLabels(std::vector<NewEvent> events) const;

    const Station &m_station;
    const Packing &m_packing;
    const PackOrder &m_order;
    const Ask m_asked;       ///< what the screen asks for behind a question
    const Parcel *m_parcel;  ///< the one at hand; null when there is none
};

/// The print that is due now: the parcel is full and weighed, its label is on the disk, still fits, and nothing says that
/// there may be one on paper. The print loop asks after every change, and knows which jobs it has begun.
[[nodiscard]] std::optional<DuePrint> duePrint(const Station &station);

/// Labels whose document this station wants to have on its disk: those of the order in work that are not there yet.
[[nodiscard]] std::vector<LabelName> wantedLabels(const Station &station);

} // namespace domain
