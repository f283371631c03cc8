// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/moved_back.h"
#include "codec/bytes.h"
#include <QSet>
#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <utility>

namespace emulator {
namespace {

using Facts = QHash<QString, const FoundFact *>; ///< by id
using Place = std::tuple<int, QString, QString>; ///< stop, order, product

/// One line of a black box, or a fact that was recorded and whose sound went down with the station.
struct Moment
{
    domain::UtcTime at;
    size_t station = 0;
    qint64 rank = 0; ///< among those of the station
    const Told *told = nullptr;
    const FoundFact *unheard = nullptr;
};

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

/// Units that undoing and reading corrections took back of a task, wherever it was done.
struct TakenBack
{
    qint64 units = 0;
};

/// One task as its operators saw it: over all stations, or (History::apart) on one of them.
class Seen
{
public:
    Seen(const domain::Route *route, const Facts &facts, std::shared_ptr<TakenBack> takenBack, bool apart)
        : m_route(route), m_facts(facts), m_takenBack(std::move(takenBack)), m_apart(apart)
    {
    }

    /// A fact that was accepted: everything recorded before it counts by now.
    void fact(const domain::Event &event)
    {
        for (const auto &[place, units] : std::exchange(m_unheard, {}))
            m_settled[place] += units;
        if (const auto settled = settledBy(event.data))
            m_settled[settled->first] += settled->second;
        else
            takenBackBy(event);
    }

    /// A fact whose sound nobody heard: as long as the station does not know what became of it ("unknown", or it is down), it
    /// asks for the same again.
    void unheard(const domain::Event &event)
    {
        if (const auto settled = settledBy(event.data))
            m_unheard.push_back(*settled);
        else
            takenBackBy(event);
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
    void takenBackBy(const domain::Event &event)
    {
        if (const auto *undone = std::get_if<domain::FactUndone>(&event.data))
            takeBack(undone->undoes, false);
        else if (const auto *read = std::get_if<domain::CorrectionAcknowledged>(&event.data))
            takeBack(read->event, true);
    }

    void takeBack(const domain::EventId &id, bool correction)
    {
        const FoundFact *fact = m_facts.value(id.text());
        const auto settled = fact ? settledBy(fact->event.data) : std::nullopt;
        const int units = settled ? settled->second : correction ? 1'000'000 : 0; // a correction of something else may open any line
        if (settled)
            m_settled[settled->first] -= units;
        m_mayFall += units;
        m_ownTakenBack += units;
        m_takenBack->units += units;
    }

    QString fall(const Position &position)
    {
        const int fell = m_done - position.done;
        m_fallen += std::max(0, fell);
        const bool explained = m_apart ? m_fallen <= m_takenBack->units : fell <= m_mayFall;
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
        // What somebody else took back may be what this station had found.
        const bool isQuestion = asks.codes.isEmpty(); // it may stand a moment longer than the work that somebody else has done
        if (m_apart && (isQuestion || m_takenBack->units > m_ownTakenBack))
            return {};
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
    const Facts &m_facts;
    std::shared_ptr<TakenBack> m_takenBack;
    bool m_apart;
    std::map<Place, int> m_settled;
    std::vector<std::pair<Place, int>> m_unheard;
    int m_done = 0;
    int m_mayFall = 0;
    qint64 m_ownTakenBack = 0;
    qint64 m_fallen = 0;
};

/// The lines of one station in the order in which they were written, whatever its clock did meanwhile; and where each of
/// its facts was told.
class StationMoments
{
public:
    StationMoments(const StationHistory &station, size_t number, const Facts &facts) : m_number(number)
    {
        domain::UtcTime latest;
        for (const Told &told : station.told) {
            latest = std::max(latest, told.at);
            for (const QString &id : told.events) {
                if (const FoundFact *fact = facts.value(id))
                    m_heard[fact->journal][fact->sequence] = {m_moments.size(), fact->event.time.ms - latest.ms};
            }
            m_moments.push_back({latest, m_number, qint64(m_moments.size()) * 2, &told, nullptr});
        }
    }

    /// A fact that was never told: between its neighbours in the journal, and there where its clock says, which may be as
    /// wrong as it was for the neighbour before it (seed 44914).
    [[nodiscard]] Moment unheard(const FoundFact &fact) const
    {
        Moment moment{fact.event.time, m_number, qint64(m_moments.size()) * 2, nullptr, &fact};
        const auto journal = m_heard.find(fact.journal);
        if (journal == m_heard.end())
            return moment;
        const auto next = journal->second.lower_bound(fact.sequence);
        const Heard &near = next != journal->second.begin() ? std::prev(next)->second : next->second;
        if (std::abs(near.clockAhead) > soundDelay) // else it is how long that one's sound took
            moment.at.ms -= near.clockAhead;
        if (next != journal->second.end() && moment.at >= m_moments[next->second.line].at) {
            moment.at = m_moments[next->second.line].at;
            moment.rank = m_moments[next->second.line].rank - 1;
        }
        if (next != journal->second.begin() && moment.at <= m_moments[near.line].at) {
            moment.at = m_moments[near.line].at;
            moment.rank = m_moments[near.line].rank + 1;
        }
        return moment;
    }
    [[nodiscard]] const std::vector<Moment> &moments() const { return m_moments; }

private:
    struct Heard
    {
        size_t line; ///< where it was told
        qint64 clockAhead; ///< in ms, of the clock by which the lines are
    };
    static constexpr qint64 soundDelay = 5'000; ///< ms
    size_t m_number;
    std::vector<Moment> m_moments;
    std::map<QString, std::map<domain::Sequence, Heard>> m_heard;
};

std::vector<Moment> inOrderOfTime(const History &history, const Facts &facts)
{
    std::vector<Moment> moments;
    QSet<QString> heard;
    QHash<QString, size_t> numbers;
    std::vector<StationMoments> stations;
    for (const StationHistory &station : history.stations) {
        numbers.insert(station.station, stations.size());
        const StationMoments &own = stations.emplace_back(station, stations.size(), facts);
        moments.insert(moments.end(), own.moments().begin(), own.moments().end());
        for (const Told &told : station.told)
            heard.unite(QSet<QString>(told.events.begin(), told.events.end()));
    }
    for (const FoundFact &fact : history.journals) {
        const QString station = fact.event.station.text();
        if (!heard.contains(fact.event.id.text()) && numbers.contains(station))
            moments.push_back(stations[numbers.value(station)].unheard(fact));
        heard.insert(fact.event.id.text()); // it may stand in a second journal
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) {
        return std::tie(a.at, a.station, a.rank) < std::tie(b.at, b.station, b.rank);
    });
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

/// Walks through the history once.
class Walk
{
public:
    explicit Walk(const History &history) : m_history(history)
    {
        for (const FoundFact &fact : history.server)
            m_facts.insert(fact.event.id.text(), &fact);
        for (const FoundFact &fact : history.journals)
            m_facts.insert(fact.event.id.text(), &fact);
    }

    std::vector<Violation> walk()
    {
        Facts own;
        for (const FoundFact &fact : m_history.journals)
            own.insert(fact.event.id.text(), &fact);
        for (const Moment &moment : inOrderOfTime(m_history, own)) {
            if (moment.unheard)
                seen(moment.unheard->event.task.text(), moment.station).unheard(moment.unheard->event);
            else
                told(moment);
        }
        return std::move(m_found);
    }

private:
    /// Corrections that nobody has read: stations do not wait for them for ever.
    void everybodyHasGone()
    {
        QSet<QString> read;
        for (const FoundFact &fact : m_history.journals) {
            if (const auto *reading = std::get_if<domain::CorrectionAcknowledged>(&fact.event.data))
                read.insert(reading->event.text());
        }
        for (const FoundFact &fact : m_history.server) {
            const bool isLess = fact.decision == u"reject" || fact.decision == u"recount";
            const auto settled = settledBy(fact.event.data);
            if (isLess && settled && !read.contains(fact.event.id.text()))
                takenBack(fact.event.task.text())->units += settled->second;
        }
    }

    void told(const Moment &moment)
    {
        if (m_history.workEnded.ms != 0 && moment.at >= m_history.workEnded && !std::exchange(m_hasGone, true))
            everybodyHasGone();
        for (const QString &id : moment.told->events) {
            if (const FoundFact *fact = m_facts.value(id))
                seen(fact->event.task.text(), moment.station).fact(fact->event);
        }
        const QString &station = m_history.stations[moment.station].station;
        const QString task = taskOf(*moment.told);
        if (task.isEmpty() || m_history.spoilt.contains(station))
            return;
        const QString wrong = seen(task, moment.station).line(*moment.told);
        if (!wrong.isEmpty())
            m_found.push_back({QStringLiteral("moved_back"),
                               QStringLiteral("%1, %2, %3: %4").arg(station, task, codec::writeTime(moment.at), wrong)});
    }

    Seen &seen(const QString &task, size_t station)
    {
        const size_t whose = m_history.apart ? station : 0;
        return m_tasks.try_emplace({task, whose}, routeOf(m_history, task), m_facts, takenBack(task), m_history.apart).first->second;
    }
    const std::shared_ptr<TakenBack> &takenBack(const QString &task)
    {
        return m_takenBack.try_emplace(task, std::make_shared<TakenBack>()).first->second;
    }

    const History &m_history;
    Facts m_facts;
    bool m_hasGone = false;
    std::map<QString, std::shared_ptr<TakenBack>> m_takenBack;
    std::map<std::pair<QString, size_t>, Seen> m_tasks;
    std::vector<Violation> m_found;
};

} // namespace

std::vector<Violation> findMovesBack(const History &history) { return Walk(history).walk(); }

} // namespace emulator
