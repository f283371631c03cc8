// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/options.h"
#include "platform/paths.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QSysInfo>

namespace start {
namespace {


void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("profile"), QStringLiteral("Folder with everything this station keeps."), QStringLiteral("DIR")},
        {QStringLiteral("server"), QStringLiteral("The nodes, in order of preference."), QStringLiteral("URL[,URL...]")},
        {QStringLiteral("station"), QStringLiteral("Name of this station."), QStringLiteral("NAME")},
        {QStringLiteral("scanner"), QStringLiteral("wedge | serial:DEVICE[@BAUD] | replay:FILE; may be given several times."), QStringLiteral("SCANNER")},
        {QStringLiteral("black-box"), QStringLiteral("Append everything the operator is told, as JSON Lines."), QStringLiteral("FILE")},
        {QStringLiteral("screenshots"), QStringLiteral("Save a picture of every page when it is first shown."), QStringLiteral("DIR")},
        {QStringLiteral("language"), QStringLiteral("Language of the screens, e.g. de."), QStringLiteral("TAG")},
        {QStringLiteral("settings"), QStringLiteral("INI file that can hold every option; the command line wins."), QStringLiteral("FILE")},
        {QStringLiteral("self-test"), QStringLiteral("Start for real, show every page once, quit.")},
        {QStringLiteral("emulated-hands"), QStringLiteral("For tests and the demo: let the local socket press buttons.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")},
    });
}

/// An option as given, or as the settings file says it.
QStringList valuesOf(const QCommandLineParser &parser, const QSettings *settings, const QString &name)
{
    if (parser.isSet(name) || !settings)
        return parser.values(name);
    return settings->value(name).toStringList();
}

base::Expected<QList<QUrl>, QString> readServers(const QString &text)
{
    QList<QUrl> urls;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QUrl url(part.trimmed(), QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (!url.isValid() || !web || url.host().isEmpty())
            return base::Unexpected{QStringLiteral("--server: '%1' is no address like http://HOST:PORT").arg(part)};
        urls << url;
    }
    if (urls.isEmpty())
        return base::Unexpected{QStringLiteral("no server is set: give --server http://HOST:PORT or a --settings file")};
    return urls;
}

} // namespace

base::Expected<StationOptions, Ending> readStationOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return base::Unexpected{Ending{2, parser.errorText()}};
    if (parser.isSet(QStringLiteral("help")))
        return base::Unexpected{Ending{0, parser.helpText()}};
    if (parser.isSet(QStringLiteral("version")))
        return base::Unexpected{Ending{0, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()}};
    if (!parser.positionalArguments().isEmpty())
        return base::Unexpected{Ending{2, QStringLiteral("unknown argument '%1'; try --help").arg(parser.positionalArguments().first())}};
    const QString file = parser.value(QStringLiteral("settings"));
    if (!file.isEmpty() && !QFile::exists(file))
        return base::Unexpected{Ending{2, QStringLiteral("--settings: there is no file '%1'").arg(file)}};
    std::unique_ptr<QSettings> settings;
    if (!file.isEmpty())
        settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    const auto last = [&](const char *name) {
        const QStringList values = valuesOf(parser, settings.get(), QLatin1String(name));
        return values.isEmpty() ? QString() : values.last();
    };
    const auto servers = readServers(valuesOf(parser, settings.get(), QStringLiteral("server")).join(u','));
    if (!servers)
        return base::Unexpected{Ending{2, servers.error()}};
    StationOptions options;
    options.servers = *servers;
    options.profile = last("profile").isEmpty() ? platform::defaultProfile() : last("profile");
    options.station = last("station").isEmpty() ? QSysInfo::machineHostName() : last("station");
    options.scanners = valuesOf(parser, settings.get(), QStringLiteral("scanner"));
    if (options.scanners.isEmpty())
        options.scanners = {QStringLiteral("wedge")};
    options.blackBox = last("black-box");
    options.screenshots = last("screenshots");
    options.language = last("language");
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    options.emulatedHands = parser.isSet(QStringLiteral("emulated-hands"));
    return options;
}

} // namespace start
