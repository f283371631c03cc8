// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "domain/sign_in.h"
#include "support/test_main.h"

using namespace desk_sample;

namespace {

/// A site with PINs and with both policies; operator one is signed in.
AtDesk withPins(WeighPolicy weigh = WeighPolicy::Off)
{
    Site site = sampleSite();
    site.policies.pin = site.policies.approveReprint = site.policies.approveVoid = true;
    site.policies.weigh = weigh;
    for (Operator &known : site.operators)
        known.verifier = u"verifier of "_s + known.name;
    return AtDesk(sampleOrder(), site);
}

QString typed(AtDesk &desk, bool right)
{
    const QString said = desk.run(EnterPin{u"314159"_s});
    return said == u"asked"_s ? desk.run(PinChecked{right}) : said;
}

void signIn(AtDesk &desk, const QString &badge = u"B-ONE"_s)
{
    desk.scan(CodeKind::Badge, badge);
    QCOMPARE(typed(desk, true), u"operator.signed_in"_s);
    desk.scan(CodeKind::Desk, u"D-01"_s);
    desk.run(ConfirmReady{});
}

/// An order whose label has come out.
void print(AtDesk &desk)
{
    desk.run(AtDesk::tote());
    desk.verify();
    desk.arrive();
    desk.print();
}

/// The supervisor's badge and PIN, and what is recorded by it.
QString word(AtDesk &desk, bool right = true)
{
    desk.scan(CodeKind::Badge, u"B-CHIEF"_s);
    return typed(desk, right);
}

} // namespace

/// What is done by one and approved by another.
class TstApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondPrintWaitsForAWord()
    {
        AtDesk desk = withPins();
        signIn(desk);
        print(desk);
        QCOMPARE(desk.run(Reprint{}), u"asked"_s);
        QVERIFY(!desk.decision.print);
        QCOMPARE(desk.decision.notice, Notice::ApprovalAsked);
        QCOMPARE(desk.asked().step, Step::Approve);
        QCOMPARE(word(desk), u"person.approved"_s);
        QVERIFY(desk.decision.print == (DuePrint{{orderId, 1, 1}, true}));
        QCOMPARE(desk.fact<WordGiven>().what, u"reprint"_s);
        QCOMPARE(desk.fact<WordGiven>().approvedBy, chief);
        QCOMPARE(desk.station.signedIn->id, one); // who works here is the same
        QCOMPARE(desk.step(), u"apply"_s);
    }

    void aFirstPrintNeedsNone()
    {
        AtDesk desk = withPins();
        signIn(desk);
        desk.run(AtDesk::tote());
        desk.verify();
        desk.arrive();
        desk.run(Reprint{}); // a job that has expired: none came out
        QVERIFY(desk.decision.print == (DuePrint{{orderId, 1, 1}, false}));
    }

    void aDamagedLabelIsReplacedByAWord()
    {
        AtDesk desk = withPins();
        signIn(desk);
        print(desk);
        QCOMPARE(desk.run(Relabel{u"damaged"_s}), u"asked"_s);
        QCOMPARE(word(desk), u"person.approved pack.label_voided pack.label_wanted"_s);
        QCOMPARE(desk.fact<LabelVoided>().approvedBy, chief);
        QCOMPARE(desk.fact<WordGiven>().what, u"void"_s);
    }

    void anotherBoxNeedsNone()
    {
        AtDesk desk = withPins();
        signIn(desk);
        print(desk);
        QCOMPARE(desk.run(Relabel{u"box_changed"_s}), u"pack.label_voided pack.label_wanted"_s);
        QVERIFY(desk.fact<LabelVoided>().approvedBy.isEmpty());
    }

    void aWeightThatDoesNotFitIsAcceptedByAWord()
    {
        AtDesk desk = withPins(WeighPolicy::Require);
        signIn(desk);
        desk.run(AtDesk::tote());
        desk.verify();
        desk.run(TakeWeight{900, u"scale"_s});
        QCOMPARE(desk.step(), u"weight"_s);
        QCOMPARE(desk.run(AcceptWeight{}), u"asked"_s);
        QCOMPARE(desk.asked().step, Step::Approve);
        QCOMPARE(word(desk).section(u' ', 0, 1), u"person.approved pack.weighed"_s);
        QCOMPARE(desk.fact<ParcelWeighed>().weight_g, 900);
        QCOMPARE(desk.fact<ParcelWeighed>().approvedBy, chief);
    }

    void aSupervisorNeedsNobodyElse()
    {
        AtDesk desk = withPins(WeighPolicy::Require);
        signIn(desk, u"B-CHIEF"_s);
        desk.run(AtDesk::tote());
        desk.verify();
        desk.run(TakeWeight{900, u"scale"_s});
        QVERIFY(desk.run(AcceptWeight{}).startsWith(u"pack.weighed"));
        QVERIFY(desk.fact<ParcelWeighed>().approvedBy.isEmpty());
    }

    void withoutTheirPoliciesNothingIsHeldBack()
    {
        AtDesk desk = withPins();
        desk.station.site.policies.approveReprint = desk.station.site.policies.approveVoid = false;
        signIn(desk);
        print(desk);
        desk.run(Reprint{});
        QVERIFY(desk.decision.print.has_value());
        QCOMPARE(desk.run(Relabel{u"damaged"_s}), u"pack.label_voided pack.label_wanted"_s);
    }

    void whereThereAreNoPinsABadgeIsNoWord()
    {
        AtDesk desk = withPins(WeighPolicy::Require);
        desk.station.site.policies.pin = false;
        desk.begin();
        desk.run(AtDesk::tote());
        desk.verify();
        desk.run(TakeWeight{900, u"scale"_s});
        desk.refused<SupervisorOnly>(AcceptWeight{});
        QCOMPARE(desk.step(), u"weight"_s);
    }

    void leftAloneItIsAsItWasBefore()
    {
        AtDesk desk = withPins(WeighPolicy::Require);
        signIn(desk);
        desk.run(AtDesk::tote());
        desk.verify();
        desk.run(TakeWeight{900, u"scale"_s});
        desk.run(AcceptWeight{});
        QCOMPARE(desk.run(CancelQuestion{}), u"asked"_s);
        QCOMPARE(desk.step(), u"weight"_s);
        desk.run(AcceptWeight{});
        desk.scan(CodeKind::Badge, u"B-CHIEF"_s); // the same at the PIN
        QCOMPARE(desk.step(), u"pin"_s);
        QCOMPARE(desk.run(CancelQuestion{}), u"asked"_s);
        QCOMPARE(desk.step(), u"weight"_s);
    }

    void onlyASupervisorsBadgeIsAskedForItsPin()
    {
        AtDesk desk = withPins();
        signIn(desk);
        print(desk);
        desk.run(Reprint{});
        desk.refused<NotASupervisor>(AtDesk::scanOf(CodeKind::Badge, u"B-TWO"_s));
        desk.refused<NotASupervisor>(AtDesk::scanOf(CodeKind::Badge, u"B-ONE"_s));
        desk.refused<AnswerFirst>(AtDesk::item(u"SOAP1"_s));
        QCOMPARE(desk.asked().step, Step::Approve);
        desk.scan(CodeKind::Badge, u"B-NOBODY"_s); // like any other
        QCOMPARE(typed(desk, true), u"operator.refused"_s);
        QCOMPARE(desk.fact<OperatorRefused>().badge, u"B-NOBODY"_s);
        QCOMPARE(word(desk), u"person.approved"_s); // another badge instead
    }

    void wrongPinsCountForTheSupervisor()
    {
        AtDesk desk = withPins();
        signIn(desk);
        print(desk);
        desk.run(Reprint{});
        QCOMPARE(word(desk, false), u"operator.refused"_s);
        QCOMPARE(desk.station.pinTries.at(chief).wrong, 1);
        QVERIFY(!desk.station.pinTries.contains(one));
        QCOMPARE(desk.step(), u"pin"_s); // and it may be typed again
        QCOMPARE(typed(desk, true), u"person.approved"_s);
        QVERIFY(desk.station.pinTries.empty());
    }

    void whatIsNotPossibleAnyMoreIsRefusedAfterTheWord()
    {
        AtDesk desk = withPins();
        signIn(desk);
        print(desk);
        desk.run(Reprint{});
        desk.scan(CodeKind::Badge, u"B-CHIEF"_s);
        desk.run(EnterPin{u"314159"_s});
        desk.packing().labels.clear();
        desk.refused<NoLabelYet>(PinChecked{true});
        QVERIFY(!heldIn(desk.station.question)); // nothing waits for a check that has ended
    }

    void wrongPinsAreForgivenOnTheSpot()
    {
        AtDesk desk = withPins();
        desk.station.pinTries[one] = {pinTriesBeforeLock, 0, {}};
        desk.scan(CodeKind::Badge, u"B-ONE"_s);
        QCOMPARE(desk.run(EnterPin{u"314159"_s}), u"asked"_s);
        QCOMPARE(desk.asked().step, Step::Approve);
        QCOMPARE(word(desk), u"operator.unlocked"_s);
        QCOMPARE(desk.fact<OperatorUnlocked>().who, one);
        QVERIFY(!desk.station.signedIn);
        QVERIFY(desk.station.pinTries.empty());
        signIn(desk);
    }

    void aLockedStationIsStillLockedAfterwards()
    {
        AtDesk desk = withPins();
        signIn(desk);
        desk.station.proven = false;
        desk.station.pinTries[one] = {pinTriesBeforeLock, 0, {}};
        desk.scan(CodeKind::Badge, u"B-ONE"_s);
        desk.run(EnterPin{u"314159"_s});
        QCOMPARE(word(desk), u"operator.unlocked"_s);
        QCOMPARE(desk.asked().step, Step::Unlock);
    }

    void nobodyForgivesThemselves()
    {
        AtDesk desk = withPins();
        desk.station.pinTries[chief] = {pinTriesBeforeLock, 0, {}};
        desk.scan(CodeKind::Badge, u"B-CHIEF"_s);
        desk.refused<BadgeLocked>(EnterPin{u"314159"_s}); // there is no other supervisor
        desk.refused<SupervisorOnly>(ForgivePins{one});
    }

    void whatTheSiteHasLockedStaysLocked()
    {
        AtDesk desk = withPins();
        desk.station.site.operators[0].isLocked = true;
        desk.station.pinTries[one] = {pinTriesBeforeLock, 0, {}};
        desk.scan(CodeKind::Badge, u"B-ONE"_s);
        desk.refused<BadgeLocked>(EnterPin{u"314159"_s});
    }
};

PACKHORSE_TEST(TstApproval)
#include "tst_approval.moc"
