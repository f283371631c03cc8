// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approval.h"
#include "domain/new_pin.h"
#include "domain/sign_in.h"
#include "floor.h"
#include "support/test_main.h"

using namespace floor_sample;

namespace {

const QString oldPin = u"314159"_s;
const QString freshPin = u"271828"_s;
const QString chiefsPin = u"204817"_s;
const OperatorId chief(u"op-chief"_s);

/// A floor with network whose site wants PINs, with a supervisor.
struct WithPins : Floor
{
    std::optional<NewPin> sent;

    WithPins()
    {
        station.online = true;
        station.site.policies.pin = true;
        station.site.operators.push_back({chief, u"Chief"_s, u"B-CHIEF"_s, u"supervisor"_s, u"en"_s});
        for (Operator &known : station.site.operators)
            known.verifier = u"verifier of "_s + known.name;
    }
    /// A PIN, and what the check says where there is one.
    QString typed(const QString &pin, bool right = true)
    {
        sent.reset();
        const auto decision = decide(station, EnterPin{pin}, now);
        if (decision && decision->newPin)
            sent = *decision->newPin;
        const QString said = run(EnterPin{pin});
        return decision && decision->checkPin ? run(PinChecked{right}) : said;
    }
    void signIn()
    {
        scan(CodeKind::Badge, u"B-ONE"_s);
        QCOMPARE(typed(oldPin), u"operator.signed_in"_s);
    }
    /// Until the server is asked.
    void typedTwice()
    {
        QCOMPARE(typed(freshPin), u"asked"_s);
        QCOMPARE(ask(station).step, Step::PinAgain);
        QCOMPARE(typed(freshPin), u"asked"_s);
        QCOMPARE(ask(station).step, Step::PinWait);
    }
    void isForOnce() { station.site.operators[0].isPinForOnce = true; }
    template <typename Why>
    void refusedTyping(const QString &pin)
    {
        QCOMPARE(typed(pin), u"no"_s);
        QVERIFY(refusal && std::holds_alternative<Why>(*refusal));
    }
};

PinFault faultOf(const WithPins &f)
{
    const auto *why = f.refusal ? std::get_if<PinNotPossible>(&*f.refusal) : nullptr;
    return why ? why->fault : PinFault::Site;
}

} // namespace

class TstNewPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeAPin_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("fault"); ///< -1: none
        QTest::newRow("six digits") << freshPin << -1;
        QTest::newRow("twelve digits") << u"271828314159"_s << -1;
        QTest::newRow("five digits") << u"27182"_s << int(PinFault::Length);
        QTest::newRow("thirteen digits") << u"2718283141592"_s << int(PinFault::Length);
        QTest::newRow("nothing") << QString() << int(PinFault::Length);
        QTest::newRow("other digits") << u"٢٧١٨٢٨"_s << int(PinFault::Length);
        QTest::newRow("a run") << u"345678"_s << int(PinFault::TooEasy);
        QTest::newRow("a repetition") << u"272727"_s << int(PinFault::TooEasy);
    }
    void whatCanBeAPin()
    {
        QFETCH(QString, pin);
        QFETCH(int, fault);
        const auto found = pinFaultOf(pin);
        QCOMPARE(found ? int(*found) : -1, fault);
    }

    void wipedDigitsAreOverwritten()
    {
        QString digits(freshPin.constData(), freshPin.size());
        const QString other = digits; // somebody else's text stays
        wipe(digits);
        QVERIFY(digits.isEmpty());
        QCOMPARE(other, freshPin);

        QString alone(freshPin.constData(), freshPin.size());
        const QChar *where = alone.constData();
        wipe(alone);
        QVERIFY(alone.isEmpty());
        QCOMPARE(where[1], u'0'); // it is there as long as the text is
        QCOMPARE(where[5], u'0');

        // Asked for as raw data, its memory stays where it is for as long as the test looks.
        std::array<QChar, 7> memory{u'2', u'7', u'1', u'8', u'2', u'8', QChar()};
        QString raw = QString::fromRawData(memory.data(), 6);
        wipe(raw);
        QCOMPARE(memory[0], u'2'); // of another's memory nothing is overwritten
    }

    void aPinIsHeldApartFromWhatWasTyped()
    {
        QString typed = u"27"_s;
        typed += u"1828"_s;
        const Pin pin(typed);
        typed[0] = u'9';
        QCOMPARE(pin.text(), freshPin);
        QVERIFY(Pin().isEmpty() && Pin(QString()).isEmpty() && !(Pin() == pin) && pin == Pin(freshPin));
    }

    void theOldOneAndTheNewOneTwice()
    {
        WithPins f;
        f.signIn();
        QCOMPARE(f.run(ChoosePin{}), u"asked"_s);
        QCOMPARE(ask(f.station).step, Step::Pin);
        QCOMPARE(f.typed(oldPin), u"asked"_s);
        QCOMPARE(ask(f.station).step, Step::NewPin);
        f.typedTwice();
        QVERIFY(f.sent);
        QVERIFY(f.sent->who == one && f.sent->old == Pin(oldPin) && f.sent->fresh == Pin(freshPin) &&
                f.sent->supervisor.isEmpty());
        f.refused<NotNow>(CancelQuestion{}); // what becomes of it is told
        f.refused<AnswerFirst>(SignOut{});
        f.refused<AnswerFirst>(Floor::scanOf(CodeKind::Badge, u"B-TWO"_s));
        QCOMPARE(f.run(PinAnswered{PinOutcome::Counts}), u"asked"_s);
        QCOMPARE(f.notice, Notice::PinChosen);
        QCOMPARE(f.station.question.index(), size_t(0));
        QCOMPARE(f.station.signedIn->id, one);
    }

    void aWrongOldOneCountsAsAnyOther()
    {
        WithPins f;
        f.signIn();
        f.run(ChoosePin{});
        QCOMPARE(f.typed(freshPin, false), u"operator.refused"_s);
        QCOMPARE(f.station.pinTries[one].wrong, 1);
        QCOMPARE(ask(f.station).step, Step::Pin);
        QCOMPARE(f.typed(oldPin), u"asked"_s); // and is not the end of it
        QCOMPARE(ask(f.station).step, Step::NewPin);
    }

    void whatCannotBeTheNewOneIsAskedForAgain()
    {
        WithPins f;
        f.signIn();
        f.run(ChoosePin{});
        f.typed(oldPin);
        f.refusedTyping<PinNotPossible>(u"2718"_s);
        QCOMPARE(faultOf(f), PinFault::Length);
        f.refusedTyping<PinNotPossible>(u"123456"_s);
        QCOMPARE(faultOf(f), PinFault::TooEasy);
        f.refusedTyping<PinNotPossible>(oldPin);
        QCOMPARE(faultOf(f), PinFault::Same);
        QCOMPARE(f.typed(freshPin), u"asked"_s);
        f.refusedTyping<PinNotPossible>(chiefsPin);
        QCOMPARE(faultOf(f), PinFault::Differ);
        QCOMPARE(ask(f.station).step, Step::NewPin); // both of them once more
        f.typedTwice();
        f.refused<PinNotPossible>(PinAnswered{PinOutcome::NotTaken});
        QCOMPARE(ask(f.station).step, Step::NewPin);
        f.typedTwice();
    }

    void withoutNetworkNothingIsAsked()
    {
        WithPins f;
        f.signIn();
        f.station.online = false;
        f.refused<PinNotChosen>(ChoosePin{});
        QCOMPARE(f.station.question.index(), size_t(0));
        f.station.online = true;
        f.run(ChoosePin{});
        f.station.online = false;
        QCOMPARE(f.typed(oldPin), u"no"_s);
        QCOMPARE(std::get<PinNotChosen>(*f.refusal).outcome, PinOutcome::NoNetwork);
        QCOMPARE(f.station.question.index(), size_t(0));
    }

    void whatTheServerRefusesEndsIt_data()
    {
        QTest::addColumn<int>("outcome");
        for (const PinOutcome outcome : {PinOutcome::Wrong, PinOutcome::TooSoon, PinOutcome::Locked,
                                         PinOutcome::NotOffered, PinOutcome::NoNetwork, PinOutcome::Unanswered})
            QTest::addRow("outcome %d", int(outcome)) << int(outcome);
    }
    void whatTheServerRefusesEndsIt()
    {
        QFETCH(int, outcome);
        WithPins f;
        f.signIn();
        f.run(ChoosePin{});
        f.typed(oldPin);
        f.typedTwice();
        QCOMPARE(int(f.refused<PinNotChosen>(PinAnswered{PinOutcome(outcome)}).outcome), outcome);
        QCOMPARE(f.station.question.index(), size_t(0));
        QVERIFY(f.station.signedIn);
    }

    void aSupervisorVouchesForWhoForgotTheirs()
    {
        WithPins f;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        QCOMPARE(f.run(ForgotPin{}), u"asked"_s);
        QCOMPARE(ask(f.station).step, Step::Approve);
        f.refused<NotASupervisor>(Floor::scanOf(CodeKind::Badge, u"B-TWO"_s));
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        QCOMPARE(f.typed(chiefsPin, false), u"operator.refused"_s);
        QCOMPARE(f.station.pinTries[chief].wrong, 1);
        QCOMPARE(f.typed(chiefsPin), u"person.approved"_s);
        QCOMPARE(f.fact<WordGiven>(), (WordGiven{u"pin"_s, chief}));
        QVERIFY(!f.station.signedIn && f.station.pinTries.empty());
        f.typedTwice();
        QVERIFY(f.sent && f.sent->who == one && f.sent->supervisor == chief &&
                f.sent->supervisorsPin == Pin(chiefsPin) && f.sent->old.isEmpty());
        QCOMPARE(f.run(PinAnswered{PinOutcome::Counts}), u"operator.signed_in"_s); // they were about to
        QCOMPARE(f.station.signedIn->id, one);
    }

    void aSupervisorDoesNotVouchForThemselves()
    {
        WithPins f;
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        f.run(ForgotPin{});
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        f.refusedTyping<NotASupervisor>(chiefsPin);
        QCOMPARE(ask(f.station).step, Step::Pin); // back where it was
        QVERIFY(!heldIn(f.station.question));
    }

    void aBadgeOfNobodyIsToldToASupervisorOnly()
    {
        WithPins f;
        f.scan(CodeKind::Badge, u"B-NOBODY"_s);
        QCOMPARE(f.run(ForgotPin{}), u"asked"_s);
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        f.refusedTyping<UnknownBadge>(chiefsPin);
        f.refused<SupervisorOnly>(GivePin{one});
    }

    void aLockedBadgeGetsNone()
    {
        WithPins f;
        f.station.site.operators[0].isLocked = true;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        f.run(ForgotPin{});
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        f.refusedTyping<BadgeLocked>(chiefsPin);
    }

    void aPinForOneSignInIsForChoosingAnother()
    {
        WithPins f;
        f.isForOnce();
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        QCOMPARE(f.typed(oldPin), u"asked"_s);
        QVERIFY(!f.station.signedIn);
        QCOMPARE(ask(f.station).step, Step::NewPin);
        f.refusedTyping<PinNotPossible>(oldPin);
        f.typedTwice();
        QCOMPARE(f.run(PinAnswered{PinOutcome::Counts}), u"operator.signed_in"_s);
    }

    void withoutNetworkAPinForOneSignInSignsNobodyIn()
    {
        WithPins f;
        f.isForOnce();
        f.station.online = false;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        f.refusedTyping<PinNotChosen>(oldPin);
        QVERIFY(!f.station.signedIn);
        QCOMPARE(f.station.question.index(), size_t(0));
    }

    void aPinForOneSignInGivesNoWord()
    {
        WithPins f;
        f.station.site.operators[2].isPinForOnce = true;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        f.run(ForgotPin{});
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        f.refusedTyping<PinGivesNoWord>(chiefsPin);
    }

    /// Whoever is asked to unlock the station may have forgotten it; another badge's owner chooses nothing there.
    void aLockedStation()
    {
        WithPins f;
        f.signIn();
        f.station.proven = false;
        f.refused<UnlockFirst>(ChoosePin{});
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        QCOMPARE(f.run(ForgotPin{}), u"asked"_s);
        f.scan(CodeKind::Badge, u"B-CHIEF"_s);
        QCOMPARE(f.typed(chiefsPin), u"person.approved"_s);
        f.typedTwice();
        QCOMPARE(f.run(PinAnswered{PinOutcome::Counts}), u"operator.signed_in"_s);
        QVERIFY(!isLocked(f.station));
    }

    void anAnswerThatNobodyWaitsForChangesNothing()
    {
        WithPins f;
        f.signIn();
        f.run(ChoosePin{});
        QCOMPARE(f.run(PinAnswered{PinOutcome::Wrong}), u"asked"_s);
        QCOMPARE(ask(f.station).step, Step::Pin);
    }

    void whereNoPinIsWantedThereIsNoneToChoose()
    {
        WithPins f;
        f.signIn();
        f.station.site.policies.pin = false;
        f.refused<NotNow>(ChoosePin{});
        f.refused<NotNow>(ForgotPin{});
    }
};

PACKHORSE_TEST(TstNewPin)
#include "tst_new_pin.moc"
