// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

Q_LOGGING_CATEGORY(logJournal, "packhorse.journal")
Q_LOGGING_CATEGORY(logDelivery, "packhorse.delivery")
Q_LOGGING_CATEGORY(logWire, "packhorse.wire")
Q_LOGGING_CATEGORY(logDevices, "packhorse.devices")
Q_LOGGING_CATEGORY(logFlow, "packhorse.flow")
Q_LOGGING_CATEGORY(logServer, "packhorse.server")
Q_LOGGING_CATEGORY(logEmulator, "packhorse.emulator")
