// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/chain.h"
#include "codec/fact.h"
#include "journal/journal.h"

/// Facts for the tests of the journal, all different, with ids that tell their number.
namespace facts {

inline domain::EventId idOf(int n)
{
    return domain::EventId(QStringLiteral("01932a00-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
}

inline journal::NewFact make(int n, const domain::EventData &content, const domain::TaskId &task = {}, qint64 ms = 0)
{
    domain::Event event;
    event.id = idOf(n);
    event.time = {ms ? ms : 1'795'233'600'000 + qint64(n) * 1000};
    event.station = domain::StationId(QStringLiteral("handheld-1"));
    event.by = domain::OperatorId(QStringLiteral("op-1"));
    event.task = task;
    event.traceparent = QStringLiteral("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    event.data = content;
    return {codec::encodeFact(event), event.id, domain::eventTypeName(content), task};
}

inline domain::TaskId route(const char *id = "R-1") { return domain::taskOf(domain::RouteId(QString::fromLatin1(id))); }
inline journal::NewFact begun(int n = 1) { return make(n, domain::JournalBegun{QStringLiteral("new"), {}}); }
inline journal::NewFact skipped(int n, const domain::TaskId &task = route())
{
    return make(n, domain::StopSkipped{n}, task);
}
inline domain::JournalId name(int n = 1)
{
    return domain::JournalId(QStringLiteral("7e5a0000-0000-4000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
}

inline journal::OpenOptions options(const QString &profile)
{
    journal::OpenOptions options;
    options.profile = profile;
    options.ballastBytes = 64 * 1024;
    options.now = {1'795'233'600'000};
    return options;
}

/// An open journal that holds journal.begun and facts up to `n`; null when it cannot be made.
inline std::unique_ptr<journal::Journal> filled(const QString &profile, int n)
{
    auto opened = journal::Journal::open(options(profile));
    if (!opened)
        return nullptr;
    auto journal = std::move(*opened);
    if (!journal->hasBegun() && !journal->begin(name(), begun()))
        return nullptr;
    std::vector<journal::NewFact> more;
    for (int i = int(journal->head().sequence) + 1; i <= n; ++i)
        more.push_back(skipped(i));
    return more.empty() || journal->append(more) ? std::move(journal) : nullptr;
}

inline std::vector<domain::Sequence> sequences(const std::vector<journal::StoredFact> &stored)
{
    std::vector<domain::Sequence> all;
    for (const auto &fact : stored)
        all.push_back(fact.sequence);
    return all;
}

} // namespace facts
