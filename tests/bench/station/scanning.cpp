// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/station/scanning.h"
#include "codec/fact.h"
#include "codec/pin.h"
#include <QCoreApplication>
#include <QElapsedTimer>

namespace bench {
namespace {

const QString badge = QStringLiteral("B-BENCH");
const QString trolley = QStringLiteral("T-01");
const QString tote = QStringLiteral("K-0001");
const QString item = QStringLiteral("4006381333931");

QString locationOf(int stop)
{
    constexpr int bays = 100, levels = 30;
    return QStringLiteral("%1-%2-%3")
        .arg(QChar(u'A' + stop / (bays * levels)))
        .arg(stop / levels % bays, 2, 10, QLatin1Char('0'))
        .arg(stop % levels, 2, 10, QLatin1Char('0'));
}

domain::RouteSnapshot routeWith(int stops)
{
    domain::RouteSnapshot snapshot;
    snapshot.epoch = QStringLiteral("epoch-1");
    snapshot.version = 1;
    domain::Route &route = snapshot.route;
    route.id = domain::RouteId(QStringLiteral("R-1"));
    route.trolley = domain::TrolleyId(trolley);
    const domain::OrderId order(QStringLiteral("1001"));
    std::vector<domain::Product> products;
    for (int number = 1; number <= stops; ++number) {
        domain::Line line;
        line.order = order;
        line.product = domain::ProductId(QStringLiteral("P-%1").arg(number));
        line.wanted = domain::maxUnits;
        line.placed = number < (stops + 1) / 2 ? line.wanted : 0;
        route.stops.push_back({number, locationOf(number), 0, {line}});
        const QString code = number == (stops + 1) / 2 ? item : QStringLiteral("SKU-%1").arg(number);
        products.push_back({line.product, QStringLiteral("Thing %1").arg(number), {{code, 1}}, 0, {}, false, false, false});
    }
    route.products = std::move(products);
    route.totes = {{1, domain::ToteId(tote), order, {}}};
    route.orders = {{order, false, false}};
    return snapshot;
}

domain::Site siteOfUnits()
{
    domain::Site site;
    site.operators = {{domain::OperatorId(QStringLiteral("op-1")), QStringLiteral("Operator One"), badge, QStringLiteral("picker"), QStringLiteral("en")}};
    site.dropZones = {QStringLiteral("Z-1")};
    site.policies.quantityAbove = domain::maxUnits; // unit by unit
    return site;
}

} // namespace

Scanning::Scanning(const QString &profile, int stops)
    : m_stops(stops)
{
    journal::OpenOptions options;
    options.profile = profile;
    options.now = m_clock.now();
    auto store = journal::StoreThread::start(options, m_mailbox);
    if (!store) {
        m_trouble = store.error().what;
        return;
    }
    m_store = std::move(*store);
    m_loop = std::make_unique<flow::CommandLoop>(domain::StationId(QStringLiteral("bench")), m_clock, *m_store, facts());
    m_loop->onReaction = [this](const flow::Reaction &reaction) { m_reaction = reaction; };
}

Scanning::~Scanning()
{
    m_loop.reset();
}

flow::FactMaker Scanning::facts()
{
    return {[this] { return m_ids.next(); }, [this] { return platform::traceparent(m_random); },
            [this](const domain::Event &event) { return m_lastLine = codec::encodeFact(event); },
            [](const QByteArray &line) -> std::optional<domain::Event> {
                auto event = codec::decodeFact(line);
                return event ? std::optional(std::move(*event)) : std::nullopt;
            },
            codec::pinFits};
}

void Scanning::waitFor(const std::function<bool()> &holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool Scanning::give(const QString &code)
{
    m_reaction.reset();
    m_loop->scanned({code.toUtf8(), QStringLiteral("serial:1"), m_clock.running()});
    waitFor([this] { return m_reaction.has_value(); });
    if (m_reaction->sound == ports::Sound::Accepted)
        return true;
    m_trouble = QStringLiteral("%1 was not accepted").arg(code);
    return false;
}

bool Scanning::begin()
{
    if (!m_loop)
        return false;
    m_loop->learnSite(siteOfUnits());
    m_loop->start();
    waitFor([this] { return m_loop->isStarted(); });
    m_loop->learnRoute(routeWith(m_stops));
    waitFor([this] { return !m_loop->station().known.empty(); });
    if (!give(badge) || !give(trolley))
        return false;
    m_reaction.reset();
    m_loop->scanned({locationOf((m_stops + 1) / 2).toUtf8(), QStringLiteral("serial:1"), m_clock.running()});
    waitFor([this] { return m_reaction.has_value(); });
    return true;
}

qint64 Scanning::scan()
{
    QElapsedTimer time;
    time.start();
    const bool accepted = give(m_inHand ? tote : item);
    const qint64 took = time.nsecsElapsed();
    m_inHand = !m_inHand;
    return accepted ? took : -1;
}

} // namespace bench
