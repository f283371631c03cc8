// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sign_in.h"
#include "floor.h"
#include "support/test_main.h"

using namespace floor_sample;

namespace {

/// A floor whose site wants PINs; operator one has one.
Floor withPins()
{
    Floor f;
    f.station.site.policies.pin = true;
    f.station.site.operators[0].verifier = u"verifier-1"_s;
    return f;
}

/// A PIN and what the check said of it.
QString typed(Floor &f, bool right)
{
    if (const QString asked = f.run(EnterPin{u"314159"_s}); asked != u"asked")
        return asked;
    const QString said = f.run(PinChecked{right});
    for (auto &[who, tries] : f.station.pinTries)
        tries.since = f.now; // the command loop knows when it was
    return said;
}

QString badge(Floor &f, const QString &code) { return f.scan(CodeKind::Badge, code); }

void wrongOnes(Floor &f, int count)
{
    for (int i = 0; i < count; ++i) {
        f.now = f.now + Duration(60 * 60'000); // nobody has to wait
        QCOMPARE(typed(f, false), u"operator.refused"_s);
    }
}

} // namespace

class TstSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadgeAndItsPinSignIn();
    void nobodysBadgeIsAskedForAPinLikeAnyOther();
    void aStationWithoutARosterSaysSo_data();
    void aStationWithoutARosterSaysSo();
    void whatIsCheckedIsTheVerifierOfTheBadge();
    void aWrongPinTellsHowManyTriesAreLeft();
    void afterFiveWrongOnesOneWaits();
    void pausesGrow_data();
    void pausesGrow();
    void tenWrongOnesLockTheBadge();
    void theRightOneForgetsTheWrongOnes();
    void theSiteForgivesWrongOnes();
    void aLockedBadgeSignsNobodyIn();
    void aLockedStationDoesNothingElse();
    void aLockedStationIsOpenedByItsOperatorOnly();
    void whoseBadgeWasLockedIsRelievedByAColleague();
    void theQuestionStaysUntilItIsAnsweredOrDropped();
    void withoutPinsABadgeIsEnough();
};

void TstSignIn::aBadgeAndItsPinSignIn()
{
    Floor f = withPins();
    QCOMPARE(badge(f, u"b-one"_s), u"asked"_s);
    QCOMPARE(f.notice, Notice::PinAsked);
    QCOMPARE(ask(f.station).step, Step::Pin);
    QVERIFY(!f.station.signedIn);
    QCOMPARE(typed(f, true), u"operator.signed_in"_s);
    QCOMPARE(std::get<OperatorSignedIn>(f.facts[0]).by, u"badge+pin"_s);
    QCOMPARE(f.station.signedIn->id, one);
    QVERIFY(!isLocked(f.station));
    QCOMPARE(ask(f.station).step, Step::Trolley);
}

void TstSignIn::nobodysBadgeIsAskedForAPinLikeAnyOther()
{
    Floor f = withPins();
    QCOMPARE(badge(f, u"B-NINE"_s), u"asked"_s);
    QCOMPARE(typed(f, false), u"operator.refused"_s);
    QCOMPARE(std::get<OperatorRefused>(f.facts[0]).badge, u"B-NINE"_s);
    badge(f, u"B-ONE"_s);
    QCOMPARE(typed(f, false), u"operator.refused"_s);
    QVERIFY(std::get<OperatorRefused>(f.facts[0]).badge.isEmpty()); // the fact names its operator
    for (const QString &code : {u"B-NINE"_s, u"B-ONE"_s}) {
        badge(f, code);
        wrongOnes(f, 4);
        f.refused<PinTooSoon>(EnterPin{u"314159"_s});
        wrongOnes(f, 5);
        f.refused<BadgeLocked>(EnterPin{u"314159"_s});
    }
}

void TstSignIn::aStationWithoutARosterSaysSo_data()
{
    QTest::addColumn<bool>("pins");
    QTest::addColumn<bool>("online");
    QTest::newRow("badges, never reached its server") << false << false;
    QTest::newRow("badges, the server has nobody") << false << true;
    QTest::newRow("PINs, never reached its server") << true << false;
}

/// It said that the badge was not known at this site.
void TstSignIn::aStationWithoutARosterSaysSo()
{
    QFETCH(bool, pins);
    QFETCH(bool, online);
    Floor f;
    f.station.site.policies.pin = pins;
    f.station.site.operators.clear();
    f.station.online = online;
    const auto why = f.refused<UnknownBadge>(Floor::scanOf(CodeKind::Badge, u"B-ONE"_s));
    QVERIFY(why.noRoster);
    QCOMPARE(why.online, online);
}

void TstSignIn::whatIsCheckedIsTheVerifierOfTheBadge()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    const auto decision = decide(f.station, EnterPin{u"314159"_s}, f.now);
    QVERIFY(decision && decision->checkPin);
    QCOMPARE(decision->checkPin->verifier, u"verifier-1"_s);
    QCOMPARE(decision->checkPin->pin.text(), u"314159"_s);
    QVERIFY(decision->quiet && decision->events.empty());
    badge(f, u"B-NINE"_s);
    QVERIFY(decide(f.station, EnterPin{u"1"_s}, f.now)->checkPin->verifier.isEmpty());
    f.refused<NotNow>(PinChecked{true}); // nothing is being checked
}

void TstSignIn::aWrongPinTellsHowManyTriesAreLeft()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    f.run(EnterPin{u"314159"_s});
    const auto decision = decide(f.station, PinChecked{false}, f.now);
    QVERIFY(decision && decision->refusal && decision->quiet);
    QCOMPARE(std::get<SignInRefused>(*decision->refusal).triesLeft, 9);
    QVERIFY(std::holds_alternative<AskPin>(decision->question));
}

void TstSignIn::afterFiveWrongOnesOneWaits()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    for (int i = 0; i < pinTriesBeforePause; ++i)
        QCOMPARE(typed(f, false), u"operator.refused"_s);
    f.now = f.now + Duration(1'000);
    QCOMPARE(f.refused<PinTooSoon>(EnterPin{u"314159"_s}).left, Duration(29'000));
    f.now = f.now + Duration(29'000);
    QCOMPARE(typed(f, true), u"operator.signed_in"_s);
}

void TstSignIn::pausesGrow_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("four") << 4 << 0;
    QTest::newRow("five") << 5 << 30;
    QTest::newRow("six") << 6 << 60;
    QTest::newRow("nine") << 9 << 480;
    QTest::newRow("ten") << 10 << 900;
    QTest::newRow("a thousand") << 1000 << 900;
}
void TstSignIn::pausesGrow()
{
    QFETCH(int, wrong);
    QFETCH(int, seconds);
    QCOMPARE(pinPause(wrong), Duration(seconds * 1000));
}

void TstSignIn::tenWrongOnesLockTheBadge()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    wrongOnes(f, pinTriesBeforeLock);
    f.now = f.now + Duration(24 * 60 * 60'000);
    f.refused<BadgeLocked>(EnterPin{u"314159"_s});
    QCOMPARE(ask(f.station).step, Step::SignIn);
    badge(f, u"B-ONE"_s);
    f.refused<BadgeLocked>(EnterPin{u"314159"_s});
}

void TstSignIn::theRightOneForgetsTheWrongOnes()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    wrongOnes(f, 4);
    QCOMPARE(typed(f, true), u"operator.signed_in"_s);
    QVERIFY(f.station.pinTries.empty());
}

void TstSignIn::theSiteForgivesWrongOnes()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    wrongOnes(f, pinTriesBeforeLock);
    f.refused<BadgeLocked>(EnterPin{u"314159"_s});
    f.station.site.operators[0].unlocks = 1;
    badge(f, u"B-ONE"_s);
    QCOMPARE(typed(f, false), u"operator.refused"_s);
    QCOMPARE(f.station.pinTries.at(one).wrong, 1); // those before do not count any more
    QCOMPARE(typed(f, true), u"operator.signed_in"_s);
}

void TstSignIn::aLockedBadgeSignsNobodyIn()
{
    Floor f = withPins();
    f.station.site.operators[0].isLocked = true;
    badge(f, u"B-ONE"_s);
    f.run(EnterPin{u"314159"_s});
    f.refused<BadgeLocked>(PinChecked{true}); // only whoever knows the PIN is told
    badge(f, u"B-ONE"_s);
    QCOMPARE(typed(f, false), u"operator.refused"_s);
}

void TstSignIn::aLockedStationDoesNothingElse()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    typed(f, true);
    f.scan(CodeKind::Trolley, u"T-01"_s);
    QCOMPARE(ask(f.station).step, Step::Location);
    f.station.proven = false;
    QCOMPARE(ask(f.station).step, Step::Unlock);
    QCOMPARE(ask(f.station).codes, std::vector<QString>{u"B-ONE"_s});
    QCOMPARE(f.refused<UnlockFirst>(Floor::scanOf(CodeKind::Location, u"A-01-01"_s)).name, u"Operator One"_s);
    f.refused<UnlockFirst>(UndoLast{});
    f.refused<UnlockFirst>(SkipStop{});
    f.refused<UnlockFirst>(PauseTrolley{});
    f.refused<TaskUnfinished>(SignOut{}); // where no task is open, the next one may come
    badge(f, u"B-ONE"_s);
    QCOMPARE(typed(f, true), u"operator.signed_in"_s);
    QCOMPARE(ask(f.station).step, Step::Location);
    QCOMPARE(ask(f.station).stop, 1);
}

void TstSignIn::aLockedStationIsOpenedByItsOperatorOnly()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    typed(f, true);
    f.scan(CodeKind::Trolley, u"T-01"_s);
    f.station.proven = false;
    f.refused<BadgeNotExpected>(Floor::scanOf(CodeKind::Badge, u"B-TWO"_s));
    QVERIFY(!f.refused<UnknownBadge>(Floor::scanOf(CodeKind::Badge, u"B-NINE"_s)).noRoster);
}

void TstSignIn::whoseBadgeWasLockedIsRelievedByAColleague()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    typed(f, true);
    f.scan(CodeKind::Trolley, u"T-01"_s);
    f.station.site.operators[0].isLocked = true;
    f.station.signedIn->isLocked = true;
    f.refused<UnlockFirst>(SkipStop{});
    QCOMPARE(badge(f, u"B-TWO"_s), u"asked"_s);
    QCOMPARE(typed(f, true), u"operator.signed_out operator.signed_in"_s);
    QCOMPARE(f.station.signedIn->id, two);
    QCOMPARE(ask(f.station).step, Step::Location);
}

void TstSignIn::theQuestionStaysUntilItIsAnsweredOrDropped()
{
    Floor f = withPins();
    badge(f, u"B-ONE"_s);
    f.refused<AnswerFirst>(Floor::scanOf(CodeKind::Trolley, u"T-01"_s));
    QCOMPARE(badge(f, u"B-TWO"_s), u"asked"_s); // another badge, another PIN
    QCOMPARE(std::get<AskPin>(f.station.question).badge, u"B-TWO"_s);
    QCOMPARE(f.run(CancelQuestion{}), u"asked"_s);
    f.refused<NotNow>(EnterPin{u"314159"_s});
}

void TstSignIn::withoutPinsABadgeIsEnough()
{
    Floor f;
    f.station.site.operators[1].isLocked = true;
    f.refused<BadgeLocked>(Floor::scanOf(CodeKind::Badge, u"B-TWO"_s));
    QCOMPARE(badge(f, u"B-ONE"_s), u"operator.signed_in"_s);
    QCOMPARE(std::get<OperatorSignedIn>(f.facts[0]).by, u"badge"_s);
    f.station.proven = false;
    QVERIFY(!isLocked(f.station));
}

PACKHORSE_TEST(TstSignIn)
#include "tst_sign_in.moc"
