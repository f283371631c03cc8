// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/scene.h"
#include "present/wording.h"
#include <algorithm>

namespace present {
namespace {

using domain::Route;
using domain::RouteState;
using domain::RouteSummary;
using domain::Station;

/// The fold of a task that this station has worked on is newer than the server's list, unless another station has it.
const Route *foldOf(const Station &station, const RouteSummary &task)
{
    const auto it = station.known.find(task.id);
    const bool isElsewhere = task.heldBy && task.heldBy->station != station.id;
    return it == station.known.end() || isElsewhere || it->second.settled() < task.settled ? nullptr : &it->second;
}

RouteState stateOf(const RouteSummary &task, const Route *fold)
{
    return fold && task.state != RouteState::Dropped ? fold->state : task.state;
}

TaskState shownState(RouteState state)
{
    return state == RouteState::InWork ? TaskState::InWork
        : state == RouteState::Paused  ? TaskState::Paused
                                       : TaskState::New;
}

int stopToGoOn(const Station &station, const Route *fold)
{
    const domain::Stop *stop = fold ? domain::stopAtHand(*fold, station.id) : nullptr;
    return stop ? stop->number : 0;
}

QString holderOf(const Station &station, const std::optional<domain::Holder> &holder)
{
    if (!holder)
        return {};
    const QString name = operatorName(station.site, holder->by);
    return name.isEmpty() ? holder->station.text() : name + QStringLiteral(", ") + holder->station.text();
}

TaskShown taskShown(const Station &station, const RouteSummary &task)
{
    const Route *fold = foldOf(station, task);
    const RouteState state = stateOf(task, fold);
    TaskShown shown;
    shown.trolley = task.trolley.text();
    shown.stops = task.stops;
    shown.units = task.units;
    shown.done = fold ? fold->settled() : task.settled;
    shown.state = shownState(state);
    shown.stateWords = wording::taskWords(shown.state, stopToGoOn(station, fold));
    shown.holder = holderOf(station, fold ? fold->heldBy : task.heldBy);
    return shown;
}

/// What this station has begun and can go on with, its own before what it has paused.
QString goOnWords(const Station &station)
{
    QString paused;
    for (const RouteSummary &task : station.tasks) {
        const Route *fold = foldOf(station, task);
        const RouteState state = stateOf(task, fold);
        const int stop = stopToGoOn(station, fold);
        if (stop == 0 || !fold->hands.contains(station.id))
            continue;
        const QString words = wording::goOnWords(task.trolley.text(), stop, static_cast<int>(fold->stops.size()));
        if (state == RouteState::InWork && fold->heldBy && fold->heldBy->station == station.id)
            return words;
        if (state == RouteState::Paused && paused.isEmpty())
            paused = words;
    }
    return paused;
}

} // namespace

SignInShown signInShown(const Scene &scene)
{
    SignInShown shown;
    shown.site = scene.station.site.name;
    shown.station = scene.station.id.text();
    shown.last = wording::lastHereWords(scene.last, scene.station, scene.fact);
    if (scene.ask.step == domain::Step::Unlock)
        shown.lockedFor = scene.station.signedIn->name;
    if (!scene.station.site.operators.empty())
        return shown;
    const bool atDesk = scene.station.packing.has_value();
    const wording::Trouble trouble = wording::noOperators(scene.contacted, scene.station.online, atDesk);
    shown.trouble = trouble.what;
    shown.todo = trouble.todo;
    return shown;
}

TrolleyShown trolleyShown(const Scene &scene)
{
    TrolleyShown shown;
    shown.operatorName = scene.station.signedIn ? scene.station.signedIn->name : QString();
    shown.goOn = goOnWords(scene.station);
    shown.last = wording::lastWords(scene.last, scene.station, scene.fact);
    shown.listWords = wording::listWords(scene.tasksAsOf, scene.station.online, !scene.station.tasks.empty());
    return shown;
}

std::vector<TaskShown> tasksShown(const Scene &scene)
{
    std::vector<TaskShown> tasks;
    for (const RouteSummary &task : scene.station.tasks) {
        if (stateOf(task, foldOf(scene.station, task)) != RouteState::Dropped)
            tasks.push_back(taskShown(scene.station, task));
    }
    return tasks;
}

} // namespace present
