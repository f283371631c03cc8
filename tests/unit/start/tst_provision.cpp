// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/provision.h"
#include "devices/qr_code.h"
#include "start/options.h"
#include "support/test_main.h"
#include <QDir>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace start;

namespace {

/// An authority of a site that does not exist; made by: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -days 36500
/// -nodes -subj "/CN=a site in a test"; its key was thrown away.
QByteArray authority()
{
    return "-----BEGIN CERTIFICATE-----\n"
           "MIIBjTCCATOgAwIBAgIUTONFfDPw2LAtjTPC5XdoUxkoF7wwCgYIKoZIzj0EAwIw\n"
           "GzEZMBcGA1UEAwwQYSBzaXRlIGluIGEgdGVzdDAgFw0yNjExMjIwMzM4MjlaGA8y\n"
           "MTI2MTAyOTAzMzgyOVowGzEZMBcGA1UEAwwQYSBzaXRlIGluIGEgdGVzdDBZMBMG\n"
           "ByqGSM49AgEGCCqGSM49AwEHA0IABOGpjcE6FLgTWczh/JYQNQel8NgMR62m/jRQ\n"
           "+BSIlQg3t/snHDti+0s0hVaIIJjf8gAZc0o8hEP7s7a/4QmCvt6jUzBRMB0GA1Ud\n"
           "DgQWBBRgZBmLTz7PrdGOz2QTBywkV2QC4DAfBgNVHSMEGDAWgBRgZBmLTz7PrdGO\n"
           "z2QTBywkV2QC4DAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIQC7\n"
           "UKlyZftrdr2I87MGcZe4E6OSoUVKdnQanu1eTtI0DwIgT6Ezvhl44T+mwMV9RxtC\n"
           "jK28cK86ED7LGgFX1VV6j6Q=\n"
           "-----END CERTIFICATE-----\n";
}

Provision wanted()
{
    return {{{u"server"_qs, {u"https://10.0.0.5:8443,https://10.0.0.6:8443"_qs}},
             {u"station"_qs, {u"desk & \u00e4, 7"_qs}},
             {u"scanner"_qs, {u"wedge"_qs, u"serial:/dev/ttyACM0@9600"_qs}},
             {u"scale"_qs, {u"mt-sics:/dev/ttyUSB0@9600,8N1"_qs}},
             {u"printer"_qs, {u"label:zpl:10.0.0.7:9100?dpi=203"_qs}}},
            authority()};
}

} // namespace

/// The settings of a station, as they come and as they are written.
class TstProvision : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file is not written");
        return file.fileName();
    }
    static StationOptions optionsIn(const QString &settings)
    {
        const auto read = readStationOptions({u"packhorse"_qs, u"--settings"_qs, settings}, StationKind::Desk);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }

private Q_SLOTS:
    void theTextOfACodeHoldsAllOfIt()
    {
        const QString text = provisionText(wanted());
        QVERIFY2(text.startsWith(u"packhorse:1?"_qs) && !text.contains(u' ') && !text.contains(u'\n'), qPrintable(text));
        const auto back = readProvision(text);
        QVERIFY2(back, qPrintable(back ? QString() : back.error()));
        QCOMPARE(back->options, wanted().options);
        QCOMPARE(QSslCertificate::fromData(back->authorities), QSslCertificate::fromData(authority()));
        QVERIFY(!devices::qrSvg(text).isEmpty()); // and it fits into one
    }

    void aSettingsFileBringsItsAuthoritiesAlong()
    {
        file("ca.pem", authority());
        const auto read = readProvision(file("in.ini", "server=\"https://10.0.0.5:8443,https://10.0.0.6:8443\"\nstation=\"desk & \\xe4, 7\"\n"
                                                       "scanner=wedge, serial:/dev/ttyACM0@9600\nscale=\"mt-sics:/dev/ttyUSB0@9600,8N1\"\n"
                                                       "printer=label:zpl:10.0.0.7:9100?dpi=203\ntrust=ca.pem\n"));
        QVERIFY(read);
        QCOMPARE(*read, wanted());
        QCOMPARE(provisionFault(*read), QString());
    }

    void whatIsWrittenIsWhatAStationReads()
    {
        const QString settings = m_folder.filePath(u"place/packhorse.ini"_qs);
        QCOMPARE(provisionFault(wanted()), QString());
        QCOMPARE(writeProvision(wanted(), settings), QString());
        const StationOptions options = optionsIn(settings);
        QCOMPARE(options.servers.size(), 2);
        QCOMPARE(options.station, wanted().options.value(u"station"_qs).first());
        QCOMPARE(options.scanners, wanted().options.value(u"scanner"_qs));
        QCOMPARE(options.scale, u"mt-sics:/dev/ttyUSB0@9600,8N1"_qs);
        QCOMPARE(options.printers, wanted().options.value(u"printer"_qs));
        QCOMPARE(options.trust, trustFileOf(wanted(), settings));
        QVERIFY(options.warnings.isEmpty());
        QFile trust(options.trust);
        QVERIFY(trust.open(QIODevice::ReadOnly));
        QCOMPARE(trust.readAll(), authority());
    }

    void settingsThatAreThereAreReplacedWholeOrNotAtAll()
    {
        const QString settings = m_folder.filePath(u"again/packhorse.ini"_qs);
        QCOMPARE(writeProvision(wanted(), settings), QString());
        const Provision other{{{u"server"_qs, {u"http://127.0.0.1:1"_qs}}}, {}};
        QCOMPARE(writeProvision(other, settings), QString());
        QVERIFY(optionsIn(settings).printers.isEmpty());
        QVERIFY(QFile::exists(trustFileOf(wanted(), settings))); // a station that runs may still read it
        const QString blocked = m_folder.filePath(u"blocked"_qs);
        QVERIFY(QDir().mkpath(blocked + u"/packhorse.ini"_qs)); // a folder, where the file should be
        QVERIFY(writeProvision(other, blocked + u"/packhorse.ini"_qs).contains(u"cannot be written"_qs));
        QCOMPARE(QDir(blocked).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"packhorse.ini"_qs});
    }

    void whatNoStationCouldStartWithIsRefused_data()
    {
        QTest::addColumn<QString>("ini");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *ini, const char *named) {
            QTest::newRow(name) << QString::fromLatin1(ini) << QString::fromLatin1(named);
        };
        row("no server", "station=x\n", "server");
        row("no address", "server=warehouse\n", "warehouse");
        row("plain beyond this machine", "server=http://10.0.0.5:8080\n", "--plain-http");
        row("unknown option", "server=https://a\nscaner=wedge\n", "scaner");
        row("another program's", "server=https://a\njson=true\n", "json");
        row("scale", "server=https://a\nscale=usb\n", "scale");
        row("scanner", "server=https://a\nscanner=laser\n", "laser");
        row("printer", "server=https://a\nprinter=zpl:\n", "zpl:");
        row("language", "server=https://a\nlanguage=xx\n", "xx");
        row("secrets in a file", "server=https://a\nsecrets=file:/s\n", "--secrets");
        row("long name", "server=https://a\nstation=0123456789012345678901234567890123456789012345678901234567890123456789\n", "station");
        row("no certificate", "server=https://a\ntrust=bad.pem\n", "certificate");
    }
    void whatNoStationCouldStartWithIsRefused()
    {
        QFETCH(QString, ini);
        QFETCH(QString, named);
        file("bad.pem", "nothing");
        const auto read = readProvision(file("bad.ini", ini.toLatin1()));
        QVERIFY(read);
        const QString fault = provisionFault(*read);
        QVERIFY2(fault.contains(named), qPrintable(fault));
    }

    void whatCannotBeReadSaysSo()
    {
        QVERIFY(readProvision(u"/no/such.ini"_qs).error().contains(u"packhorse:1?"_qs));
        QVERIFY(readProvision(u"packhorse:2?server=x"_qs).error().contains(u"newer"_qs));
        QVERIFY(readProvision(u"packhorse:1?server=https://a&trust=AAAA"_qs).error().contains(u"certificate"_qs));
        QVERIFY(readProvision(file("x.ini", "\x7f" "ELF")).error().contains(u"no settings file"_qs));
        QVERIFY(readProvision(file("t.ini", "server=https://a\ntrust=/no/ca.pem\n")).error().contains(u"/no/ca.pem"_qs));
    }

    void whoOwesFactsIsLeftAlone()
    {
        StationStatus status;
        QCOMPARE(whyLeftAlone(status), QString());
        status.undelivered = 2;
        QVERIFY(whyLeftAlone(status).startsWith(u"2 facts"_qs));
    }
};

PACKHORSE_TEST(TstProvision)
#include "tst_provision.moc"
