// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/deed.h"

namespace domain {

/// What is still to be taken of a product at a stop: its first line that the hand does not serve yet.
struct Left
{
    const Line *line = nullptr; ///< null when all of it is in the hand
    int units = 0;              ///< still to be taken for this line
    int taken = 0;              ///< units of this line that are in the hand
};
[[nodiscard]] Left leftToTake(const Route &route, const Stop &stop, const Hand &hand, const ProductId &product);

/// What lies before the operator: the stop and the line at hand, what is in the hand, and what is still wanted of a
/// product. Looks only; what may be done with it is domain/picker.h. Borrows the station and the route.
class AtHand
{
public:
    AtHand(const Station &station, const Route &route);

    const Station &station;
    const Route &route;
    const Stop *stop; ///< null when nothing is left to be picked
    const Ask asked;  ///< what the screen asks for
    const Line *line; ///< null when no line of the stop wants what is in the hand
    const Hand &hand;

    /// Whether the operator is known to stand at the stop, or need not be asked.
    [[nodiscard]] bool atLocation() const;
    [[nodiscard]] int held(const ProductId &product) const;
    /// Units of the product still to be taken at this stop, over all its orders.
    [[nodiscard]] int remaining(const ProductId &product) const;
    /// Whether one scan and a number do for what is left of the first open line of this product.
    [[nodiscard]] bool wantsNumber(const ProductId &product) const;
    [[nodiscard]] int stopAt(const QString &location) const; ///< number of the stop there, 0 = none
    [[nodiscard]] std::vector<int> stopsThatWant(const ProductId &product) const;

    [[nodiscard]] Match match(const Code &code) const;
    [[nodiscard]] QString nameElsewhere(const Code &code) const; ///< of a product of another known route, or empty
    [[nodiscard]] bool serialKnown(const ProductId &product, const QString &serial) const; ///< taken on this route
    [[nodiscard]] const Tote *tote(const Code &code) const; ///< by its own code or its slot's
    /// Whose tote it is or was, full ones too; null when it was never on this trolley.
    [[nodiscard]] const Tote *everOn(const Code &code) const;
    [[nodiscard]] QString wantedName() const;
    [[nodiscard]] QString wantedCode() const;
};

} // namespace domain
