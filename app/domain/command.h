// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/barcode.h"
#include "domain/ids.h"
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

using Command = std::variant<ScanCode, ScanFault, SignOut, ConfirmTakeOver, CancelQuestion, EnterQuantity, EnterLot,
                             EnterExpiry, EnterSerial, ShortPick, SkipStop, DeclareToteFull, DeclareFound, UndoLast,
                             PauseTrolley, Acknowledge, AnswerSameOrNext, CallSupervisor, RouteArrived>;

} // namespace domain
