// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/deed.h"
#include "domain/packing.h"

/// What lies before a packer. Looks only; what may be done with it is domain/packer.h.
namespace domain {

/// The parcel whose turn it is: one with a problem, else the first that is full and not closed, else the one that is being
/// filled. Null when nothing is left to be done, or the next unit begins a new one.
[[nodiscard]] const Parcel *parcelAtHand(const PackOrder &order);
/// Whether nothing more goes into it: all is verified, or a further parcel was begun.
[[nodiscard]] bool isFull(const PackOrder &order, const Parcel &parcel);
/// Whether the site wants this full parcel weighed, and it was not.
[[nodiscard]] bool isWeightDue(const Station &station, const Parcel &parcel);
/// The print of the parcel's label of which a person must say whether it came out; null when there is none.
[[nodiscard]] const PrintMark *printInDoubt(const Parcel &parcel);
/// The first line with units to be verified; null when there is none.
[[nodiscard]] const PackLine *lineToVerify(const PackOrder &order);
/// Number that the next further parcel gets.
[[nodiscard]] int nextParcel(const PackOrder &order);
/// What the server said of this label; null when nothing yet.
[[nodiscard]] const KnownLabel *knownLabel(const Packing &packing, const LabelName &name);
/// What a desk's screen asks for, without the question that waits on top.
[[nodiscard]] Ask askAtDesk(const Station &station);

} // namespace domain
