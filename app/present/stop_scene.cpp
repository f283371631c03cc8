// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include "present/scene.h"
#include "present/wording.h"

namespace present {
namespace {

using domain::Route;

QString firstCode(const domain::Product *product)
{
    return product && !product->codes.empty() ? product->codes.front().code : QString();
}

void splitLocation(const QString &location, StopShown &shown)
{
    const QStringList parts = location.split(u'-');
    const bool isSplit = parts.size() == 3;
    shown.aisle = isSplit ? parts.at(0) : location;
    shown.bay = isSplit ? parts.at(1) : QString();
    shown.level = isSplit ? parts.at(2) : QString();
}

int openFor(const Route &route, const domain::OrderId &order)
{
    int open = 0;
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines)
            open += line.order == order ? line.open() : 0;
    }
    return open;
}

SlotState slotState(const Route &route, const domain::Tote &tote, int current)
{
    const domain::RouteOrder *order = route.order(tote.order);
    if (tote.slot == current)
        return SlotState::Current;
    if (order && order->cancelled)
        return SlotState::Cancelled;
    return openFor(route, tote.order) == 0 ? SlotState::Done : SlotState::Open;
}

std::vector<SlotShown> trolleyMap(const Route &route, int current)
{
    std::vector<SlotShown> map;
    for (const domain::Tote &tote : route.totes)
        map.push_back({tote.slot, slotState(route, tote, current)});
    return map;
}

Turn turnOf(domain::Step step)
{
    return step == domain::Step::Location ? Turn::Location : step == domain::Step::Tote ? Turn::Tote : Turn::Item;
}

void showItem(const Scene &scene, const domain::Line *line, StopShown &shown)
{
    const Route &route = *scene.station.route;
    const domain::Product *product = route.product(scene.ask.product);
    shown.productName = product ? product->name : QString();
    shown.code = firstCode(product);
    shown.picture = scene.pictureOf(product);
    shown.taken = scene.ask.taken;
    shown.wanted = line ? line->open() : 0;
    shown.itemDone = scene.ask.step == domain::Step::Tote;
}

void showTote(const Route &route, const domain::Line *line, StopShown &shown)
{
    const domain::Tote *tote = line ? route.toteOf(line->order) : nullptr;
    shown.slot = tote ? tote->slot : 0;
    shown.tote = tote ? tote->tote.text() : QString();
    shown.orderTail = line ? wording::orderTail(line->order) : QString();
    shown.trolleyMap = trolleyMap(route, shown.slot);
}

void showUndo(const domain::Station &station, StopShown &shown)
{
    const domain::Effect *last =
        station.signedIn ? domain::lastUndoable(*station.route, station.id, station.signedIn->id) : nullptr;
    shown.canUndo = last != nullptr;
    shown.undoText = last ? wording::undoWords(last->data, station) : QString();
}

} // namespace

StopShown stopShown(const Scene &scene)
{
    const Route &route = *scene.station.route;
    const domain::Stop *stop = domain::stopAtHand(route, scene.station.id);
    const domain::Line *line = domain::lineAtHand(route, scene.station.id, stop);
    StopShown shown;
    shown.stop = scene.ask.stop;
    shown.of = static_cast<int>(route.stops.size());
    shown.done = route.settled();
    shown.units = route.units();
    shown.turn = turnOf(scene.ask.step);
    shown.step = wording::stepWords(scene.ask.step);
    if (stop) {
        splitLocation(stop->location, shown);
        shown.locationDone = route.hand(scene.station.id).stop == stop->number;
    }
    showItem(scene, line, shown);
    showTote(route, line, shown);
    showUndo(scene.station, shown);
    shown.last = wording::lastWords(scene.last, scene.station, scene.fact);
    shown.advice = wording::adviceWords(scene.last, scene.station, scene.fact);
    return shown;
}

EntryShown entryShown(const Scene &scene)
{
    const domain::Product *product = scene.station.route->product(scene.ask.product);
    EntryShown shown;
    shown.productName = product ? product->name : QString();
    shown.code = firstCode(product);
    shown.picture = scene.pictureOf(product);
    shown.wanted = scene.ask.quantity;
    return shown;
}

} // namespace present
