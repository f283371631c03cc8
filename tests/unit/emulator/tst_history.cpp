// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "codec/fact.h"
#include "emulator/history.h"
#include "support/test_main.h"
#include <QJsonDocument>

using namespace emulator;

namespace {
const QString task = QStringLiteral("route/R-1");

domain::Product product(const char *id, const char *code)
{
    domain::Product made;
    made.id = domain::ProductId(QString::fromLatin1(id));
    made.codes.push_back({QString::fromLatin1(code), 1});
    return made;
}

/// Two stops: 2 of P1 for order O1, then 1 of P2 for O1.
domain::Route route()
{
    domain::Route made;
    made.id = domain::RouteId(QStringLiteral("R-1"));
    made.products = {product("P1", "111"), product("P2", "222")};
    const domain::OrderId order(QStringLiteral("O1"));
    made.stops = {{1, QStringLiteral("A-01-01"), 0, {{order, domain::ProductId(QStringLiteral("P1")), 2}}},
                  {2, QStringLiteral("A-01-02"), 0, {{order, domain::ProductId(QStringLiteral("P2")), 1}}}};
    return made;
}

/// Writes a shift by hand: every deed leaves its trace in the black box, the journal and the server.
struct Shift
{
    History history;
    int done = 0;
    qint64 now = 1000;

    Shift()
    {
        history.stations.push_back({QStringLiteral("HH-1"), {}});
        history.routes.push_back(route());
    }

    static domain::EventId id(int number) { return domain::EventId(QStringLiteral("e%1").arg(number)); }
    std::vector<Told> &box() { return history.stations[0].told; }

    Told &tell(const char *sound, const QStringList &events, const char *step, const char *code, int stop)
    {
        Told told;
        told.at = {now += 100};
        told.sound = QString::fromLatin1(sound);
        told.events = events;
        told.task = task;
        told.position = Position{stop, 2, done, 3};
        told.asks = Asks{QString::fromLatin1(step), {QString::fromLatin1(code)}, 1, task};
        told.delivery = Delivery{};
        box().push_back(told);
        return box().back();
    }

    domain::EventId record(domain::EventData data)
    {
        const int number = int(history.journals.size()) + 1;
        domain::Event event;
        event.id = id(number);
        event.time = {now += 10};
        event.station = domain::StationId(QStringLiteral("HH-1"));
        event.task = domain::TaskId(task);
        event.data = std::move(data);
        history.journals.push_back({QStringLiteral("J"), number, {}, event});
        history.server.push_back({QStringLiteral("J"), number, QStringLiteral("applied"), event});
        return event.id;
    }

    domain::EventId place(int stop, const char *what, int quantity, const char *step, const char *code, int stopAfter)
    {
        const domain::ProductId item(QString::fromLatin1(what));
        const auto placed = record(domain::ItemPlaced{stop, domain::OrderId(QStringLiteral("O1")),
                                                      domain::ToteId(QStringLiteral("K-1")), item, quantity});
        done += quantity;
        history.routes[0].stops[size_t(stop) - 1].lines[0].placed += quantity;
        tell("accepted", {placed.text()}, step, code, stopAfter);
        return placed;
    }

    /// All as it should be: facts e1 and e2.
    static Shift clean()
    {
        Shift shift;
        shift.tell("", {}, "item", "111", 1);
        shift.place(1, "P1", 2, "item", "222", 2);
        shift.place(2, "P2", 1, "drop_zone", "Z-01", 2);
        shift.history.counted = QHash<QString, int>{{QStringLiteral("111"), 2}, {QStringLiteral("222"), 1}};
        return shift;
    }
};

QString allOf(const Verdict &verdict)
{
    QStringList words;
    for (const Violation &violation : verdict.violations)
        words << violation.kind + QStringLiteral(": ") + violation.what;
    return words.join(u'\n');
}

void isOnly(const Shift &shift, const char *kind, const char *words)
{
    const Verdict verdict = judgeHistory(shift.history);
    QVERIFY2(verdict.violations.size() == 1, qPrintable(allOf(verdict)));
    QCOMPARE(verdict.violations[0].kind, QString::fromLatin1(kind));
    QVERIFY2(verdict.violations[0].what.contains(QLatin1String(words)), qPrintable(allOf(verdict)));
}
} // namespace

/// One history a defect. What the checker cannot see here, it would not see in a demo either.
class TstHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCleanShiftIsCounted();
    void acceptedButNotOnTheServerIsLost();
    void acceptedButInNoJournalIsLost();
    void unitsThatTheServerForgotAreLost();
    void unitsInTheToteThatNobodyCountsAreLost();
    void anIdWithTwoEffectsIsDoubled();
    void aDuplicateWithoutEffectIsNone();
    void unitsCountedTwiceAreDoubled();
    void moreThanOrderedIsDoubled();
    void arrivalsOutOfOrderAreReordered();
    void aGapIsReordered();
    void tellingOutOfOrderIsReordered();
    void aFactThatNobodyRecordedIsInvented();
    void aFactThatReadsOtherwiseIsInvented();
    void aDisputeThatNobodySawIsUnshown();
    void aDisputeThatWasShownIsNone();
    void aDisputeThatWasDecidedIsNone();
    void aDisputeInASupervisorsCaseIsNone();
    void aDiskThatLiedExcusesWhatItLostAndNothingElse();
    void whatADiskGarbledMayReadOtherwiseThere();
    void soundsThatLieAreMistold();
    void aFallOfDoneIsAMoveBack();
    void aCorrectionThatNobodyReadLowersACountAfterWork();
    void aSettledStopShownAgainIsAMoveBack();
    void aSettledItemShownAgainIsAMoveBack();
    void anotherStationThatKnowsLessIsAMoveBack();
    void stationsApartAreHeldAgainstTheirOwnPast();
    void whatAnotherOneTookBackMayFallHere();
    void whatWasUnheardStandsWhereItsNumberSays();
    void anUndoMayGoBack();
    void anUndoMayGoBackByItsUnitsOnly();
    void anUndoWhoseSoundWasKilledMayGoBack();
    void anUndoIsWhereItsNeighboursClockSays();
    void anAcknowledgedCorrectionMayGoBack();
    void filesAreRead();
    void badFilesAreNamed();
};

void TstHistory::aCleanShiftIsCounted()
{
    const Verdict verdict = judgeHistory(Shift::clean().history);
    QCOMPARE(allOf(verdict), QString());
    QCOMPARE(verdict.stops, 2);
    QCOMPARE(verdict.units, 3);
    QCOMPARE(verdict.facts, 2);
}

void TstHistory::acceptedButNotOnTheServerIsLost()
{
    Shift shift = Shift::clean();
    shift.history.server.pop_back();
    isOnly(shift, "lost", "e2, accepted at");
}

void TstHistory::acceptedButInNoJournalIsLost()
{
    Shift shift = Shift::clean();
    shift.box()[1].events << QStringLiteral("e99");
    isOnly(shift, "lost", "e99");
}

void TstHistory::unitsThatTheServerForgotAreLost()
{
    Shift shift = Shift::clean();
    shift.history.counted.reset();
    shift.history.routes[0].stops[0].lines[0].placed = 1;
    isOnly(shift, "lost", "counts 1 units placed, the facts say 2");
}

void TstHistory::unitsInTheToteThatNobodyCountsAreLost()
{
    Shift shift = Shift::clean();
    shift.history.counted->insert(QStringLiteral("111"), 3);
    isOnly(shift, "lost", "111: 3 lie in the totes, the server counts 2");
}

void TstHistory::anIdWithTwoEffectsIsDoubled()
{
    Shift shift = Shift::clean();
    FoundFact again = shift.history.server[0];
    again.sequence = 3;
    shift.history.server.push_back(again);
    isOnly(shift, "doubled", "e1");
}

void TstHistory::aDuplicateWithoutEffectIsNone()
{
    Shift shift = Shift::clean();
    FoundFact again = shift.history.server[0];
    again.sequence = 3;
    again.outcome = QStringLiteral("duplicate");
    shift.history.server.push_back(again);
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::unitsCountedTwiceAreDoubled()
{
    Shift shift = Shift::clean();
    shift.history.counted->insert(QStringLiteral("222"), 0);
    isOnly(shift, "doubled", "222: 0 lie in the totes, the server counts 1");
}

void TstHistory::moreThanOrderedIsDoubled()
{
    Shift shift;
    shift.place(1, "P1", 3, "item", "222", 2);
    isOnly(shift, "doubled", "the facts say 3 of 2");
}

void TstHistory::arrivalsOutOfOrderAreReordered()
{
    Shift shift = Shift::clean();
    std::swap(shift.history.server[0], shift.history.server[1]);
    const Verdict verdict = judgeHistory(shift.history);
    QCOMPARE(verdict.count(QStringLiteral("reordered")), 2);
    QCOMPARE(int(verdict.violations.size()), 2);
}

void TstHistory::aGapIsReordered()
{
    Shift shift = Shift::clean();
    shift.history.server[1].sequence = 3;
    shift.history.journals[1].sequence = 3;
    isOnly(shift, "reordered", "arrived after number 1");
}

void TstHistory::tellingOutOfOrderIsReordered()
{
    Shift shift = Shift::clean();
    std::swap(shift.box()[1].events, shift.box()[2].events);
    shift.box()[1].asks.reset();
    QCOMPARE(judgeHistory(shift.history).count(QStringLiteral("reordered")), 1);
}

void TstHistory::aFactThatNobodyRecordedIsInvented()
{
    Shift shift = Shift::clean();
    FoundFact stranger = shift.history.server[1];
    stranger.event.id = Shift::id(77);
    stranger.sequence = 3;
    shift.history.server.push_back(stranger);
    isOnly(shift, "invented", "e77");
}

void TstHistory::aFactThatReadsOtherwiseIsInvented()
{
    Shift shift = Shift::clean();
    shift.history.server[0].event.by = domain::OperatorId(QStringLiteral("somebody-else"));
    isOnly(shift, "invented", "reads otherwise");
}

void TstHistory::aDisputeThatNobodySawIsUnshown()
{
    Shift shift = Shift::clean();
    shift.history.counted.reset();
    shift.history.server[1].outcome = QStringLiteral("disputed");
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    isOnly(shift, "unshown", "is disputed");
}

void TstHistory::aDisputeThatWasShownIsNone()
{
    Shift shift = Shift::clean();
    shift.history.counted.reset();
    shift.history.server[1].outcome = QStringLiteral("disputed");
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.box()[2].delivery->attention = 1;
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::aDisputeThatWasDecidedIsNone()
{
    Shift shift = Shift::clean();
    shift.history.counted.reset();
    shift.history.server[1].outcome = QStringLiteral("disputed");
    shift.history.server[1].decision = QStringLiteral("reject");
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
    shift.history.routes[0].stops[1].lines[0].placed = 1; // rejected, and counted all the same
    isOnly(shift, "doubled", "the facts say 0 of 1");
}

void TstHistory::aDisputeInASupervisorsCaseIsNone()
{
    Shift shift = Shift::clean();
    shift.history.counted.reset();
    shift.history.server[1].outcome = QStringLiteral("parked");
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.history.inCases.emplace();
    isOnly(shift, "unshown", "is parked");
    shift.history.inCases->insert(QStringLiteral("e2"));
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::aDiskThatLiedExcusesWhatItLostAndNothingElse()
{
    Shift shift = Shift::clean();
    shift.history.journals.pop_back(); // the server has it; the station does not remember it
    shift.history.spoilt.insert(QStringLiteral("HH-1"));
    isOnly(shift, "lost", "e2, accepted at");
    shift.history.mayBeMissing.insert(QStringLiteral("e2"));
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
    shift.history.spoilt.clear();
    QCOMPARE(judgeHistory(shift.history).count(QStringLiteral("invented")), 1);
}

void TstHistory::whatADiskGarbledMayReadOtherwiseThere()
{
    Shift shift = Shift::clean();
    shift.history.journals[1].event.time.ms += 64;
    isOnly(shift, "invented", "reads otherwise");
    shift.history.mayBeMissing.insert(QStringLiteral("e2"));
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());

    Shift moved = Shift::clean(); // the number it stands at was garbled
    moved.history.journals[1].sequence = 1;
    moved.history.journals[0].sequence = 2;
    QCOMPARE(judgeHistory(moved.history).count(QStringLiteral("reordered")), 3);
    moved.history.spoilt.insert(QStringLiteral("HH-1"));
    isOnly(moved, "reordered", "was told after number 2");
    moved.history.mayBeMissing.insert(QStringLiteral("e2"));
    QCOMPARE(allOf(judgeHistory(moved.history)), QString());
}

void TstHistory::soundsThatLieAreMistold()
{
    Shift empty = Shift::clean();
    empty.tell("accepted", {}, "drop_zone", "Z-01", 2);
    isOnly(empty, "mistold", "with 0 facts");
    Shift silent = Shift::clean();
    silent.box()[1].sound.clear();
    isOnly(silent, "mistold", "with 1 facts");
}

void TstHistory::aFallOfDoneIsAMoveBack()
{
    Shift shift = Shift::clean();
    shift.tell("", {}, "drop_zone", "Z-01", 2).position->done = 1;
    isOnly(shift, "moved_back", "done fell from 3 to 1");
}

void TstHistory::aCorrectionThatNobodyReadLowersACountAfterWork()
{
    Shift shift = Shift::clean();
    shift.history.apart = true;
    shift.history.counted.reset();
    shift.history.server[1].outcome = QStringLiteral("disputed");
    shift.history.server[1].decision = QStringLiteral("recount");
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.tell("", {}, "drop_zone", "Z-01", 2).position->done = 2;
    isOnly(shift, "moved_back", "done fell from 3 to 2");
    shift.history.workEnded = {shift.now};
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
    shift.tell("", {}, "drop_zone", "Z-01", 2).position->done = 1; // more than was corrected
    isOnly(shift, "moved_back", "done fell from 2 to 1");
}

void TstHistory::aSettledStopShownAgainIsAMoveBack()
{
    Shift shift = Shift::clean();
    shift.tell("", {}, "location", "A-01-01", 1);
    isOnly(shift, "moved_back", "location A-01-01 is asked for at stop 1");
}

void TstHistory::aSettledItemShownAgainIsAMoveBack()
{
    Shift shift = Shift::clean();
    // the stop has a second line which is open: only the item tells
    shift.history.routes[0].stops[0].lines.push_back(
        {domain::OrderId(QStringLiteral("O1")), domain::ProductId(QStringLiteral("P2")), 1});
    shift.tell("", {}, "item", "222", 1);
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
    shift.tell("", {}, "item", "111", 1);
    isOnly(shift, "moved_back", "item 111");
}

void TstHistory::anotherStationThatKnowsLessIsAMoveBack()
{
    Shift shift = Shift::clean();
    Told told = shift.tell("", {}, "item", "222", 2);
    shift.box().pop_back();
    told.position->done = 2;
    shift.history.stations.push_back({QStringLiteral("HH-2"), {told}});
    isOnly(shift, "moved_back", "HH-2");
}

void TstHistory::stationsApartAreHeldAgainstTheirOwnPast()
{
    Shift shift = Shift::clean();
    Told told = shift.tell("", {}, "item", "222", 2);
    shift.box().pop_back();
    told.position->done = 2;
    shift.history.stations.push_back({QStringLiteral("HH-2"), {told}});
    shift.history.apart = true;
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
    told.at = {shift.now += 100};
    told.position->done = 1;
    shift.history.stations[1].told.push_back(told);
    isOnly(shift, "moved_back", "HH-2");
}

void TstHistory::whatAnotherOneTookBackMayFallHere()
{
    Shift shift = Shift::clean();
    const auto undone = shift.record(domain::FactUndone{Shift::id(2)});
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.history.counted->remove(QStringLiteral("222"));
    Told other = shift.tell("", {}, "drop_zone", "Z-01", 2);
    shift.box().pop_back();
    shift.done -= 1;
    shift.tell("accepted", {undone.text()}, "tote", "K-1", 2);
    Told later = other;
    later.at = {shift.now += 1000};
    later.position->done = 2;
    shift.history.stations.push_back({QStringLiteral("HH-2"), {other, later}});
    shift.history.apart = true;
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
    later.at = {shift.now += 1000};
    later.position->done = 1; // once, and by no more than was taken back
    shift.history.stations[1].told.push_back(later);
    isOnly(shift, "moved_back", "done fell from 2 to 1");
}

// A clock that was wrong does not move the undo that explains a fall.
void TstHistory::whatWasUnheardStandsWhereItsNumberSays()
{
    Shift shift = Shift::clean();
    static_cast<void>(shift.record(domain::FactUndone{Shift::id(2)}));
    shift.history.journals.back().event.time = {5};
    shift.history.server.back().event.time = {5};
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.history.counted->remove(QStringLiteral("222"));
    shift.done -= 1;
    shift.tell("", {}, "tote", "K-1", 2);
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::anUndoMayGoBack()
{
    Shift shift = Shift::clean();
    const auto undone = shift.record(domain::FactUndone{Shift::id(2)});
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.history.counted->remove(QStringLiteral("222"));
    shift.done -= 1;
    shift.tell("accepted", {undone.text()}, "tote", "K-1", 2);
    shift.tell("", {}, "tote", "K-1", 2);
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::anUndoMayGoBackByItsUnitsOnly()
{
    Shift shift = Shift::clean();
    const auto undone = shift.record(domain::FactUndone{Shift::id(2)});
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.history.counted->remove(QStringLiteral("222"));
    shift.done -= 2;
    shift.tell("accepted", {undone.text()}, "tote", "K-1", 2);
    isOnly(shift, "moved_back", "done fell from 3 to 1");
}

void TstHistory::anUndoWhoseSoundWasKilledMayGoBack()
{
    Shift shift = Shift::clean();
    static_cast<void>(shift.record(domain::FactUndone{Shift::id(2)}));
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.history.counted->remove(QStringLiteral("222"));
    shift.done -= 1;
    shift.tell("", {}, "tote", "K-1", 2);
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::anUndoIsWhereItsNeighboursClockSays()
{
    Shift shift = Shift::clean();
    static_cast<void>(shift.record(domain::FactUndone{Shift::id(2)}));
    shift.done -= 1;
    shift.now += 1000;
    shift.tell("", {}, "item", "222", 2); // it was killed before the sound, and is here again
    shift.place(2, "P2", 1, "drop_zone", "Z-01", 2);
    shift.history.routes[0].stops[1].lines[0].placed = 1;
    for (FoundFact &fact : shift.history.journals)
        fact.event.time.ms += 550'000; // the station's clock is ahead of the one that the lines were written by
    for (FoundFact &fact : shift.history.server)
        fact.event.time.ms += 550'000;
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::anAcknowledgedCorrectionMayGoBack()
{
    Shift shift = Shift::clean();
    shift.history.counted.reset();
    shift.history.server[1].outcome = QStringLiteral("disputed");
    shift.history.routes[0].stops[1].lines[0].placed = 0;
    shift.box()[2].delivery->attention = 1;
    const auto read = shift.record(domain::CorrectionAcknowledged{Shift::id(2)});
    shift.done -= 1;
    shift.tell("accepted", {read.text()}, "item", "222", 2);
    QCOMPARE(allOf(judgeHistory(shift.history)), QString());
}

void TstHistory::filesAreRead()
{
    domain::Event event;
    event.id = domain::EventId(QStringLiteral("01936b1e-0000-7000-8000-000000000001"));
    event.time = {1'763'696'870'123};
    event.station = domain::StationId(QStringLiteral("HH-1"));
    event.by = domain::OperatorId(QStringLiteral("picker-1"));
    event.task = domain::TaskId(task);
    event.data = domain::StopSkipped{3};
    const QByteArray line = "{\"journal\":\"J\",\"sequence\":4,\"outcome\":\"applied\",\"fact\":" + codec::encodeFact(event) + "}\n";
    const auto facts = readFacts(line + '\n' + line);
    QVERIFY2(facts.hasValue(), facts ? "" : qPrintable(facts.error()));
    QCOMPARE(int(facts->size()), 2);
    QCOMPARE(facts->front().sequence, 4);
    QVERIFY(facts->front().event == event);

    const auto listed = readFacts("{\"journal\":\"J\",\"sequence\":4,\"chain\":\"00\",\"outcome\":\"on_device\",\"event\":" + codec::encodeFact(event) + '}');
    QVERIFY2(listed.hasValue(), listed ? "" : qPrintable(listed.error()));
    QCOMPARE(listed->front().outcome, QStringLiteral("on_device"));
    QVERIFY(listed->front().event == event);

    domain::RouteSnapshot snapshot;
    snapshot.epoch = QStringLiteral("3f2c1a52-0000-4000-8000-000000000000");
    snapshot.version = 1;
    snapshot.route = route();
    snapshot.route.trolley = domain::TrolleyId(QStringLiteral("T-01"));
    const auto routes = readRoutes(codec::encodeRouteSnapshot(snapshot) + '\n');
    QVERIFY2(routes.hasValue(), routes ? "" : qPrintable(routes.error()));
    QCOMPARE(int(routes->size()), 1);

    const auto box = readBlackBox("{\"at\":\"2026-11-21T03:47:50.123Z\",\"sound\":null}\n{\"at\":\"2026-11-2");
    QVERIFY(box.hasValue());
    QCOMPARE(int(box->size()), 1);
}

void TstHistory::badFilesAreNamed()
{
    const auto facts = readFacts("{\"journal\":\"J\",\"sequence\":4,\"fact\":{}}\n");
    QVERIFY(!facts && facts.error().startsWith(QStringLiteral("line 1: ")));
    const auto box = readBlackBox("nonsense\n{\"at\":\"2026-11-21T03:47:50.123Z\"}\n");
    QVERIFY(!box && box.error().startsWith(QStringLiteral("line 1: ")));
    QVERIFY(!readRoutes("{}\n"));
}

PACKHORSE_TEST(TstHistory)
#include "tst_history.moc"
