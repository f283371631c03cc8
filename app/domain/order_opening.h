// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/at_desk.h"

namespace domain {

/// What the operator may do at a desk while no order is in work: say where the desk is, look at the ready card, and open an
/// order by its tote, its slot or its number.
class OrderOpening
{
public:
    /// Borrows it; station.packing is set, somebody is signed in, no order is in work.
    explicit OrderOpening(const Station &station);

    [[nodiscard]] Result scan(const Code &code) const;
    [[nodiscard]] Result ready() const;
    [[nodiscard]] Result open(const OrderId &order) const;
    [[nodiscard]] Result arrived(const AwaitOrder &awaited) const;
    [[nodiscard]] Result takeOver(const AskOrderTakeOver &asked) const;

private:
    [[nodiscard]] Result desk(const QString &code) const;
    [[nodiscard]] Result trolley(const Code &code) const;
    [[nodiscard]] Result product(const Code &code) const;
    [[nodiscard]] Result lookUp(const Code &code) const;
    [[nodiscard]] Result openKnown(const Code &code) const;
    [[nodiscard]] Result openOrder(const PackOrder &order) const;
    [[nodiscard]] Result take(const PackOrder &order, bool takeover) const;
    [[nodiscard]] const PackOrder *known(const Code &code) const;

    const Station &m_station;
    const Packing &m_packing;
    const Step m_step;
};

} // namespace domain
