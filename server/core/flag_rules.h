// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/flags.h"
#include "server/core/store.h"

namespace server {

/// Which stations get which value of a flag: of those that the target names (empty: all), so many in a hundred.
struct FlagRule
{
    QString flag;
    QString crew;
    domain::StationId station;
    domain::OperatorId who;
    int percent = 0; ///< 0 to 100
    QString value;   ///< as domain::fits() takes it; empty in a rule of 0 % that never had one

    /// 0 % of all: nobody has the flag, whatever its other rules say.
    [[nodiscard]] bool isKill() const { return percent == 0 && crew.isEmpty() && station.isEmpty() && who.isEmpty(); }
    bool operator==(const FlagRule &) const = default;
};

/// What one context gets of one flag.
struct Evaluated
{
    QString flag;
    QString value;  ///< empty: none, the station's own default counts
    QString reason; ///< of OFREP: "STATIC", "TARGETING_MATCH", "SPLIT" or "DISABLED"
    bool operator==(const Evaluated &) const = default;
};

/// Whether a station is among so many percent. By a hash of both names and nothing else: the same on every node and at every
/// time; a station once in stays in while the percentage rises; other flags choose other stations.
[[nodiscard]] bool isChosen(const QString &flag, const domain::StationId &station, int percent);

/// Of the rules whose target fits, the narrowest alone decides (operator before station before crew before all); a kill before
/// any. Flags without a rule that fits are left out. In the order of the rules.
[[nodiscard]] std::vector<Evaluated> evaluate(const std::vector<FlagRule> &rules, const domain::FlagContext &context);

/// The rules in the store.
class FlagRules
{
public:
    explicit FlagRules(Store &store)
        : m_store(store)
    {
    }
    [[nodiscard]] std::vector<FlagRule> all(); ///< by flag, then by target
    [[nodiscard]] std::vector<FlagRule> of(const QString &flag);
    /// In the place of the rule that has this target. Within a transaction, as are the others that change something.
    void set(const FlagRule &rule);
    void remove(const FlagRule &rule); ///< the one with this flag and target
    /// Told to the other nodes when the transaction commits; for the answer, so that this node tells its stations.
    [[nodiscard]] std::vector<domain::Changed> announce();

private:
    Store &m_store;
};

} // namespace server
