// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/serial_framer.h"
#include <utility>

namespace devices {

SerialFramer::Outcome SerialFramer::add(const QByteArray &bytes)
{
    Outcome outcome;
    for (const char byte : bytes)
        addByte(byte, outcome);
    return outcome;
}

void SerialFramer::addByte(char byte, Outcome &outcome)
{
    if (byte == '\r' || byte == '\n' || byte == '\t') {
        m_knowsTerminator = true;
        end(outcome);
    } else if (m_held.size() == maxScan) {
        m_held.clear();
        m_dropping = true;
        outcome.tooLong = true;
    } else if (!m_dropping) {
        m_held += byte;
    }
}

void SerialFramer::end(Outcome &outcome)
{
    const QByteArray scan = std::exchange(m_held, {});
    if (!std::exchange(m_dropping, false) && !scan.isEmpty())
        outcome.scans.push_back(scan);
}

SerialFramer::Outcome SerialFramer::silent()
{
    Outcome outcome;
    if (m_knowsTerminator) {
        outcome.broken = !m_held.isEmpty();
        forget();
    } else {
        end(outcome);
    }
    return outcome;
}

void SerialFramer::forget()
{
    m_held.clear();
    m_dropping = false;
}

} // namespace devices
