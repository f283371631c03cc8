// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// `packhorse-floor scale` and `packhorse-floor printer`: one device that isn't there, to be tried by hand.
namespace emulator {

/// --protocol NAME [--at PATH] [--control SOCKET]; exit status.
int scaleByHand(const QStringList &arguments);
/// --listen PORT --to FOLDER [--control SOCKET]; exit status.
int printerByHand(const QStringList &arguments);

} // namespace emulator
