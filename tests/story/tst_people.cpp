// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/documents.h"
#include "codec/pin.h"
#include "domain/sign_in.h"
#include "support/floor/floor.h"
#include "support/test_main.h"
#include "unit/journal/raw_file.h"
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace support;
using domain::Duration;

namespace {

const QByteArray fruit = "order,product,name,quantity,code,location,weight_g\n"
                         "1,apple,Apple,3,,A-01-01,100\n1,pear,Pear,2,,A-02-01,120\n2,plum,Plum,4,,A-03-01,30\n";
const QString badge1 = QStringLiteral("B-1001");
const QString badge2 = QStringLiteral("B-1002");
const QString pin1 = QStringLiteral("314159");
const QString pin2 = QStringLiteral("271828");
const QString freshPin = QStringLiteral("161803");
const QString chief = QStringLiteral("B-9001");
const QString chiefsPin = QStringLiteral("602214");

} // namespace

/// Sentences about badges and PINs on whole workstations: real journals, real loops, the real server, virtual time.
class TstPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        floor = std::make_unique<Floor>();
        floor->open(fruit);
        setPin(badge1, pin1);
        setPin(badge2, pin2);
        wantPins();
        a = &floor->add(QStringLiteral("handheld-1"));
        a->start();
        floor->pass(Duration(3'000));
    }
    void cleanup()
    {
        QCOMPARE(a->movedBack, QStringList());
        floor.reset();
    }

    void badgeAndPinSignInAlsoWithoutNetwork()
    {
        floor->cutAll(true);
        QVERIFY(a->scan(badge1).sound == ports::Sound::Ok);
        QCOMPARE(a->step(), QStringLiteral("pin"));
        const flow::Reaction wrong = a->press(domain::EnterPin{pin2});
        QVERIFY(wrong.sound == ports::Sound::Refused && wrong.events.empty());
        QVERIFY(wrong.refusal && std::holds_alternative<domain::SignInRefused>(*wrong.refusal));
        const flow::Reaction right = a->press(domain::EnterPin{pin1});
        QVERIFY(right.sound == ports::Sound::Accepted);
        QCOMPARE(a->step(), QStringLiteral("trolley"));
    }

    void theShiftIsHandedOverInTheMiddleOfATrolley()
    {
        signIn(badge1, pin1);
        a->scan(QStringLiteral("T-001"));
        QVERIFY(a->workUntil(QStringLiteral("tote")));
        QVERIFY(a->scan(a->ask().codes.at(0)).sound == ports::Sound::Accepted);
        const int done = a->done();
        QVERIFY(done > 0);
        a->press(domain::PauseTrolley{});
        signIn(badge2, pin2); // the badge swap ends the session before it
        a->scan(QStringLiteral("T-001"));
        QCOMPARE(a->done(), done);
        QVERIFY(a->workUntil(QStringLiteral("drop_zone")));
        QVERIFY(a->scan(QStringLiteral("Z-01")).sound == ports::Sound::Accepted);
        QVERIFY(floor->deliver(Duration(5'000)));
        QVERIFY(floor->route(QStringLiteral("R-1")).state == domain::RouteState::Dropped);
    }

    /// Neither a restart nor a clock that is set back gives a try, nor does an older profile.
    void tenWrongPinsLockOverRestartsClocksAndRestoredFiles()
    {
        floor->cutAll(true);
        const QTemporaryDir before;
        a->end();
        QVERIFY(raw::copyFolder(a->profile(), before.path()));
        QVERIFY(a->start());
        a->passTime(Duration(3'000));
        a->scan(badge1);
        for (int i = 0; i < domain::pinTriesBeforeLock; ++i) {
            a->passTime(Duration(15 * 60'000 + 1));
            const flow::Reaction wrong = a->press(domain::EnterPin{QStringLiteral("000000")});
            QVERIFY(wrong.refusal && std::holds_alternative<domain::SignInRefused>(*wrong.refusal));
        }
        isLockedNow();
        a->restart();
        a->passTime(Duration(3'000));
        a->scan(badge1);
        isLockedNow();
        a->ownTime().ahead -= Duration(30LL * 24 * 60 * 60'000);
        a->restart();
        a->passTime(Duration(3'000));
        a->scan(badge1);
        isLockedNow();

        // Nor does the profile of an hour before, put in the place of this one.
        a->end();
        QVERIFY(QDir(a->profile()).removeRecursively() && raw::copyFolder(before.path(), a->profile()));
        QVERIFY(a->start());
        a->passTime(Duration(3'000));
        QVERIFY(a->journal().newestOf({QStringLiteral("operator.refused")}) == std::nullopt);
        a->scan(badge1);
        isLockedNow();

        // What the site forgives is forgiven with the next contact.
        floor->cutAll(false);
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("unlock")}, {QStringLiteral("badge"), badge1}});
        a->passTime(Duration(120'000));
        signIn(badge1, pin1);
        QVERIFY(floor->deliver(Duration(5'000)));
    }

    void theServerHearsOfEveryWrongPin()
    {
        a->scan(badge1);
        for (int i = 0; i < 3; ++i)
            a->press(domain::EnterPin{QStringLiteral("000000")});
        a->press(domain::EnterPin{pin1});
        QVERIFY(floor->deliver(Duration(5'000)));
        int refused = 0;
        for (const QJsonObject &event : floor->events())
            refused += event.value(QLatin1String("fact")).toObject().value(QLatin1String("type")).toString() == u"operator.refused" ? 1 : 0;
        QCOMPARE(refused, 3);
    }

    /// F9: A is blocked while the station is offline and B signs in: what A did still counts, and A did it.
    void f9FactsOfSomebodyWhoIsBlockedStillArriveAsTheirs()
    {
        signIn(badge1, pin1);
        a->scan(QStringLiteral("T-001"));
        QVERIFY(a->workUntil(QStringLiteral("tote")));
        floor->cutAll(true);
        QVERIFY(a->scan(a->ask().codes.at(0)).sound == ports::Sound::Accepted);
        const QString actor = a->shown().signedIn->id.text();
        a->press(domain::PauseTrolley{});
        const QStringList byA = a->accepted;
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("lock")}, {QStringLiteral("badge"), badge1}});
        signIn(badge2, pin2);
        const QString other = a->shown().signedIn->id.text();
        floor->cutAll(false);
        QVERIFY(floor->deliver(Duration(120'000)));
        QMap<QString, QString> actors;
        for (const QJsonObject &event : floor->events()) {
            const QJsonObject fact = event.value(QLatin1String("fact")).toObject();
            actors.insert(fact.value(QLatin1String("id")).toString(), fact.value(QLatin1String("operator")).toString());
        }
        QVERIFY(actor != other && byA.size() > 3);
        for (const QString &id : byA)
            QCOMPARE(actors.value(id), actor);
        QCOMPARE(actors.value(a->accepted.back()), other);
        a->passTime(Duration(120'000)); // the roster comes
        // From now on A signs in nowhere.
        a->press(domain::SignOut{});
        a->scan(badge1);
        const flow::Reaction locked = a->press(domain::EnterPin{pin1});
        QVERIFY(locked.refusal && std::holds_alternative<domain::BadgeLocked>(*locked.refusal));
    }

    /// F10: every code is what it is, whatever the screen asks for; and no PIN is written anywhere.
    void f10ABadgeIsNoItemAndAnItemIsNoBadge()
    {
        for (const QString &code : {QStringLiteral("apple"), QStringLiteral("4006381333931"), pin1}) {
            const flow::Reaction asBadge = a->scan(code);
            QVERIFY2(asBadge.sound == ports::Sound::Refused && asBadge.events.empty(), qPrintable(code));
            QCOMPARE(a->step(), QStringLiteral("sign_in"));
        }
        signIn(badge1, pin1);
        a->scan(QStringLiteral("T-001"));
        QVERIFY(a->workUntil(QStringLiteral("item")));
        const int done = a->done();
        const size_t facts = size_t(a->journal().head().sequence);
        for (const QString &code : {badge2, badge1, badge2.toLower()}) {
            const flow::Reaction asItem = a->scan(code);
            QVERIFY2(asItem.events.empty() && asItem.sound != ports::Sound::Accepted, qPrintable(code));
        }
        QCOMPARE(a->done(), done);
        QCOMPARE(a->step(), QStringLiteral("item"));
        QCOMPARE(size_t(a->journal().head().sequence), facts);
        QVERIFY(a->scan(a->ask().codes.at(0)).sound == ports::Sound::Accepted); // and work goes on
        QVERIFY(floor->deliver(Duration(5'000)));
        for (const QJsonObject &event : floor->events()) {
            const QByteArray line = QJsonDocument(event).toJson();
            QVERIFY2(!line.contains(badge1.toLatin1()) && !line.contains(badge2.toLatin1()) && !line.contains(pin1.toLatin1()), line.constData());
        }
    }

    void aRestartInAPauseBeginsItAnew()
    {
        a->scan(badge1);
        for (int i = 0; i < domain::pinTriesBeforePause; ++i)
            a->press(domain::EnterPin{QStringLiteral("000000")});
        a->passTime(Duration(20'000));
        a->restart();
        a->passTime(Duration(3'000));
        a->scan(badge1);
        const flow::Reaction soon = a->press(domain::EnterPin{pin1});
        QVERIFY(soon.refusal && std::holds_alternative<domain::PinTooSoon>(*soon.refusal));
        a->passTime(Duration(30'000));
        QVERIFY(a->press(domain::EnterPin{pin1}).sound == ports::Sound::Accepted);
    }

    void aRestartAsksForThePinOnceMore()
    {
        signIn(badge1, pin1);
        a->scan(QStringLiteral("T-001"));
        QVERIFY(a->workUntil(QStringLiteral("item")));
        a->restart();
        a->passTime(Duration(3'000));
        QCOMPARE(a->step(), QStringLiteral("unlock"));
        QVERIFY(a->scan(QStringLiteral("apple")).sound == ports::Sound::Refused);
        signIn(badge1, pin1);
        QCOMPARE(a->step(), QStringLiteral("item"));
    }

    void aBadgeThatTheSiteLocksIsRefusedWithTheNextContact()
    {
        signIn(badge1, pin1);
        a->scan(QStringLiteral("T-001"));
        QVERIFY(a->workUntil(QStringLiteral("item")));
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("lock")}, {QStringLiteral("badge"), badge1}});
        a->passTime(Duration(120'000));
        const flow::Reaction refused = a->scan(a->ask().codes.at(0));
        QVERIFY(refused.sound != ports::Sound::Accepted);
        QCOMPARE(a->step(), QStringLiteral("pin"));
        const flow::Reaction locked = a->press(domain::EnterPin{pin1});
        QVERIFY(locked.refusal && std::holds_alternative<domain::BadgeLocked>(*locked.refusal));
        QVERIFY(floor->deliver(Duration(5'000))); // what was done before counts
        signIn(badge2, pin2);
        QCOMPARE(a->step(), QStringLiteral("item"));
    }

    void howTheScreensAreWantedFollowsTheBadge()
    {
        Handheld &b = floor->add(QStringLiteral("handheld-2"));
        b.start();
        floor->pass(Duration(3'000));
        signIn(badge1, pin1);
        QVERIFY(!wantedOn(*a));
        const domain::OperatorSettings large{150, QStringLiteral("dark"), QStringLiteral("left"), false, QStringLiteral("uk")};
        const flow::Reaction silent = a->press(domain::ChangeSettings{large});
        QVERIFY(silent.sound == ports::Sound::None && silent.events.empty());
        QCOMPARE(wantedOn(*a), large);
        QVERIFY(floor->deliver(Duration(5'000)));
        a->press(domain::SignOut{});

        // Elsewhere with the sign-in, not after the next poll of the site a minute later.
        QVERIFY(b.scan(badge1).sound == ports::Sound::Ok);
        QVERIFY(b.press(domain::EnterPin{pin1}).sound == ports::Sound::Accepted);
        b.passTime(Duration(1'000));
        QCOMPARE(wantedOn(b), large);

        // Without network what is chosen here counts here, over a restart too, and reaches the others with the network.
        floor->cutAll(true);
        const domain::OperatorSettings small{80, QStringLiteral("light"), QStringLiteral("right"), true, QStringLiteral("de")};
        b.press(domain::ChangeSettings{large});
        b.press(domain::ChangeSettings{small});
        b.restart();
        b.passTime(Duration(3'000));
        QCOMPARE(wantedOn(b), small);
        floor->cutAll(false);
        QVERIFY(floor->deliver(Duration(120'000)));
        signIn(badge1, pin1);
        a->passTime(Duration(1'000));
        QCOMPARE(wantedOn(*a), small);

        // What was chosen here long ago does not come back.
        a->press(domain::ChangeSettings{large});
        QVERIFY(floor->deliver(Duration(5'000)));
        b.passTime(Duration(120'000));
        QCOMPARE(wantedOn(b), large);
        QCOMPARE(b.movedBack, QStringList());
    }

    /// Too many wrong PINs in the far aisle, without network: a supervisor comes and forgives them.
    void aSupervisorForgivesWrongPinsOnTheSpot()
    {
        addChief();
        floor->cutAll(true);
        a->scan(badge1);
        for (int i = 0; i < domain::pinTriesBeforeLock; ++i) {
            a->passTime(Duration(15 * 60'000 + 1));
            a->press(domain::EnterPin{QStringLiteral("000000")});
        }
        a->passTime(Duration(60 * 60'000));
        QVERIFY(a->press(domain::EnterPin{pin1}).sound == ports::Sound::Attention);
        QCOMPARE(a->step(), QStringLiteral("approve"));
        const flow::Reaction colleague = a->scan(badge2);
        QVERIFY(colleague.refusal && std::holds_alternative<domain::NotASupervisor>(*colleague.refusal));
        a->scan(chief);
        const flow::Reaction wrong = a->press(domain::EnterPin{pin1});
        QVERIFY(wrong.refusal && std::holds_alternative<domain::SignInRefused>(*wrong.refusal));
        const flow::Reaction right = a->press(domain::EnterPin{chiefsPin});
        QVERIFY(right.sound == ports::Sound::Accepted);
        QVERIFY(!a->shown().signedIn); // nobody: the supervisor only gave their word
        a->restart();
        a->passTime(Duration(3'000));
        signIn(badge1, pin1);
        floor->cutAll(false);
        QVERIFY(floor->deliver(Duration(120'000)));
        int forgiven = 0;
        for (const QJsonObject &event : floor->events()) {
            const QJsonObject fact = event.value(QLatin1String("fact")).toObject();
            if (fact.value(QLatin1String("type")).toString() != u"operator.unlocked")
                continue;
            ++forgiven;
            QCOMPARE(event.value(QLatin1String("outcome")).toString(), QStringLiteral("applied"));
            QVERIFY(fact.value(QLatin1String("operator")).toString() != a->shown().signedIn->id.text());
        }
        QCOMPARE(forgiven, 1);
    }

    /// The old one does not count here from that moment, the new one also without network and after a restart.
    void aPinIsChosenWithTheOldOne()
    {
        signIn(badge1, pin1);
        choose(pin1, freshPin);
        QVERIFY(a->press(domain::SignOut{}).sound == ports::Sound::Accepted);
        floor->cutAll(true);
        isRefused(badge1, pin1);
        a->press(domain::CancelQuestion{});
        signIn(badge1, freshPin);
        a->restart();
        a->passTime(Duration(3'000));
        signIn(badge1, freshPin); // by the roster on the disk
        floor->cutAll(false);
        QVERIFY(floor->deliver(Duration(120'000)));
        QCOMPARE(office(), QStringList(QStringLiteral("pin_chosen")));
    }

    /// What is typed before the roster is fetched goes by the answer itself.
    void theNewOneCountsWithTheAnswer()
    {
        signIn(badge1, pin1);
        a->line.instead = [](const QString &href) {
            return href == u"/v1/site" ? std::optional(server::notFound(href)) : std::nullopt;
        };
        choose(pin1, freshPin);
        floor->cutAll(true);
        a->press(domain::SignOut{});
        isRefused(badge1, pin1);
        a->press(domain::CancelQuestion{});
        signIn(badge1, freshPin);
    }

    void aForgottenOneIsReplacedWithASupervisor()
    {
        addChief();
        QVERIFY(a->scan(badge1).sound == ports::Sound::Ok);
        QVERIFY(a->press(domain::ForgotPin{}).sound == ports::Sound::Attention);
        a->scan(chief);
        QVERIFY(a->press(domain::EnterPin{chiefsPin}).sound == ports::Sound::Accepted);
        QCOMPARE(a->step(), QStringLiteral("new_pin"));
        typeTwice(freshPin);
        QCOMPARE(a->step(), QStringLiteral("trolley")); // and is signed in with it
        QVERIFY(a->shown().signedIn && a->shown().signedIn->badge == badge1);
        QVERIFY(floor->deliver(Duration(120'000)));
        QStringList words;
        for (const QJsonObject &event : floor->events()) {
            const QJsonObject fact = event.value(QLatin1String("fact")).toObject();
            if (fact.value(QLatin1String("type")).toString() == u"person.approved")
                words << event.value(QLatin1String("outcome")).toString() + u' ' + fact.value(QLatin1String("data")).toObject().value(QLatin1String("what")).toString();
        }
        QCOMPARE(words, QStringList(QStringLiteral("applied pin")));
        QCOMPARE(office(), QStringList(QStringLiteral("pin_chosen")));
    }

    void aLostAnswerIsAskedForAgainAndCountsOnce()
    {
        signIn(badge1, pin1);
        a->line.pinAnswersToLose = 1;
        choose(pin1, freshPin);
        QCOMPARE(office(), QStringList(QStringLiteral("pin_chosen")));
        a->press(domain::SignOut{});
        signIn(badge1, freshPin);
    }

    /// It may count: the person is told, and both are tried.
    void ifNobodyAnswersItIsSaid()
    {
        signIn(badge1, pin1);
        a->line.pinAnswersToLose = 10;
        a->press(domain::ChoosePin{});
        a->press(domain::EnterPin{pin1});
        a->press(domain::EnterPin{freshPin});
        const flow::Reaction told = typedLast(freshPin);
        QVERIFY(told.refusal && std::get<domain::PinNotChosen>(*told.refusal).outcome == domain::PinOutcome::Unanswered);
        QCOMPARE(office(), QStringList(QStringLiteral("pin_chosen")));
        a->passTime(Duration(3'000)); // the roster is fetched at once
        a->press(domain::SignOut{});
        signIn(badge1, freshPin);
    }

    /// Nobody touches the station while the server works: it locks itself, and says first what became of the PIN.
    void aStationThatLocksItselfStillTells()
    {
        signIn(badge1, pin1);
        a->press(domain::ChoosePin{});
        a->press(domain::EnterPin{pin1});
        a->press(domain::EnterPin{freshPin});
        a->line.latency = Duration(5'000);
        QVERIFY(a->press(domain::EnterPin{freshPin}).sound == ports::Sound::Ok);
        a->loops().commands.lock();
        QCOMPARE(a->step(), QStringLiteral("pin_wait"));
        domain::Notice told = domain::Notice::None;
        a->onAnswer = [&told](const flow::Reaction &reaction) { told = reaction.notice; };
        a->passTime(Duration(10'000));
        a->onAnswer = {};
        QVERIFY(told == domain::Notice::PinChosen);
        QCOMPARE(a->step(), QStringLiteral("unlock"));
        a->line.latency = Duration(20);
        signIn(badge1, freshPin);
    }

    void withoutNetworkNoPinIsChosen()
    {
        signIn(badge1, pin1);
        floor->cutAll(true);
        a->passTime(Duration(60'000)); // and it is known
        const flow::Reaction refused = a->press(domain::ChoosePin{});
        QVERIFY(refused.refusal && std::get<domain::PinNotChosen>(*refused.refusal).outcome == domain::PinOutcome::NoNetwork);
        QCOMPARE(a->step(), QStringLiteral("trolley"));
        floor->cutAll(false);
        a->passTime(Duration(60'000));
        a->press(domain::ChoosePin{});
        a->press(domain::EnterPin{pin1});
        a->press(domain::EnterPin{freshPin});
        floor->cutAll(true); // in the middle of it
        const flow::Reaction told = typedLast(freshPin);
        QVERIFY(told.refusal && std::get<domain::PinNotChosen>(*told.refusal).outcome == domain::PinOutcome::NoNetwork);
        a->press(domain::SignOut{});
        signIn(badge1, pin1);
        QCOMPARE(office(), QStringList());
    }

    void aPinForOneSignInLeadsToAnother()
    {
        setPin(badge1, pin1, true);
        a->passTime(Duration(120'000)); // the roster comes
        QVERIFY(a->scan(badge1).sound == ports::Sound::Ok);
        QVERIFY(a->press(domain::EnterPin{pin1}).sound == ports::Sound::Ok);
        QCOMPARE(a->step(), QStringLiteral("new_pin"));
        QVERIFY(!a->shown().signedIn);
        typeTwice(freshPin);
        QVERIFY(a->shown().signedIn);
        a->press(domain::SignOut{});
        signIn(badge1, freshPin);
    }

    void aPinForOneSignInIsNoneWithoutNetwork()
    {
        setPin(badge1, pin1, true);
        a->passTime(Duration(120'000));
        floor->cutAll(true);
        a->passTime(Duration(60'000));
        a->scan(badge1);
        const flow::Reaction refused = a->press(domain::EnterPin{pin1});
        QVERIFY(refused.refusal && std::get<domain::PinNotChosen>(*refused.refusal).outcome == domain::PinOutcome::NoNetwork);
        QVERIFY(!a->shown().signedIn);
        QCOMPARE(a->step(), QStringLiteral("sign_in"));
    }

    /// Whatever lies in the profile afterwards.
    void noPinIsLeftInTheProfile()
    {
        signIn(badge1, pin1);
        a->press(domain::SignOut{});
        a->scan(badge2);
        a->press(domain::EnterPin{pin2});
        choose(pin2, freshPin);
        a->end();
        int files = 0;
        QDirIterator all(a->profile(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(pin1.toLatin1()) && !bytes.contains(pin2.toLatin1()) && !bytes.contains(freshPin.toLatin1()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

private:
    void setPin(const QString &badge, const QString &pin, bool once = false)
    {
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("pin")},
                                  {QStringLiteral("badge"), badge},
                                  {QStringLiteral("verifier"), codec::pinVerifier(pin)},
                                  {QStringLiteral("once"), once ? QStringLiteral("true") : QString()}});
    }
    void wantPins()
    {
        domain::Site site = floor->site();
        site.policies.pin = true;
        floor->admin("site", {}, codec::encodeSite(site));
    }
    void signIn(const QString &badge, const QString &pin)
    {
        QVERIFY(a->scan(badge).sound == ports::Sound::Ok);
        QCOMPARE(a->step(), QStringLiteral("pin"));
        QVERIFY(a->press(domain::EnterPin{pin}).sound == ports::Sound::Accepted);
    }
    void addChief()
    {
        floor->admin("operator", {{QStringLiteral("what"), QStringLiteral("add")},
                                  {QStringLiteral("badge"), chief},
                                  {QStringLiteral("name"), QStringLiteral("Chief")},
                                  {QStringLiteral("role"), QStringLiteral("supervisor")}});
        setPin(chief, chiefsPin);
        a->passTime(Duration(120'000)); // the roster comes
    }
    void isRefused(const QString &badge, const QString &pin)
    {
        a->scan(badge);
        const flow::Reaction wrong = a->press(domain::EnterPin{pin});
        QVERIFY(wrong.refusal && std::holds_alternative<domain::SignInRefused>(*wrong.refusal));
    }
    /// Of whoever is signed in; until it counts.
    void choose(const QString &old, const QString &fresh)
    {
        QVERIFY(a->press(domain::ChoosePin{}).sound == ports::Sound::Ok);
        QVERIFY(a->press(domain::EnterPin{old}).sound == ports::Sound::Ok);
        QCOMPARE(a->step(), QStringLiteral("new_pin"));
        typeTwice(fresh);
    }
    void typeTwice(const QString &fresh)
    {
        QVERIFY(a->press(domain::EnterPin{fresh}).sound == ports::Sound::Ok);
        QCOMPARE(a->step(), QStringLiteral("pin_again"));
        const flow::Reaction told = typedLast(fresh);
        QVERIFY(!told.refusal && (told.notice == domain::Notice::PinChosen || told.sound == ports::Sound::Accepted));
    }
    /// The second time, and what is said of it in the end, within a minute.
    flow::Reaction typedLast(const QString &fresh)
    {
        flow::Reaction told;
        a->onAnswer = [&told](const flow::Reaction &reaction) { told = reaction; };
        a->press(domain::EnterPin{fresh});
        for (int i = 0; i < 60 && a->step() == u"pin_wait"; ++i)
            a->passTime(Duration(1'000));
        a->onAnswer = {};
        return told;
    }
    /// What was done about PINs at the server since the morning, whoever did it.
    QStringList office()
    {
        QStringList deeds;
        for (const QJsonObject &event : floor->events()) {
            const QJsonObject data = event.value(QLatin1String("fact")).toObject().value(QLatin1String("data")).toObject();
            const QString what = data.value(QLatin1String("what")).toString();
            if (what == u"pin_chosen")
                deeds << what;
        }
        return deeds;
    }
    static std::optional<domain::OperatorSettings> wantedOn(const Handheld &station)
    {
        return domain::settingsOf(station.shown(), station.shown().signedIn->id);
    }
    void isLockedNow()
    {
        a->passTime(Duration(60 * 60'000));
        const flow::Reaction refused = a->press(domain::EnterPin{pin1});
        QVERIFY(refused.refusal && std::holds_alternative<domain::BadgeLocked>(*refused.refusal));
    }

    std::unique_ptr<Floor> floor;
    Handheld *a = nullptr;
};

PACKHORSE_TEST(TstPeople)
#include "tst_people.moc"
