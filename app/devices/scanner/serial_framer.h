// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

namespace devices {

/// Cuts a serial scanner's bytes into scans: CR, LF and Tab end one, or silence where the scanner sends none of them.
/// Empty scans are left out. Once a terminator was seen, what has none is no scan but its broken beginning.
class SerialFramer
{
public:
    struct Outcome
    {
        std::vector<QByteArray> scans;
        bool tooLong = false; ///< a scan over maxScan bytes was dropped
        bool broken = false;  ///< the beginning of a scan was dropped
    };
    static constexpr qsizetype maxScan = 8192; ///< bytes; the largest code, a QR, holds 7,089

    [[nodiscard]] Outcome add(const QByteArray &bytes);
    [[nodiscard]] Outcome silent();
    [[nodiscard]] bool knowsTerminator() const { return m_knowsTerminator; }
    [[nodiscard]] bool holds() const { return !m_held.isEmpty() || m_dropping; }
    /// The line was cut: what is held belongs to nothing that comes later.
    void forget();

private:
    void addByte(char byte, Outcome &outcome);
    void end(Outcome &outcome);

    QByteArray m_held;
    bool m_dropping = false;
    bool m_knowsTerminator = false;
};

} // namespace devices
