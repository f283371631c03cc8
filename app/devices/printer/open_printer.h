// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "ports/clock.h"
#include "ports/printer.h"
#include <memory>

namespace devices {

/// What printers need; all of it outlives them.
struct PrinterWorld
{
    ports::Clock &clock;
    ports::Timers &timers;
    ports::Mailbox &mailbox; ///< of the thread that owns the printer
};

/// The printer of a command line:
///
///     [label:|document:]zpl:HOST[:PORT][?dpi=203&graphics=rle|z64]
///     [label:|document:]zpl:/DEVICE[?...]
///     [label:|document:]zpl:spool:NAME[?...]   a printer of Windows, by its name there
///     [label:|document:]ipp:URI      e.g. document:ipp:ipp://printhost:631/printers/a4, or the URI alone
///     [label:|document:]file:FOLDER
///
/// Without a kind zpl and file print labels, ipp documents. Options: dpi (152, 203, 300, 600; else as the printer says) is what
/// a PDF is drawn with, graphics how it is sent (rle: every printer reads it; z64: smaller). It is not opened yet: set its
/// callback, then call open(). The error is one English line that says what to do.
[[nodiscard]] base::Expected<std::unique_ptr<ports::Printer>, QString> openPrinter(const QString &spec, const PrinterWorld &world);

} // namespace devices
