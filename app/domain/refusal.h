// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/barcode.h"
#include "domain/ids.h"
#include "domain/new_pin.h"
#include "domain/route.h"
#include "domain/time.h"
#include <variant>

/// All the ways to say no. present/wording.cpp holds a sentence for each: what it is, what was wanted, what to do now.
namespace domain {

struct NotReadable
{
    CodeFault fault = CodeFault::Empty;
    QString shown;
};
struct SignInFirst
{
    CodeKind scanned = CodeKind::Product;
};
struct UnknownBadge
{
    bool noRoster = false; ///< nobody is known here: the list of people has not come (yet)
    bool online = false;   ///< with noRoster: the server has nobody on its list
};
struct SignInRefused ///< a wrong PIN, or a badge that nobody has: which, is not told
{
    int triesLeft = 0; ///< before this badge is locked on this station
};
struct PinTooSoon
{
    Duration left{};
};
struct BadgeLocked
{
};
struct PinNotPossible ///< what was typed as a new PIN; it is asked for again
{
    PinFault fault = PinFault::Length;
};
struct PinNotChosen ///< no new PIN: the old one counts, unless nobody answered
{
    PinOutcome outcome = PinOutcome::NoNetwork;
};
struct PinGivesNoWord ///< a supervisor with a PIN for one sign-in
{
};
struct UnlockFirst ///< the station is locked
{
    QString name; ///< of whoever is signed in
};
struct BadgeNotExpected ///< a badge of another operator while somebody is signed in and a task is open
{
    QString name;
};
struct ScanTrolleyFirst
{
    CodeKind scanned = CodeKind::Product;
    QString shown;
};
struct UnknownTrolley
{
    QString trolley;
    bool online = false; ///< the server has no route for it; offline: this device just does not know
};
struct TrolleyAlreadyDropped
{
    QString trolley;
    QString where;
};
struct WrongTrolley ///< another trolley while one is in work
{
    QString scanned;
    QString wanted;
};
struct WrongLocation
{
    QString scanned;
    QString wanted;
    int stopThere = 0; ///< stop of this route at the scanned location, 0 = none
};
struct ScanLocationFirst
{
    QString wanted;
    QString scannedName; ///< what was scanned instead, may be empty
};
struct WrongItem
{
    ProductId scanned;
    QString scannedName;
    QString scannedCode;
    ProductId wanted;
    QString wantedName;
    QString wantedCode;
    int stopThere = 0; ///< stop of this route that wants it, 0 = none
    int slotAsked = 0; ///< the screen asks for the tote in this slot; 0: for an item
};
struct UnknownCode
{
    QString code;
    QString wantedName;
    QString wantedCode;
    QString name; ///< of the product on another route that has this code; empty: not known at all
    int slotAsked = 0; ///< the screen asks for the tote in this slot; 0: for an item
};
struct TooMany
{
    QString name;
    int scanned = 0; ///< units the scan or the number stands for
    int wanted = 0;  ///< units still to be taken
    int slotAsked = 0; ///< the screen asks for the tote in this slot; 0: for an item
};
struct WrongTote
{
    QString scanned;
    int scannedSlot = 0; ///< 0 = not on this trolley
    QString wanted;
    int wantedSlot = 0;
    bool full = false; ///< it is on this trolley, but was declared full
};
struct NothingInHand ///< a tote was scanned before an item
{
    QString wantedName;
};
struct HandNotEmpty ///< skip, pause, sign out: place it first, or undo
{
    int units = 0;
    QString name; ///< all names, where there are several products
};
struct PutBackFirst ///< what is in the hand is wanted by no order any more: undo, and back to its shelf
{
    int units = 0;
    QString name;
    QString location; ///< may be empty
};
struct ToteNotEmpty ///< "tote full": the next tote is on this trolley already, in use or full
{
    QString scanned;
    int slot = 0; ///< where it belongs
};
struct StopsOpen ///< drop zone scanned too early
{
    int stops = 0;
    int units = 0;
};
struct UnknownDropZone
{
    QString scanned;
};
struct NothingToUndo
{
    bool pauseHelps = false; ///< what is in the hand is wanted by nobody: back to the shelf with it, and leave the trolley
};
struct QuantityNotPossible
{
    int entered = 0;
    int wanted = 0;
};
/// What was scanned where a label beside the item was meant.
enum class NoLabel {
    Nothing,   ///< it tells nothing, or was typed
    OwnCode,   ///< the item's own code
    OtherItem, ///< another item's
};
struct BadLot
{
    NoLabel scanned = NoLabel::Nothing;
};
struct BadExpiry
{
    NoLabel scanned = NoLabel::Nothing;
    QString noSuchDay; ///< what looks like a date, but no calendar has it; empty: it does not look like one
};
struct PastExpiry ///< the day on the piece is over: it is not picked, and not packed
{
    QString name;
    QString expiry; ///< YYYY-MM-DD
};
struct BadSerial
{
    NoLabel scanned = NoLabel::Nothing;
};
struct SerialTwice
{
    QString serial;
};
struct OneByOne ///< a case, or a number, of a product whose pieces have a serial number each
{
    QString name;
    int scanned = 0; ///< units the scan or the number stands for
};
struct AnswerFirst ///< a card or question waits; the scan was not taken
{
};
struct NotNow ///< this command has no meaning on the present page
{
};
struct OneStopOnly ///< skip with no other open stop
{
};
struct WrongCancelTote
{
    QString scanned;
};
struct WrongKind ///< a desk's, a box's or a bin's code while picking
{
    CodeKind scanned = CodeKind::Product;
    QString shown;
};
struct NotRecorded ///< the disk could not take it: not accepted, nothing happened
{
    bool diskFull = false;
};
struct TaskUnfinished ///< sign-out with a trolley in work: pause it or drop it first
{
    QString trolley;
};

// ---- at the desk
struct ScanDeskFirst
{
    CodeKind scanned = CodeKind::Product;
    QString shown;
};
struct UnknownDesk
{
    QString desk;
};
struct ScanOrderFirst ///< neither a tote nor a slot while no order is in work
{
    CodeKind scanned = CodeKind::Product;
    QString shown;
};
struct ScanTrolleyOfSlot ///< a slot alone does not say on which trolley
{
    QString slot;
};
struct UnknownOrder
{
    QString shown; ///< tote, slot or number
    bool online = false; ///< the server has no order for it; offline: this desk just does not know
};
struct OrderAlreadyPacked
{
    OrderId order;
    bool cancelled = false;
};
struct NothingToPack ///< all of it was shorted
{
    OrderId order;
};
struct OrderInWork ///< another order's tote or slot, or another desk, while one is in work; also sign-out
{
    OrderId order;
    QString scanned; ///< empty: sign-out
};
struct NotInThisOrder ///< an item of another order, or of none
{
    QString code;
    QString name; ///< of the product; empty: not known at all
    QString wantedName;
    QString wantedCode;
};
struct UnknownBox
{
    QString box;
};
struct ParcelEmpty ///< a further parcel while there is nothing in this one
{
};
struct NothingLeft ///< a further parcel though all is packed
{
};
struct UnitsOpen ///< a bin, a label or a weight before all is verified
{
    int units = 0;
};
struct WeightMissing ///< a bin or a label before it was weighed
{
};
struct BadWeight
{
};
struct LabelMissing ///< the bin before the label was scanned on the parcel
{
};
struct WrongLabel ///< the label of another parcel
{
    QString code;
    OrderId order;  ///< whose it is
    int parcel = 0; ///< which of its parcels
    int wantedParcel = 0;
};
struct VoidLabel ///< a label of this parcel that was given back
{
    QString code;
};
struct UnknownLabel
{
    QString code;
    QString wanted; ///< tracking number on the right one; empty when not known here
};
struct NoLabelYet ///< nothing to print again
{
};
struct UnknownBin
{
    QString bin;
};
struct ChooseReason ///< a problem bin before the reason
{
};
struct ProblemOpen ///< first the problem, then anything else
{
    QString reason;
};
struct SupervisorOnly
{
};
struct NotASupervisor ///< a badge that cannot give its word for somebody else's deed
{
};

using RefusalKinds =
    std::variant<NotReadable, SignInFirst, UnknownBadge, BadgeNotExpected, ScanTrolleyFirst, UnknownTrolley,
                 TrolleyAlreadyDropped, WrongTrolley, WrongLocation, ScanLocationFirst, WrongItem, UnknownCode, TooMany,
                 WrongTote, NothingInHand, HandNotEmpty, PutBackFirst, ToteNotEmpty, StopsOpen, UnknownDropZone, NothingToUndo,
                 QuantityNotPossible, BadLot, BadExpiry, BadSerial, SerialTwice, OneByOne, AnswerFirst, NotNow, OneStopOnly,
                 WrongCancelTote, WrongKind, NotRecorded, TaskUnfinished, ScanDeskFirst, UnknownDesk, ScanOrderFirst, ScanTrolleyOfSlot,
                 UnknownOrder, OrderAlreadyPacked, NothingToPack, OrderInWork, NotInThisOrder, UnknownBox, ParcelEmpty, NothingLeft,
                 UnitsOpen, WeightMissing, BadWeight, LabelMissing, WrongLabel, VoidLabel, UnknownLabel, NoLabelYet, UnknownBin,
                 ChooseReason, ProblemOpen, SupervisorOnly, NotASupervisor, SignInRefused, PinTooSoon, BadgeLocked, UnlockFirst,
                 PinNotPossible, PinNotChosen, PinGivesNoWord, PastExpiry>;

/// Why it is not done. A class of its own, as EventData is.
struct Refusal : RefusalKinds
{
    using RefusalKinds::variant;
    Refusal();
    Refusal(const Refusal &);
    Refusal(Refusal &&) noexcept;
    Refusal &operator=(const Refusal &);
    Refusal &operator=(Refusal &&) noexcept;
    ~Refusal();
};

} // namespace domain
