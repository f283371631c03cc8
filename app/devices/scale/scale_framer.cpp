// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/scale_framer.h"

namespace devices {

ScaleFramer::ScaleFramer(ScaleProtocol protocol)
    : m_protocol(std::move(protocol))
{
}

ScaleFramer::Outcome ScaleFramer::add(const QByteArray &bytes)
{
    Outcome outcome;
    m_held += bytes;
    dropBrokenLine();
    while (!m_held.isEmpty()) {
        Piece piece = m_protocol.read(m_held);
        if (piece.size == 0)
            break;
        m_held.remove(0, piece.size);
        outcome.understood = outcome.understood || piece.understood;
        outcome.noise = outcome.noise || !piece.understood;
        outcome.reply += piece.reply;
        if (piece.reading)
            outcome.newest = std::move(piece.reading);
    }
    return outcome;
}

void ScaleFramer::forget()
{
    m_inMidLine = m_inMidLine || (m_protocol.isLines && !m_held.isEmpty());
    m_held.clear();
}

void ScaleFramer::lostTrack()
{
    m_held.clear();
    m_inMidLine = m_protocol.isLines;
}

void ScaleFramer::dropBrokenLine()
{
    if (!m_inMidLine)
        return;
    const qsizetype end = m_held.indexOf('\n');
    m_inMidLine = end < 0;
    m_held = end < 0 ? QByteArray() : m_held.mid(end + 1);
}

} // namespace devices
