// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/history.h"
#include "codec/bytes.h"
#include "emulator/moved_back.h"
#include <QSet>
#include <algorithm>
#include <map>

namespace emulator {
namespace {

QString nameOf(const FoundFact &fact)
{
    return QStringLiteral("%1 (%2, journal %3, number %4)")
        .arg(fact.event.id.text(), domain::eventTypeName(fact.event.data), fact.journal)
        .arg(fact.sequence);
}

bool isWithoutEffect(const FoundFact &fact) { return fact.outcome == u"disputed" || fact.outcome == u"parked"; }
bool wasGivenEffect(const FoundFact &fact) { return fact.decision == u"accept" || fact.decision == u"retry"; }

/// Looks at one history from all sides.
class Judge
{
public:
    explicit Judge(const History &history) : m_history(history)
    {
        for (const FoundFact &fact : history.journals)
            m_inJournals.insert(fact.event.id.text(), &fact);
        for (const FoundFact &fact : history.server) {
            if (fact.outcome != u"duplicate") // its first arrival says what became of it
                m_onServer.insert(fact.event.id.text(), &fact);
        }
    }

    Verdict judge()
    {
        lookForMistold();
        lookForLost();
        lookForDoubledIds();
        lookForReordered();
        lookForInvented();
        lookForUnshown();
        lookAtRoutes();
        countByHand();
        for (Violation &violation : findMovesBack(m_history))
            m_verdict.violations.push_back(std::move(violation));
        m_verdict.facts = qint64(m_history.journals.size());
        return std::move(m_verdict);
    }

private:
    void found(const char *kind, const QString &what) { m_verdict.violations.push_back({QString::fromLatin1(kind), what}); }

    /// `accepted` is sounded if and only if a fact was recorded.
    void lookForMistold()
    {
        for (const StationHistory &station : m_history.stations) {
            for (const Told &told : station.told) {
                if ((told.sound == u"accepted") != !told.events.isEmpty())
                    found("mistold", QStringLiteral("%1, %2: sound \"%3\" with %4 facts")
                                         .arg(station.station, codec::writeTime(told.at), told.sound)
                                         .arg(told.events.size()));
            }
        }
    }

    void lookForLost()
    {
        for (const StationHistory &station : m_history.stations) {
            for (const Told &told : station.told) {
                for (const QString &id : told.events) {
                    if (m_history.mayBeMissing.contains(id))
                        continue;
                    const QString where = QStringLiteral("%1, accepted at %2 on %3").arg(id, codec::writeTime(told.at), station.station);
                    if (!m_inJournals.contains(id))
                        found("lost", where + QStringLiteral(", is in no journal"));
                    else if (!m_onServer.contains(id))
                        found("lost", where + QStringLiteral(", is not on the server"));
                }
            }
        }
    }

    void lookForDoubledIds()
    {
        QHash<QString, int> effects;
        for (const FoundFact &fact : m_history.server) {
            if (fact.outcome != u"duplicate" && ++effects[fact.event.id.text()] == 2)
                found("doubled", nameOf(fact) + QStringLiteral(" stands on the server twice"));
        }
    }

    /// Every journal arrives as it was written: number after number, the same fact at each.
    void lookForReordered()
    {
        std::map<std::pair<QString, domain::Sequence>, QString> written;
        for (const FoundFact &fact : m_history.journals)
            written[{fact.journal, fact.sequence}] = fact.event.id.text();
        std::map<QString, domain::Sequence> last;
        for (const FoundFact &fact : m_history.server) {
            domain::Sequence &before = last[fact.journal];
            if (fact.sequence != before + 1)
                found("reordered", nameOf(fact) + QStringLiteral(" arrived after number %1").arg(before));
            before = fact.sequence;
            const auto own = written.find({fact.journal, fact.sequence});
            const bool differs = own != written.end() && own->second != fact.event.id.text();
            if (differs && !isSpoilt(fact))
                found("reordered", nameOf(fact) + QStringLiteral(" stands where the station wrote %1").arg(own->second));
        }
        lookForToldOutOfOrder();
    }

    void lookForToldOutOfOrder()
    {
        for (const StationHistory &station : m_history.stations) {
            std::map<QString, domain::Sequence> last;
            for (const Told &told : station.told) {
                for (const QString &id : told.events) {
                    const FoundFact *fact = m_inJournals.value(id);
                    if (!fact || m_history.mayBeMissing.contains(id))
                        continue;
                    domain::Sequence &before = last[fact->journal];
                    if (fact->sequence <= before)
                        found("reordered", nameOf(*fact) + QStringLiteral(" was told after number %1").arg(before));
                    before = fact->sequence;
                }
            }
        }
    }

    void lookForInvented()
    {
        for (const FoundFact &fact : m_history.server) {
            const FoundFact *own = m_inJournals.value(fact.event.id.text());
            if (!own && isSpoilt(fact))
                continue;
            if (!own)
                found("invented", nameOf(fact) + QStringLiteral(" is in no journal"));
            else if (!(own->event == fact.event) && !m_history.mayBeMissing.contains(fact.event.id.text()))
                found("invented", nameOf(fact) + QStringLiteral(" reads otherwise in its journal"));
        }
    }

    bool isSpoilt(const FoundFact &fact) const { return m_history.spoilt.contains(fact.event.station.text()); }

    /// A fact without effect was decided by a person, or stands before one: a supervisor who looks at the cases, or the
    /// operator, whose strip says that something needs attention.
    void lookForUnshown()
    {
        for (const FoundFact &fact : m_history.server) {
            if (!isWithoutEffect(fact) || !fact.decision.isEmpty())
                continue;
            const bool inCase = m_history.inCases && m_history.inCases->contains(fact.event.id.text());
            if (!inCase && !attentionWasShown(fact.event.station.text()))
                found("unshown", nameOf(fact) + QStringLiteral(" is %1, and nobody was shown it").arg(fact.outcome));
        }
    }

    bool attentionWasShown(const QString &name) const
    {
        for (const StationHistory &station : m_history.stations) {
            const bool shown = std::any_of(station.told.begin(), station.told.end(), [](const Told &told) {
                return told.delivery && told.delivery->attention > 0;
            });
            if (station.station == name && shown)
                return true;
        }
        return false;
    }

    // ---- units: what the facts say, what the server made of them, what lies in the totes -----------
    using Counts = std::map<std::tuple<QString, int, QString, QString>, int>; ///< task, stop, order, product

    void lookAtRoutes()
    {
        const Counts placed = placedByFacts();
        QSet<QString> tasks;
        for (const FoundFact &fact : m_history.journals)
            tasks << fact.event.task.text();
        for (const domain::Route &route : m_history.routes) {
            const QString task = domain::taskOf(route.id).text();
            if (!tasks.contains(task))
                continue;
            m_verdict.stops += int(route.stops.size());
            m_verdict.units += route.settled();
            if (m_decided.contains(task))
                continue; // what a person gave its effect to, and when, is theirs to answer for
            for (const domain::Stop &stop : route.stops)
                lookAtStop(task, stop, placed);
        }
    }

    void lookAtStop(const QString &task, const domain::Stop &stop, const Counts &placed)
    {
        for (const domain::Line &line : stop.lines) {
            const auto it = placed.find({task, stop.number, line.order.text(), line.product.text()});
            const int byFacts = it == placed.end() ? 0 : it->second;
            const QString where = QStringLiteral("%1, stop %2, %3 for %4: the server counts %5 units placed, ")
                                      .arg(task).arg(stop.number).arg(line.product.text(), line.order.text()).arg(line.placed);
            if (line.placed > byFacts || line.placed + line.shorted + line.found + line.setAside > line.wanted)
                found("doubled", where + QStringLiteral("the facts say %1 of %2").arg(byFacts).arg(line.wanted));
            else if (line.placed < byFacts)
                found("lost", where + QStringLiteral("the facts say %1").arg(byFacts));
        }
    }

    /// Undone facts have no effect, and disputed ones only if a person gave it to them.
    Counts placedByFacts()
    {
        QHash<QString, const FoundFact *> all = m_inJournals; // by id: a fact that stands in two journals counts once
        QSet<QString> without;
        for (const FoundFact &fact : m_history.server) {
            if (isSpoilt(fact) && !all.contains(fact.event.id.text()))
                all.insert(fact.event.id.text(), &fact);
            if (isWithoutEffect(fact) && !wasGivenEffect(fact))
                without << fact.event.id.text();
            else if (isWithoutEffect(fact))
                m_decided << fact.event.task.text();
        }
        for (const FoundFact *fact : std::as_const(all)) {
            const auto *undone = std::get_if<domain::FactUndone>(&fact->event.data);
            if (undone && !without.contains(fact->event.id.text()))
                without << undone->undoes.text();
        }
        Counts counts;
        for (const FoundFact *fact : std::as_const(all)) {
            const QString id = fact->event.id.text();
            if (m_history.mayBeMissing.contains(id) && !m_onServer.contains(id))
                continue; // it was lost before it was delivered, and may be
            const auto *placed = std::get_if<domain::ItemPlaced>(&fact->event.data);
            if (placed && !without.contains(fact->event.id.text()))
                counts[{fact->event.task.text(), placed->stop, placed->order.text(), placed->product.text()}] += placed->quantity;
        }
        return counts;
    }

    void countByHand()
    {
        if (!m_history.counted)
            return;
        QHash<QString, int> claimed;
        for (const domain::Route &route : m_history.routes)
            addPlaced(route, claimed);
        QHash<QString, int> counted;
        for (auto it = m_history.counted->cbegin(); it != m_history.counted->cend(); ++it) {
            if (it.value() != 0)
                counted.insert(it.key(), it.value());
        }
        for (auto it = claimed.cbegin(); it != claimed.cend(); ++it)
            compareByHand(it.key(), it.value(), counted.take(it.key()));
        for (auto it = counted.cbegin(); it != counted.cend(); ++it)
            compareByHand(it.key(), 0, it.value());
    }

    static void addPlaced(const domain::Route &route, QHash<QString, int> &claimed)
    {
        for (const domain::Stop &stop : route.stops) {
            for (const domain::Line &line : stop.lines) {
                const domain::Product *product = route.product(line.product);
                if (product && !product->codes.empty())
                    claimed[product->codes.front().code] += line.placed;
            }
        }
    }

    void compareByHand(const QString &code, int claimed, int counted)
    {
        if (claimed != counted)
            found(claimed > counted ? "doubled" : "lost",
                  QStringLiteral("%1: %2 lie in the totes, the server counts %3").arg(code).arg(counted).arg(claimed));
    }

    const History &m_history;
    Verdict m_verdict;
    QHash<QString, const FoundFact *> m_inJournals;
    QHash<QString, const FoundFact *> m_onServer;
    QSet<QString> m_decided; ///< tasks with facts that count by a person's decision, also beyond what was ordered
};

} // namespace

int Verdict::count(const QString &kind) const
{
    return int(std::count_if(violations.begin(), violations.end(), [&](const Violation &v) { return v.kind == kind; }));
}

Verdict judgeHistory(const History &history)
{
    return Judge(history).judge();
}

} // namespace emulator
