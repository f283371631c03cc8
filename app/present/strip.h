// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/kinds.h"

namespace present {

/// What the strip at the top of every page says. `words` and `sending` are ready-made sentences.
struct StripShown
{
    Q_GADGET
    Q_PROPERTY(present::Link network MEMBER network)
    Q_PROPERTY(QString networkWords MEMBER networkWords)
    Q_PROPERTY(QString notice MEMBER notice)
    Q_PROPERTY(int onDevice MEMBER onDevice)
    Q_PROPERTY(int delivered MEMBER delivered)
    Q_PROPERTY(int safe MEMBER safe)
    Q_PROPERTY(bool hasSafe MEMBER hasSafe)
    Q_PROPERTY(int attention MEMBER attention)
    Q_PROPERTY(present::Device scanner MEMBER scanner)
    Q_PROPERTY(QString scannerWords MEMBER scannerWords)
    Q_PROPERTY(int battery MEMBER battery)
    Q_PROPERTY(int sent MEMBER sent)
    Q_PROPERTY(int toSend MEMBER toSend)
    Q_PROPERTY(bool audible MEMBER audible)

public:
    Link network = Link::Offline;
    QString networkWords; ///< "No network. Everything you scan is kept on this device."
    QString notice;       ///< what is wrong beside the scanner, in a line of its own; empty when all is well
    int onDevice = 0;     ///< the four are disjoint
    int delivered = 0;
    int safe = 0;
    bool hasSafe = false; ///< false: the server has no backups; "safe" is not shown
    int attention = 0;
    Device scanner = Device::Absent;
    QString scannerWords; ///< what is wrong and what to do; shown while the scanner is not ready
    int battery = -1;     ///< percent; -1 = has none or does not tell
    int sent = 0;         ///< catching up after an outage: sent of toSend
    int toSend = 0;       ///< 0 = nothing to catch up on
    bool audible = true;  ///< false: there is no sound; the screen flashes instead
    bool operator==(const StripShown &) const = default;
};

/// The strip: network, facts, scanner, battery.
class Strip : public QObject
{
    Q_OBJECT
    Q_PROPERTY(present::StripShown shown READ shown NOTIFY changed)

public:
    using QObject::QObject;
    [[nodiscard]] const StripShown &shown() const { return m_shown; }
    void show(StripShown next);

Q_SIGNALS:
    void changed();

private:
    StripShown m_shown;
};

} // namespace present
