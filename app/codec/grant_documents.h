// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "domain/enrolment.h"

/// What a server answers to a device that wants to be let in (RFC 8628, 3.2 and 3.5; RFC 6749, 5.1 and 5.2).
namespace codec {

[[nodiscard]] Read<domain::DeviceCode> decodeDeviceCode(QByteArrayView bytes);
[[nodiscard]] Read<domain::DeviceTokens> decodeDeviceTokens(QByteArrayView bytes);
/// A member "error"; names that a device need not know are Refused. No such member is none of these.
[[nodiscard]] Read<domain::GrantFault> decodeGrantFault(QByteArrayView bytes);

/// The fields of a form, application/x-www-form-urlencoded.
[[nodiscard]] QByteArray encodeForm(const std::vector<std::pair<QString, QString>> &fields);

} // namespace codec
