// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/handheld.h"

namespace emulator {
namespace {
constexpr int restartAfter_ms = 200;
}

Handheld::Handheld(HandheldPlan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_buttons(profile() + QStringLiteral("/station.socket"))
    , m_hands(m_scanner, m_buttons)
    , m_tail(blackBox(), [this](const Told &line) { told(line); }, m_plan.lookEvery_ms)
{
    m_child.onEnd = [this](bool well, const QString &how) { ended(well, how); };
}

void Handheld::start()
{
    m_shallRun = true;
    m_isReady = false;
    m_sinceStart.start();
    const QStringList arguments{QStringLiteral("--profile"),   profile(),
                                QStringLiteral("--server"),    m_plan.nodes.join(u','),
                                QStringLiteral("--station"),   m_plan.name,
                                QStringLiteral("--scanner"),   QStringLiteral("serial:") + m_scanner.device(),
                                QStringLiteral("--black-box"), blackBox(),
                                QStringLiteral("--emulated-hands")};
    QMap<QString, QString> environment;
    if (!m_plan.window) {
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    }
    m_child.start({m_plan.program, arguments + m_plan.more, environment, log()});
}

void Handheld::kill()
{
    m_shallRun = false;
    m_child.killNow();
}

void Handheld::stop()
{
    m_isOver = true;
    m_child.killNow();
}

void Handheld::askToEnd()
{
    m_isOver = true;
    m_child.askToEnd();
}

void Handheld::told(const Told &line)
{
    if (!m_isReady && line.asks) {
        m_isReady = true;
        if (onReady)
            onReady(m_sinceStart.elapsed());
    }
    if (line.delivery)
        m_delivery = line.delivery;
    if (line.position)
        m_position = line.position;
    if (onTold)
        onTold(line);
}

void Handheld::ended(bool well, const QString &how)
{
    if (!m_shallRun && !m_isOver) {
        QTimer::singleShot(restartAfter_ms, this, [this] {
            if (!m_isOver)
                start();
        });
        return;
    }
    if (onEnd)
        onEnd(m_isOver, well, how);
}

} // namespace emulator
