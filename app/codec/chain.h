// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <optional>

namespace codec {

/// A link of a journal's hash chain: 32 raw bytes of SHA-256.
struct Chain
{
    std::array<unsigned char, 32> bytes{};
    bool operator==(const Chain &) const = default;
    [[nodiscard]] QByteArray raw() const;
    [[nodiscard]] QString hex() const; ///< 64 lower-case hex digits
    /// nullopt unless exactly 64 lower-case hex digits.
    [[nodiscard]] static std::optional<Chain> fromHex(const QString &text);
    /// nullopt unless exactly 32 bytes.
    [[nodiscard]] static std::optional<Chain> fromRaw(QByteArrayView bytes);
};

/// chain(0) = SHA-256(the journal id, 36 lower-case characters).
[[nodiscard]] Chain chainStart(const domain::JournalId &journal);
/// chain(n) = SHA-256(chain(n-1), then line n without its LF).
[[nodiscard]] Chain chainNext(const Chain &before, QByteArrayView line);

} // namespace codec
