// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/server.h"
#include "start/loops.h"
#include "support/floor/own_time.h"
#include "support/memory_dir.h"
#include <QTemporaryDir>

namespace support {

/// A handheld or a desk without its screen: the real journal and the real loops, on a virtual clock. What it is told and
/// what it shows is watched all the time.
class Station
{
public:
    Station(VirtualTime &time, Dice &dice, ports::Server &server, const QString &name, bool atDesk = false);
    virtual ~Station();

    /// False: the journal does not open now; `openFault` says why.
    bool start();
    /// The program ends; nothing but the profile is left.
    void end();
    [[nodiscard]] bool isRunning() const { return m_loops != nullptr; }
    void restart();

    /// A scan and its answer, which comes within two seconds or never.
    flow::Reaction scan(const QString &code);
    flow::Reaction press(const domain::Command &command);
    /// The same without waiting.
    void fire(const QString &code);
    void give(const domain::Command &command);

    /// What a person would read off the screen.
    [[nodiscard]] domain::Ask ask() const { return domain::ask(shown()); }
    [[nodiscard]] QString step() const { return domain::stepName(ask().step); }
    [[nodiscard]] const domain::Station &shown() const { return m_loops->commands.station(); }
    [[nodiscard]] int done() const { return shown().route ? shown().route->settled() : 0; }
    [[nodiscard]] const delivery::DeliveryState &delivery() const { return m_loops->delivery.state(); }
    [[nodiscard]] bool lawHolds() const { return !m_loops || m_loops->delivery.lawHolds(); }
    [[nodiscard]] journal::Journal &journal() { return *m_journal; }
    [[nodiscard]] start::Loops &loops() { return *m_loops; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] OwnTime &ownTime() { return m_own; }
    [[nodiscard]] QString profile() const { return m_profile.path(); }
    void judgeLastFall() { judgeFall(); } ///< at the end: no answer will explain it any more
    [[nodiscard]] int incidents(const QString &kind) const;

    /// What the screen asks for: a code to be scanned, or a button.
    [[nodiscard]] std::variant<QString, domain::Command> wantedDeed();
    /// Does what the screen asks for, as a person who makes no mistake, until the step is another one or `most` deeds
    /// are done. Whether it got there.
    bool workUntil(const QString &step, int most = 20'000);
    void work();
    void passTime(domain::Duration duration) { m_time.pass(duration); }

    ports::FlagSource *flagSource = nullptr; ///< set before start(); null: no flags
    ports::PinOffice *pinOffice = nullptr;   ///< set before start(); null: PINs are set at the server only
    std::vector<domain::KeptFlags> keptFlags; ///< in the profile
    std::map<domain::OperatorId, domain::PinTries> keptTries; ///< beside the secrets: a profile that is put back leaves them
    QStringList accepted;  ///< ids of all facts that were sounded, over all lives
    QStringList movedBack; ///< "R-1: 12 done, then 11": without an undo or an acknowledged correction
    QStringList lawBroken;
    domain::Duration between{1'000}; ///< from the answer to the next deed
    std::optional<journal::OpenError> openFault;
    std::function<void(const flow::Reaction &)> onAnswer;
    std::function<void()> onShown; ///< something that is shown may have changed
    std::function<void(int before, int now)> onCount; ///< units done, as shown
    /// Told before each start, so that a disk can be put under the journal's job.
    std::function<void(VirtualStore &)> onStore;
    /// Told at each start, behind that of the loops: devices are joined.
    std::function<void(start::Loops &)> onLoops;
    /// Units that undoing and read corrections took back, by route; shared by all stations of a floor: a count may fall
    /// on another station by as much, once it has heard of them.
    using TakenBack = std::map<domain::RouteId, int>;
    std::shared_ptr<TakenBack> takenBack = std::make_shared<TakenBack>();

private:
    flow::Reaction answerTo(const std::function<void()> &deed);
    void answered(const flow::Reaction &reaction);
    void watch();
    void judgeFall();
    void creditTakenBack(const flow::Reaction &reaction);
    [[nodiscard]] int unitsTakenBackBy(const domain::Event &event) const;

    VirtualTime &m_time;
    OwnTime m_own{m_time};
    Dice &m_dice;
    ports::Server &m_server;
    QString m_name;
    const bool m_atDesk;
    QTemporaryDir m_profile{memoryDir()};
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<VirtualStore> m_store;
    std::unique_ptr<start::Loops> m_loops;
    std::optional<flow::Reaction> m_reaction;
    struct Fall
    {
        domain::RouteId route;
        int from = 0;
        int units = 0;
    };
    std::map<domain::RouteId, int> m_seen; ///< units done, as shown last
    std::map<domain::RouteId, int> m_fallen;
    std::optional<Fall> m_fall; ///< seen just now; the answer that follows may explain it
    int m_serials = 0;
};

} // namespace support
