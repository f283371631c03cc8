// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin.h"
#include "domain/new_pin.h"
#include <QByteArray>
#include <array>
#include <sodium.h>

namespace codec {
namespace {
constexpr unsigned long long passes = 2;
constexpr size_t memory = size_t(19'456) * 1024;

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

/// Of a PIN that nobody has: what an unknown badge is tried against.
const QByteArray &nobodys()
{
    static const QByteArray verifier = [] {
        std::array<char, 32> noise{};
        randombytes_buf(noise.data(), noise.size());
        std::array<char, crypto_pwhash_STRBYTES> text{};
        const bool made = crypto_pwhash_str(text.data(), noise.data(), noise.size(), passes, memory) == 0;
        return made ? QByteArray(text.data()) : QByteArray();
    }();
    return verifier;
}

bool fits(const QByteArray &verifier, const QByteArray &pin)
{
    return crypto_pwhash_str_verify(verifier.constData(), pin.constData(), static_cast<unsigned long long>(pin.size())) == 0;
}
} // namespace

QString pinFault(const QString &pin)
{
    const auto fault = domain::pinFaultOf(pin);
    if (fault == domain::PinFault::Length)
        return QStringLiteral("a PIN has %1 to %2 digits").arg(domain::leastPinDigits).arg(domain::mostPinDigits);
    return fault ? QStringLiteral("this PIN is one of those that are tried first: no runs, no repetitions") : QString();
}

QString pinVerifier(const QString &pin)
{
    const QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const bool made = isReady() && crypto_pwhash_str(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()), passes, memory) == 0;
    return made ? QString::fromLatin1(text.data()) : QString();
}

bool isPinVerifier(const QString &text)
{
    return text.startsWith(QLatin1String(crypto_pwhash_STRPREFIX)) && text.size() < qsizetype(crypto_pwhash_STRBYTES);
}

bool pinFits(const QString &verifier, const QString &pin)
{
    if (!isReady())
        return false;
    // Any other kind of verifier would take another time.
    if (!isPinVerifier(verifier)) {
        static_cast<void>(fits(nobodys(), pin.toUtf8()));
        return false;
    }
    return fits(verifier.toLatin1(), pin.toUtf8());
}

} // namespace codec
