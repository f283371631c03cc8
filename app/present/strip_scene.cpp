// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/scene.h"
#include "present/wording.h"
#include <algorithm>

namespace present {
namespace {

using delivery::DeliveryState;
using ports::DeviceState;

constexpr qint64 catchingUp = 50; ///< fewer facts on their way are everyday

/// One scanner that works is enough.
Device deviceOf(const std::vector<DeviceState> &scanners)
{
    const auto has = [&](DeviceState state) {
        return std::find(scanners.begin(), scanners.end(), state) != scanners.end();
    };
    return has(DeviceState::Ready) ? Device::Ready : has(DeviceState::Failing) ? Device::Failing : Device::Absent;
}

/// One answer that was lost is not worth a word; facts that pile up are.
Link linkOf(const Surroundings &around)
{
    constexpr qint64 pile = 20;
    const delivery::DeliveryState &delivery = around.delivery;
    const bool isLost = delivery.contact == DeliveryState::Contact::NoAnswer;
    if (around.online && !(isLost && delivery.undelivered > pile))
        return Link::Online;
    const bool isSilent = isLost && delivery.cause && *delivery.cause != ports::Unknown::Kind::NoNetwork;
    return isSilent ? Link::ServerSilent : Link::Offline;
}

} // namespace

StripShown stripShown(const Surroundings &around)
{
    StripShown shown;
    shown.network = linkOf(around);
    shown.networkWords = wording::networkWords(shown.network, around.delivery);
    shown.notice = wording::noticeWords(shown.network, around.delivery);
    shown.onDevice = static_cast<int>(around.counts.onDevice);
    shown.delivered = static_cast<int>(around.counts.delivered);
    shown.safe = static_cast<int>(around.counts.safe);
    shown.attention = static_cast<int>(around.counts.attention + around.counts.attentionBefore);
    shown.hasSafe = around.hasBackups;
    shown.sent = static_cast<int>(around.delivery.sending.done);
    shown.toSend = around.delivery.sending.of > catchingUp ? static_cast<int>(around.delivery.sending.of) : 0;
    shown.scanner = deviceOf(around.scanners);
    shown.scannerWords = wording::scannerWords(shown.scanner);
    shown.audible = around.audible;
    return shown;
}

} // namespace present
