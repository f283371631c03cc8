// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/child.h"
#include "emulator/hands.h"
#include "emulator/operator.h"
#include <QElapsedTimer>
#include <memory>

namespace emulator {

struct HandheldPlan
{
    QString program;
    QString folder; ///< its profile "station", its black box and its log
    QString name;
    QStringList nodes;
    QStringList more;      ///< options besides
    bool window = false;   ///< shows it; else offscreen
    int lookEvery_ms = 4;  ///< at its black box
};

/// A real packhorse-handheld with a scanner and two hands, whose black box is followed. Killed, it comes back.
class Handheld : public QObject
{
    Q_OBJECT
public:
    explicit Handheld(HandheldPlan plan, QObject *parent = nullptr);
    [[nodiscard]] bool hasScanner() const { return m_scanner.isReady(); } ///< false: this system gives no pty
    void start();
    void kill();     ///< SIGKILL, and back
    void stop();     ///< SIGKILL, for good
    void askToEnd(); ///< SIGTERM; onEnd tells how it went
    [[nodiscard]] bool isRunning() const { return m_child.isRunning(); }
    [[nodiscard]] qint64 pid() const { return m_child.pid(); } ///< 0: it does not run
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] StationHands &hands() { return m_hands; }
    [[nodiscard]] const std::optional<Delivery> &delivery() const { return m_delivery; }
    [[nodiscard]] const std::optional<Position> &position() const { return m_position; }
    [[nodiscard]] QString profile() const { return m_plan.folder + QStringLiteral("/station"); }
    [[nodiscard]] QString blackBox() const { return m_plan.folder + QStringLiteral("/black_box.jsonl"); }
    [[nodiscard]] QString log() const { return m_plan.folder + QStringLiteral("/handheld.log"); }
    [[nodiscard]] const QString &name() const { return m_plan.name; }

    std::function<void(qint64 after_ms)> onReady; ///< it asks for something, so long after its start
    std::function<void(const Told &)> onTold;
    /// It ended otherwise than by kill(); `asked` = by stop() or askToEnd().
    std::function<void(bool asked, bool well, const QString &how)> onEnd;

private:
    void told(const Told &told);
    void ended(bool well, const QString &how);

    HandheldPlan m_plan;
    Child m_child;
    PtyScanner m_scanner;
    StationButtons m_buttons;
    StationHands m_hands;
    BlackBoxTail m_tail;
    QElapsedTimer m_sinceStart;
    bool m_isReady = false;
    bool m_shallRun = false;
    bool m_isOver = false;
    std::optional<Delivery> m_delivery;
    std::optional<Position> m_position;
};

} // namespace emulator
