// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/ipp_printer.h"
#include "devices/printer/open_printer.h"
#include "devices/printer/pdf_pages.h"
#include "platform/mailbox.h"
#include "support/test_main.h"
#include "unit/devices/ipp_server.h"
#include "unit/devices/virtual_time.h"
#include <QTcpServer>
#include <QTcpSocket>

using namespace devices;
using namespace Qt::StringLiterals;
using ports::DeviceState;
using ports::PrintOutcome;
using Result = PrintOutcome::Result;

/// Against Debian's own IPP Everywhere printer.
class TstIppPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { time.hurry(4); }
    void cleanup()
    {
        printer.reset();
        server.reset();
    }

    void pdfIsPrinted()
    {
        begin("exit 0");
        QVERIFY(printer->takes(u"application/pdf"_s));
        QVERIFY(printer->takes(u"application/zpl"_s));
        QVERIFY(!printer->takes(u"image/png"_s));
        const PrintOutcome outcome = print(testPage(u"x"_s), u"application/pdf"_s);
        QVERIFY2(outcome.result == Result::Printed, qPrintable(outcome.why));
        QCOMPARE(outcome.by, u"spooler"_s);
        QCOMPARE(server->kept().size(), 1);
        QVERIFY2(server->kept()[0].endsWith(u".pdf"_s), qPrintable(server->kept()[0]));
    }
    void zplIsPassedOn()
    {
        begin("exit 0");
        QCOMPARE(print("^XA^FDhello^FS^XZ", u"application/zpl"_s).result, Result::Printed);
        QCOMPARE(server->kept().size(), 1);
    }
    void testPageIsPrinted()
    {
        begin("exit 0");
        printer->test([this](const PrintOutcome &one) { answer = one; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 10'000);
        QCOMPARE(answer->result, Result::Printed);
    }
    void anAbortedJobIsUnknown()
    {
        begin("exit 1");
        const PrintOutcome outcome = print(testPage(u"x"_s), u"application/pdf"_s);
        QCOMPARE(outcome.result, Result::Unknown);
        QVERIFY2(outcome.why.contains(u"gave the job up"_s), qPrintable(outcome.why));
    }
    /// The job stays "processing" while there is no paper: the printer's own reasons tell.
    void paperOutIsSeenAndTheJobIsCancelled()
    {
        begin("echo 'STATE: +media-empty' >&2\nexec sleep 60");
        time.hurry(16); // to the end of its patience
        const PrintOutcome outcome = print(testPage(u"x"_s), u"application/pdf"_s, 15'000);
        QCOMPARE(outcome.result, Result::Unknown);
        QVERIFY2(outcome.why.contains(u"media-empty"_s) && outcome.why.contains(u"was cancelled"_s), qPrintable(outcome.why));
        QVERIFY(printer->condition().paperOut);
        QVERIFY(printer->condition().stopped);
    }
    void nobodyThereTakesNothing()
    {
        make(u"ipp://localhost:9/ipp/print"_s);
        const PrintOutcome outcome = print(testPage(u"x"_s), u"application/pdf"_s);
        QCOMPARE(outcome.result, Result::NothingTaken);
        QCOMPARE(printer->state(), DeviceState::Absent);
        QVERIFY2(printer->trouble().contains(u"is not reached"_s), qPrintable(printer->trouble()));
    }
    void aPrinterThatIsStartedLaterIsFound()
    {
        begin("exit 0");
        server->kill();
        make(server->uri());
        printer->open();
        QTRY_VERIFY(printer->trouble().contains(u"is not reached"_s));
        QCOMPARE(printer->state(), DeviceState::Absent);
    }
    /// It takes the whole document and falls silent for good.
    void anAnswerThatNeverComesIsUnknown()
    {
        QTcpServer deaf;
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&deaf, &QTcpServer::newConnection, this, [&] {
            ++connections;
            QTcpSocket *socket = deaf.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("%%EOF"))
                    socket->abort();
            });
        });
        make(u"ipp://localhost:%1/ipp/print"_s.arg(deaf.serverPort()));
        const PrintOutcome outcome = print(testPage(u"x"_s), u"application/pdf"_s, 15'000);
        QCOMPARE(outcome.result, Result::Unknown);
        QVERIFY2(connections <= 2, "it was sent once; libcups may look for the answer"); 
    }
    void endInTheMiddleAnswersNobody()
    {
        begin("sleep 5");
        printer->print({u"1"_s, u"x"_s, testPage(u"x"_s), u"application/pdf"_s}, [this](const PrintOutcome &one) { answer = one; });
        printer.reset();
        QVERIFY(!answer);
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArrayList>("reasons");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<QString>("words");
        QTest::newRow("fine") << QByteArrayList{"none"} << false << QString();
        QTest::newRow("paper") << QByteArrayList{"media-empty-warning"} << true << u"media-empty-warning"_s;
        QTest::newRow("needed") << QByteArrayList{"media-needed"} << true << u"media-needed"_s;
        QTest::newRow("low") << QByteArrayList{"media-low-report"} << false << u"media-low-report"_s;
        QTest::newRow("cover") << QByteArrayList{"cover-open", "spool-area-full"} << true << u"cover-open, spool-area-full"_s;
        QTest::newRow("paused") << QByteArrayList{"paused"} << true << u"paused"_s;
    }
    void conditions()
    {
        QFETCH(QByteArrayList, reasons);
        IppPrinterState state;
        state.reasons = reasons;
        const auto condition = conditionOf(state);
        QTEST(condition.stopped, "stopped");
        QTEST(condition.words, "words");
    }
    void aStoppedQueueIsTold()
    {
        IppPrinterState state;
        state.stopped = true;
        state.accepting = false;
        QCOMPARE(conditionOf(state).words, u"it is stopped: start it in CUPS, it accepts no jobs: let it in CUPS"_s);
    }

private:
    void make(const QString &uri)
    {
        auto made = openPrinter(u"label:ipp:"_s + uri, {time, time, mailbox});
        QVERIFY2(made.hasValue(), qPrintable(made ? QString() : made.error()));
        printer = std::move(made).value();
        answer.reset();
    }
    void begin(const QByteArray &script)
    {
        server = std::make_unique<IppServer>(script);
        const QString why = server->start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        QTRY_VERIFY_WITH_TIMEOUT(server->answers(), 10'000);
        make(server->uri());
        printer->open();
        QTRY_COMPARE_WITH_TIMEOUT(printer->state(), DeviceState::Ready, 10'000);
    }
    PrintOutcome print(const QByteArray &document, const QString &mediaType, int limit_ms = 10'000)
    {
        answer.reset();
        printer->print({u"1"_s, u"Slip of order 4711"_s, document, mediaType}, [this](const PrintOutcome &one) { answer = one; });
        const bool answered = QTest::qWaitFor([this] { return answer.has_value(); }, limit_ms);
        return answered ? *answer : PrintOutcome{Result::Taken, {}, u"it never answered"_s};
    }

    RealTime time;
    platform::EventfdMailbox mailbox;
    std::unique_ptr<IppServer> server;
    std::unique_ptr<ports::Printer> printer;
    std::optional<PrintOutcome> answer;
};

PACKHORSE_TEST(TstIppPrinter)
#include "tst_ipp_printer.moc"
