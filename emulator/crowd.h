// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/handheld.h"
#include "emulator/rehearsal.h"

namespace emulator {

/// Two nodes at least, and a machine with PostgreSQL.
struct CrowdSetup : RehearsalSetup
{
    int stations = 50;
    int facts = 20'000; ///< at least so many, over all stations
    int pace_ms = 100;
    double mistakes = 0.05;
    int killEvery_ms = 5000; ///< one of the nodes, at random
};

/// Many real handhelds on several nodes that share one PostgreSQL. From the first handheld's first question to the last
/// trolley a node is killed every few seconds; in mid-shift the database is restored from a backup, and later one node
/// answers from a copy of some time ago. Then the books are compared.
class Crowd : public Rehearsal
{
    Q_OBJECT
public:
    explicit Crowd(CrowdSetup setup, QObject *parent = nullptr);
    ~Crowd() override;

private:
    /// One person with one handheld and some trolleys, one after the other.
    struct Picker
    {
        QString badge;
        std::unique_ptr<Handheld> handheld;
        std::vector<domain::Route> routes;
        std::vector<std::unique_ptr<EmulatedOperator>> rounds; ///< one a route begun
        bool isDone = false;
        [[nodiscard]] EmulatedOperator *atWork() const { return isDone || rounds.empty() ? nullptr : rounds.back().get(); }
    };
    /// What is done once, in this order, when so many of the facts are there.
    enum class Stage { BackUp, Restore, Copy, Forget, Remember, Rest };

    void begin() override;
    void stopStations() override;
    [[nodiscard]] bool isAnyStationRunning() const override;
    [[nodiscard]] QString standing() const override;
    void nodeIsBack(int node) override;
    void nodesAreDown() override;

    // setting up
    [[nodiscard]] bool writeOrders();
    void hire(int number, const Then &then);
    void buildRoutes();
    void shareOut(const std::vector<domain::Route> &routes);
    [[nodiscard]] std::unique_ptr<Handheld> handheldOf(int number);
    void startNext();
    void beginRound(Picker &picker);

    // the shift
    void told(Picker &picker, const Told &line);
    void ended(Picker &picker, const Ending &ending);
    void killOne();
    void goOn();
    void take(Stage stage);
    void isTaken();
    void allArePicked();

    // afterwards
    void lookForDelivery();
    void lookAtServer();
    void closeStations();
    void stationEnded(const Picker &picker, bool asked, bool well, const QString &how);
    void readNextJournal(size_t from);
    void compare();
    [[nodiscard]] int noticed() const; ///< stations that say in their log that a node forgot

    CrowdSetup m_setup;
    std::vector<std::unique_ptr<Picker>> m_pickers;
    int m_ordersEach = 0; ///< of a trolley
    size_t m_started = 0;
    size_t m_closing = 0;
    QTimer m_kill;
    QTimer m_look;
    QElapsedTimer m_sinceKill;
    Stage m_stage = Stage::BackUp;
    bool m_isBusy = false; ///< the stage is under way
    int m_restores = 0;
    int m_facts = 0; ///< that were told as accepted
    QSet<QString> m_told;
    bool m_isPicked = false;
    double m_deliveredAfter_s = -1;
};

} // namespace emulator
