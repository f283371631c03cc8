// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/black_box.h"
#include "emulator/hands.h"
#include "emulator/lossy_link.h"
#include "support/test_main.h"
#include <QLocalServer>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace emulator;

namespace {
/// The station's end of a serial line.
class Line
{
public:
    explicit Line(const QString &device) : m_fd(::open(qPrintable(device), O_RDWR | O_NOCTTY | O_NONBLOCK)) {}
    ~Line() { ::close(m_fd); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    [[nodiscard]] QByteArray read() const
    {
        QByteArray bytes(256, 0);
        const ssize_t got = ::read(m_fd, bytes.data(), size_t(bytes.size()));
        return bytes.left(got < 0 ? 0 : got);
    }
    /// As Qt's serial port does it; it holds for whoever is not root, also after the end of this one.
    void keepOthersOut() const { ::ioctl(m_fd, TIOCEXCL); }
    [[nodiscard]] bool isForOneOnly() const
    {
        int exclusive = 0;
        return ::ioctl(m_fd, TIOCGEXCL, &exclusive) == 0 && exclusive != 0;
    }

private:
    int m_fd;
};

/// Answers every piece of data with itself.
struct Echo
{
    Echo()
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        });
        server.listen(QHostAddress::LocalHost);
    }
    QTcpServer server;
};
} // namespace

/// The devices of a floor that isn't there, against real ptys, sockets and files.
class TstDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scannerDeliversBytesAsTheyAre();
    void scansWithoutAStationAreLost();
    void scannerSurvivesItsStation();
    void linkCarriesBothWays();
    void cutLinkResetsAndRefuses();
    void blackHoleTakesAndSwallows();
    void delayedLinkKeepsTheOrder();
    void buttonsReachTheSocket();
    void pressesOnADeadStationAreLost();
    void tailFollowsAFileAsItGrows();
    void badLinesOfABlackBoxAreNamed_data();
    void badLinesOfABlackBoxAreNamed();
};

void TstDevices::scannerDeliversBytesAsTheyAre()
{
    PtyScanner scanner;
    QVERIFY(scanner.isReady());
    const Line station(scanner.device());
    const QByteArray code("]d201040000\x1d\x03\x04\n\x7f\xff");
    QVERIFY(scanner.scan(code));
    QCOMPARE(station.read(), code + '\r');
}

void TstDevices::scansWithoutAStationAreLost()
{
    PtyScanner scanner;
    QVERIFY(!scanner.isPluggedIn());
    QVERIFY(!scanner.scan("A-12-03"));
    const Line station(scanner.device());
    QCOMPARE(station.read(), QByteArray());
}

void TstDevices::scannerSurvivesItsStation()
{
    PtyScanner scanner;
    {
        const Line station(scanner.device());
        QVERIFY(scanner.scan("read"));
        QCOMPARE(station.read(), QByteArray("read\r"));
        QVERIFY(scanner.scan("never read"));
        station.keepOthersOut();
        QVERIFY(station.isForOneOnly());
    }
    QVERIFY(!scanner.scan("into the dark"));
    const Line station(scanner.device());
    QVERIFY2(!station.isForOneOnly(), "a killed station keeps nobody out");
    QVERIFY(scanner.isPluggedIn());
    QVERIFY(scanner.scan("A-12-03"));
    QCOMPARE(station.read(), QByteArray("A-12-03\r"));
}

void TstDevices::linkCarriesBothWays()
{
    Echo echo;
    LossyLink link(QHostAddress::LocalHost, echo.server.serverPort());
    QTcpSocket station;
    station.connectToHost(QHostAddress::LocalHost, link.port());
    station.write("hello");
    QTRY_COMPARE(station.bytesAvailable(), 5);
    QCOMPARE(station.readAll(), QByteArray("hello"));
}

void TstDevices::cutLinkResetsAndRefuses()
{
    Echo echo;
    LossyLink link(QHostAddress::LocalHost, echo.server.serverPort());
    QTcpSocket station;
    station.connectToHost(QHostAddress::LocalHost, link.port());
    station.write("hello");
    QTRY_COMPARE(station.bytesAvailable(), 5);
    link.become(LossyLink::Condition::Cut);
    QTRY_COMPARE(station.state(), QAbstractSocket::UnconnectedState);
    QTcpSocket second;
    second.connectToHost(QHostAddress::LocalHost, link.port());
    QTRY_COMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
    link.become(LossyLink::Condition::Open);
    QTcpSocket third;
    third.connectToHost(QHostAddress::LocalHost, link.port());
    third.write("again");
    QTRY_COMPARE(third.bytesAvailable(), 5);
}

void TstDevices::blackHoleTakesAndSwallows()
{
    Echo echo;
    LossyLink link(QHostAddress::LocalHost, echo.server.serverPort());
    link.become(LossyLink::Condition::BlackHole);
    QTcpSocket station;
    station.connectToHost(QHostAddress::LocalHost, link.port());
    QTRY_COMPARE(station.state(), QAbstractSocket::ConnectedState);
    station.write("hello");
    QTRY_COMPARE(station.bytesToWrite(), 0);
    link.become(LossyLink::Condition::Open);
    QTRY_COMPARE(station.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(station.readAll(), QByteArray());
    QCOMPARE(link.bytesCarried(), 0);
}

void TstDevices::delayedLinkKeepsTheOrder()
{
    Echo echo;
    LossyLink link(QHostAddress::LocalHost, echo.server.serverPort());
    link.delay(20);
    QTcpSocket station;
    station.connectToHost(QHostAddress::LocalHost, link.port());
    QTRY_COMPARE(station.state(), QAbstractSocket::ConnectedState);
    QElapsedTimer clock;
    clock.start();
    QByteArray sent;
    for (int i = 0; i < 200; ++i) {
        const QByteArray piece = QByteArray::number(i) + ' ';
        station.write(piece);
        station.flush();
        sent += piece;
    }
    QTRY_COMPARE(station.bytesAvailable(), sent.size());
    QVERIFY(clock.elapsed() >= 40);
    QCOMPARE(station.readAll(), sent);
}

void TstDevices::buttonsReachTheSocket()
{
    QTemporaryDir folder;
    QLocalServer station;
    QVERIFY(station.listen(folder.filePath(QStringLiteral("station.socket"))));
    QByteArray asked;
    connect(&station, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = station.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [&, socket] {
            asked += socket->readAll();
            if (asked.endsWith('\n'))
                socket->write("{\"ok\":true}\n");
        });
    });
    StationButtons buttons(folder.filePath(QStringLiteral("station.socket")));
    QJsonObject answer;
    buttons.onAnswer = [&](const QJsonObject &told) { answer = told; };
    buttons.press(QStringLiteral("quantity"), {{QStringLiteral("value"), 13}});
    QTRY_VERIFY(answer[u"ok"].toBool());
    QCOMPARE(asked, QByteArray("{\"button\":\"quantity\",\"do\":\"press\",\"value\":13}\n"));
    QCOMPARE(buttons.lost(), 0);
}

void TstDevices::pressesOnADeadStationAreLost()
{
    QTemporaryDir folder;
    StationButtons buttons(folder.filePath(QStringLiteral("station.socket")));
    buttons.press(QStringLiteral("undo"), {});
    QTRY_COMPARE(buttons.lost(), 1);
}

void TstDevices::tailFollowsAFileAsItGrows()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("box.jsonl"));
    QStringList sounds;
    BlackBoxTail tail(path, [&](const Told &told) { sounds << told.sound; });
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("{\"at\":\"2026-11-21T03:47:50.123Z\",\"sound\":\"ok\"}\n{\"at\":\"2026-11-21T03:47");
    QTRY_COMPARE(sounds, QStringList{QStringLiteral("ok")});
    file.write(":51.000Z\",\"sound\":\"accepted\",\"events\":[\"e1\"]}\nnonsense\n");
    QTRY_COMPARE(sounds.size(), 2);
    QTRY_COMPARE(tail.unreadable(), 1);
}

void TstDevices::badLinesOfABlackBoxAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{\"at\":") << QStringLiteral("no JSON object");
    QTest::newRow("an array") << QByteArray("[1]") << QStringLiteral("no JSON object");
    QTest::newRow("no time") << QByteArray("{\"sound\":\"ok\"}") << QStringLiteral("\"at\"");
    QTest::newRow("a sound that is none") << QByteArray("{\"at\":\"2026-11-21T03:47:50.123Z\",\"sound\":7}") << QStringLiteral("\"sound\"");
}

void TstDevices::badLinesOfABlackBoxAreNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, why);
    const auto told = readTold(line);
    QVERIFY(!told);
    QVERIFY2(told.error().contains(why), qPrintable(told.error()));
}

PACKHORSE_TEST(TstDevices)
#include "tst_devices.moc"
