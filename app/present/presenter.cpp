// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/presenter.h"
#include "domain/picking.h"
#include "present/wording.h"

namespace present {
namespace {

const domain::Line *lineOf(const domain::Station &station)
{
    return station.route ? domain::lineAtHand(*station.route, station.id) : nullptr;
}

const domain::Product *productOf(const domain::Station &station, const domain::Ask &ask)
{
    return station.route ? station.route->product(ask.product) : nullptr;
}

QString firstCode(const domain::Product *product)
{
    return product && !product->codes.empty() ? product->codes.front().code : QString();
}

void splitLocation(const QString &location, StopShown &shown)
{
    const QStringList parts = location.split(u'-');
    shown.aisle = parts.size() == 3 ? parts.at(0) : location;
    shown.bay = parts.size() == 3 ? parts.at(1) : QString();
    shown.level = parts.size() == 3 ? parts.at(2) : QString();
}

std::vector<SlotShown> trolleyMap(const domain::Route &route, int current)
{
    std::vector<SlotShown> map;
    for (const domain::Tote &tote : route.totes) {
        SlotShown slot{};
        slot.slot = tote.slot;
        int open = 0;
        for (const domain::Stop &stop : route.stops) {
            for (const domain::Line &line : stop.lines)
                open += line.order == tote.order ? line.open() : 0;
        }
        const domain::RouteOrder *order = route.order(tote.order);
        slot.state = tote.slot == current         ? SlotState::Current
            : order && order->cancelled           ? SlotState::Cancelled
            : open == 0                           ? SlotState::Done
                                                  : SlotState::Open;
        map.push_back(slot);
    }
    return map;
}

TaskState taskState(domain::RouteState state)
{
    return state == domain::RouteState::InWork ? TaskState::InWork
        : state == domain::RouteState::Paused  ? TaskState::Paused
                                               : TaskState::New;
}

} // namespace

Handheld::Page pageOf(const domain::Station &station, const domain::Ask &ask)
{
    using domain::Step;
    using Page = Handheld::Page;
    switch (ask.step) {
    case Step::SignIn:
        return Page::SignIn;
    case Step::Trolley:
        return Page::Trolley;
    case Step::Wait:
        return Page::Wait;
    case Step::TakeOver:
        return Page::TakeOver;
    case Step::Quantity:
        return Page::Quantity;
    case Step::Lot:
        return Page::Lot;
    case Step::Expiry:
        return Page::Expiry;
    case Step::Serial:
        return Page::Serial;
    case Step::NextTote:
        return Page::NextTote;
    case Step::PutBack:
        return Page::PutBack;
    case Step::CancelTote:
        return Page::CancelOrder;
    case Step::Acknowledge:
        return station.corrections.empty() && !domain::lostTrolley(station) ? Page::CancelOrder : Page::Correction;
    case Step::SameOrNext:
        return Page::SameOrNext;
    case Step::DropZone:
        return Page::Finish;
    case Step::Location:
    case Step::Item:
    case Step::Tote:
        return Page::Stop;
    }
    return Page::Stop;
}

Presenter::Presenter(Handheld &handheld, const flow::CommandLoop &commands)
    : m_handheld(handheld)
    , m_commands(commands)
{
}

void Presenter::showState()
{
    const domain::Station &station = m_commands.station();
    const domain::Ask ask = domain::ask(station);
    SignInShown signIn = m_handheld.signIn()->shown();
    signIn.site = station.site.name;
    signIn.station = station.id.text();
    m_handheld.signIn()->show(signIn);
    showTasks(station);
    if (station.route)
        showStop(station, ask);
    showCards(station, ask);
    m_handheld.setPage(pageOf(station, ask));
}

void Presenter::showAnswer(const AnswerShown &answer)
{
    m_handheld.answerWith(answer);
}

void Presenter::showTasks(const domain::Station &station)
{
    std::vector<TaskShown> tasks;
    for (const domain::RouteSummary &route : station.tasks) {
        if (route.state == domain::RouteState::Dropped)
            continue;
        TaskShown task{};
        task.trolley = route.trolley.text();
        task.stops = route.stops;
        task.units = route.units;
        task.done = route.settled;
        task.state = taskState(route.state);
        task.holder = route.heldBy ? route.heldBy->station.text() : QString();
        tasks.push_back(task);
    }
    m_handheld.trolley()->showTasks(std::move(tasks));
    TrolleyShown shown = m_handheld.trolley()->shown();
    shown.operatorName = station.signedIn ? station.signedIn->name : QString();
    m_handheld.trolley()->show(shown);
}

void Presenter::showStop(const domain::Station &station, const domain::Ask &ask)
{
    const domain::Route &route = *station.route;
    const domain::Line *line = lineOf(station);
    const domain::Stop *stop = domain::stopAtHand(route, station.id);
    const domain::Product *product = productOf(station, ask);
    const domain::Tote *tote = line ? route.toteOf(line->order) : nullptr;
    StopShown shown;
    shown.stop = ask.stop;
    shown.of = static_cast<int>(route.stops.size());
    shown.done = route.settled();
    shown.units = route.units();
    shown.turn = ask.step == domain::Step::Location ? Turn::Location : ask.step == domain::Step::Tote ? Turn::Tote : Turn::Item;
    shown.step = wording::stepWords(ask.step);
    if (stop)
        splitLocation(stop->location, shown);
    shown.locationDone = stop && route.hand(station.id).stop == stop->number;
    shown.productName = product ? product->name : QString();
    shown.code = firstCode(product);
    shown.taken = ask.taken;
    shown.wanted = line ? line->open() : 0;
    shown.itemDone = ask.step == domain::Step::Tote;
    shown.slot = tote ? tote->slot : 0;
    shown.tote = tote ? tote->tote.text() : QString();
    shown.orderTail = line ? line->order.text().right(4) : QString();
    const domain::Effect *last = station.signedIn ? domain::lastUndoable(route, station.id, station.signedIn->id) : nullptr;
    shown.canUndo = last != nullptr;
    shown.undoText = last ? wording::factWords(last->data, station) : QString();
    shown.trolleyMap = trolleyMap(route, shown.slot);
    m_handheld.stop()->show(shown);
    EntryShown entry;
    entry.productName = shown.productName;
    entry.code = shown.code;
    entry.wanted = ask.quantity;
    m_handheld.entry()->show(entry);
}

void Presenter::showCards(const domain::Station &station, const domain::Ask &ask)
{
    CardPage &cards = *m_handheld.cards();
    if (const auto *asked = std::get_if<domain::AskTakeOver>(&station.question)) {
        const auto it = station.known.find(asked->route);
        TakeOverShown shown;
        if (it != station.known.end() && it->second.heldBy) {
            shown.trolley = it->second.trolley.text();
            shown.holder = it->second.heldBy->by.text();
            shown.station = it->second.heldBy->station.text();
            shown.of = static_cast<int>(it->second.stops.size());
        }
        cards.show(shown);
    }
    if (!station.route)
        return;
    const domain::Route &route = *station.route;
    const domain::Tote *tote = route.toteOf(ask.order);
    CancelOrderShown cancel;
    cancel.orderTail = ask.order.text().right(4);
    cancel.tote = tote ? tote->tote.text() : QString();
    cancel.slot = tote ? tote->slot : 0;
    cancel.units = ask.step == domain::Step::CancelTote ? 1 : 0;
    cancel.cancelTotes = QStringList(station.site.cancelTotes.begin(), station.site.cancelTotes.end());
    cards.show(cancel);
    NextToteShown next;
    next.fullTote = cancel.tote;
    next.slot = cancel.slot;
    next.orderTail = cancel.orderTail;
    cards.show(next);
    PieceShown piece;
    const domain::Product *product = productOf(station, ask);
    piece.productName = product ? product->name : QString();
    piece.code = firstCode(product);
    piece.units = ask.taken;
    cards.show(piece);
    CorrectionShown correction;
    if (!station.corrections.empty()) {
        correction.why = station.corrections.front().why;
        correction.who = station.corrections.front().who;
    } else if (domain::lostTrolley(station)) {
        correction.why = route.trolley.text();
        correction.who = route.heldBy->station.text();
    }
    cards.show(correction);
    FinishShown finish;
    finish.trolley = route.trolley.text();
    finish.stops = static_cast<int>(route.stops.size());
    finish.units = route.units();
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines) {
            finish.placed += line.placed + line.found;
            finish.missing += line.shorted;
            finish.setAside += line.setAside;
        }
    }
    finish.dropZones = QStringList(station.site.dropZones.begin(), station.site.dropZones.end());
    cards.show(finish);
}

void Presenter::showDelivery(const delivery::DeliveryState &delivery, bool hasBackups)
{
    m_strip.network = delivery.contact == delivery::DeliveryState::Contact::Online ? Link::Online : Link::Offline;
    m_strip.onDevice = static_cast<int>(delivery.counts.onDevice);
    m_strip.delivered = static_cast<int>(delivery.counts.delivered);
    m_strip.safe = static_cast<int>(delivery.counts.safe);
    m_strip.attention = static_cast<int>(delivery.counts.attention);
    m_strip.hasSafe = hasBackups;
    m_strip.sent = static_cast<int>(delivery.sending.done);
    m_strip.toSend = static_cast<int>(delivery.sending.of);
    showStrip();
}

void Presenter::showScanner(ports::DeviceState state, const QString &words)
{
    m_strip.scanner = state == ports::DeviceState::Ready ? Device::Ready : state == ports::DeviceState::Absent ? Device::Absent : Device::Failing;
    m_strip.scannerWords = words;
    showStrip();
}

void Presenter::showStrip()
{
    m_handheld.strip()->show(m_strip);
}

} // namespace present
