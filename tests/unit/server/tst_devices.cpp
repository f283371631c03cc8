// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin.h"
#include "server/core/catalogue.h"
#include "server/core/devices.h"
#include "server/core/grants.h"
#include "server/core/reception.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QFile>
#include <QJsonDocument>

using namespace support;
using namespace Qt::StringLiterals;
using server::Holder;
using server::Scope;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""h;

namespace {

const QString site = u"https://packhorse.site"_s;
const QString pin = u"204817"_s;

/// A server with enrolment, the supervisor Sam (B-101, with a PIN) and the picker Pat (B-102, with the same one).
struct Door
{
    Warehouse w;
    server::World world = w.time.world();
    server::Reception reception{*w.store, world, true};
    server::Devices devices{*w.store, world};

    Door()
    {
        MUST(w.run("operator", {{"what", "add"}, {"badge", "B-101"}, {"name", "Sam"}, {"role", "supervisor"}}), "Sam is there");
        MUST(w.run("operator", {{"what", "add"}, {"badge", "B-102"}, {"name", "Pat"}, {"role", "picker"}}), "Pat is there");
        static const QString verifier = codec::pinVerifier(pin);
        server::Catalogue(*w.store).setPin(u"B-101"_s, verifier);
        server::Catalogue(*w.store).setPin(u"B-102"_s, verifier);
    }
    static QJsonObject object(const server::Document &document) { return QJsonDocument::fromJson(document.body).object(); }
    QJsonObject ask(const QByteArray &station, const QByteArray &scope = "station")
    {
        return object(reception.grant(u"device_authorization"_s, "client_id=packhorse&scope=" + scope + "&station=" + station.toPercentEncoding(), site));
    }
    QJsonObject poll(const QJsonObject &code)
    {
        const QByteArray form = "grant_type=urn:ietf:params:oauth:grant-type:device_code&client_id=packhorse&device_code=" +
                                code.value(u"device_code"_s).toString().toLatin1();
        return object(reception.grant(u"token"_s, form, site));
    }
    QJsonObject renew(const QString &refresh)
    {
        return object(reception.grant(u"token"_s, "grant_type=refresh_token&refresh_token=" + refresh.toLatin1(), site));
    }
    /// All of it, for a device that is let in.
    QJsonObject enrol(const QByteArray &station, const QByteArray &scope = "station")
    {
        const QJsonObject code = ask(station, scope);
        MUST(w.run("device", {{"what", "approve"}, {"device", code.value(u"user_code"_s).toString().toUtf8().constData()}}), "it is let in");
        return poll(code);
    }
    QByteArray bearer(const QJsonObject &tokens) { return "Bearer " + tokens.value(u"access_token"_s).toString().toLatin1(); }
    /// The status that keeps it out; 0: it may.
    int status(const QStringList &path, const QByteArray &authorization)
    {
        const auto admitted = reception.admit(path, authorization);
        return admitted ? 0 : admitted.error().status;
    }
    QByteArray basic(const QByteArray &badge, const QString &typed) { return "Basic " + (badge + ':' + typed.toUtf8()).toBase64(); }
};

const QStringList sitePath{u"v1"_s, u"site"_s};
const QStringList pinsPath{u"v1"_s, u"pins"_s};
const QStringList factsPath{u"v1"_s, u"events"_s};
const QStringList appendPath{u"v1"_s, u"journals"_s, journalA, u"events"_s};

} // namespace

/// Enrolment on the server's side: codes, tokens, who may do what, who may let somebody in.
class TstDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGrantOfTheRfc()
    {
        Door door;
        const QJsonObject code = door.ask("h-12");
        const QString userCode = code.value(u"user_code"_s).toString();
        QVERIFY(QRegularExpression(u"^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$"_s).match(userCode).hasMatch());
        QCOMPARE(code.value(u"verification_uri"_s).toString(), site + u"/devices"_s);
        QCOMPARE(code.value(u"verification_uri_complete"_s).toString(), site + u"/devices?user_code="_s + userCode);
        QCOMPARE(code.value(u"expires_in"_s).toInt(), 900);
        QCOMPARE(code.value(u"interval"_s).toInt(), 5);
        QCOMPARE(door.poll(code).value(u"error"_s).toString(), u"authorization_pending"_s);
        door.w.time.now = door.w.time.now + 2s;
        QCOMPARE(door.poll(code).value(u"error"_s).toString(), u"slow_down"_s);
        door.w.time.now = door.w.time.now + 6s; // the pause is 10 s from now on
        QCOMPARE(door.poll(code).value(u"error"_s).toString(), u"slow_down"_s);
        QVERIFY(door.w.run("device", {{"what", "approve"}, {"device", userCode.toLower().remove(u'-').toUtf8().constData()}}));
        door.w.time.now = door.w.time.now + 15s;
        const QJsonObject tokens = door.poll(code);
        QCOMPARE(tokens.value(u"token_type"_s).toString(), u"Bearer"_s);
        QCOMPARE(tokens.value(u"expires_in"_s).toInt(), 3600);
        QCOMPARE(door.status(sitePath, door.bearer(tokens)), 0);
        QCOMPARE(**door.reception.admit(sitePath, door.bearer(tokens)), (Holder{u"h-12"_s, Scope::Station}));
    }

    void anAnswerThatWasLostIsGivenAgain()
    {
        Door door;
        const QJsonObject code = door.ask("h-12");
        QVERIFY(door.devices.decide(code.value(u"user_code"_s).toString(), server::Devices::Decision::Approve, u"op-1"_s));
        const QJsonObject lost = door.poll(code);
        door.w.time.now = door.w.time.now + 6s;
        const QJsonObject tokens = door.poll(code);
        QCOMPARE(door.status(sitePath, door.bearer(tokens)), 0);
        const QString refresh = tokens.value(u"refresh_token"_s).toString();
        QVERIFY(!door.renew(refresh).value(u"access_token"_s).toString().isEmpty());
        QVERIFY(!door.renew(refresh).value(u"access_token"_s).toString().isEmpty()); // the first answer was lost
        QCOMPARE(door.renew(lost.value(u"refresh_token"_s).toString()).value(u"error"_s).toString(), u"invalid_grant"_s);
    }

    void refusedAndForgotten()
    {
        Door door;
        const QJsonObject denied = door.ask("h-12");
        QVERIFY(door.w.run("device", {{"what", "deny"}, {"device", denied.value(u"user_code"_s).toString().toUtf8().constData()}}));
        QCOMPARE(door.poll(denied).value(u"error"_s).toString(), u"access_denied"_s);
        const QJsonObject late = door.ask("h-13");
        door.w.time.now = door.w.time.now + 15min + 1s;
        QCOMPARE(door.poll(late).value(u"error"_s).toString(), u"expired_token"_s);
        QVERIFY(!door.w.run("device", {{"what", "approve"}, {"device", late.value(u"user_code"_s).toString().toUtf8().constData()}}));
        QVERIFY(door.w.output.contains("15 minutes"));
        QCOMPARE(door.poll({{u"device_code"_s, u"guessed"_s}}).value(u"error"_s).toString(), u"expired_token"_s);
    }

    void wrongRequestsAreToldApart()
    {
        Door door;
        const auto error = [&](const QString &what, const QByteArray &form) {
            return Door::object(door.reception.grant(what, form, site)).value(u"error"_s).toString();
        };
        QCOMPARE(error(u"device_authorization"_s, "client_id=packhorse"), u"invalid_request"_s);
        QCOMPARE(error(u"device_authorization"_s, "client_id=packhorse&station=" + QByteArray(65, 'x')), u"invalid_request"_s);
        QCOMPARE(error(u"device_authorization"_s, "client_id=packhorse&station=h%0A1"), u"invalid_request"_s);
        QCOMPARE(error(u"device_authorization"_s, "client_id=packhorse&station=h-1&scope=admin"), u"invalid_scope"_s);
        QCOMPARE(error(u"token"_s, "grant_type=password&username=x"), u"unsupported_grant_type"_s);
        QCOMPARE(error(u"token"_s, "grant_type=refresh_token"), u"invalid_grant"_s);
    }

    void withoutATokenNothingIsTold()
    {
        Door door;
        const auto kept = door.reception.admit(appendPath, {});
        QVERIFY(!kept);
        const domain::Problem why = problemOf(kept.error());
        QCOMPARE(why.status, 401);
        QCOMPARE(why.type, domain::problemType("not-enrolled"));
        QCOMPARE(why.journal->text(), journalA); // or a station would take it for somebody else's
        for (const QByteArray &wrong : {QByteArray("Bearer guessed"), QByteArray("Bearer "), door.basic("B-101", pin)})
            QCOMPARE(door.status(sitePath, wrong), 401);
        server::Reception open(*door.w.store, door.world, false);
        QVERIFY(open.admit(sitePath, {}).hasValue());
    }

    void aTokenEndsAndIsRenewed()
    {
        Door door;
        const QJsonObject tokens = door.enrol("h-12");
        door.w.time.now = door.w.time.now + 1h + 1s;
        QCOMPARE(door.status(sitePath, door.bearer(tokens)), 401);
        const QJsonObject next = door.renew(tokens.value(u"refresh_token"_s).toString());
        QCOMPARE(next.value(u"refresh_token"_s), tokens.value(u"refresh_token"_s));
        QCOMPARE(door.status(sitePath, door.bearer(next)), 0);
        QVERIFY(door.w.run("device", {{"what", "revoke"}, {"device", "h-12"}}));
        QCOMPARE(door.status(sitePath, door.bearer(next)), 401);
        QCOMPARE(door.renew(tokens.value(u"refresh_token"_s).toString()).value(u"error"_s).toString(), u"invalid_grant"_s);
        QVERIFY(!door.w.run("device", {{"what", "revoke"}, {"device", "h-99"}}));
    }

    void whoeverCopiesTheStoreSpeaksForNobody()
    {
        Door door;
        const QJsonObject code = door.ask("h-13");
        const QJsonObject tokens = door.enrol("h-12");
        door.w.server.reset();
        QFile file(door.w.file());
        if (!sharedStorePattern().isEmpty())
            QSKIP("the store is no file");
        QByteArray all;
        for (const QString &name : {door.w.file(), door.w.file() + u"-wal"_s}) {
            QFile part(name);
            if (part.open(QIODevice::ReadOnly))
                all += part.readAll();
        }
        QVERIFY(all.contains("h-12")); // it is the right file
        for (const QString &secret : {tokens.value(u"access_token"_s).toString(), tokens.value(u"refresh_token"_s).toString(),
                                      code.value(u"device_code"_s).toString()})
            QVERIFY(secret.size() > 40 && !all.contains(secret.toLatin1()));
    }

    void theSameNameAgainShutsTheOldOneOut()
    {
        Door door;
        const QJsonObject old = door.enrol("h-12");
        const QJsonObject code = door.ask("h-12");
        const QString userCode = code.value(u"user_code"_s).toString();
        QVERIFY(door.devices.waiting(userCode)->isKnown);
        QCOMPARE(door.status(sitePath, door.bearer(old)), 0); // asking alone changes nothing
        QVERIFY(door.devices.decide(userCode, server::Devices::Decision::Approve, u"op-1"_s));
        QCOMPARE(door.status(sitePath, door.bearer(old)), 401);
        QCOMPARE(door.status(sitePath, door.bearer(door.poll(code))), 0);
    }

    void eachScopeHasItsOwnDoor_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("a station its site") << QByteArray("station") << sitePath << 0;
        QTest::newRow("a station its facts") << QByteArray("station") << appendPath << 0;
        QTest::newRow("a station not everybody's facts") << QByteArray("station") << factsPath << 403;
        QTest::newRow("a station PINs") << QByteArray("station") << pinsPath << 0;
        QTest::newRow("the rescuer no PINs") << QByteArray("rescue") << pinsPath << 403;
        QTest::newRow("the reader no PINs") << QByteArray("reader") << pinsPath << 403;
        QTest::newRow("the rescuer journals") << QByteArray("rescue") << appendPath << 0;
        QTest::newRow("the rescuer no roster") << QByteArray("rescue") << sitePath << 403;
        QTest::newRow("the reader facts") << QByteArray("reader") << factsPath << 0;
        QTest::newRow("the reader no journal") << QByteArray("reader") << appendPath << 403;
    }
    void eachScopeHasItsOwnDoor()
    {
        QFETCH(QByteArray, scope);
        QFETCH(QStringList, path);
        QFETCH(int, status);
        Door door;
        QCOMPARE(door.status(path, door.bearer(door.enrol("x", scope))), status);
    }

    void aDeviceWritesItsOwnJournalsOnly()
    {
        Door door;
        StationJournal j(journalA, u"h-12"_s);
        j.add(taken());
        j.add(item(1, "apple", 1));
        auto call = j.call(1, 1);
        call.by = Holder{u"h-12"_s, Scope::Station};
        QCOMPARE(answerOf(door.w.server->append(call)).cursor, 1);
        call = j.call(2, 2);
        call.by = Holder{u"h-13"_s, Scope::Station};
        const domain::Problem why = problemOf(door.w.server->append(call));
        QCOMPARE(why.status, 403);
        QCOMPARE(why.type, domain::problemType("not-your-journal"));
        QCOMPARE(why.journal->text(), journalA);
        const auto probe = [&](const Holder &by) { return door.w.server->get({{u"v1"_s, u"journals"_s, journalA}, {}, {}, by}).status; };
        QCOMPARE(probe({u"h-13"_s, Scope::Station}), 403);
        QCOMPARE(probe({u"h-12"_s, Scope::Station}), 200);
        call.by = Holder{u"the office"_s, Scope::Rescue}; // the facts of a dead device
        QCOMPARE(answerOf(door.w.server->append(call)).cursor, 2);
        QCOMPARE(probe({u"h-13"_s, Scope::Station}), 403); // it stays h-12's
    }

    void aJournalOfBeforeEnrolmentIsThatOfItsStation()
    {
        Door door;
        StationJournal j(journalA, u"h-12"_s);
        j.add(taken());
        j.add(item(1, "apple", 1));
        QCOMPARE(answerOf(door.w.server->append(j.call(1, 1))).cursor, 1);
        auto call = j.call(2, 2);
        call.by = Holder{u"h-13"_s, Scope::Station};
        QCOMPARE(door.w.server->append(call).status, 403);
        call.by = Holder{u"h-12"_s, Scope::Station};
        QCOMPARE(answerOf(door.w.server->append(call)).cursor, 2);
    }

    void catchingUpIsNotThrottled()
    {
        Door door;
        const QByteArray token = door.bearer(door.enrol("h-12"));
        // 8 hours at a fact every two seconds, ten at a time, one after the other at 20 ms each.
        for (int i = 0; i < 1'440; ++i) {
            const auto admitted = door.reception.admit(appendPath, token);
            if (!admitted) { // it waits as it is told to, and goes on
                const int wait_s = problemOf(admitted.error()).status == 429 ? 1 : 1000;
                door.w.time.now = door.w.time.now + domain::Duration(wait_s * 1000);
            }
            door.w.time.now = door.w.time.now + 20ms;
        }
        QVERIFY2(door.w.time.now.ms - 1'790'000'000'000 < 80'000, qPrintable(QString::number(door.w.time.now.ms - 1'790'000'000'000)));
    }

    void whoeverAsksWithoutEndWaits()
    {
        Door door;
        const QByteArray token = door.bearer(door.enrol("h-12"));
        const QByteArray other = door.bearer(door.enrol("h-13"));
        int let = 0;
        while (door.status(sitePath, token) == 0)
            ++let;
        QCOMPARE(let, 400);
        const auto kept = door.reception.admit(sitePath, token);
        QCOMPARE(kept.error().status, 429);
        QVERIFY(kept.error().headers.contains(QPair<QByteArray, QByteArray>("Retry-After", "1")));
        QCOMPARE(door.status(sitePath, other), 0);   // each has its own
        QCOMPARE(door.status(appendPath, token), 0); // facts are not held up by questions
        door.w.time.now = door.w.time.now + 1s;
        QCOMPARE(door.status(sitePath, token), 0);
        int strangers = 0;
        while (door.reception.grant(u"token"_s, "grant_type=x", site).status == 400)
            ++strangers;
        QVERIFY(strangers < 200);
    }

    void aSupervisorLetsADeviceInOnThePage()
    {
        Door door;
        const QJsonObject code = door.ask("<h&12>");
        const QString userCode = code.value(u"user_code"_s).toString();
        QCOMPARE(door.reception.devicesPage({}, userCode).status, 401);
        const server::Document page = door.reception.devicesPage(door.basic("b-101", pin), userCode);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("&lt;h&amp;12&gt;") && !page.body.contains("<h&12>"));
        QVERIFY(!door.reception.devicesPage(door.basic("B-101", pin), {}).body.contains(userCode.toLatin1())); // codes are not listed
        const QByteArray form = "what=approve&user_code=" + userCode.toLatin1();
        QCOMPARE(door.reception.devicesForm(door.basic("B-101", pin), form).status, 403); // of another page
        const QByteArray own = form + "&token=" + door.w.store->meta(u"form_token"_s).toLatin1();
        QCOMPARE(door.reception.devicesForm(door.basic("B-102", pin), own).status, 401); // a picker
        QCOMPARE(door.reception.devicesForm(door.basic("B-101", pin), own).status, 303);
        QCOMPARE(door.status(sitePath, door.bearer(door.poll(code))), 0);
        QCOMPARE(door.devices.all().at(0).approvedBy, server::Catalogue(*door.w.store).site().operators.at(0).id.text());
        QVERIFY(door.reception.devicesForm(door.basic("B-101", pin), own).body.contains("Nothing was changed"));
    }

    void wrongPinsOnThePageWait()
    {
        Door door;
        const auto status = [&](const QByteArray &badge, const QString &typed) { return door.reception.devicesPage(door.basic(badge, typed), {}).status; };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(status("B-101", u"999999"_s), 401);
        QCOMPARE(status("B-101", pin), 429); // also the right one
        for (int i = 0; i < 5; ++i)
            QCOMPARE(status("B-404", pin), 401);
        QCOMPARE(status("B-405", pin), 429); // badges that nobody has wait as one
        server::Reception another(*door.w.store, door.world, true); // a restart, or another node
        QCOMPARE(another.devicesPage(door.basic("B-101", pin), {}).status, 429);
        door.w.time.now = door.w.time.now + 31s;
        QCOMPARE(status("B-101", pin), 200);
        QCOMPARE(status("B-101", u"999999"_s), 401); // and counts from the beginning
        QCOMPARE(status("B-101", pin), 200);
    }
};

PACKHORSE_TEST(TstDevices)
#include "tst_devices.moc"
