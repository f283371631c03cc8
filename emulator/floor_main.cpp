// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// packhorse-floor: a floor that isn't there, for the demo and for tests.
#include "emulator/crowd.h"
#include "emulator/demo.h"
#include "emulator/devices_by_hand.h"
#include "emulator/packing_hall.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

using namespace emulator;

namespace {
constexpr int notPossibleHere = 77; ///< what CTest and others take for "skipped"

int wrong(const QString &what)
{
    std::fprintf(stderr, "packhorse-floor: %s\n", qUtf8Printable(what));
    return 2;
}

QString s(const char *text) { return QString::fromLatin1(text); }

/// The options of one command. Qt's own process() would end with status 1.
struct Options
{
    explicit Options(const std::vector<QCommandLineOption> &options)
    {
        for (const QCommandLineOption &option : options)
            parser.addOption(option);
    }
    bool read(const QStringList &arguments, QString &why)
    {
        const bool ok = parser.parse(arguments) && parser.positionalArguments().isEmpty();
        if (!ok)
            why = parser.errorText().isEmpty() ? s("%1 was not understood; --help tells").arg(parser.positionalArguments().join(u' '))
                                               : parser.errorText();
        return ok;
    }
    QCommandLineParser parser;
};

constexpr const char *help = "packhorse-floor: a floor that isn't there\n\n"
                             "  demo  --programs FOLDER --to FOLDER [--data FILE [--format uci-online-retail|shopify|csv]]\n"
                             "        [--seed N] [--pace MS] [--mistakes SHARE] [--limit SECONDS] [--kills N] [--nodes N] [--windows]\n"
                             "  crowd --programs FOLDER --to FOLDER [--stations N] [--facts N] [--nodes N] [--seed N] [--pace MS]\n"
                             "        [--mistakes SHARE] [--kill-every MS] [--limit SECONDS]\n"
                             "  pack  --programs FOLDER --to FOLDER --data FILE [--format NAME] [--orders N] [--desks N] [--label-at-pack on|off]\n"
                             "        [--carrier PLAN] [--kills N] [--faults N] [--seed N] [--pace MS] [--mistakes SHARE] [--limit SECONDS]\n"
                             "  scale --protocol NAME [--at PATH] [--control SOCKET]     a scale on a terminal; type \"put 1236\"\n"
                             "  printer --listen PORT --to FOLDER [--control SOCKET]     a label printer on TCP; type \"help\"\n"
                             "  check --black-box NAME=FILE ... --journals FILE ... --events FILE --routes FILE\n";

bool readNumber(const QCommandLineParser &parser, const char *name, double most, double &value, QString &why)
{
    if (!parser.isSet(s(name)))
        return true;
    bool ok = false;
    value = parser.value(s(name)).toDouble(&ok);
    if (!ok || value < 0 || value > most)
        why = s("--%1 %2: wanted is a number from 0 to %3").arg(s(name), parser.value(s(name))).arg(most);
    return why.isEmpty();
}

int rehearse(Rehearsal &show)
{
    show.onEnd = [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); };
    QTimer::singleShot(0, &show, &Rehearsal::start);
    return QCoreApplication::exec();
}

int demo(const QStringList &arguments)
{
    Options options({{s("programs"), {}, s("FOLDER")}, {s("to"), {}, s("FOLDER")}, {s("data"), {}, s("FILE")},
                     {s("format"), {}, s("NAME"), s("uci-online-retail")}, {s("seed"), {}, s("N")}, {s("pace"), {}, s("MS")},
                     {s("mistakes"), {}, s("SHARE")}, {s("limit"), {}, s("SECONDS")}, {s("kills"), {}, s("N")}, {s("nodes"), {}, s("N")},
                     QCommandLineOption(s("windows"))});
    QString why;
    if (!options.read(arguments, why))
        return wrong(why);
    const QCommandLineParser &parser = options.parser;
    double seed = 1, pace = 25, mistakes = 0.08, limit = 280, kills = 0, nodes = 1;
    if (!readNumber(parser, "seed", 4e9, seed, why) || !readNumber(parser, "pace", 60'000, pace, why)
        || !readNumber(parser, "mistakes", 0.9, mistakes, why) || !readNumber(parser, "limit", 86'400, limit, why)
        || !readNumber(parser, "kills", 10'000, kills, why) || !readNumber(parser, "nodes", 9, nodes, why))
        return wrong(why);
    if (!parser.isSet(s("programs")) || !parser.isSet(s("to")))
        return wrong(s("demo needs --programs FOLDER and --to FOLDER"));
    if (parser.isSet(s("data")) && !QFileInfo(parser.value(s("data"))).isReadable())
        return wrong(s("--data %1: there is no such file, or it cannot be read").arg(parser.value(s("data"))));
    const RehearsalSetup common{QFileInfo(parser.value(s("programs"))).absoluteFilePath(), QFileInfo(parser.value(s("to"))).absoluteFilePath(),
                                quint32(seed), int(limit), qMax(1, int(nodes))};
    const DemoSetup setup{common, parser.isSet(s("data")) ? QFileInfo(parser.value(s("data"))).absoluteFilePath() : QString(),
                          parser.value(s("format")), int(pace), mistakes, parser.isSet(s("windows")), int(kills)};
    Demo show(setup);
    return rehearse(show);
}

int crowd(const QStringList &arguments)
{
    Options options({{s("programs"), {}, s("FOLDER")}, {s("to"), {}, s("FOLDER")}, {s("stations"), {}, s("N")}, {s("facts"), {}, s("N")},
                     {s("nodes"), {}, s("N")}, {s("seed"), {}, s("N")}, {s("pace"), {}, s("MS")}, {s("mistakes"), {}, s("SHARE")},
                     {s("kill-every"), {}, s("MS")}, {s("limit"), {}, s("SECONDS")}});
    QString why;
    if (!options.read(arguments, why))
        return wrong(why);
    const QCommandLineParser &parser = options.parser;
    double stations = 50, facts = 20'000, nodes = 3, seed = 1, pace = 100, mistakes = 0.05, killEvery = 5000, limit = 3600;
    if (!readNumber(parser, "stations", 200, stations, why) || !readNumber(parser, "facts", 1'000'000, facts, why)
        || !readNumber(parser, "nodes", 9, nodes, why) || !readNumber(parser, "seed", 4e9, seed, why)
        || !readNumber(parser, "pace", 60'000, pace, why) || !readNumber(parser, "mistakes", 0.9, mistakes, why)
        || !readNumber(parser, "kill-every", 600'000, killEvery, why) || !readNumber(parser, "limit", 86'400, limit, why))
        return wrong(why);
    if (!parser.isSet(s("programs")) || !parser.isSet(s("to")))
        return wrong(s("crowd needs --programs FOLDER and --to FOLDER"));
    if (stations < 1 || nodes < 2 || killEvery < 100)
        return wrong(s("crowd wants --stations 1 or more, --nodes 2 or more, and --kill-every 100 or more"));
    if (Database::programs().isEmpty()) {
        std::fputs("packhorse-floor: a crowd wants PostgreSQL and Qt's driver for it (Debian: postgresql, libqt6sql6-psql)\n", stderr);
        return notPossibleHere;
    }
    const RehearsalSetup common{QFileInfo(parser.value(s("programs"))).absoluteFilePath(), QFileInfo(parser.value(s("to"))).absoluteFilePath(),
                                quint32(seed), int(limit), int(nodes)};
    Crowd show({common, int(stations), int(facts), int(pace), mistakes, int(killEvery)});
    return rehearse(show);
}

int packHall(const QStringList &arguments)
{
    Options options({{s("programs"), {}, s("FOLDER")}, {s("to"), {}, s("FOLDER")}, {s("data"), {}, s("FILE")},
                     {s("format"), {}, s("NAME"), s("uci-online-retail")}, {s("orders"), {}, s("N")}, {s("desks"), {}, s("N")},
                     {s("label-at-pack"), {}, s("on|off"), s("on")}, {s("carrier"), {}, s("PLAN"), HallSetup().carrier}, {s("seed"), {}, s("N")},
                     {s("pace"), {}, s("MS")}, {s("mistakes"), {}, s("SHARE")}, {s("kills"), {}, s("N")}, {s("faults"), {}, s("N")}, {s("limit"), {}, s("SECONDS")}});
    QString why;
    if (!options.read(arguments, why))
        return wrong(why);
    const QCommandLineParser &parser = options.parser;
    double orders = 500, desks = 8, seed = 1, pace = 60, mistakes = 0.03, kills = 40, faults = 40, limit = 3600;
    if (!readNumber(parser, "orders", 20'000, orders, why) || !readNumber(parser, "desks", 40, desks, why)
        || !readNumber(parser, "seed", 4e9, seed, why) || !readNumber(parser, "pace", 60'000, pace, why)
        || !readNumber(parser, "mistakes", 0.9, mistakes, why) || !readNumber(parser, "kills", 10'000, kills, why)
        || !readNumber(parser, "faults", 10'000, faults, why) || !readNumber(parser, "limit", 86'400, limit, why))
        return wrong(why);
    const QString atPack = parser.value(s("label-at-pack"));
    if (atPack != u"on" && atPack != u"off")
        return wrong(s("--label-at-pack %1: wanted is on or off").arg(atPack));
    if (!parser.isSet(s("programs")) || !parser.isSet(s("to")) || orders < 1 || desks < 1)
        return wrong(s("pack needs --programs FOLDER, --to FOLDER, --data FILE, and --orders and --desks of 1 or more"));
    if (!QFileInfo(parser.value(s("data"))).isReadable())
        return wrong(s("--data %1: there is no such file, or it cannot be read").arg(parser.value(s("data"))));
    HallSetup setup;
    static_cast<RehearsalSetup &>(setup) = {QFileInfo(parser.value(s("programs"))).absoluteFilePath(),
                                            QFileInfo(parser.value(s("to"))).absoluteFilePath(), quint32(seed), int(limit), 1};
    setup.data = QFileInfo(parser.value(s("data"))).absoluteFilePath();
    setup.format = parser.value(s("format"));
    setup.carrier = parser.value(s("carrier"));
    setup.orders = int(orders);
    setup.desks = int(desks);
    setup.labelAtPack = atPack == u"on";
    setup.pace_ms = int(pace);
    setup.mistakes = mistakes;
    setup.kills = int(kills);
    setup.faults = int(faults);
    PackingHall show(setup);
    return rehearse(show);
}

template <typename Part, typename Read>
bool readPart(const QString &path, Read read, std::vector<Part> &into, QString &why)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        why = s("%1: %2").arg(path, file.errorString());
        return false;
    }
    auto part = read(file.readAll());
    if (!part) {
        why = s("%1: %2").arg(path, part.error());
        return false;
    }
    into.insert(into.end(), std::make_move_iterator(part->begin()), std::make_move_iterator(part->end()));
    return true;
}

bool readHistory(const QCommandLineParser &parser, History &history, QString &why)
{
    for (const QString &box : parser.values(s("black-box"))) {
        history.stations.push_back({box.section(u'=', 0, 0), {}});
        if (!readPart(box.section(u'=', 1), readBlackBox, history.stations.back().told, why))
            return false;
    }
    for (const QString &path : parser.values(s("journals"))) {
        if (!readPart(path, readFacts, history.journals, why))
            return false;
    }
    return readPart(parser.value(s("events")), readFacts, history.server, why)
           && readPart(parser.value(s("routes")), readRoutes, history.routes, why);
}

int check(const QStringList &arguments)
{
    Options options({{s("black-box"), {}, s("NAME=FILE")}, {s("journals"), {}, s("FILE")}, {s("events"), {}, s("FILE")},
                     {s("routes"), {}, s("FILE")}});
    QString why;
    History history;
    if (!options.read(arguments, why))
        return wrong(why);
    if (!options.parser.isSet(s("events")) || !options.parser.isSet(s("routes")))
        return wrong(s("check needs --events FILE and --routes FILE"));
    if (!readHistory(options.parser, history, why))
        return wrong(why);
    const Verdict verdict = judgeHistory(history);
    for (const Violation &violation : verdict.violations)
        std::fprintf(stdout, "%s: %s\n", qUtf8Printable(violation.kind), qUtf8Printable(violation.what));
    std::fprintf(stdout, "{\"stops\":%d,\"units\":%d,\"facts\":%lld,\"violations\":%zu}\n", verdict.stops, verdict.units,
                 static_cast<long long>(verdict.facts), verdict.violations.size());
    return verdict.isClean() ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (arguments.contains(s("--help")) || arguments.contains(s("-h"))) {
        std::fputs(help, stdout);
        return 0;
    }
    if (arguments.size() > 1)
        arguments.removeAt(1);
    if (command == u"demo")
        return demo(arguments);
    if (command == u"crowd")
        return crowd(arguments);
    if (command == u"pack")
        return packHall(arguments);
    if (command == u"check")
        return check(arguments);
    if (command == u"scale")
        return scaleByHand(arguments);
    if (command == u"printer")
        return printerByHand(arguments);
    return wrong(command.isEmpty() ? s("which command? --help tells") : s("%1 is no command; --help tells").arg(command));
}
