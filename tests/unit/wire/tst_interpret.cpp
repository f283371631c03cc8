// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "codec/documents.h"
#include "support/test_main.h"
#include "wire/interpret.h"

using ports::Unknown;
using wire::RawReply;
Q_DECLARE_METATYPE(wire::RawReply)
using Kind = ports::Unknown::Kind;
Q_DECLARE_METATYPE(ports::Unknown::Kind)

/// The rows of the protocol's table that are the wire's.
class TstInterpret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerOfOursIsAVerdict();
    void ourProblemsAreRefusals_data();
    void ourProblemsAreRefusals();
    void everythingElseIsUnknown_data();
    void everythingElseIsUnknown();
    void unknownSaysWhatCame();
    void aDocumentIsFresh();
    void aPictureIsFresh();
    void otherDocumentsHaveTheirOwnTypes();
    void anUnchangedDocument();
    void aProblemOfADocumentIsRefused();
    void whatIsNoDocument_data();
    void whatIsNoDocument();
    void flagsAreBelievedOrLeft_data();
    void flagsAreBelievedOrLeft();
    void aPinIsTakenOrNot_data();
    void aPinIsTakenOrNot();
    void retryAfterIsReadInBothForms_data();
    void retryAfterIsReadInBothForms();
};

namespace {

const domain::JournalId asked(QStringLiteral("3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e"));
const domain::JournalId other(QStringLiteral("11111111-5d4a-4b6f-8e7d-9c0a1b2c3d4e"));
constexpr domain::UtcTime now{1795232870123};
const QString site = QStringLiteral("/v1/site");

RawReply raw(int status, const QByteArray &type, const QByteArray &body)
{
    RawReply reply;
    reply.end = RawReply::End::Whole;
    reply.status = status;
    reply.contentType = type;
    reply.contentLength = body.size();
    reply.body = body;
    return reply;
}

domain::JournalAnswer answer(const domain::JournalId &journal = asked)
{
    domain::JournalAnswer a;
    a.journal = journal;
    a.epoch = QStringLiteral("7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d");
    a.node = QStringLiteral("a");
    a.now = now;
    a.cursor = 3;
    a.chain = QString(64, u'a');
    return a;
}

RawReply verdict()
{
    return raw(200, "application/json; charset=utf-8", codec::encodeJournalAnswer(answer()));
}

RawReply problem(int status, const char *name, std::optional<domain::JournalId> journal = asked)
{
    const domain::Problem p{domain::problemType(name), QStringLiteral("T"), status, QStringLiteral("D"), journal, {}};
    return raw(status, "application/problem+json", codec::writeJson(codec::encodeProblem(p)));
}

template <typename Change>
RawReply changed(RawReply reply, Change change)
{
    change(reply);
    return reply;
}

} // namespace

void TstInterpret::aWholeAnswerOfOursIsAVerdict()
{
    const auto reply = wire::interpretJournal(verdict(), asked, now);
    QVERIFY(std::get<domain::JournalAnswer>(reply) == answer());
    RawReply chunked = verdict();
    chunked.contentLength.reset();
    chunked.chunked = true;
    QVERIFY(std::holds_alternative<domain::JournalAnswer>(wire::interpretJournal(chunked, asked, now)));
}

void TstInterpret::ourProblemsAreRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("gap") << 409 << QByteArray("sequence-gap");
    QTest::newRow("forked") << 409 << QByteArray("journal-forked");
    QTest::newRow("damaged") << 400 << QByteArray("body-damaged");
    QTest::newRow("too big") << 413 << QByteArray("too-large");
    QTest::newRow("device not known") << 401 << QByteArray("no-credential");
    QTest::newRow("device not allowed") << 403 << QByteArray("not-allowed");
    QTest::newRow("not taken") << 422 << QByteArray("not-taken");
    QTest::newRow("too old") << 426 << QByteArray("station-too-old");
}

void TstInterpret::ourProblemsAreRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    const auto reply = wire::interpretJournal(problem(status, name.constData()), asked, now);
    const auto *refused = std::get_if<ports::Refused>(&reply);
    QVERIFY(refused);
    QCOMPARE(refused->problem.type, domain::problemType(name.constData()));
    QCOMPARE(refused->problem.status, status);
}

void TstInterpret::everythingElseIsUnknown_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const RawReply &reply, Kind kind) { QTest::newRow(name) << reply << kind; };
    const auto ended = [](RawReply::End end) {
        return changed(verdict(), [end](RawReply &r) { r.end = end; });
    };
    row("nobody there", RawReply{}, Kind::NoNetwork);
    row("verdict, but nobody there", ended(RawReply::End::NoNetwork), Kind::NoNetwork);
    row("verdict, but too late", ended(RawReply::End::TimedOut), Kind::TimedOut);
    row("status 200 with a cut body", ended(RawReply::End::Cut), Kind::Cut);
    row("TLS", ended(RawReply::End::Tls), Kind::Tls);
    row("too large", ended(RawReply::End::TooLarge), Kind::NotReadable);
    row("no status", changed(verdict(), [](RawReply &r) { r.status = 0; }), Kind::Cut);
    row("shorter than announced", changed(verdict(), [](RawReply &r) { *r.contentLength += 1; }), Kind::Cut);
    row("longer than announced", changed(verdict(), [](RawReply &r) { *r.contentLength -= 1; }), Kind::Cut);
    row("no length announced", changed(verdict(), [](RawReply &r) { r.contentLength.reset(); }), Kind::Cut);
    row("another journal", raw(200, "application/json", codec::encodeJournalAnswer(answer(other))), Kind::Foreign);
    row("captive portal", raw(200, "text/html", "<html>sign in</html>"), Kind::Foreign);
    row("HTML that says it is JSON", raw(200, "application/json", "<html>"), Kind::NotReadable);
    row("JSON of another schema", raw(200, "application/json", R"({"ok":true})"), Kind::NotReadable);
    row("empty body", raw(200, "application/json", ""), Kind::NotReadable);
    row("201", changed(verdict(), [](RawReply &r) { r.status = 201; }), Kind::Foreign);
    row("204", raw(204, "", ""), Kind::Foreign);
    row("304 unasked", raw(304, "", ""), Kind::Foreign);
    for (const int status : {301, 302, 303, 307, 308})
        row(qPrintable(QStringLiteral("redirect %1").arg(status)), raw(status, "text/html", ""), Kind::Redirected);
    for (const int status : {400, 401, 403, 404, 405, 407, 409, 410, 413, 422, 426})
        row(qPrintable(QStringLiteral("HTML %1").arg(status)), raw(status, "text/html", "<h1>no</h1>"), Kind::Foreign);
    row("429", raw(429, "text/html", ""), Kind::Throttled);
    row("429 of ours", problem(429, "too-many"), Kind::Throttled);
    for (const int status : {500, 502, 503, 504})
        row(qPrintable(QStringLiteral("%1").arg(status)), raw(status, "text/html", ""), Kind::ServerError);
    row("500 of ours", problem(500, "bug"), Kind::ServerError);
    row("JSON error of a gateway", raw(404, "application/json", R"({"message":"no route"})"), Kind::Foreign);
    row("problem of somebody else", raw(409, "application/problem+json", R"({"type":"about:blank","status":409})"), Kind::Foreign);
    row("our problem without journal", problem(409, "sequence-gap", {}), Kind::Foreign);
    row("our problem of another journal", problem(409, "sequence-gap", other), Kind::Foreign);
    row("our problem under another status", changed(problem(409, "sequence-gap"), [](RawReply &r) { r.status = 403; }), Kind::Foreign);
    row("our problem as text", changed(problem(409, "sequence-gap"), [](RawReply &r) { r.contentType = "text/plain"; }), Kind::Foreign);
    row("our problem, cut", changed(problem(409, "sequence-gap"), [](RawReply &r) { r.body.chop(5); }), Kind::Cut);
}

void TstInterpret::everythingElseIsUnknown()
{
    QFETCH(RawReply, reply);
    QFETCH(Kind, kind);
    const auto read = wire::interpretJournal(reply, asked, now);
    const auto *unknown = std::get_if<Unknown>(&read);
    QVERIFY(unknown);
    QCOMPARE(unknown->kind, kind);
    QVERIFY(!unknown->what.isEmpty());
}

void TstInterpret::unknownSaysWhatCame()
{
    RawReply reply = raw(502, "text/html; charset=x", QByteArray(1204, 'x'));
    reply.retryAfter = "7";
    const auto read = wire::interpretJournal(reply, asked, now);
    QCOMPARE(std::get<Unknown>(read).what, QStringLiteral("HTTP 502, text/html, 1,204 bytes"));
    QVERIFY(std::get<Unknown>(read).retryAfter == domain::Duration(7'000));
    RawReply none;
    none.fault = QStringLiteral("Connection refused");
    QCOMPARE(std::get<Unknown>(wire::interpretJournal(none, asked, now)).what, QStringLiteral("Connection refused"));
}

void TstInterpret::aDocumentIsFresh()
{
    RawReply reply = raw(200, "application/json", "{}");
    reply.etag = "\"e1\"";
    const auto read = wire::interpretFetch(reply, site, true, now);
    QCOMPARE(std::get<ports::Fresh>(read).body, QByteArray("{}"));
    QCOMPARE(std::get<ports::Fresh>(read).etag, QByteArray("\"e1\""));
    QCOMPARE(std::get<ports::Fresh>(read).contentType, QByteArray("application/json"));
}

void TstInterpret::aPictureIsFresh()
{
    const auto read = wire::interpretFetch(raw(200, "image/svg+xml", "<svg/>"),
                                           QStringLiteral("/v1/products/SKU-1/picture"), false, now);
    QVERIFY(std::holds_alternative<ports::Fresh>(read));
}

void TstInterpret::otherDocumentsHaveTheirOwnTypes()
{
    const auto fresh = [](const char *href, const QByteArray &type) {
        return std::holds_alternative<ports::Fresh>(
            wire::interpretFetch(raw(200, type, "{}"), QString::fromLatin1(href), false, now));
    };
    QVERIFY(fresh("/health", "application/health+json"));
    QVERIFY(!fresh("/health", "application/json"));
    QVERIFY(fresh("/v1/events?after=7", "application/x-ndjson"));
    QVERIFY(!fresh("/v1/events", "application/json"));
    QVERIFY(!fresh("/v1/site", "application/x-ndjson"));
}

void TstInterpret::anUnchangedDocument()
{
    RawReply reply = raw(304, "", "");
    reply.contentLength.reset();
    QVERIFY(std::holds_alternative<ports::NotModified>(wire::interpretFetch(reply, site, true, now)));
}

void TstInterpret::aProblemOfADocumentIsRefused()
{
    const auto read = wire::interpretFetch(problem(404, "no-such-route", {}), QStringLiteral("/v1/routes/R-1"), false, now);
    QCOMPARE(std::get<ports::Refused>(read).problem.type, domain::problemType("no-such-route"));
}

void TstInterpret::whatIsNoDocument_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("304 without a question") << raw(304, "", "") << Kind::Foreign;
    QTest::newRow("captive portal") << raw(200, "text/html", "<html>") << Kind::Foreign;
    QTest::newRow("picture for a document") << raw(200, "image/png", "x") << Kind::Foreign;
    QTest::newRow("206") << raw(206, "application/json", "{}") << Kind::Foreign;
    QTest::newRow("404 of a gateway") << raw(404, "text/html", "") << Kind::Foreign;
    QTest::newRow("503") << raw(503, "text/html", "") << Kind::ServerError;
    QTest::newRow("redirect") << raw(302, "", "") << Kind::Redirected;
    QTest::newRow("cut") << changed(raw(200, "application/json", "{}"), [](RawReply &r) { *r.contentLength = 3; })
                         << Kind::Cut;
}

void TstInterpret::whatIsNoDocument()
{
    QFETCH(RawReply, reply);
    QFETCH(Kind, kind);
    const auto read = wire::interpretFetch(reply, site, false, now);
    const auto *unknown = std::get_if<Unknown>(&read);
    QVERIFY(unknown);
    QCOMPARE(unknown->kind, kind);
}

/// OFREP's own refusals are no problems of ours; whoever sent them, nothing is taken back for them.
void TstInterpret::flagsAreBelievedOrLeft_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<int>("is"); // of the reply's variant: fresh, not modified, refused, unknown
    QTest::newRow("flags") << raw(200, "application/json; charset=utf-8", R"({"flags":[]})") << 0;
    QTest::newRow("unchanged") << raw(304, "", "") << 1;
    QTest::newRow("wrong context") << raw(400, "application/json", R"({"errorCode":"INVALID_CONTEXT"})") << 2;
    QTest::newRow("credential") << raw(401, "application/problem+json", "{}") << 2;
    QTest::newRow("a server without flags") << problem(405, "method-not-allowed", {}) << 2;
    QTest::newRow("captive portal") << raw(200, "text/html", "<html>") << 3;
    QTest::newRow("redirect") << raw(302, "", "") << 3;
    QTest::newRow("too many") << raw(429, "application/json", "{}") << 3;
    QTest::newRow("store away") << raw(500, "application/json", R"({"errorDetails":"x"})") << 3;
    QTest::newRow("cut") << changed(raw(200, "application/json", "{}"), [](RawReply &r) { *r.contentLength = 3; }) << 3;
}

void TstInterpret::flagsAreBelievedOrLeft()
{
    QFETCH(RawReply, reply);
    QFETCH(int, is);
    QCOMPARE(int(wire::interpretFlags(reply, true, now).index()), is);
}

void TstInterpret::aPinIsTakenOrNot_data()
{
    QTest::addColumn<RawReply>("reply");
    QTest::addColumn<int>("is"); // index in PinReply
    constexpr int taken = 0;
    constexpr int refused = 1;
    constexpr int unknown = 2;
    const QByteArray person = R"({"id":"op-1","badge":"B-1"})";
    const QByteArray wrong = R"({"type":"urn:packhorse:problem:pin-wrong","title":"No","status":403})";
    const auto row = [](const char *name, const RawReply &reply, int is) { QTest::newRow(name) << reply << is; };
    row("taken", raw(200, "application/json", person), taken);
    row("of somebody else", raw(200, "application/json", R"({"id":"op-2","badge":"B-2"})"), unknown);
    row("not readable", raw(200, "application/json", R"({"id":7})"), unknown);
    row("a portal's page", raw(200, "text/html", "<html>"), unknown);
    row("wrong", raw(403, "application/problem+json", wrong), refused);
    row("a wrong of somebody else", raw(403, "text/html", "<html>"), unknown);
    row("a problem of another kind", raw(403, "application/problem+json", R"({"type":"about:blank","title":"No","status":403})"), unknown);
    row("too often", raw(429, "application/problem+json", wrong), unknown);
    row("out of order", raw(503, "application/problem+json", wrong), unknown);
    RawReply cut = raw(200, "application/json", person);
    cut.contentLength = person.size() + 1;
    row("cut", cut, unknown);
}

void TstInterpret::aPinIsTakenOrNot()
{
    QFETCH(RawReply, reply);
    QFETCH(int, is);
    QCOMPARE(int(wire::interpretPin(reply, domain::OperatorId(QStringLiteral("op-1")), now).index()), is);
}

void TstInterpret::retryAfterIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("ms"); // -1 = nothing
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("capped") << QByteArray("86400") << qint64(300'000);
    QTest::newRow("beyond all numbers") << QByteArray("99999999999999999999") << qint64(300'000);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 03:48:20 GMT") << qint64(29'877);
    QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    QTest::newRow("date far away") << QByteArray("Sat, 21 Nov 2099 03:48:20 GMT") << qint64(300'000);
    QTest::newRow("date of another zone") << QByteArray("Sat, 21 Nov 2026 03:48:20 CET") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
}

void TstInterpret::retryAfterIsReadInBothForms()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, ms);
    const auto read = wire::readRetryAfter(header, now);
    QCOMPARE(read.has_value() ? static_cast<qint64>(read->count()) : -1, ms);
}

PACKHORSE_TEST(TstInterpret)
#include "tst_interpret.moc"
