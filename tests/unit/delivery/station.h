// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_loop.h"
#include "support/memory_dir.h"
#include "unit/delivery/fake_server.h"
#include <QTemporaryDir>
#include <QtTest>

/// A station with a real journal on a disk, a delivery loop and a server with behaviour, on a virtual clock.
namespace fake {

class Station
{
public:
    explicit Station(quint64 seed = 1)
        : dice(seed)
        , server(time, dice)
    {
        store.epoch = QStringLiteral("epoch-1");
        server.nodes = {{QStringLiteral("a"), &store}};
        journal::OpenOptions options;
        options.profile = dir.path();
        options.ballastBytes = 0;
        auto opened = journal::Journal::open(options);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().what));
        journal = std::move(*opened);
        disk = std::make_unique<support::VirtualStore>(time, *journal);
        const delivery::NewJournal first = makeJournal({QStringLiteral("new"), {}});
        if (!journal->begin(first.id, first.begun))
            qFatal("the journal does not begin");
        recorded << first.begun.id.text();
        makeLoop();
    }

    /// Also what a restart does: nothing but the journal is left.
    void makeLoop()
    {
        loop.reset();
        loop = std::make_unique<delivery::DeliveryLoop>(
            delivery::World{server, time, time, dice, *disk},
            [this](const domain::JournalBegun &begun) { return makeJournal(begun); });
        loop->onState = [this](const delivery::DeliveryState &state) { states.push_back(state); };
        loop->onNewEpoch = [this] { ++newEpochs; };
        loop->onAttention = [this] { ++attentions; };
        loop->onChanged = [this](const std::vector<domain::Changed> &changed) { changes += int(changed.size()); };
        loop->onJournalBegun = [this](const domain::JournalId &id) { begunJournals << id.text(); };
        loop->onLawBroken = [this](const QString &what) { broken << what; };
    }

    delivery::NewJournal makeJournal(const domain::JournalBegun &begun)
    {
        reasons << begun.reason;
        predecessors.push_back(begun.predecessor.value_or(domain::Predecessor{}));
        const QString id = QStringLiteral("00000000-0000-7000-8000-%1").arg(++m_journals, 12, 10, QLatin1Char('0'));
        const QString event = QStringLiteral("begun-%1").arg(m_journals);
        return {domain::JournalId(id), {lineOf(event), domain::EventId(event), QStringLiteral("journal.begun"), {}}};
    }

    /// The operator scans: committed now, then the loop is nudged.
    void record(int facts)
    {
        std::vector<journal::NewFact> all;
        for (int i = 0; i < facts; ++i) {
            const QString id = QStringLiteral("fact-%1").arg(++m_facts);
            all.push_back({lineOf(id), domain::EventId(id), QStringLiteral("pick.item_taken"), {}});
            recorded << id;
        }
        if (!journal->append(all))
            qFatal("a fact was not recorded");
        loop->nudge();
    }

    void pass(domain::Duration duration)
    {
        time.pass(duration, [this] { watch(); });
    }
    bool passUntilDelivered(domain::Duration atMost)
    {
        return time.passUntil(
            [this] {
                watch();
                return isDelivered() && loop->state().undelivered == 0;
            },
            atMost);
    }
    [[nodiscard]] bool isDelivered() const
    {
        return journal->tail().cursor == journal->head().sequence &&
               QStringList(store.applied.begin(), store.applied.end()) == recorded;
    }
    void watch()
    {
        if (!loop->lawHolds())
            broken << QStringLiteral("seen from outside");
    }

    /// Facts whose effect the store has, in order, without the first facts of journals that came later.
    [[nodiscard]] QStringList effects() const
    {
        QStringList all(store.applied.begin(), store.applied.end());
        all.removeIf(
            [](const QString &id) { return id.startsWith(QLatin1String("begun-")) && id != QLatin1String("begun-1"); });
        all.removeIf([](const QString &id) { return id.startsWith(QLatin1String("stranger")); });
        return all;
    }
    [[nodiscard]] int incidents(const char *kind) const
    {
        int count = 0;
        for (const journal::Incident &incident : journal->incidents(1000))
            count += incident.kind == QLatin1String(kind);
        return count;
    }
    [[nodiscard]] domain::JournalId journalId() const { return journal->head().journal; }

    QTemporaryDir dir{support::memoryDir()};
    support::VirtualTime time;
    support::Dice dice;
    Store store;
    Server server;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<support::VirtualStore> disk;
    std::unique_ptr<delivery::DeliveryLoop> loop;
    QStringList recorded;
    std::vector<delivery::DeliveryState> states;
    QStringList broken;
    QStringList reasons;
    std::vector<domain::Predecessor> predecessors;
    QStringList begunJournals;
    int newEpochs = 0;
    int attentions = 0;
    int changes = 0;

private:
    int m_journals = 0;
    int m_facts = 0;
};

} // namespace fake
