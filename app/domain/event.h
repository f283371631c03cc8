// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "domain/time.h"
#include <QMap>
#include <QString>
#include <optional>
#include <variant>

/// All that may have happened. One struct a type of fact, named in `eventTypeName`; quantities, never totals.
namespace domain {

using Flags = QMap<QString, QString>; ///< flag values a task was begun with

// ---- the journal itself ------------------------------------------------------------------------
struct Predecessor
{
    JournalId journal;
    Sequence sequence = 0;
    QString chain; ///< 64 lower-case hex digits
    bool operator==(const Predecessor &) const = default;
};
/// First fact of every journal. reason: "new" | "fork" | "quarantine" | "restored".
struct JournalBegun
{
    QString reason;
    std::optional<Predecessor> predecessor;
    bool operator==(const JournalBegun &) const = default;
};

// ---- operators ---------------------------------------------------------------------------------
struct OperatorSignedIn
{
    QString by; ///< "badge" (PIN comes with enrolment)
    bool operator==(const OperatorSignedIn &) const = default;
};
struct OperatorSignedOut
{
    bool operator==(const OperatorSignedOut &) const = default;
};
struct OperatorRefused
{
    QString why; ///< "unknown_badge"
    bool operator==(const OperatorRefused &) const = default;
};

// ---- picking -----------------------------------------------------------------------------------
struct TrolleyTaken
{
    TrolleyId trolley;
    RouteId route;
    bool takeover = false;
    Flags flags;
    bool operator==(const TrolleyTaken &) const = default;
};
struct LocationConfirmed
{
    int stop = 0; ///< from 1
    QString location;
    QString code; ///< as scanned; differs from location when an item told the place
    bool operator==(const LocationConfirmed &) const = default;
};
struct ItemTaken
{
    int stop = 0;
    ProductId product;
    int quantity = 0; ///< units, at least 1
    QString code;     ///< normalised code that was scanned
    QString lot;      ///< empty unless the product wants one
    QString expiry;   ///< YYYY-MM-DD, empty unless the product wants one
    QString serial;   ///< empty unless the product wants one; then quantity is 1
    bool operator==(const ItemTaken &) const = default;
};
struct ItemPlaced
{
    int stop = 0;
    OrderId order;
    ToteId tote;
    ProductId product;
    int quantity = 0;
    bool operator==(const ItemPlaced &) const = default;
};
struct LineShorted
{
    int stop = 0;
    OrderId order;
    ProductId product;
    int missing = 0;
    QString reason; ///< "out_of_stock" | "damaged" | "wrong_product"
    bool binEmpty = false;
    bool operator==(const LineShorted &) const = default;
};
struct FoundInTote
{
    int stop = 0;
    OrderId order;
    ProductId product;
    int quantity = 0;
    bool operator==(const FoundInTote &) const = default;
};
struct StopSkipped
{
    int stop = 0;
    bool operator==(const StopSkipped &) const = default;
};
struct ToteFilled
{
    ToteId tote;
    ToteId nextTote;
    bool operator==(const ToteFilled &) const = default;
};
/// A cancelled order's goods left the trolley. cancelTote is empty when nothing of it had been picked.
struct OrderSetAside
{
    OrderId order;
    ToteId tote;
    QString cancelTote;
    bool operator==(const OrderSetAside &) const = default;
};
struct FactUndone
{
    EventId undoes;
    bool operator==(const FactUndone &) const = default;
};
struct PickingPaused
{
    bool operator==(const PickingPaused &) const = default;
};
struct TrolleyReleased
{
    TrolleyId trolley;
    QString where; ///< location of the stop where it stands, may be empty
    bool operator==(const TrolleyReleased &) const = default;
};
struct TrolleyDropped
{
    TrolleyId trolley;
    QString dropZone;
    bool operator==(const TrolleyDropped &) const = default;
};

// ---- people ------------------------------------------------------------------------------------
/// The operator has read a correction (or another card) that names this event.
struct CorrectionAcknowledged
{
    EventId event;
    bool operator==(const CorrectionAcknowledged &) const = default;
};
/// A person settled a case: disputes, or parked facts, of one journal on one task with one cause.
struct CaseDecided
{
    QString caseId;   ///< "*" with "retry": all cases
    QString decision; ///< "accept" | "reject" | "recount" | "retry"
    QString note;     ///< why, in the person's words; may be empty
    bool operator==(const CaseDecided &) const = default;
};
struct SupervisorCalled
{
    QString where;
    bool operator==(const SupervisorCalled &) const = default;
};

/// A type that this version does not know: its bytes are kept, counted and shown, and change nothing.
struct UnknownFact
{
    QString type;
    bool operator==(const UnknownFact &) const = default;
};

using EventData =
    std::variant<JournalBegun, OperatorSignedIn, OperatorSignedOut, OperatorRefused, TrolleyTaken, LocationConfirmed,
                 ItemTaken, ItemPlaced, LineShorted, FoundInTote, StopSkipped, ToteFilled, OrderSetAside, FactUndone,
                 PickingPaused, TrolleyReleased, TrolleyDropped, CorrectionAcknowledged, CaseDecided, SupervisorCalled, UnknownFact>;

/// The type as written into the fact, e.g. "pick.item_taken".
[[nodiscard]] QString eventTypeName(const EventData &data);

/// A fact: what happened, when, where and by whom. Its place in a journal is not part of it.
struct Event
{
    EventId id;
    UtcTime time;
    StationId station;
    OperatorId by; ///< empty where nobody was signed in
    TaskId task;   ///< subject; empty for facts that belong to no task
    QString traceparent;
    EventData data;
    bool operator==(const Event &) const = default;
};

} // namespace domain
