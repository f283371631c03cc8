// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/hid/hidraw.h"
#include "base/log.h"
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration lookEvery(2000);
constexpr int mostAtOnce = 64; ///< reports, before others get their turn

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(65536) : QByteArray();
}

/// "HID_ID=0003:00000922:00008003": bus, vendor, product. "HID_UNIQ=..." is the serial number.
void readIdentity(HidNode &node, const QByteArray &uevent)
{
    const QByteArrayList lines = uevent.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList numbers = line.mid(line.indexOf('=') + 1).split(':');
        if (line.startsWith("HID_ID=") && numbers.size() == 3) {
            node.vendor = quint16(numbers[1].toUInt(nullptr, 16));
            node.product = quint16(numbers[2].toUInt(nullptr, 16));
        }
        if (line.startsWith("HID_UNIQ="))
            node.serial = QString::fromUtf8(line.mid(9));
    }
}

int openWithoutWaiting([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_LINUX
    return -ENOSYS;
#else
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    return fd < 0 ? -errno : fd;
#endif
}

std::optional<quint16> hexNumber(const QString &text)
{
    bool ok = false;
    const ushort number = text.toUShort(&ok, 16);
    return ok && text.size() <= 4 ? std::optional<quint16>(number) : std::nullopt;
}
} // namespace

bool hasHid()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

HidWorld thisMachine()
{
    HidWorld world;
    world.open = openWithoutWaiting;
    return world;
}

std::vector<HidNode> listHidNodes(const HidWorld &world)
{
    std::vector<HidNode> nodes;
    const QStringList names = QDir(world.folder).entryList({QStringLiteral("hidraw*")}, QDir::AllEntries, QDir::Name);
    for (const QString &name : names) {
        const QString device = world.folder + u'/' + name + QStringLiteral("/device/");
        auto description = readReportDescriptor(contentOf(device + QStringLiteral("report_descriptor")));
        if (!description)
            continue;
        HidNode node{world.devices + u'/' + name, 0, 0, {}, std::move(*description)};
        readIdentity(node, contentOf(device + QStringLiteral("uevent")));
        nodes.push_back(std::move(node));
    }
    return nodes;
}

bool isWanted(const HidNode &node, const HidWanted &wanted)
{
    const bool sameKind = (wanted.vendor == 0 || wanted.vendor == node.vendor) && (wanted.product == 0 || wanted.product == node.product);
    return sameKind && node.description.isFor(wanted.page) && (wanted.serial.isEmpty() || wanted.serial == node.serial);
}

std::optional<HidWanted> readHidWanted(const QString &text, quint16 page)
{
    HidWanted wanted{page, 0, 0, {}};
    if (text.isEmpty())
        return wanted;
    const QStringList parts = text.split(u':');
    const auto vendor = hexNumber(parts.value(0));
    const auto product = hexNumber(parts.value(1));
    if (!vendor || !product || parts.size() > 3)
        return std::nullopt;
    wanted.vendor = *vendor;
    wanted.product = *product;
    wanted.serial = parts.value(2);
    return wanted;
}

HidLink::HidLink(ports::Timers &timers, HidWorld world, HidWanted wanted, QString what)
    : m_timers(timers)
    , m_world(std::move(world))
    , m_wanted(std::move(wanted))
    , m_what(std::move(what))
{
}

HidLink::~HidLink()
{
    m_timers.cancel(m_look);
    close();
}

QString HidLink::absentWords() const { return QStringLiteral("the USB %1 is not there: plug it in, switch it on").arg(m_what); }

void HidLink::open()
{
    if (!isOpen() && m_look == 0)
        look();
}

void HidLink::reopen()
{
    close();
    look();
}

void HidLink::look()
{
    m_look = 0;
    DeviceState state = DeviceState::Absent;
    QString trouble = absentWords();
    for (const HidNode &node : listHidNodes(m_world)) {
        if (!isWanted(node, m_wanted))
            continue;
        const int fd = m_world.open(node.path);
        if (fd >= 0)
            return take(fd, node);
        state = fd == -ENOENT ? DeviceState::Absent : DeviceState::Failing;
        trouble = QStringLiteral("the USB %1 at %2 may not be opened (%3): install the udev rules of Packhorse (packaging/udev) "
                                 "and plug it in again")
                      .arg(m_what, node.path, QString::fromLocal8Bit(strerror(-fd)));
    }
    lookAgainLater();
    if (onClosed)
        onClosed(state, trouble);
}

void HidLink::lookAgainLater()
{
    m_timers.cancel(m_look);
    m_look = m_timers.start(lookEvery, [this] { look(); });
}

void HidLink::take(int fd, const HidNode &node)
{
    m_fd = fd;
    m_description = node.description;
    m_notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { read(); });
    if (onOpened)
        onOpened();
}

/// Reads what there is; a device that was pulled out ends in an error or in an empty report, once.
void HidLink::read()
{
    std::array<char, 4096> report{};
    for (int i = 0; i < mostAtOnce && m_fd >= 0; ++i) {
        const ssize_t size = ::read(m_fd, report.data(), report.size());
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (size <= 0) {
            qCInfo(logDevices).noquote() << "USB" << m_what << "closed";
            close();
            lookAgainLater();
            if (onClosed)
                onClosed(DeviceState::Absent, absentWords());
            return;
        }
        if (onReport)
            onReport(QByteArray(report.data(), size));
    }
}

/// A report is taken whole or not at all; a device that takes none has said so by that.
void HidLink::write(const QByteArray &report)
{
    if (m_fd >= 0 && ::write(m_fd, report.constData(), size_t(report.size())) != report.size())
        qCInfo(logDevices).noquote() << "USB" << m_what << "took no report";
}

void HidLink::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one that is just telling
    }
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

} // namespace devices
