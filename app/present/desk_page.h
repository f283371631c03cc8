// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"
#include <vector>

/// What the pages of the desk show: plain values. Every sentence is made already; a page only places it.
namespace present {

// ---- the bar on top --------------------------------------------------------------------------------
enum class DeviceKind { Scanner, Scale, Printer };
struct DeviceShown
{
    DeviceKind kind = DeviceKind::Scanner;
    QString name;
    Device state = Device::Absent;
    QString words; ///< what is wrong and what to do; empty while it is ready
    bool operator==(const DeviceShown &) const = default;
};

struct DeskBarShown
{
    QString desk; ///< "Desk 07"; the station's name before its barcode was scanned
    QString task; ///< "Order ...8812 · slot 14 of T-207"; empty without an order
    QString operatorName;
    std::vector<DeviceShown> devices; ///< only those that this station has
    QString notice;                   ///< the one thing that is wrong; empty when all is well
    bool operator==(const DeskBarShown &) const = default;
};

// ---- a card ----------------------------------------------------------------------------------------
/// One thing is said or asked, large, and the keys at the bottom answer it.
struct DeskCardShown
{
    Shape shape = Shape::None;
    QString title;
    QString big;       ///< a code or a name, huge; may be empty
    QStringList lines; ///< what it is, what is safe
    QString todo;      ///< with a verb
    QString picture;   ///< URL, may be empty
    QString detail;    ///< for IT, small
    QString last;      ///< what the last fact was; may be empty
    bool operator==(const DeskCardShown &) const = default;
};

// ---- a list ----------------------------------------------------------------------------------------
enum class RowState { Plain, Good, Bad, Warn, Wait, Current };
struct DeskRowShown
{
    RowState state = RowState::Plain;
    QString text;
    QString detail; ///< a second line, quieter; may be empty
    QString right;  ///< a number or a time; may be empty
    bool operator==(const DeskRowShown &) const = default;
};
struct DeskListShown
{
    QString title;
    QString words; ///< about the list, or why it is empty
    std::vector<DeskRowShown> rows;
    bool operator==(const DeskListShown &) const = default;
};

// ---- the ready card --------------------------------------------------------------------------------
enum class CheckState { Waiting, Good, Bad, Unused };
struct CheckShown
{
    QString name; ///< "Scale"
    CheckState state = CheckState::Waiting;
    QString words; ///< what was seen: "0 g, at rest"
    QString todo;  ///< what to do; empty when it is good
    bool operator==(const CheckShown &) const = default;
};
struct ReadyShown
{
    QString title; ///< "Desk 07 is ready", "Testing Desk 07"
    QString words;
    std::vector<CheckShown> checks;
    int percent = 0; ///< of the time that the test may take
    bool isOver = false;
    bool operator==(const ReadyShown &) const = default;
};

// ---- which order -----------------------------------------------------------------------------------
/// A place of the trolley that was scanned.
struct DeskSlotShown
{
    int slot = 0;
    SlotState state = SlotState::Empty;
    bool operator==(const DeskSlotShown &) const = default;
};
struct OrderEntryShown
{
    QString step; ///< "Scan a tote or a slot"
    QString trolley;
    std::vector<DeskSlotShown> slotMap;
    int slotColumns = 5;
    DeskListShown aside;    ///< put aside, to be gone on with
    DeskListShown problems; ///< where a problem is open
    QString waiting;        ///< "12 orders are ready to be packed."
    QString last;
    bool operator==(const OrderEntryShown &) const = default;
};

// ---- packing ---------------------------------------------------------------------------------------
/// A paper for the customer: a heading, then a table or a text. Nobody's name or address stands on it.
struct PaperShown
{
    QString title;   ///< for the packer: "Packing slip of 1001"
    QString heading; ///< large; may be empty
    QString text;    ///< of a gift note; may have several lines
    QStringList columns;
    std::vector<QStringList> rows;
    QString foot; ///< small: the order's number
    bool operator==(const PaperShown &) const = default;
};

struct PackLineShown
{
    QString name;
    QString code;
    QString picture; ///< URL, may be empty
    int packed = 0;
    int wanted = 0;
    bool isCurrent = false;
    QString words; ///< "1 missing since the picking", "on its way from the picker"; may be empty
    [[nodiscard]] bool isDone() const { return packed >= wanted; }
    bool operator==(const PackLineShown &) const = default;
};

struct ParcelShown
{
    int number = 1;
    RowState state = RowState::Plain;
    QString words; ///< "M box, 5 units, label printed"
    bool operator==(const ParcelShown &) const = default;
};

/// A drawing for a step without a product.
enum class TurnArt { None, Box, Scale, Wait, Printer, Label, Bin };

/// The middle of the pack page: whose turn it is.
struct TurnShown
{
    Shape shape = Shape::None; ///< None: the calm blue of the next step
    QString step;              ///< "Scan the next item"
    QString picture;           ///< URL, may be empty
    QString name;
    QString code;
    QString big;       ///< "2 of 3", "0.412 kg", "BIN-DISPATCH-1"
    QStringList lines; ///< what it means
    QString todo;      ///< where the step alone does not say it
    TurnArt art = TurnArt::None;
    bool operator==(const TurnShown &) const = default;
};

struct LabelStepShown
{
    enum class State { Open, Now, Done, Trouble };
    State state = State::Open;
    QString words;  ///< "bought"
    QString detail; ///< the tracking number, the printer, the reason
    bool operator==(const LabelStepShown &) const = default;
};

enum class WeightLook { Unused, Quiet, Moving, Settled, Taken, Trouble };
struct WeightShown
{
    WeightLook look = WeightLook::Unused;
    QString shown;  ///< "0.412 kg"; empty: nothing to show
    QString words;  ///< "Take everything off the scale"
    int now_g = -1; ///< the needle; -1 = none
    int expected_g = 0;
    int tolerance_g = 0;
    int packed_g = 0; ///< what is in the parcel should weigh, with its box; the rest up to expected_g is still to come
    QString expectedWords; ///< "expected 0.590 kg ± 25 g"
    QString toCome;        ///< "still to come: 1 x Cap (92 g)"
    bool operator==(const WeightShown &) const = default;
};

struct PackShown
{
    QString order; ///< its number
    int packed = 0;
    int units = 0;
    QString progress; ///< "5 of 7 units"
    std::vector<PackLineShown> lines;
    std::vector<ParcelShown> parcels;
    TurnShown turn;
    std::vector<LabelStepShown> label;
    WeightShown weight;
    QStringList notes; ///< instruction, gift note, packing slip
    QString last;
    bool operator==(const PackShown &) const = default;
};

} // namespace present
