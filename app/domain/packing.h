// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/order.h"
#include "domain/picking.h"

/// Packing, the server's and the fold's side: judge and apply. What the packer may do is domain/packer.h.
namespace domain {

/// Whether a fact about this order contradicts it. Never for which desk had it. Causes: "no-such-line",
/// "more-than-ordered", "order-cancelled" (packed after it), "not-cancelled", "no-such-parcel", "parcel-closed",
/// "nothing-to-undo", "no-such-label" (never wanted, or void).
[[nodiscard]] base::Expected<base::Done, Dispute> judge(const PackOrder &order, const Event &event);

/// The order after the fact. Total: a fact that fits nothing changes only `unplaced`. Counts never fall, except by undo.
[[nodiscard]] PackOrder apply(PackOrder order, const Event &event);

/// The same for who recorded it: an undo that was accepted holds at its station whatever others did to the parcel meanwhile,
/// or a piece that was taken out would be shown as packed by itself. Where the parcel is gone it changes nothing.
[[nodiscard]] PackOrder applyOwn(PackOrder order, const Event &event);
[[nodiscard]] inline Route applyOwn(Route route, const Event &event) { return apply(std::move(route), event); }

/// The last not yet undone fact of this station and operator on this order that may be undone, or null. What has left the
/// desk (a label that was printed, a parcel that was closed) may not.
[[nodiscard]] const PackEffect *lastUndoable(const PackOrder &order, const StationId &station, const OperatorId &by);

/// The effect of this event if this station and operator may undo it now, or null.
[[nodiscard]] const PackEffect *undoableBy(const PackOrder &order, const EventId &event, const StationId &station, const OperatorId &by);

/// Whether paper with this label may exist: a print of it was sent, was seen, or cannot be told.
[[nodiscard]] bool mayBePrinted(const LabelMark &mark);

} // namespace domain
