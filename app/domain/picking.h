// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/route.h"

/// Picking, the server's and the fold's side: judge and apply. What the operator may do is domain/picker.h.
namespace domain {

/// Why the server cannot reconcile a fact. It is kept all the same; a person decides.
struct Dispute
{
    /// "no-such-task" | "no-such-line" | "more-than-ordered" | "order-cancelled" | "other-orders-tote" (one that is full
    /// counts as in use) | "nothing-to-undo" | "not-cancelled"
    QString cause;
    QString detail; ///< English, for the log and the server's page
    bool operator==(const Dispute &) const = default;
};

/// Whether a fact about this route contradicts it. Never for who holds the trolley.
[[nodiscard]] base::Expected<base::Done, Dispute> judge(const Route &route, const Event &event);

/// The route after the fact. Total: a fact that fits nothing changes only `unplaced`. Counts never fall, except by undo.
[[nodiscard]] Route apply(Route route, const Event &event);

/// Whether this type of fact may be undone by its operator.
[[nodiscard]] bool isUndoable(const EventData &data);

/// The last not yet undone fact of this station and operator on this route, or null.
[[nodiscard]] const Effect *lastUndoable(const Route &route, const StationId &station, const OperatorId &by);

/// The effect of this event if this station and operator may undo it, or null.
[[nodiscard]] const Effect *undoableBy(const Route &route, const EventId &event, const StationId &station, const OperatorId &by);

/// Where a thing goes when a fact is undone.
struct WayBack
{
    enum class To {
        Nowhere, ///< nothing has to be carried
        Shelf,   ///< from the hand to `location`
        Hand,    ///< out of `tote` in `slot`, into the hand
        Slot,    ///< `tote`, which was full, goes back to `slot`
    };
    To to = To::Nowhere;
    int stop = 0;     ///< of the fact; 0 = none
    QString location; ///< of that stop
    ToteId tote;
    int slot = 0; ///< 0 = no longer on this trolley
    ProductId product;
    int quantity = 0; ///< units
    bool operator==(const WayBack &) const = default;
};
[[nodiscard]] WayBack whereBack(const Route &route, const Effect &effect);

} // namespace domain
