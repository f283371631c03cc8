// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "platform/clock.h"
#include "start/console/doctor/doctor.h"
#include "support/test_main.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace start;
using namespace start::doctor;
using Mark = Finding::Mark;

namespace {

const domain::UtcTime now{1'800'000'000'000};
constexpr qint64 megabyte = 1024 * 1024;

/// A node as ours answers, its clock so far ahead.
NodeSeen node(const char *epoch = "e", bool isShared = true, domain::Duration ahead = domain::Duration(0), const char *status = "pass")
{
    wire::RawReply reply;
    reply.end = wire::RawReply::End::Whole;
    reply.status = qstrcmp(status, "fail") == 0 ? 503 : 200;
    reply.contentType = "application/health+json";
    reply.body = "{\"status\":\"" + QByteArray(status) + "\",\"version\":\"1\",\"serviceId\":\"node-1\",\"releaseId\":\"0.1.0\",\"output\":\"no disk\",\"checks\":{\"store\":[{\"status\":\"pass\",\"observedValue\":\"" +
                 QByteArray(epoch) + "\",\"time\":\"" + codec::writeTime(now + ahead).toLatin1() + "\"}],\"store:shared\":[{\"status\":\"pass\",\"observedValue\":" +
                 (isShared ? "true" : "false") + "}]}}";
    return {QUrl(u"https://a:8443"_qs), reply, now, now, now + domain::Duration(90 * 24 * 3600 * 1000LL), {}};
}

NodeSeen failing(wire::RawReply::End end)
{
    NodeSeen seen = node();
    seen.reply = {};
    seen.reply.end = end;
    seen.reply.fault = u"told by Qt"_qs;
    return seen;
}

StationStatus atWork(qint64 undelivered = 0)
{
    StationStatus status;
    status.isRunning = true;
    status.undelivered = undelivered;
    status.roster = now;
    status.heard = now;
    return status;
}

bool isWell(const Finding &finding) { return finding.mark == Mark::Ok && finding.todo.isEmpty(); }
/// Not well, and it says what to do.
bool isIll(const Finding &finding) { return finding.mark == Mark::NotOk && !finding.says.isEmpty() && !finding.todo.isEmpty(); }
bool isNote(const Finding &finding) { return finding.mark == Mark::Note && !finding.says.isEmpty(); }

} // namespace

/// Every line of `packhorse doctor` in each of its outcomes.
class TstDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreReadOrNamedWithTheirFault()
    {
        QVERIFY(isWell(settings({u"/etc/p.ini"_qs, true, {}, {}})));
        QVERIFY(settings({u"/etc/p.ini"_qs, false, {}, {}}).says.contains(u"there is no file"_qs));
        const Finding broken = settings({u"/etc/p.ini"_qs, true, u"is no INI file"_qs, {}});
        QVERIFY(isIll(broken));
        QCOMPARE(broken.says, u"is no INI file"_qs);
        QVERIFY(isIll(settings({u"/etc/p.ini"_qs, true, {}, {u"'scaner', which is no option"_qs}})));
    }

    void theProfileIsWritableByWhoAsks()
    {
        QVERIFY(isWell(profile({u"/p"_qs, u"op"_qs, true, {}, {}, {}, 0, {}})));
        QVERIFY(profile({u"/p"_qs, u"op"_qs, false, {}, {}, {}, 0, {}}).says.contains(u"will be made"_qs));
        const Finding foreign = profile({u"/p"_qs, u"op"_qs, true, u"/p/journal/facts.db"_qs, {}, {}, 0, {}});
        QVERIFY(isIll(foreign));
        QVERIFY(foreign.says.contains(u"op may not write /p/journal/facts.db"_qs));
    }

    void theDiskIsOursLastsAndHasRoom()
    {
        QVERIFY(isWell(disk({u"/p"_qs, {}, true, {}, {}, u"ext4"_qs, 4096 * megabyte, {}})));
        QVERIFY(isIll(disk({u"/p"_qs, {}, true, {}, {}, u"ext4"_qs, 200 * megabyte, {}})));
        QVERIFY(isIll(disk({u"/p"_qs, {}, true, {}, u"nfs"_qs, u"nfs4"_qs, 4096 * megabyte, {}})));
        QVERIFY(disk({u"/p"_qs, {}, true, {}, {}, u"tmpfs"_qs, 4096 * megabyte, {}}).says.contains(u"in memory"_qs));
        QVERIFY(isNote(disk({u"/p"_qs, {}, true, {}, {}, {}, -1, {}})));
    }

    void aWriteIsBroughtToTheDiskInTime()
    {
        QVERIFY(isWell(sync({u"/p"_qs, {}, true, {}, {}, {}, 0, 0.2})));
        QVERIFY(isIll(sync({u"/p"_qs, {}, true, {}, {}, {}, 0, 150.0})));
        QVERIFY(isIll(sync({u"/p"_qs, {}, true, {}, {}, {}, 0, {}})));
    }

    void lookingAtAFolderLeavesNothingThere()
    {
        const QTemporaryDir folder;
        platform::SystemClock clock;
        const FolderSeen there = lookAtFolder(folder.path(), clock);
        QVERIFY(there.isThere && there.notWritable.isEmpty() && there.sync_ms && there.freeBytes > 0);
        const FolderSeen later = lookAtFolder(folder.filePath(u"a/b"_qs), clock);
        QVERIFY(!later.isThere && later.sync_ms);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void whoMayUseADeviceFile()
    {
        QVERIFY(isWell(rights({u"/dev/ttyUSB0"_qs, u"op"_qs, true, true, u"dialout"_qs})));
        const Finding kept = rights({u"/dev/ttyUSB0"_qs, u"op"_qs, true, false, u"dialout"_qs});
        QVERIFY(isIll(kept));
        QVERIFY(kept.todo.contains(u"usermod -aG dialout op"_qs));
        QVERIFY(isNote(rights({u"/dev/ttyUSB0"_qs, u"op"_qs, false, false, {}})));
        QVERIFY(isWell(rights({{}, u"op"_qs, true, true, {}})));
        QVERIFY(rights({{}, u"op"_qs, true, false, {}}).todo.contains(u"70-packhorse.rules"_qs));
    }

    void deviceFilesAreFoundInWhatIsNamed()
    {
        const auto files = lookAtDeviceFiles({{u"serial:/dev/null@9600"_qs, u"wedge"_qs, u"hid"_qs}, u"mt-sics:/dev/no-scale@9600,8N1"_qs, {u"label:zpl:/dev/zero?dpi=203"_qs, u"zpl:10.0.0.7"_qs}});
        QCOMPARE(files.size(), size_t(4));
        QCOMPARE(files[0].device, u"/dev/null"_qs);
        QVERIFY(files[0].isThere && files[0].isUsable);
        QCOMPARE(files[1].device, u"/dev/no-scale"_qs);
        QVERIFY(!files[1].isThere);
        QCOMPARE(files[2].device, u"/dev/zero"_qs);
        QCOMPARE(files[3].device, QString()); // the rule, once
        QVERIFY(lookAtDeviceFiles({{u"wedge"_qs}, {}, {u"ipp:ipp://h/printers/a"_qs}}).empty());
    }

    void soundsComeOutOfSomething()
    {
        QVERIFY(isWell(sound(true)));
        QVERIFY(isIll(sound(false)));
    }

    void aNodeWorksOrSaysWhyNot()
    {
        using End = wire::RawReply::End;
        QVERIFY(isWell(doctor::node(node())));
        QVERIFY(doctor::node(node()).says.contains(u"node-1"_qs));
        const Finding away = doctor::node(failing(End::NoNetwork));
        QVERIFY(isIll(away));
        QVERIFY(away.todo.contains(u"8443"_qs));
        const Finding stranger = doctor::node(failing(End::Tls));
        QVERIFY(isIll(stranger));
        QVERIFY(stranger.todo.contains(u"--trust"_qs));
        NodeSeen portal = node();
        portal.reply.body = "<html>";
        portal.reply.contentType = "text/html";
        QVERIFY(!answersAsOurs(portal));
        QVERIFY(doctor::node(portal).says.contains(u"somebody else"_qs));
        const Finding ill = doctor::node(node("e", true, domain::Duration(0), "fail"));
        QVERIFY(isIll(ill));
        QVERIFY(ill.says.contains(u"no disk"_qs));
    }

    void certificatesEnd()
    {
        QVERIFY(isWell(certificate(node())));
        NodeSeen soon = node();
        soon.certificateEnds = now + domain::Duration(3 * 24 * 3600 * 1000LL);
        QVERIFY(isIll(certificate(soon)));
        soon.certificateEnds.reset();
        QVERIFY(isNote(certificate(soon)));
    }

    void bothSpeakOneProtocol()
    {
        QVERIFY(isWell(protocol(node())));
        NodeSeen newer = node();
        newer.reply.body.replace("\"version\":\"1\"", "\"version\":\"2\"");
        QVERIFY(isIll(protocol(newer)));
    }

    void clocksAreComparedByTheMiddleOfTheQuestion()
    {
        QVERIFY(isWell(doctor::clock({node()})));
        QVERIFY(isWell(doctor::clock({node("e", true, domain::Duration(-29'000))})));
        const Finding behind = doctor::clock({node(), node("e", true, domain::Duration(-31'000))});
        QVERIFY(isIll(behind));
        QVERIFY2(behind.says.contains(u"31.0 s behind"_qs), qPrintable(behind.says));
        NodeSeen slow = node("e", true, domain::Duration(40'000)); // it took its time to answer
        slow.answered = now + domain::Duration(80'000);
        QVERIFY(isWell(doctor::clock({slow})));
        NodeSeen dated = node();
        dated.reply.body.replace("\"time\"", "\"tame\"");
        QVERIFY(isNote(doctor::clock({dated})));
        dated.date = now + domain::Duration(3'600'000);
        QVERIFY(isIll(doctor::clock({dated})));
        QVERIFY(isNote(doctor::clock({})));
    }

    void nodesShareTheirStore()
    {
        QVERIFY(isWell(store({node(), node()})));
        QVERIFY(isIll(store({node("e"), node("f")})));
        QVERIFY(isIll(store({node("e", false), node("e", false)})));
        QVERIFY(isNote(store({node(), failing(wire::RawReply::End::NoNetwork)})));
    }

    void theJournalIsWhole()
    {
        QVERIFY(isWell(doctor::journal({true, false, {}, {}, 12})));
        QVERIFY(doctor::journal({true, true, {}, {}, 12}).says.contains(u"running station"_qs));
        QVERIFY(isNote(doctor::journal({})));
        QVERIFY(isIll(doctor::journal({true, false, u"sequence 3: the chain does not fit"_qs, u"start the station"_qs, 2})));
    }

    void secretsCanBeHad()
    {
        QVERIFY(isWell(keychain({u"keychain"_qs, {}, true, {}, true})));
        QVERIFY(keychain({u"keychain"_qs, {}, true, {}, false}).says.contains(u"no token"_qs));
        QVERIFY(isIll(keychain({u"keychain"_qs, {}, true, ports::SecretTrouble{ports::SecretTrouble::Kind::Locked, u"it is locked"_qs}, false})));
        QVERIFY(isIll(keychain({u"keychain"_qs, {}, false, {}, false})));
        QVERIFY(isNote(keychain({u"file:/s"_qs, u"unencrypted"_qs, true, {}, true})));
        QVERIFY(isNote(keychain({{}, {}, true, {}, false})));
        QVERIFY(keychain({u"keychain"_qs, {}, true, {}, false, true}).says.contains(u"the running station"_qs));
        QVERIFY(isNote(keychain({u"file:/s"_qs, u"unencrypted"_qs, true, {}, false, true})));
    }

    /// A device that nobody has set up yet was told to mend its keychain.
    void secretsAreNotWantedBeforeAServerIsNamed()
    {
        SecretsSeen locked{u"keychain"_qs, {}, true, ports::SecretTrouble{ports::SecretTrouble::Kind::Locked, u"it is locked"_qs}, false};
        locked.isServerKnown = false;
        QVERIFY(isNote(keychain(locked)));
    }

    void aRunningStationGoesByWhatItWasStartedWith()
    {
        StationStatus status = atWork();
        Patient named;
        QVERIFY(isNote(running(status, named))); // an older one does not tell
        status.startedWith = StartedWith{{u"https://a:8443"_qs}, u"keychain"_qs, u"/ca.pem"_qs};
        named.serverFault = u"no server is set"_qs;
        QVERIFY(isWell(running(status, named)));
        named.isServerNamed = true;
        named.serverFault = u"'warehouse' is no address"_qs;
        QVERIFY(isIll(running(status, named)));
        named.serverFault.clear();
        named.servers = {QUrl(u"https://a:8443"_qs)};
        QVERIFY(isNote(running(status, named))); // another authority
        named.trust = u"/ca.pem"_qs;
        QVERIFY(isWell(running(status, named)));
        named.servers = {QUrl(u"https://b:8443"_qs)};
        QVERIFY(isNote(running(status, named)));
        named.goBy(*status.startedWith);
        QVERIFY(named.goesWith(*status.startedWith));
        QCOMPARE(named.secrets, u"keychain"_qs);
    }

    /// What the doctor and the status say is mailed around.
    void anAddressIsShownWithoutItsPassword()
    {
        NodeSeen seen = node();
        seen.url = QUrl(u"https://gate:0pen@a:8443"_qs);
        QCOMPARE(start::doctor::node(seen).subject, u"https://a:8443"_qs);
        StationStatus status = atWork();
        status.startedWith = StartedWith{{u"https://gate:0pen@a:8443"_qs}, {}, {}};
        QVERIFY(running(status, Patient()).says.contains(u"server=https://a:8443"_qs));
        QVERIFY(!statusLine(toBeShown(status)).contains("0pen"));
    }

    void theServerLetsThisDeviceIn()
    {
        using State = EnrolmentSeen::State;
        QVERIFY(isWell(enrolment({State::LetIn, {}})));
        QVERIFY(isWell(enrolment({State::OpenToAll, {}})));
        for (const State state : {State::NotYet, State::ShutOut, State::TooOld, State::TokenLost})
            QVERIFY(isIll(enrolment({state, u"why"_qs})));
        QVERIFY(isIll(enrolment({State::Waiting, u"a supervisor has to approve ABCD-EFGH"_qs})));
        QVERIFY(isNote(enrolment({})));
    }

    void theRosterIsThereAndConfirmed()
    {
        QVERIFY(isWell(roster(atWork(), now)));
        QVERIFY(isNote(roster({}, now)));
        StationStatus status = atWork();
        status.heard = now + domain::Duration(-25 * 3600 * 1000LL);
        QVERIFY(isIll(roster(status, now)));
        status.heard.reset();
        QVERIFY(isIll(roster(status, now)));
        status.isRunning = false;
        QVERIFY(isWell(roster(status, now)));
        status.roster.reset();
        QVERIFY(isIll(roster(status, now)));
    }

    void flagsAreKept()
    {
        QVERIFY(isNote(flags({u"/p/cache/flags.json"_qs, false, false, {}}, now)));
        QVERIFY(isIll(flags({u"/p/cache/flags.json"_qs, true, false, now}, now)));
        const Finding kept = flags({u"/p/cache/flags.json"_qs, true, true, now + domain::Duration(-3 * 3600 * 1000LL)}, now);
        QVERIFY(isWell(kept));
        QVERIFY(kept.says.contains(u"3 hours"_qs));
    }

    void devicesAreReadyOrSayWhyNot()
    {
        QVERIFY(isWell(device(u"scale"_qs, {u"usb-hid"_qs, true, u"it shows 311 g"_qs})));
        const Finding absent = device(u"scale"_qs, {u"usb-hid"_qs, false, u"plug it in"_qs});
        QVERIFY(isIll(absent));
        QCOMPARE(absent.subject, u"usb-hid"_qs);
    }

    void whatIsOwedIsOnItsWay()
    {
        QVERIFY(isWell(facts(atWork(), true)));
        QVERIFY(isWell(facts(atWork(3), true)));
        QVERIFY(isIll(facts(atWork(3), false)));
        StationStatus stopped = atWork(3);
        stopped.isRunning = false;
        QVERIFY(isIll(facts(stopped, true)));
        QVERIFY(isNote(facts({}, true)));
    }

    void whatAPersonMustDecide()
    {
        QVERIFY(isWell(attention(atWork())));
        StationStatus status = atWork();
        status.counts.attention = 2;
        QVERIFY(isIll(attention(status)));
        QVERIFY(isNote(attention({})));
    }

    void aBadTimeForAnUpgradeIsNoIllness()
    {
        QVERIFY(isWell(upgrade(atWork())));
        QVERIFY(isWell(upgrade({})));
        StationStatus busy = atWork(1);
        busy.task = domain::TaskId(u"route/R-1"_qs);
        busy.signedIn = domain::OperatorId(u"op-1"_qs);
        const Finding finding = upgrade(busy);
        QVERIFY(isNote(finding));
        QCOMPARE(finding.says, u"not now: route/R-1 is open, op-1 is signed in, 1 fact is not delivered"_qs);
    }

    void aFindingIsOneLineForMachinesAndTwoForPeople()
    {
        const Finding finding = notOk(u"server"_qs, u"it is away"_qs, u"start it"_qs, u"http://a"_qs);
        QCOMPARE(findingWords(finding), u"not ok  server http://a: it is away\n        -> start it"_qs);
        QCOMPARE(findingLine(finding), QByteArray("{\"check\":\"server\",\"do\":\"start it\",\"result\":\"not_ok\",\"says\":\"it is away\",\"subject\":\"http://a\"}"));
        QCOMPARE(findingLine(ok(u"disk"_qs, u"5 MB"_qs)), QByteArray("{\"check\":\"disk\",\"do\":null,\"result\":\"ok\",\"says\":\"5 MB\",\"subject\":null}"));
    }
};

PACKHORSE_TEST(TstDoctor)
#include "tst_doctor.moc"
