// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/open_printer.h"
#include "devices/printer/file_printer.h"
#include "devices/printer/spooler_channel.h"
#include "devices/printer/tcp_channel.h"
#include "devices/printer/zpl_printer.h"
#ifdef Q_OS_UNIX
#include "devices/printer/device_channel.h"
#endif
#ifdef PACKHORSE_IPP
#include "devices/printer/ipp_printer.h"
#endif
#include <QUrlQuery>

namespace devices {
namespace {
using Opened = base::Expected<std::unique_ptr<ports::Printer>, QString>;
using Kind = ports::Printer::Kind;
template <typename T>
using Read = base::Expected<T, QString>;

constexpr quint16 rawPort = 9100;

/// One wish of the command line, taken apart.
struct Wish
{
    QString spec;
    std::optional<Kind> kind;
    QString rest; ///< without the kind
};

base::Unexpected<QString> refused(const Wish &wish, const QString &why)
{
    return base::Unexpected{QStringLiteral("printer \"%1\": %2").arg(wish.spec, why)};
}

Wish readWish(const QString &spec)
{
    if (spec.startsWith(QLatin1String("label:")))
        return {spec, Kind::Label, spec.mid(6)};
    if (spec.startsWith(QLatin1String("document:")))
        return {spec, Kind::Document, spec.mid(9)};
    return {spec, std::nullopt, spec};
}

QString setOption(ZplSetting &setting, const QString &key, const QString &value)
{
    static const std::array<std::pair<const char *, int>, 4> resolutions{{{"152", 6}, {"203", 8}, {"300", 12}, {"600", 24}}};
    if (key == QLatin1String("dpi")) {
        for (const auto &[dpi, dotsPerMm] : resolutions) {
            if (value == QLatin1String(dpi))
                setting.dotsPerMm = dotsPerMm;
        }
        return setting.dotsPerMm > 0 ? QString() : QStringLiteral("dpi is 152, 203, 300 or 600, not \"%1\"").arg(value);
    }
    if (key == QLatin1String("graphics")) {
        setting.coding = value == QLatin1String("z64") ? GraphicCoding::Z64 : GraphicCoding::RunLength;
        return value == QLatin1String("z64") || value == QLatin1String("rle") ? QString() : QStringLiteral("graphics is rle or z64, not \"%1\"").arg(value);
    }
    return QStringLiteral("there is no option \"%1\": use dpi or graphics").arg(key);
}

Read<ZplSetting> readOptions(const QString &text)
{
    ZplSetting setting;
    const auto items = QUrlQuery(text).queryItems();
    for (const auto &[key, value] : items) {
        if (const QString why = setOption(setting, key, value); !why.isEmpty())
            return base::Unexpected{why};
    }
    return setting;
}

/// HOST, HOST:PORT or [IPv6]:PORT.
Read<std::pair<QString, quint16>> readHost(const QString &text)
{
    const bool bracket = text.startsWith(u'[');
    const qsizetype colon = bracket ? text.indexOf(u':', text.indexOf(u']')) : text.indexOf(u':');
    QString host = colon < 0 ? text : text.left(colon);
    if (bracket)
        host = host.mid(1).chopped(host.endsWith(u']') ? 1 : 0);
    if (host.isEmpty())
        return base::Unexpected{QStringLiteral("it names no host and no device: write e.g. zpl:10.0.0.7:9100 or zpl:/dev/usb/lp0")};
    bool number = true;
    const uint port = colon < 0 ? rawPort : text.mid(colon + 1).toUInt(&number);
    if (!number || port < 1 || port > 65535)
        return base::Unexpected{QStringLiteral("the port must be a number from 1 to 65535, usually 9100")};
    return std::pair(host, quint16(port));
}

using Channel = base::Expected<std::unique_ptr<ByteChannel>, QString>;

Channel openDeviceFile([[maybe_unused]] const QString &path, [[maybe_unused]] const PrinterWorld &world)
{
#ifdef Q_OS_UNIX
    return {std::make_unique<DeviceChannel>(world.timers, path)};
#else
    return base::Unexpected{QStringLiteral("there are no device files here: use zpl:spool:NAME with the printer's name in Windows")};
#endif
}

Channel openSpooler(const QString &printer, const PrinterWorld &world)
{
    auto spooler = systemSpooler();
    if (!spooler)
        return base::Unexpected{QStringLiteral("spool is for Windows: use zpl:HOST[:PORT] or zpl:/DEVICE here")};
    if (printer.isEmpty())
        return base::Unexpected{QStringLiteral("it names no printer: write e.g. zpl:spool:ZDesigner GK420d")};
    return {std::make_unique<SpoolerChannel>(world.mailbox, std::move(spooler), printer)};
}

/// Where the bytes of a label printer go: "/DEVICE", "spool:NAME", or a host.
Channel openChannel(const QString &target, const PrinterWorld &world)
{
    if (target.startsWith(u'/'))
        return openDeviceFile(target, world);
    if (target.startsWith(QLatin1String("spool:")))
        return openSpooler(target.mid(6), world);
    const auto host = readHost(target);
    if (!host)
        return base::Unexpected{host.error()};
    return {std::make_unique<TcpChannel>(host->first, host->second)};
}

Opened openZpl(const Wish &wish, const PrinterWorld &world)
{
    const QString rest = wish.rest.mid(4);
    const QString target = rest.section(u'?', 0, 0);
    const auto setting = readOptions(rest.section(u'?', 1));
    if (!setting)
        return refused(wish, setting.error());
    auto channel = openChannel(target, world);
    if (!channel)
        return refused(wish, channel.error());
    return {std::make_unique<ZplPrinter>(world.clock, world.timers, world.mailbox, std::move(*channel), wish.kind.value_or(Kind::Label), wish.spec, *setting)};
}

#ifdef PACKHORSE_IPP
Opened openIpp(const Wish &wish, const PrinterWorld &world)
{
    const bool bare = wish.rest.startsWith(QLatin1String("ipp://")) || wish.rest.startsWith(QLatin1String("ipps://"));
    const auto address = readIppAddress(bare ? wish.rest : wish.rest.mid(4));
    if (!address)
        return refused(wish, address.error());
    return {std::make_unique<IppPrinter>(world.clock, world.timers, world.mailbox, *address, wish.kind.value_or(Kind::Document), wish.spec)};
}
#else
Opened openIpp(const Wish &wish, const PrinterWorld &) { return refused(wish, QStringLiteral("this station speaks no IPP: use zpl:HOST or file:FOLDER")); }
#endif

Opened openFile(const Wish &wish, const PrinterWorld &world)
{
    const QString folder = wish.rest.mid(5);
    if (folder.isEmpty())
        return refused(wish, QStringLiteral("it names no folder: write e.g. file:/tmp/labels"));
    return {std::make_unique<FilePrinter>(world.timers, folder, wish.kind.value_or(Kind::Label), wish.spec)};
}
} // namespace

Opened openPrinter(const QString &spec, const PrinterWorld &world)
{
    const Wish wish = readWish(spec);
    if (wish.rest.startsWith(QLatin1String("zpl:")))
        return openZpl(wish, world);
    if (wish.rest.startsWith(QLatin1String("ipp:")) || wish.rest.startsWith(QLatin1String("ipps:")))
        return openIpp(wish, world);
    if (wish.rest.startsWith(QLatin1String("file:")))
        return openFile(wish, world);
    return refused(wish, QStringLiteral("use zpl:HOST[:PORT], zpl:/DEVICE, zpl:spool:NAME, ipp:URI or file:FOLDER, with label: or document: in front where it matters"));
}

} // namespace devices
