// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tidy/table.h"

namespace tidy {

// In the order in which the data travels.
const std::vector<Room> &rooms()
{
    static const std::vector<Room> all{
        {"app/base", "base", {}, {"QtCore"}, "base may include QtCore only"},
        {"app/domain", "domain", {}, {"QtCore values"}, "domain may include base and QtCore value types only"},
        {"app/codec", "codec", {"domain"}, {"QtCore"}, "codec may include base, domain and QtCore only"},
        {"app/ports", "ports", {"domain"}, {"QtCore"}, "ports may include base, domain and QtCore only"},
        {"app/journal", "journal", {"domain", "codec"}, {"QtCore"},
         "journal may include base, domain, codec, QtCore and sqlite3 only"},
        {"app/delivery", "delivery", {"domain", "ports", "journal"}, {"QtCore"},
         "delivery may include base, domain, ports, journal and QtCore only"},
        {"app/wire", "wire", {"domain", "ports", "codec"}, {"QtCore", "QtNetwork", "QtWebSockets"},
         "wire may include base, domain, ports, codec, QtNetwork and QtWebSockets only"},
        {"app/devices", "devices", {"domain", "ports"}, {"QtCore", "QtGui", "QtNetwork", "QtSerialPort", "QtMultimedia"},
         "devices may include base, domain, ports and the Qt modules of devices only"},
        {"app/platform", "platform", {"ports"}, {"QtCore", "QtNetwork", "QtMultimedia"},
         "platform may include base, ports and what wraps the operating system only"},
        {"app/flow", "flow", {"domain", "ports", "journal", "delivery"}, {"QtCore"},
         "flow may include base, domain, ports, journal, delivery and QtCore only"},
        {"app/present", "present", {"domain", "ports", "flow", "delivery", "journal"}, {"QtCore"},
         "present may include base, domain, ports, flow, delivery, journal and QtCore only: both front ends show it"},
        {"ui", "ui", {"present", "domain"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg"},
         "ui may include present, values of domain and QtWidgets only"},
        {"qml", "qml", {"present"}, {"QtCore", "QtGui", "QtQml", "QtQmlIntegration", "QtQuick", "QtQuickControls2"},
         "qml may include present, QtQml and QtQuick only"},
        {"app/start", "start", {"*"}, {"*"}, "start may include everything"},
        {"server/core", "server/core", {"domain", "codec"}, {"QtCore", "QtSql"},
         "server/core may include base, domain, codec, QtCore and QtSql only: it has no sockets and no screen"},
        {"server", "server", {"server/core", "domain", "codec"},
         {"QtCore", "QtSql", "QtNetwork", "QtWebSockets", "QtHttpServer"},
         "server may include base, domain, codec and the Qt modules of a server only"},
        {"emulator", "emulator", {"domain", "codec"}, {"QtCore", "QtNetwork", "QtWebSockets", "QtHttpServer"},
         "emulator may include base, domain, codec and QtNetwork only"},
    };
    return all;
}

const std::vector<Reserved> &reserved()
{
    static const std::vector<Reserved> all{
        {R"((QtCore/)?(QJson\w*|QCryptographicHash))", {"codec", "start"},
         "codec alone may include QJson* and QCryptographicHash: how facts are written stands in one place"},
        {R"(sqlite3(ext)?\.h)", {"journal"}, "journal alone may include sqlite3: no other code opens its files"},
        {R"(sodium\.h)", {"codec"}, "codec alone may include sodium: what is kept of a PIN is made and tried in one place"},
        {R"((QtNetwork/)?QNetworkInformation)", {"platform"}, "platform alone may include QNetworkInformation"},
        {R"((QtNetwork/)?QNetwork(AccessManager|Request|Reply|Proxy\w*|Cookie\w*|DiskCache)|(QtNetwork/)?QHttp(Part|MultiPart|2Configuration))",
         {"wire"}, "wire alone may include QNetworkAccessManager and its kin: the server is spoken to in one place"},
        {R"((QtNetwork/)?Q(Tcp|Udp|Ssl|Abstract)(Socket|Server))", {"devices", "server", "emulator"},
         "devices, server/http and emulator alone may include raw sockets"},
        {R"((QtMultimedia/)?(QSoundEffect|QAudio\w*|QMedia(Player|Devices)))", {"platform"},
         "platform alone may include the sound classes of QtMultimedia"},
        {R"((QtMultimedia/)?(QCamera\w*|QVideo\w*|QMediaCaptureSession|QImageCapture))", {"devices"},
         "devices alone may include the camera classes of QtMultimedia"},
        {R"((QtSerialPort/)?QSerialPort\w*)", {"devices"}, "devices alone may include QtSerialPort"},
        {R"(hidapi.*|cups/.*|ZXing/.*|poppler-qt6\.h|winspool\.h)", {"devices"}, "devices alone may include hidapi, CUPS, ZXing and Poppler"},
        {R"((QtCore/)?QJni\w+)", {"platform", "devices"}, "platform and devices alone may include what speaks to Java"},
        {R"((qt6?keychain/).*)", {"platform"}, "platform alone may include QtKeychain"},
        {R"((QtCore/)?(QTimer|QBasicTimer|QElapsedTimer|QDeadlineTimer|QRandomGenerator))",
         {"platform", "server", "emulator"}, "platform alone may include timers, clocks and random: loops take them from ports"},
        {R"((unistd|fcntl|io|windows|poll|termios|pty|spawn)\.h|sys/.*|linux/.*|netinet/.*)",
         {"platform", "devices", "server", "emulator"},
         "the operating system is spoken to in platform, devices, server/http and emulator only"},
    };
    return all;
}

const std::vector<Exception> &exceptions()
{
    static const std::vector<Exception> all{
        {"app/devices/scanner/camera_scanner.cpp", R"(QMediaDevices)", "cameras are listed by the class that lists loudspeakers"},
        {"app/journal/", R"(ports/clock\.h)", "the disk's thread brings its answers through ports::Mailbox"},
        {"app/journal/disk.cpp", R"((fcntl|unistd|io|windows|sys/statvfs|sys/vfs)\.h)",
         "Qt can neither sync a file nor tell the room left within a chroot"},
        {"server/", R"(QJson\w+)", "its own documents and answers: summaries, tasks, health"},
        {"server/core/", R"(zlib\.h)", "order files come packed"},
        {"server/core/backup.cpp", R"((unistd|io)\.h)", "a backup counts when it is synced, which Qt cannot do"},
        {"server/http/", R"(QNetwork(AccessManager|Request|Reply))",
         "commands on a store that a running server holds go through that server"},
        {"emulator/", R"(QJson\w+)", "reads the black boxes and exports of others, as a stranger would"},
    };
    return all;
}

const std::vector<Banned> &banned()
{
    static const std::vector<const char *> clocks{"app/platform/", "server/http/", "emulator/"};
    static const std::vector<Banned> all{
        {R"(\bQEventLoop\b|\bprocessEvents\b)", {}, {}, "a nested event loop lets a second scan in before the first is done"},
        {R"((\.|->)\s*waitFor[A-Z]\w*|\bwaitFor(ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection|Started|Finished|Done|Readable|Writable)\b)",
         {}, {}, "nobody waits on the screen's thread: take the signal"},
        {R"(\b(msleep|usleep|nanosleep|sleep_for|sleep_until|qWait)\s*\(|\bQThread::sleep\b)", {}, {},
         "nobody sleeps: wait for the condition itself"},
        {R"(\bQThread::terminate\b|[tT]hread\w*(\.|->)terminate\s*\()", {}, {}, "a thread that is shot leaves its work half-done"},
        {R"(\b(QTimer|QBasicTimer|QElapsedTimer|QDeadlineTimer|startTimer)\b)", clocks, {},
         "timers come from ports::Timers, or nothing can run on a virtual clock"},
        {R"(\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\b|\bQ(Date::currentDate|Time::currentTime)\b|_clock::now\b|\bstd::time\s*\(|\bgettimeofday\b|\bclock_gettime\b)",
         clocks, {}, "the time comes from ports::Clock, or nothing can run on a virtual clock"},
        {R"(\bQRandomGenerator\b|\bcreateUuid\b|\brandom_device\b|\bmt19937|\bQUuid::createUuidV|\bstd::rand\b)", clocks, {},
         "chance comes from ports::Random, or no run can be repeated"},
        {R"(\bQObject\b|\bQ_OBJECT\b|\bQ_GADGET\b)", {}, {"app/domain/"}, "domain is values and functions: no QObject"},
        {R"(\bq(C?)(Debug|Info|Warning|Critical|Fatal)\b|\bbase/log\.h\b|\bstd::c(out|err)\b|\bf?printf\s*\()", {},
         {"app/domain/"}, "domain does not log: it returns what happened"},
        {R"(\b(QSqlQuery|QSqlDatabase|sqlite3_\w+)\b)", {"app/journal/", "server/"}, {},
         "the only SQL of a station stands in journal/"},
        {R"(\b(tr|translate|qsTr|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()", {"app/present/", "app/start/", "ui/", "qml/"}, {},
         "words for the operator stand in present/ and in the front ends"},
        {R"(\bQ_OS_\w+|\b_WIN32\b|\b__(linux|unix|ANDROID)__\b|)"
         R"(<(csignal|(unistd|fcntl|io|windows|poll|termios|pty|spawn|signal|sys/\w+|linux/\w+|netinet/\w+)\.h)>)", {"app/platform/", "app/devices/", "app/journal/disk.cpp", "server/", "emulator/"}, {},
         "what differs between systems stands in platform and devices: everything else is one source for all"},
        {R"(\bignoreSslErrors\b)", {}, {}, "a certificate that is wrong stays wrong"},
    };
    return all;
}

const std::vector<Banned> &bannedInQml()
{
    static const std::vector<Banned> all{
        {R"(\b(XMLHttpRequest|WebSocket|LocalStorage)\b)", {}, {}, "a page shows what present offers and reaches nothing below it"},
        {R"(\bDate\.now\b|\bnew\s+Date\b|\bMath\.random\b)", {}, {}, "time and chance come from present"},
        {R"(\bproperty\s+var\b)", {}, {}, "say the type, so that qmllint can see a misspelt member"},
    };
    return all;
}

const char *qtCoreValues()
{
    return R"((QtCore/)?(QString|QStringView|QStringList|QLatin1String|QLatin1StringView|QAnyStringView|QStringLiteral|QStringBuilder|QStringTokenizer|)"
           R"(QStringDecoder|QStringEncoder|QStringConverter|QByteArray|QByteArrayView|QByteArrayList|QChar|QDate|QTime|QDateTime|QTimeZone|)"
           R"(QList|QVector|QMap|QMultiMap|QHash|QMultiHash|QSet|QPair|QSpan|QVarLengthArray|QHashFunctions|QRegularExpression|QUrl|QUrlQuery|QUuid|)"
           R"(QtGlobal|QtMath|QtNumeric|QtEndian|QtAlgorithms))";
}

} // namespace tidy
