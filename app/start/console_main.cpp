// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/listing.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

namespace {

int stop(int status, const QString &text)
{
    std::fprintf(status == 0 ? stdout : stderr, "%s%s\n", status == 0 ? "" : "packhorse: ", qUtf8Printable(text));
    return status;
}

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

int show(const journal::Journal &journal, bool json)
{
    journal::listFacts(journal, [json](const journal::ListedFact &listed) {
        print(json ? journal::listingLine(listed)
                   : QByteArray::number(listed.fact.sequence).rightJustified(8) + "  " +
                         listed.outcome.toUtf8().leftJustified(10) + "  " + listed.fact.line);
        return true;
    });
    return 0;
}

int verify(const journal::Journal &journal)
{
    const journal::Verification result = journal.verify();
    if (!result.intact)
        return stop(1, QStringLiteral("the journal is damaged: %1").arg(result.what));
    return stop(0, QStringLiteral("%1 facts, the chain is intact").arg(result.checked));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("packhorse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKHORSE_VERSION));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("profile"), QStringLiteral("Folder of the station."), QStringLiteral("DIR")},
                       {QStringLiteral("json"), QStringLiteral("JSON Lines.")},
                       {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
                       {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")}});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("journal show | journal export | journal verify"));
    if (!parser.parse(QCoreApplication::arguments()))
        return stop(2, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return stop(0, parser.helpText());
    if (parser.isSet(QStringLiteral("version")))
        return stop(0, QStringLiteral("packhorse " PACKHORSE_VERSION));
    const QString command = parser.positionalArguments().join(u' ');
    const bool shows = command == QLatin1String("journal show") || command == QLatin1String("journal export");
    if (!shows && command != QLatin1String("journal verify"))
        return stop(2, QStringLiteral("unknown command '%1'; try --help").arg(command));
    if (!parser.isSet(QStringLiteral("profile")))
        return stop(2, QStringLiteral("journal needs --profile DIR"));
    const auto journal = journal::Journal::open({parser.value(QStringLiteral("profile")), true});
    if (!journal)
        return stop(1, journal.error().what);
    return shows ? show(**journal, parser.isSet(QStringLiteral("json")) || command.endsWith(QLatin1String("export"))) : verify(**journal);
}
