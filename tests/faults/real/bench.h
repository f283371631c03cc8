// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faults/real/shift.h"
#include "support/test_main.h"

/// Everything is delivered, the station is ended, and its black box, its journal and the server are compared.
#define VERIFY_CLOSED(shift)                                                                                           \
    do {                                                                                                               \
        const QString wrong = (shift).closed();                                                                        \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
