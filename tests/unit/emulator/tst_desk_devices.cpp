// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/pty_scale.h"
#include "emulator/zpl_printer.h"
#include "support/test_main.h"
#include <QDir>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <fcntl.h>
#include <unistd.h>

using namespace emulator;
using namespace Qt::StringLiterals;

namespace {
const QByteArray label = "^XA^FO9,9^FDPH1^FS^XZ";

struct Line
{
    explicit Line(const QString &device) : fd(::open(qPrintable(device), O_RDWR | O_NOCTTY | O_NONBLOCK)) {}
    ~Line() { ::close(fd); }
    /// All that came so far.
    [[nodiscard]] const QByteArray &heard()
    {
        QByteArray bytes(256, 0);
        const ssize_t got = ::read(fd, bytes.data(), size_t(bytes.size()));
        return m_heard += bytes.left(got < 0 ? 0 : got);
    }
    void write(const QByteArray &bytes) const { [[maybe_unused]] const auto sent = ::write(fd, bytes.constData(), size_t(bytes.size())); }
    int fd;
    QByteArray m_heard;
};
} // namespace

/// Scales and printers that aren't there, as a station sees them.
class TstDeskDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scaleAnswersWhenItIsAsked()
    {
        PtyScale scale(ScaleSpeech::MtSics);
        scale.hurry(1236);
        Line line(scale.device());
        QTest::qWait(50); // it must not say anything by itself
        QCOMPARE(line.heard(), QByteArray());
        line.write("SI\r\n");
        QTRY_COMPARE(line.heard(), QByteArray("S S      1.236 kg\r\n"));
        QCOMPARE(scale.asked(), 1);
        scale.hush(true);
        line.write("SI\r\n");
        QTRY_COMPARE(scale.asked(), 2);
        QCOMPARE(line.heard(), QByteArray("S S      1.236 kg\r\n"));
    }
    void scaleSettles()
    {
        PtyScale scale(ScaleSpeech::MtSics);
        scale.settleWithin(200);
        QVERIFY(scale.face().stable);
        scale.put(500);
        QVERIFY(!scale.face().stable);
        QTRY_VERIFY(scale.face().stable);
        QCOMPARE(scale.face().grams, 500);
        scale.hurry(40'000);
        QVERIFY(scale.face().over);
    }
    void speechesHaveNames()
    {
        for (const ScaleSpeech speech : allSpeeches()) {
            QCOMPARE(speechOf(nameOf(speech)), speech);
            QVERIFY(!frameOf(speech, {1236, true, false}).isEmpty());
            QVERIFY(frameOf(speech, {1236, true, false}) != frameOf(speech, {1236, false, false}));
        }
        QVERIFY(!speechOf(u"abacus"_s));
    }
    void scaleVanishesAndComesBackUnderItsName()
    {
        QTemporaryDir dir;
        PtyScale scale(ScaleSpeech::Dini, dir.filePath(u"pan"_s));
        QCOMPARE(scale.spec(), u"dini:"_s + dir.filePath(u"pan"_s));
        QVERIFY(QFile::exists(dir.filePath(u"pan"_s)));
        scale.vanish();
        QVERIFY(!QFile::exists(dir.filePath(u"pan"_s)));
        scale.comeBack();
        Line line(scale.device());
        QTRY_VERIFY(line.heard().startsWith("ST,GS,"));
    }

    void printerKeepsWhatItPrints()
    {
        QTemporaryDir dir;
        ZplPrinter printer(dir.path());
        printer.printWithin(1);
        QVERIFY(printer.listen());
        QByteArray told;
        printer.onPrinted = [&told](const QByteArray &one) { told = one; };
        send(printer, QByteArray(label).replace("^XZ", "^PQ2^XZ"));
        QTRY_COMPARE(printer.printed(), 2);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), (QStringList{u"label-0001.zpl"_s, u"label-0002.zpl"_s}));
        QCOMPARE(told, QByteArray(label).replace("^XZ", "^PQ2^XZ"));
    }
    void halfALabelSwallowsTheNext()
    {
        ZplPrinter printer;
        printer.printWithin(1);
        QVERIFY(printer.listen());
        send(printer, label.first(10));
        QTRY_VERIFY(printer.holdsHalfLabel());
        send(printer, label);
        QTRY_COMPARE(printer.printed(), 1);
        QCOMPARE(printer.labels()[0], label.first(10) + label);
    }
    void secondConnectionIsRefused()
    {
        ZplPrinter printer;
        QVERIFY(printer.listen());
        QTcpSocket first;
        first.connectToHost(QHostAddress::LocalHost, printer.port());
        QTRY_COMPARE(printer.connections(), 1);
        QTcpSocket second;
        second.connectToHost(QHostAddress::LocalHost, printer.port());
        QTRY_COMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
        first.disconnectFromHost();
        QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
        QTcpSocket third;
        third.connectToHost(QHostAddress::LocalHost, printer.port());
        QTRY_COMPARE(printer.connections(), 2);
    }
    void questionsAreAnsweredAlsoInTheMiddle()
    {
        ZplPrinter printer;
        QVERIFY(printer.listen());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, printer.port());
        socket.write("^XA^FD~HS");
        QTRY_VERIFY(socket.bytesAvailable() > 60);
        QVERIFY(socket.readAll().contains(",0,1,000,")); // field h: half a format
        socket.write("~JA! U1 getvar \"odometer.total_label_count\"\r\n");
        QTRY_COMPARE(socket.bytesAvailable(), 6);
        QCOMPARE(socket.readAll(), QByteArray("\"1000\""));
    }
    void faultsByRemoteControl()
    {
        ZplPrinter printer;
        printer.printWithin(1);
        QVERIFY(printer.listen());
        QCOMPARE(printer.command(u"paper off"_s), u"printed 0, waiting 0, connections 0, paper out"_s);
        send(printer, label);
        QTRY_COMPARE(printer.command(u"status"_s), u"printed 0, waiting 1, connections 1, paper out"_s);
        QCOMPARE(printer.command(u"paper on"_s), u"printed 0, waiting 1, connections 1"_s);
        QTRY_COMPARE(printer.printed(), 1);
        (void)printer.command(u"close 4"_s);
        send(printer, label);
        QTRY_VERIFY(printer.holdsHalfLabel());
        (void)printer.command(u"power off"_s);
        QVERIFY(!printer.holdsHalfLabel());
        QVERIFY(printer.command(u"dance"_s).contains(u"slow MS"_s));
        QCOMPARE(printer.command(u"tea on"_s), u"there is no tea to be switched"_s);
        QCOMPARE(printer.command(u"tea 3"_s), u"there is no tea to be set"_s);
    }

private:
    static void send(const ZplPrinter &printer, const QByteArray &bytes)
    {
        QTcpSocket socket;
        const auto connected = [&] {
            if (socket.state() == QAbstractSocket::ConnectedState)
                return true;
            socket.abort();
            socket.connectToHost(QHostAddress::LocalHost, printer.port());
            return socket.waitForConnected(200); // it listens again once the one before has gone
        };
        QTRY_VERIFY(connected());
        socket.write(bytes);
        socket.flush();
        socket.disconnectFromHost();
    }
};

PACKHORSE_TEST(TstDeskDevices)
#include "tst_desk_devices.moc"
