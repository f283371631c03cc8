// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "domain/operator_settings.h"
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
    QString by; ///< "badge" | "badge+pin"
    bool operator==(const OperatorSignedIn &) const = default;
};
struct OperatorSignedOut
{
    bool operator==(const OperatorSignedOut &) const = default;
};
struct OperatorRefused
{
    QString why;        ///< "pin"
    QString badge{};    ///< that nobody has; empty where the fact names its operator
    qint64 unlocks = 0; ///< Operator::unlocks at that time
    bool operator==(const OperatorRefused &) const = default;
};

/// Wrong PINs of somebody were forgiven on the spot: by the supervisor who did it.
struct OperatorUnlocked
{
    OperatorId who;
    bool operator==(const OperatorUnlocked &) const = default;
};

/// How whoever did it wants the screens from now on: all of it, not what has changed.
struct OperatorSettingsChanged
{
    OperatorSettings settings;
    EventId after{}; ///< the fact whose settings the roster held then, as this station knew it; empty: none
    bool operator==(const OperatorSettingsChanged &) const = default;
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
    int foundBefore = 0; ///< units of this line that others had found in the tote, as this station knew: these are more
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

// ---- packing: the order is the fact's subject ------------------------------------------------------
/// An order was begun or gone on with at a desk.
struct OrderTaken
{
    OrderId order;
    QString desk; ///< the desk's barcode, D-07
    bool takeover = false; ///< another station had it in work; both may have facts on the way
    Flags flags;
    bool operator==(const OrderTaken &) const = default;
};
struct UnitVerified
{
    int parcel = 0; ///< from 1
    ProductId product;
    int quantity = 0; ///< units, at least 1
    QString code;     ///< normalised code that was scanned
    QString lot;      ///< empty unless the product wants one
    QString expiry;   ///< YYYY-MM-DD, empty unless the product wants one
    QString serial;   ///< empty unless the product wants one; then quantity is 1
    bool operator==(const UnitVerified &) const = default;
};
struct BoxChosen
{
    int parcel = 0;
    QString box; ///< the box's barcode, X-M
    bool operator==(const BoxChosen &) const = default;
};
/// The units verified from now on go into this further parcel.
struct ParcelAdded
{
    int parcel = 0;
    bool operator==(const ParcelAdded &) const = default;
};
/// A weight that was taken for good: stable, and within tolerance, or accepted by a person.
struct ParcelWeighed
{
    int parcel = 0;
    int weight_g = 0; ///< gross
    int expected_g = 0;
    int tolerance_g = 0;
    QString scale; ///< which one said it, as on the command line; "typed" when a person read it off
    OperatorId approvedBy{}; ///< the supervisor whose word was asked for; empty: nobody's
    bool operator==(const ParcelWeighed &) const = default;
};
/// The name of a label is its business key: there is one label, and one purchase, for each (order, parcel, revision).
struct LabelWanted
{
    OrderId order;
    int parcel = 0;
    int revision = 0; ///< from 1
    QString box;      ///< what it is bought for
    int weight_g = 0;
    QString format; ///< "zpl" | "pdf"
    QString epoch;  ///< of the store, as the station knew it
    bool operator==(const LabelWanted &) const = default;
};
struct LabelVoided
{
    OrderId order;
    int parcel = 0;
    int revision = 0;
    QString why; ///< "box_changed" | "weight_changed" | "order_cancelled" | "damaged" | "unused"
    OperatorId approvedBy{}; ///< the supervisor whose word was asked for; empty: nobody's
    bool operator==(const LabelVoided &) const = default;
};
/// The packer scanned the label on the parcel.
struct LabelApplied
{
    OrderId order;
    int parcel = 0;
    int revision = 0;
    QString code; ///< as scanned: the tracking number or SSCC
    bool operator==(const LabelApplied &) const = default;
};
struct ParcelClosed
{
    int parcel = 0;
    QString bin; ///< dispatch bin
    bool operator==(const ParcelClosed &) const = default;
};
/// reason: "weight" | "missing" | "damaged" | "extra" | "label" | "cancelled" | "other"
struct ProblemRaised
{
    int parcel = 0;
    QString reason;
    QString bin;  ///< problem bin
    QString note; ///< may be empty
    bool operator==(const ProblemRaised &) const = default;
};
/// how: "reweighed" | "relabelled" | "repacked" | "resolved"
struct ProblemResolved
{
    int parcel = 0;
    QString how;
    QString note;
    bool operator==(const ProblemResolved &) const = default;
};
/// Half-packed, and gone on with later, at this desk or another.
struct OrderPutAside
{
    QString where; ///< where it stands, may be empty
    bool operator==(const OrderPutAside &) const = default;
};
struct PackingUndone
{
    EventId undoes;
    bool operator==(const PackingUndone &) const = default;
};

// ---- printing: recorded by the station itself, but for print.decided -----------------------------
/// All bytes of a job were taken by the printer. Nothing is said about paper yet.
struct PrintSent
{
    QString job; ///< UUID of the print job on this station
    OrderId order;
    int parcel = 0;
    int revision = 0;
    QString printer;
    bool reprint = false; ///< carries a visible mark
    bool operator==(const PrintSent &) const = default;
};
/// by: "odometer" | "status" | "spooler" | "person" | "applied" (the printed label was scanned)
struct PrintConfirmed
{
    QString job;
    OrderId order;
    int parcel = 0;
    int revision = 0;
    QString by;
    bool operator==(const PrintConfirmed &) const = default;
};
/// It cannot be told whether a label came out: a person is asked. No timer ever prints again.
struct PrintUnknown
{
    QString job;
    OrderId order;
    int parcel = 0;
    int revision = 0;
    QString why; ///< English, for the log and the fact's reader
    bool operator==(const PrintUnknown &) const = default;
};
/// "Did a label come out?"
struct PrintDecided
{
    QString job;
    OrderId order;
    int parcel = 0;
    int revision = 0;
    bool cameOut = false;
    bool operator==(const PrintDecided &) const = default;
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
/// A supervisor gave their word, by badge and PIN, for what somebody else did in the same moment.
/// what: "reprint" | "void" | "weight" | "pin"
struct WordGiven
{
    QString what;
    OperatorId approvedBy;
    bool operator==(const WordGiven &) const = default;
};
struct SupervisorCalled
{
    QString where;
    bool operator==(const SupervisorCalled &) const = default;
};

/// Done at the server itself, by its own command line or on its pages: recorded in the server's own journal only.
/// what: "pin_set" | "pin_chosen" | "badge_locked" | "badge_unlocked" | "device_let_in" | "device_turned_away" | "device_shut_out"
struct OfficeDone
{
    QString what;
    QString about; ///< an operator's id, or a device's name
    QString scope{}; ///< of a device: "station" | "rescue" | "reader"
    bool operator==(const OfficeDone &) const = default;
};

/// A type that this version does not know: its bytes are kept, counted and shown, and change nothing.
struct UnknownFact
{
    QString type;
    bool operator==(const UnknownFact &) const = default;
};

using EventKinds =
    std::variant<JournalBegun, OperatorSignedIn, OperatorSignedOut, OperatorRefused, OperatorUnlocked, OperatorSettingsChanged, TrolleyTaken, LocationConfirmed,
                 ItemTaken, ItemPlaced, LineShorted, FoundInTote, StopSkipped, ToteFilled, OrderSetAside, FactUndone,
                 PickingPaused, TrolleyReleased, TrolleyDropped, OrderTaken, UnitVerified, BoxChosen, ParcelAdded, ParcelWeighed,
                 LabelWanted, LabelVoided, LabelApplied, ParcelClosed, ProblemRaised, ProblemResolved, OrderPutAside,
                 PackingUndone, PrintSent, PrintConfirmed, PrintUnknown, PrintDecided, CorrectionAcknowledged, CaseDecided,
                 WordGiven, SupervisorCalled, OfficeDone, UnknownFact>;

/// What a fact says. A class of its own: its copies are compiled once and not in every file, long as they are for so many kinds.
struct EventData : EventKinds
{
    using EventKinds::variant;
    EventData();
    EventData(const EventData &);
    EventData(EventData &&) noexcept;
    EventData &operator=(const EventData &);
    EventData &operator=(EventData &&) noexcept;
    ~EventData();
    bool operator==(const EventData &other) const;
};

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
