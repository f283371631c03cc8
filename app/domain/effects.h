// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/route.h"
#include <algorithm>

/// What routes and orders have in common: counts that stay within bounds, and effects kept for undo.
namespace domain {

/// Sums stay what a snapshot can carry, whatever came.
inline void add(int &count, int quantity)
{
    count = std::min(count, maxUnits - quantity) + quantity;
}
inline void subtract(int &count, int quantity)
{
    count = std::max(0, count - quantity);
}

/// Keeps the effect, newest last. Where there is no room the station that has the most goes without its oldest, so that
/// nobody's undo is pushed out by somebody else's work.
template <typename SomeEffect>
void keepEffect(std::vector<SomeEffect> &effects, SomeEffect effect)
{
    effects.push_back(std::move(effect));
    if (static_cast<int>(effects.size()) <= maxEffects)
        return;
    std::map<StationId, int> counts;
    for (const SomeEffect &kept : effects)
        ++counts[kept.station];
    const auto fewer = [](const auto &a, const auto &b) { return a.second < b.second; };
    const StationId busiest = std::max_element(counts.begin(), counts.end(), fewer)->first;
    effects.erase(std::find_if(effects.begin(), effects.end(), [&](const SomeEffect &e) { return e.station == busiest; }));
}

/// Whether `next` may replace `applied`: its included is not lower for any journal that `applied` names, and its epoch
/// differs, or its version is higher, or it is the same and more is included (another store counts versions as well).
template <typename Snapshot>
[[nodiscard]] bool isNewerSnapshot(const Snapshot &next, const Snapshot &applied)
{
    for (const auto &[journal, sequence] : applied.included) {
        const auto it = next.included.find(journal);
        if (it == next.included.end() || it->second < sequence)
            return false;
    }
    const bool tellsMore = next.version == applied.version && next.included != applied.included;
    return next.epoch != applied.epoch || next.version > applied.version || tellsMore;
}

/// The journals of which `next` has facts open that had their effect in `applied`.
template <typename Snapshot>
[[nodiscard]] std::vector<JournalId> withoutEffectAgain(const Snapshot &next, const Snapshot &applied)
{
    std::vector<JournalId> journals;
    for (const auto &[journal, sequences] : next.open) {
        const auto included = applied.included.find(journal);
        const auto known = applied.open.find(journal);
        const auto hadEffect = [&](Sequence sequence) {
            const bool isKnown = included != applied.included.end() && sequence <= included->second;
            return isKnown && (known == applied.open.end() || std::find(known->second.begin(), known->second.end(), sequence) == known->second.end());
        };
        if (std::any_of(sequences.begin(), sequences.end(), hadEffect))
            journals.push_back(journal);
    }
    return journals;
}

/// What `next` corrects, and `applied` did not.
template <typename Snapshot>
[[nodiscard]] std::vector<EventId> newlyCorrected(const Snapshot &next, const Snapshot &applied)
{
    std::vector<EventId> events;
    for (const Correction &correction : next.corrections) {
        const auto isIt = [&](const Correction &known) { return known.event == correction.event; };
        if (std::none_of(applied.corrections.begin(), applied.corrections.end(), isIt))
            events.push_back(correction.event);
    }
    return events;
}

} // namespace domain
