// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/desk_devices.h"
#include "base/log.h"

namespace start {
namespace {

using View = domain::ScaleTrust::View;

/// A scale on which something was left, or that is below zero for a moment, is there all the same: nothing passes it unweighed.
bool tellsWeights(const present::ScaleSeen &scale)
{
    using domain::ScaleTrouble;
    const bool isBroken = scale.trouble == ScaleTrouble::Fault || scale.trouble == ScaleTrouble::ZeroError || scale.trouble == ScaleTrouble::NotUnderstood;
    return scale.view != View::NoScale && scale.view != View::Silent && !(scale.view == View::Trouble && isBroken);
}

/// Whether a weight is what the screen waits for.
bool isWeightAsked(const domain::Station &station, const domain::Ask &ask)
{
    if (ask.step == domain::Step::Weigh)
        return true;
    const domain::Parcel *parcel = station.packing->order ? station.packing->order->parcel(ask.parcel) : nullptr;
    return ask.step == domain::Step::ProblemDesk && parcel && parcel->problem == QLatin1String("weight");
}

} // namespace

DeskDevices::DeskDevices(const StationOptions &options, const devices::PrinterWorld &world)
    : m_options(options)
    , m_world(world)
{
}

DeskDevices::~DeskDevices()
{
    m_world.timers.cancel(m_timer);
}

QString DeskDevices::prepare()
{
    if (!m_options.scale.isEmpty()) {
        if (const QString trouble = openScale(m_options.scale); !trouble.isEmpty())
            return trouble;
    }
    for (const QString &spec : m_options.printers) {
        const auto printer = openPrinter(spec);
        if (!printer)
            return printer.error();
    }
    return {};
}

QString DeskDevices::openScale(const QString &spec)
{
    auto scale = devices::openScale(spec, m_world.clock, m_world.timers);
    if (!scale)
        return scale.error();
    m_scale = std::move(*scale);
    m_trust = {};
    m_scale->onReading = [this](const domain::ScaleReading &reading) { read(reading); };
    m_scale->onStateChanged = [this] {
        if (m_scale->state() != ports::DeviceState::Ready)
            qCWarning(logDevices, "scale %s: %s", qUtf8Printable(m_scale->name()), qUtf8Printable(m_scale->trouble()));
        changed();
    };
    return {};
}

base::Expected<ports::Printer *, QString> DeskDevices::openPrinter(const QString &spec)
{
    auto opened = devices::openPrinter(spec, m_world);
    if (!opened)
        return base::Unexpected{opened.error()};
    const QString name = (*opened)->name();
    if (const auto known = m_printers.find(name); known != m_printers.end())
        return known->second.get();
    ports::Printer *printer = opened->get();
    m_printers.emplace(name, std::move(*opened));
    printer->onStateChanged = [this] { changed(); };
    ports::Printer *&first = printer->kind() == ports::Printer::Kind::Label ? m_labelPrinter : m_documentPrinter;
    if (!first)
        first = printer;
    if (m_loops) {
        m_loops->prints.setPrinter(name, printer);
        printer->open();
    }
    return printer;
}

void DeskDevices::begin(Loops &loops)
{
    m_loops = &loops;
    if (m_scale)
        beginScale();
    for (const auto &[name, printer] : m_printers) {
        loops.prints.setPrinter(name, printer.get());
        printer->open();
    }
    if (m_labelPrinter)
        useLabelPrinter(m_labelPrinter);
    if (m_documentPrinter)
        useDocumentPrinter(m_documentPrinter);
    lookAgain();
}

void DeskDevices::useLabelPrinter(ports::Printer *printer)
{
    m_labelPrinter = printer;
    m_loops->useLabelPrinter(printer->name());
}

void DeskDevices::useDocumentPrinter(ports::Printer *printer)
{
    m_documentPrinter = printer;
    m_loops->useDocumentPrinter(printer->name());
}

/// What the command line names stays; the rest is the desk's own. What cannot be used is said on the screen as missing.
void DeskDevices::useDesk(const domain::Desk &desk)
{
    if (m_options.scale.isEmpty() && !desk.scale.isEmpty()) {
        if (const QString trouble = openScale(desk.scale); trouble.isEmpty())
            beginScale();
        else
            qCWarning(logDevices, "desk %s: scale: %s", qUtf8Printable(desk.code), qUtf8Printable(trouble));
    }
    if (!m_options.printers.isEmpty())
        return;
    const auto use = [&](const QString &spec, void (DeskDevices::*as)(ports::Printer *)) {
        if (spec.isEmpty())
            return;
        if (const auto printer = openPrinter(spec))
            (this->*as)(*printer);
        else
            qCWarning(logDevices, "desk %s: printer: %s", qUtf8Printable(desk.code), qUtf8Printable(printer.error()));
    };
    use(desk.labelPrinter, &DeskDevices::useLabelPrinter);
    use(desk.documentPrinter, &DeskDevices::useDocumentPrinter);
}

void DeskDevices::stateChanged(const domain::Station &station)
{
    const QString desk = station.packing->desk ? station.packing->desk->code : QString();
    if (!desk.isEmpty() && std::exchange(m_desk, desk) != desk)
        useDesk(*station.packing->desk);
    const domain::OrderId order = station.packing->order ? station.packing->order->id : domain::OrderId();
    if (std::exchange(m_order, order) != order && !order.isEmpty())
        m_trust.begin(); // what lies there now is not this order's
    weighWhereAsked(station);
}

/// Once a weight was taken the scale must be seen empty: it can never be the next parcel's.
void DeskDevices::weighWhereAsked(const domain::Station &station)
{
    const auto weight = m_trust.settled_g(m_world.clock.running());
    if (!weight || !m_loops || !std::holds_alternative<std::monostate>(station.question) || !isWeightAsked(station, domain::ask(station)))
        return;
    m_trust.begin();
    m_loops->commands.give(domain::TakeWeight{*weight, m_scale->name()});
}

void DeskDevices::read(const domain::ScaleReading &reading)
{
    m_trust.read(reading);
    if (const present::ScaleSeen seen = scale(); m_seen != seen) { // ten times a second it says the same
        m_seen = seen;
        changed();
    }
}

void DeskDevices::changed()
{
    if (!m_loops)
        return;
    tellScale();
    weighWhereAsked(m_loops->commands.station());
    if (onChanged)
        onChanged();
}

void DeskDevices::beginScale()
{
    m_scale->open();
    m_scaleOpened = m_world.clock.running();
    tellScale();
}

/// Until a scale that was just opened has had its time to answer, a parcel waits for it instead of going out unweighed.
void DeskDevices::tellScale()
{
    const bool tells = tellsWeights(scale());
    if (tells || (m_scaleOpened && m_world.clock.running() - *m_scaleOpened > awaited))
        m_scaleOpened.reset();
    const bool ready = tells || m_scaleOpened;
    if (std::exchange(m_scaleTold, ready) != ready)
        m_loops->commands.learnScale(ready);
}

void DeskDevices::lookAgain()
{
    m_timer = m_world.timers.start(look, [this] {
        lookAgain();
        changed();
    });
}

present::ScaleSeen DeskDevices::scale() const
{
    if (!m_scale)
        return {};
    if (m_scale->state() != ports::DeviceState::Ready)
        return {View::Silent, domain::ScaleTrouble::None, {}};
    const View view = m_trust.view(m_world.clock.running());
    return {view == View::NoScale ? View::Silent : view, m_trust.trouble(), m_trust.shown_mg()};
}

present::PrinterSeen DeskDevices::printer() const
{
    if (!m_labelPrinter)
        return {};
    present::PrinterSeen seen{true, m_labelPrinter->state(), m_labelPrinter->condition(), false};
    if (m_loops) {
        for (const flow::QueuedPrint &job : m_loops->prints.queue())
            seen.printing = seen.printing || (job.printer == m_labelPrinter->name() && job.sending);
    }
    return seen;
}

std::vector<DeviceState> DeskDevices::states() const
{
    std::vector<DeviceState> all;
    if (m_scale) {
        all.push_back(stateOf(*m_scale));
        if (all.back().ready && scale().view == View::Silent)
            all.back() = {m_scale->name(), false, QStringLiteral("it is open, but tells nothing: look at its cable and its settings")};
    }
    for (const auto &[name, printer] : m_printers) {
        all.push_back(stateOf(*printer));
        if (all.back().ready && printer->condition().stopped)
            all.back() = {name, false, printer->condition().words};
    }
    return all;
}

void DeskDevices::zeroScale()
{
    if (m_scale)
        m_scale->zero();
}

void DeskDevices::testPrint(const std::function<void(bool)> &done)
{
    if (!m_labelPrinter)
        return done(false);
    m_labelPrinter->test([done](const ports::PrintOutcome &outcome) {
        done(outcome.result == ports::PrintOutcome::Result::Printed || outcome.result == ports::PrintOutcome::Result::Taken);
    });
}

bool DeskDevices::printPapers() { return m_loops && m_loops->papers.printAgain(m_loops->documentPrinter); }

bool DeskDevices::movePrints(const domain::Desk &to)
{
    const auto move = [this](const ports::Printer *from, const QString &spec) {
        if (!from || spec.isEmpty()) // a printer of another desk is opened only for what is moved to it
            return false;
        const auto printer = openPrinter(spec);
        if (!printer || *printer == from)
            return false;
        m_loops->prints.move(from->name(), (*printer)->name());
        return true;
    };
    const bool labels = move(m_labelPrinter, to.labelPrinter);
    return move(m_documentPrinter, to.documentPrinter) || labels;
}

} // namespace start
