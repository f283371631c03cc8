// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/handheld.h"
#include "emulator/packer.h"
#include "emulator/pty_scale.h"
#include "emulator/zpl_printer.h"
#include <QDateTime>
#include <QElapsedTimer>
#include <deque>

namespace emulator {

/// A real packhorse-desk with a scanner, a scale, a printer, and a tray into which labels fall.
class PackingDesk : public QObject, public DeskThings
{
    Q_OBJECT
public:
    explicit PackingDesk(HandheldPlan plan, QObject *parent = nullptr);
    [[nodiscard]] bool hasDevices(); ///< false: this system gives no pseudo terminals or no port
    [[nodiscard]] Handheld &station() { return *m_station; }
    [[nodiscard]] const Handheld &station() const { return *m_station; }
    [[nodiscard]] ZplPrinter &printer() { return m_printer; }
    /// What stands on each label that came out and can be read, in order; without those that say REPRINT.
    [[nodiscard]] const QStringList &printed() const { return m_printedTracking; }
    /// The same of those that say REPRINT.
    [[nodiscard]] const QStringList &reprinted() const { return m_reprintedTracking; }

    void putOnScale(int grams) override { m_scale.put(grams); }
    [[nodiscard]] bool hasLabel() const override { return !m_tray.empty(); }
    [[nodiscard]] PaperLabel takeLabel() override;
    /// Of the wall clock when this desk was set up, and even from then on.
    [[nodiscard]] qint64 now_ms() const override { return m_began_ms + m_clock.elapsed(); }

private:
    PtyScale m_scale{ScaleSpeech::MtSics};
    ZplPrinter m_printer;
    QElapsedTimer m_clock;
    const qint64 m_began_ms = QDateTime::currentMSecsSinceEpoch();
    std::unique_ptr<Handheld> m_station;
    std::deque<PaperLabel> m_tray;
    QHash<QString, qint64> m_arrived_ms; ///< by tracking number
    QStringList m_printedTracking;
    QStringList m_reprintedTracking;
};

/// The tracking number that a person reads off a label; empty where there is none.
[[nodiscard]] QString trackingOn(const QByteArray &zpl);

} // namespace emulator
