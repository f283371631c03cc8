// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/seal.h"
#include <sodium.h>

namespace codec {
namespace {

constexpr char plainForm = 0;
constexpr char sealedForm = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype nameBytes = crypto_generichash_BYTES_MIN;
static_assert(Seal::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Seal::keyBytes >= crypto_generichash_KEYBYTES_MIN && Seal::keyBytes <= crypto_generichash_KEYBYTES_MAX);

using Length = unsigned long long;

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

Seal::Seal(const QByteArray &key)
    : m_key(key.size() == keyBytes && isReady() ? key : QByteArray())
{
}

QByteArray Seal::newKey()
{
    QByteArray key(isReady() ? keyBytes : 0, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QString Seal::name() const
{
    constexpr QByteArrayView what("Packhorse: the name of this key");
    if (!isKeyed())
        return {};
    QByteArray name(nameBytes, '\0');
    crypto_generichash(raw(name), size_t(name.size()), raw(what), Length(what.size()), raw(QByteArrayView(m_key)), size_t(m_key.size()));
    return QString::fromLatin1(name.toHex());
}

bool Seal::isPlain(QByteArrayView sealed) { return !sealed.isEmpty() && sealed.front() == plainForm; }

QByteArray Seal::seal(QByteArrayView plain, QByteArrayView context) const
{
    if (!isKeyed())
        return QByteArray(1, plainForm).append(plain);
    QByteArray sealed(1 + nonceBytes + plain.size() + tagBytes, '\0');
    sealed[0] = sealedForm;
    unsigned char *nonce = raw(sealed) + 1;
    randombytes_buf(nonce, size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plain), Length(plain.size()), raw(context),
                                               Length(context.size()), nullptr, nonce, raw(QByteArrayView(m_key)));
    return sealed;
}

std::optional<QByteArray> Seal::open(QByteArrayView sealed, QByteArrayView context) const
{
    if (!isKeyed())
        return isPlain(sealed) ? std::optional(sealed.sliced(1).toByteArray()) : std::nullopt;
    if (sealed.size() < 1 + nonceBytes + tagBytes || sealed.front() != sealedForm)
        return std::nullopt;
    const QByteArrayView nonce = sealed.sliced(1, nonceBytes);
    const QByteArrayView cipher = sealed.sliced(1 + nonceBytes);
    QByteArray plain(cipher.size() - tagBytes, '\0');
    const int opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(cipher), Length(cipher.size()), raw(context),
                                                   Length(context.size()), raw(nonce), raw(QByteArrayView(m_key)));
    return opened == 0 ? std::optional(plain) : std::nullopt;
}

} // namespace codec
