// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/child.h"
#include "emulator/history.h"
#include "emulator/lossy_link.h"
#include "emulator/operator.h"
#include <QElapsedTimer>
#include <memory>

namespace emulator {

struct DemoSetup
{
    QString programs;     ///< folder of packhorse-server, packhorse-handheld and packhorse
    QString folder;       ///< everything the demo leaves behind; emptied first
    QString data;         ///< an order file instead of the demo warehouse; may be empty
    QString format = QStringLiteral("uci-online-retail");
    int pace_ms = 25;
    double mistakes = 0.08;
    quint32 seed = 1;
    int limit_s = 280;
    bool windows = false; ///< show them; else offscreen
    int kills = 0;        ///< SIGKILLs at random moments instead of the three planned ones; 0 = those
};

/// What happens to the station while somebody works at it.
struct Mishap
{
    enum class Kind { KillStation, KillServer, CutNetwork, MendNetwork, Break };
    Kind kind = Kind::KillStation;
    int stop = 0;   ///< when so many stops were seen
    int late_ms = 0;
};
/// Three kills of the station, one of the server, the network gone for 20 stops (a third of a short route), a break.
[[nodiscard]] std::vector<Mishap> planMishaps(int stops, QRandomGenerator &random);

/// The route with the most stops, then the fewest units; null when there is none.
[[nodiscard]] const domain::Route *routeToShow(const std::vector<domain::Route> &routes);

/// A trolley is picked by an emulated operator while everything around it breaks; then the books are compared.
class Demo : public QObject
{
    Q_OBJECT
public:
    explicit Demo(DemoSetup setup, QObject *parent = nullptr);
    ~Demo() override;
    void start();
    std::function<void(bool passed)> onEnd; ///< after the last line was printed

private:
    using Then = std::function<void()>;
    // setting up
    void emptyFolder();
    void fillServer(const Then &then);
    void startServer();
    void serverSaid(const QByteArray &line);
    void chooseRoute();
    void beginShift(const domain::Route &route);
    void startStation();
    void stationEnded(bool well, const QString &how);
    void serverEnded(const QString &how);

    // the shift
    void told(const Told &told);
    void atStop();
    void happen(const Mishap &mishap);
    void killSoon();
    [[nodiscard]] bool allHappened() const;
    void operatorEnded(const Ending &ending);

    // afterwards
    void waitForDelivery();
    void collect();
    void compare();
    void finish(const QString &failure);
    void leave(bool passed);
    void leaveWhenAlone();
    void timeUp();

    void run(const QString &program, const QStringList &arguments, std::function<void(const QByteArray &)> done);
    void say(const QString &line) const;
    void waitingFor(const QString &what) { m_waitingFor = what; }
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] QString program(const char *name) const;
    [[nodiscard]] QStringList store() const;
    [[nodiscard]] bool isOver() const { return m_over; }

    DemoSetup m_setup;
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QString m_waitingFor;
    bool m_over = false;
    bool m_passed = false;

    Child m_server;
    QString m_listen = QStringLiteral("127.0.0.1:0");
    bool m_serverShallRun = false;
    std::unique_ptr<LossyLink> m_link;

    Child m_station;
    bool m_stationShallRun = false;
    bool m_stationReady = false;
    QElapsedTimer m_sinceStart;
    PtyScanner m_scanner;
    std::unique_ptr<StationButtons> m_buttons;
    std::unique_ptr<StationHands> m_hands;
    std::unique_ptr<EmulatedOperator> m_operator;
    std::unique_ptr<BlackBoxTail> m_tail;
    std::vector<Mishap> m_mishaps;
    int m_kills = 0;
    int m_serverKills = 0;
    int m_cuts = 0;
    bool m_picked = false;
    std::optional<Delivery> m_delivery;
    std::optional<Position> m_position;

    domain::Route m_route;
    History m_history;
};

} // namespace emulator
