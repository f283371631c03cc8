// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/device_test.h"
#include "devices/scale/open_scale.h"
#include "devices/scanner/open_scanner.h"
#include <algorithm>

namespace start {
namespace {

constexpr domain::Duration betweenLooks{100};

template <typename Device>
DeviceTest::Verdict verdictOf(const Device &device, const QString &words)
{
    const bool ready = device.state() == ports::DeviceState::Ready;
    return {device.name(), ready, ready ? words : device.trouble()};
}

QString weightWords(const domain::ScaleReading &reading)
{
    if (!reading.weight_mg)
        return QStringLiteral("it answers, and tells no weight");
    return QStringLiteral("it shows %1 g%2").arg(double(*reading.weight_mg) / 1000.0).arg(reading.stable ? QString() : QStringLiteral(", moving"));
}

} // namespace

DeviceTest::DeviceTest(const devices::PrinterWorld &world, domain::Duration patience)
    : m_world(world)
    , m_patience(patience)
{
}

DeviceTest::~DeviceTest()
{
    m_world.timers.cancel(m_look);
    m_world.timers.cancel(m_end);
}

QString DeviceTest::start(const DevicesNamed &named)
{
    for (const QString &spec : named.scanners) {
        auto scanner = devices::openScanner(spec, m_world.clock, m_world.timers, &m_world.mailbox);
        if (!scanner)
            return scanner.error();
        m_scanners.push_back(std::move(*scanner));
    }
    if (!named.scale.isEmpty()) {
        auto scale = devices::openScale(named.scale, m_world.clock, m_world.timers);
        if (!scale)
            return scale.error();
        m_scale = std::move(*scale);
        m_scale->onReading = [this](const domain::ScaleReading &reading) { m_reading = reading; };
    }
    for (const QString &spec : named.printers) {
        auto printer = devices::openPrinter(spec, m_world);
        if (!printer)
            return printer.error();
        m_printers.push_back(std::move(*printer));
    }
    for (const auto &scanner : m_scanners)
        scanner->open();
    if (m_scale)
        m_scale->open();
    for (const auto &printer : m_printers)
        printer->open();
    m_end = m_world.timers.start(m_patience, [this] { end(); });
    look();
    return {};
}

std::vector<DeviceTest::Verdict> DeviceTest::verdicts() const
{
    std::vector<Verdict> all;
    for (const auto &scanner : m_scanners)
        all.push_back(verdictOf(*scanner, QStringLiteral("it is open; scan something at the station to try it")));
    if (m_scale) {
        all.push_back(verdictOf(*m_scale, m_reading ? weightWords(*m_reading) : QString()));
        if (all.back().ready && !m_reading)
            all.back() = {m_scale->name(), false, QStringLiteral("it has told nothing yet")};
    }
    for (const auto &printer : m_printers) {
        const ports::PrinterCondition condition = printer->condition();
        Verdict verdict = verdictOf(*printer, condition.known ? QStringLiteral("it says that nothing is wrong") : QStringLiteral("it is there, and tells nothing of itself"));
        if (verdict.ready && condition.stopped)
            verdict = {printer->name(), false, condition.words};
        all.push_back(verdict);
    }
    return all;
}

void DeviceTest::look()
{
    const auto all = verdicts();
    if (std::all_of(all.begin(), all.end(), [](const Verdict &verdict) { return verdict.ready; }))
        return end();
    m_look = m_world.timers.start(betweenLooks, [this] { look(); });
}

void DeviceTest::end()
{
    m_world.timers.cancel(m_look);
    m_world.timers.cancel(m_end);
    if (onEnd)
        onEnd(verdicts());
}

} // namespace start
