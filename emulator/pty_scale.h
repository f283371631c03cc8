// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/pty_line.h"
#include "emulator/scale_speech.h"
#include <QElapsedTimer>

namespace emulator {

/// A scale on a pseudo terminal that speaks one of the protocols. What is put on it settles: until then it shows a weight that
/// swings towards the new one and says that it moves.
class PtyScale : public QObject
{
    Q_OBJECT
public:
    /// `path`: where its device shall lie; empty: in a temporary folder of its own.
    explicit PtyScale(ScaleSpeech speech, const QString &path = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_line.isReady(); }
    [[nodiscard]] QString device() const { return m_line.device(); }
    [[nodiscard]] bool isPluggedIn() const { return m_line.isPluggedIn(); }
    [[nodiscard]] QString spec() const; ///< for --scale

    void settleWithin(int ms) { m_settle_ms = ms; } ///< 600 unless told otherwise
    void sway(int grams) { m_sway_g = grams; }      ///< how far it swings at first; 30 unless told otherwise
    void holdAtMost(int grams) { m_capacity_g = grams; } ///< 30,000 unless told otherwise
    /// All that lies on the pan from now on.
    void put(int grams);
    void hurry(int grams);                         ///< as put(), but it is settled at once
    void hush(bool silent) { m_hush = silent; } ///< it answers nothing
    void vanish() { m_line.vanish(); }
    void comeBack() { m_line.comeBack(); }
    void blurt(const QByteArray &bytes) { m_line.send(bytes); } ///< bytes that are no frame
    [[nodiscard]] ScaleFace face() const;       ///< what it shows now
    [[nodiscard]] int asked() const { return m_asked; }

private:
    void take(const QByteArray &bytes);
    void answer();
    void tell();
    PtyLine m_line;
    const ScaleSpeech m_speech;
    QByteArray m_heard;
    QTimer m_stream;
    QElapsedTimer m_sincePut;
    int m_before_g = 0;
    int m_load_g = 0;
    int m_zero_g = 0;
    int m_settle_ms = 600;
    int m_sway_g = 30;
    int m_capacity_g = 30'000;
    bool m_hush = false;
    int m_asked = 0;
};

} // namespace emulator
