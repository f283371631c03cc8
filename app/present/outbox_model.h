// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"
#include "present/rows.h"

namespace present {

/// One fact of this device, in words.
struct FactShown
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(present::FactState state MEMBER state)
    Q_PROPERTY(QString stateWords MEMBER stateWords)
    Q_PROPERTY(QString reason MEMBER reason)

public:
    QString text; ///< "Took 1 x Hiking sock"
    QString time; ///< local time, as to be shown
    FactState state = FactState::OnDevice;
    QString stateWords;
    QString reason; ///< why it needs attention, and who decides; else empty
    bool operator==(const FactShown &) const = default;
};

/// The facts of this device, newest first; those that need attention above all others.
using OutboxModel = Rows<FactShown>;

} // namespace present
