// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "tidy/checks.h"
#include "tidy/code_text.h"

/// The rules themselves: each one fails on a text planted for it, with its sentence, and only there.
class TstRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aForbiddenIncludeIsNamed_data();
    void aForbiddenIncludeIsNamed();
    void anAllowedIncludePasses_data();
    void anAllowedIncludePasses();
    void aBannedWordIsNamed_data();
    void aBannedWordIsNamed();
    void aHarmlessWordPasses_data();
    void aHarmlessWordPasses();
    void aFileWithoutLicenceLinesIsNamed();
    void allKindsOfSourceCarryTheLines_data();
    void allKindsOfSourceCarryTheLines();
    void aFolderThatIsNoRoomIsNamed();
    void commentsAndTextsAreTakenOut_data();
    void commentsAndTextsAreTakenOut();
};

namespace {

QString quoted(const char *header) { return QStringLiteral("// first\n#include \"%1\"\n").arg(QString::fromLatin1(header)); }
QString angled(const char *header) { return QStringLiteral("// first\n#include <%1>\n").arg(QString::fromLatin1(header)); }

void rule(const char *row, const char *path, const QString &source, const char *sentence)
{
    QTest::newRow(row) << QString::fromLatin1(path) << source << QString::fromLatin1(sentence);
}

void sample(const char *row, const char *path, const QString &source)
{
    QTest::newRow(row) << QString::fromLatin1(path) << source;
}

} // namespace

void TstRules::aForbiddenIncludeIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sentence");
    rule("base above itself", "app/base/x.h", quoted("domain/ids.h"),
         "app/base/x.h:2 includes \"domain/ids.h\": base may include QtCore only");
    rule("network in domain", "app/domain/x.cpp", angled("QNetworkAccessManager"),
         "app/domain/x.cpp:2 includes <QNetworkAccessManager>: domain may include base and QtCore value types only");
    rule("object in domain", "app/domain/x.cpp", angled("QObject"),
         "app/domain/x.cpp:2 includes <QObject>: domain may include base and QtCore value types only");
    rule("file in domain", "app/domain/x.cpp", angled("QFile"),
         "app/domain/x.cpp:2 includes <QFile>: domain may include base and QtCore value types only");
    rule("JSON in domain", "app/domain/x.cpp", angled("QJsonObject"),
         "app/domain/x.cpp:2 includes <QJsonObject>: domain may include base and QtCore value types only");
    rule("present in domain", "app/domain/x.cpp", quoted("present/handheld.h"),
         "app/domain/x.cpp:2 includes \"present/handheld.h\": domain may include base and QtCore value types only");
    rule("journal in codec", "app/codec/x.cpp", quoted("journal/journal.h"),
         "app/codec/x.cpp:2 includes \"journal/journal.h\": codec may include base, domain and QtCore only");
    rule("codec in ports", "app/ports/x.h", quoted("codec/fact.h"),
         "app/ports/x.h:2 includes \"codec/fact.h\": ports may include base, domain and QtCore only");
    rule("delivery in journal", "app/journal/x.cpp", quoted("delivery/schedule.h"),
         "app/journal/x.cpp:2 includes \"delivery/schedule.h\": journal may include base, domain, codec, QtCore and sqlite3 only");
    rule("wire in delivery", "app/delivery/x.cpp", quoted("wire/session.h"),
         "app/delivery/x.cpp:2 includes \"wire/session.h\": delivery may include base, domain, ports, journal and QtCore only");
    rule("journal in wire", "app/wire/x.cpp", quoted("journal/journal.h"),
         "app/wire/x.cpp:2 includes \"journal/journal.h\": wire may include base, domain, ports, codec, QtNetwork and QtWebSockets only");
    rule("flow in devices", "app/devices/x.cpp", quoted("flow/command_loop.h"),
         "app/devices/x.cpp:2 includes \"flow/command_loop.h\": devices may include base, domain, ports and the Qt modules of devices only");
    rule("domain in platform", "app/platform/x.cpp", quoted("domain/route.h"),
         "app/platform/x.cpp:2 includes \"domain/route.h\": platform may include base, ports and what wraps the operating system only");
    rule("wire in flow", "app/flow/x.cpp", quoted("wire/session.h"),
         "app/flow/x.cpp:2 includes \"wire/session.h\": flow may include base, domain, ports, journal, delivery and QtCore only");
    rule("QML in present", "app/present/x.h", angled("QQmlEngine"),
         "app/present/x.h:2 includes <QQmlEngine>: present may include base, domain, ports, flow, delivery, journal and QtCore only: both front ends show it");
    rule("colours in present", "app/present/x.h", angled("QColor"),
         "app/present/x.h:2 includes <QColor>: present may include base, domain, ports, flow, delivery, journal and QtCore only: both front ends show it");
    rule("journal in qml", "qml/x.h", quoted("journal/journal.h"),
         "qml/x.h:2 includes \"journal/journal.h\": qml may include present, QtQml and QtQuick only");
    rule("Widgets in qml", "qml/x.h", angled("QtWidgets/QLabel"),
         "qml/x.h:2 includes <QtWidgets/QLabel>: qml may include present, QtQml and QtQuick only");
    rule("QML in ui", "ui/x.cpp", angled("QtQuick/QQuickItem"),
         "ui/x.cpp:2 includes <QtQuick/QQuickItem>: ui may include present, values of domain and QtWidgets only");
    rule("journal in the server", "server/core/x.cpp", quoted("journal/journal.h"),
         "server/core/x.cpp:2 includes \"journal/journal.h\": server/core may include base, domain, codec, QtCore and QtSql only: it has no sockets and no screen");
    rule("HTTP in the server's core", "server/core/x.cpp", angled("QHttpServer"),
         "server/core/x.cpp:2 includes <QHttpServer>: server/core may include base, domain, codec, QtCore and QtSql only: it has no sockets and no screen");
    rule("http/ in the server's core", "server/core/x.cpp", quoted("server/http/gate.h"),
         "server/core/x.cpp:2 includes \"server/http/gate.h\": server/core may include base, domain, codec, QtCore and QtSql only: it has no sockets and no screen");
    rule("flow in the server", "server/http/x.cpp", quoted("flow/command_loop.h"),
         "server/http/x.cpp:2 includes \"flow/command_loop.h\": server may include base, domain, codec and the Qt modules of a server only");
    rule("present in the emulator", "emulator/x.cpp", quoted("present/handheld.h"),
         "emulator/x.cpp:2 includes \"present/handheld.h\": emulator may include base, domain, codec and QtNetwork only");
    rule("JSON outside of codec", "app/flow/x.cpp", angled("QJsonDocument"),
         "app/flow/x.cpp:2 includes <QJsonDocument>: codec alone may include QJson* and QCryptographicHash: how facts are written stands in one place");
    rule("hashes outside of codec", "app/delivery/x.cpp", angled("QCryptographicHash"),
         "app/delivery/x.cpp:2 includes <QCryptographicHash>: codec alone may include QJson* and QCryptographicHash: how facts are written stands in one place");
    rule("SQLite outside of journal", "app/flow/x.cpp", angled("sqlite3.h"),
         "app/flow/x.cpp:2 includes <sqlite3.h>: journal alone may include sqlite3: no other code opens its files");
    rule("sodium outside of codec", "app/flow/x.cpp", angled("sodium.h"),
         "app/flow/x.cpp:2 includes <sodium.h>: codec alone may include sodium: what is kept of a PIN is made and tried in one place");
    rule("HTTP in devices", "app/devices/x.cpp", angled("QNetworkAccessManager"),
         "app/devices/x.cpp:2 includes <QNetworkAccessManager>: wire alone may include QNetworkAccessManager and its kin: the server is spoken to in one place");
    rule("raw sockets in wire", "app/wire/x.cpp", angled("QTcpSocket"),
         "app/wire/x.cpp:2 includes <QTcpSocket>: devices, server/http and emulator alone may include raw sockets");
    rule("web sockets in flow", "app/flow/x.cpp", angled("QWebSocket"),
         "app/flow/x.cpp:2 includes <QWebSocket>: flow may include base, domain, ports, journal, delivery and QtCore only");
    rule("reachability in wire", "app/wire/x.cpp", angled("QNetworkInformation"),
         "app/wire/x.cpp:2 includes <QNetworkInformation>: platform alone may include QNetworkInformation");
    rule("serial port in flow", "app/flow/x.cpp", angled("QSerialPort"),
         "app/flow/x.cpp:2 includes <QSerialPort>: devices alone may include QtSerialPort");
    rule("sound in devices", "app/devices/x.cpp", angled("QSoundEffect"),
         "app/devices/x.cpp:2 includes <QSoundEffect>: platform alone may include the sound classes of QtMultimedia");
    rule("camera in platform", "app/platform/x.cpp", angled("QCamera"),
         "app/platform/x.cpp:2 includes <QCamera>: devices alone may include the camera classes of QtMultimedia");
    rule("keychain in flow", "app/flow/x.cpp", angled("qt6keychain/keychain.h"),
         "app/flow/x.cpp:2 includes <qt6keychain/keychain.h>: platform alone may include QtKeychain");
    rule("CUPS in flow", "app/flow/x.cpp", angled("cups/cups.h"),
         "app/flow/x.cpp:2 includes <cups/cups.h>: devices alone may include hidapi, CUPS, ZXing and Poppler");
    rule("a timer in flow", "app/flow/x.cpp", angled("QTimer"),
         "app/flow/x.cpp:2 includes <QTimer>: platform alone may include timers, clocks and random: loops take them from ports");
    rule("the system in flow", "app/flow/x.cpp", angled("unistd.h"),
         "app/flow/x.cpp:2 includes <unistd.h>: the operating system is spoken to in platform, devices, server/http and emulator only");
    rule("a library nobody owns", "app/flow/x.cpp", angled("curl/curl.h"),
         "app/flow/x.cpp:2 includes <curl/curl.h>: no room owns this library; say in tests/tidy/table.cpp who may include it and why");
    rule("a room that is none", "app/flow/x.cpp", quoted("helpers/x.h"),
         "app/flow/x.cpp:2 includes \"helpers/x.h\": the house has no such room");
    rule("a way around", "app/flow/x.cpp", quoted("../wire/session.h"),
         "app/flow/x.cpp:2 includes \"../wire/session.h\": a header is named from app/ or from the top of the checkout");
    rule("Qt in quotes", "app/domain/x.cpp", quoted("QTimer"),
         "app/domain/x.cpp:2 includes \"QTimer\": domain may include base and QtCore value types only");
    rule("odd spaces", "app/domain/x.cpp", QStringLiteral("\n  #  include  <QTimer>\n"),
         "app/domain/x.cpp:2 includes <QTimer>: domain may include base and QtCore value types only");
}

void TstRules::aForbiddenIncludeIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    QFETCH(QString, sentence);
    QCOMPARE(tidy::checkIncludes(path, source), QStringList{sentence});
}

void TstRules::anAllowedIncludePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    sample("the standard library", "app/domain/x.cpp", angled("vector"));
    sample("C's own", "app/domain/x.cpp", angled("math.h"));
    sample("values in domain", "app/domain/x.cpp", angled("QString"));
    sample("base everywhere", "qml/x.cpp", quoted("base/must.h"));
    sample("its own room", "app/domain/x.cpp", quoted("domain/ids.h"));
    sample("a deeper folder of its own room", "app/devices/scanner/x.cpp", quoted("devices/scanner/framer.h"));
    sample("JSON in codec", "app/codec/x.cpp", angled("QJsonObject"));
    sample("SQLite in journal", "app/journal/x.cpp", angled("sqlite3.h"));
    sample("HTTP in wire", "app/wire/x.cpp", angled("QNetworkAccessManager"));
    sample("sound in platform", "app/platform/x.cpp", angled("QSoundEffect"));
    sample("serial port in devices", "app/devices/x.cpp", angled("QSerialPort"));
    sample("everything in start", "app/start/x.cpp", angled("QQmlApplicationEngine"));
    sample("rooms in start", "app/start/x.cpp", quoted("wire/session.h"));
    sample("core in http", "server/http/x.cpp", quoted("server/core/store.h"));
    sample("SQL in the server", "server/core/x.cpp", angled("QSqlQuery"));
    sample("QML in qml", "qml/x.h", angled("QtQml/qqmlregistration.h"));
    sample("Widgets in ui", "ui/x.cpp", angled("QLabel"));
    sample("moc", "app/present/x.cpp", quoted("x.moc"));
    sample("in a comment", "app/domain/x.cpp", QStringLiteral("/*\n#include <QTimer>\n*/\n// #include <QFile>\n"));
}

void TstRules::anAllowedIncludePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    QCOMPARE(tidy::checkIncludes(path, source), QStringList());
}

void TstRules::aBannedWordIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sentence");
    const char *nested = "a nested event loop lets a second scan in before the first is done";
    const char *waits = "nobody waits on the screen's thread: take the signal";
    const char *sleeps = "nobody sleeps: wait for the condition itself";
    const char *shot = "a thread that is shot leaves its work half-done";
    const char *timers = "timers come from ports::Timers, or nothing can run on a virtual clock";
    const char *clock = "the time comes from ports::Clock, or nothing can run on a virtual clock";
    const char *chance = "chance comes from ports::Random, or no run can be repeated";
    const char *words = "words for the operator stand in present/ and in the front ends";
    const struct
    {
        const char *row, *path, *code, *said, *why;
    } all[] = {
        {"QEventLoop", "app/wire/x.cpp", "QEventLoop loop;", "QEventLoop", nested},
        {"QEventLoop in platform", "app/platform/x.cpp", "QEventLoop loop;", "QEventLoop", nested},
        {"processEvents", "qml/x.cpp", "QCoreApplication::processEvents();", "processEvents", nested},
        {"waitForReadyRead", "app/devices/x.cpp", "port.waitForReadyRead(5);", ".waitForReadyRead", waits},
        {"waitFor by pointer", "server/http/x.cpp", "socket->waitForBytesWritten();", "->waitForBytesWritten", waits},
        {"waitForStarted bare", "emulator/x.cpp", "waitForStarted();", "waitForStarted", waits},
        {"msleep", "app/journal/x.cpp", "QThread::msleep(1);", "msleep(", sleeps},
        {"sleep_for", "server/core/x.cpp", "std::this_thread::sleep_for(1s);", "sleep_for(", sleeps},
        {"qWait", "emulator/x.cpp", "QTest::qWait(10);", "qWait(", sleeps},
        {"terminate", "app/journal/x.cpp", "auto f = &QThread::terminate;", "QThread::terminate", shot},
        {"terminate by pointer", "app/journal/x.cpp", "m_thread->terminate();", "thread->terminate(", shot},
        {"QTimer", "app/delivery/x.cpp", "QTimer m_timer;", "QTimer", timers},
        {"QTimer in the server's core", "server/core/x.cpp", "QTimer m_timer;", "QTimer", timers},
        {"QElapsedTimer", "app/flow/x.cpp", "QElapsedTimer t;", "QElapsedTimer", timers},
        {"startTimer", "app/present/x.cpp", "startTimer(5);", "startTimer", timers},
        {"currentDateTime", "app/flow/x.cpp", "QDateTime::currentDateTime();", "currentDateTime", clock},
        {"currentDateTimeUtc", "app/codec/x.cpp", "QDateTime::currentDateTimeUtc();", "currentDateTimeUtc", clock},
        {"milliseconds", "app/flow/x.cpp", "QDateTime::currentMSecsSinceEpoch();", "currentMSecsSinceEpoch", clock},
        {"steady clock", "app/flow/x.cpp", "std::chrono::steady_clock::now();", "_clock::now", clock},
        {"system clock in start", "app/start/x.cpp", "std::chrono::system_clock::now();", "_clock::now", clock},
        {"QRandomGenerator", "app/flow/x.cpp", "QRandomGenerator::global();", "QRandomGenerator", chance},
        {"createUuid", "app/flow/x.cpp", "QUuid::createUuid();", "createUuid", chance},
        {"std::random_device", "app/wire/x.cpp", "std::random_device d;", "random_device", chance},
        {"an object in domain", "app/domain/x.h", "class A : public QObject {};", "QObject", "domain is values and functions: no QObject"},
        {"a log line in domain", "app/domain/x.cpp", "qWarning() << 1;", "qWarning", "domain does not log: it returns what happened"},
        {"a category in domain", "app/domain/x.cpp", "qCDebug(logFlow) << 1;", "qCDebug", "domain does not log: it returns what happened"},
        {"tr in domain", "app/domain/x.cpp", "return tr(\"no\");", "tr(", words},
        {"tr in flow", "app/flow/x.cpp", "QObject::tr(\"no\");", "tr(", words},
        {"SQL in flow", "app/flow/x.cpp", "sqlite3_open(a, &b);", "sqlite3_open", "the only SQL of a station stands in journal/"},
        {"TLS errors", "app/wire/x.cpp", "reply->ignoreSslErrors();", "ignoreSslErrors", "a certificate that is wrong stays wrong"},
        {"the system in present", "app/present/x.cpp", "#ifdef Q_OS_WIN", "Q_OS_WIN",
         "what differs between systems stands in platform and devices: everything else is one source for all"},
        {"the system in a start", "app/start/x.cpp", "#if defined(__linux__)", "__linux__",
         "what differs between systems stands in platform and devices: everything else is one source for all"},
        {"the system's headers in a start", "app/start/x.cpp", "#include <sys/socket.h>", "<sys/socket.h>",
         "what differs between systems stands in platform and devices: everything else is one source for all"},
        {"the network from a page", "qml/x.qml", "var r = new XMLHttpRequest()", "XMLHttpRequest",
         "a page shows what present offers and reaches nothing below it"},
        {"the time from a page", "qml/x.qml", "text: Date.now()", "Date.now", "time and chance come from present"},
        {"an untyped property", "qml/x.qml", "property var stop", "property var", "say the type, so that qmllint can see a misspelt member"},
    };
    for (const auto &one : all)
        rule(one.row, one.path, QStringLiteral("\n%1\n").arg(QString::fromLatin1(one.code)),
             qPrintable(QStringLiteral("%1:2 says %2: %3")
                            .arg(QString::fromLatin1(one.path), QString::fromLatin1(one.said), QString::fromLatin1(one.why))));
}

void TstRules::aBannedWordIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    QFETCH(QString, sentence);
    QCOMPARE(tidy::checkWords(path, source), QStringList{sentence});
}

void TstRules::aHarmlessWordPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    sample("in a comment", "app/flow/x.cpp", QStringLiteral("// no QTimer here\n/* nor a QEventLoop */ int a;"));
    sample("in a text", "app/flow/x.cpp", QStringLiteral("const char *a = \"QTimer \\\" QEventLoop\";"));
    sample("in a raw text", "app/journal/x.cpp", QStringLiteral("auto a = R\"sql(QTimer \" QEventLoop)sql\"; int b;"));
    sample("after a digit separator", "app/flow/x.cpp", QStringLiteral("int a = 86'400'000; // QTimer's range"));
    sample("part of another word", "app/flow/x.cpp", QStringLiteral("int waitForNext(); QTimerish a; void str(int);"));
    sample("a timer in platform", "app/platform/x.cpp", QStringLiteral("QTimer a;"));
    sample("a timer in server/http", "server/http/x.cpp", QStringLiteral("QTimer a;"));
    sample("a process may be asked to end", "emulator/x.cpp", QStringLiteral("m_process->terminate();"));
    sample("the clock in the emulator", "emulator/x.cpp", QStringLiteral("std::chrono::steady_clock::now();"));
    sample("the system in devices", "app/devices/x.cpp", QStringLiteral("#ifdef Q_OS_ANDROID\n#endif"));
    sample("the system below the journal", "app/journal/disk.cpp", QStringLiteral("#ifdef Q_OS_WIN\n#endif"));
    sample("tr in present", "app/present/wording.cpp", QStringLiteral("tr(\"Scan the item\");"));
    sample("an object in flow", "app/flow/x.h", QStringLiteral("class A : public QObject { Q_OBJECT };"));
    sample("a typed property", "qml/x.qml", QStringLiteral("required property int stop // not property var"));
}

void TstRules::aHarmlessWordPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    QCOMPARE(tidy::checkWords(path, source), QStringList());
}

void TstRules::aFileWithoutLicenceLinesIsNamed()
{
    const auto path = QStringLiteral("app/base/x.h");
    const auto both = QStringLiteral("// SPDX-FileCopyrightText: 2026 The Packhorse authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n");
    QCOMPARE(tidy::checkFile(path, both), QStringList());
    QCOMPARE(tidy::checkFile(path, both.section(u'\n', 0, 0)),
             QStringList{QStringLiteral("app/base/x.h lacks the line \"SPDX-License-Identifier: GPL-3.0-or-later\" at its top")});
    QCOMPARE(tidy::checkFile(path, both.section(u'\n', 1)),
             QStringList{QStringLiteral("app/base/x.h lacks the line \"SPDX-FileCopyrightText: 2026 The Packhorse authors\" at its top")});
    QCOMPARE(tidy::checkFile(path, QString(7, u'\n') + both).size(), 1); // too far down
}

void TstRules::allKindsOfSourceCarryTheLines_data()
{
    QTest::addColumn<bool>("source");
    for (const char *path : {"app/a.cpp", "app/a.h", "qml/A.qml", "packaging/a.sh", "cmake/A.cmake", "app/CMakeLists.txt", "Makefile",
                             ".ci/run", "api/openapi.yaml", "tests/report.awk", "tests/contract/a.mjs", ".clang-format",
                             "packaging/android/A.java", "packaging/android/build.gradle", "packaging/msi/a.wxs"})
        QTest::newRow(path) << true;
    for (const char *path : {"LICENSE", "README.md", "api/vectors.json", "resources/a.svg", "resources/sounds/a.wav", "tests/fuzz/corpus/x"})
        QTest::newRow(path) << false;
}

void TstRules::allKindsOfSourceCarryTheLines()
{
    QFETCH(bool, source);
    QCOMPARE(tidy::isSource(QString::fromLatin1(QTest::currentDataTag())), source);
}

void TstRules::aFolderThatIsNoRoomIsNamed()
{
    QCOMPARE(tidy::checkIncludes(QStringLiteral("app/helpers/x.cpp"), QString()),
             QStringList{QStringLiteral("app/helpers/x.cpp: this folder is no room of the house; give it a line in tests/tidy/table.cpp")});
}

void TstRules::commentsAndTextsAreTakenOut_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *source, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(code);
    };
    row("line comment", "a // b\nc", "a     \nc");
    row("block comment", "a /* b\nb */ c", "a     \n     c");
    row("text", "f(\"a // b\") // c", "f(\"      \")     ");
    row("escaped quote", "\"a\\\"b\" c", "\"    \" c");
    row("character", "'\"' a '\\'' b", "' ' a '  ' b");
    row("digit separator", "1'000'000 a", "1'000'000 a");
    row("raw text", "R\"x(a)\" // )x\" b", "R\"           \" b");
    row("slash", "a / b * c", "a / b * c");
    row("comment without end", "a /* b", "a     ");
}

void TstRules::commentsAndTextsAreTakenOut()
{
    QFETCH(QString, source);
    QFETCH(QString, code);
    QCOMPARE(tidy::takeApart(source).code, code);
}

PACKHORSE_TEST(TstRules)
#include "tst_rules.moc"
