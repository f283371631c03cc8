// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// PINs: nowhere but in what a person types. What is kept is an Argon2id verifier (RFC 9106; libsodium's crypto_pwhash_str).
namespace codec {

/// Why this can be nobody's PIN, an English sentence; empty: it can. Six to twelve digits, no runs, no repetitions.
[[nodiscard]] QString pinFault(const QString &pin);
/// What is kept of a PIN; another one each time. Takes some 50 ms and 19 MiB on purpose (OWASP's least for Argon2id: m = 19456
/// KiB, t = 2, p = 1). Empty: there was no memory.
[[nodiscard]] QString pinVerifier(const QString &pin);
/// Whether a text has the shape of a verifier.
[[nodiscard]] bool isPinVerifier(const QString &text);
/// Whether a PIN is the one of this verifier. No verifier, or one that cannot be read, takes as long and never fits.
[[nodiscard]] bool pinFits(const QString &verifier, const QString &pin);

} // namespace codec
