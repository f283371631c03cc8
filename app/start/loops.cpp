// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/loops.h"
#include "codec/documents.h"
#include "codec/fact.h"

namespace start {
namespace {

template <typename T>
base::Expected<T, QString> inWords(codec::Read<T> read)
{
    if (!read)
        return base::Unexpected{read.error().what};
    return std::move(*read);
}

flow::Decoders decoders()
{
    return {[](const QByteArray &bytes) { return inWords(codec::decodeSite(bytes)); },
            [](const QByteArray &bytes) { return inWords(codec::decodeTasks(bytes)); },
            [](const QByteArray &bytes) { return inWords(codec::decodeRouteSnapshot(bytes)); }};
}

flow::FactMaker factMaker(platform::IdMaker &ids, ports::Random &random)
{
    return {[&ids] { return ids.next(); }, [&random] { return platform::traceparent(random); },
            [](const domain::Event &event) { return codec::encodeFact(event); },
            [](const QByteArray &line) -> std::optional<domain::Event> {
                auto event = codec::decodeFact(line);
                return event ? std::optional(std::move(*event)) : std::nullopt;
            }};
}

} // namespace

Loops::Loops(const domain::StationId &station, const delivery::World &world)
    : m_ids(world.clock, world.random)
    , m_world(world)
    , commands(station, world.clock, world.store, factMaker(m_ids, world.random))
    , delivery(world,
               [this](const domain::JournalBegun &begun) {
                   return delivery::NewJournal{domain::JournalId(m_ids.next()), commands.makeBegun(begun)};
               })
    , refresh(world, station, decoders())
    , upkeep(world)
{
    joinCommands();
    joinRefresh();
    joinDelivery();
}

Loops::~Loops()
{
    m_world.server.onNotification = {};
    m_world.server.onReachable = {};
}

void Loops::joinCommands()
{
    commands.onRecorded = [this] { delivery.nudge(); };
    commands.onWantTrolley = [this](const domain::TrolleyId &trolley) { refresh.wantTrolley(trolley); };
    commands.onWork = [this](const std::optional<domain::RouteId> &route) { refresh.work(route); };
}

void Loops::joinRefresh()
{
    refresh.onSite = [this](const domain::Site &site) { commands.learnSite(site); };
    refresh.onTasks = [this](const std::vector<domain::RouteSummary> &tasks) { commands.learnTasks(tasks); };
    refresh.onRoute = [this](const domain::RouteSnapshot &snapshot) { commands.learnRoute(snapshot); };
    refresh.onForgotten = [this](const domain::RouteId &route) { commands.forgetRoute(route); };
    refresh.onStale = [this] { delivery.checkPast(); };
    refresh.onNothingKept = [this](const domain::RouteId &route) { commands.nothingKept(route); };
    refresh.onOnline = [this](bool online) { commands.learnOnline(online); };
    refresh.onTrolley = [this](const domain::TrolleyId &, flow::TrolleyAnswer, const domain::RouteId &) {
        commands.trolleyAnswered();
    };
    refresh.onStoreFault = [this](const journal::WriteError &fault) { commands.storeFailed(fault); };
}

void Loops::joinDelivery()
{
    delivery.onStoreFault = [this](const journal::WriteError &fault) { commands.storeFailed(fault); };
    delivery.onNewEpoch = [this] { refresh.fetchAllAnew(); };
    delivery.onAttention = [this] { refresh.awaitSomething(true); };
    delivery.onChanged = [this](const std::vector<domain::Changed> &changes) {
        for (const domain::Changed &change : changes)
            refresh.notified(change.href, change.version);
    };
    m_world.server.onNotification = [this](const QString &href, qint64 version) { refresh.notified(href, version); };
    m_world.server.onReachable = [this] {
        delivery.tryNow();
        refresh.tryNow();
    };
}

void Loops::start()
{
    commands.start();
    refresh.start();
    delivery.start();
    upkeep.start();
}

} // namespace start
