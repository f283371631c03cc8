// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/scanner/silence_watch.h"
#include "devices/scanner/wedge_framer.h"
#include "ports/devices.h"
#include <QObject>
#include <QPointer>
#include <QSet>
#include <deque>
#include <memory>

class QKeyEvent;
class QWindow;

namespace devices {

/// A scanner that is a keyboard. Watches the keys of the whole application before any window has them, so that a scan
/// never reaches the focused field, shortcut or button; what a person typed is passed on to the window it was for, a
/// tenth of a second later. Shortcuts without Ctrl or Alt work only for keys without a text (F1 ... F12).
/// What an input method composes is no key and passes by.
class WedgeScanner : public QObject, public ports::Scanner
{
public:
    /// Both outlive the scanner. Of two wedge scanners in one application one would see nothing.
    WedgeScanner(ports::Clock &clock, ports::Timers &timers, WedgeLimits limits = {});
    ~WedgeScanner() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] ports::DeviceState state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return {}; }
    void open() override;

    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    struct HeldKey
    {
        std::unique_ptr<QKeyEvent> press;
        QPointer<QWindow> window;
    };

    bool pressed(QWindow *window, const QKeyEvent &event);
    bool released(const QKeyEvent &event);
    void act(const WedgeFramer::Verdicts &verdicts);
    void actOn(const WedgeVerdict &verdict);
    void passOn(HeldKey held);
    void pass(QWindow *window, QKeyEvent &event);
    void scanned(const QString &text);
    void tell(const domain::Scan &scan) const;

    ports::Clock &m_clock;
    WedgeLimits m_limits;
    WedgeFramer m_framer;
    SilenceWatch m_watch;
    std::deque<HeldKey> m_held; ///< in step with what the framer has not judged yet
    QSet<int> m_taken;          ///< keys whose release is still to come, and nobody's business
    const QEvent *m_passingOn = nullptr;
    /// Ready once it is open: nobody knows whether one is plugged in.
    ports::DeviceState m_state = ports::DeviceState::Absent;
};

} // namespace devices
