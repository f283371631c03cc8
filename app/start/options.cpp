// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/options.h"
#include "devices/scanner/open_scanner.h"
#include "platform/paths.h"
#include "start/language.h"
#include "start/program.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <algorithm>

namespace start {
namespace {

std::vector<Option> stationOptions(StationKind kind)
{
    std::vector<Option> all{
        {QStringLiteral("profile"), QStringLiteral("Folder with everything this station keeps."), QStringLiteral("DIR")},
        {QStringLiteral("server"), QStringLiteral("The nodes, in order of preference."), QStringLiteral("URL[,URL...]")},
        {QStringLiteral("station"), QStringLiteral("Name of this station."), QStringLiteral("NAME")},
        {QStringLiteral("crew"), QStringLiteral("Who shares this station; flags may be set for a crew."), QStringLiteral("NAME")},
        {QStringLiteral("scanner"),
         QStringLiteral("wedge | serial:DEVICE[@BAUD] | hid[:VID:PID] | camera[:ID] | intent | replay:FILE; may be given several times."),
         QStringLiteral("SCANNER")},
        {QStringLiteral("secrets"),
         QStringLiteral("keychain | file:FILE, where token and keys are kept; keychain, unless the server is on this machine. A file "
                        "is for tests, and refused with a server elsewhere."),
         QStringLiteral("SECRETS")},
        {QStringLiteral("black-box"), QStringLiteral("Append everything the operator is told, as JSON Lines."),
         QStringLiteral("FILE")},
        {QStringLiteral("screenshots"), QStringLiteral("Save a picture of every page when it is first shown."),
         QStringLiteral("DIR")},
        {QStringLiteral("language"), QStringLiteral("Language of the screens: %1.").arg(languageTags()), QStringLiteral("TAG")},
        {QStringLiteral("self-test"), QStringLiteral("Start for real, show every page once, quit."), {}},
        {QStringLiteral("emulated-hands"),
         QStringLiteral("For tests and the demo: let the local socket press buttons."),
         {}}};
    if (kind == StationKind::Desk) {
        all.push_back({QStringLiteral("scale"), QStringLiteral("PROTOCOL:DEVICE[@LINE] | usb-hid | replay:FILE; else as the desk's barcode says."),
                       QStringLiteral("SCALE")});
        all.push_back({QStringLiteral("printer"),
                       QStringLiteral("[label:|document:]zpl:HOST[:PORT] | zpl:/DEVICE | zpl:spool:NAME | ipp:URI | file:DIR; may be given several times."),
                       QStringLiteral("PRINTER")});
    }
    for (const Option &option : transportOptions())
        all.push_back(option);
    for (const Option &option : commonOptions())
        all.push_back(option);
    return all;
}

/// Empty, or why these secrets do not go with these servers.
QString secretsFault(const StationOptions &options)
{
    if (!options.secrets.startsWith(QLatin1String("file:")) || areHere(options.servers))
        return {};
    return QStringLiteral("--secrets %1: a file of secrets is refused with a server beyond this machine; take --secrets keychain").arg(options.secrets);
}

QString orElse(const QString &given, const QString &otherwise) { return given.isEmpty() ? otherwise : given; }

} // namespace

bool isStationOption(const QString &name)
{
    const auto all = stationOptions(StationKind::Desk);
    return name != QLatin1String("settings") && std::any_of(all.begin(), all.end(), [&name](const Option &option) { return option.name == name; });
}

base::Expected<StationOptions, Ending> readStationOptions(const QStringList &arguments, StationKind kind)
{
    const auto given = GivenOptions::read(
        {stationOptions(kind), QCoreApplication::applicationName() + QStringLiteral(" [options]"),
         QStringLiteral("A station of Packhorse."), platform::systemSettings(), platform::machineOptions(),
         platform::defaultProfile()},
        withoutPlatform(arguments));
    if (!given)
        return base::Unexpected{given.error()};
    if (!given->words().isEmpty())
        return base::Unexpected{
            Ending{2, QStringLiteral("unknown argument '%1'; try --help").arg(given->words().first())}};
    const auto servers = readServers(given->values(QStringLiteral("server")));
    if (!servers)
        return base::Unexpected{Ending{2, servers.error()}};
    StationOptions options;
    options.servers = *servers;
    if (const QString fault = plainFault(*servers, *given); !fault.isEmpty())
        return base::Unexpected{Ending{2, fault}};
    options.secrets = orElse(given->last(QStringLiteral("secrets")), areHere(*servers) ? QString() : QStringLiteral("keychain"));
    if (const QString fault = secretsFault(options); !fault.isEmpty())
        return base::Unexpected{Ending{2, fault}};
    options.trust = given->last(QStringLiteral("trust"));
    options.profile = QFileInfo(orElse(given->last(QStringLiteral("profile")), platform::defaultProfile())).absoluteFilePath();
    options.station = orElse(given->last(QStringLiteral("station")), QSysInfo::machineHostName());
    options.crew = given->last(QStringLiteral("crew"));
    options.scanners = given->values(QStringLiteral("scanner"));
    if (options.scanners.isEmpty())
        options.scanners = {devices::usualScanner()};
    options.atDesk = kind == StationKind::Desk;
    if (options.atDesk) {
        options.scale = given->whole(QStringLiteral("scale"));
        options.printers = given->values(QStringLiteral("printer"));
    }
    options.blackBox = given->last(QStringLiteral("black-box"));
    options.screenshots = given->last(QStringLiteral("screenshots"));
    options.language = given->last(QStringLiteral("language"));
    options.log = given->last(QStringLiteral("log"));
    options.selfTest = given->has(QStringLiteral("self-test"));
    options.emulatedHands = given->has(QStringLiteral("emulated-hands"));
    options.warnings = given->warnings() + plainWarnings(*servers);
    return options;
}

} // namespace start
