// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "codec/pin.h"
#include "support/floor/floor.h"
#include "support/test_main.h"
#include <QJsonObject>

using namespace support;
using domain::Duration;
using domain::LabelStage;
using domain::OrderState;
using Fate = Paper::Fate;

namespace {

/// Order 1 has 3 apples and 2 pears, order 2 an apple and 4 plums.
const QByteArray fruit = "order,product,name,quantity,code,location,weight_g\n"
                         "1,apple,Apple,3,,A-01-01,100\n1,pear,Pear,2,,A-02-01,120\n"
                         "2,apple,Apple,1,,A-01-01,100\n2,plum,Plum,4,,A-03-01,30\n";
const QString badge1 = QStringLiteral("B-2001");
const QString badge2 = QStringLiteral("B-2002");
const QString calm = QStringLiteral("emulated:latency_ms=400..1200");
const QString bin = QStringLiteral("BIN-DISPATCH-1");
const QString applyStep = QStringLiteral("apply");
const QString orderStep = QStringLiteral("order");
const QString waitStep = QStringLiteral("label_wait");

bool isAccepted(const flow::Reaction &reaction) { return reaction.sound == ports::Sound::Accepted; }

} // namespace

/// Sentences about packing: real journals, real loops, the real server and its carrier, virtual time.
class TstDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<Floor> floor;
    Desk *a = nullptr;
    Desk *b = nullptr;
    QString tote; ///< of order 1

    void begin(const QString &carrier = calm, const std::function<void(domain::Policies &)> &policies = {})
    {
        floor = std::make_unique<Floor>();
        floor->open(fruit);
        floor->wantPapers(QStringLiteral("1"), QStringLiteral("Enjoy it"));
        floor->openDesks(carrier, policies);
        floor->pick();
        tote = floor->order(QStringLiteral("1")).totes.at(0).text();
        a = &floor->addDesk(QStringLiteral("desk-1"));
        b = &floor->addDesk(QStringLiteral("desk-2"));
        a->open(badge1, QStringLiteral("D-01"));
        b->open(badge2, QStringLiteral("D-02"));
    }
    void take(Desk &desk)
    {
        desk.scan(tote);
        floor->time.passUntil([&] { return desk.step() != u"wait"; }, Duration(5'000));
    }
    void takeWithDocumentPrinter()
    {
        begin();
        a->printsDocuments = true;
        a->restart();
        a->press(domain::ConfirmReady{});
        take(*a);
    }
    bool finish(Desk &desk)
    {
        return desk.packUntil(orderStep) && floor->deliver(Duration(10'000));
    }
    [[nodiscard]] int boughtFor(const QString &order)
    {
        int count = 0;
        for (const auto &[reference, purchases] : floor->bought())
            count += reference.contains(u'-' + order + u'-') ? purchases : 0;
        return count;
    }
    [[nodiscard]] QStringList typesAtServer()
    {
        QStringList types;
        for (const QJsonObject &event : floor->events())
            types << event.value(QLatin1String("fact")).toObject().value(QLatin1String("type")).toString();
        return types;
    }
    [[nodiscard]] static domain::OrderId one() { return domain::OrderId(QStringLiteral("1")); }

private Q_SLOTS:
    void cleanup()
    {
        for (const Desk *desk : {a, b}) {
            if (desk)
                QCOMPARE(desk->lawBroken, QStringList());
        }
        a = b = nullptr;
        floor.reset();
    }

    void thePapersOfAnOrderComeOutOnce()
    {
        takeWithDocumentPrinter();
        const QByteArrayList expected{"5", "Enjoy it"}; // units, and the note
        a->paper.fate = Fate::Away; // a printer of labels that is not there keeps no paper waiting
        floor->pass(Duration(2'000));
        QVERIFY(a->documents.labels.isEmpty()); // not before all is verified
        QVERIFY(a->packUntil(QStringLiteral("weigh")));
        floor->pass(Duration(2'000));
        QCOMPARE(a->documents.labels, expected);
        a->restart();
        a->press(domain::ConfirmReady{});
        floor->pass(Duration(5'000));
        QCOMPARE(a->documents.labels, expected); // an earlier run has printed them
        QVERIFY(a->loops().papers.printAgain(a->documents.name()));
        floor->pass(Duration(2'000));
        QCOMPARE(a->documents.labels, expected + expected);
        a->paper.fate = Fate::Prints;
        QVERIFY(finish(*a));
        QVERIFY(!a->loops().papers.printAgain(a->documents.name())); // nothing is open any more
        QCOMPARE(a->documents.labels, expected + expected);
    }
    void aSlipThatSaysSomethingElseIsPrintedAnew()
    {
        takeWithDocumentPrinter();
        QVERIFY(a->packUntil(QStringLiteral("weigh")));
        floor->pass(Duration(2'000));
        const auto papers = a->documents.labels;
        QCOMPARE(papers.size(), 2);
        QVERIFY(isAccepted(a->press(domain::UndoLast{})));
        floor->pass(Duration(2'000));
        QCOMPARE(a->documents.labels, papers); // one is missing again
        QVERIFY(isAccepted(a->press(domain::RaiseProblem{QStringLiteral("missing"), {}, QStringLiteral("BIN-PROBLEM-1")})));
        take(*a);
        QVERIFY(isAccepted(a->press(domain::ResolveProblem{QStringLiteral("resolved"), {}})));
        floor->pass(Duration(2'000));
        QCOMPARE(a->documents.labels.size(), papers.size() + 1); // it goes without; the gift note is the same
    }
    void anOrderIsPackedFromItsToteToTheDispatchBin()
    {
        begin();
        QCOMPARE(a->step(), orderStep);
        take(*a);
        QCOMPARE(a->step(), QStringLiteral("unit"));
        QVERIFY(a->packUntil(QStringLiteral("weigh")));
        QVERIFY(a->paper.labels.isEmpty()); // not before it is weighed
        QVERIFY(isAccepted(a->weigh(a->expected_g())));
        QVERIFY(a->packUntil(applyStep));
        QVERIFY(a->packUntil(QStringLiteral("dispatch_bin")));
        QCOMPARE(a->stage(), LabelStage::Applied);
        QVERIFY(isAccepted(a->scan(bin)));
        QCOMPARE(a->step(), orderStep);
        QVERIFY(floor->deliver(Duration(10'000)));
        const domain::PackOrder packed = floor->order(QStringLiteral("1"));
        QVERIFY(packed.state == OrderState::Packed);
        QCOMPARE(packed.settled(), 5);
        QVERIFY(packed.parcels.at(0).labels.at(0).prints.at(0).state == domain::PrintState::Printed);
        QCOMPARE(a->paper.labels.size(), 1);
        QCOMPARE(floor->purchases(), 1);
    }

    // Label at pack: when the last unit is in the box, the label has been on the disk for long.
    void theLabelIsBoughtWhileThePackerPacks()
    {
        begin(QStringLiteral("emulated:latency_ms=4000..4000"));
        take(*a);
        QCOMPARE(a->stage(), LabelStage::Wanted);
        floor->pass(Duration(8'000));
        QCOMPARE(a->stage(), LabelStage::OnDisk);
        QCOMPARE(a->step(), QStringLiteral("unit"));
        QVERIFY(a->paper.labels.isEmpty());
        QVERIFY(a->packUntil(QStringLiteral("weigh")));
        QVERIFY(isAccepted(a->weigh(a->expected_g())));
        QVERIFY(floor->time.passUntil([this] { return a->stage() == LabelStage::Printed; }, Duration(1'000)));
    }

    void withoutLabelAtPackItIsWantedWhenTheParcelIsFull()
    {
        begin(calm, [](domain::Policies &policies) { policies.labelAtPack = false; });
        take(*a);
        QCOMPARE(a->stage(), LabelStage::None);
        QVERIFY(finish(*a));
        QCOMPARE(floor->purchases(), 1);
        QCOMPARE(a->paper.labels.size(), 1);
    }

    // ---- killed ----------------------------------------------------------------------------------------------------

    /// The program ends at every moment of an order's way and goes on where it was.
    void killedAtEveryStep_data()
    {
        QTest::addColumn<int>("deeds");
        for (int deeds = 0; deeds <= 16; ++deeds)
            QTest::newRow(qPrintable(QString::number(deeds))) << deeds;
    }
    void killedAtEveryStep()
    {
        QFETCH(int, deeds);
        begin();
        take(*a);
        static_cast<void>(a->packUntil(orderStep, deeds));
        const int verified = a->order() ? a->order()->settled() : 5;
        a->restart();
        if (a->order())
            QCOMPARE(a->order()->settled(), verified);
        if (!floor->deliver(Duration(5'000)) || floor->order(QStringLiteral("1")).state != OrderState::Packed)
            QVERIFY(a->order());
        QVERIFY(!a->order() || finish(*a));
        QVERIFY(floor->deliver(Duration(10'000)));
        QVERIFY(floor->order(QStringLiteral("1")).state == OrderState::Packed);
        QCOMPARE(floor->purchases(), 1);
        QCOMPARE(a->paper.labels.size(), 1);
    }

    /// Killed so many events after the weight was taken: between the label, the disk, the printer and the facts.
    void killedWhileItPrints_data()
    {
        QTest::addColumn<int>("events");
        for (int events = 0; events <= 30; ++events)
            QTest::newRow(qPrintable(QString::number(events))) << events;
    }
    void killedWhileItPrints()
    {
        QFETCH(int, events);
        begin();
        take(*a);
        QVERIFY(a->packUntil(QStringLiteral("weigh")));
        floor->pass(Duration(5'000));
        a->give(domain::TakeWeight{a->expected_g(), QStringLiteral("scale")});
        for (int i = 0; i < events; ++i)
            static_cast<void>(floor->time.step(floor->time.running().ms + 1'000));
        a->end();
        floor->pass(Duration(2'000));
        const qsizetype onPaper = a->paper.labels.size();
        QVERIFY(a->start());
        floor->pass(Duration(20'000));
        if (onPaper == 1)
            QCOMPARE(a->paper.labels.size(), 1); // never a second one by itself
        QVERIFY(finish(*a));
        QCOMPARE(a->paper.labels.size(), 1);
        QCOMPARE(floor->purchases(), 1);
    }

    // ---- the carrier -----------------------------------------------------------------------------------------------

    void aLabelThatTakesLongComesAfterAll()
    {
        begin(QStringLiteral("emulated:latency_ms=35000..35000"));
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        QVERIFY(a->press(domain::Reprint{}).refusal.has_value()); // there is none to be printed
        floor->pass(Duration(60'000));
        QCOMPARE(a->step(), applyStep);
        QVERIFY(finish(*a));
        QCOMPARE(floor->purchases(), 1);
        QCOMPARE(a->paper.labels.size(), 1);
    }

    void aCarrierThatLosesAnswersIsAskedNotPaidTwice()
    {
        begin(QStringLiteral("emulated:latency_ms=400..1200,lost_answer=0.6,fail=0.2,download=once,seed=5"));
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        floor->pass(Duration(5 * 60'000));
        QVERIFY(floor->purchases() <= 1);
    }

    void aRefusedLabelIsPutRightByAPerson()
    {
        begin(QStringLiteral("emulated:latency_ms=400..1200,refuse=1"));
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        floor->pass(Duration(10'000));
        QCOMPARE(a->stage(), LabelStage::Refused);
        QVERIFY(a->paper.labels.isEmpty());
        a->press(domain::RaiseProblem{QStringLiteral("label"), {}, {}});
        QVERIFY(isAccepted(a->scan(QStringLiteral("BIN-PROBLEM-1"))));
        QCOMPARE(a->step(), orderStep);
        QVERIFY(floor->deliver(Duration(10'000)));
        QVERIFY(floor->order(QStringLiteral("1")).state == OrderState::Problem);
    }

    // ---- the printer -----------------------------------------------------------------------------------------------

    void aPrintThatNobodySawAsksWhetherItCameOut_data()
    {
        QTest::addColumn<bool>("cameOut");
        QTest::newRow("it did") << true;
        QTest::newRow("it did not") << false;
    }
    void aPrintThatNobodySawAsksWhetherItCameOut()
    {
        QFETCH(bool, cameOut);
        begin();
        a->paper.fate = cameOut ? Fate::Silent : Fate::Jams;
        take(*a);
        QVERIFY(a->packUntil(QStringLiteral("came_out")));
        a->restart(); // and a restart prints nothing by itself
        floor->pass(Duration(30'000));
        QCOMPARE(a->step(), QStringLiteral("came_out"));
        QCOMPARE(a->paper.asked, 1);
        a->paper.fate = Fate::Prints;
        QVERIFY(isAccepted(a->press(domain::AnswerCameOut{a->ask().job, cameOut})));
        QVERIFY(finish(*a));
        QCOMPARE(a->paper.labels.size(), 1);
        QCOMPARE(a->paper.asked, cameOut ? 1 : 2);
    }

    void theScanOfTheLabelItselfAnswersWhetherItCameOut()
    {
        begin();
        a->paper.fate = Fate::Silent;
        take(*a);
        QVERIFY(a->packUntil(QStringLiteral("came_out")));
        QVERIFY(isAccepted(a->scan(a->ask().codes.at(0))));
        QCOMPARE(a->step(), QStringLiteral("dispatch_bin"));
        QVERIFY(finish(*a));
        QCOMPARE(a->paper.labels.size(), 1);
    }

    void aPrinterThatSeesNothingIsBelievedByTheScan()
    {
        begin();
        a->paper.fate = Fate::PrintsBlind;
        take(*a);
        QVERIFY(a->packUntil(applyStep));
        QCOMPARE(a->stage(), LabelStage::Sent);
        QVERIFY(finish(*a));
        QCOMPARE(a->paper.labels.size(), 1);
    }

    // E2: whoever presses ten times while the printer is away gets one label when it comes back.
    void pressingPrintTenTimesPrintsOneLabel()
    {
        begin();
        a->paper.fate = Fate::Away;
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        floor->pass(Duration(5'000));
        QStringList said;
        a->loops().labels.onImpossible = [&](const domain::LabelName &, flow::NoPrint why, const QString &) { said << QString::number(int(why)); };
        for (int i = 0; i < 10; ++i)
            a->press(domain::Reprint{});
        QCOMPARE(said.size(), 10);
        a->paper.fate = Fate::Prints;
        floor->pass(Duration(60'000));
        QCOMPARE(a->paper.labels.size(), 1);
        QVERIFY(finish(*a));
        QCOMPARE(a->paper.labels.size(), 1);
        QCOMPARE(floor->purchases(), 1);
    }

    // The printer has no paper: the parcel goes to the other desk. When there is paper again, nothing of it comes out.
    void whatWaitsForAPrinterDoesNotComeOutOnceTheOrderIsElsewhere_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("the desk runs on") << false;
        QTest::newRow("the desk starts again") << true;
    }
    void whatWaitsForAPrinterDoesNotComeOutOnceTheOrderIsElsewhere()
    {
        QFETCH(bool, restarts);
        begin();
        a->paper.fate = Fate::Away;
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        floor->pass(Duration(5'000));
        QVERIFY(isAccepted(a->press(domain::PutAside{QStringLiteral("shelf")})));
        QVERIFY(floor->deliver(Duration(5'000)));
        take(*b);
        QVERIFY(finish(*b));
        a->paper.fate = Fate::Prints;
        if (restarts)
            a->restart();
        floor->pass(Duration(5 * 60'000));
        QCOMPARE(a->paper.labels.size(), 0);
        QCOMPARE(b->paper.labels.size(), 1);
        QCOMPARE(floor->purchases(), 1);
    }

    void aLabelThatWasLetGoOfIsPrintedWhenTheOrderIsGoneOnWith()
    {
        begin();
        a->paper.fate = Fate::Away;
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        floor->pass(Duration(5'000));
        QVERIFY(isAccepted(a->press(domain::PutAside{})));
        floor->pass(Duration(60'000)); // its turn came, and nobody wanted it
        a->paper.fate = Fate::Prints;
        take(*a);
        QVERIFY(finish(*a));
        QCOMPARE(a->paper.labels.size(), 1);
    }

    /// Whoever packs stays signed in; the second print waits for somebody else's word, also without network.
    void aReprintWaitsForASupervisorWhereTheSiteWantsThat()
    {
        begin();
        const QString chief = QStringLiteral("B-9001");
        const QString pin = QStringLiteral("161803");
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("add")},
                                  {QStringLiteral("badge"), chief},
                                  {QStringLiteral("name"), QStringLiteral("Chief")},
                                  {QStringLiteral("role"), QStringLiteral("supervisor")}});
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("pin")},
                                  {QStringLiteral("badge"), chief},
                                  {QStringLiteral("verifier"), codec::pinVerifier(pin)}});
        domain::Site site = floor->site();
        site.policies.pin = site.policies.approveReprint = true;
        floor->admin("site", {}, codec::encodeSite(site));
        take(*a);
        QVERIFY(a->packUntil(applyStep));
        a->passTime(Duration(120'000)); // the site's new table comes
        floor->cutAll(true);
        QVERIFY(a->press(domain::Reprint{}).sound == ports::Sound::Attention);
        floor->pass(Duration(5'000));
        QCOMPARE(a->paper.labels.size(), 1);
        const domain::OperatorId packer = a->shown().signedIn->id;
        a->scan(chief);
        QVERIFY(isAccepted(a->press(domain::EnterPin{pin})));
        floor->pass(Duration(5'000));
        QCOMPARE(a->paper.labels.size(), 2);
        QCOMPARE(a->shown().signedIn->id, packer);
        QCOMPARE(a->step(), applyStep);
        floor->cutAll(false);
        QVERIFY(finish(*a));
        QJsonObject approved;
        for (const QJsonObject &event : floor->events()) {
            const QJsonObject fact = event.value(QLatin1String("fact")).toObject();
            if (fact.value(QLatin1String("type")).toString() == u"person.approved")
                approved = event;
        }
        QCOMPARE(approved.value(QLatin1String("outcome")).toString(), QStringLiteral("applied"));
        const QJsonObject fact = approved.value(QLatin1String("fact")).toObject();
        QCOMPARE(fact.value(QLatin1String("operator")).toString(), packer.text());
        QVERIFY(fact.value(QLatin1String("data")).toObject().value(QLatin1String("approved_by")).toString() != packer.text());
    }
    void aReprintIsAskedForByAPersonAndMarked()
    {
        begin();
        take(*a);
        QVERIFY(a->packUntil(applyStep));
        a->press(domain::Reprint{});
        floor->pass(Duration(3'000));
        QCOMPARE(a->paper.labels.size(), 2);
        QVERIFY(finish(*a));
        const auto prints = floor->order(QStringLiteral("1")).parcels.at(0).labels.at(0).prints;
        QCOMPARE(prints.size(), size_t(2));
        QVERIFY(!prints[0].reprint && prints[1].reprint);
        QCOMPARE(floor->purchases(), 1);
    }

    // ---- what is packed turns out otherwise ------------------------------------------------------------------------

    void anotherBoxAfterTheLabelBuysAnotherLabelAndGivesTheFirstBack()
    {
        begin();
        take(*a);
        floor->pass(Duration(5'000));
        QCOMPARE(a->stage(), LabelStage::OnDisk);
        QVERIFY(isAccepted(a->scan(QStringLiteral("X-L"))));
        QCOMPARE(a->order()->parcel(1)->label()->revision, 2);
        QVERIFY(finish(*a));
        floor->pass(Duration(60'000));
        QCOMPARE(a->paper.labels.size(), 1);
        QCOMPARE(floor->purchases(), 2);
        int kept = 0;
        for (const auto &[reference, purchases] : floor->bought())
            kept += purchases;
        QCOMPARE(kept, 1);
    }

    void aLabelThatWaitsForThePrinterIsNotPrintedAfterTheBoxChanged()
    {
        begin();
        a->paper.fate = Fate::Away;
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        floor->pass(Duration(5'000));
        QVERIFY(isAccepted(a->scan(QStringLiteral("X-L"))));
        floor->pass(Duration(10'000));
        a->paper.fate = Fate::Prints;
        QVERIFY(finish(*a));
        floor->pass(Duration(60'000));
        QCOMPARE(a->paper.labels.size(), 1);
        const auto labels = floor->order(QStringLiteral("1")).parcels.at(0).labels;
        QCOMPARE(labels.size(), size_t(2));
        QVERIFY(labels[0].voided && labels[0].prints.empty());
        QVERIFY(labels[1].applied);
    }

    void aCancelledOrderGoesToTheCancelToteAndItsLabelIsGivenBack()
    {
        begin();
        take(*a);
        QVERIFY(a->packUntil(QStringLiteral("weigh")));
        floor->admin("order", {{QStringLiteral("order"), QStringLiteral("1")}});
        floor->pass(Duration(20'000));
        QCOMPARE(a->step(), QStringLiteral("cancel_tote"));
        QVERIFY(isAccepted(a->scan(QStringLiteral("BIN-CANCEL-1"))));
        QCOMPARE(a->step(), orderStep);
        QVERIFY(floor->deliver(Duration(10'000)));
        floor->pass(Duration(60'000));
        QCOMPARE(a->paper.labels.size(), 0);
        for (const auto &[reference, purchases] : floor->bought())
            QCOMPARE(purchases, 0);
    }

    // ---- two desks -------------------------------------------------------------------------------------------------

    void anotherDeskTakesOverAndSeesTheSameLabel()
    {
        begin();
        take(*a);
        QVERIFY(isAccepted(a->scan(QStringLiteral("apple"))));
        QVERIFY(floor->deliver(Duration(5'000)));
        floor->pass(Duration(5'000));
        take(*b);
        QCOMPARE(b->step(), QStringLiteral("order_take_over"));
        QVERIFY(isAccepted(b->press(domain::ConfirmTakeOver{})));
        QCOMPARE(b->order()->settled(), 1);
        floor->pass(Duration(20'000));
        QCOMPARE(b->stage(), LabelStage::Unknown); // the first desk may have printed it
        QCOMPARE(a->step(), QStringLiteral("acknowledge"));
        QVERIFY(isAccepted(a->press(domain::Acknowledge{})));
        QCOMPARE(a->step(), orderStep);
        QVERIFY(finish(*b));
        QCOMPARE(floor->purchases(), 1);
        QCOMPARE(a->paper.labels.size() + b->paper.labels.size(), 1);
    }

    // ---- without network -------------------------------------------------------------------------------------------

    void whatIsPackedWithoutNetworkStandsAndItsLabelComesLater()
    {
        begin();
        floor->pass(Duration(30'000)); // the orders that wait are on the disk
        floor->cutAll(true);
        floor->pass(Duration(60'000));
        take(*a);
        QVERIFY(a->packUntil(waitStep));
        a->restart();
        floor->pass(Duration(60'000));
        QCOMPARE(a->step(), waitStep);
        QCOMPARE(a->order()->settled(), 5);
        floor->cutAll(false);
        QVERIFY(finish(*a));
        QCOMPARE(floor->purchases(), 1);
        QCOMPARE(a->paper.labels.size(), 1);
        QVERIFY(floor->order(QStringLiteral("1")).state == OrderState::Packed);
    }

    // ---- facts -----------------------------------------------------------------------------------------------------

    /// What a printer did is told once, however often the program starts.
    void aPrintIsToldOnceHoweverOftenTheProgramStarts()
    {
        begin();
        take(*a);
        QVERIFY(finish(*a));
        for (int i = 0; i < 3; ++i)
            a->restart();
        QVERIFY(floor->deliver(Duration(10'000)));
        QCOMPARE(typesAtServer().count(QStringLiteral("print.sent")), 1);
        QCOMPARE(typesAtServer().count(QStringLiteral("print.confirmed")), 1);
        QVERIFY(!typesAtServer().contains(QStringLiteral("print.unknown")));
    }

    void everyFactThatWasSoundedArrivesOnce()
    {
        begin();
        take(*a);
        a->line.answersToLose = 3;
        QVERIFY(finish(*a));
        const QStringList arrived = floor->arrived();
        for (const QString &fact : a->accepted)
            QCOMPARE(arrived.count(fact), 1);
    }
};

PACKHORSE_TEST(TstDesk)
#include "tst_desk.moc"
