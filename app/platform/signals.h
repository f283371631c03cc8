// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace platform {

/// SIGTERM and SIGINT (on Windows: a closed console, Ctrl-C) end the program by its own loop, so that the journal is closed cleanly.
/// The application outlives the program's loop. Where the system refuses, they end it at once, which harms no fact.
void endOnSignals(QCoreApplication &application);

} // namespace platform
