// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "domain/flags.h"

/// Flags as OpenFeature's remote evaluation protocol writes them (OFREP 0.3.0), and as a station keeps them.
namespace codec {

/// The body of an evaluation: who asks. What is empty is left out.
[[nodiscard]] QByteArray encodeFlagContext(const domain::FlagContext &context);

/// The answer to an evaluation of all flags.
struct FlagAnswer
{
    domain::Flags values; ///< of declared flags, those that have one and that fit
    QStringList unfit;    ///< keys of declared flags whose value is none, by its type or range
};
/// Flags that this program does not know say nothing to it; an answer that is no list of flags is an error.
[[nodiscard]] Read<FlagAnswer> decodeFlagAnswer(QByteArrayView bytes);

/// The file of answers that are kept, and back.
[[nodiscard]] QByteArray encodeKeptFlags(const std::vector<domain::KeptFlags> &kept);
[[nodiscard]] Read<std::vector<domain::KeptFlags>> decodeKeptFlags(QByteArrayView bytes);

} // namespace codec
