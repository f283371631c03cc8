// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/zpl_printer.h"
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTcpSocket>

namespace emulator {
namespace {
constexpr qsizetype mostUnread = 4096; ///< so that a stalled printer closes its window
constexpr qsizetype mostText = 8 * 1024 * 1024;

QByteArray flag(bool on) { return on ? "1" : "0"; }

int copiesOf(const QByteArray &format)
{
    static const QRegularExpression quantity(QStringLiteral("\\^PQ\\s*(\\d+)"));
    const auto match = quantity.match(QString::fromLatin1(format));
    return match.hasMatch() ? qBound(1, match.captured(1).toInt(), 1000) : 1;
}

QString s(const char *text) { return QString::fromLatin1(text); }
} // namespace

ZplPrinter::ZplPrinter(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    m_motor.setSingleShot(true);
    connect(&m_motor, &QTimer::timeout, this, &ZplPrinter::printNext);
    connect(&m_server, &QTcpServer::newConnection, this, &ZplPrinter::connected);
}

ZplPrinter::~ZplPrinter()
{
    if (m_socket)
        m_socket->disconnect(this);
}

bool ZplPrinter::listen(quint16 port)
{
    const bool ok = m_server.listen(QHostAddress::LocalHost, port);
    m_port = m_server.serverPort();
    return ok;
}

QString ZplPrinter::spec() const { return s("zpl:127.0.0.1:%1").arg(m_port); }

void ZplPrinter::connected()
{
    m_socket = m_server.nextPendingConnection();
    m_server.close(); // whoever else comes is refused
    ++m_connections;
    m_socket->setReadBufferSize(mostUnread);
    connect(m_socket, &QTcpSocket::readyRead, this, &ZplPrinter::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &ZplPrinter::disconnected);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return disconnected();
    read();
}

void ZplPrinter::disconnected()
{
    if (!m_socket)
        return;
    read();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_stalled = false;
    if (!m_inFormat)
        m_text.clear();
    if (!m_off && !m_server.isListening())
        m_server.listen(QHostAddress::LocalHost, m_port);
}

void ZplPrinter::read()
{
    while (m_socket && !m_stalled && m_socket->bytesAvailable() > 0) {
        char byte = 0;
        if (m_socket->read(&byte, 1) != 1 || !takeByte(byte))
            return;
    }
}

/// False: nothing more is read from this connection just now.
bool ZplPrinter::takeByte(char byte)
{
    const bool ofLabel = m_inFormat || byte == '^' || m_text.startsWith('^');
    if (ofLabel && m_closeAfter == m_labelBytes) {
        m_closeAfter = -1;
        m_socket->abort();
        return false;
    }
    if (ofLabel && m_stallAfter == m_labelBytes) {
        m_stallAfter = -1;
        m_stalled = true;
        m_socket->ungetChar(byte); // read when it goes on
        return false;
    }
    m_labelBytes += ofLabel ? 1 : 0;
    m_text += byte;
    takeCommand();
    return true;
}

/// Commands with ~ are obeyed at once, also in the middle of a label, and leave no trace in it.
void ZplPrinter::takeCommand()
{
    const auto is = [this](const char *command) {
        const bool found = m_text.endsWith(command);
        if (found)
            m_text.chop(qsizetype(qstrlen(command)));
        return found;
    };
    if (is("~HQES"))
        return answer(alerts());
    if (is("~HS"))
        return m_condition.stops() ? void() : answer(hostStatus());
    if (is("~HI"))
        return answer("\x02PACKHORSE-EMULATED,V1.0,8,8192KB,X\x03\r\n");
    if (is("~JA")) {
        m_inFormat = false;
        m_text.clear();
        m_labelBytes = 0;
        return m_queue.clear();
    }
    if (m_inFormat)
        return m_text.endsWith("^XZ") ? endFormat() : void();
    if (m_text.endsWith("^XA")) {
        m_text = "^XA";
        m_inFormat = true;
    } else if (m_text.endsWith('\n')) {
        takeVariable();
    }
}

void ZplPrinter::takeVariable()
{
    static const QRegularExpression question(QStringLiteral("! U1 getvar \"([a-z_.]+)\""));
    const auto match = question.match(QString::fromLatin1(m_text));
    m_text.clear();
    if (!match.hasMatch())
        return;
    const bool known = m_counts && match.captured(1) == u"odometer.total_label_count";
    answer(known ? '"' + QByteArray::number(m_odometer) + '"' : QByteArray("\"?\""));
}

void ZplPrinter::endFormat()
{
    for (int i = copiesOf(m_text); i > 0 && !m_text.contains("^DF"); --i)
        m_queue.push_back(m_text);
    if (onArrived)
        onArrived(m_text);
    m_inFormat = false;
    m_text.clear();
    m_labelBytes = 0;
    if (!m_motor.isActive() && !m_queue.empty())
        m_motor.start(m_slow_ms);
}

void ZplPrinter::answer(const QByteArray &bytes)
{
    if (m_socket && !m_silent)
        m_socket->write(bytes);
}

QByteArray ZplPrinter::hostStatus() const
{
    const QByteArray waiting = QByteArray::number(m_queue.size()).rightJustified(3, '0');
    return "\x02" "030," + flag(m_condition.paperOut) + ',' + flag(m_condition.paused) + ",1245," + waiting + ",0,0,"
           + flag(m_inFormat) + ",000,0,0,0\x03\r\n\x02" "000,0," + flag(m_condition.headOpen) + ',' + flag(m_condition.ribbonOut)
           + ",0,2,4,0,00000000,1,000\x03\r\n\x02" "1234,0\x03\r\n";
}

QByteArray ZplPrinter::alerts() const
{
    const int bits = (m_condition.paperOut ? 1 : 0) | (m_condition.ribbonOut ? 2 : 0) | (m_condition.headOpen ? 4 : 0)
                     | (m_condition.paused ? 0x10000 : 0);
    return "\x02\r\n PRINTER STATUS\r\n ERRORS: " + flag(bits != 0) + " 00000000 " + QByteArray::number(bits, 16).rightJustified(8, '0')
           + "\r\n WARNINGS: 0 00000000 00000000\r\n\x03";
}

void ZplPrinter::become(const Condition &condition)
{
    m_condition = condition;
    if (!m_condition.stops() && !m_queue.empty() && !m_motor.isActive())
        m_motor.start(m_slow_ms);
}

void ZplPrinter::printNext()
{
    if (m_condition.stops() || m_queue.empty() || m_off)
        return;
    const QByteArray label = m_queue.front();
    m_queue.erase(m_queue.begin());
    m_printed.push_back(label);
    ++m_odometer;
    if (!m_folder.isEmpty()) {
        QSaveFile file(m_folder + s("/label-%1.zpl").arg(printed(), 4, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly) && file.write(label) == label.size())
            file.commit();
    }
    if (onPrinted)
        onPrinted(label);
    if (!m_queue.empty())
        m_motor.start(m_slow_ms);
}

void ZplPrinter::resume()
{
    m_stalled = false;
    read();
}

void ZplPrinter::powerOff()
{
    m_off = true;
    m_motor.stop();
    m_queue.clear();
    m_inFormat = false;
    m_text.clear();
    m_labelBytes = 0;
    m_server.close();
    if (m_socket)
        m_socket->abort();
}

void ZplPrinter::powerOn()
{
    m_off = false;
    if (!m_server.isListening() && !m_socket)
        m_server.listen(QHostAddress::LocalHost, m_port);
}

QString ZplPrinter::command(const QString &line)
{
    const QStringList words = line.simplified().toLower().split(u' ');
    bool isNumber = false;
    const int number = words.value(1).toInt(&isNumber);
    if (words[0] == u"status")
        return told();
    if (words.size() == 2 && isNumber)
        return setNumber(words[0], number);
    if (words.size() == 2 && (words[1] == u"on" || words[1] == u"off"))
        return setSwitch(words[0], words[1] == u"on");
    return s("status | paper|ribbon|head|pause|answers|counter|power on|off | slow MS | stall BYTES | close BYTES | resume on");
}

QString ZplPrinter::setSwitch(const QString &what, bool on)
{
    Condition condition = m_condition;
    if (what == u"paper")
        condition.paperOut = !on;
    else if (what == u"ribbon")
        condition.ribbonOut = !on;
    else if (what == u"head")
        condition.headOpen = !on;
    else if (what == u"pause")
        condition.paused = on;
    else if (what == u"answers")
        hush(!on);
    else if (what == u"counter")
        count(on);
    else if (what == u"resume")
        resume();
    else if (what == u"power")
        on ? powerOn() : powerOff();
    else
        return s("there is no %1 to be switched").arg(what);
    become(condition);
    return told();
}

QString ZplPrinter::setNumber(const QString &what, int number)
{
    if (what == u"slow")
        printWithin(number);
    else if (what == u"stall")
        stallAfter(number);
    else if (what == u"close")
        closeAfter(number);
    else
        return s("there is no %1 to be set").arg(what);
    return told();
}

QString ZplPrinter::told() const
{
    return s("printed %1, waiting %2, connections %3%4%5%6%7%8")
        .arg(printed())
        .arg(m_queue.size())
        .arg(m_connections)
        .arg(m_condition.paperOut ? s(", paper out") : QString(), m_condition.ribbonOut ? s(", ribbon out") : QString(),
             m_condition.headOpen ? s(", head open") : QString(), m_condition.paused ? s(", paused") : QString(),
             m_inFormat ? s(", half a label in it") : QString());
}

} // namespace emulator
