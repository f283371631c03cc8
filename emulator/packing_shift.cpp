// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/packing_shift.h"
#include "emulator/rehearsal.h"
#include <QDir>
#include <algorithm>

namespace emulator {
namespace {
constexpr int latestKill_ms = 2500; ///< after the parcel before it
constexpr int paperAfter_ms = 4000; ///< somebody puts new paper in, or switches it on again
constexpr int stalls_ms = 6000;
constexpr int lookEvery_ms = 8;

/// How many of `count` things have happened when `done` of `of` are done.
int dueOf(int count, int done, int of)
{
    return of == 0 ? 0 : count * (done + 1) / (of + 1);
}
} // namespace

PackingShift::PackingShift(ShiftPlan plan, domain::Site site, std::deque<Goods> pile, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_site(std::move(site)), m_pile(std::move(pile)), m_orders(int(m_pile.size())), m_random(m_plan.temper.seed)
{
}

void PackingShift::start()
{
    for (int number = 0; number < m_plan.badges.size(); ++number)
        setUp(number);
    if (m_isOver)
        return;
    for (size_t i = 0; i < m_works.size(); ++i)
        QTimer::singleShot(int(i) * m_plan.startEvery_ms, this, [this, work = m_works[i].get()] { work->desk->station().start(); });
}

void PackingShift::setUp(int number)
{
    const QString name = QStringLiteral("DESK-%1").arg(number + 1, 2, 10, QLatin1Char('0'));
    HandheldPlan plan;
    plan.program = m_plan.programs + QStringLiteral("/packhorse-desk");
    plan.folder = m_plan.folder + u'/' + name.toLower();
    plan.name = name;
    plan.nodes = m_plan.nodes;
    plan.window = m_plan.windows;
    plan.lookEvery_ms = lookEvery_ms;
    QDir(plan.folder).removeRecursively();
    QDir().mkpath(plan.folder);
    auto &work = *m_works.emplace_back(std::make_unique<Work>());
    work.desk = std::make_unique<PackingDesk>(plan);
    if (!work.desk->hasDevices()) {
        m_isOver = true;
        return onFailure(QStringLiteral("this system gives no pseudo terminals or no port for the emulated devices"));
    }
    PackerTemper temper = m_plan.temper;
    temper.seed += quint32(number) + 1;
    const QString desk = m_site.desks.empty() ? QStringLiteral("D-01") : m_site.desks[size_t(number) % m_site.desks.size()].code;
    work.packer = std::make_unique<EmulatedPacker>(work.desk->station().hands(), *work.desk, EmulatedPacker::Place{m_plan.badges[number], desk, m_site}, temper);
    work.packer->nextGoods = [this]() -> std::optional<Goods> {
        if (m_pile.empty())
            return {};
        Goods next = std::move(m_pile.front());
        m_pile.pop_front();
        return next;
    };
    work.packer->onParcel = [this] { orderDone(); };
    work.packer->onEnd = [this, raw = &work](const Ending &ending) { ended(*raw, ending); };
    work.desk->station().onTold = [this, raw = &work](const Told &told) {
        raw->packer->told(told);
        if (raw->isDone)
            closeWhatHasDelivered();
    };
    work.desk->station().onEnd = [this, raw = &work](bool asked, bool well, const QString &how) { deskEnded(*raw, asked, well, how); };
}

// ---- the shift ---------------------------------------------------------------------------------

void PackingShift::orderDone()
{
    ++m_done;
    if (onOrder)
        onOrder(m_done);
    while (m_kills < dueOf(m_plan.deskKills, m_done, m_orders)) {
        ++m_kills;
        QTimer::singleShot(int(m_random.bounded(latestKill_ms)), this, [this] { killOne(); });
    }
    while (m_faults < dueOf(m_plan.printerFaults, m_done, m_orders)) {
        ++m_faults;
        breakPrinter();
    }
}

PackingShift::Work *PackingShift::someAtWork()
{
    std::vector<Work *> atWork;
    for (const auto &work : m_works) {
        if (!work->isDone && work->desk->station().isReady())
            atWork.push_back(work.get());
    }
    return atWork.empty() ? nullptr : atWork[size_t(m_random.bounded(int(atWork.size())))];
}

void PackingShift::killOne()
{
    Work *work = m_isOver ? nullptr : someAtWork();
    if (!work)
        return;
    onSay(QStringLiteral("SIGKILL for %1").arg(work->desk->station().name()));
    work->desk->station().kill();
}

void PackingShift::breakPrinter()
{
    Work *work = someAtWork();
    if (!work)
        return;
    ZplPrinter &printer = work->desk->printer();
    const QString where = work->desk->station().name();
    switch (m_faults % 4) {
    case 0:
        onSay(QStringLiteral("the printer of %1 goes off").arg(where));
        printer.powerOff();
        return QTimer::singleShot(paperAfter_ms, this, [&printer] { printer.powerOn(); });
    case 1:
        onSay(QStringLiteral("the connection to the printer of %1 will break in mid-label").arg(where));
        return printer.closeAfter(int(m_random.bounded(20, 600)));
    case 2:
        onSay(QStringLiteral("the printer of %1 has no paper").arg(where));
        printer.become({true, false, false, false});
        return QTimer::singleShot(paperAfter_ms, this, [&printer] { printer.become({}); });
    default:
        onSay(QStringLiteral("the printer of %1 stalls in mid-label").arg(where));
        printer.stallAfter(int(m_random.bounded(20, 600)));
        return QTimer::singleShot(stalls_ms, this, [&printer] { printer.resume(); });
    }
}

void PackingShift::ended(Work &work, const Ending &ending)
{
    if (!ending.finished) {
        m_isOver = true;
        return onFailure(ending.what);
    }
    work.isDone = true;
    const bool allAreDone = std::all_of(m_works.begin(), m_works.end(), [](const auto &w) { return w->isDone; });
    if (allAreDone && onWaiting)
        onWaiting();
    closeWhatHasDelivered();
}

void PackingShift::closeWhatHasDelivered()
{
    for (const auto &work : m_works) {
        const auto &delivery = work->desk->station().delivery();
        if (!work->isDone || work->isClosing || !delivery || delivery->onDevice > 0)
            continue;
        work->isClosing = true;
        work->desk->station().askToEnd();
    }
}

void PackingShift::deskEnded(const Work &work, bool asked, bool well, const QString &how)
{
    if (std::exchange(m_isOver, m_isOver)) {
        if (!isAnyRunning() && onEnd)
            onEnd();
        return;
    }
    const Handheld &station = work.desk->station();
    if (!asked || !well) {
        m_isOver = true;
        return onFailure(QStringLiteral("%1 %2 (%3); see %4")
                             .arg(station.name(), asked ? QStringLiteral("did not close well") : QStringLiteral("ended by itself"), how, station.log()));
    }
    const bool allAreClosed = std::all_of(m_works.begin(), m_works.end(), [](const auto &w) { return w->isClosing && !w->desk->station().isRunning(); });
    if (allAreClosed && !std::exchange(m_isOver, true))
        onEnd();
}

void PackingShift::stop()
{
    m_isOver = true;
    for (const auto &work : m_works)
        work->desk->station().stop();
}

bool PackingShift::isAnyRunning() const
{
    return std::any_of(m_works.begin(), m_works.end(), [](const auto &work) { return work->desk->station().isRunning(); });
}

// ---- afterwards --------------------------------------------------------------------------------

QString PackingShift::standing() const
{
    QStringList all;
    for (const auto &work : m_works) {
        if (!work->isDone)
            all << work->packer->standing();
    }
    return all.join(QStringLiteral("\n          "));
}

QStringList PackingShift::profiles() const
{
    QStringList all;
    for (const auto &work : m_works)
        all << work->desk->station().profile();
    return all;
}

QStringList PackingShift::complaints() const
{
    QStringList all;
    for (const auto &work : m_works)
        all += work->packer->complaints();
    return all;
}

void PackingShift::tell(PackingHistory &history) const
{
    for (const auto &work : m_works) {
        history.printed += work->desk->printed();
        history.reprinted += work->desk->reprinted();
        const EmulatedPacker &packer = *work->packer;
        history.packed.insert(history.packed.end(), packer.parcels().begin(), packer.parcels().end());
        history.problems.insert(history.problems.end(), packer.problems().begin(), packer.problems().end());
        for (auto order = packer.packed().cbegin(); order != packer.packed().cend(); ++order) {
            for (auto product = order->cbegin(); product != order->cend(); ++product)
                history.units[order.key()][product.key()] += product.value();
        }
    }
}

QString PackingShift::tell(History &history) const
{
    for (const auto &work : m_works) {
        const auto box = readBlackBox(contentOf(work->desk->station().blackBox()));
        if (!box)
            return QStringLiteral("the black box of %1 cannot be read: %2").arg(work->desk->station().name(), box.error());
        history.stations.push_back({work->desk->station().name(), *box});
    }
    return {};
}

} // namespace emulator
