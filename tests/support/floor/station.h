// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/loops.h"
#include "support/floor/line.h"
#include "support/memory_dir.h"
#include <QTemporaryDir>

namespace support {

/// A handheld without its screen: the real journal and the real loops, on a virtual clock. What it is told and what it
/// shows is watched all the time.
class Station
{
public:
    Station(VirtualTime &time, Dice &dice, server::ReferenceServer *const &node, const QString &name);
    ~Station();

    void start();
    /// The program ends and begins again: nothing but the profile is left.
    void restart();

    /// A scan and its answer, which comes within two seconds or never.
    flow::Reaction scan(const QString &code);
    flow::Reaction press(const domain::Command &command);
    /// What a person would read off the screen.
    [[nodiscard]] domain::Ask ask() const { return domain::ask(shown()); }
    [[nodiscard]] QString step() const { return domain::stepName(ask().step); }
    [[nodiscard]] const domain::Station &shown() const { return m_loops->commands.station(); }
    [[nodiscard]] int done() const { return shown().route ? shown().route->settled() : 0; }
    [[nodiscard]] delivery::DeliveryState delivery() const { return m_loops->delivery.state(); }
    [[nodiscard]] journal::Journal &journal() { return *m_journal; }
    [[nodiscard]] int incidents(const QString &kind) const;

    /// Does what the screen asks for, as a person who makes no mistake, until the step is another one or `most` deeds
    /// are done. Whether it got there.
    bool workUntil(const QString &step, int most = 20'000);
    /// One deed of that kind.
    void work();

    Line line;
    QStringList accepted;  ///< ids of all facts that were sounded, over all lives
    QStringList movedBack; ///< "R-1: 12 done, then 11": without an undo or an acknowledged correction
    domain::Duration between{1'000}; ///< from the answer to the next deed

private:
    flow::Reaction answerTo(const std::function<void()> &deed);
    void watch();

    VirtualTime &m_time;
    Dice &m_dice;
    domain::StationId m_name;
    QTemporaryDir m_profile{memoryDir()};
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<VirtualStore> m_store;
    std::unique_ptr<start::Loops> m_loops;
    std::optional<flow::Reaction> m_reaction;
    std::map<domain::RouteId, int> m_doneSeen;
    bool m_mayFall = false;
    int m_serials = 0;
};

} // namespace support
