// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scale/hid_scale.h"
#include "devices/scale/hid_report.h"
#include <algorithm>

namespace devices {
namespace {
using ports::DeviceState;

constexpr domain::Duration watchEvery(500);
constexpr domain::Duration silentAfter(2000);
constexpr domain::Duration firstPatience(5000); ///< with silence, before it is opened anew
constexpr domain::Duration longestPatience(60000);
} // namespace

HidScale::HidScale(ports::Clock &clock, ports::Timers &timers, const HidWorld &world, const HidWanted &wanted, const QString &name)
    : m_clock(clock)
    , m_timers(timers)
    , m_name(name)
    , m_link(timers, world, wanted, QStringLiteral("scale"))
    , m_patience(firstPatience)
{
    m_trouble = m_link.absentWords();
    m_link.onOpened = [this] { opened(); };
    m_link.onClosed = [this](DeviceState state, const QString &trouble) { closed(state, trouble); };
    m_link.onReport = [this](const QByteArray &report) { take(report); };
}

HidScale::~HidScale() { m_timers.cancel(m_watch); }

void HidScale::zero() { m_link.write(hidZeroReport()); }

void HidScale::opened()
{
    m_hadFirst = m_wasSilent = false;
    m_heard = m_clock.running();
    if (m_state != DeviceState::Failing) // one that was opened anew must speak before it is believed
        setState(DeviceState::Absent, QStringLiteral("the USB scale has not told anything yet: switch it on"));
    m_timers.cancel(m_watch);
    m_watch = m_timers.start(watchEvery, [this] { watchSilence(); });
}

void HidScale::closed(DeviceState state, const QString &trouble)
{
    m_timers.cancel(m_watch);
    m_watch = 0;
    setState(state, trouble);
}

void HidScale::take(const QByteArray &report)
{
    auto reading = readHidWeight(report);
    if (!reading || !std::exchange(m_hadFirst, true))
        return;
    m_heard = m_clock.running();
    m_patience = firstPatience;
    setState(DeviceState::Ready, {});
    reading->device = m_name;
    reading->at = m_heard;
    if (onReading)
        onReading(*reading);
}

/// Acts at the second look that sees it: after a stall of this thread, what came meanwhile gets its turn first.
void HidScale::watchSilence()
{
    m_watch = m_timers.start(watchEvery, [this] { watchSilence(); });
    const bool silent = m_clock.running() - m_heard >= silentAfter;
    if (std::exchange(m_wasSilent, silent) && silent)
        fellSilent();
}

void HidScale::fellSilent()
{
    setState(DeviceState::Failing, QStringLiteral("the USB scale tells nothing any more: switch it on, or unplug it and plug it in again"));
    if (m_clock.running() - m_heard < m_patience)
        return;
    m_patience = std::min(m_patience * 2, longestPatience);
    m_link.reopen();
}

void HidScale::setState(DeviceState state, const QString &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    if (onStateChanged)
        onStateChanged();
}

} // namespace devices
