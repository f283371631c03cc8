// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "domain/new_pin.h"

/// POST /v1/pins.
namespace codec {

struct PinRequest
{
    QString id; ///< UUID: asked again, it is the same request
    domain::NewPin wanted;
};
[[nodiscard]] QByteArray encodePinRequest(const PinRequest &request);
/// Either the old PIN, or a supervisor and theirs. Its errors name members and no values.
[[nodiscard]] Read<PinRequest> decodePinRequest(QByteArrayView bytes);

/// Somebody as in GET /v1/site.
[[nodiscard]] QByteArray encodeOperator(const domain::Operator &person);
[[nodiscard]] Read<domain::Operator> decodeOperator(QByteArrayView bytes);

} // namespace codec
