// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "devices/hid/report_descriptor.h"
#include "ports/clock.h"
#include "ports/devices.h"
#include <QObject>
#include <memory>

class QSocketNotifier;

namespace devices {

/// Which device is meant; 0 and empty: any.
struct HidWanted
{
    quint16 page = 0; ///< of its outermost collection
    quint16 vendor = 0;
    quint16 product = 0;
    QString serial;
};

/// One HID device of this machine.
struct HidNode
{
    QString path; ///< "/dev/hidraw0"
    quint16 vendor = 0;
    quint16 product = 0;
    QString serial;
    HidDescription description;
};

/// Where the kernel shows HID devices; tests put folders of their own there.
struct HidWorld
{
    QString folder = QStringLiteral("/sys/class/hidraw");
    QString devices = QStringLiteral("/dev");
    /// A descriptor to read whole reports from without waiting, or -errno.
    std::function<int(const QString &path)> open;
};
[[nodiscard]] HidWorld thisMachine();
/// Whether there is such a world at all: on Linux only.
[[nodiscard]] bool hasHid();

/// Nodes in the order of their names; those without a readable descriptor are left out.
[[nodiscard]] std::vector<HidNode> listHidNodes(const HidWorld &world);
[[nodiscard]] bool isWanted(const HidNode &node, const HidWanted &wanted);
/// ":VID:PID[:SERIAL]" without its first colon, hexadecimal; empty: any. Absent when it is something else.
[[nodiscard]] std::optional<HidWanted> readHidWanted(const QString &text, quint16 page);

/// One HID device that comes and goes, report by report. hidraw is used and no driver is detached, since the kernel's own
/// holds the device; it tells nobody of a new one, so it is looked for every two seconds.
class HidLink : public QObject
{
public:
    HidLink(ports::Timers &timers, HidWorld world, HidWanted wanted, QString what);
    ~HidLink() override;

    void open();
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] const HidDescription &description() const { return m_description; }
    void write(const QByteArray &report);
    /// Closes it and looks for it anew: a stream that has died inside comes back this way only.
    void reopen();
    [[nodiscard]] QString absentWords() const;

    std::function<void()> onOpened;
    std::function<void(ports::DeviceState state, const QString &trouble)> onClosed;
    std::function<void(const QByteArray &report)> onReport;

private:
    void look();
    void lookAgainLater();
    void take(int fd, const HidNode &node);
    void read();
    void close();

    ports::Timers &m_timers;
    const HidWorld m_world;
    const HidWanted m_wanted;
    const QString m_what;
    int m_fd = -1;
    HidDescription m_description;
    std::unique_ptr<QSocketNotifier> m_notifier;
    ports::TimerId m_look = 0;
};

} // namespace devices
