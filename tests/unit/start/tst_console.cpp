// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "start/console/command_line.h"
#include "start/console/left_journal.h"
#include "start/console/station_call.h"
#include "start/local_socket.h"
#include "support/test_main.h"
#include "unit/journal/facts.h"
#include <QDir>
#include <QTemporaryDir>

using namespace start;

/// The words that `packhorse` understands.
class TstCommandLine : public QObject
{
    Q_OBJECT

    static auto read(const char *words)
    {
        return readConsoleLine(QString::fromLatin1("packhorse ").append(QLatin1String(words)).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void commandsAreRead()
    {
        const auto status = read("status --json --profile /p");
        QVERIFY(std::get<StatusCommand>(status->command).json);
        QCOMPARE(std::get<StatusCommand>(status->command).profile, u"/p"_qs);
        QVERIFY(!std::get<ListCommand>(read("journal show")->command).json);
        QVERIFY(std::get<ListCommand>(read("journal show")->command).profile.endsWith(u"/packhorse/station"_qs));
        QVERIFY(std::get<ListCommand>(read("journal show --json")->command).json);
        QVERIFY(std::get<ListCommand>(read("journal export")->command).json);
        QCOMPARE(std::get<VerifyCommand>(read("--profile /p journal verify")->command).profile, u"/p"_qs);
        const auto send = read("journal send F --server https://a,https://b --station S --log L");
        QCOMPARE(send->log, u"L"_qs);
        QCOMPARE(std::get<SendCommand>(send->command).from, u"F"_qs);
        QCOMPARE(std::get<SendCommand>(send->command).servers.size(), 2);
        QCOMPARE(std::get<SendCommand>(send->command).station, u"S"_qs);
    }

    void devicesAreNamedAsForAStation()
    {
        QVERIFY(!std::get<DevicesCommand>(read("devices list")->command).test);
        const auto test = read("devices test --scale usb-hid --printer zpl:h --printer file:/l --scanner hid --json");
        const auto &command = std::get<DevicesCommand>(test->command);
        QVERIFY(command.test && command.json);
        QCOMPARE(command.named.scale, u"usb-hid"_qs);
        QCOMPARE(command.named.printers, (QStringList{u"zpl:h"_qs, u"file:/l"_qs}));
        QCOMPARE(command.named.scanners, QStringList{u"hid"_qs});
    }

    void conformanceWritesOnlyWhenToldToOnTheCommandLine()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"s.ini"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("write=true\nbuy-label=true\njson=true\n") > 0);
        file.close();
        const auto told = read(qPrintable(u"conformance http://a:1 --only append,task.once --settings "_qs + file.fileName()));
        const auto &reading = std::get<ConformanceCommand>(told->command);
        QVERIFY(!reading.write && !reading.buyLabel && reading.json);
        QCOMPARE(reading.server, QUrl(u"http://a:1"_qs));
        QCOMPARE(reading.only, (QStringList{u"append"_qs, u"task.once"_qs}));
        const auto writing = read("conformance http://a:1 --write --buy-label");
        QVERIFY(std::get<ConformanceCommand>(writing->command).write && std::get<ConformanceCommand>(writing->command).buyLabel);
    }

    void theDoctorLooksAtWhatAStationWouldHave()
    {
        const auto line = read("doctor --profile /p --server https://a --scale usb-hid --scanner hid --json");
        const auto &doctor = std::get<DoctorCommand>(line->command);
        QVERIFY(doctor.json);
        QCOMPARE(doctor.patient.profile, u"/p"_qs);
        QCOMPARE(doctor.patient.secrets, u"keychain"_qs);
        QCOMPARE(doctor.patient.devices.scale, u"usb-hid"_qs);
        QCOMPARE(std::get<DoctorCommand>(read("doctor --server http://127.0.0.1:1")->command).patient.secrets, QString());
    }

    void theDoctorTellsWhatIsWrongWithTheSettings()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"s.ini"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("server=warehouse\nscaner=x\nplain-http=perhaps\n") > 0);
        file.close();
        const auto line = read(qPrintable(u"doctor --settings "_qs + file.fileName()));
        QVERIFY(line);
        QVERIFY(line->warnings.isEmpty());
        const auto &patient = std::get<DoctorCommand>(line->command).patient;
        QVERIFY(patient.settings.fault.contains(u"perhaps"_qs));
        QVERIFY(!patient.serverFault.isEmpty());
        QVERIFY(!read(qPrintable(u"status --settings "_qs + file.fileName()))); // nobody else bears it
    }

    void settingsAreForTheSystemUnlessAProfileIsNamed()
    {
        const auto system = std::get<ProvisionCommand>(read("provision F --dry-run")->command);
        QVERIFY(system.profile.isEmpty() && system.dryRun && system.qr.isEmpty());
        QCOMPARE(system.from, u"F"_qs);
        QCOMPARE(std::get<ProvisionCommand>(read("provision - --profile /p")->command).profile, u"/p"_qs);
        QCOMPARE(std::get<ProvisionCommand>(read("provision packhorse:1?server=x --qr -")->command).qr, u"-"_qs);
    }

    void aProfileIsNamedFromTheRoot()
    {
        QCOMPARE(std::get<StatusCommand>(read("status --profile p")->command).profile, QDir::current().absoluteFilePath(u"p"_qs));
    }

    void theSettingsNameThisStationNotTheDeadOne()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"s.ini"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("station=here\nserver=https://a\nprofile=/p\nscanner=wedge\n") > 0);
        file.close();
        const auto send = read(qPrintable(u"journal send F --settings "_qs + file.fileName()));
        QVERIFY(send);
        QVERIFY(send->warnings.isEmpty()); // a file for all programs
        QCOMPARE(std::get<SendCommand>(send->command).station, QString());
        QCOMPARE(std::get<SendCommand>(send->command).servers.size(), 1);
        QCOMPARE(std::get<StatusCommand>(read(qPrintable(u"status --settings "_qs + file.fileName()))->command).profile, u"/p"_qs);
    }

    void wrongWordsAreOneLineAndStatus2_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"", "journal", "stat", "statusx", "journal explode", "status now", "journal show x",
                                  "status --server https://a", "journal send --server https://a", "journal send F",
                                  "journal send F G --server https://a", "journal send F --server warehouse",
                                  "devices", "devices test", "devices list --scale usb-hid", "devices test x",
                                  "conformance", "conformance warehouse", "conformance http://a http://b", "conformance http://a --buy-label",
                                  "conformance http://a --only explode", "status --write", "doctor now", "doctor --server warehouse", "doctor --server http://10.0.0.5",
                                  "provision", "provision F G", "provision F --qr - --profile /p", "provision F --qr x --dry-run",
                                  "journal send F --server https://a --profile /p", "status --fast", "status --profile"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void wrongWordsAreOneLineAndStatus2()
    {
        QFETCH(QString, words);
        const auto line = read(qPrintable(words));
        QVERIFY(!line);
        QCOMPARE(line.error().status, 2);
        QVERIFY(!line.error().text.isEmpty() && !line.error().text.contains(u'\n'));
    }

    void helpNamesEveryCommandAndStatus()
    {
        const auto help = read("--help");
        QCOMPARE(help.error().status, 0);
        for (const auto &word : {u"status"_qs, u"journal show"_qs, u"journal export"_qs, u"journal verify"_qs,
                                 u"journal send FILE|DIR"_qs, u"3: none runs"_qs, u"--json"_qs, u"devices list"_qs, u"devices test"_qs,
                                 u"conformance URL"_qs, u"doctor"_qs, u"provision FILE|TEXT"_qs})
            QVERIFY2(help.error().text.contains(word), qPrintable(word));
    }
};

/// What a dead device has left, read and proven before anything is sent.
class TstLeftJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArrayList m_lines; ///< an export of two journals, 6 and 3 facts

    QString file(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"export.jsonl"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file is not written");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto journal = facts::filled(m_folder.path(), 6);
        QVERIFY(journal->settle({4, u"e"_qs, {}, {}}));
        QVERIFY(journal->begin(facts::name(2), facts::begun(50), 4));
        journal::listFacts(*journal, [this](const journal::ListedFact &listed) {
            m_lines << journal::listingLine(listed) + '\n';
            return true;
        });
        QCOMPARE(m_lines.size(), 9);
    }

    void aFolderAndItsExportAreTheSame()
    {
        for (const QString &from : {m_folder.path(), file(m_lines.join())}) {
            const auto found = readLeftovers(from);
            QVERIFY2(found, found ? "" : qPrintable(found.error()));
            QCOMPARE(found->station, u"handheld-1"_qs);
            QCOMPARE(found->journals.size(), size_t(2));
            QCOMPARE(found->journals[0].last(), 6);
            QCOMPARE(found->journals[1].count(0, 100), 3);
            QCOMPARE(found->journals[1].chainAt(0), std::optional(codec::chainStart(facts::name(2)).hex()));
            QCOMPARE(found->onlyIn(0), 0); // its last two stand in the second one, too
            QCOMPARE(found->onlyIn(1), 3);
        }
    }

    void oneThatRunsIsLeftAlone()
    {
        const auto running = facts::filled(m_folder.path(), 1);
        QVERIFY(running);
        QVERIFY(readLeftovers(m_folder.path()).error().contains(u"a station runs on "_qs));
    }

    void whatCannotBeTrustedIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QByteArrayList changed = m_lines;
        changed[2].replace("\"stop\":3", "\"stop\":4");
        QByteArrayList missing = m_lines;
        missing.removeAt(1);
        QTest::newRow("changed") << changed.join() << u"line 3: the chain is broken"_qs;
        QTest::newRow("missing") << missing.join() << u"line 2: the chain is broken"_qs;
        QTest::newRow("cut off") << m_lines.join().chopped(10) << u"line 9: the line is cut off"_qs;
        QTest::newRow("another file") << QByteArray("order,product\n1,a\n") << u"line 1: this is no line of packhorse journal export"_qs;
        QTest::newRow("endless line") << QByteArray(200'000, 'x') << u"line 1: "_qs;
        QTest::newRow("empty") << QByteArray() << u"holds no facts"_qs;
    }
    void whatCannotBeTrustedIsNotSent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto found = readLeftovers(file(bytes));
        QVERIFY(!found);
        QVERIFY2(found.error().contains(said), qPrintable(found.error()));
    }

    void placesThatHoldNothing()
    {
        const QTemporaryDir empty;
        QVERIFY(readLeftovers(empty.path()).error().contains(u"there is no journal in"_qs));
        QVERIFY(readLeftovers(empty.filePath(u"none"_qs)).error().contains(u"there is no file or folder"_qs));
        QVERIFY(QDir(empty.path()).isEmpty());
    }
};

/// Asking a station, from the outside.
class TstStationCall : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    platform::QtTimers m_timers;

    struct Heard
    {
        QByteArrayList lines;
        std::optional<StationCall::End> end;
    };
    /// Asks and takes lines until "end".
    Heard ask(LocalSocket *station, std::function<void()> meanwhile = {})
    {
        Heard heard;
        if (station && !station->listen(m_folder.path()).isEmpty())
            return heard;
        StationCall call(m_folder.path(), m_timers);
        call.ask("x", [&](const QByteArray &line) {
                heard.lines << line;
                if (meanwhile)
                    meanwhile();
                return line != "end";
            },
            [&](StationCall::End end, const QString &) { heard.end = end; });
        if (heard.end) // never from inside of the call
            return {};
        [&] { QTRY_VERIFY(heard.end); }();
        return heard;
    }

private Q_SLOTS:
    void aStationAnswersToTheLastLine()
    {
        LocalSocket station;
        station.onRequest = [](const QByteArray &line) {
            return Answer([line](const std::function<void(const Page &)> &take) { take({{"got " + line, "end", "more"}, true}); });
        };
        const Heard heard = ask(&station);
        QCOMPARE(heard.end, std::optional(StationCall::End::Answered));
        QCOMPARE(heard.lines, (QByteArrayList{"got x", "end"}));
    }

    void nobodyIsThere()
    {
        QFile::remove(LocalSocket::pathIn(m_folder.path()));
        QCOMPARE(ask(nullptr).end, std::optional(StationCall::End::NoStation));
    }

    void aStationThatEndsInTheMiddleIsNoAnswer()
    {
        auto station = std::make_unique<LocalSocket>();
        station->onRequest = [](const QByteArray &) {
            return Answer([](const std::function<void(const Page &)> &take) { take({{"a"}, false}); });
        };
        QObject soon; // it is not ended from inside of its own answer
        const auto end = [&station] { station.reset(); };
        const Heard heard = ask(station.get(), [&soon, end] { QMetaObject::invokeMethod(&soon, end, Qt::QueuedConnection); });
        QCOMPARE(heard.end, std::optional(StationCall::End::Broken));
    }
};

PACKHORSE_TEST(TstCommandLine)
PACKHORSE_TEST(TstLeftJournal)
PACKHORSE_TEST(TstStationCall)
#include "tst_console.moc"
