// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/loops.h"
#include "base/log.h"
#include "codec/documents.h"
#include "codec/fact.h"
#include "codec/flag_documents.h"
#include "codec/pin.h"

namespace start {
namespace {

template <typename T>
base::Expected<T, QString> inWords(codec::Read<T> read)
{
    if (!read)
        return base::Unexpected{read.error().what};
    return std::move(*read);
}

codec::Read<flow::TaskLists> readTasks(const QByteArray &bytes)
{
    auto read = codec::decodeAllTasks(bytes);
    if (!read)
        return base::Unexpected{read.error()};
    return flow::TaskLists{std::move(read->routes), std::move(read->orders)};
}

flow::Decoders decoders()
{
    return {[](const QByteArray &bytes) { return inWords(codec::decodeSite(bytes)); },
            [](const QByteArray &bytes) { return inWords(readTasks(bytes)); },
            [](const QByteArray &bytes) { return inWords(codec::decodeRouteSnapshot(bytes)); },
            [](const QByteArray &bytes) { return inWords(codec::decodeOrderSnapshot(bytes)); },
            [](const QByteArray &bytes) { return inWords(codec::decodeLabel(bytes)); }};
}

base::Expected<domain::Flags, QString> readFlags(const QByteArray &bytes)
{
    auto answer = inWords(codec::decodeFlagAnswer(bytes));
    if (!answer)
        return base::Unexpected{answer.error()};
    if (!answer->unfit.isEmpty())
        qCWarning(logFlow, "flags with values that are none of theirs: %s", qUtf8Printable(answer->unfit.join(QStringLiteral(", "))));
    return std::move(answer->values);
}

flow::FactMaker factMaker(platform::IdMaker &ids, ports::Random &random)
{
    return {[&ids] { return ids.next(); }, [&random] { return platform::traceparent(random); },
            [](const domain::Event &event) { return codec::encodeFact(event); },
            [](const QByteArray &line) -> std::optional<domain::Event> {
                auto event = codec::decodeFact(line);
                return event ? std::optional(std::move(*event)) : std::nullopt;
            },
            codec::pinFits};
}

} // namespace

Loops::Loops(const domain::StationId &station, const delivery::World &world, bool atDesk)
    : m_ids(world.clock, world.random)
    , m_world(world)
    , commands(station, world.clock, world.store, factMaker(m_ids, world.random), atDesk)
    , delivery(world,
               [this](const domain::JournalBegun &begun) {
                   return delivery::NewJournal{domain::JournalId(m_ids.next()), commands.makeBegun(begun)};
               })
    , refresh(world, station, decoders(), atDesk)
    , upkeep(world)
    , prints(world, [this] { return m_ids.next(); })
    , labels(world, commands, prints, decoders().label)
    , papers(world, commands, prints)
    , flags(world.flags, world.timers, world.random, {codec::encodeFlagContext, readFlags})
    , pins(world.pins, world.timers, world.clock, [this] { return m_ids.next(); })
{
    joinCommands();
    joinRefresh();
    joinDelivery();
    joinPrints();
    joinFlags();
    joinPins();
}

Loops::~Loops()
{
    m_world.server.onNotification = {};
    m_world.server.onReachable = {};
}

void Loops::joinCommands()
{
    commands.onRecorded = [this] { delivery.nudge(); };
    commands.onWantTrolley = [this](const domain::TrolleyId &trolley) { refresh.want(trolley); };
    commands.onWantOrder = [this](const flow::OrderSought &order) { refresh.want(order); };
    commands.onWork = [this](const flow::TaskRef &task) { refresh.work(task); };
    commands.onPrint = [this](const domain::DuePrint &due) { labels.print(due, labelPrinter); };
    commands.onState = [this] { stateChanged(); };
}

/// What is on the screen, what is fetched and what is printed follow one state.
void Loops::stateChanged()
{
    if (commands.station().packing) {
        refresh.wantLabels(domain::wantedLabels(commands.station()));
        labels.changed(labelPrinter);
        papers.changed(documentPrinter);
    }
    flags.about(flagContext());
    lookForNewcomer();
    if (onState)
        onState();
}

/// Whoever signs in may have changed something about themselves elsewhere a moment ago.
void Loops::lookForNewcomer()
{
    const domain::Station &station = commands.station();
    const domain::OperatorId who = station.signedIn ? station.signedIn->id : domain::OperatorId();
    if (std::exchange(m_signedIn, who) != who && !who.isEmpty())
        refresh.notified(QStringLiteral("/v1/site"), 0);
}

void Loops::useLabelPrinter(const QString &name)
{
    labelPrinter = name;
    stateChanged();
}

void Loops::useDocumentPrinter(const QString &name)
{
    documentPrinter = name;
    stateChanged();
}

void Loops::joinPrints()
{
    prints.onReport = [this](const domain::PrintReport &report) { commands.give(report); };
    prints.onStoreFault = [this](const journal::WriteError &fault) { commands.storeFailed(fault); };
}

void Loops::joinFlags()
{
    flags.onFlags = [this](const domain::Flags &told) { commands.learnFlags(told); };
}

/// The roster on the disk, which a start without network goes by, follows at once.
void Loops::joinPins()
{
    commands.onNewPin = [this](const domain::NewPin &wanted) { pins.ask(wanted); };
    pins.onAnswer = [this](domain::PinOutcome outcome, const std::optional<domain::Operator> &who) {
        commands.learnPin(outcome, who);
        if (outcome != domain::PinOutcome::NoNetwork) // also what made it wrong: another station was faster
            refresh.notified(QStringLiteral("/v1/site"), 0);
    };
}

/// Whoever is signed in has flags of their own.
domain::FlagContext Loops::flagContext() const
{
    const domain::Station &station = commands.station();
    return {station.id, station.site.name, crew, station.signedIn ? station.signedIn->id : domain::OperatorId(), app};
}

void Loops::joinRefresh()
{
    refresh.onSite = [this](const domain::Site &site) { commands.learnSite(site); };
    refresh.onTasks = [this](const flow::TaskLists &tasks) { commands.learnTasks(tasks); };
    refresh.onRoute = [this](const domain::RouteSnapshot &snapshot) { commands.learnRoute(snapshot); };
    refresh.onOrder = [this](const domain::OrderSnapshot &snapshot) { commands.learnOrder(snapshot); };
    refresh.onLabel = [this](const domain::Label &label, bool onDisk) { commands.learnLabel(label, onDisk); };
    refresh.onForgotten = [this](const flow::TaskRef &task) { commands.forget(task); };
    refresh.onHeldBack = [this](const flow::TaskRef &task, const domain::SequencesOf &open) { commands.learnOpen(task, open); };
    refresh.onStale = [this] { delivery.checkPast(); };
    refresh.onNothingKept = [this](const flow::TaskRef &task) { commands.nothingKept(task); };
    refresh.onOnline = [this](bool online) { commands.learnOnline(online); };
    refresh.onSought = [this](const flow::Sought &, flow::SoughtAnswer, const flow::TaskRef &) { commands.soughtAnswered(); };
    refresh.onStoreFault = [this](const journal::WriteError &fault) { commands.storeFailed(fault); };
}

void Loops::joinDelivery()
{
    delivery.onStoreFault = [this](const journal::WriteError &fault) { commands.storeFailed(fault); };
    commands.serverTime = [this] { return delivery.serverTime(); };
    delivery.onNewEpoch = [this] { refresh.fetchAllAnew(); };
    delivery.onAttention = [this] { refresh.awaitSomething(true); };
    delivery.onChanged = [this](const std::vector<domain::Changed> &changes) {
        for (const domain::Changed &change : changes)
            refresh.notified(change.href, change.version);
    };
    m_world.server.onNotification = [this](const QString &href, qint64 version) {
        refresh.notified(href, version);
        flags.notified(href);
    };
    m_world.server.onReachable = [this] {
        delivery.tryNow();
        refresh.tryNow();
        flags.tryNow();
    };
}

void Loops::start()
{
    flags.about(flagContext());
    flags.start();
    commands.start();
    commands.learnSearching();
    refresh.start();
    delivery.start();
    upkeep.start();
    if (!commands.station().packing)
        return;
    prints.start();
    labels.start();
    papers.start();
}

} // namespace start
