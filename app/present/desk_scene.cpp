// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk_scene.h"
#include "present/desk_words.h"
#include "present/wording.h"
#include <algorithm>
#include <set>

namespace present {
namespace {

using domain::Step;

const domain::PackOrder *orderOf(const DeskScene &scene) { return scene.packing().order ? &*scene.packing().order : nullptr; }

Device deviceOf(ports::DeviceState state)
{
    return state == ports::DeviceState::Ready ? Device::Ready : state == ports::DeviceState::Failing ? Device::Failing : Device::Absent;
}

/// One scanner that works is enough.
Device deviceOf(const std::vector<ports::DeviceState> &scanners)
{
    const auto has = [&](ports::DeviceState state) { return std::find(scanners.begin(), scanners.end(), state) != scanners.end(); };
    return has(ports::DeviceState::Ready) ? Device::Ready : has(ports::DeviceState::Failing) ? Device::Failing : Device::Absent;
}

/// Of what is wrong, that which stops the work first.
QString noticeOf(const DeskScene &scene, const std::vector<DeviceShown> &devices)
{
    for (const DeviceShown &device : devices) {
        if (!device.words.isEmpty())
            return device.words;
    }
    return scene.notice;
}

DeskRowShown rowOf(const domain::OrderSummary &order, const domain::Site &site)
{
    const bool isProblem = order.state == domain::OrderState::Problem;
    QStringList detail{isProblem ? wording::problemWords(order.problem) : wording::unitsWords(order.settled, order.units)};
    if (const QString place = wording::placeWords(order.trolley, order.slot, order.totes); !place.isEmpty())
        detail << place;
    if (order.heldBy)
        detail << operatorName(site, order.heldBy->by);
    return {isProblem ? RowState::Bad : RowState::Wait, wording::orderWords(order.id), detail.join(QStringLiteral(" · ")),
            order.heldBy && order.heldBy->lastHeard.ms > 0 ? clockMinute(order.heldBy->lastHeard) : QString()};
}

std::vector<DeskRowShown> rowsOf(const DeskScene &scene, domain::OrderState state)
{
    std::vector<DeskRowShown> rows;
    for (const domain::OrderSummary &order : scene.packing().orders) {
        if (order.state == state)
            rows.push_back(rowOf(order, scene.station().site));
    }
    return rows;
}

std::vector<DeskRowShown> caseRows(const DeskScene &scene)
{
    std::vector<DeskRowShown> rows;
    for (const domain::OpenCase &one : scene.cases)
        rows.push_back({RowState::Warn, wording::orderWords(one.order), wording::caseWords(one), clockMinute(one.since)});
    return rows;
}

SlotState slotState(const domain::OrderSummary &order)
{
    if (order.cancelled)
        return SlotState::Cancelled;
    return order.state == domain::OrderState::Packed ? SlotState::Done
        : order.state == domain::OrderState::InWork ? SlotState::Current
                                                    : SlotState::Open;
}

/// Slots up to the last one that holds an order; those that nothing is known of are empty.
std::vector<DeskSlotShown> slotsOf(const DeskScene &scene)
{
    std::map<int, SlotState> known;
    for (const domain::OrderSummary &order : scene.packing().orders) {
        if (!order.trolley.isEmpty() && order.trolley == scene.packing().trolley && order.slot > 0)
            known[order.slot] = slotState(order);
    }
    std::vector<DeskSlotShown> all;
    for (int slot = 1; !known.empty() && slot <= known.rbegin()->first; ++slot)
        all.push_back({slot, known.contains(slot) ? known.at(slot) : SlotState::Empty});
    return all;
}

} // namespace

Desk::Page deskPageOf(const domain::Ask &ask)
{
    switch (ask.step) {
    case Step::Ready:
        return Desk::Page::Ready;
    case Step::Order:
        return Desk::Page::OrderEntry;
    case Step::Quantity:
        return Desk::Page::Quantity;
    case Step::Lot:
        return Desk::Page::Lot;
    case Step::Expiry:
        return Desk::Page::Expiry;
    case Step::Serial:
        return Desk::Page::Serial;
    case Step::Pin:
    case Step::NewPin:
    case Step::PinAgain:
        return Desk::Page::Pin;
    case Step::Unit:
    case Step::Box:
    case Step::Weigh:
    case Step::Weight:
    case Step::LabelWait:
    case Step::CameOut:
    case Step::Apply:
    case Step::DispatchBin:
    case Step::ProblemBin:
    case Step::ProblemDesk:
        return Desk::Page::Pack;
    default:
        return Desk::Page::Card;
    }
}

bool showsCases(const domain::Ask &ask, Desk::Page page) { return page == Desk::Page::Orders || ask.step == Step::ProblemDesk; }

Device printerDevice(const PrinterSeen &printer)
{
    const ports::PrinterCondition &now = printer.condition;
    const bool stopped = now.known && (now.paperOut || now.ribbonOut || now.headOpen || now.paused);
    return printer.state == ports::DeviceState::Ready && stopped ? Device::Failing : deviceOf(printer.state);
}

ScaleSeen scaleShown(const DeskScene &scene)
{
    ScaleSeen seen = scene.scale;
    const bool isAsked = scene.ask().step == Step::Weigh || scene.ask().step == Step::Ready;
    if (seen.view == domain::ScaleTrust::View::Frozen && !isAsked)
        seen.view = domain::ScaleTrust::View::ClearPan;
    return seen;
}

Device scaleDevice(const ScaleSeen &scale)
{
    using View = domain::ScaleTrust::View;
    return scale.view == View::Silent ? Device::Absent : scale.view == View::Trouble || scale.view == View::Frozen ? Device::Failing : Device::Ready;
}

DeskBarShown deskBarShown(const DeskScene &scene)
{
    const domain::Station &station = scene.station();
    DeskBarShown bar;
    bar.desk = scene.packing().desk ? scene.packing().desk->name : station.id.text();
    bar.operatorName = station.signedIn ? station.signedIn->name : QString();
    if (const domain::PackOrder *order = orderOf(scene)) {
        const QString place = wording::placeWords(order->trolley, order->slot, order->totes);
        bar.task = place.isEmpty() ? wording::orderWords(order->id) : wording::orderWords(order->id) + QStringLiteral(" · ") + place;
    }
    const Device scanner = deviceOf(scene.scanners);
    bar.devices.push_back({DeviceKind::Scanner, wording::deviceName(DeviceKind::Scanner), scanner,
                           scanner == Device::Ready ? QString() : wording::scannerWords(scanner)});
    if (scene.scale.view != domain::ScaleTrust::View::NoScale) {
        const ScaleSeen seen = scaleShown(scene);
        const Device scale = scaleDevice(seen);
        bar.devices.push_back({DeviceKind::Scale, wording::deviceName(DeviceKind::Scale), scale,
                               scale == Device::Ready ? QString() : wording::scaleWords(seen)});
    }
    if (scene.printer.present) {
        const Device printer = printerDevice(scene.printer);
        bar.devices.push_back({DeviceKind::Printer, wording::deviceName(DeviceKind::Printer), printer,
                               printer == Device::Ready ? QString() : wording::printerWords(scene.printer)});
    }
    bar.notice = noticeOf(scene, bar.devices);
    return bar;
}

DeskCardShown deskCardShown(const DeskScene &scene) { return wording::cardWords(scene); }

ReadyShown readyShown(const DeskScene &scene) { return wording::readyWords(scene); }

OrderEntryShown orderEntryShown(const DeskScene &scene)
{
    const domain::Packing &packing = scene.packing();
    OrderEntryShown shown;
    shown.trolley = packing.trolley.text();
    shown.slotMap = slotsOf(scene);
    shown.step = wording::orderStepWords(!packing.trolley.isEmpty());
    const auto aside = rowsOf(scene, domain::OrderState::PutAside);
    shown.aside = {wording::asideTitle(!aside.empty()), {}, aside};
    shown.problems = {wording::problemsTitle(), {}, rowsOf(scene, domain::OrderState::Problem)};
    const auto waiting = std::count_if(packing.orders.begin(), packing.orders.end(), [](const domain::OrderSummary &order) {
        return order.state == domain::OrderState::Waiting && order.ready && !order.cancelled;
    });
    shown.waiting = wording::waitingWords(int(waiting), scene.station().online, scene.scene.tasksAsOf.has_value());
    shown.last = wording::lastWords(scene.scene.last, scene.station(), scene.scene.fact);
    return shown;
}

DeskListShown deskOrdersShown(const DeskScene &scene)
{
    DeskListShown list{wording::allOrdersTitle(), {}, rowsOf(scene, domain::OrderState::Problem)};
    for (const DeskRowShown &row : caseRows(scene))
        list.rows.push_back(row);
    for (const DeskRowShown &row : rowsOf(scene, domain::OrderState::PutAside))
        list.rows.push_back(row);
    for (const DeskRowShown &row : rowsOf(scene, domain::OrderState::InWork))
        list.rows.push_back(row);
    if (list.rows.empty())
        list.words = wording::noOrders();
    return list;
}

EntryShown deskEntryShown(const DeskScene &scene)
{
    const domain::PackOrder *order = orderOf(scene);
    const domain::Product *product = order ? order->product(scene.ask().product) : nullptr;
    if (deskPageOf(scene.ask()) == Desk::Page::Pin)
        return pinEntryShown(scene.scene);
    if (!product)
        return {};
    return {product->name, product->codes.empty() ? QString() : product->codes.front().code, scene.scene.pictureOf(product), scene.ask().quantity, {}};
}

} // namespace present
