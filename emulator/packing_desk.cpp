// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/packing_desk.h"
#include <QRegularExpression>

namespace emulator {
namespace {
constexpr int settles_ms = 250; ///< a quick scale
}

QString trackingOn(const QByteArray &zpl)
{
    static const QRegularExpression text(QStringLiteral("\\^FD(?:\\(00\\) )?([0-9]{18}|[A-Z]{3}[0-9]{10})\\^FS"));
    return text.match(QString::fromLatin1(zpl)).captured(1);
}

PackingDesk::PackingDesk(HandheldPlan plan, QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_scale.settleWithin(settles_ms);
    m_printer.onArrived = [this](const QByteArray &label) { m_arrived_ms[trackingOn(label)] = now_ms(); };
    m_printer.onPrinted = [this](const QByteArray &label) {
        const QString tracking = trackingOn(label);
        if (!tracking.isEmpty())
            (label.contains("^FDREPRINT^FS") ? m_reprintedTracking : m_printedTracking) << tracking;
        m_tray.push_back({tracking, now_ms(), m_arrived_ms.value(tracking)});
    };
    plan.more += QStringList{QStringLiteral("--printer"), QStringLiteral("document:file:") + plan.folder + QStringLiteral("/papers")};
    if (m_printer.listen())
        plan.more += QStringList{QStringLiteral("--scale"), m_scale.spec(), QStringLiteral("--printer"), QStringLiteral("label:") + m_printer.spec()};
    m_station = std::make_unique<Handheld>(plan);
}

bool PackingDesk::hasDevices()
{
    return m_station->hasScanner() && m_scale.isReady() && m_printer.port() != 0;
}

PaperLabel PackingDesk::takeLabel()
{
    const PaperLabel label = m_tray.front();
    m_tray.pop_front();
    return label;
}

} // namespace emulator
