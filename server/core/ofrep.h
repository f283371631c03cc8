// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/document.h"
#include "server/core/store.h"

/// OpenFeature's remote evaluation protocol, OFREP 0.3.0, as far as a server of flags needs it: no event streams (stations
/// hear of a change by the notifications), no credentials before stations can be enrolled.
namespace server {

/// POST /ofrep/v1/evaluate/flags, or .../flags/{flag}.
struct EvaluateCall
{
    QString flag; ///< empty: all
    QByteArray body;
    QByteArray ifNoneMatch; ///< of an evaluation of all
};

/// 200 with an ETag for all flags, 304; 400 INVALID_CONTEXT or TARGETING_KEY_MISSING; 404 FLAG_NOT_FOUND for one that has no
/// rule here. An entry without a value says: your own default. Throws StoreError.
[[nodiscard]] Document evaluateFlags(Store &store, const EvaluateCall &call);
/// The store cannot be asked now: 500 as OFREP has it.
[[nodiscard]] Document flagsUnavailable(const QString &why);

} // namespace server
