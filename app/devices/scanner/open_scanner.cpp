// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/open_scanner.h"
#include "devices/scanner/camera_scanner.h"
#include "devices/scanner/hid_scanner.h"
#include "devices/scanner/intent_scanner.h"
#include "devices/scanner/replay_scanner.h"
#include "devices/scanner/serial_scanner.h"
#include "devices/scanner/wedge_scanner.h"
#include <QFile>

namespace devices {
namespace {
using Opened = base::Expected<std::unique_ptr<ports::Scanner>, QString>;

constexpr qint64 maxRecordingBytes = 16 * 1024 * 1024;
constexpr int minBaud = 300;
constexpr int maxBaud = 4'000'000;

base::Unexpected<QString> refused(const QString &why) { return base::Unexpected{QString(why)}; }

Opened openSerial(const QString &line, ports::Clock &clock, ports::Timers &timers)
{
    const qsizetype at = line.lastIndexOf(u'@');
    const QString device = at < 0 ? line : line.left(at);
    if (device.isEmpty())
        return refused(
            QStringLiteral("scanner \"serial:%1\" names no device: write e.g. serial:/dev/ttyACM0@9600").arg(line));
    if (at < 0)
        return {std::make_unique<SerialScanner>(clock, timers, device)};
    bool number = false;
    const int baud = line.mid(at + 1).toInt(&number);
    if (!number || baud < minBaud || baud > maxBaud)
        return refused(
            QStringLiteral("scanner \"serial:%1\": the speed behind @ must be a number from %2 to %3, e.g. 9600")
                .arg(line)
                .arg(minBaud)
                .arg(maxBaud));
    return {std::make_unique<SerialScanner>(clock, timers, device, baud)};
}

Opened openReplay(const QString &path, ports::Clock &clock, ports::Timers &timers)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            QStringLiteral("scanner \"replay:%1\": the file cannot be read: %2").arg(path, file.errorString()));
    const QByteArray text = file.read(maxRecordingBytes + 1);
    if (text.size() > maxRecordingBytes)
        return refused(QStringLiteral("scanner \"replay:%1\": the file has more than 16 MiB: cut it").arg(path));
    auto recording = readRecording(text);
    if (!recording)
        return refused(QStringLiteral("scanner \"replay:%1\": %2").arg(path, recording.error()));
    return {std::make_unique<ReplayScanner>(clock, timers, path, std::move(recording).value())};
}

Opened openHid(const QString &spec, ports::Clock &clock, ports::Timers &timers)
{
    if (!hasHid())
        return refused(QStringLiteral("scanner \"%1\": HID is read on Linux only: set the scanner to a keyboard (wedge) or a COM port (serial)").arg(spec));
    const auto wanted = readHidWanted(spec.mid(4), scannerPage);
    if (!wanted)
        return refused(QStringLiteral("scanner \"%1\": write hid, or hid:VENDOR:PRODUCT[:SERIAL] with the numbers that lsusb "
                                      "shows, e.g. hid:05e0:1300")
                           .arg(spec));
    return {std::make_unique<HidScanner>(clock, timers, thisMachine(), *wanted, spec)};
}

Opened openIntents(ports::Clock &clock, ports::Mailbox *mailbox)
{
    auto source = androidIntents();
    if (!mailbox || !source)
        return refused(QStringLiteral("scanner \"intent\" is that of an Android handheld: use wedge, serial:DEVICE[@BAUD] or hid here"));
    return {std::make_unique<IntentScanner>(clock, *mailbox, std::move(source))};
}

Opened openCamera(const QString &spec, ports::Clock &clock, ports::Timers &timers, ports::Mailbox *mailbox)
{
    if (!mailbox || !readsPictures())
        return refused(QStringLiteral("scanner \"%1\": this program reads no camera").arg(spec));
    return {std::make_unique<CameraScanner>(clock, *mailbox, cameraPictures(timers, spec.mid(7)), spec)};
}
} // namespace

QString usualScanner() { return androidIntents() ? QStringLiteral("intent") : QStringLiteral("wedge"); }

Opened openScanner(const QString &spec, ports::Clock &clock, ports::Timers &timers, ports::Mailbox *mailbox, const WedgeLimits &wedge)
{
    const qsizetype colon = spec.indexOf(u':');
    const QString kind = colon < 0 ? spec : spec.left(colon);
    const QString rest = colon < 0 ? QString() : spec.mid(colon + 1);
    if (spec == QLatin1String("wedge"))
        return {std::make_unique<WedgeScanner>(clock, timers, wedge)};
    if (kind == QLatin1String("serial"))
        return openSerial(rest, clock, timers);
    if (kind == QLatin1String("hid"))
        return openHid(spec, clock, timers);
    if (kind == QLatin1String("camera"))
        return openCamera(spec, clock, timers, mailbox);
    if (spec == QLatin1String("intent"))
        return openIntents(clock, mailbox);
    if (kind == QLatin1String("replay"))
        return openReplay(rest, clock, timers);
    return refused(QStringLiteral("scanner \"%1\" is not known: use wedge, serial:DEVICE[@BAUD], hid[:VID:PID], camera[:ID], "
                                  "intent or replay:FILE")
                       .arg(spec));
}

} // namespace devices
