// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/open_printer.h"
#include "devices/printer/pdf_pages.h"
#include "devices/printer/zpl_document.h"
#include "emulator/pty_line.h"
#include "emulator/zpl_printer.h"
#include "platform/mailbox.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QDir>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace devices;
using namespace Qt::StringLiterals;
using ports::DeviceState;
using ports::PrintOutcome;
using Result = PrintOutcome::Result;

namespace {
const QByteArray parcelLabel = "^XA^CI28^FO40,40^A0N,40,40^FDParcel 1 of order 4711^FS^FO40,120^BCN,90,Y^FDPH00471101^FS^PQ1^XZ\r\n";
const QString zpl = u"application/zpl"_s;

int openFiles() { return int(QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size()); }
} // namespace

/// A label printer against one that behaves as badly as real ones do.
class TstZplPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        time.hurry(5);
        far = std::make_unique<emulator::ZplPrinter>();
        far->printWithin(10);
        QVERIFY(far->listen());
    }
    void cleanup()
    {
        printer.reset();
        far.reset();
    }

    void printedIsWhatTheCounterSaw()
    {
        const PrintOutcome outcome = print(parcelLabel);
        QCOMPARE(outcome.result, Result::Printed);
        QCOMPARE(outcome.by, u"odometer"_s);
        QCOMPARE(far->printed(), 1);
        QCOMPARE(far->labels()[0], parcelLabel.trimmed());
        QCOMPARE(printer->state(), DeviceState::Ready);
    }

    void allCopiesAreWaitedFor()
    {
        far->printWithin(60);
        QCOMPARE(print(QByteArray(parcelLabel).replace("^PQ1", "^PQ3")).result, Result::Printed);
        QCOMPARE(far->printed(), 3);
    }

    void oneLabelAfterTheOther()
    {
        open();
        for (int i = 1; i <= 10; ++i) {
            QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
            QCOMPARE(far->printed(), i);
        }
    }

    /// Printers that are reached too often accept nobody any more until they are switched off.
    void connectionsAreClosed()
    {
        open();
        QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
        const int files = openFiles();
        for (int i = 0; i < 15; ++i)
            QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
        QTRY_VERIFY(openFiles() <= files);
    }

    void withoutACounterItsStatusTells()
    {
        far->count(false);
        far->printWithin(150);
        const PrintOutcome outcome = print(parcelLabel);
        QCOMPARE(outcome.result, Result::Printed);
        QCOMPARE(outcome.by, u"status"_s);
    }

    /// A clone that answers nothing: taken, and not more. It is asked once, and then not again.
    void aCloneOnlyTakes()
    {
        far->hush(true);
        open();
        QCOMPARE(printOpened(parcelLabel).result, Result::Taken);
        QVERIFY(!printer->condition().known);
        const qint64 began = time.running().ms;
        QCOMPARE(printOpened(parcelLabel).result, Result::Taken);
        QVERIFY2(time.running().ms - began < 1000, "it was asked again");
        QTRY_COMPARE(far->printed(), 2);
    }

    void whatIsWrongIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        QTest::newRow("paper") << u"paper off"_s << u"paper out"_s;
        QTest::newRow("ribbon") << u"ribbon off"_s << u"ribbon out"_s;
        QTest::newRow("head") << u"head off"_s << u"the print head is open"_s;
        QTest::newRow("paused") << u"pause on"_s << u"paused: press its pause button"_s;
    }
    void whatIsWrongIsSaidBeforeAnythingIsSent()
    {
        QFETCH(QString, command);
        QFETCH(QString, words);
        QVERIFY(far->command(command).startsWith(u"printed 0"_s));
        const PrintOutcome outcome = print(parcelLabel);
        QCOMPARE(outcome.result, Result::NothingTaken);
        QCOMPARE(outcome.why, u"the printer %1 says: %2"_s.arg(far->spec(), words));
        QCOMPARE(printer->condition().words, words);
        far->become({});
        QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
        QCOMPARE(far->printed(), 1);
        QVERIFY(printer->condition().words.isEmpty());
    }

    void paperThatEndsInTheMiddleLeavesItToAPerson()
    {
        far->printWithin(400); // of the wall's ms: there is time to take the paper out
        open();
        startPrinting(parcelLabel);
        emulator::ZplPrinter::Condition empty;
        empty.paperOut = true;
        QTRY_COMPARE(far->command(u"status"_s).section(u',', 1, 1), u" waiting 1"_s);
        far->become(empty);
        time.hurry(25); // to the end of its patience
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 8000);
        QCOMPARE(answer->result, Result::Unknown);
        QVERIFY2(answer->why.contains(u"took the label and says: paper out"_s), qPrintable(answer->why));
        QCOMPARE(far->printed(), 0);
    }

    void nobodyThereTakesNothing()
    {
        far->powerOff();
        const PrintOutcome outcome = print(parcelLabel);
        QCOMPARE(outcome.result, Result::NothingTaken);
        QVERIFY2(outcome.why.contains(u"was not reached"_s), qPrintable(outcome.why));
        QCOMPARE(printer->state(), DeviceState::Absent);
        far->powerOn();
        QTRY_COMPARE(printer->state(), DeviceState::Ready); // found again by itself
        QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
    }

    /// The connection is reset after k bytes of the label, for every k: never more than one label, and nothing is claimed that is
    /// not so. The next label comes out whole and alone. Every k has a printer of its own, and all are waited for together.
    void brokenOffAfterEveryByte()
    {
        const QByteArray shortLabel = "^XA^FO9,9^FDPH00471101^FS^PQ1^XZ\r\n";
        std::vector<std::unique_ptr<Pair>> all;
        for (qint64 k = 0; k <= shortLabel.size(); ++k) {
            all.push_back(std::make_unique<Pair>());
            open(*all.back());
        }
        for (size_t k = 0; k < all.size(); ++k) {
            QTRY_COMPARE(all[k]->printer->state(), DeviceState::Ready);
            all[k]->far.closeAfter(qint64(k));
            all[k]->print(shortLabel);
        }
        for (size_t k = 0; k < all.size(); ++k) {
            Pair &pair = *all[k];
            const QByteArray bytes = QByteArray::number(qulonglong(k));
            QTRY_VERIFY2_WITH_TIMEOUT(pair.answer, bytes, 8000);
            const bool whole = qsizetype(k) >= shortLabel.trimmed().size();
            QVERIFY2(pair.far.printed() == 0 || (pair.far.printed() == 1 && whole), bytes);
            QVERIFY2(pair.answer->result != Result::Printed || pair.far.printed() == 1, bytes);
            QVERIFY2(pair.answer->result != Result::Taken, bytes);
            QVERIFY2(pair.answer->result != Result::NothingTaken, "some of it was accepted: nobody may send it again by himself");
            pair.far.closeAfter(-1);
            pair.before = pair.far.printed();
            pair.print(shortLabel);
        }
        for (const auto &pair : all) {
            QTRY_VERIFY_WITH_TIMEOUT(pair->answer, 8000);
            QVERIFY2(pair->answer->result == Result::Printed, qPrintable(pair->answer->why));
            QCOMPARE(pair->far.printed(), pair->before + 1);
            QCOMPARE(pair->far.labels().back(), shortLabel.trimmed());
        }
    }

    /// The same with a clone that cannot be asked: half a label is thrown away before the next one.
    void brokenOffInAClone()
    {
        far->hush(true);
        open();
        QCOMPARE(printOpened(parcelLabel).result, Result::Taken);
        for (const qint64 k : {1, 5, 40, int(parcelLabel.size() - 6)}) {
            const int before = far->printed();
            QTRY_COMPARE(far->printed(), before);
            far->closeAfter(k);
            QVERIFY(printOpened(parcelLabel).result != Result::NothingTaken);
            QTRY_VERIFY(far->holdsHalfLabel() || far->printed() >= before);
        }
    }

    void halfALabelOfSomebodyElseIsThrownAway()
    {
        QTcpSocket other;
        other.connectToHost(QHostAddress::LocalHost, far->port());
        QVERIFY(other.waitForConnected());
        other.write("^XA^FO1,1^FDnever");
        QTRY_VERIFY(far->holdsHalfLabel());
        other.disconnectFromHost();
        QCOMPARE(print(parcelLabel).result, Result::Printed);
        QCOMPARE(far->labels().back(), parcelLabel.trimmed());
        QCOMPARE(far->printed(), 1);
    }

    void aStalledPrinterIsUnknown()
    {
        QByteArray large = parcelLabel;
        large.insert(parcelLabel.indexOf("^PQ"), "^FX" + QByteArray(12 * 1024 * 1024, 'x') + "^FS");
        open();
        far->stallAfter(100);
        const PrintOutcome outcome = printOpened(large, 20'000);
        QCOMPARE(outcome.result, Result::Unknown);
        QVERIFY2(outcome.why.contains(u"stopped after"_s), qPrintable(outcome.why));
        QCOMPARE(far->printed(), 0);
    }

    /// It takes all and then says nothing at all any more.
    void silenceAfterTakingIsUnknown()
    {
        open();
        QTRY_COMPARE(printer->state(), DeviceState::Ready);
        QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
        far->stallAfter(3);
        startPrinting(parcelLabel);
        QTRY_VERIFY(far->holdsHalfLabel());
        time.hurry(25); // to the end of its patience
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 12'000);
        QCOMPARE(answer->result, Result::Unknown);
        QCOMPARE(far->printed(), 1);
    }

    // It reads on where it stopped: not a byte is missing on the paper.
    void aPrinterThatStalledGoesOnWithTheSameLabel()
    {
        open();
        far->stallAfter(parcelLabel.size() / 2);
        startPrinting(parcelLabel);
        QTRY_VERIFY(far->holdsHalfLabel());
        far->resume();
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 12'000);
        QCOMPARE(answer->result, Result::Printed);
        QCOMPARE(far->printed(), 1);
        QCOMPARE(far->labels()[0].trimmed(), parcelLabel.trimmed());
    }

    void aPrinterThatForgetsIsUnknown()
    {
        far->printWithin(3000);
        open();
        startPrinting(parcelLabel);
        QTRY_COMPARE(far->command(u"status"_s).section(u',', 1, 1), u" waiting 1"_s);
        far->powerOff(); // what is in it is lost
        far->powerOn();
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 12'000);
        QCOMPARE(answer->result, Result::Unknown);
        QCOMPARE(far->printed(), 0);
    }

    /// Somebody else is at it: it is refused, which takes nothing.
    void aSecondConnectionIsRefused()
    {
        QTcpSocket other;
        other.connectToHost(QHostAddress::LocalHost, far->port());
        QTRY_COMPARE(far->connections(), 1);
        QCOMPARE(print(parcelLabel).result, Result::NothingTaken);
        other.disconnectFromHost();
        QTRY_COMPARE(printer->state(), DeviceState::Ready);
        QCOMPARE(printOpened(parcelLabel).result, Result::Printed);
    }

    void nobodyAnswersTheConnection()
    {
        QTcpServer deaf; // accepts and never reads nor says anything
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        make(u"zpl:127.0.0.1:%1"_s.arg(deaf.serverPort()));
        QCOMPARE(printOpened(parcelLabel).result, Result::Taken); // no clone says more
    }

    void oneJobAtATime()
    {
        open();
        startPrinting(parcelLabel);
        std::optional<PrintOutcome> second;
        printer->print({u"2"_s, u"second"_s, parcelLabel, zpl}, [&second](const PrintOutcome &one) { second = one; });
        QVERIFY(!second);
        QTRY_VERIFY(second && answer);
        QCOMPARE(second->result, Result::NothingTaken);
        QCOMPARE(answer->result, Result::Printed);
        QCOMPARE(far->printed(), 1);
    }

    void nextJobFromInsideTheAnswer()
    {
        open();
        std::vector<Result> results;
        std::function<void()> next = [&] {
            printer->print({u"x"_s, u"x"_s, parcelLabel, zpl}, [&](const PrintOutcome &one) {
                results.push_back(one.result);
                if (results.size() < 3)
                    next();
            });
        };
        next();
        QTRY_COMPARE(results, (std::vector<Result>{Result::Printed, Result::Printed, Result::Printed}));
        QCOMPARE(far->printed(), 3);
    }

    void documentsThatAreNoLabels_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("PDF that says it is ZPL") << testPage(u"x"_s) << zpl;
        QTest::newRow("ZPL that says it is PDF") << parcelLabel << u"application/pdf"_s;
        QTest::newRow("no label in it") << QByteArray("~SD15") << zpl;
        QTest::newRow("a picture") << QByteArray("\x89PNG") << u"image/png"_s;
        QTest::newRow("a broken PDF") << QByteArray("%PDF-1.4 nothing") << u"application/pdf"_s;
    }
    void documentsThatAreNoLabels()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, mediaType);
        open();
        startPrinting(document, mediaType);
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->result, Result::NothingTaken);
        QCOMPARE(far->printed(), 0);
    }

    void pdfIsDrawn()
    {
        open();
        QVERIFY(printer->takes(u"application/pdf"_s));
        startPrinting(testPage(u"x"_s), u"application/pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer, 8000);
        QCOMPARE(answer->result, Result::Printed);
        QVERIFY(far->labels().back().startsWith("^XA^LH0,0^FO0,0^GFA,"));
    }

    void testLabelIsPrinted()
    {
        open();
        std::optional<PrintOutcome> tested;
        printer->test([&tested](const PrintOutcome &one) { tested = one; });
        QTRY_VERIFY(tested);
        QCOMPARE(tested->result, Result::Printed);
        QVERIFY(far->labels().back().contains(far->spec().toLatin1()));
    }

    void paperThatIsGoneShowsWhileNothingIsPrinted()
    {
        RealTime quick(50); // it is looked at twice a minute
        const auto made = openPrinter(far->spec(), {quick, quick, mailbox});
        QVERIFY(made.hasValue());
        (*made)->open();
        QTRY_VERIFY((*made)->condition().known);
        QVERIFY(!(*made)->condition().stopped);
        (void)far->command(u"paper off"_s);
        QTRY_VERIFY((*made)->condition().paperOut);
    }

    void endInTheMiddleAnswersNobody()
    {
        open();
        startPrinting(parcelLabel);
        printer.reset();
        far->printWithin(0);
        QTest::qWait(100); // what must not happen has no condition to wait for
        QVERIFY(!answer);
    }

    /// A device file: a terminal's other end plays the printer.
    void deviceFile()
    {
        emulator::PtyLine line(u"lp0"_s);
        QByteArray got;
        line.onBytes = [&got](const QByteArray &bytes) { got += bytes; };
        make(u"zpl:"_s + line.device());
        QCOMPARE(printOpened(parcelLabel).result, Result::Taken);
        QTRY_VERIFY2(got.endsWith(parcelLabel), got.constData());
        QCOMPARE(got.count("^XA"), 1);
        line.vanish();
        QCOMPARE(printOpened(parcelLabel).result, Result::NothingTaken);
    }
    void noDeviceFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        make(u"zpl:"_s + file.fileName());
        const PrintOutcome outcome = printOpened(parcelLabel);
        QCOMPARE(outcome.result, Result::NothingTaken);
        QVERIFY2(outcome.why.contains(u"it is a file and no device: use file:FOLDER"_s), qPrintable(outcome.why));
    }

    void folder()
    {
        QTemporaryDir dir;
        make(u"document:file:"_s + dir.filePath(u"out"_s));
        QCOMPARE(printer->kind(), ports::Printer::Kind::Document);
        printer->open();
        QCOMPARE(printer->state(), DeviceState::Ready);
        std::optional<PrintOutcome> written;
        printer->print({u"7d1c"_s, u"Label ../4711/1"_s, parcelLabel, zpl}, [&written](const PrintOutcome &one) { written = one; });
        QVERIFY(!written);
        QTRY_VERIFY(written);
        QCOMPARE(written->result, Result::Printed);
        QCOMPARE(QDir(dir.filePath(u"out"_s)).entryList(QDir::Files), QStringList{u"Label-4711-1-7d1c.zpl"_s});
        QDir(dir.filePath(u"out"_s)).removeRecursively();
        QCOMPARE(printer->state(), DeviceState::Failing);
        written.reset();
        printer->print({u"8"_s, u"x"_s, parcelLabel, zpl}, [&written](const PrintOutcome &one) { written = one; });
        QTRY_VERIFY(written);
        QCOMPARE(written->result, Result::NothingTaken);
    }

    void specs_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("unknown") << u"epl:host"_s << u"use zpl:HOST[:PORT], zpl:/DEVICE, zpl:spool:NAME, ipp:URI or file:FOLDER"_s;
        QTest::newRow("no host") << u"zpl:"_s << u"it names no host and no device"_s;
        QTest::newRow("no port") << u"zpl:host:port"_s << u"the port must be a number from 1 to 65535"_s;
        QTest::newRow("port 0") << u"zpl:host:0"_s << u"the port must be a number from 1 to 65535"_s;
        QTest::newRow("no option") << u"zpl:host?speed=4"_s << u"there is no option \"speed\""_s;
        QTest::newRow("bad resolution") << u"zpl:host?dpi=204"_s << u"dpi is 152, 203, 300 or 600"_s;
        QTest::newRow("bad coding") << u"zpl:host?graphics=png"_s << u"graphics is rle or z64"_s;
        QTest::newRow("no URI") << u"ipp:printer"_s << u"write e.g. ipp:ipp://printhost:631/printers/labels"_s;
        QTest::newRow("no folder") << u"file:"_s << u"it names no folder"_s;
    }
    void specs()
    {
        QFETCH(QString, spec);
        QFETCH(QString, wanted);
        const auto made = openPrinter(spec, {time, time, mailbox});
        QVERIFY(!made);
        QVERIFY2(made.error().startsWith(u"printer \"%1\": "_s.arg(spec)) && made.error().contains(wanted), qPrintable(made.error()));
    }
    void specsThatHold_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<bool>("isLabel");
        QTest::newRow("host") << u"zpl:printer-7"_s << true;
        QTest::newRow("label") << u"label:zpl:10.0.0.7:6101"_s << true;
        QTest::newRow("IPv6") << u"zpl:[fe80::1]:9100"_s << true;
        QTest::newRow("options") << u"zpl:10.0.0.7?dpi=300&graphics=z64"_s << true;
        QTest::newRow("device") << u"zpl:/dev/usb/lp0"_s << true;
        QTest::newRow("IPP") << u"ipp:ipps://printhost/printers/a4"_s << false;
        QTest::newRow("IPP labels") << u"label:ipp://printhost:631/printers/zebra"_s << true;
        QTest::newRow("file") << u"file:/tmp/labels"_s << true;
    }
    void specsThatHold()
    {
        QFETCH(QString, spec);
        const auto made = openPrinter(spec, {time, time, mailbox});
        QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
        QCOMPARE((*made)->name(), spec);
        QTEST((*made)->kind() == ports::Printer::Kind::Label, "isLabel");
    }

private:
    /// A printer, and its driver.
    struct Pair
    {
        emulator::ZplPrinter far;
        std::unique_ptr<ports::Printer> printer;
        std::optional<PrintOutcome> answer;
        int before = 0;
        void print(const QByteArray &label)
        {
            answer.reset();
            printer->print({u"1"_s, u"label"_s, label, zpl}, [this](const PrintOutcome &outcome) { answer = outcome; });
        }
    };
    void open(Pair &pair)
    {
        pair.far.printWithin(10);
        QVERIFY(pair.far.listen());
        auto made = openPrinter(pair.far.spec(), {time, time, mailbox});
        QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
        pair.printer = std::move(made).value();
        pair.printer->open();
    }
    void make(const QString &spec)
    {
        auto made = openPrinter(spec, {time, time, mailbox});
        QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
        printer = std::move(made).value();
    }
    void open()
    {
        make(far->spec());
        printer->open();
    }
    void startPrinting(const QByteArray &document, const QString &mediaType = zpl)
    {
        answer.reset();
        printer->print({u"1"_s, u"label"_s, document, mediaType}, [this](const PrintOutcome &outcome) { answer = outcome; });
    }
    PrintOutcome printOpened(const QByteArray &document, int limit_ms = 6000)
    {
        QEventLoop waiting; // QTest's own waiting sleeps between any two steps of the conversation
        QTimer::singleShot(limit_ms, &waiting, &QEventLoop::quit);
        answer.reset();
        printer->print({u"1"_s, u"label"_s, document, zpl}, [&](const PrintOutcome &outcome) {
            answer = outcome;
            waiting.quit();
        });
        waiting.exec();
        return answer.value_or(PrintOutcome{Result::Unknown, {}, u"it never answered"_s});
    }
    PrintOutcome print(const QByteArray &document)
    {
        open();
        return printOpened(document);
    }

    RealTime time;
    platform::EventfdMailbox mailbox;
    std::unique_ptr<emulator::ZplPrinter> far;
    std::unique_ptr<ports::Printer> printer;
    std::optional<PrintOutcome> answer;
};

PACKHORSE_TEST(TstZplPrinter)
#include "tst_zpl_printer.moc"
