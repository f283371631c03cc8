// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/rows.h"

namespace present {

/// One fact of this device, in words.
struct FactShown
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(State state MEMBER state)
    Q_PROPERTY(QString stateWords MEMBER stateWords)
    Q_PROPERTY(QString reason MEMBER reason)

public:
    enum class State { OnDevice, Delivered, Safe, Attention };
    Q_ENUM(State)

    QString text; ///< "Took 1 x Hiking sock"
    QString time; ///< local time, as to be shown
    State state = State::OnDevice;
    QString stateWords;
    QString reason; ///< why it needs attention, and who decides; else empty
    bool operator==(const FactShown &) const = default;
};

/// The facts of this device, newest first; those that need attention above all others.
using OutboxModel = Rows<FactShown>;

} // namespace present
