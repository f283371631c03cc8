// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/history.h"
#include "emulator/operator.h"
#include "faults/real/bad_disk.h"
#include "faults/real/fault_proxy.h"
#include <QTemporaryDir>
#include <csignal>

namespace faults {

/// One operator at a real packhorse-handheld, which speaks to a real packhorse-server through the fault proxy; the demo
/// trolley of 100 stops. Functions that wait return false when it did not come in time.
class Shift
{
public:
    Shift();
    ~Shift();
    Shift(const Shift &) = delete;
    Shift &operator=(const Shift &) = delete;

    // ---- the server
    [[nodiscard]] bool startServer(); ///< on the demo warehouse; a second time: on the same store and port
    void killServer();
    /// The server is gone, its store is `file` from now on: a backup that was read back.
    [[nodiscard]] bool replaceStore(const QString &file);
    /// A second node on a store of its own, a file of the folder; its port, 0 when it does not come.
    [[nodiscard]] quint16 startNodeOn(const QString &file);
    [[nodiscard]] QByteArray server(const QStringList &command); ///< a command on its store; what it printed
    [[nodiscard]] quint16 serverPort() const { return m_serverPort; }
    FaultProxy &net() { return *m_net; } ///< between the two

    // ---- the station
    void withNodes(const QString &urls) { m_nodes = urls; } ///< instead of the proxy alone
    void withOptions(const QStringList &more) { m_more = more; } ///< of the station, from its next start on
    BadDisk &disk(); ///< from the first call on the station starts on a disk that takes orders
    [[nodiscard]] bool startStation(); ///< until it asks for something
    void killStation(int number = SIGKILL);
    [[nodiscard]] qint64 stationPid() const { return m_station->pid(); }
    [[nodiscard]] bool isStationGone(int within_ms); ///< it ended by itself
    [[nodiscard]] bool endStation(int within_ms = 8000); ///< SIGTERM; false when it did not end well
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("station")); }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray stationSays() const; ///< its standard error
    [[nodiscard]] QByteArray status(); ///< `packhorse status --json` of the running station
    /// Until the station, started again and again, is ready; the time it took at last.
    [[nodiscard]] qint64 readyAfter_ms() const { return m_readyAfter_ms; }
    void scan(const QString &code) { m_scanner.scan(code.toUtf8()); }
    void press(const QString &button, const QJsonObject &with = {}) { m_buttons->press(button, with); }

    // ---- the operator
    void work(int pace_ms = 10, double mistakes = 0.03, quint32 seed = 1); ///< goes on until rest()
    void rest();
    /// Until nothing more is told: a scan that was under way when the operator rested has had its answer.
    [[nodiscard]] bool quiet();
    /// Works until so many more facts were accepted.
    [[nodiscard]] bool recorded(int more, int within_ms = 30'000);
    /// Works until the screen asks for this step, and rests there.
    [[nodiscard]] bool workedTo(const QString &step);

    // ---- what was told
    [[nodiscard]] const std::vector<emulator::Told> &told() const { return m_told; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] const emulator::Told &last() const { return m_told.back(); }
    [[nodiscard]] const std::optional<emulator::Asks> &asks() const { return m_asks; }
    [[nodiscard]] const std::optional<emulator::Position> &position() const { return m_position; }
    [[nodiscard]] const std::optional<emulator::Delivery> &delivery() const { return m_delivery; }
    /// How many lines with this sound were told after the line of that index.
    [[nodiscard]] int sounded(const QString &sound, size_t from = 0) const;
    static bool until(const std::function<bool()> &condition, int within_ms);
    [[nodiscard]] bool delivered(int within_ms = 60'000); ///< until nothing is left on the device

    // ---- afterwards
    /// All of this station's facts, and all that the server has.
    [[nodiscard]] std::vector<emulator::FoundFact> journal();
    [[nodiscard]] size_t journalSize() { return journal().size(); }
    [[nodiscard]] std::vector<emulator::FoundFact> onServer();
    [[nodiscard]] bool isOnServerOnce(const QString &id);
    /// Lets everything be delivered, ends the station, and compares black box, journal and server: "" or what is wrong.
    [[nodiscard]] QString closed(int within_ms = 60'000);
    enum class Disk { IsSound, HasForgotten }; ///< HasForgotten: what only the server has was once in the journal
    /// The same after the station has ended.
    [[nodiscard]] QString compared(Disk disk = Disk::IsSound);
    /// Until the server has every fact of the journal: an idle station asks once a minute what the server has.
    [[nodiscard]] bool serverHasAll(int within_ms = 90'000);

private:
    void heard(const emulator::Told &told);
    [[nodiscard]] quint16 serve(emulator::Child &child, quint16 port, const QString &file);
    [[nodiscard]] QString store() const { return file("server.sqlite"); }
    [[nodiscard]] QByteArray ran(const char *program, const QStringList &arguments);

    QTemporaryDir m_folder;
    std::unique_ptr<emulator::Child> m_server;
    std::unique_ptr<emulator::Child> m_otherNode;
    quint16 m_serverPort = 0;
    std::unique_ptr<FaultProxy> m_net;
    QString m_nodes;
    QStringList m_more;
    std::unique_ptr<BadDisk> m_disk;
    std::unique_ptr<emulator::Child> m_station;
    QString m_ended;
    bool m_endedWell = false;
    emulator::PtyScanner m_scanner;
    std::unique_ptr<emulator::StationButtons> m_buttons;
    std::unique_ptr<emulator::StationHands> m_hands;
    std::unique_ptr<emulator::EmulatedOperator> m_operator;
    std::unique_ptr<emulator::BlackBoxTail> m_tail;
    std::vector<emulator::Told> m_told;
    int m_accepted = 0;
    std::optional<emulator::Asks> m_asks;
    std::optional<emulator::Position> m_position;
    std::optional<emulator::Delivery> m_delivery;
    bool m_asked = false;
    qint64 m_readyAfter_ms = -1;
};

} // namespace faults
