// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/packing.h"
#include "domain/picker.h"
#include "domain/weighing.h"

namespace domain {

/// What the operator may do at a desk: a deed of a command each. The label is a by-product: wanted by the same transaction
/// that takes the order (policy labelAtPack), given up and wanted anew by the same one that makes it not fit any more.
class Packer
{
public:
    /// Borrows it; station.packing is set and somebody is signed in.
    explicit Packer(const Station &station);

    // ---- without an order in work
    [[nodiscard]] Result scanWithoutOrder(const Code &code) const; ///< desk, trolley, tote, slot
    [[nodiscard]] Result open(const OrderId &order) const;
    [[nodiscard]] Result arrived(const AwaitOrder &awaited) const;
    [[nodiscard]] Result takeOver(const AskOrderTakeOver &asked) const;

    // ---- with one
    [[nodiscard]] Result scan(const Code &code) const;
    [[nodiscard]] Result item(const Code &code, bool isNext) const;
    [[nodiscard]] Result quantity(const AskQuantity &asked, int entered) const;
    [[nodiscard]] Result lot(const AskLot &asked, const QString &entered) const;
    [[nodiscard]] Result expiry(const AskExpiry &asked, const QString &entered) const;
    [[nodiscard]] Result serial(const AskSerial &asked, const QString &entered) const;
    [[nodiscard]] Result chooseBox(const QString &box) const;
    [[nodiscard]] Result addParcel() const;
    [[nodiscard]] Result weight(const TakeWeight &taken) const;
    [[nodiscard]] Result acceptWeight(const AskWeight &asked) const;
    [[nodiscard]] Result cameOut(const AnswerCameOut &answer) const;
    [[nodiscard]] Result reprint() const;
    [[nodiscard]] Result relabel(const QString &why) const;
    [[nodiscard]] Result putAside(const QString &where) const;
    [[nodiscard]] Result problem(const RaiseProblem &raised) const;
    [[nodiscard]] Result resolve(const ResolveProblem &resolved) const;
    [[nodiscard]] Result undo() const;
    [[nodiscard]] Result acknowledge() const;

private:
    const Station &m_station;
    const Packing &m_packing;
};

/// The print that is due now: the order is verified, the label is on the disk, still fits, and no job for it was ever begun
/// on this station. The print loop asks after every change; `job` stays empty, it gives it a name.
struct DuePrint
{
    LabelName label;
    bool reprint = false;
};
[[nodiscard]] std::optional<DuePrint> duePrint(const Station &station);

/// Labels whose document this station wants to have on its disk: those of the order in work, first.
[[nodiscard]] std::vector<LabelName> wantedLabels(const Station &station);

} // namespace domain
