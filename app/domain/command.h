// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/barcode.h"
#include "domain/ids.h"
#include "domain/label.h"
#include "domain/new_pin.h"
#include "domain/operator_settings.h"
#include <variant>

/// All that may be asked of a station.
namespace domain {

/// Something was scanned (or typed into the field for codes that do not scan).
struct ScanCode
{
    Code code;
};
/// A scan that could not be read at all.
struct ScanFault
{
    CodeFault fault = CodeFault::Empty;
    QString shown; ///< printable part of what came
};
struct SignOut
{
};
/// "Take over?" was answered with yes.
struct ConfirmTakeOver
{
};
/// A question or card was turned down: take over, quantity, tote full, lot ... Records nothing.
struct CancelQuestion
{
};
/// How many pieces were taken, after one scan.
struct EnterQuantity
{
    int quantity = 0;
};
struct EnterLot
{
    QString lot;
};
/// Of whoever's badge was scanned. Never recorded, logged or told to anybody.
struct EnterPin
{
    Pin pin;
};
/// The answer to a PIN, by the station itself.
struct PinChecked
{
    bool right = false;
};
/// Forgives the wrong PINs of somebody: a supervisor's word.
struct ForgivePins
{
    OperatorId who;
};
/// Whoever is signed in wants another PIN: the old one is asked for first. With the network only.
struct ChoosePin
{
};
/// Whoever's PIN is asked for has none, or does not know it: a supervisor vouches.
struct ForgotPin
{
};
/// A new PIN for somebody without their old one: a supervisor's word.
struct GivePin
{
    OperatorId who; ///< empty: of a badge that nobody has
};
/// The server's answer to a new PIN, by the station itself.
struct PinAnswered
{
    PinOutcome outcome = PinOutcome::Unanswered;
};
/// How whoever is signed in wants the screens: recorded without a sound, for what has changed is seen.
struct ChangeSettings
{
    OperatorSettings settings;
};
struct EnterExpiry
{
    QString expiry; ///< YYYY-MM-DD
};
struct EnterSerial
{
    QString serial;
};
/// reason: "out_of_stock" | "damaged" | "wrong_product"
struct ShortPick
{
    QString reason;
    bool binEmpty = false;
};
struct SkipStop
{
};
/// The tote of the line at hand is full; the next scan of a tote names the one that goes on.
struct DeclareToteFull
{
};
/// The piece lies in the tote already: the last picker's facts are not here yet.
struct DeclareFound
{
    int quantity = 0; ///< 0 = all that is open in the line at hand
};
struct UndoLast
{
};
/// End of shift in the middle: two facts, paused and released.
struct PauseTrolley
{
};
/// A card was read: a correction, or a cancelled order of which nothing had been picked.
struct Acknowledge
{
};
/// Answer to "the same piece, or the next one?" after a restart.
struct AnswerSameOrNext
{
    bool next = false;
};
struct CallSupervisor
{
};
/// The route that was awaited is here, or could not be got: goes on with what is known.
struct RouteArrived
{
};

// ---- at the desk ----------------------------------------------------------------------------------
/// An order by its number, typed: no scanner types into that field.
struct OpenOrder
{
    OrderId order;
};
/// The order that was awaited is here, or could not be got.
struct OrderArrived
{
};
/// The ready card was looked at, whatever it said: packing begins.
struct ConfirmReady
{
};
/// A function key, or a scan of the box (ScanCode says the same).
struct ChooseBox
{
    QString box; ///< its barcode
};
/// This parcel is full: the units that follow go into the next one.
struct AddParcel
{
};
/// The scale settled on this parcel (ScaleTrust), or a person typed what it shows.
struct TakeWeight
{
    int weight_g = 0;
    QString scale; ///< as on the command line; "typed"
};
/// The weight is wrong, and goes with the parcel all the same: a supervisor's word.
struct AcceptWeight
{
};
/// "Did a label come out?"
struct AnswerCameOut
{
    QString job;
    bool cameOut = false;
};
/// Print the label once more, with a visible mark. The old print stays on record.
struct Reprint
{
};
/// A new label instead of this one; reason as in LabelVoided.
struct Relabel
{
    QString why;
};
struct PutAside
{
    QString where;
};
/// reason as in ProblemRaised; the next scan of a problem bin says where it stands, unless `bin` says it.
struct RaiseProblem
{
    QString reason;
    QString note;
    QString bin;
};
/// how as in ProblemResolved.
struct ResolveProblem
{
    QString how;
    QString note;
};
/// What the print loop saw. Recorded as print.sent, print.confirmed or print.unknown, without a sound of its own.
struct PrintReport
{
    QString job;
    LabelName label;
    PrintState state = PrintState::Sent; ///< Sent, Printed or Unknown
    QString printer;
    bool reprint = false;
    QString what; ///< Printed: by whom it was seen; Unknown: why (English)
};
/// Something that was waited for in the background changed (a label came, was refused, lies on the disk).
struct LabelArrived
{
    LabelName label;
};

using CommandKinds =
    std::variant<ScanCode, ScanFault, SignOut, ConfirmTakeOver, CancelQuestion, EnterQuantity, EnterLot,
                             EnterExpiry, EnterSerial, ShortPick, SkipStop, DeclareToteFull, DeclareFound, UndoLast,
                             PauseTrolley, Acknowledge, AnswerSameOrNext, CallSupervisor, RouteArrived, OpenOrder, OrderArrived,
                             ConfirmReady, ChooseBox, AddParcel, TakeWeight, AcceptWeight, AnswerCameOut, Reprint, Relabel,
                             PutAside, RaiseProblem, ResolveProblem, PrintReport, LabelArrived, EnterPin, PinChecked, ForgivePins, ChangeSettings,
                             ChoosePin, ForgotPin, GivePin, PinAnswered>;

/// What a person or a device asks for. A class of its own, as EventData is.
struct Command : CommandKinds
{
    using CommandKinds::variant;
    Command();
    Command(const Command &);
    Command(Command &&) noexcept;
    Command &operator=(const Command &);
    Command &operator=(Command &&) noexcept;
    ~Command();
    bool operator==(const Command &) const = delete; // nor are its kinds: Qt's meta types ask for both
    bool operator<(const Command &) const = delete;
};

} // namespace domain
