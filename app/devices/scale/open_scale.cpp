// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/open_scale.h"
#include "devices/scale/cas_ecr.h"
#include "devices/scale/hid_scale.h"
#include "devices/scale/line_pattern.h"
#include "devices/scale/mt_sics.h"
#include "devices/scale/nci.h"
#include "devices/scale/replay_scale.h"
#include "devices/scale/serial_scale.h"
#include "devices/scale/toledo_8217.h"
#include "devices/scale/toledo_continuous.h"
#include <QFile>

namespace devices {
namespace {
using Opened = base::Expected<std::unique_ptr<ports::Scale>, QString>;
using Protocol = base::Expected<ScaleProtocol, QString>;

constexpr qint64 maxFileBytes = 1024 * 1024;

base::Unexpected<QString> refused(const QString &spec, const QString &why)
{
    return base::Unexpected{QStringLiteral("scale \"%1\": %2").arg(spec, why)};
}

/// The protocols that need more than patterns of lines.
std::vector<ScaleProtocol> ownProtocols()
{
    ScaleProtocol kern = mtSics();
    kern.name = QStringLiteral("kern-kcp");
    return {mtSics(), kern, toledo8217(WeightUnit::Kilogram), toledo8217(WeightUnit::Pound), nci(),
            toledoContinuous(WeightUnit::Kilogram), toledoContinuous(WeightUnit::Pound), casEcr()};
}

QString namesOfAll()
{
    QStringList names;
    for (const ScaleProtocol &protocol : ownProtocols())
        names << protocol.name;
    for (const LinePattern &preset : linePresets())
        names << preset.name;
    return names.join(QStringLiteral(", "));
}

base::Expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Unexpected{QStringLiteral("the file cannot be read: %1").arg(file.errorString())};
    const QByteArray text = file.read(maxFileBytes + 1);
    if (text.size() > maxFileBytes)
        return base::Unexpected{QStringLiteral("the file has more than 1 MiB: cut it")};
    return text;
}

Protocol ownLines(const QString &path)
{
    const auto text = contentOf(path);
    if (!text)
        return base::Unexpected{text.error()};
    const auto pattern = readLinePattern(*text, QStringLiteral("lines=") + path);
    if (!pattern)
        return base::Unexpected{pattern.error()};
    return lineProtocol(*pattern);
}

Protocol protocolOf(const QString &name)
{
    if (name.startsWith(QLatin1String("lines=")))
        return ownLines(name.mid(6));
    // An Adam says nothing while it is empty or unchanged: its weight could not be tied to one parcel.
    if (name == QLatin1String("adam"))
        return base::Unexpected{QStringLiteral("a scale that speaks Adam's own protocol tells nothing while it is empty, so no weight of it can be "
                                               "trusted: set it to MT-SICS or NCI, where it can, and use mt-sics or nci")};
    if (auto protocol = scaleProtocol(name))
        return *std::move(protocol);
    return base::Unexpected{QStringLiteral("there is no protocol \"%1\": use one of %2, lines=FILE, usb-hid or replay:FILE").arg(name, namesOfAll())};
}

Opened openSerial(const QString &spec, ports::Clock &clock, ports::Timers &timers)
{
    const qsizetype colon = spec.indexOf(u':');
    auto protocol = protocolOf(colon < 0 ? spec : spec.left(colon));
    if (!protocol)
        return refused(spec, protocol.error());
    const QString rest = colon < 0 ? QString() : spec.mid(colon + 1);
    const qsizetype at = rest.lastIndexOf(u'@');
    const QString device = at < 0 ? rest : rest.left(at);
    if (device.isEmpty())
        return refused(spec, QStringLiteral("it names no device: write e.g. %1:/dev/ttyUSB0@9600,8N1").arg(protocol->name));
    const auto setting = readLineSetting(at < 0 ? protocol->line : rest.mid(at + 1));
    if (!setting)
        return refused(spec, setting.error());
    return {std::make_unique<SerialScale>(clock, timers, std::move(protocol).value(), device, *setting, spec)};
}

Opened openHid(const QString &spec, ports::Clock &clock, ports::Timers &timers, const HidWorld &world)
{
    if (!hasHid())
        return refused(spec, QStringLiteral("HID is read on Linux only: set the scale to a COM port"));
    const auto wanted = readHidWanted(spec.mid(8), scalePage);
    if (!wanted)
        return refused(spec, QStringLiteral("write usb-hid, or usb-hid:VENDOR:PRODUCT[:SERIAL] with the numbers that lsusb shows, e.g. usb-hid:0922:8003"));
    return {std::make_unique<HidScale>(clock, timers, world, *wanted, spec)};
}

Opened openReplay(const QString &spec, ports::Clock &clock, ports::Timers &timers)
{
    const QString path = spec.mid(7);
    const auto text = contentOf(path);
    if (!text)
        return refused(spec, text.error());
    auto recording = readWeights(*text);
    if (!recording)
        return refused(spec, recording.error());
    return {std::make_unique<ReplayScale>(clock, timers, path, std::move(recording).value())};
}
} // namespace

std::optional<ScaleProtocol> scaleProtocol(const QString &name)
{
    for (const ScaleProtocol &protocol : ownProtocols()) {
        if (protocol.name == name)
            return protocol;
    }
    for (const LinePattern &preset : linePresets()) {
        if (preset.name == name)
            return std::move(lineProtocol(preset)).value();
    }
    return std::nullopt;
}

Opened openScale(const QString &spec, ports::Clock &clock, ports::Timers &timers, const HidWorld &world)
{
    if (spec == QLatin1String("usb-hid") || spec.startsWith(QLatin1String("usb-hid:")))
        return openHid(spec, clock, timers, world);
    if (spec.startsWith(QLatin1String("replay:")))
        return openReplay(spec, clock, timers);
    return openSerial(spec, clock, timers);
}

} // namespace devices
