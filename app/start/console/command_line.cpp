// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/command_line.h"
#include "platform/paths.h"
#include <QFileInfo>
#include <algorithm>

namespace start {
namespace {

/// A command's words, the options it takes besides --settings and --log, and how many operands.
struct Shape
{
    QString words;
    QStringList options;
    qsizetype operands = 0;
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
        {QStringLiteral("journal send"), {QStringLiteral("server"), QStringLiteral("station"), json}, 1},
        {QStringLiteral("devices list"), {json}},
        {QStringLiteral("devices test"), {QStringLiteral("scanner"), QStringLiteral("scale"), QStringLiteral("printer"), json}}};
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
        "                            it can be run again. Exit status 1: not everything is delivered.\n"
        "  devices list              What is plugged in and tells itself, with the option that names it.\n"
        "  devices test              Opens what --scanner, --scale and --printer name, as a station would that does not run\n"
        "                            now, and tells of each whether it answers. Exit status 1: one does not.\n\n"
        "A running station is asked; else its files are read, and left as they are. Exit status 1: it could not be done;\n"
        "2: the command line was not understood.");
}

std::vector<Option> consoleOptions()
{
    std::vector<Option> all{
        {QStringLiteral("profile"), QStringLiteral("Folder with everything the station keeps."), QStringLiteral("DIR")},
        {QStringLiteral("server"), QStringLiteral("The nodes, in order of preference."), QStringLiteral("URL[,URL...]")},
        {QStringLiteral("station"), QStringLiteral("Name of the dead device, where its facts do not say it."),
         QStringLiteral("NAME")},
        {QStringLiteral("scanner"), QStringLiteral("As for a station; may be given several times."), QStringLiteral("SCANNER")},
        {QStringLiteral("scale"), QStringLiteral("As for a desk."), QStringLiteral("SCALE")},
        {QStringLiteral("printer"), QStringLiteral("As for a desk; may be given several times."), QStringLiteral("PRINTER")},
        {QStringLiteral("json"), QStringLiteral("JSON Lines instead of words."), {}}};
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
    if (operands < shape.operands)
        return QStringLiteral("%1 needs FILE or DIR").arg(shape.words);
    if (operands > shape.operands)
        return QStringLiteral("unknown argument '%1' of %2").arg(given.words().last(), shape.words);
    return {};
}

base::Expected<SendCommand, Ending> sendOf(const GivenOptions &given)
{
    const auto servers = readServers(given.values(QStringLiteral("server")));
    if (!servers)
        return base::Unexpected{Ending{2, servers.error()}};
    // A station that the settings name is the one of this machine, not the dead one.
    const bool named = given.named().contains(QStringLiteral("station"));
    return SendCommand{given.words().last(), *servers, named ? given.last(QStringLiteral("station")) : QString(),
                       given.has(QStringLiteral("json"))};
}

base::Expected<DevicesCommand, Ending> devicesOf(const Shape &shape, const GivenOptions &given)
{
    DevicesCommand command{shape.words == QLatin1String("devices test"), {}, given.has(QStringLiteral("json"))};
    if (!command.test)
        return command;
    command.named = {given.values(QStringLiteral("scanner")), given.last(QStringLiteral("scale")), given.values(QStringLiteral("printer"))};
    if (command.named.scanners.isEmpty() && command.named.scale.isEmpty() && command.named.printers.isEmpty())
        return wrong(QStringLiteral("devices test needs --scanner, --scale or --printer"));
    return command;
}

} // namespace

base::Expected<ConsoleLine, Ending> readConsoleLine(const QStringList &arguments)
{
    const auto given = GivenOptions::read(
        {consoleOptions(), QStringLiteral("packhorse COMMAND [options]"), usage(), platform::systemSettings(), platform::machineOptions()}, arguments);
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
