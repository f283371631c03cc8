// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/flag_documents.h"
#include "codec/pin_documents.h"
#include "start/console/conformance/check.h"

/// What a server may leave out, and what shows only when it is busy.
namespace start::conformance {
namespace {

using Needs = Check::Needs;

Ask evaluating(const QByteArray &body) { return {domain::flagsHref(), {{"content-type", "application/json"}}, body, {}}; }

QByteArray context(Setting &s) { return codec::encodeFlagContext({s.station(), QStringLiteral("Conformance"), {}, {}, QStringLiteral("1")}); }

bool isAbsent(const Reply &reply) { return reply.raw.status == 404 || reply.raw.status == 405 || reply.raw.status == 501; }

Verdict notOffered(const Reply &reply)
{
    return skipped(QStringLiteral("not offered: POST %1 answers %2; the site's policies count").arg(domain::flagsHref(), reply.words()));
}

Step<Verdict> flags(Setting &s)
{
    Ask what = evaluating(context(s));
    const Reply reply = co_await s.talk.ask(what);
    if (isAbsent(reply))
        co_return notOffered(reply);
    if (reply.raw.status != 200 || reply.mediaType() != "application/json")
        co_return failed(QStringLiteral("the server answered %1 to an evaluation of all flags").arg(reply.words()), QStringLiteral("answer 200, application/json"));
    const auto read = codec::decodeFlagAnswer(reply.raw.body);
    if (!read)
        co_return failed(QStringLiteral("a station cannot read the flags: ") + read.error().what);
    if (!read->unfit.isEmpty())
        co_return failed(QStringLiteral("flag %1 has a value of another type or range").arg(read->unfit.first()),
                         QStringLiteral("tell a switch as true or false, a number as a number"));
    if (reply.raw.etag.isEmpty())
        co_return failed(QStringLiteral("the evaluation of all flags has no ETag"));
    what.headers.insert("if-none-match", reply.raw.etag);
    const Reply same = co_await s.talk.ask(what);
    co_return same.raw.status == 304 ? passed()
                                     : failed(QStringLiteral("the server answered %1 to the same evaluation with If-None-Match").arg(same.words()),
                                              QStringLiteral("answer 304 while nothing has changed"));
}

Step<Verdict> flagFaults(Setting &s)
{
    const Reply offered = co_await s.talk.ask(evaluating(context(s)));
    if (isAbsent(offered))
        co_return notOffered(offered);
    const QMap<QByteArray, QString> faults{{"{\"context\":{}}", QStringLiteral("TARGETING_KEY_MISSING")}, {"nothing", QStringLiteral("INVALID_CONTEXT")}};
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        const Reply reply = co_await s.talk.ask(evaluating(it.key()));
        const QString code = objectIn(reply.raw.body).value(QLatin1String("errorCode")).toString();
        if (reply.raw.status != 400 || code != it.value())
            co_return failed(QStringLiteral("the server answered %1, errorCode \"%2\", to an evaluation with the body %3")
                                 .arg(reply.words(), code, QString::fromLatin1(it.key())),
                             QStringLiteral("answer 400 with errorCode ") + it.value());
    }
    co_return passed();
}

/// Only what its form forbids: a try would count, and it is nobody's PIN that is to be tried here.
Step<Verdict> pinFaults(Setting &s)
{
    const auto asking = [&s](const char *pin, bool byBoth) {
        codec::PinRequest request{s.newUuid(), {domain::OperatorId(QStringLiteral("nobody")), QString::fromLatin1(pin)}};
        request.wanted.old = QStringLiteral("204816");
        QByteArray body = codec::encodePinRequest(request);
        if (byBoth)
            body.replace("{", "{\"supervisor\":\"nobody\",\"supervisor_pin\":\"204816\",");
        return Ask{QStringLiteral("/v1/pins"), {{"content-type", "application/json"}}, body, {}};
    };
    const struct
    {
        Ask what;
        int status;
        const char *problem;
        const char *words;
    } faults[] = {{asking("204817", true), 400, "bad-request", "a request with an old PIN and a supervisor's"},
                  {asking("123456", false), 422, "pin-not-possible", "the new PIN 123456"},
                  {asking("12345", false), 422, "pin-not-possible", "a new PIN of five digits"},
                  {asking("204816", false), 422, "pin-not-possible", "a new PIN that is the old one"}};
    for (const auto &fault : faults) {
        const Reply reply = co_await s.talk.ask(fault.what);
        if (isAbsent(reply))
            co_return skipped(QStringLiteral("not offered: POST /v1/pins answers %1; PINs are set at the server").arg(reply.words()));
        const QString type = objectIn(reply.raw.body).value(QLatin1String("type")).toString();
        if (reply.raw.status != fault.status || type != domain::problemType(fault.problem))
            co_return failed(QStringLiteral("the server answered %1, \"%2\", to %3").arg(reply.words(), type, QLatin1String(fault.words)),
                             QStringLiteral("answer %1 with %2, before any PIN is looked at").arg(fault.status).arg(domain::problemType(fault.problem)));
    }
    co_return passed();
}

/// Over all that was asked in this run.
Step<Verdict> retryAfter(Setting &s)
{
    if (s.talk.throttled().empty())
        co_return skipped(QStringLiteral("the server was never too busy to answer"));
    for (const Talk::Throttled &one : s.talk.throttled()) {
        if (one.asked == u"/health") // tells how the node is, and turns nobody away
            continue;
        if (!wire::readRetryAfter(one.retryAfter, s.talk.clock().now()))
            co_return failed(one.retryAfter.isEmpty()
                                 ? QStringLiteral("a %1 at %2 has no Retry-After").arg(one.status).arg(one.asked)
                                 : QStringLiteral("a %1 at %2 has Retry-After: %3").arg(one.status).arg(one.asked, QString::fromLatin1(one.retryAfter)),
                             QStringLiteral("say when to come back, in seconds or as a date (RFC 9110, 10.2.3)"));
    }
    co_return passed();
}

} // namespace

std::vector<Check> optionalChecks()
{
    return {
        {"flags.all", "operation evaluateFlags", "Where flags are offered, OFREP evaluates them, with ETag and 304.", Needs::Nothing, flags},
        {"flags.faults", "schema EvaluationFault", "An evaluation that cannot be read is refused as OFREP says.", Needs::Nothing, flagFaults},
        {"pins.faults", "operation choosePin", "Where PINs are chosen, what cannot be one is refused.", Needs::Nothing, pinFaults},
        {"busy.retry-after", "What a station believes", "A 429 or 503 says by Retry-After when to come back.", Needs::Nothing, retryAfter},
    };
}

} // namespace start::conformance
