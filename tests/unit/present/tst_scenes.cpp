// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/outbox_scene.h"
#include "present/presenter.h"
#include "present/wording.h"
#include "support/test_main.h"
#include "unit/domain/floor.h"

using namespace present;
using namespace floor_sample;
using Page = Handheld::Page;

namespace {

/// 1970-01-01T00:00:00Z plus so many ms; tests run in UTC.
constexpr qint64 noon = 12 * 3600 * 1000;

Scene sceneOf(const Station &station)
{
    return {station, ask(station), {}, {}, true, {}, [](const Product &p) { return u"file:/"_s + p.id.text(); }};
}

/// A floor on which the first line was picked: one soap in the tote of the first order.
struct Picked : Floor
{
    Picked()
    {
        begin();
        run(location(u"A-01-01"_s));
        run(item(u"SOAP1"_s));
        run(tote(u"K-0001"_s));
    }
};

RouteSummary summaryOf(const Route &route, RouteState state)
{
    RouteSummary task;
    task.id = route.id;
    task.trolley = route.trolley;
    task.stops = int(route.stops.size());
    task.units = route.units();
    task.settled = route.settled();
    task.state = state;
    return task;
}

LastFact taken(bool beforeRestart)
{
    Event event = eventOf(u"e"_s, ItemTaken{1, soap, 2, u"SOAP1"_s, {}, {}, {}});
    event.time = {noon};
    return {event, beforeRestart};
}

Holder heldThere()
{
    return {there, two, {noon}, {noon + 61'000}};
}

delivery::DeliveryState online()
{
    delivery::DeliveryState state;
    state.contact = delivery::DeliveryState::Contact::Online;
    return state;
}

OutboxFact outboxFact(Sequence sequence, qint64 time)
{
    Event event = eventOf(QString::number(sequence), ItemTaken{1, soap, int(sequence), u"SOAP1"_s, {}, {}, {}});
    event.time = {time};
    return {JournalId(u"j"_s), sequence, event};
}

} // namespace

/// From the state of a station to what its pages say.
class TstScenes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStationThatIsToBeLetInShowsItsCode()
    {
        Station station;
        station.site.name = u"Hall 3"_s;
        const auto page = [&](const domain::Enrolment &state) {
            Scene scene = sceneOf(station);
            scene.enrolment = {state, u"data:x"_s};
            Handheld handheld;
            Presenter(handheld).show(scene);
            return std::pair(handheld.page(), handheld.cards()->enrol());
        };
        using State = domain::Enrolment::Step;
        QCOMPARE(page({}).first, Page::SignIn);
        const auto [shownPage, shown] = page({State::Code, u"WDJB-MJHT"_s, u"https://s/devices"_s, u"https://s/devices?user_code=WDJB-MJHT"_s, {}});
        QCOMPARE(shownPage, Page::Enrol);
        QCOMPARE(shown.code, u"WDJB-MJHT"_s);
        QCOMPARE(shown.picture, u"data:x"_s);
        QVERIFY(shown.words().contains(u"https://s/devices"_s));
        QVERIFY(!shown.words().contains(u"sign in"_s)); // it knows nobody yet
        station.site.operators.push_back({});
        QVERIFY(page({State::Denied, {}, {}, {}, {}}).second.words().contains(u"sign in"_s));
        QCOMPARE(page({State::NoSecrets, {}, {}, {}, u"for IT"_s}).second.detail, u"for IT"_s);
        QVERIFY(page({State::Asking, {}, {}, {}, {}}).second.waits);
        station.signedIn = Operator{};
        QVERIFY(page({State::Code, u"WDJB-MJHT"_s, {}, {}, {}}).first != Page::Enrol); // nobody is taken from the work
    }

    void somebodyElseInPlaceOfTheServerIsSaid()
    {
        delivery::DeliveryState state;
        state.contact = delivery::DeliveryState::Contact::NoAnswer;
        state.cause = ports::Unknown::Kind::Tls;
        QVERIFY(wording::noticeWords(Link::ServerSilent, state).contains(u"Somebody else answers"_s));
        state.cause = ports::Unknown::Kind::TimedOut;
        QVERIFY(!wording::noticeWords(Link::ServerSilent, state).contains(u"Somebody else answers"_s));
    }

    void cardsHaveTheirPages()
    {
        Picked f;
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::Stop);
        f.station.corrections = {{EventId(u"1"_s), u"why"_s, u"who"_s}};
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::Correction);
        f.station.corrections.clear();
        f.station.route->heldBy = heldThere();
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::LostTrolley);
        f.station.route->heldBy = Holder{here, one, {}, {}};
        f.cancel(second);
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::CancelOrder);
        f.station.question = AskApproval{std::make_shared<const Held>(Held{WordFor::Unlock, ForgivePins{two}, {}})};
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::Approve);
        AskNewPin fresh{two};
        f.station.question = fresh;
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::Pin);
        QVERIFY(!pinEntryShown(sceneOf(f.station)).mayForget);
        fresh.isSent = true;
        f.station.question = fresh;
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::PinWait);
        f.station.question = {};
        f.station.signedIn.reset();
        QCOMPARE(pageOf(f.station, ask(f.station)), Page::SignIn);
    }

    void aStopSaysWhereWhatAndWhereto()
    {
        Picked f;
        f.run(f.item(u"SOAP1"_s));
        Scene scene = sceneOf(f.station);
        scene.last = taken(false);
        const StopShown shown = stopShown(scene);
        QCOMPARE(shown.stop, 1);
        QCOMPARE(shown.of, 2);
        QCOMPARE(shown.done, 1);
        QCOMPARE(shown.units, 23);
        QCOMPARE(shown.aisle + shown.bay + shown.level, u"A0101"_s);
        QVERIFY(shown.locationDone);
        QCOMPARE(shown.productName, u"Soap"_s);
        QCOMPARE(shown.picture, u"file:/SOAP"_s);
        QCOMPARE(shown.taken, 1);
        QCOMPARE(shown.wanted, 2);
        QCOMPARE(shown.slot, 2);
        QCOMPARE(shown.tote, u"K-0002"_s);
        QCOMPARE(shown.last, u"12:00:00 Took 2 x Soap"_s);
        QVERIFY2(shown.undoText.contains(u"A-01-01"_s), qPrintable(shown.undoText));
        QCOMPARE(int(shown.trolleyMap.size()), 2);
        QCOMPARE(shown.trolleyMap.at(1).state, SlotState::Current);
    }

    void afterARestartTheLastFactSaysSo()
    {
        Picked f;
        Scene scene = sceneOf(f.station);
        scene.last = taken(true);
        QVERIFY(stopShown(scene).last.contains(u"restart"_s));
        QVERIFY(stopShown(scene).last.contains(u"12:00:00"_s));
        scene.last.reset();
        QCOMPARE(stopShown(scene).last, QString());
    }

    void takeOverNamesHolderStationAndLastScan()
    {
        Floor f;
        f.station.known[routeId].heldBy = heldThere();
        f.station.known[routeId].state = RouteState::InWork;
        f.begin();
        QCOMPARE(ask(f.station).step, Step::TakeOver);
        const TakeOverShown shown = takeOverShown(sceneOf(f.station));
        QCOMPARE(shown.trolley, u"T-01"_s);
        QCOMPARE(shown.holder, u"Operator Two"_s);
        QCOMPARE(shown.station, u"h-2"_s);
        QCOMPARE(shown.lastScan, u"12:01:01"_s);
        QCOMPARE(shown.stop, 1);
        QCOMPARE(shown.of, 2);
    }

    void anOperatorWhomTheSiteDoesNotNameIsShownByTheId()
    {
        QCOMPARE(operatorName(Floor().station.site, OperatorId(u"op-9"_s)), u"op-9"_s);
    }

    void aCorrectionSaysWhichFactWhyAndWho()
    {
        Picked f;
        const Event fact = taken(false).event;
        f.station.corrections = {{fact.id, u"Counted again: there is one."_s, two.text()}};
        Scene scene = sceneOf(f.station);
        QCOMPARE(correctionShown(scene).fact, QString());
        scene.fact = [&](const EventId &id) { return id == fact.id ? &fact : nullptr; };
        const CorrectionShown shown = correctionShown(scene);
        QVERIFY2(shown.fact.contains(u"Took 2 x Soap"_s) && shown.fact.contains(u"12:00:00"_s), qPrintable(shown.fact));
        QCOMPARE(shown.why, u"Counted again: there is one."_s);
        QCOMPARE(shown.who, u"Operator Two"_s);
    }

    void aCancelledOrderCountsWhatLiesInItsTote()
    {
        Picked f;
        f.cancel(first);
        CancelOrderShown shown = cancelOrderShown(sceneOf(f.station));
        QCOMPARE(shown.units, 1);
        QCOMPARE(shown.tote, u"K-0001"_s);
        QCOMPARE(shown.slot, 1);
        QCOMPARE(shown.orderTail, u"1001"_s);
        QCOMPARE(shown.cancelTotes, QStringList{u"BIN-CANCEL-1"_s});

        Picked other;
        other.cancel(second);
        shown = cancelOrderShown(sceneOf(other.station));
        QCOMPARE(shown.units, 0);
        QCOMPARE(shown.slot, 2);
    }

    void putBackSaysWhatAndWhereto()
    {
        Picked f;
        f.run(f.item(u"SOAP1"_s));
        f.cancel(second);
        QCOMPARE(ask(f.station).step, Step::PutBack);
        const PieceShown shown = pieceShown(sceneOf(f.station));
        QCOMPARE(shown.productName, u"Soap"_s);
        QCOMPARE(shown.units, 1);
        QCOMPARE(shown.location, u"A-01-01"_s);
        QCOMPARE(shown.picture, u"file:/SOAP"_s);
    }

    void sameOrNextSpeaksOfTheLastFact()
    {
        Picked f;
        f.station.question = AskSameOrNext{plainCode(CodeKind::Product, u"SOAP1"_s)};
        Scene scene = sceneOf(f.station);
        scene.last = taken(true);
        const PieceShown shown = pieceShown(scene);
        QCOMPARE(shown.productName, u"Soap"_s);
        QCOMPARE(shown.units, 2);
        QCOMPARE(shown.when, u"12:00:00"_s);
    }

    void finishAddsUp()
    {
        Picked f;
        f.station.route->stops[0].lines[1].shorted = 2;
        f.station.route->stops[1].lines[0].setAside = 20;
        const FinishShown shown = finishShown(sceneOf(f.station));
        QCOMPARE(shown.units, 23);
        QCOMPARE(shown.placed, 1);
        QCOMPARE(shown.missing, 2);
        QCOMPARE(shown.setAside, 20);
        QCOMPARE(shown.dropZones, QStringList{u"Z-1"_s});
    }

    void whatWasPausedHereCanBeGoneOnWith()
    {
        Picked f;
        f.station.tasks = {summaryOf(f.route(), RouteState::InWork)};
        f.run(PauseTrolley{});
        const TrolleyShown shown = trolleyShown(sceneOf(f.station));
        QCOMPARE(shown.goOn, u"T-01: go on at stop 1 of 2"_s);
        const auto tasks = tasksShown(sceneOf(f.station));
        QCOMPARE(int(tasks.size()), 1);
        QCOMPARE(tasks.front().state, TaskState::Paused); // the list of the server does not know yet
        QCOMPARE(tasks.front().stateWords, u"Paused at stop 1"_s);
        QCOMPARE(tasks.front().done, 1);
        QCOMPARE(tasks.front().holder, QString());
    }

    void whatAnotherStationHoldsIsNotOursToGoOnWith()
    {
        Picked f;
        RouteSummary task = summaryOf(f.route(), RouteState::InWork);
        f.run(PauseTrolley{});
        task.heldBy = heldThere();
        f.station.tasks = {task};
        QCOMPARE(trolleyShown(sceneOf(f.station)).goOn, QString());
        const auto tasks = tasksShown(sceneOf(f.station));
        QCOMPARE(tasks.front().state, TaskState::InWork);
        QCOMPARE(tasks.front().holder, u"Operator Two, h-2"_s);
    }

    void droppedTrolleysAreNotListed()
    {
        Floor f;
        f.station.tasks = {summaryOf(sampleRoute(), RouteState::Dropped)};
        QVERIFY(tasksShown(sceneOf(f.station)).empty());
    }

    void signInWithoutARosterSaysWhatToDo_data()
    {
        QTest::addColumn<bool>("contacted");
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("word");
        QTest::newRow("first seconds") << false << false << u"Looking"_s;
        QTest::newRow("server never reached") << true << false << u"never reached"_s;
        QTest::newRow("server knows nobody") << true << true << u"Nobody"_s;
    }
    void signInWithoutARosterSaysWhatToDo()
    {
        QFETCH(bool, contacted);
        QFETCH(bool, online);
        QFETCH(QString, word);
        Floor f;
        f.station.site.operators.clear();
        f.station.online = online;
        Scene scene = sceneOf(f.station);
        scene.contacted = contacted;
        const SignInShown shown = signInShown(scene);
        QVERIFY2(shown.trouble.contains(word), qPrintable(shown.trouble));
        QVERIFY(!shown.todo.isEmpty());
        QCOMPARE(signInShown(sceneOf(Floor().station)).trouble, QString());
    }

    void theListSaysHowOldItIs()
    {
        Floor f;
        Scene scene = sceneOf(f.station);
        QVERIFY(trolleyShown(scene).listWords.contains(u"not loaded"_s));
        scene.tasksAsOf = UtcTime{noon};
        QVERIFY(trolleyShown(scene).listWords.contains(u"12:00"_s));
        f.station.online = true;
        QVERIFY(trolleyShown(scene).listWords.contains(u"None"_s));
    }

    void theStripTellsNetworkServerAndScanner_data()
    {
        using Contact = delivery::DeliveryState::Contact;
        using Kind = ports::Unknown::Kind;
        QTest::addColumn<int>("contact");
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("online");
        QTest::addColumn<int>("undelivered");
        QTest::addColumn<int>("link");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char *name, Contact contact, Kind cause, bool isOnline, int undelivered, Link link, bool kept) {
            QTest::newRow(name) << int(contact) << int(cause) << isOnline << undelivered << int(link) << kept;
        };
        row("all is well", Contact::Online, Kind::NoNetwork, true, 1, Link::Online, false);
        row("one answer lost", Contact::NoAnswer, Kind::TimedOut, true, 1, Link::Online, false);
        row("facts pile up", Contact::NoAnswer, Kind::ServerError, true, 30, Link::ServerSilent, true);
        row("no network", Contact::NoAnswer, Kind::NoNetwork, false, 1, Link::Offline, true);
        row("silence", Contact::NoAnswer, Kind::TimedOut, false, 1, Link::ServerSilent, true);
        row("nothing asked yet", Contact::None, Kind::NoNetwork, false, 0, Link::Offline, false);
    }
    void theStripTellsNetworkServerAndScanner()
    {
        QFETCH(int, contact);
        QFETCH(int, cause);
        QFETCH(bool, online);
        QFETCH(int, undelivered);
        QFETCH(int, link);
        QFETCH(bool, kept);
        Surroundings around;
        around.delivery.contact = delivery::DeliveryState::Contact(contact);
        around.delivery.cause = ports::Unknown::Kind(cause);
        around.delivery.undelivered = undelivered;
        around.online = online;
        around.scanners = {ports::DeviceState::Failing, ports::DeviceState::Ready};
        around.audible = false;
        const StripShown shown = stripShown(around);
        QCOMPARE(int(shown.network), link);
        QCOMPARE(shown.networkWords.contains(u"Everything you scan is kept on this device."_s), kept);
        QCOMPARE(shown.scanner, Device::Ready); // one that works is enough
        QVERIFY(!shown.audible);
    }

    void theStripSaysOneThingThatIsWrong()
    {
        Surroundings around;
        around.online = true;
        around.delivery = online();
        QCOMPARE(stripShown(around).notice, QString());
        around.delivery.clockSkew = domain::Duration(95'000);
        QVERIFY(stripShown(around).notice.contains(u"95 s ahead"_s));
        around.delivery.notTaken = delivery::DeliveryState::NotTaken{138, {}};
        QVERIFY(stripShown(around).notice.contains(u"138"_s));
        around.delivery.credentialRefused = true;
        QVERIFY(stripShown(around).notice.contains(u"does not admit"_s));
        around.delivery = {};
        around.online = false;
        QCOMPARE(stripShown(around).notice, QString()); // nothing was asked yet
    }

    void catchingUpIsShownOnlyWhenItIsMuch()
    {
        Surroundings around;
        around.delivery.sending = {1, 3};
        QCOMPARE(stripShown(around).toSend, 0);
        around.delivery.sending = {2114, 4000};
        QCOMPARE(stripShown(around).toSend, 4000);
        QCOMPARE(stripShown(around).sent, 2114);
    }

    void outboxTellsTheStateOfEachFact()
    {
        OutboxScene scene;
        scene.tail.cursor = 3;
        scene.tail.safe = 2;
        for (Sequence sequence = 4; sequence > 0; --sequence)
            scene.recent.push_back(outboxFact(sequence, noon + sequence));
        const auto rows = outboxShown(scene, online(), Picked().station);
        QCOMPARE(int(rows.size()), 4);
        QCOMPARE(rows[0].state, FactState::OnDevice);
        QCOMPARE(rows[1].state, FactState::Delivered);
        QCOMPARE(rows[2].state, FactState::Safe);
        QCOMPARE(rows[0].text, u"Took 4 x Soap"_s);
        QCOMPARE(rows[0].time, u"12:00:00"_s);
    }

    void whatNeedsAttentionStandsFirstAndOnce()
    {
        OutboxScene scene;
        scene.tail.cursor = 3;
        scene.recent = {outboxFact(3, noon + 3), outboxFact(2, noon + 2)};
        Problem problem;
        problem.type = problemType("order-cancelled");
        scene.attention = {{outboxFact(2, noon + 2), Outcome::Disputed, problem}};
        delivery::DeliveryState state = online();
        state.notTaken = delivery::DeliveryState::NotTaken{138, u"HTTP 422"_s};
        state.clockSkew = domain::Duration(-42'000);
        const auto rows = outboxShown(scene, state, Picked().station);
        QCOMPARE(int(rows.size()), 4);
        QVERIFY(rows[0].text.contains(u"138"_s));
        QVERIFY(rows[1].text.contains(u"42 s behind"_s));
        QCOMPARE(rows[2].state, FactState::Attention);
        QVERIFY2(rows[2].reason.contains(u"cancelled before"_s), qPrintable(rows[2].reason));
        QCOMPARE(rows[3].text, u"Took 3 x Soap"_s);
    }

    void whyTheServerIsNotReachedIsThereForIt()
    {
        delivery::DeliveryState state = online();
        state.trouble = u"http://depot.example: Host depot.example not found"_s;
        QCOMPARE(outboxShown({}, state, Picked().station).size(), size_t(0)); // it answers something, if not what was asked
        state.contact = delivery::DeliveryState::Contact::NoAnswer;
        const auto rows = outboxShown({}, state, Picked().station);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].state, FactState::Noticed);
        QCOMPARE(rows[0].text, u"The server was not reached"_s);
        QVERIFY2(rows[0].reason.contains(u"Host depot.example not found"_s), qPrintable(rows[0].reason));
    }

    void incidentsStandAmongTheFactsOncePerNodeAndMinute()
    {
        OutboxScene scene;
        scene.recent = {outboxFact(2, noon + 120'000), outboxFact(1, noon)};
        scene.incidents = {{{noon + 61'000}, u"node-forgot"_s, u"a"_s, u"cursor 5"_s},
                           {{noon + 60'000}, u"stale-snapshot"_s, u"a"_s, {}},
                           {{noon + 60'000}, u"node-forgot"_s, u"b"_s, {}},
                           {{noon - 60'000}, u"older"_s, u"a"_s, {}}};
        const auto rows = outboxShown(scene, online(), Picked().station);
        QCOMPARE(int(rows.size()), 4);
        QCOMPARE(rows[1].state, FactState::Noticed);
        QVERIFY(rows[1].text.contains(u"forgotten"_s));
        QVERIFY2(rows[1].reason.contains(u"a: cursor 5"_s), qPrintable(rows[1].reason));
        QCOMPARE(rows[2].state, FactState::Noticed);
        QCOMPARE(rows[3].text, u"Took 1 x Soap"_s);
    }

    void anUndoSaysWhereTheThingGoes()
    {
        const Picked f;
        const Event fact = taken(false).event;
        flow::Reaction reaction;
        reaction.events = {eventOf(u"u"_s, FactUndone{fact.id})};
        const auto known = [&](const EventId &) { return &fact; };
        QCOMPARE(wording::answerTo(reaction, f.station, known).title, u"Undone: Took 2 x Soap. Put it back to A-01-01."_s);
        QVERIFY(!wording::answerTo(reaction, f.station).title.isEmpty());
    }

    void theLastFactSaysWhatWasUndone_data()
    {
        QTest::addColumn<EventData>("undone");
        QTest::addColumn<QString>("said");
        QTest::newRow("a taking") << EventData(ItemTaken{1, soap, 2, u"SOAP1"_s, {}, {}, {}})
                                  << u"Undone: Took 2 x Soap. Put it back to A-01-01."_s;
        QTest::newRow("a placing") << EventData(ItemPlaced{1, first, ToteId(u"K-0001"_s), soap, 1})
                                   << u"Undone: Put 1 x Soap into K-0001. Take it out of K-0001."_s;
        QTest::newRow("a short") << EventData(LineShorted{1, first, soap, 2, u"damaged"_s, false})
                                 << u"Undone: 2 x Soap missing"_s;
        QTest::newRow("a skip") << EventData(StopSkipped{1}) << u"Undone: Skipped stop 1"_s;
        QTest::newRow("found") << EventData(FoundInTote{1, first, soap, 1}) << u"Undone: 1 x Soap found in the tote"_s;
        QTest::newRow("a full tote") << EventData(ToteFilled{ToteId(u"K-0001"_s), ToteId(u"K-0003"_s)})
                                     << u"Undone: Tote K-0001 full, going on with K-0003. Go on with tote K-0001."_s;
        QTest::newRow("a packed piece") << EventData(UnitVerified{1, soap, 1, u"SOAP1"_s, {}, {}, {}})
                                        << u"Undone: Packed 1 x Soap. Take it out of parcel 1."_s;
    }

    /// It said of everything that it was to be put back where it was.
    void theLastFactSaysWhatWasUndone()
    {
        QFETCH(EventData, undone);
        QFETCH(QString, said);
        const Picked f;
        const Event before = eventOf(u"e"_s, undone);
        const bool isPacking = std::holds_alternative<UnitVerified>(undone);
        Event undo =
            eventOf(u"u"_s, isPacking ? EventData(PackingUndone{before.id}) : EventData(FactUndone{before.id}));
        undo.time = {noon};
        Scene scene = sceneOf(f.station);
        scene.last = LastFact{undo, false};
        QCOMPARE(stopShown(scene).last, u"12:00:00 Undone"_s); // it is not known (yet) what it was
        scene.fact = [&](const EventId &id) { return id == before.id ? &before : nullptr; };
        QCOMPARE(stopShown(scene).last, u"12:00:00 "_s + said);
        QCOMPARE(trolleyShown(scene).last, u"12:00:00 "_s + said);
        const QString back = said.section(u". "_s, 1);
        QCOMPARE(stopShown(scene).advice, isPacking ? u"Take it out of parcel 1."_s : back);
        scene.last->beforeRestart = true; // that it was before is the news then
        QCOMPARE(stopShown(scene).advice, QString());
        scene.last = LastFact{before, false};
        QCOMPARE(stopShown(scene).advice, QString());
        OutboxScene outbox;
        outbox.recent = {{JournalId(u"j"_s), 2, undo}, {JournalId(u"j"_s), 1, before}};
        QCOMPARE(outboxShown(outbox, online(), f.station).at(0).text, said);
    }

    void aFaultStaysUntilItIsLifted()
    {
        Handheld handheld;
        Presenter presenter(handheld);
        const Picked f;
        presenter.show(sceneOf(f.station));
        QCOMPARE(handheld.page(), Page::Stop);
        presenter.showFault(wording::journalClosed());
        presenter.show(sceneOf(f.station));
        QCOMPARE(handheld.page(), Page::Fault);
        presenter.liftFault();
        presenter.show(sceneOf(f.station));
        QCOMPARE(handheld.page(), Page::Stop);
    }

    void aWrongItemBringsBothPictures()
    {
        Handheld handheld;
        Presenter presenter(handheld);
        Picked f;
        flow::Reaction reaction;
        reaction.refusal = f.refused<WrongItem>(f.item(u"BOLT1"_s));
        presenter.showAnswer(wording::answerTo(reaction, f.station), reaction, sceneOf(f.station));
        QCOMPARE(handheld.answer()->shown().scannedPicture, u"file:/BOLT"_s);
        QCOMPARE(handheld.answer()->shown().wantedPicture, u"file:/SOAP"_s);
        QVERIFY(handheld.answer()->isOpen());
    }
};

PACKHORSE_TEST(TstScenes)
#include "tst_scenes.moc"
