// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/command_line.h"
#include "platform/paths.h"
#include "start/console/conformance/suite.h"
#include <QFileInfo>
#include <QSysInfo>
#include <algorithm>

namespace start {
namespace {

/// A command's words, the options it takes besides --settings and --log, and whether it takes an operand.
struct Shape
{
    QString words;
    QStringList options;
    QString operand = {}; ///< the one that it needs; empty: none
};

const std::vector<Shape> &shapes()
{
    const QString profile = QStringLiteral("profile");
    const QString json = QStringLiteral("json");
    static const std::vector<Shape> all{
        {QStringLiteral("status"), {profile, json}},
        {QStringLiteral("journal show"), {profile, json}},
        {QStringLiteral("journal verify"), {profile, json}},
        {QStringLiteral("journal export"), {profile, json}},
        {QStringLiteral("journal send"), {QStringLiteral("server"), QStringLiteral("station"), QStringLiteral("trust"), QStringLiteral("plain-http"), json}, QStringLiteral("FILE or DIR")},
        {QStringLiteral("devices list"), {json}},
        {QStringLiteral("devices test"), {QStringLiteral("scanner"), QStringLiteral("scale"), QStringLiteral("printer"), json}},
        {QStringLiteral("conformance"), {QStringLiteral("write"), QStringLiteral("buy-label"), QStringLiteral("only"), QStringLiteral("trust"), json}, QStringLiteral("URL")},
        {QStringLiteral("doctor"), {profile, QStringLiteral("server"), QStringLiteral("station"), QStringLiteral("trust"), QStringLiteral("plain-http"), QStringLiteral("secrets"),
                                    QStringLiteral("scanner"), QStringLiteral("scale"), QStringLiteral("printer"), json}},
        {QStringLiteral("provision"), {profile, QStringLiteral("dry-run"), QStringLiteral("qr")}, QStringLiteral("FILE, - or TEXT")}};
    return all;
}

QString usage()
{
    return QStringLiteral(
        "For IT, at a terminal.\n\n"
        "Commands:\n"
        "  status                    What the station on --profile does: the open task, who is signed in, what is not\n"
        "                            delivered, and whether it may be updated now. Exit status 0: a station runs;\n"
        "                            3: none runs, and what is told stands in its files.\n"
        "  journal show              Every fact of every journal, oldest first; with --json one event a line.\n"
        "  journal export            The same as journal show --json: all that journal send needs.\n"
        "  journal verify            Proves every fact by its chain. Exit status 1: the journal is damaged.\n"
        "  journal send FILE|DIR     Delivers the facts of a dead device under its own journal: FILE was written by\n"
        "                            journal export, DIR is its profile. Goes on from where the server stands, so that\n"
        "                            it can be run again. A server that asks who this is gets a code, which a supervisor\n"
        "                            approves. Exit status 1: not everything is delivered.\n"
        "  devices list              What is plugged in and tells itself, with the option that names it.\n"
        "  devices test              Opens what --scanner, --scale and --printer name, as a station would that does not run\n"
        "                            now, and tells of each whether it answers. Exit status 1: one does not.\n"
        "  doctor                    Looks at all that a station needs, line by line: ok or not, and what to do. A running\n"
        "                            station is asked, and all it holds is left to it. Exit status 1: something is not ok.\n"
        "  provision FILE|TEXT       Writes the settings of a station, validated first, all at once: from a settings file,\n"
        "                            from standard input (-), or from the text of a QR code. For the system, or with --profile\n"
        "                            for the station there. A station with undelivered facts is left as it is: exit status 1.\n"
        "  conformance URL           Tries a server of your own against the station API, check by check: what the contract\n"
        "                            says, what the server did, what it must do. Without --write it only reads. With it the\n"
        "                            facts of a made-up station are left in the server's store, and trolleys are taken and\n"
        "                            left again: give it a warehouse to try in, never the one that works. Exit status 1: a\n"
        "                            check failed; 2: the server cannot be reached.\n\n"
        "A running station is asked; else its files are read, and left as they are. Exit status 1: it could not be done;\n"
        "2: the command line was not understood.");
}

std::vector<Option> consoleOptions()
{
    std::vector<Option> all{
        {QStringLiteral("profile"), QStringLiteral("Folder with everything the station keeps."), QStringLiteral("DIR")},
        {QStringLiteral("server"), QStringLiteral("The nodes, in order of preference."), QStringLiteral("URL[,URL...]")},
        {QStringLiteral("station"), QStringLiteral("Name of the station; of a dead one, where its facts do not say it."),
         QStringLiteral("NAME")},
        {QStringLiteral("secrets"), QStringLiteral("As for a station: keychain | file:FILE."), QStringLiteral("SECRETS")},
        {QStringLiteral("dry-run"), QStringLiteral("provision says what it would write, and writes nothing."), {}},
        {QStringLiteral("qr"), QStringLiteral("provision makes a QR code of it instead: an SVG file, or - for this terminal."), QStringLiteral("FILE|-")},
        {QStringLiteral("scanner"), QStringLiteral("As for a station; may be given several times."), QStringLiteral("SCANNER")},
        {QStringLiteral("scale"), QStringLiteral("As for a desk."), QStringLiteral("SCALE")},
        {QStringLiteral("printer"), QStringLiteral("As for a desk; may be given several times."), QStringLiteral("PRINTER")},
        {QStringLiteral("write"), QStringLiteral("conformance may leave facts in the server's store; no settings file can say it."), {}},
        {QStringLiteral("buy-label"), QStringLiteral("conformance may buy one label and give it back; with --write."), {}},
        {QStringLiteral("only"), QStringLiteral("Only these checks of conformance, or groups of them: append, task.once."), QStringLiteral("CHECK[,CHECK...]")},
        {QStringLiteral("json"), QStringLiteral("JSON Lines instead of words."), {}}};
    for (const Option &option : transportOptions())
        all.push_back(option);
    for (const Option &option : commonOptions())
        all.push_back(option);
    return all;
}

base::Unexpected<Ending> wrong(const QString &what) { return {Ending{2, what + QStringLiteral("; try --help")}}; }

/// The shape whose words stand first; null for none.
const Shape *shapeOf(const QStringList &words)
{
    const QString line = words.join(u' ') + u' ';
    const auto shape = std::find_if(shapes().begin(), shapes().end(),
                                    [&line](const Shape &known) { return line.startsWith(known.words + u' '); });
    return shape == shapes().end() ? nullptr : &*shape;
}

/// Empty, or why these options and operands do not belong to the command.
QString misfit(const Shape &shape, const GivenOptions &given)
{
    for (const QString &name : given.named()) {
        const bool isCommon = name == QLatin1String("settings") || name == QLatin1String("log");
        if (!isCommon && !shape.options.contains(name))
            return QStringLiteral("--%1 is no option of %2").arg(name, shape.words);
    }
    const qsizetype operands = given.words().size() - shape.words.count(u' ') - 1;
    const qsizetype wanted = shape.operand.isEmpty() ? 0 : 1;
    if (operands < wanted)
        return QStringLiteral("%1 needs %2").arg(shape.words, shape.operand);
    if (operands > wanted)
        return QStringLiteral("unknown argument '%1' of %2").arg(given.words().last(), shape.words);
    return {};
}

base::Expected<SendCommand, Ending> sendOf(const GivenOptions &given)
{
    const auto servers = readServers(given.values(QStringLiteral("server")));
    if (!servers)
        return base::Unexpected{Ending{2, servers.error()}};
    if (const QString fault = plainFault(*servers, given); !fault.isEmpty())
        return base::Unexpected{Ending{2, fault}};
    // A station that the settings name is the one of this machine, not the dead one.
    const bool named = given.named().contains(QStringLiteral("station"));
    return SendCommand{given.words().last(), *servers, named ? given.last(QStringLiteral("station")) : QString(),
                       given.has(QStringLiteral("json")), given.last(QStringLiteral("trust"))};
}

base::Expected<DevicesCommand, Ending> devicesOf(const Shape &shape, const GivenOptions &given)
{
    DevicesCommand command{shape.words == QLatin1String("devices test"), {}, given.has(QStringLiteral("json"))};
    if (!command.test)
        return command;
    command.named = {given.values(QStringLiteral("scanner")), given.whole(QStringLiteral("scale")), given.values(QStringLiteral("printer"))};
    if (command.named.scanners.isEmpty() && command.named.scale.isEmpty() && command.named.printers.isEmpty())
        return wrong(QStringLiteral("devices test needs --scanner, --scale or --printer"));
    return command;
}

base::Expected<ConformanceCommand, Ending> conformanceOf(const GivenOptions &given)
{
    const QUrl url(given.words().last(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return wrong(QStringLiteral("'%1' is no address like http://HOST:PORT").arg(given.words().last()));
    const auto named = [&given](const char *option) { return given.named().contains(QLatin1String(option)); };
    if (named("buy-label") && !named("write"))
        return wrong(QStringLiteral("--buy-label needs --write: a label is wanted by a fact"));
    const QStringList only = given.values(QStringLiteral("only")).join(u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &name : only) {
        const auto &all = conformance::checks();
        if (std::none_of(all.begin(), all.end(), [&name](const conformance::Check &check) { return conformance::isOf(check, name); }))
            return wrong(QStringLiteral("--only: there is no check '%1'; the groups are %2").arg(name, conformance::groups().join(QStringLiteral(", "))));
    }
    return ConformanceCommand{url, named("write"), named("buy-label"), only, given.has(QStringLiteral("json")), given.last(QStringLiteral("trust"))};
}

/// What is wrong with the servers or secrets: on the command line it ends the program, in a settings file it is the first finding.
base::Expected<DoctorCommand, Ending> doctorOf(const GivenOptions &given, const QString &profile)
{
    const auto last = [&given](const char *name) { return given.last(QLatin1String(name)); };
    doctor::Patient patient{profile, last("station"), {}, {}, last("secrets"), last("trust"), {}, {}};
    if (patient.station.isEmpty())
        patient.station = QSysInfo::machineHostName();
    patient.isServerNamed = given.has(QStringLiteral("server"));
    if (const auto servers = readServers(given.values(QStringLiteral("server"))); servers) {
        patient.servers = *servers;
        patient.serverFault = plainFault(*servers, given);
    } else {
        patient.serverFault = servers.error();
    }
    if (patient.secrets.isEmpty() && (patient.servers.isEmpty() || !areHere(patient.servers)))
        patient.secrets = QStringLiteral("keychain"); // as a station does
    if (!patient.serverFault.isEmpty() && given.named().contains(QStringLiteral("server")))
        return base::Unexpected{Ending{2, patient.serverFault}};
    patient.devices = {given.values(QStringLiteral("scanner")), given.whole(QStringLiteral("scale")), given.values(QStringLiteral("printer"))};
    const QStringList &files = given.settingsFiles();
    patient.settings = {files.isEmpty() ? platform::systemSettings() : files.join(QStringLiteral(", ")), !files.isEmpty(), given.settingsFault(), given.warnings()};
    return DoctorCommand{std::move(patient), given.has(QStringLiteral("json"))};
}

base::Expected<ProvisionCommand, Ending> provisionOf(const GivenOptions &given, const QString &profile)
{
    const bool named = given.named().contains(QStringLiteral("profile"));
    const bool dryRun = given.named().contains(QStringLiteral("dry-run"));
    const QString qr = given.named().contains(QStringLiteral("qr")) ? given.last(QStringLiteral("qr")) : QString();
    if (!qr.isEmpty() && (named || dryRun))
        return wrong(QStringLiteral("--qr makes a code and writes no settings: neither --profile nor --dry-run goes with it"));
    return ProvisionCommand{given.words().last(), named ? profile : QString(), profile, dryRun, qr};
}

} // namespace

base::Expected<ConsoleLine, Ending> readConsoleLine(const QStringList &arguments)
{
    const auto given = GivenOptions::read(
        {consoleOptions(), QStringLiteral("packhorse COMMAND [options]"), usage(), platform::systemSettings(), platform::machineOptions(),
         platform::defaultProfile(), QStringLiteral("doctor")},
        arguments);
    if (!given)
        return base::Unexpected{given.error()};
    if (given->words().isEmpty())
        return wrong(QStringLiteral("no command is given"));
    const Shape *shape = shapeOf(given->words());
    if (!shape)
        return wrong(QStringLiteral("unknown command '%1'").arg(given->words().mid(0, 2).join(u' ')));
    if (const QString why = misfit(*shape, *given); !why.isEmpty())
        return wrong(why);
    const QString named = given->last(QStringLiteral("profile"));
    const QString profile = QFileInfo(named.isEmpty() ? platform::defaultProfile() : named).absoluteFilePath();
    const bool json = given->has(QStringLiteral("json"));
    ConsoleLine line{StatusCommand{profile, json}, given->last(QStringLiteral("log")), given->warnings()};
    if (shape->words == QLatin1String("journal verify")) {
        line.command = VerifyCommand{profile, json};
    } else if (shape->words == QLatin1String("journal send")) {
        const auto send = sendOf(*given);
        if (!send)
            return base::Unexpected{send.error()};
        line.command = *send;
        line.warnings += plainWarnings(send->servers);
    } else if (shape->words == QLatin1String("conformance")) {
        const auto conformance = conformanceOf(*given);
        if (!conformance)
            return base::Unexpected{conformance.error()};
        line.command = *conformance;
    } else if (shape->words == QLatin1String("doctor")) {
        const auto doctor = doctorOf(*given, profile);
        if (!doctor)
            return base::Unexpected{doctor.error()};
        line.command = *doctor;
        line.warnings.clear(); // the first finding
    } else if (shape->words == QLatin1String("provision")) {
        const auto provision = provisionOf(*given, profile);
        if (!provision)
            return base::Unexpected{provision.error()};
        line.command = *provision;
    } else if (shape->words.startsWith(QLatin1String("devices"))) {
        const auto devices = devicesOf(*shape, *given);
        if (!devices)
            return base::Unexpected{devices.error()};
        line.command = *devices;
    } else if (shape->words != QLatin1String("status")) {
        line.command = ListCommand{profile, json || shape->words == QLatin1String("journal export")};
    }
    return line;
}

} // namespace start
