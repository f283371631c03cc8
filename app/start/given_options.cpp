// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/given_options.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QSettings>
#include <algorithm>

namespace start {
namespace {

base::Unexpected<Ending> wrong(const QString &what) { return {Ending{2, what}}; }

void fill(QCommandLineParser &parser, const GivenOptions::Program &program)
{
    parser.setApplicationDescription(program.usage);
    for (const Option &option : program.options)
        parser.addOption({option.name, option.help, option.value});
    parser.addOptions({{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
                       {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")}});
}

/// Qt's own first line names the program by its path and knows no commands.
QString helpText(const QCommandLineParser &parser, const GivenOptions::Program &program)
{
    return QStringLiteral("Usage: ") + program.synopsis + u'\n' + parser.helpText().section(u'\n', 1).trimmed();
}

std::optional<bool> readFlag(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("on")}.contains(word))
        return true;
    if (QStringList{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("off")}.contains(word))
        return false;
    return std::nullopt;
}

/// Options of the other programs, which may stand in a file that several of them read.
bool isOptionElsewhere(const QString &key)
{
    static const QStringList all{QStringLiteral("profile"),  QStringLiteral("server"),      QStringLiteral("station"),
                                 QStringLiteral("scanner"),  QStringLiteral("black-box"),   QStringLiteral("language"),
                                 QStringLiteral("self-test"), QStringLiteral("screenshots"), QStringLiteral("log"),
                                 QStringLiteral("emulated-hands"), QStringLiteral("scale"), QStringLiteral("printer"),
                                 QStringLiteral("crew"),     QStringLiteral("secrets"),     QStringLiteral("trust"),
                                 QStringLiteral("plain-http"), QStringLiteral("json"), QStringLiteral("only")};
    return all.contains(key);
}

} // namespace

std::vector<Option> commonOptions()
{
    return {{QStringLiteral("settings"), QStringLiteral("INI file that can hold every option; the command line wins."),
             QStringLiteral("FILE")},
            {QStringLiteral("log"), QStringLiteral("Append the log to FILE; - is standard error."),
             QStringLiteral("FILE|-")}};
}

std::vector<Option> transportOptions()
{
    return {{QStringLiteral("trust"),
             QStringLiteral("PEM file with the site's own authorities: no server by another one is believed. May hold several."),
             QStringLiteral("FILE")},
            {QStringLiteral("plain-http"),
             QStringLiteral("Speak to a server beyond this machine without TLS. Everybody on the way can read and change it."), {}}};
}

base::Expected<GivenOptions, Ending> GivenOptions::read(const Program &program, const QStringList &arguments)
{
    QCommandLineParser parser;
    fill(parser, program);
    if (!parser.parse(arguments))
        return wrong(parser.errorText().section(u'\n', 0, 0) + QStringLiteral(" Try --help."));
    if (parser.isSet(QStringLiteral("help")))
        return base::Unexpected{Ending{0, helpText(parser, program)}};
    if (parser.isSet(QStringLiteral("version")))
        return base::Unexpected{
            Ending{0, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()}};
    GivenOptions given;
    given.m_words = parser.positionalArguments();
    for (const Option &option : program.options) {
        if (!parser.isSet(option.name))
            continue;
        given.m_named << option.name;
        given.m_values[option.name] = option.value.isEmpty() ? QStringList{QString()} : parser.values(option.name);
    }
    given.m_files = given.filesOf(program);
    for (const QString &file : given.m_files) {
        const QString trouble = given.addSettings(program, file);
        if (!trouble.isEmpty() && (program.bearsFaults.isEmpty() || given.m_words.value(0) != program.bearsFaults))
            return wrong(trouble);
        if (given.m_fault.isEmpty())
            given.m_fault = trouble;
    }
    given.addMachine(program);
    return given;
}

QString profileSettings(const QString &profile) { return profile + QStringLiteral("/packhorse.ini"); }

QStringList GivenOptions::filesOf(const Program &program) const
{
    if (has(QStringLiteral("settings")))
        return {last(QStringLiteral("settings"))};
    const bool hasSystem = QFile::exists(program.systemSettings);
    QStringList files;
    if (!program.usualProfile.isEmpty()) {
        QString profile = last(QStringLiteral("profile"));
        if (profile.isEmpty() && hasSystem)
            profile = QSettings(program.systemSettings, QSettings::IniFormat).value(QStringLiteral("profile")).toString();
        files << profileSettings(profile.isEmpty() ? program.usualProfile : profile);
    }
    if (!files.isEmpty() && !QFile::exists(files.first()))
        files.clear();
    return hasSystem ? files << program.systemSettings : files;
}

void GivenOptions::addMachine(const Program &program)
{
    for (const Option &option : program.options) {
        const QString value = program.machine.value(option.name);
        if (!option.value.isEmpty() && !value.isEmpty() && !m_values.contains(option.name))
            m_values[option.name] = {value};
    }
}

QString GivenOptions::addSettings(const Program &program, const QString &file)
{
    QFile probe(file); // QSettings takes a file that it cannot read for an empty one
    if (!QFile::exists(file))
        return QStringLiteral("--settings: there is no file '%1'").arg(file);
    if (!probe.open(QIODevice::ReadOnly))
        return QStringLiteral("the settings file '%1' cannot be read: %2").arg(file, probe.errorString());
    const QSettings settings(file, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    if (settings.status() != QSettings::NoError)
        return QStringLiteral("the settings file '%1' is no INI file: its lines are OPTION=VALUE").arg(file);
    for (const QString &key : keys) {
        const auto option = std::find_if(program.options.begin(), program.options.end(),
                                         [&key](const Option &known) { return known.name == key; });
        if (option == program.options.end() && !isOptionElsewhere(key))
            m_warnings << QStringLiteral("the settings file '%1' has '%2', which is no option; it is ignored").arg(file, key);
        if (option == program.options.end() || m_values.contains(key))
            continue;
        if (const QString trouble = addSetting(*option, settings.value(key).toStringList(), file); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

QString GivenOptions::addSetting(const Option &option, const QStringList &values, const QString &file)
{
    if (!option.value.isEmpty()) {
        m_values[option.name] = values;
        return {};
    }
    const auto isSet = readFlag(values.join(u','));
    if (!isSet)
        return QStringLiteral("the settings file '%1': %2 is true or false, not '%3'")
            .arg(file, option.name, values.join(u','));
    if (*isSet)
        m_values[option.name] = {QString()};
    return {};
}

QStringList GivenOptions::values(const QString &name) const { return m_values.value(name); }

QString GivenOptions::last(const QString &name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.last();
}

QString GivenOptions::whole(const QString &name) const { return m_named.contains(name) ? last(name) : values(name).join(u','); }

bool GivenOptions::has(const QString &name) const { return m_values.contains(name); }

base::Expected<QList<QUrl>, QString> readServers(const QStringList &values)
{
    QList<QUrl> urls;
    for (const QString &part : values.join(u',').split(u',', Qt::SkipEmptyParts)) {
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

namespace {
bool isHere(const QUrl &server)
{
    return server.host() == QLatin1String("localhost") || QHostAddress(server.host()).isLoopback();
}

bool isPlain(const QUrl &server) { return server.scheme() != QLatin1String("https") && !isHere(server); }
} // namespace

bool areHere(const QList<QUrl> &servers) { return std::all_of(servers.begin(), servers.end(), isHere); }

QString plainFault(const QList<QUrl> &servers, const GivenOptions &given)
{
    const auto plain = std::find_if(servers.begin(), servers.end(), isPlain);
    if (plain == servers.end() || given.has(QStringLiteral("plain-http")))
        return {};
    return QStringLiteral("--server: '%1' is beyond this machine and has no TLS: give https://..., or --plain-http where a tunnel does it").arg(plain->toString(QUrl::RemoveUserInfo));
}

QStringList plainWarnings(const QList<QUrl> &servers)
{
    QStringList all;
    for (const QUrl &server : servers) {
        if (isPlain(server))
            all << QStringLiteral("%1 is spoken to without TLS: everybody on the way can read and change what is said").arg(server.toString(QUrl::RemoveUserInfo));
    }
    return all;
}

} // namespace start
