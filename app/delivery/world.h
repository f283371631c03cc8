// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/store.h"
#include "ports/clock.h"
#include "ports/flag_source.h"
#include "ports/pin_office.h"

namespace delivery {

/// All that a loop may touch; each of them outlives the loop.
struct World
{
    ports::Server &server;
    ports::Clock &clock;
    ports::Timers &timers;
    ports::Random &random;
    journal::Store &store;
    ports::FlagSource *flags = nullptr; ///< null: no flags; the site's policies count
    ports::PinOffice *pins = nullptr;   ///< null: PINs are set at the server only
};

} // namespace delivery
