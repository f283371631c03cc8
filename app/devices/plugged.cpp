// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/plugged.h"
#include <QDir>
#include <QSerialPortInfo>

namespace devices {
namespace {

QString numbersOf(const HidNode &node)
{
    const auto hex = [](quint16 number) { return QString::number(number, 16).rightJustified(4, u'0'); };
    const QString numbers = hex(node.vendor) + u':' + hex(node.product);
    return node.serial.isEmpty() ? numbers : numbers + u':' + node.serial;
}

void addHid(const HidWorld &world, std::vector<Plugged> &all)
{
    HidWanted scale;
    scale.page = scalePage;
    HidWanted scanner;
    scanner.page = scannerPage;
    for (const HidNode &node : listHidNodes(world)) {
        if (isWanted(node, scale))
            all.push_back({QStringLiteral("a scale on USB"), QStringLiteral("--scale usb-hid:") + numbersOf(node), node.path});
        else if (isWanted(node, scanner))
            all.push_back({QStringLiteral("a scanner on USB (HID-POS)"), QStringLiteral("--scanner hid:") + numbersOf(node), node.path});
    }
}

void addSerial(std::vector<Plugged> &all)
{
    const auto ports = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : ports) {
        const QString device = port.systemLocation();
        all.push_back({QStringLiteral("a serial line"), QStringLiteral("--scanner serial:%1, or --scale PROTOCOL:%1").arg(device),
                       QStringLiteral("%1 %2").arg(port.manufacturer(), port.description()).trimmed()});
    }
}

void addPrinters(std::vector<Plugged> &all)
{
    const QDir folder(QStringLiteral("/dev/usb"));
    const QStringList names = folder.entryList({QStringLiteral("lp*")}, QDir::System);
    for (const QString &name : names)
        all.push_back({QStringLiteral("a printer on USB"), QStringLiteral("--printer zpl:") + folder.filePath(name), {}});
}

} // namespace

std::vector<Plugged> pluggedIn(const HidWorld &world)
{
    std::vector<Plugged> all;
    addHid(world, all);
    addSerial(all);
    addPrinters(all);
    return all;
}

} // namespace devices
