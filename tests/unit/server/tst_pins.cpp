// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin.h"
#include "codec/pin_documents.h"
#include "server/core/audit.h"
#include "server/core/catalogue.h"
#include "server/core/pins.h"
#include "server/core/reception.h"
#include "support/test_main.h"
#include "warehouse.h"
#include <QJsonDocument>

using namespace support;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""min;

namespace {

const QString oldPin = u"204817"_s;
const QString freshPin = u"271828"_s;
const QString wrongPin = u"990217"_s;
const QString chiefsPin = u"314159"_s;

QString requestId(int n) { return u"0198f2c4-7b1e-7c3a-9a51-%1"_s.arg(n, 12, 10, QLatin1Char('0')); }

/// Pat (B-102) and the supervisor Sam (B-101), each with a PIN.
struct Office
{
    Warehouse w;
    domain::OperatorId sam = add("B-101", "supervisor", chiefsPin);
    domain::OperatorId pat = add("B-102", "picker", oldPin);
    std::vector<domain::Changed> told;

    Office()
    {
        w.server->onChanged = [this](const std::vector<domain::Changed> &changed) { told = changed; };
    }
    domain::OperatorId add(const char *badge, const char *role, const QString &pin)
    {
        MUST(w.run("operator", {{"what", "add"}, {"badge", badge}, {"name", badge}, {"role", role}}),
             "somebody is there");
        setPin(badge, pin);
        return server::Catalogue(*w.store).idOf(QLatin1String(badge));
    }
    void setPin(const char *badge, const QString &pin, bool once = false)
    {
        static std::map<QString, QString> made; // each takes its time
        QString &verifier = made[pin];
        if (verifier.isEmpty())
            verifier = codec::pinVerifier(pin);
        MUST(
            w.run("operator",
                  {{"what", "pin"}, {"badge", badge}, {"verifier", verifier.toLatin1().constData()}, {"once", once ? "true" : ""}}),
            "a PIN is set");
    }
    domain::Operator person(const domain::OperatorId &id) const
    {
        for (const domain::Operator &one : server::Catalogue(*w.store).site().operators) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    domain::NewPin byOld(const QString &old = oldPin, const QString &fresh = freshPin) const
    {
        return {pat, fresh, old};
    }
    domain::NewPin bySam(const QString &sams = chiefsPin) const { return {pat, freshPin, {}, sam, sams}; }
    server::Document ask(const domain::NewPin &wanted, int request = 1)
    {
        return w.server->choosePin(codec::encodePinRequest({requestId(request), wanted}));
    }
    /// The status, with the problem where it is one.
    static QString outcome(const server::Document &document)
    {
        const QString type = QJsonDocument::fromJson(document.body).object().value(u"type"_s).toString();
        return type.isEmpty() ? QString::number(document.status)
                              : u"%1 %2"_s.arg(document.status).arg(type.section(u':', -1));
    }
    QString said(const domain::NewPin &wanted, int request = 1) { return outcome(ask(wanted, request)); }
    bool counts(const QString &pin) const { return codec::pinFits(person(pat).verifier, pin); }
    /// What the audit tells: who, and about whom.
    QStringList audited(const QString &deed)
    {
        const auto answer = server::runAdmin(*w.store, w.time.world(), {u"export"_s, {{u"what"_s, u"audit"_s}}, {}});
        QStringList all;
        for (const QByteArray &line : answer->output.split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            if (entry.value(u"what"_s) == u"office."_s + deed)
                all << entry.value(u"who"_s).toString() + u' ' + entry.value(u"about"_s).toString();
        }
        return all;
    }
};

} // namespace

/// POST /v1/pins.
class TstPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverKnowsTheOldOneChoosesAnother()
    {
        Office o;
        const qint64 before = o.person(o.pat).unlocks;
        const server::Document answer = o.ask(o.byOld());
        QCOMPARE(answer.status, 200);
        const auto person = codec::decodeOperator(answer.body);
        QVERIFY(person && *person == o.person(o.pat));
        QVERIFY(o.counts(freshPin) && !o.counts(oldPin));
        QCOMPARE(o.person(o.pat).unlocks, before + 1); // wrong ones so far are forgiven on every station
        QCOMPARE(o.told.size(), size_t(1));
        QCOMPARE(o.told[0].href, u"/v1/site"_s);
        QCOMPARE(o.audited(u"pin_chosen"_s), QStringList(o.pat.text() + u' ' + o.pat.text()));
        QVERIFY(!answer.body.contains(freshPin.toLatin1()));
    }

    void aSupervisorVouches()
    {
        Office o;
        QCOMPARE(o.said(o.bySam()), u"200"_s);
        QVERIFY(o.counts(freshPin));
        QCOMPARE(o.audited(u"pin_chosen"_s), QStringList(o.sam.text() + u' ' + o.pat.text()));
    }

    void aLostAnswerIsGivenAgainAndNothingIsDoneTwice()
    {
        Office o;
        QCOMPARE(o.said(o.byOld()), u"200"_s);
        const domain::Operator after = o.person(o.pat);
        o.told.clear();
        const server::Document again = o.ask(o.byOld());
        QCOMPARE(again.status, 200);
        QVERIFY(*codec::decodeOperator(again.body) == after);
        QVERIFY(o.person(o.pat) == after && o.told.empty());
        QCOMPARE(o.audited(u"pin_chosen"_s).size(), 1);
        QCOMPARE(o.said(o.byOld(oldPin, u"161803"_s)), u"403 pin-wrong"_s); // another PIN is another request
        QCOMPARE(o.said(o.byOld(), 2), u"403 pin-wrong"_s);                 // and another request needs the PIN of now
        QCOMPARE(o.said(o.byOld(freshPin, u"161803"_s), 3), u"200"_s);
        QCOMPARE(o.said(o.byOld()), u"403 pin-wrong"_s); // nor does an earlier request come back
        QVERIFY(o.counts(u"161803"_s));
    }

    void whatGivesNoRight_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"wrong old PIN", "unknown operator", "wrong supervisor's PIN", "no supervisor",
                                 "a supervisor for themselves", "a locked supervisor",
                                 "a supervisor with a PIN for one sign-in", "an operator without a PIN"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatGivesNoRight()
    {
        QFETCH(QString, what);
        Office o;
        domain::NewPin wanted = o.byOld();
        if (what == u"wrong old PIN"_s)
            wanted = o.byOld(wrongPin);
        else if (what == u"unknown operator"_s)
            wanted.who = domain::OperatorId(u"nobody"_s);
        else if (what == u"wrong supervisor's PIN"_s)
            wanted = o.bySam(wrongPin);
        else if (what == u"no supervisor"_s)
            wanted = {o.sam, freshPin, {}, o.pat, oldPin};
        else if (what == u"a supervisor for themselves"_s)
            wanted = {o.sam, freshPin, {}, o.sam, chiefsPin};
        else if (what == u"an operator without a PIN"_s) {
            MUST(o.w.run("operator", {{"what", "add"}, {"badge", "B-103"}, {"name", "New"}, {"role", "picker"}}),
                 "somebody is new");
            wanted.who = server::Catalogue(*o.w.store).idOf(u"B-103"_s);
        } else {
            wanted = o.bySam();
            if (what == u"a locked supervisor"_s)
                MUST(o.w.run("operator", {{"what", "lock"}, {"badge", "B-101"}}), "locked");
            else
                o.setPin("B-101", chiefsPin, true);
        }
        const server::Document answer = o.ask(wanted);
        QCOMPARE(Office::outcome(answer), u"403 pin-wrong"_s);
        Office known;
        QCOMPARE(answer.body, known.ask(known.byOld(wrongPin)).body); // the same words, whatever it was
        QVERIFY(o.counts(oldPin) && o.audited(u"pin_chosen"_s).isEmpty() && o.told.empty());
    }

    void whoeverIsNewGetsTheFirstOneFromASupervisor()
    {
        Office o;
        MUST(o.w.run("operator", {{"what", "add"}, {"badge", "B-103"}, {"name", "New"}, {"role", "picker"}}),
             "somebody is new");
        domain::NewPin wanted = o.bySam();
        wanted.who = server::Catalogue(*o.w.store).idOf(u"B-103"_s);
        QCOMPARE(o.said(wanted), u"200"_s);
        QVERIFY(codec::pinFits(o.person(wanted.who).verifier, freshPin));
    }

    void whatCannotBeAPin_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::newRow("short") << u"27182"_s;
        QTest::newRow("long") << u"2718281828459"_s;
        QTest::newRow("a run") << u"234567"_s;
        QTest::newRow("a repetition") << u"270270"_s;
        QTest::newRow("letters") << u"27182a"_s;
        QTest::newRow("the old one") << oldPin;
    }
    void whatCannotBeAPin()
    {
        QFETCH(QString, pin);
        Office o;
        for (int i = 0; i < 10; ++i) // and that is no try
            QCOMPARE(o.said(o.byOld(oldPin, pin)), u"422 pin-not-possible"_s);
        QVERIFY(o.counts(oldPin));
        QCOMPARE(o.said(o.byOld()), u"200"_s);
    }

    void whatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        const QByteArray id = requestId(1).toLatin1();
        QTest::newRow("nothing") << QByteArray() << u"400 bad-request"_s;
        QTest::newRow("no JSON") << QByteArray("pin=271828") << u"400 bad-request"_s;
        QTest::newRow("without an id") << QByteArray(R"({"operator":"o","pin":"271828","old":"204817"})")
                                       << u"400 bad-request"_s;
        QTest::newRow("without a right") << QByteArray(R"({"request":")" + id + R"(","operator":"o","pin":"271828"})")
                                         << u"400 bad-request"_s;
        QTest::newRow("with two rights")
            << QByteArray(R"({"request":")" + id +
                          R"(","operator":"o","pin":"271828","old":"1","supervisor":"s","supervisor_pin":"2"})")
            << u"400 bad-request"_s;
        QTest::newRow("a PIN that is a number")
            << QByteArray(R"({"request":")" + id + R"(","operator":"o","pin":271828,"old":"204817"})")
            << u"400 bad-request"_s;
        QTest::newRow("too large") << QByteArray(server::largestPinRequest + 1, ' ') << u"413 too-large"_s;
    }
    void whatIsNoRequest()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, outcome);
        Office o;
        const server::Document answer = o.w.server->choosePin(body);
        QCOMPARE(Office::outcome(answer), outcome);
        QVERIFY(!answer.body.contains("271828")); // what is wrong is told without what was typed
    }

    void wrongOnesWait()
    {
        Office o;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(o.said(o.byOld(wrongPin), i), u"403 pin-wrong"_s);
        const server::Document waits = o.ask(o.byOld(), 9);
        QCOMPARE(Office::outcome(waits), u"429 too-many-tries"_s);
        QVERIFY(waits.headers.contains({"Retry-After", "31"}));
        QVERIFY(o.counts(oldPin));
        QCOMPARE(o.said(o.bySam(), 10), u"200"_s); // a supervisor's are counted apart
        o.setPin("B-102", oldPin);
        o.w.time.now = o.w.time.now + 31s;
        QCOMPARE(o.said(o.byOld(wrongPin), 11), u"403 pin-wrong"_s);
        o.w.time.now = o.w.time.now + 31s;
        QCOMPARE(o.said(o.byOld(), 12), u"429 too-many-tries"_s); // the pause grows
        o.w.time.now = o.w.time.now + 1min;
        QCOMPARE(o.said(o.byOld(), 13), u"200"_s);
        QCOMPARE(o.said(o.byOld(wrongPin, u"161803"_s), 14), u"403 pin-wrong"_s); // and ends with the right one
    }

    void wrongOnesOfASupervisorCountWithThoseAtThePages()
    {
        Office o;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(o.said(o.bySam(wrongPin), i), u"403 pin-wrong"_s);
        server::Supervisors pages(*o.w.store);
        const auto page = pages.check(u"B-101"_s, chiefsPin);
        QVERIFY(!page && page.error().status == 429);
    }

    void nobodysWaitAsOne()
    {
        Office o;
        domain::NewPin nobody = o.byOld();
        for (int i = 0; i < 5; ++i) {
            nobody.who = domain::OperatorId(u"nobody-%1"_s.arg(i));
            QCOMPARE(o.said(nobody, i), u"403 pin-wrong"_s);
        }
        nobody.who = domain::OperatorId(u"nobody-6"_s);
        QCOMPARE(o.said(nobody, 9), u"429 too-many-tries"_s);
        QCOMPARE(o.said(o.byOld(), 10), u"200"_s);
    }

    void aLockedBadgeIsToldToWhoeverHadTheRightPin()
    {
        Office o;
        MUST(o.w.run("operator", {{"what", "lock"}, {"badge", "B-102"}}), "locked");
        QCOMPARE(o.said(o.byOld(wrongPin), 1), u"403 pin-wrong"_s);
        QCOMPARE(o.said(o.byOld(), 2), u"403 badge-locked"_s);
        QCOMPARE(o.said(o.bySam(), 3), u"403 badge-locked"_s);
        QVERIFY(o.counts(oldPin));
    }

    void aPinForOneSignInSaysSoUntilAnotherIsChosen()
    {
        Office o;
        o.setPin("B-102", oldPin, true);
        QVERIFY(o.person(o.pat).isPinForOnce);
        const auto site = codec::decodeSite(o.w.server->get({{u"v1"_s, u"site"_s}, {}, {}}).body);
        QVERIFY(site && std::any_of(site->operators.begin(), site->operators.end(),
                                    [&](const domain::Operator &one) { return one.id == o.pat && one.isPinForOnce; }));
        QCOMPARE(o.said(o.byOld()), u"200"_s);
        QVERIFY(!o.person(o.pat).isPinForOnce);
        o.setPin("B-102", oldPin, true);
        o.setPin("B-102", oldPin);
        QVERIFY(!o.person(o.pat).isPinForOnce); // a PIN of the usual kind
    }

    void whoeverAsksWithoutEndWaits()
    {
        Office o;
        const QStringList path{u"v1"_s, u"pins"_s};
        server::Reception open(*o.w.store, o.w.time.world(), false);
        int admitted = 0;
        while (admitted < 1000 && open.admit(path, {}))
            ++admitted;
        QCOMPARE(admitted, int(server::Reception::pins.most));
        QVERIFY(open.admit({u"v1"_s, u"site"_s}, {})); // all else goes on
        o.w.time.now = o.w.time.now + 10s;
        QVERIFY(open.admit(path, {}));
    }

    void noPinIsInTheStoreOrTheAudit()
    {
        Office o;
        QCOMPARE(o.said(o.byOld()), u"200"_s);
        QCOMPARE(o.said(o.bySam(wrongPin), 2), u"403 pin-wrong"_s);
        for (const server::Row &row : o.w.store->select("SELECT line FROM events", {})) {
            for (const QString &pin : {oldPin, freshPin, chiefsPin, wrongPin})
                QVERIFY(!row.bytes(0).contains(pin.toLatin1()));
        }
    }
};

PACKHORSE_TEST(TstPins)
#include "tst_pins.moc"
