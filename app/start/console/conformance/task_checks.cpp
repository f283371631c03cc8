// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/check.h"
#include <QJsonArray>
#include <algorithm>

/// Facts on a real route and a real order: they take effect once, in the snapshot that every station goes by. So do those that the roster
/// goes by.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

bool isBad(const Verdict &verdict) { return verdict.kind != Verdict::Kind::Passed; }

/// Somebody of this role, else anybody; empty where the site cannot be read.
domain::OperatorId someoneOf(const Or<domain::Site> &site, const QString &role)
{
    if (!site || site->operators.empty())
        return {};
    const auto found = std::find_if(site->operators.begin(), site->operators.end(), [&role](const domain::Operator &o) { return o.role == role; });
    return found == site->operators.end() ? site->operators.front().id : found->id;
}

/// A trolley in this suite's hands, and one line of its route that has something open.
struct Walk
{
    OwnJournal journal;
    domain::RouteSnapshot before; ///< as it was before the trolley was taken
    domain::TaskId task;
    int stop = 0;
    domain::Line line;
    domain::ToteId tote;
    domain::JournalAnswer taken;
};

Step<Or<Walk>> begin(Setting &s)
{
    const auto found = co_await s.freeRoute();
    if (!found)
        co_return base::Unexpected{found.error()};
    const auto site = co_await s.site();
    const domain::Route &route = found->route;
    Walk walk{s.newJournal(someoneOf(site, QStringLiteral("picker"))), *found, domain::taskOf(route.id), 0, {}, {}, {}};
    for (const domain::Stop &stop : route.stops) {
        for (const domain::Line &line : stop.lines) {
            if (walk.stop != 0 || line.open() < 1 || route.isCancelled(line.order) || !route.toteOf(line.order))
                continue;
            walk.stop = stop.number;
            walk.line = line;
            walk.tote = route.toteOf(line.order)->tote;
        }
    }
    if (walk.stop == 0)
        co_return base::Unexpected{skipped(QStringLiteral("no line of route %1 is open").arg(route.id.text()))};
    walk.journal.fillTo(2);
    walk.journal.add(domain::TrolleyTaken{route.trolley, route.id, false, {}}, walk.task);
    const auto taken = co_await s.applied(walk.journal.all(), QStringLiteral("to the taking of trolley %1, which nobody holds").arg(route.trolley.text()));
    if (!taken)
        co_return base::Unexpected{taken.error()};
    walk.taken = *taken;
    co_return walk;
}

/// The facts added since, and the first of them.
Batch newest(const OwnJournal &journal, domain::Sequence count) { return journal.batch(journal.last() - count + 1, journal.last()); }

/// The trolley stands where it stood, in nobody's hands.
Step<Verdict> leave(Setting &s, Walk &walk)
{
    walk.journal.add(domain::PickingPaused{}, walk.task);
    walk.journal.add(domain::TrolleyReleased{walk.before.route.trolley, {}}, walk.task);
    const auto left = co_await s.applied(newest(walk.journal, 2), QStringLiteral("to the release of the trolley"));
    if (!left)
        co_return left.error();
    const auto after = co_await s.route(walk.before.route.id);
    if (after && after->route.heldBy)
        co_return failed(QStringLiteral("the trolley was released, and %1 still holds it").arg(after->route.heldBy->station.text()),
                         QStringLiteral("have nobody hold it: anyone may go on with it"));
    co_return passed();
}

/// The same in a journal of its own, whatever became of the walk's: task.taken alone judges it.
Step<bool> leaveAnew(Setting &s, const Walk &walk)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    journal.add(domain::PickingPaused{}, walk.task);
    journal.add(domain::TrolleyReleased{walk.before.route.trolley, {}}, walk.task);
    const auto left = co_await s.applied(journal.all(), QStringLiteral("to the release of the trolley"));
    co_return left.hasValue();
}

/// What the snapshot must say after a fact of this journal; empty: it does.
QString staleness(const domain::RouteSnapshot &now, const Walk &walk)
{
    const auto included = now.included.find(walk.journal.id());
    const domain::Sequence got = included == now.included.end() ? 0 : included->second;
    if (now.epoch != walk.before.epoch)
        return QStringLiteral("the route's epoch has become %1").arg(now.epoch);
    if (now.version <= walk.before.version)
        return QStringLiteral("the route's version was %1, and is %2 after facts on it").arg(walk.before.version).arg(now.version);
    if (got != walk.journal.last())
        return QStringLiteral("the route's snapshot has included %1 of the journal, whose fact %2 on this route was answered as taken").arg(got).arg(walk.journal.last());
    return {};
}

const QString snapshotRule = QStringLiteral("answer only when the snapshot holds what was answered: epoch the same, version higher, included[journal] = the last fact on this route");

Step<Verdict> taken(Setting &s)
{
    auto walk = co_await begin(s);
    if (!walk)
        co_return walk.error();
    const QString href = routeHref(walk->before.route.id);
    const auto &changed = walk->taken.changed;
    const auto told = std::find_if(changed.begin(), changed.end(), [&href](const domain::Changed &one) { return one.href == href; });
    const auto now = co_await s.route(walk->before.route.id);
    const Verdict left = co_await leave(s, *walk);
    if (!now)
        co_return now.error();
    if (told == changed.end() || told->version <= walk->before.version)
        co_return failed(QStringLiteral("the answer to the taking of the trolley does not tell %1 as changed").arg(href),
                         QStringLiteral("name in \"changed\" each task that the facts changed, with its new version"));
    const auto included = now->included.find(walk->journal.id());
    if (now->version < told->version || included == now->included.end() || included->second != 3 || now->epoch != walk->before.epoch)
        co_return failed(QStringLiteral("%1 has version %2 (told: %3), included %4 of the journal (taken: 3)")
                             .arg(href)
                             .arg(now->version)
                             .arg(told->version)
                             .arg(included == now->included.end() ? 0 : included->second),
                         snapshotRule);
    if (!now->route.heldBy || now->route.heldBy->station != s.station() || now->route.state != domain::RouteState::InWork)
        co_return failed(QStringLiteral("the trolley was taken, and %1 does not say that station %2 holds it").arg(href, s.station().text()),
                         QStringLiteral("say in_work and held_by who took it last"));
    co_return left;
}

/// placed of the walk's line, as the server says now; -1: it cannot be read.
Step<int> placedNow(Setting &s, const Walk &walk, QString &stale)
{
    const auto now = co_await s.route(walk.before.route.id);
    if (!now) {
        stale = now.error().did;
        co_return -1;
    }
    stale = staleness(*now, walk);
    const domain::Line *line = now->route.line(walk.stop, walk.line.order, walk.line.product);
    co_return line ? line->placed : -1;
}

void addPlacing(Walk &walk, int units)
{
    walk.journal.add(domain::ItemTaken{walk.stop, walk.line.product, units, walk.line.product.text(), {}, {}, {}}, walk.task);
    walk.journal.add(domain::ItemPlaced{walk.stop, walk.line.order, walk.tote, walk.line.product, units}, walk.task);
}

Verdict counted(int placed, int wanted, const QString &after)
{
    return placed == wanted ? passed()
                            : failed(QStringLiteral("%1 units are placed after %2").arg(placed).arg(after),
                                     QStringLiteral("count %1: each fact takes effect exactly once").arg(wanted));
}

Step<Verdict> countsOnce(Setting &s, Walk &walk)
{
    QString stale;
    const int before = walk.line.placed;
    addPlacing(walk, 1);
    const Batch batch = newest(walk.journal, 2);
    const auto answer = co_await s.applied(batch, QStringLiteral("to one unit that is taken and placed"));
    if (!answer)
        co_return answer.error();
    const int once = co_await placedNow(s, walk, stale);
    if (!stale.isEmpty())
        co_return failed(stale, snapshotRule);
    Verdict verdict = counted(once, before + 1, QStringLiteral("one unit was placed"));
    if (isBad(verdict))
        co_return verdict;
    const auto again = co_await s.applied(batch, QStringLiteral("to the same two facts once more"));
    if (!again)
        co_return again.error();
    const int twice = co_await placedNow(s, walk, stale);
    verdict = counted(twice, before + 1, QStringLiteral("the same fact came twice"));
    if (isBad(verdict))
        co_return verdict;
    OwnJournal other = s.newJournal();
    other.add(domain::JournalBegun{QStringLiteral("fork"), domain::Predecessor{walk.journal.id(), 3, walk.journal.chainAt(3)}});
    other.addLine(walk.journal.line(4));
    other.addLine(walk.journal.line(5));
    const auto forked = co_await s.taken(other.all(), QStringLiteral("to the same facts in another journal"));
    if (!forked)
        co_return forked.error();
    const int thrice = co_await placedNow(s, walk, stale);
    co_return counted(thrice, before + 1, QStringLiteral("the same fact came again in another journal"));
}

Step<Verdict> undone(Setting &s, Walk &walk)
{
    QString stale;
    walk.journal.add(domain::FactUndone{walk.journal.idOf(5)}, walk.task);
    walk.journal.add(domain::FactUndone{walk.journal.idOf(4)}, walk.task);
    const auto answer = co_await s.applied(newest(walk.journal, 2), QStringLiteral("to the undoing of the last two facts"));
    if (!answer)
        co_return answer.error();
    const int placed = co_await placedNow(s, walk, stale);
    if (placed != walk.line.placed)
        co_return failed(QStringLiteral("%1 units are placed after the placing of one was undone").arg(placed),
                         QStringLiteral("take the effect of that one fact back: %1").arg(walk.line.placed));
    co_return passed();
}

Step<Verdict> once(Setting &s)
{
    auto walk = co_await begin(s);
    if (!walk)
        co_return skipped(QStringLiteral("no trolley can be taken (see task.taken): ") + walk.error().why + walk.error().did);
    const Verdict count = co_await countsOnce(s, *walk);
    Verdict verdict = count;
    if (!isBad(count))
        verdict = co_await undone(s, *walk);
    co_await leaveAnew(s, *walk);
    co_return verdict;
}

bool namesCase(const QJsonObject &one, const Walk &walk, const std::vector<domain::Sequence> &sequences)
{
    std::vector<domain::Sequence> told;
    for (const QJsonValue &value : one.value(QLatin1String("sequences")).toArray())
        told.push_back(value.toInteger());
    return one.value(QLatin1String("journal")).toString() == walk.journal.id().text() && told == sequences;
}

/// Two facts of one cause: more than the order wants, twice.
Step<Or<Walk>> disputing(Setting &s)
{
    auto walk = co_await begin(s);
    if (!walk)
        co_return base::Unexpected{skipped(QStringLiteral("no trolley can be taken (see task.taken): ") + walk.error().why + walk.error().did)};
    for (int i = 0; i < 2; ++i)
        walk->journal.add(domain::ItemPlaced{walk->stop, walk->line.order, walk->tote, walk->line.product, walk->line.open() + 1}, walk->task);
    const auto answer = co_await s.taken(newest(walk->journal, 2), QStringLiteral("to more units than the order wants"));
    if (!answer) {
        co_await leaveAnew(s, *walk);
        co_return base::Unexpected{answer.error()};
    }
    walk->taken = *answer;
    co_return walk;
}

Step<Verdict> disputeShows(Setting &s, const Walk &walk)
{
    if (outcomeAt(walk.taken, 4) != domain::Outcome::Disputed || outcomeAt(walk.taken, 5) != domain::Outcome::Disputed)
        co_return failed(QStringLiteral("one unit more than is open was placed, twice; the outcomes are: ") + outcomes(walk.taken, 3),
                         QStringLiteral("dispute both: more than ordered is for a person to decide"));
    const auto now = co_await s.route(walk.before.route.id);
    if (!now)
        co_return now.error();
    if (const QString stale = staleness(*now, walk); !stale.isEmpty())
        co_return failed(stale, snapshotRule);
    const domain::Line *line = now->route.line(walk.stop, walk.line.order, walk.line.product);
    if (!line || line->placed != walk.line.placed)
        co_return failed(QStringLiteral("a disputed fact changed what is placed"), QStringLiteral("give it no effect before a person has decided"));
    const auto open = now->open.find(walk.journal.id());
    if (open == now->open.end() || open->second != std::vector<domain::Sequence>{4, 5})
        co_return failed(QStringLiteral("the route's \"open\" does not name facts 4 and 5, which are disputed and undecided"),
                         QStringLiteral("name them: the station keeps them on its screen because of that"));
    co_return passed();
}

Step<Verdict> disputes(Setting &s)
{
    auto walk = co_await disputing(s);
    if (!walk)
        co_return walk.error();
    const Verdict shown = co_await disputeShows(s, *walk);
    co_await leaveAnew(s, *walk);
    co_return shown;
}

/// Cases of this run that wait for a person: name and journal.
Step<Or<std::vector<QJsonObject>>> ownCases(Setting &s)
{
    const auto found = co_await s.document(QStringLiteral("/v1/cases"));
    if (!found)
        co_return base::Unexpected{skipped(QStringLiteral("the cases cannot be read: see cases.document"))};
    std::vector<QJsonObject> own;
    for (const QJsonValue &one : objectIn(found->body).value(QLatin1String("cases")).toArray()) {
        if (one.toObject().value(QLatin1String("station")).toString() == s.station().text())
            own.push_back(one.toObject());
    }
    co_return own;
}

Step<Verdict> oneCase(Setting &s)
{
    auto walk = co_await disputing(s);
    if (!walk)
        co_return walk.error();
    const auto own = co_await ownCases(s);
    co_await leaveAnew(s, *walk);
    if (!own)
        co_return own.error();
    const bool right = std::any_of(own->begin(), own->end(), [&walk](const QJsonObject &one) { return namesCase(one, *walk, {4, 5}); });
    co_return right ? passed()
                    : failed(QStringLiteral("/v1/cases has no case of facts 4 and 5, which are disputed for one cause on one task"),
                             QStringLiteral("make one case of the disputes of one journal on one task with one cause"));
}

/// All that this run left to be decided is rejected, so that nobody has to.
Step<Verdict> decided(Setting &s)
{
    const auto site = co_await s.site();
    if (!site)
        co_return site.error();
    const domain::OperatorId by = someoneOf(site, QStringLiteral("supervisor"));
    const auto one = std::find_if(site->operators.begin(), site->operators.end(), [&by](const domain::Operator &o) { return o.id == by; });
    if (one == site->operators.end() || one->role != u"supervisor")
        co_return skipped(QStringLiteral("the site has no supervisor; the cases of this run are left open"));
    const auto own = co_await ownCases(s);
    if (!own)
        co_return own.error();
    if (own->empty())
        co_return skipped(QStringLiteral("this run has left no case: see case.one"));
    OwnJournal journal = s.newJournal(by);
    journal.fillTo(2);
    for (const QJsonObject &open : *own)
        journal.add(domain::CaseDecided{open.value(QLatin1String("case")).toString(), QStringLiteral("reject"), QStringLiteral("packhorse conformance")});
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to decisions of a supervisor about %1 cases").arg(own->size()));
    if (!answer)
        co_return answer.error();
    const auto left = co_await ownCases(s);
    if (left && !left->empty())
        co_return failed(QStringLiteral("%1 cases were rejected by a supervisor, and %2 are still open").arg(own->size()).arg(left->size()),
                         QStringLiteral("close a case when it is decided"));
    co_return passed();
}

// ---- at a desk ---------------------------------------------------------------------------------------
Step<Verdict> packed(Setting &s)
{
    const auto found = co_await s.freeOrder();
    if (!found)
        co_return found.error();
    const auto site = co_await s.site();
    const domain::PackOrder &order = found->order;
    const auto line = std::find_if(order.lines.begin(), order.lines.end(), [&order](const domain::PackLine &l) { return order.open(l.product) > 0; });
    if (line == order.lines.end())
        co_return skipped(QStringLiteral("nothing of order %1 is open").arg(order.id.text()));
    const domain::TaskId task = domain::taskOf(order.id);
    OwnJournal journal = s.newJournal(someoneOf(site, QStringLiteral("packer")));
    journal.fillTo(2);
    const QString desk = site && !site->desks.empty() ? site->desks.front().code : QStringLiteral("D-00");
    journal.add(domain::OrderTaken{order.id, desk, false, {}}, task);
    journal.add(domain::UnitVerified{1, line->product, 1, line->product.text(), {}, {}, {}}, task);
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to the taking of order %1 and one unit of it").arg(order.id.text()));
    if (!answer)
        co_return answer.error();
    const auto now = co_await s.order(order.id);
    journal.add(domain::PackingUndone{journal.idOf(4)}, task);
    journal.add(domain::OrderPutAside{{}}, task);
    const auto left = co_await s.applied(newest(journal, 2), QStringLiteral("to the undoing of that unit, and the putting aside of the order"));
    if (!now)
        co_return now.error();
    const bool isHeld = now->order.heldBy && now->order.heldBy->station == s.station();
    if (!isHeld || now->order.packed(line->product) != order.packed(line->product) + 1 || now->version <= found->version)
        co_return failed(QStringLiteral("order %1 was taken and one unit of %2 verified; its snapshot says: held by %3, %4 packed, version %5 (before: %6)")
                             .arg(order.id.text(), line->product.text(), now->order.heldBy ? now->order.heldBy->station.text() : QStringLiteral("nobody"))
                             .arg(now->order.packed(line->product))
                             .arg(now->version)
                             .arg(found->version),
                         snapshotRule);
    if (!left)
        co_return left.error();
    const auto after = co_await s.order(order.id);
    if (after && after->order.packed(line->product) != order.packed(line->product))
        co_return failed(QStringLiteral("%1 units of %2 are packed after the one was undone").arg(after->order.packed(line->product)).arg(line->product.text()));
    co_return passed();
}

/// Looked up anew: what this suite has read before is kept.
Step<Or<domain::Operator>> rosterEntry(Setting &s, domain::OperatorId who)
{
    const auto found = co_await s.document(QStringLiteral("/v1/site"));
    if (!found)
        co_return base::Unexpected{found.error()};
    const auto site = codec::decodeSite(found->body);
    for (const domain::Operator &one : site ? site->operators : std::vector<domain::Operator>()) {
        if (one.id == who)
            co_return one;
    }
    co_return base::Unexpected{failed(QStringLiteral("operator %1 is no longer in the site's roster").arg(who.text()))};
}

/// The last choice is the one that was there before, so that nobody finds the screens of a test at the next sign-in.
Step<Verdict> siteSettings(Setting &s)
{
    const auto site = co_await s.site();
    if (!site)
        co_return site.error();
    if (site->operators.empty())
        co_return skipped(QStringLiteral("the site has no operators: see site.document"));
    const domain::Operator before = site->operators.front();
    const domain::OperatorSettings own = before.settings ? before.settings->settings : domain::OperatorSettings();
    domain::OperatorSettings other = own;
    other.textScale = own.textScale == domain::OperatorSettings::mostScale ? domain::OperatorSettings::leastScale : domain::OperatorSettings::mostScale;
    OwnJournal journal = s.newJournal(before.id);
    journal.fillTo(1);
    journal.add(domain::OperatorSettingsChanged{other, before.settings ? before.settings->fact : domain::EventId()});
    const domain::Sequence last = journal.add(domain::OperatorSettingsChanged{own, journal.idOf(2)});
    const auto taken = co_await s.taken(journal.all(), QStringLiteral("to how an operator wants the screens"));
    if (!taken)
        co_return skipped(QStringLiteral("facts are not taken: see append.first"));
    if (outcomeAt(*taken, last) == domain::Outcome::Parked)
        co_return skipped(QStringLiteral("not offered: operator.settings_changed is not known; each station keeps its own"));
    const auto after = co_await rosterEntry(s, before.id);
    if (!after)
        co_return after.error();
    if (!after->settings)
        co_return skipped(QStringLiteral("not offered: the roster tells no settings; each station keeps its own"));
    if (after->settings->fact != journal.idOf(last))
        co_return failed(QStringLiteral("the roster tells the settings of fact %1; the one that arrived last is %2")
                             .arg(after->settings->fact.text(), journal.idOf(last).text()),
                         QStringLiteral("hand out what arrived last of an operator, with the id of its fact"));
    co_return after->settings->settings == own ? passed() : failed(QStringLiteral("the roster tells other settings than the fact that it names"));
}

} // namespace

std::vector<Check> taskChecks()
{
    const auto writing = [](const char *id, const char *section, const char *says, Step<Verdict> (*run)(Setting &)) {
        return Check{id, section, says, Needs::Writing, run};
    };
    return {
        writing("task.taken", "operation route", "A trolley that is taken is held by its station, in a snapshot that is newer and includes the fact.", taken),
        writing("task.once", "operation append", "A fact on a route takes effect exactly once, however often it comes, and an undo takes it back.", once),
        writing("task.disputed", "schema Open", "More than is ordered is disputed: it has no effect, and the snapshot names it as open.", disputes),
        writing("order.packed", "operation order", "An order that is taken at a desk is held by its station, and each unit counts once.", packed),
        writing("case.one", "operation cases", "Disputes of one journal on one task with one cause are one case.", oneCase),
        writing("case.decided", "schema PersonFacts", "A case is decided by the fact person.decided of a supervisor, and is gone then.", decided),
        writing("site.settings", "schema OperatorFacts", "The roster tells how an operator wants the screens, by the newest fact about it.", siteSettings),
    };
}

} // namespace start::conformance
