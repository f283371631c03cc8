// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace codec {

/// What on a station's disk names people or could be used in their name is sealed with the station's key: nobody who has the
/// disk alone reads it, changes it, or puts it in another's place unnoticed (XChaCha20-Poly1305 as in libsodium's
/// crypto_aead_xchacha20poly1305_ietf, a random nonce each time).
///
/// A first byte says how: 0 = not at all, the plain text follows; 1 = 24 bytes of nonce, then the ciphertext with its 16
/// bytes of tag. Authenticated with it, but not kept, is `context`: what it is and whose.
class Seal
{
public:
    static constexpr qsizetype keyBytes = 32;

    /// Without a key: for a station that keeps no secrets, and for whoever reads its facts alone.
    Seal() = default;
    /// `key` has keyBytes bytes; any other is none.
    explicit Seal(const QByteArray &key);
    /// Of the system's random.
    [[nodiscard]] static QByteArray newKey();

    [[nodiscard]] bool isKeyed() const { return !m_key.isEmpty(); }
    /// Tells this key from another and says nothing of it; empty without a key.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView context) const;
    /// Nothing: it was sealed with another key or for something else, or it was changed; or it was never sealed, and there is
    /// a key: whoever has the disk must not be able to put something of their own in its place.
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;
    /// Whether these bytes are plain text behind their first byte.
    [[nodiscard]] static bool isPlain(QByteArrayView sealed);

private:
    QByteArray m_key;
};

} // namespace codec
