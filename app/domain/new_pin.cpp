// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/new_pin.h"
#include <algorithm>

namespace domain {
namespace {

/// Every digit as far from the one before it: 111111, 123456, 987654, 246802.
bool isRun(const QString &pin)
{
    const auto step = [&pin](qsizetype at) { return (pin[at].unicode() - pin[at - 1].unicode() + 10) % 10; };
    for (qsizetype at = 2; at < pin.size(); ++at) {
        if (step(at) != step(1))
            return false;
    }
    return true;
}

/// 121212, 123123, 112112.
bool isRepeated(const QString &pin)
{
    for (qsizetype length = 1; length <= pin.size() / 2; ++length) {
        if (pin.size() % length == 0 && pin.left(length).repeated(pin.size() / length) == pin)
            return true;
    }
    return false;
}

} // namespace

/// Through a volatile pointer: a compiler leaves out what is written to memory that is given back next.
void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty()) {
        auto *digit = reinterpret_cast<volatile char16_t *>(text.data());
        std::fill_n(digit, text.size(), u'0');
        text.resize(0); // the memory goes with the text
        return;
    }
    text.clear();
}

Pin::Pin(const QString &digits)
{
    if (digits.isEmpty())
        return;
    auto *own = new QString(digits.constData(), digits.size()); // a copy that nobody else holds
    m_text = std::shared_ptr<const QString>(own, [](QString *text) {
        wipe(*text);
        delete text;
    });
}

const QString &Pin::text() const
{
    static const QString none;
    return m_text ? *m_text : none;
}

std::optional<PinFault> pinFaultOf(const QString &digits)
{
    const bool areDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!areDigits || digits.size() < leastPinDigits || digits.size() > mostPinDigits)
        return PinFault::Length;
    if (isRun(digits) || isRepeated(digits))
        return PinFault::TooEasy;
    return std::nullopt;
}

} // namespace domain
