// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/provision.h"
#include "codec/bytes.h"
#include "devices/printer/open_printer.h"
#include "devices/scale/open_scale.h"
#include "devices/scanner/open_scanner.h"
#include "journal/disk.h"
#include "platform/clock.h"
#include "platform/mailbox.h"
#include "start/language.h"
#include "start/options.h"
#include "wire/trust.h"
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <algorithm>

namespace start {
namespace {

constexpr qint64 mostBytes = 64 * 1024;
constexpr int longestName = 64; ///< api/openapi.yaml, of a station
const QString scheme = QStringLiteral("packhorse:");
const QString version = QStringLiteral("packhorse:1?");
const QString trust = QStringLiteral("trust");

base::Unexpected<QString> wrong(const QString &what) { return {what}; }

base::Expected<QByteArray, QString> authorityOf(const QByteArray &base64)
{
    const auto der = QByteArray::fromBase64Encoding(base64, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QSslCertificate authority = der ? QSslCertificate(*der, QSsl::Der) : QSslCertificate();
    if (authority.isNull())
        return wrong(QStringLiteral("trust: there is no certificate in it; was all of the code read?"));
    return authority.toPem();
}

base::Expected<Provision, QString> readText(const QString &text)
{
    if (!text.startsWith(version))
        return wrong(QStringLiteral("this code was made by a newer Packhorse; update this program"));
    Provision provision;
    const QUrlQuery query(text.mid(version.size()));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name != trust) {
            provision.options[name] << value;
            continue;
        }
        const auto authority = authorityOf(value.toLatin1());
        if (!authority)
            return wrong(authority.error());
        provision.authorities += *authority;
    }
    return provision;
}

/// `folder`: what a relative name of the authorities' file begins at.
base::Expected<Provision, QString> readIni(const QString &file, const QString &name, const QString &folder)
{
    const QSettings settings(file, QSettings::IniFormat);
    Provision provision;
    for (const QString &key : settings.allKeys())
        provision.options[key] = settings.value(key).toStringList();
    if (settings.status() != QSettings::NoError || provision.options.isEmpty())
        return wrong(QStringLiteral("%1 is no settings file: its lines are OPTION=VALUE").arg(name));
    const QStringList authorities = provision.options.take(trust);
    if (authorities.isEmpty())
        return provision;
    QFile pem(QDir(folder).absoluteFilePath(authorities.last()));
    if (!pem.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("trust: %1 cannot be read: %2").arg(pem.fileName(), pem.errorString()));
    provision.authorities = pem.read(mostBytes);
    return provision;
}

base::Expected<Provision, QString> readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return wrong(QStringLiteral("standard input cannot be read"));
    QByteArray bytes;
    // A scanner that types ends its code by a line feed, and never by the end of the input.
    while (bytes.size() < mostBytes && !input.atEnd()) {
        bytes += input.readLine(mostBytes);
        if (bytes.startsWith(scheme.toLatin1()) && bytes.endsWith('\n'))
            break;
    }
    if (bytes.startsWith(scheme.toLatin1()))
        return readText(QString::fromUtf8(bytes).trimmed());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("input.ini"));
    QFile copy(file);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size())
        return wrong(QStringLiteral("%1 cannot be written: %2").arg(file, copy.errorString()));
    copy.close();
    return readIni(file, QStringLiteral("standard input"), QDir::currentPath());
}

/// Of what is named, the first that cannot be: nothing is opened.
QString deviceFault(const StationOptions &options)
{
    platform::SystemClock clock;
    platform::QtTimers timers;
    platform::EventfdMailbox mailbox;
    for (const QString &spec : options.scanners) {
        if (const auto scanner = devices::openScanner(spec, clock, timers, &mailbox); !scanner)
            return scanner.error();
    }
    if (!options.scale.isEmpty()) {
        if (const auto scale = devices::openScale(options.scale, clock, timers); !scale)
            return scale.error();
    }
    for (const QString &spec : options.printers) {
        if (const auto printer = devices::openPrinter(spec, {clock, timers, mailbox}); !printer)
            return printer.error();
    }
    return {};
}

QString nameFault(const QString &name)
{
    const bool strange = std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isPrint(); });
    return strange || name.size() > longestName ? QStringLiteral("station: a name has up to %1 printed characters").arg(longestName) : QString();
}

QString keep(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool isWritten = out.open(QIODevice::WriteOnly) &&
                           out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther) &&
                           out.write(bytes) == bytes.size() && out.commit();
    return isWritten ? QString() : QStringLiteral("%1 cannot be written: %2").arg(file, out.errorString());
}

} // namespace

base::Expected<Provision, QString> readProvision(const QString &given)
{
    if (given == QLatin1String("-"))
        return readInput();
    if (given.startsWith(scheme))
        return readText(given.trimmed());
    QFile file(given);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("'%1' is neither a file that can be read (%2) nor a text that begins with %3").arg(given, file.errorString(), version));
    return readIni(given, given, QFileInfo(given).absolutePath());
}

QString provisionText(const Provision &provision)
{
    QStringList parts;
    for (auto it = provision.options.begin(); it != provision.options.end(); ++it) {
        for (const QString &value : it.value())
            parts << it.key() + u'=' + codec::percentEncoded(value);
    }
    for (const QSslCertificate &authority : QSslCertificate::fromData(provision.authorities, QSsl::Pem))
        parts << trust + u'=' + QString::fromLatin1(authority.toDer().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return version + parts.join(u'&');
}

QString provisionFault(const Provision &provision)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("packhorse.ini"));
    if (const QString trouble = writeProvision(provision, file); !trouble.isEmpty())
        return trouble;
    if (!provision.options.contains(QStringLiteral("server")))
        return QStringLiteral("it names no server: server=https://HOST:PORT");
    const auto options = readStationOptions({QStringLiteral("packhorse"), QStringLiteral("--settings"), file}, StationKind::Desk);
    if (!options)
        return options.error().text;
    for (auto it = provision.options.begin(); it != provision.options.end(); ++it) {
        if (!isStationOption(it.key()))
            return QStringLiteral("'%1' is no option of a station; man packhorse.ini tells what there is").arg(it.key());
    }
    if (const QString fault = nameFault(options->station); !fault.isEmpty())
        return fault;
    if (const QString fault = languageFault(options->language); !fault.isEmpty())
        return fault;
    if (const auto believed = wire::readTrust(options->trust); !believed)
        return believed.error();
    return deviceFault(*options);
}

QByteArray settingsOf(const Provision &provision, const QString &trustFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("packhorse.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        for (auto it = provision.options.begin(); it != provision.options.end(); ++it)
            settings.setValue(it.key(), it.value().size() == 1 ? QVariant(it.value().first()) : QVariant(it.value()));
        if (!trustFile.isEmpty())
            settings.setValue(trust, trustFile);
    }
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? "; by packhorse provision\n" + written.readAll() : QByteArray();
}

QString trustFileOf(const Provision &provision, const QString &settingsFile)
{
    constexpr int digits = 12;
    if (provision.authorities.isEmpty())
        return {};
    const QByteArray name = codec::sha256(provision.authorities).toHex().left(digits);
    return QFileInfo(settingsFile).absolutePath() + QStringLiteral("/packhorse-trust-%1.pem").arg(QString::fromLatin1(name));
}

QString writeProvision(const Provision &provision, const QString &settingsFile)
{
    const QString folder = QFileInfo(settingsFile).absolutePath();
    if (!QDir().mkpath(folder))
        return QStringLiteral("the folder %1 cannot be made").arg(folder);
    const QString trustFile = trustFileOf(provision, settingsFile);
    if (!trustFile.isEmpty()) {
        if (const QString trouble = keep(trustFile, provision.authorities); !trouble.isEmpty())
            return trouble;
    }
    const QString trouble = keep(settingsFile, settingsOf(provision, trustFile));
    journal::disk::syncFolder(folder);
    return trouble;
}

QString whyLeftAlone(const StationStatus &status)
{
    if (status.undelivered == 0)
        return {};
    return QStringLiteral("%1 facts of this station are not delivered: let it deliver them first, or packhorse journal send; nothing was changed").arg(status.undelivered);
}

} // namespace start
