// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/picking.h"
#include "present/scene.h"
#include "present/wording.h"

namespace present {
namespace {

using domain::Route;

const Route *routeInQuestion(const domain::Station &station)
{
    const auto *asked = std::get_if<domain::AskTakeOver>(&station.question);
    const auto it = asked ? station.known.find(asked->route) : station.known.end();
    return it == station.known.end() ? nullptr : &it->second;
}

/// Units of an order that lie in its tote.
int unitsInTote(const Route &route, const domain::OrderId &order)
{
    int units = 0;
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines)
            units += line.order == order ? line.placed + line.found : 0;
    }
    return units;
}

QStringList listOf(const std::vector<QString> &codes)
{
    return QStringList(codes.begin(), codes.end());
}

PieceShown pieceOf(const Scene &scene, const domain::ProductId &id, int units, int stopNumber)
{
    const Route &route = *scene.station.route;
    const domain::Product *product = route.product(id);
    const domain::Stop *stop = route.stop(stopNumber);
    PieceShown shown;
    shown.productName = product ? product->name : id.text();
    shown.code = product && !product->codes.empty() ? product->codes.front().code : QString();
    shown.picture = scene.pictureOf(product);
    shown.units = units;
    shown.location = stop ? stop->location : QString();
    return shown;
}

/// "It is back" undoes one fact: the card speaks of what that one takes out of the hand.
PieceShown pieceInHand(const Scene &scene)
{
    const domain::Station &station = scene.station;
    const domain::Hand &hand = station.route->hand(station.id);
    const domain::Effect *last =
        station.signedIn ? domain::lastUndoable(*station.route, station.id, station.signedIn->id) : nullptr;
    if (const auto *taken = last ? std::get_if<domain::ItemTaken>(&last->data) : nullptr)
        return pieceOf(scene, taken->product, taken->quantity, taken->stop);
    if (hand.units.empty())
        return {};
    return pieceOf(scene, hand.units.begin()->first, hand.units.begin()->second, hand.stop);
}

PieceShown pieceBeforeRestart(const Scene &scene)
{
    const auto *taken = scene.last ? std::get_if<domain::ItemTaken>(&scene.last->event.data) : nullptr;
    if (!taken)
        return pieceOf(scene, scene.ask.product, 1, scene.ask.stop);
    PieceShown shown = pieceOf(scene, taken->product, taken->quantity, taken->stop);
    shown.when = clockTime(scene.last->event.time);
    return shown;
}

} // namespace

WaitShown waitShown(const Scene &scene)
{
    const auto *awaited = std::get_if<domain::AwaitRoute>(&scene.station.question);
    return {awaited ? awaited->trolley.text : QString(), wording::waitWords(scene.station.online)};
}

TakeOverShown takeOverShown(const Scene &scene)
{
    const Route *route = routeInQuestion(scene.station);
    TakeOverShown shown;
    if (!route || !route->heldBy)
        return shown;
    const domain::Stop *stop = domain::stopAtHand(*route, scene.station.id);
    shown.trolley = route->trolley.text();
    shown.holder = operatorName(scene.station.site, route->heldBy->by);
    shown.station = route->heldBy->station.text();
    shown.lastScan = route->heldBy->lastHeard.ms > 0 ? clockTime(route->heldBy->lastHeard) : QString();
    shown.stop = stop ? stop->number : 0;
    shown.of = static_cast<int>(route->stops.size());
    return shown;
}

NextToteShown nextToteShown(const Scene &scene)
{
    const auto *asked = std::get_if<domain::AskNextTote>(&scene.station.question);
    const domain::OrderId order = asked ? asked->order : scene.ask.order;
    const domain::Tote *tote = scene.station.route->toteOf(order);
    return {tote ? tote->tote.text() : QString(), tote ? tote->slot : 0, wording::orderTail(order)};
}

CancelOrderShown cancelOrderShown(const Scene &scene)
{
    const Route &route = *scene.station.route;
    const domain::Tote *tote = route.toteOf(scene.ask.order);
    CancelOrderShown shown;
    shown.orderTail = wording::orderTail(scene.ask.order);
    shown.tote = tote ? tote->tote.text() : QString();
    shown.slot = tote ? tote->slot : 0;
    shown.units = unitsInTote(route, scene.ask.order);
    shown.cancelTotes = listOf(scene.station.site.cancelTotes);
    return shown;
}

CorrectionShown correctionShown(const Scene &scene)
{
    if (scene.station.corrections.empty())
        return {};
    const domain::Correction &correction = scene.station.corrections.front();
    const domain::Event *fact = scene.factOf(correction.event);
    return {fact ? wording::timedWords(*fact, scene.station, scene.fact) : QString(), correction.why,
            operatorName(scene.station.site, domain::OperatorId(correction.who))};
}

LostTrolleyShown lostTrolleyShown(const Scene &scene)
{
    const Route &route = *scene.station.route;
    if (!route.heldBy)
        return {route.trolley.text(), {}, {}};
    return {route.trolley.text(), operatorName(scene.station.site, route.heldBy->by), route.heldBy->station.text()};
}

PieceShown pieceShown(const Scene &scene)
{
    return scene.ask.step == domain::Step::PutBack ? pieceInHand(scene) : pieceBeforeRestart(scene);
}

FinishShown finishShown(const Scene &scene)
{
    const Route &route = *scene.station.route;
    FinishShown shown;
    shown.trolley = route.trolley.text();
    shown.stops = static_cast<int>(route.stops.size());
    shown.units = route.units();
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines) {
            shown.placed += line.placed + line.found;
            shown.missing += line.shorted;
            shown.setAside += line.setAside;
        }
    }
    shown.dropZones = listOf(scene.station.site.dropZones);
    shown.last = wording::lastWords(scene.last, scene.station, scene.fact);
    return shown;
}

} // namespace present
