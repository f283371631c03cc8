// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/moved_back.h"
#include "codec/bytes.h"
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

namespace emulator {
namespace {

/// One line of a black box, or a fact that was recorded and whose sound went down with the station.
struct Moment
{
    domain::UtcTime at;
    const Told *told = nullptr;
    const FoundFact *unheard = nullptr;
    QString station;
};

using Place = std::tuple<int, QString, QString>; ///< stop, order, product

/// What a fact settles; nothing for most.
std::optional<std::pair<Place, int>> settledBy(const domain::EventData &data)
{
    if (const auto *placed = std::get_if<domain::ItemPlaced>(&data))
        return {{{placed->stop, placed->order.text(), placed->product.text()}, placed->quantity}};
    if (const auto *shorted = std::get_if<domain::LineShorted>(&data))
        return {{{shorted->stop, shorted->order.text(), shorted->product.text()}, shorted->missing}};
    if (const auto *found = std::get_if<domain::FoundInTote>(&data))
        return {{{found->stop, found->order.text(), found->product.text()}, found->quantity}};
    return std::nullopt;
}

/// One task as its operators saw it, over all stations.
class Seen
{
public:
    Seen(const domain::Route *route, const QHash<QString, const FoundFact *> &facts) : m_route(route), m_facts(facts) {}

    void fact(const domain::Event &event)
    {
        if (const auto settled = settledBy(event.data))
            m_settled[settled->first] += settled->second;
        else if (const auto *undone = std::get_if<domain::FactUndone>(&event.data))
            takeBack(undone->undoes, false);
        else if (const auto *read = std::get_if<domain::CorrectionAcknowledged>(&event.data))
            takeBack(read->event, true);
    }

    /// What is wrong with this line; empty when nothing.
    QString line(const Told &told)
    {
        QString wrong = told.position ? fall(*told.position) : QString();
        if (wrong.isEmpty() && told.position && told.asks)
            wrong = openAgain(told.position->stop, *told.asks);
        return wrong;
    }

private:
    void takeBack(const domain::EventId &id, bool correction)
    {
        const FoundFact *fact = m_facts.value(id.text());
        const auto settled = fact ? settledBy(fact->event.data) : std::nullopt;
        if (!settled) {
            m_mayFall += correction ? 1'000'000 : 0; // a correction of something else may open any line
            return;
        }
        m_settled[settled->first] -= settled->second;
        m_mayFall += settled->second;
    }

    QString fall(const Position &position)
    {
        const int fell = m_done - position.done;
        const bool explained = fell <= m_mayFall;
        const QString wrong = fell > 0 && !explained
                                  ? QStringLiteral("done fell from %1 to %2").arg(m_done).arg(position.done)
                                  : QString();
        m_done = position.done;
        m_mayFall = 0;
        return wrong;
    }

    QString openAgain(int number, const Asks &asks) const
    {
        static const QSet<QString> working = {QStringLiteral("location"), QStringLiteral("item"), QStringLiteral("quantity"),
                                              QStringLiteral("lot"),      QStringLiteral("expiry"), QStringLiteral("serial"),
                                              QStringLiteral("tote")};
        const domain::Stop *stop = m_route ? m_route->stop(number) : nullptr;
        if (!stop || !working.contains(asks.step))
            return {};
        for (const domain::Line &line : stop->lines) {
            if (isAskedFor(line, asks) && openUnits(number, line) > 0)
                return {};
        }
        return QStringLiteral("%1 %2 is asked for at stop %3, where that is settled").arg(asks.step, asks.codes.value(0)).arg(number);
    }

    bool isAskedFor(const domain::Line &line, const Asks &asks) const
    {
        const domain::Product *product = m_route->product(line.product);
        if (asks.step != u"item" || !product)
            return true;
        return std::any_of(product->codes.begin(), product->codes.end(),
                           [&](const domain::ProductCode &code) { return asks.codes.contains(code.code); });
    }

    int openUnits(int stop, const domain::Line &line) const
    {
        const auto it = m_settled.find({stop, line.order.text(), line.product.text()});
        return line.wanted - (it == m_settled.end() ? 0 : it->second);
    }

    const domain::Route *m_route;
    const QHash<QString, const FoundFact *> &m_facts;
    std::map<Place, int> m_settled;
    int m_done = 0;
    int m_mayFall = 0;
};

std::vector<Moment> inOrderOfTime(const History &history)
{
    std::vector<Moment> moments;
    QSet<QString> heard;
    for (const StationHistory &station : history.stations) {
        for (const Told &told : station.told) {
            moments.push_back({told.at, &told, nullptr, station.station});
            heard.unite(QSet<QString>(told.events.begin(), told.events.end()));
        }
    }
    for (const FoundFact &fact : history.journals) {
        if (!heard.contains(fact.event.id.text()))
            moments.push_back({fact.event.time, nullptr, &fact, fact.event.station.text()});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at < b.at; });
    return moments;
}

const domain::Route *routeOf(const History &history, const QString &task)
{
    for (const domain::Route &route : history.routes) {
        if (domain::taskOf(route.id).text() == task)
            return &route;
    }
    return nullptr;
}

QString taskOf(const Told &told)
{
    return told.task.isEmpty() && told.asks ? told.asks->task : told.task;
}

} // namespace

std::vector<Violation> findMovesBack(const History &history)
{
    QHash<QString, const FoundFact *> facts;
    for (const FoundFact &fact : history.journals)
        facts.insert(fact.event.id.text(), &fact);
    std::map<QString, Seen> tasks;
    const auto seen = [&](const QString &task) -> Seen & {
        return tasks.try_emplace(task, routeOf(history, task), facts).first->second;
    };
    std::vector<Violation> found;
    for (const Moment &moment : inOrderOfTime(history)) {
        if (moment.unheard) {
            seen(moment.unheard->event.task.text()).fact(moment.unheard->event);
            continue;
        }
        for (const QString &id : moment.told->events) {
            if (const FoundFact *fact = facts.value(id))
                seen(fact->event.task.text()).fact(fact->event);
        }
        const QString task = taskOf(*moment.told);
        const QString wrong = task.isEmpty() ? QString() : seen(task).line(*moment.told);
        if (!wrong.isEmpty())
            found.push_back({QStringLiteral("moved_back"),
                             QStringLiteral("%1, %2, %3: %4").arg(moment.station, task, codec::writeTime(moment.at), wrong)});
    }
    return found;
}

} // namespace emulator
