// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace emulator {

/// A ZPL label printer on TCP port 9100 that isn't there. As real ones: one connection at a time (a second one is refused), half
/// a label stays in it and swallows what comes next, ~HS keeps silent while something is wrong, accepted is not printed.
/// Each printed label is counted and, where a folder is given, written to it as label-0001.zpl.
class ZplPrinter : public QObject
{
    Q_OBJECT
public:
    explicit ZplPrinter(const QString &folder = {}, QObject *parent = nullptr);
    ~ZplPrinter() override;

    /// On loopback; 0: any free port.
    bool listen(quint16 port = 0);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString spec() const; ///< for --printer

    struct Condition
    {
        bool paperOut = false;
        bool ribbonOut = false;
        bool headOpen = false;
        bool paused = false;
        [[nodiscard]] bool stops() const { return paperOut || ribbonOut || headOpen || paused; }
    };
    [[nodiscard]] const Condition &condition() const { return m_condition; }
    void become(const Condition &condition);
    void printWithin(int ms) { m_slow_ms = ms; }  ///< a label; 50 unless told otherwise
    void stallAfter(qint64 bytes) { m_stallAfter = bytes; } ///< of the next label: it reads no more until resume()
    void closeAfter(qint64 bytes) { m_closeAfter = bytes; } ///< of the next label, once: the connection is reset
    void resume();
    void hush(bool silent) { m_silent = silent; }     ///< answers no question, as clones do
    void count(bool counts) { m_counts = counts; }    ///< knows its odometer
    void powerOff(); ///< what is in it is lost
    void powerOn();

    [[nodiscard]] int printed() const { return int(m_printed.size()); }
    [[nodiscard]] const std::vector<QByteArray> &labels() const { return m_printed; }
    [[nodiscard]] int connections() const { return m_connections; } ///< ever
    [[nodiscard]] bool holdsHalfLabel() const { return m_inFormat; }

    /// One line of a remote control; the answer is one line. "help" tells.
    [[nodiscard]] QString command(const QString &line);

    std::function<void(const QByteArray &label)> onArrived; ///< whole, not on paper yet
    std::function<void(const QByteArray &label)> onPrinted;

private:
    void connected();
    void disconnected();
    void read();
    bool takeByte(char byte);
    void takeCommand();
    void takeVariable();
    void endFormat();
    void answer(const QByteArray &bytes);
    [[nodiscard]] QByteArray hostStatus() const;
    [[nodiscard]] QByteArray alerts() const;
    void printNext();
    [[nodiscard]] QString setSwitch(const QString &what, bool on);
    [[nodiscard]] QString setNumber(const QString &what, int number);
    [[nodiscard]] QString told() const;

    const QString m_folder;
    QTcpServer m_server;
    quint16 m_port = 0;
    QTcpSocket *m_socket = nullptr;
    Condition m_condition;
    QByteArray m_text; ///< what is not understood yet; in a format: the format
    bool m_inFormat = false;
    qint64 m_labelBytes = 0;
    qint64 m_stallAfter = -1;
    qint64 m_closeAfter = -1;
    bool m_stalled = false;
    bool m_silent = false;
    bool m_counts = true;
    bool m_off = false;
    int m_slow_ms = 50;
    std::vector<QByteArray> m_queue;
    std::vector<QByteArray> m_printed;
    qint64 m_odometer = 1000;
    QTimer m_motor;
    int m_connections = 0;
};

} // namespace emulator
