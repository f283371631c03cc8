// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/pty_scale.h"
#include <utility>

namespace emulator {
namespace {
constexpr int streamEvery_ms = 100;
constexpr qsizetype mostHeard = 64;
constexpr char enq = 0x05;
constexpr char ack = 0x06;
} // namespace

PtyScale::PtyScale(ScaleSpeech speech, const QString &path, QObject *parent)
    : QObject(parent), m_line(path.isEmpty() ? QStringLiteral("scale") : path), m_speech(speech)
{
    m_sincePut.start();
    m_line.onBytes = [this](const QByteArray &bytes) { take(bytes); };
    connect(&m_stream, &QTimer::timeout, this, &PtyScale::tell);
    if (askOf(speech).isEmpty())
        m_stream.start(streamEvery_ms);
}

QString PtyScale::spec() const { return nameOf(m_speech) + u':' + device(); }

void PtyScale::put(int grams)
{
    m_before_g = std::exchange(m_load_g, grams);
    m_sincePut.restart();
}

void PtyScale::hurry(int grams) { m_before_g = m_load_g = grams; }

/// A swing that dies down: from the old weight to the new one in the first half, around the new one in the second.
ScaleFace PtyScale::face() const
{
    ScaleFace face;
    const int elapsed = int(m_sincePut.elapsed());
    const bool moving = m_before_g != m_load_g && elapsed < m_settle_ms;
    const int half = qMax(1, m_settle_ms / 2);
    const int swing = (elapsed / 50) % 2 == 0 ? m_sway_g : -m_sway_g;
    const int reached = elapsed < half ? m_before_g + (m_load_g - m_before_g) * elapsed / half : m_load_g;
    face.grams = (moving ? reached + swing * (m_settle_ms - elapsed) / m_settle_ms : m_load_g) - m_zero_g;
    face.stable = !moving;
    face.over = m_load_g > m_capacity_g;
    return face;
}

void PtyScale::take(const QByteArray &bytes)
{
    m_heard = (m_heard + bytes).right(mostHeard);
    if (m_heard.contains('Z'))
        m_zero_g = m_load_g;
    if (m_speech == ScaleSpeech::CasEcr && m_heard.contains(enq) && !m_hush)
        m_line.send(QByteArray(1, ack));
    const QByteArray ask = askOf(m_speech);
    const bool asked = !ask.isEmpty() && m_heard.contains(ask);
    if (asked)
        answer();
    if (asked || m_heard.endsWith('\n') || m_speech == ScaleSpeech::CasEcr)
        m_heard.clear();
}

void PtyScale::answer()
{
    ++m_asked;
    tell();
}

void PtyScale::tell()
{
    if (!m_hush)
        m_line.send(frameOf(m_speech, face()));
}

} // namespace emulator
