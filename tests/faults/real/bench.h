// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faults/real/shift.h"
#include "support/test_main.h"

/// A row that takes long runs only when all are asked for.
#define ONLY_IN_MAKE_FAULTS()                                                                                          \
    if (qEnvironmentVariable("PACKHORSE_FAULTS") != QLatin1String("all"))                                              \
    QSKIP("runs in `make faults` (PACKHORSE_FAULTS=all)")

#define VERIFY_CLOSED(shift)                                                                                           \
    do {                                                                                                               \
        const QString wrong = (shift).closed();                                                                        \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
