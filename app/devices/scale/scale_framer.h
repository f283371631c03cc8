// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scale/scale_protocol.h"

namespace devices {

/// Finds a protocol's frames in a scale's bytes, however the line cuts them. Bounded: never more than maxFrame bytes wait.
class ScaleFramer
{
public:
    struct Outcome
    {
        std::optional<domain::ScaleReading> newest; ///< of several only the last one counts: the others are past
        QByteArray reply;
        bool understood = false;
        bool noise = false;
    };
    explicit ScaleFramer(ScaleProtocol protocol);

    [[nodiscard]] Outcome add(const QByteArray &bytes);
    /// What is held belongs to nothing that is asked from now on, nor does the rest of it.
    void forget();
    /// The line was just opened: what comes up to the next end of a line is the rest of something, where lines are spoken.
    void lostTrack();
    [[nodiscard]] const ScaleProtocol &protocol() const { return m_protocol; }

private:
    void dropBrokenLine();

    const ScaleProtocol m_protocol;
    QByteArray m_held;
    bool m_inMidLine = false;
};

} // namespace devices
