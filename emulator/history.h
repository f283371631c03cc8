// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/delivery.h"
#include "domain/event.h"
#include "domain/route.h"
#include "emulator/black_box.h"
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <vector>

namespace emulator {

/// A fact where it was found: in a station's journal, or on the server.
struct FoundFact
{
    QString journal;
    domain::Sequence sequence = 0;
    QString outcome; ///< as the place tells it; empty: none yet
    domain::Event event;
    QString decision{}; ///< what a person decided about a fact without effect; empty: nothing yet
};
/// What a station's operator was told, in order.
struct StationHistory
{
    QString station;
    std::vector<Told> told;
};

/// All that is left of some hours of work, from places that know nothing of each other.
struct History
{
    std::vector<StationHistory> stations;
    std::vector<FoundFact> journals;      ///< of all these stations
    std::vector<FoundFact> server;        ///< in the order of arrival
    std::vector<domain::Route> routes;    ///< as the server has them at the end
    /// Units that lie in totes, counted by hand, by product code; nullopt: nobody counted.
    std::optional<QHash<QString, int>> counted;
    /// Facts that a supervisor finds in a case; nullopt: nobody looked at the cases.
    std::optional<QSet<QString>> inCases;
    /// Stations whose disk lied, rotted or was replaced. Of their facts these may be missing; what they cannot remember
    /// any more is no invention, and nobody can say where their operators were.
    QSet<QString> spoilt;
    QSet<QString> mayBeMissing; ///< ids; a disk that lied or rotted had them: they may also read otherwise, or stand elsewhere, there
    /// Several stations work at one task without hearing of each other: a count that is lower than another station's is no
    /// fall then. Each station is held against its own past; what was taken back anywhere may fall anywhere, once.
    bool apart = false;
    /// Everybody has gone home: corrections that nobody has read by then may lower a count. 0: they never do.
    domain::UtcTime workEnded;
};

struct Violation
{
    /// "lost" | "doubled" | "reordered" | "invented" | "moved_back" | "unshown" | "mistold"
    QString kind;
    QString what;
};

struct Verdict
{
    int stops = 0;    ///< of the routes that were worked on
    int units = 0;    ///< settled on the server
    qint64 facts = 0; ///< in the journals
    std::vector<Violation> violations;

    [[nodiscard]] int count(const QString &kind) const;
    [[nodiscard]] bool isClean() const { return violations.empty(); }
};

/// Holds the pieces against each other. What counts as *moved back* stands in the design of the command line: for each
/// task over all stations, `done` falls, or a settled line is shown as open again, except directly after an undo or an
/// acknowledged correction.
[[nodiscard]] Verdict judgeHistory(const History &history);

// ---- reading; the errors are English and name the line ------------------------------------------
template <typename T>
using ReadLines = base::Expected<std::vector<T>, QString>;
/// Torn ends of a killed station are no lines: an unreadable line is an error only when another follows.
[[nodiscard]] ReadLines<Told> readBlackBox(const QByteArray &lines);
/// `packhorse-server export events`, {"journal","sequence","outcome","fact"} a line, and `packhorse journal show --json`,
/// {"journal","sequence","outcome","event"}.
[[nodiscard]] ReadLines<FoundFact> readFacts(const QByteArray &lines);
/// `packhorse-server export routes`.
[[nodiscard]] ReadLines<domain::Route> readRoutes(const QByteArray &lines);

} // namespace emulator
