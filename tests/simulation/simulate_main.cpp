// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// packhorse-simulate --seed N          one shift, with its history
// packhorse-simulate --seeds A..B      many; stops at the first that fails, and names it
#include "simulation/run.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QLoggingCategory>
#include <cstdio>

namespace {

int wrong(const QString &why)
{
    std::fprintf(stderr, "packhorse-simulate: %s\n", qUtf8Printable(why));
    return 2;
}

void print(const QStringList &lines)
{
    for (const QString &line : lines)
        std::fprintf(stdout, "%s\n", qUtf8Printable(line));
}

int one(quint64 seed, simulation::Run::Work work, bool quiet)
{
    simulation::Run run(seed, work);
    const simulation::Outcome outcome = run.go();
    if (!quiet)
        print(outcome.history);
    print(outcome.violations);
    std::fprintf(stdout, "{\"seed\":%llu,\"facts\":%lld,\"requests\":%lld,\"starts\":%d,\"violations\":%lld,\"hash\":\"%s\"}\n",
                 static_cast<unsigned long long>(seed), static_cast<long long>(outcome.facts),
                 static_cast<long long>(outcome.requests), outcome.starts, static_cast<long long>(outcome.violations.size()),
                 outcome.hash.left(16).constData());
    return outcome.violations.isEmpty() ? 0 : 1;
}

int many(quint64 first, quint64 last, simulation::Run::Work work, qint64 seconds, bool goOn)
{
    QElapsedTimer clock;
    clock.start();
    qint64 facts = 0;
    quint64 seed = first;
    int failed = 0;
    for (; seed <= last && (seconds == 0 || clock.elapsed() < seconds * 1000); ++seed) {
        simulation::Run run(seed, work);
        const simulation::Outcome outcome = run.go();
        facts += outcome.facts;
        if (outcome.violations.isEmpty())
            continue;
        ++failed;
        std::fprintf(stdout, "seed %llu: %s\n", static_cast<unsigned long long>(seed), qUtf8Printable(outcome.violations.join(QStringLiteral("\n    "))));
        std::fflush(stdout);
        if (!goOn)
            break;
    }
    std::fprintf(stdout, "{\"seeds\":%llu,\"failed\":%d,\"facts\":%lld,\"seconds\":%.1f}\n",
                 static_cast<unsigned long long>(std::min(seed, last) - first + 1), failed, static_cast<long long>(facts), double(clock.elapsed()) / 1000);
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seed"), QStringLiteral("One shift, with its history."), QStringLiteral("N")},
                       {QStringLiteral("seeds"), QStringLiteral("All of these."), QStringLiteral("A..B")},
                       {QStringLiteral("desks"), QStringLiteral("Shifts of packers at desks; else of pickers.")},
                       {QStringLiteral("seconds"), QStringLiteral("No new seed after so long."), QStringLiteral("S"), QStringLiteral("0")},
                       {QStringLiteral("go-on"), QStringLiteral("Do not stop at the first seed that fails.")},
                       {QStringLiteral("quiet"), QStringLiteral("Without the history.")},
                       {QStringLiteral("log"), QStringLiteral("What the programs log, on standard error.")}});
    parser.addHelpOption();
    if (!parser.parse(QCoreApplication::arguments()))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(QStringLiteral("log")))
        QLoggingCategory::setFilterRules({});
    const simulation::DiskDriver driver;
    const auto work = parser.isSet(QStringLiteral("desks")) ? simulation::Run::Work::Packing : simulation::Run::Work::Picking;
    bool ok = false;
    if (parser.isSet(QStringLiteral("seed"))) {
        const quint64 seed = parser.value(QStringLiteral("seed")).toULongLong(&ok);
        return ok ? one(seed, work, parser.isSet(QStringLiteral("quiet"))) : wrong(QStringLiteral("--seed wants a number"));
    }
    const QStringList range = parser.value(QStringLiteral("seeds")).split(QStringLiteral(".."));
    bool ok2 = false;
    const quint64 first = range.value(0).toULongLong(&ok);
    const quint64 last = range.value(1).toULongLong(&ok2);
    if (!ok || !ok2 || last < first)
        return wrong(QStringLiteral("give --seed N or --seeds A..B; --help tells"));
    return many(first, last, work, parser.value(QStringLiteral("seconds")).toLongLong(), parser.isSet(QStringLiteral("go-on")));
}
