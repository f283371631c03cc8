// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk_presenter.h"
#include "present/desk_words.h"
#include "present/wording.h"
#include "support/test_main.h"
#include "unit/domain/desk.h"

using namespace present;
using namespace desk_sample;
using Page = present::Desk::Page;
using StepState = LabelStepShown::State;
using View = ScaleTrust::View;

namespace {

/// A desk with its devices as they stand.
struct Shown : AtDesk
{
    ScaleSeen scale;
    PrinterSeen printer;
    std::optional<bool> testPrint;
    QString scannerRead;
    int readyPercent = 0;

    explicit Shown(WeighPolicy weigh = WeighPolicy::Off)
    {
        station.site.policies.weigh = weigh;
        printer.present = true;
        printer.state = ports::DeviceState::Ready;
    }
    [[nodiscard]] DeskScene scene() const
    {
        DeskScene made{{station, ask(station), {}, {}, true, {}, [](const Product &p) { return u"file:/"_s + p.id.text(); }}, {}, {}, {}, {}, {}, 0, {}, {}};
        made.scale = scale;
        made.printer = printer;
        made.scanners = {ports::DeviceState::Ready};
        made.testPrint = testPrint;
        made.scannerRead = scannerRead;
        made.readyPercent = readyPercent;
        return made;
    }
    void giveTheFirst(int volume_ml)
    {
        std::vector<Product> all = packing().order->products.all();
        all.front().volume_ml = volume_ml;
        packing().order->products = std::move(all);
    }
    /// While there is no network: what is known of the order is enough. Then it is back.
    QString take()
    {
        station.online = false;
        const QString outcome = AtDesk::take();
        station.online = true;
        return outcome;
    }
    [[nodiscard]] PackShown pack() const { return packShown(scene()); }
    [[nodiscard]] QString keyWords(int key) const
    {
        for (const DeskKey &k : deskKeys(scene()))
            if (k.key == key)
                return k.words;
        return {};
    }
    void weighs(View view, int grams)
    {
        scale.view = view;
        scale.shown_mg = qint64(grams) * 1000;
    }
};

QList<int> numbers(const DeskKeys &keys)
{
    QList<int> all;
    for (const DeskKey &key : keys)
        all << key.key;
    return all;
}

} // namespace

/// From the state of a desk to what its pages say.
class TstDeskScenes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDayBeginsWithBadgeDeskAndReadyCard()
    {
        Shown d;
        QCOMPARE(deskPageOf(ask(d.station)), Page::Card);
        QCOMPARE(deskCardShown(d.scene()).title, u"Scan your badge"_s);
        d.scan(CodeKind::Badge, u"B-ONE"_s);
        QCOMPARE(deskCardShown(d.scene()).title, u"Scan the barcode of this desk"_s);
        d.scan(CodeKind::Desk, u"D-01"_s);
        QCOMPARE(deskPageOf(ask(d.station)), Page::Ready);
        QCOMPARE(deskBarShown(d.scene()).desk, u"Desk 1"_s);
        d.run(ConfirmReady{});
        QCOMPARE(deskPageOf(ask(d.station)), Page::OrderEntry);
    }

    void theReadyCardTurnsGreenDeviceByDevice()
    {
        Shown d;
        d.scan(CodeKind::Badge, u"B-ONE"_s);
        d.scan(CodeKind::Desk, u"D-01"_s);
        d.weighs(View::ClearPan, 128);
        ReadyShown ready = readyShown(d.scene());
        QCOMPARE(ready.checks.at(0).state, CheckState::Waiting);
        QCOMPARE(ready.checks.at(1).state, CheckState::Waiting);
        QCOMPARE(ready.checks.at(1).todo, u"Take everything off the scale."_s);
        QCOMPARE(ready.checks.at(2).state, CheckState::Good);
        QVERIFY(!ready.isOver);
        d.scannerRead = u"D-01"_s;
        d.weighs(View::Empty, 0);
        ready = readyShown(d.scene());
        QVERIFY(ready.isOver);
        QCOMPARE(ready.title, u"Desk 1 is ready"_s);
        d.testPrint = false;
        QCOMPARE(readyShown(d.scene()).checks.at(2).state, CheckState::Bad);
    }

    void afterItsTimeWhatDidNotAnswerIsRed()
    {
        Shown d;
        d.scan(CodeKind::Badge, u"B-ONE"_s);
        d.scan(CodeKind::Desk, u"D-01"_s);
        d.scale.view = View::Silent;
        d.printer.present = false;
        d.readyPercent = 100;
        const ReadyShown ready = readyShown(d.scene());
        QCOMPARE(ready.checks.at(0).state, CheckState::Bad);
        QCOMPARE(ready.checks.at(1).state, CheckState::Bad);
        QVERIFY(ready.checks.at(1).todo.contains(u"cable"_s));
        QCOMPARE(ready.checks.at(2).state, CheckState::Unused);
        QVERIFY(ready.isOver);
        QCOMPARE(ready.title, u"Desk 1 is not quite ready"_s);
    }

    void theItemAtHandIsHuge()
    {
        Shown d;
        d.take();
        PackShown shown = d.pack();
        QCOMPARE(shown.progress, u"0 of 5 unit(s)"_s);
        QCOMPARE(shown.turn.step, u"Scan the next item"_s);
        QCOMPARE(shown.turn.name, u"Soap"_s);
        QCOMPARE(shown.turn.code, u"SOAP1"_s);
        QCOMPARE(shown.turn.big, u"0 of 2"_s);
        QCOMPARE(shown.turn.picture, u"file:/SOAP"_s);
        QVERIFY(shown.lines.at(0).isCurrent);
        d.run(d.item(u"SOAP1"_s));
        d.run(d.item(u"SOAP1"_s));
        shown = d.pack();
        QCOMPARE(shown.turn.name, u"Bolt"_s);
        QCOMPARE(wording::factWords(d.fact<UnitVerified>(), d.station), u"Packed 1 x Soap"_s);
        QVERIFY(shown.lines.at(0).isDone());
        QVERIFY(!shown.lines.at(0).isCurrent);
        QVERIFY2(deskBarShown(d.scene()).task.contains(u"slot 3 of T-01"_s), qPrintable(deskBarShown(d.scene()).task));
    }

    void aLineSaysWhatWasNotFoundAndWhatIsUnderWay()
    {
        Shown d;
        d.packing().known[orderId].lines = {{soap, 3, 2, 1}, {bolt, 3, 1, 0}};
        d.take();
        const PackShown shown = d.pack();
        QCOMPARE(shown.lines.at(0).wanted, 2);
        QVERIFY2(shown.lines.at(0).words.startsWith(u"1 not found"_s), qPrintable(shown.lines.at(0).words));
        QVERIFY2(shown.lines.at(1).words.startsWith(u"2 still"_s), qPrintable(shown.lines.at(1).words));
    }

    void boxesAreTheFirstKeysAndTheOneInUseIsMarked()
    {
        Shown d;
        d.take();
        const DeskKeys keys = deskKeys(d.scene());
        QCOMPARE(keys.at(0).key, 1);
        QCOMPARE(keys.at(0).words, u"Small"_s);
        QVERIFY(keys.at(0).isChosen);
        d.giveTheFirst(900); // what is to come counts, too
        QVERIFY(!deskKeys(d.scene()).at(0).isChosen);
        QVERIFY(deskKeys(d.scene()).at(1).isChosen);
        d.giveTheFirst(200);
        d.run(ChooseBox{u"X-M"_s});
        QVERIFY(!deskKeys(d.scene()).at(0).isChosen);
        QVERIFY(deskKeys(d.scene()).at(1).isChosen);
    }

    void answersHaveKeysThatAreNeverBoxes()
    {
        Shown d;
        d.take();
        d.verify();
        d.arrive();
        d.print(PrintState::Unknown);
        QCOMPARE(d.step(), u"came_out"_s);
        const QList<int> keys = numbers(deskKeys(d.scene()));
        QVERIFY(keys.contains(keys::yes) && keys.contains(keys::no));
        for (const int key : keys)
            QVERIFY(key > present::keys::boxes);
    }

    void theLabelGoesItsWayStepByStep()
    {
        Shown d;
        d.take();
        const auto states = [&] {
            QList<StepState> all;
            for (const LabelStepShown &step : labelShown(d.scene()))
                all << step.state;
            return all;
        };
        using S = StepState;
        QCOMPARE(states(), (QList<S>{S::Now, S::Open, S::Open, S::Open}));
        d.arrive();
        QCOMPARE(states(), (QList<S>{S::Done, S::Done, S::Open, S::Open}));
        QCOMPARE(labelShown(d.scene()).at(0).detail, tracking());
        d.verify();
        d.print(PrintState::Sent);
        QCOMPARE(states(), (QList<S>{S::Done, S::Done, S::Now, S::Open}));
        d.print(PrintState::Printed);
        QCOMPARE(states(), (QList<S>{S::Done, S::Done, S::Done, S::Now}));
        d.run(d.applied());
        QCOMPARE(states(), (QList<S>{S::Done, S::Done, S::Done, S::Done}));
    }

    void whileTheLabelIsAwaitedTheReasonIsSaid()
    {
        Shown d;
        d.take();
        d.verify();
        QCOMPARE(d.pack().turn.step, u"The label is on its way"_s);
        d.station.online = false;
        QCOMPARE(d.pack().turn.shape, Shape::Triangle);
        d.station.online = true;
        d.arrive(1, 1, LabelState::Refused);
        d.packing().labels.begin()->second.label.why = u"too heavy"_s;
        QCOMPARE(d.pack().turn.shape, Shape::Cross);
        QVERIFY(d.pack().turn.lines.first().contains(u"too heavy"_s));
        d.arrive(1, 1, LabelState::Check);
        QCOMPARE(d.pack().turn.shape, Shape::Question);
        d.arrive();
        QCOMPARE(d.pack().turn.step, u"The label is being printed"_s);
        d.printer.condition.known = d.printer.condition.paperOut = true;
        QCOMPARE(d.pack().turn.step, u"The label cannot be printed"_s);
        QVERIFY(d.pack().turn.lines.first().contains(u"paper"_s));
        QCOMPARE(deskBarShown(d.scene()).devices.back().state, Device::Failing);
    }

    void theBandSaysWhatIsStillToCome()
    {
        Shown d(WeighPolicy::Check);
        d.packing().scaleReady = true;
        d.take();
        d.run(d.item(u"SOAP1"_s));
        d.weighs(View::Settled, 170);
        const WeightShown shown = weightShown(d.scene());
        QCOMPARE(shown.now_g, 170);
        QCOMPARE(shown.packed_g, 100 + 50 + 20);
        QCOMPARE(shown.expected_g, 290 + 50 + 20);
        QVERIFY2(shown.toCome.contains(u"1 × Soap (100 g)"_s) && shown.toCome.contains(u"3 × Bolt (90 g)"_s), qPrintable(shown.toCome));
        QCOMPARE(shown.expectedWords, u"expected 0.360 kg ± 20 g"_s);
    }

    void withoutScaleAndNeedNothingIsSaidOfWeight()
    {
        Shown d(WeighPolicy::Check);
        d.take();
        QCOMPARE(weightShown(d.scene()).look, WeightLook::Unused);
        d.station.site.policies.weigh = WeighPolicy::Require;
        QVERIFY(weightShown(d.scene()).look != WeightLook::Unused);
    }

    void aMismatchIsExplained()
    {
        Shown d(WeighPolicy::Require);
        d.packing().scaleReady = true;
        d.take();
        d.verify();
        QCOMPARE(d.pack().turn.step, u"Put the parcel on the scale"_s);
        d.run(TakeWeight{260, u"scale"_s});
        const PackShown shown = d.pack();
        QCOMPARE(shown.turn.step, u"100 g too light"_s);
        QCOMPARE(shown.turn.big, u"0.260 kg"_s);
        QCOMPARE(shown.turn.lines.first(), u"Probably: missing 1 × Soap (100 g)."_s);
        QCOMPARE(shown.weight.look, WeightLook::Trouble);
        QVERIFY(d.keyWords(keys::yes).isEmpty()); // not a packer's
        d.run(CancelQuestion{});
        d.run(TakeWeight{360, u"scale"_s});
        QCOMPARE(weightShown(d.scene()).look, WeightLook::Taken);
    }

    void aWeightThatNothingExplainsSaysSo()
    {
        Shown d(WeighPolicy::Require);
        d.packing().scaleReady = true;
        d.take();
        d.verify();
        d.run(TakeWeight{4000, u"scale"_s});
        QCOMPARE(d.pack().turn.lines, QStringList{u"No missing or extra piece explains it. Count everything."_s});
    }

    void theScaleSaysWhatToDoBeforeItWeighs()
    {
        Shown d(WeighPolicy::Require);
        d.packing().scaleReady = true;
        d.take();
        d.verify();
        d.weighs(View::ClearPan, 360);
        QCOMPARE(d.pack().turn.step, u"Empty the scale"_s);
        d.scale = {View::Frozen, ScaleTrouble::None, {}};
        QVERIFY(d.pack().turn.lines.first().contains(u"Take everything off"_s));
        d.scale = {View::Silent, ScaleTrouble::None, {}};
        QCOMPARE(d.pack().turn.shape, Shape::Triangle);
        QCOMPARE(d.keyWords(keys::yes), u"Type the weight"_s);
        d.scale = {View::Trouble, ScaleTrouble::Under, {}};
        QVERIFY(d.pack().turn.lines.first().contains(u"below zero"_s));
    }

    /// It is found wrong only when the next weight is asked for.
    void aParcelThatStaysOnTheScaleIsNoTrouble()
    {
        Shown d(WeighPolicy::Require);
        d.packing().scaleReady = true;
        d.take();
        d.weighs(View::Frozen, 360);
        QCOMPARE(deskBarShown(d.scene()).notice, QString());
        QCOMPARE(weightShown(d.scene()).look, WeightLook::Quiet);
        d.verify();
        QVERIFY(!deskBarShown(d.scene()).notice.isEmpty());
    }

    void aCancelledOrderSaysWhereto()
    {
        Shown d;
        d.take();
        d.run(d.item(u"SOAP1"_s));
        d.station.packing->order->cancelled = true;
        const DeskCardShown card = deskCardShown(d.scene());
        QCOMPARE(card.title, u"This order was cancelled"_s);
        QVERIFY(card.lines.last().contains(u"BIN-CANCEL-1"_s));
    }

    void aLostOrderSaysWhoHasIt()
    {
        Shown d;
        d.take();
        d.station.packing->order->heldBy = Holder{there, two, {}, {}};
        const DeskCardShown card = deskCardShown(d.scene());
        QCOMPARE(card.title, u"Another desk has this order now"_s);
        QVERIFY(card.lines.first().contains(u"Operator Two"_s));
        QCOMPARE(d.keyWords(keys::yes), u"I have read it"_s);
    }

    void problemsAndWhatIsPutAsideAreListed()
    {
        Shown d;
        d.begin();
        OrderSummary problem;
        problem.id = OrderId(u"536365000"_s);
        problem.state = OrderState::Problem;
        problem.problem = u"weight"_s;
        OrderSummary aside = problem;
        aside.state = OrderState::PutAside;
        aside.units = 5;
        aside.settled = 3;
        d.packing().orders = {problem, aside};
        const OrderEntryShown shown = orderEntryShown(d.scene());
        QCOMPARE(int(shown.problems.rows.size()), 1);
        QCOMPARE(shown.problems.rows.front().text, u"Order …5000"_s);
        QCOMPARE(shown.problems.rows.front().detail, u"The weight does not fit"_s);
        QVERIFY(shown.aside.rows.front().detail.startsWith(u"3 of 5"_s));
        QCOMPARE(int(deskOrdersShown(d.scene()).rows.size()), 2);
    }

    void whatAPersonHasToDecideIsListed()
    {
        using Kind = OpenCase::Kind;
        Shown d;
        d.begin();
        DeskScene scene = d.scene();
        const OrderId order(u"536365000"_s);
        scene.cases = {{Kind::Disputed, order, u"parcel-closed"_s, {}, 0, UtcTime{}},
                       {Kind::Parked, order, {}, {}, 0, UtcTime{}},
                       {Kind::LabelRefused, order, u"too heavy"_s, {}, 2, UtcTime{}},
                       {Kind::LabelCheck, order, u"lost"_s, u"PH-17"_s, 3, UtcTime{}}};
        const auto rows = deskOrdersShown(scene).rows;
        QCOMPARE(int(rows.size()), 4);
        QCOMPARE(rows.at(0).text, u"Order …5000"_s);
        QVERIFY(rows.at(0).detail.startsWith(u"The parcel had been closed before. A supervisor decides."_s));
        QVERIFY(rows.at(1).detail.contains(u"IT looks at it"_s));
        QCOMPARE(rows.at(2).detail, u"The carrier refuses the label of parcel 2: too heavy"_s);
        QCOMPARE(rows.at(3).detail, u"Was the label of parcel 3 bought? A supervisor looks at the carrier's site for PH-17."_s);
        QVERIFY(showsCases(scene.ask(), Page::Orders));
        QVERIFY(!showsCases(scene.ask(), Page::OrderEntry));
    }

    void aTrolleyIsShownSlotBySlot()
    {
        Shown d;
        d.begin();
        OrderSummary order;
        order.id = OrderId(u"1"_s);
        order.trolley = TrolleyId(u"T-01"_s);
        order.slot = 3;
        d.packing().orders = {order};
        d.scan(CodeKind::Trolley, u"T-01"_s);
        const OrderEntryShown shown = orderEntryShown(d.scene());
        QCOMPARE(int(shown.slotMap.size()), 3);
        QCOMPARE(shown.slotMap.at(0).state, SlotState::Empty);
        QCOMPARE(shown.slotMap.at(2).state, SlotState::Open);
        QCOMPARE(shown.step, u"Scan a slot"_s);
    }

    void theProblemDeskSaysWhatAndWhere()
    {
        Shown d;
        d.take();
        d.verify();
        d.run(RaiseProblem{u"damaged"_s, {}, {}});
        QCOMPARE(d.pack().turn.step, u"Scan the problem bin"_s);
        d.run(d.problemBin());
        d.station.online = false; // what is known of it is enough
        d.run(d.tote());
        QCOMPARE(d.step(), u"problem_desk"_s);
        QCOMPARE(d.pack().turn.step, u"Something is damaged"_s);
        QCOMPARE(d.pack().turn.lines, QStringList{u"It stands in BIN-PROBLEM-1."_s});
        QCOMPARE(d.keyWords(keys::yes), u"It is settled"_s);

        DeskScene scene = d.scene();
        const OrderId here = scene.packing().order->id;
        const OpenCase other{OpenCase::Kind::LabelRefused, OrderId(u"other"_s), {}, {}, 1, UtcTime{}};
        scene.cases = {other, {OpenCase::Kind::LabelRefused, here, u"too heavy"_s, {}, 1, UtcTime{}}};
        QCOMPARE(turnShown(scene).lines, (QStringList{u"It stands in BIN-PROBLEM-1."_s, u"The carrier refuses the label of parcel 1: too heavy"_s}));
        QVERIFY(showsCases(scene.ask(), Page::Pack));
    }

    void theWrongItemIsShownBesideTheWantedOne()
    {
        Shown d;
        d.take();
        present::Desk desk;
        DeskPresenter presenter(desk);
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Pack);
        flow::Reaction reaction;
        d.run(d.item(u"PHONE1"_s));
        reaction.refusal = d.refusal;
        AnswerShown answer;
        answer.sticky = true;
        presenter.showAnswer(answer, reaction, d.scene());
        QCOMPARE(desk.answerShown().wantedPicture, u"file:/SOAP"_s);
        QVERIFY(desk.answerShown().sticky);
    }

    void aSupervisorIsCalledToACard()
    {
        Shown d;
        d.take();
        present::Desk desk;
        DeskPresenter presenter(desk);
        const auto held = std::make_shared<const Held>(Held{WordFor::Void, Relabel{u"damaged"_s}, {}});
        d.station.question = AskApproval{held};
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Card);
        QCOMPARE(desk.card().title, u"A supervisor has to approve this"_s);
        QCOMPARE(desk.card().lines, (QStringList{u"A damaged label is to be replaced by a new one."_s, u"Operator One stays signed in."_s}));
        QCOMPARE(desk.keys().size(), size_t(1)); // the way back
        QCOMPARE(desk.keys().front().key, keys::no);
        d.station.question = AskPin{u"B-CHIEF"_s, chief, false, held};
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Pin);
        QCOMPARE(desk.entryTitle(), u"Supervisor: type your PIN"_s);
        d.station.question = AskPin{u"B-ONE"_s, one, false};
        presenter.show(d.scene());
        QCOMPARE(desk.entryTitle(), u"Type your PIN"_s);
    }

    void aPinIsForgottenOrChosen()
    {
        Shown d;
        d.take();
        present::Desk desk;
        DeskPresenter presenter(desk);
        const auto hasForgotten = [&desk] {
            const DeskKeys all = desk.keys();
            return std::any_of(all.begin(), all.end(), [](const DeskKey &key) {
                const auto *command = std::get_if<domain::Command>(&key.deed);
                return command && std::holds_alternative<ForgotPin>(*command);
            });
        };
        AskPin asked{u"B-ONE"_s, one, false};
        asked.isForNew = true;
        d.station.question = asked;
        presenter.show(d.scene());
        QCOMPARE(desk.entryTitle(), u"Type your old PIN"_s);
        QVERIFY(hasForgotten());
        asked.held = std::make_shared<const Held>(Held{WordFor::Pin, GivePin{one}, asked});
        d.station.question = AskApproval{asked.held};
        presenter.show(d.scene());
        QCOMPARE(desk.card().lines, QStringList(u"A new PIN is to be chosen for the badge B-ONE."_s)); // whose it is, is not told
        d.station.question = asked;
        presenter.show(d.scene());
        QVERIFY(!hasForgotten()); // it is the supervisor's
        AskNewPin fresh{one};
        d.station.question = fresh;
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Pin);
        QCOMPARE(desk.entryTitle(), u"Operator One: type a new PIN, 6 to 12 digits"_s);
        QVERIFY(!hasForgotten() && desk.keys().size() == 2);
        fresh.fresh = u"271828"_s;
        d.station.question = fresh;
        presenter.show(d.scene());
        QCOMPARE(desk.entryTitle(), u"Type the new PIN once more"_s);
        fresh.isSent = true;
        d.station.question = fresh;
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Card);
        QCOMPARE(desk.card().title, u"The server sets the new PIN"_s);
        QVERIFY(desk.keys().empty());
    }

    void thePinStandsAmongTheSettingsOfWhoeverHasOne()
    {
        present::Desk desk;
        desk.open(DeskSheet::Settings);
        const size_t others = desk.keys().size();
        SettingsShown shown = desk.settingsShown();
        shown.hasPin = true;
        desk.settings()->show(shown);
        QCOMPARE(desk.keys().size(), others + 1);
        std::vector<domain::Command> commands;
        QObject::connect(&desk, &present::Desk::commanded, &desk, [&commands](const domain::Command &command) { commands.push_back(command); });
        desk.press(desk.keys().back().key);
        QVERIFY(commands.size() == 1 && std::holds_alternative<ChoosePin>(commands[0]));
        QVERIFY(!desk.isOnSheet());
    }

    void aFaultStaysWhateverTheStationAsks()
    {
        Shown d;
        d.take();
        present::Desk desk;
        DeskPresenter presenter(desk);
        presenter.showFault({u"The journal has closed"_s, {}, {}, {}});
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Fault);
        QVERIFY(desk.keys().empty());
        presenter.liftFault();
        presenter.show(d.scene());
        QCOMPARE(desk.page(), Page::Pack);
    }
};

PACKHORSE_TEST(TstDeskScenes)
#include "tst_desk_scenes.moc"
