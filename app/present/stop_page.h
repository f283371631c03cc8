// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"
#include "present/rows.h"

namespace present {

/// One place on the trolley, for its map.
struct SlotShown
{
    Q_GADGET
    Q_PROPERTY(int slot MEMBER slot)
    Q_PROPERTY(present::SlotState state MEMBER state)

public:
    int slot = 0;
    SlotState state = SlotState::Empty;
    bool operator==(const SlotShown &) const = default;
};

/// A stop as its page shows it.
struct StopShown
{
    Q_GADGET
    Q_PROPERTY(int stop MEMBER stop)
    Q_PROPERTY(int of MEMBER of)
    Q_PROPERTY(int done MEMBER done)
    Q_PROPERTY(int units MEMBER units)
    Q_PROPERTY(present::Turn turn MEMBER turn)
    Q_PROPERTY(QString step MEMBER step)
    Q_PROPERTY(QString aisle MEMBER aisle)
    Q_PROPERTY(QString bay MEMBER bay)
    Q_PROPERTY(QString level MEMBER level)
    Q_PROPERTY(bool locationDone MEMBER locationDone)
    Q_PROPERTY(QString productName MEMBER productName)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString codeHead READ codeHead)
    Q_PROPERTY(QString codeTail READ codeTail)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(int taken MEMBER taken)
    Q_PROPERTY(int wanted MEMBER wanted)
    Q_PROPERTY(bool itemDone MEMBER itemDone)
    Q_PROPERTY(int slot MEMBER slot)
    Q_PROPERTY(QString tote MEMBER tote)
    Q_PROPERTY(QString orderTail MEMBER orderTail)
    Q_PROPERTY(int slotColumns MEMBER slotColumns)
    Q_PROPERTY(int slotRows READ slotRows)
    Q_PROPERTY(bool canUndo MEMBER canUndo)
    Q_PROPERTY(QString undoText MEMBER undoText)
    Q_PROPERTY(QString last MEMBER last)
    Q_PROPERTY(QString advice MEMBER advice)

public:
    [[nodiscard]] QString codeHead() const; ///< the code without its tail
    [[nodiscard]] QString codeTail() const; ///< the last four characters: what people compare
    [[nodiscard]] int slotRows() const;

    int stop = 0;
    int of = 0;
    int done = 0;               ///< units of the route that are settled
    int units = 0;              ///< all units of the route
    Turn turn = Turn::Location; ///< the block with the thick frame
    QString step;               ///< what to do next, with a verb: "Scan the item"
    QString aisle;              ///< the whole location where it has no parts; bay and level are empty then
    QString bay;
    QString level;
    bool locationDone = false;
    QString productName;
    QString code;
    QString picture; ///< URL, may be empty
    int taken = 0;   ///< units of this line in the hand
    int wanted = 0;  ///< units of this line still to be settled
    bool itemDone = false;
    int slot = 0;
    QString tote;
    QString orderTail; ///< as people compare it: its last digits, a short number whole
    int slotColumns = 5;
    bool canUndo = false;
    QString undoText; ///< what the undo would take back
    QString last;     ///< what the last fact was; may be empty
    QString advice;   ///< what the hands have to do after an undo; mostly empty
    std::vector<SlotShown> trolleyMap;
    bool operator==(const StopShown &) const = default;
};

/// The stop at hand.
class StopPage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::StopShown shown READ shown NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *trolleyMap READ trolleyMap CONSTANT)

public:
    using QObject::QObject;
    [[nodiscard]] const StopShown &shown() const { return m_shown; }
    [[nodiscard]] QAbstractItemModel *trolleyMap() { return &m_map; }
    void show(StopShown next);

Q_SIGNALS:
    void changed();

private:
    StopShown m_shown;
    Rows<SlotShown> m_map;
};

} // namespace present
