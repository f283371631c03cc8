// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/interpret.h"
#include "codec/documents.h"
#include "codec/grant_documents.h"
#include "codec/pin_documents.h"
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace wire {
namespace {
using ports::Refused;
using ports::Unknown;
using Kind = Unknown::Kind;

/// "application/json; charset=utf-8" -> "application/json"
QByteArray mediaType(const RawReply &raw)
{
    return raw.contentType.split(';').first().trimmed().toLower();
}

/// "HTTP 502, text/html, 1,204 bytes"
QString describe(const RawReply &raw)
{
    if (raw.status == 0)
        return raw.fault.isEmpty() ? QStringLiteral("no answer") : raw.fault;
    const QByteArray type = mediaType(raw);
    QString what = QStringLiteral("HTTP %1, %2, %3 bytes")
                       .arg(raw.status)
                       .arg(type.isEmpty() ? QStringLiteral("no media type") : QString::fromLatin1(type),
                            QLocale(QLocale::English, QLocale::UnitedStates).toString(raw.body.size()));
    if (!raw.fault.isEmpty())
        what += QStringLiteral(", ") + raw.fault;
    return what;
}

Unknown unknown(const RawReply &raw, Kind kind, domain::UtcTime now, const QString &more = {})
{
    return {kind, more.isEmpty() ? describe(raw) : describe(raw) + QStringLiteral(": ") + more,
            readRetryAfter(raw.retryAfter, now)};
}

std::optional<Kind> kindOfEnd(RawReply::End end)
{
    switch (end) {
    case RawReply::End::Whole: return {};
    case RawReply::End::NoNetwork: return Kind::NoNetwork;
    case RawReply::End::TimedOut: return Kind::TimedOut;
    case RawReply::End::Cut: return Kind::Cut;
    case RawReply::End::Tls: return Kind::Tls;
    case RawReply::End::TooLarge: return Kind::NotReadable;
    }
    return Kind::NoNetwork;
}

/// A body whose end nobody announced may have been cut without a trace.
bool isWholeBody(const RawReply &raw)
{
    if (raw.contentLength)
        return *raw.contentLength == raw.body.size();
    return raw.chunked || raw.status == 304;
}

/// Why this reply is no answer at all, whatever it says; nothing when it is to be read.
std::optional<Unknown> doubtOf(const RawReply &raw, domain::UtcTime now)
{
    // First: Qt ends a 307 with an error of its own, because it would have had to send the body again.
    if (raw.status >= 300 && raw.status < 400 && raw.status != 304)
        return unknown(raw, Kind::Redirected, now);
    if (const auto kind = kindOfEnd(raw.end))
        return unknown(raw, *kind, now);
    if (raw.status == 0)
        return unknown(raw, Kind::Cut, now);
    if (!isWholeBody(raw))
        return unknown(raw, Kind::Cut, now, QStringLiteral("the body is not whole"));
    if (raw.status == 429)
        return unknown(raw, Kind::Throttled, now);
    if (raw.status >= 500)
        return unknown(raw, Kind::ServerError, now);
    return {};
}

using Problem = base::Expected<domain::Problem, QString>;

/// A 4xx as a problem of ours; the error says why it is somebody else's.
Problem readProblem(const RawReply &raw)
{
    if (mediaType(raw) != "application/problem+json")
        return base::Unexpected{QStringLiteral("not a problem of Packhorse")};
    auto read = codec::decodeProblem(QByteArrayView(raw.body));
    if (!read)
        return base::Unexpected{read.error().what};
    domain::Problem problem = std::move(read).value();
    if (!problem.type.startsWith(domain::problemType("")))
        return base::Unexpected{QStringLiteral("a problem, but not of Packhorse: ") + problem.type};
    if (problem.status != 0 && problem.status != raw.status)
        return base::Unexpected{QStringLiteral("the problem names status %1").arg(problem.status)};
    problem.status = raw.status;
    return problem;
}

ports::JournalReply readVerdict(const RawReply &raw, const domain::JournalId &asked, domain::UtcTime now)
{
    if (raw.status != 200 || mediaType(raw) != "application/json")
        return unknown(raw, Kind::Foreign, now);
    auto answer = codec::decodeJournalAnswer(raw.body);
    if (!answer)
        return unknown(raw, Kind::NotReadable, now, answer.error().what);
    if (answer->journal != asked)
        return unknown(raw, Kind::Foreign, now, QStringLiteral("it speaks of journal ") + answer->journal.text());
    return std::move(answer).value();
}

/// What a resource's media type must be, by api/openapi.yaml; a captive portal answers text/html.
bool isMediaTypeOf(const QString &href, const QByteArray &type)
{
    const QString path = href.section(u'?', 0, 0);
    if (path.endsWith(QLatin1String("/picture")))
        return type.startsWith("image/");
    if (path == QLatin1String("/health"))
        return type == "application/health+json";
    if (path == QLatin1String("/v1/events"))
        return type == "application/x-ndjson";
    return type == "application/json";
}

} // namespace

std::optional<domain::Duration> readRetryAfter(const QByteArray &header, domain::UtcTime now)
{
    const QByteArray text = header.trimmed();
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits && !text.isEmpty())
        return text.size() > 9 ? longestRetryAfter
                               : std::min(longestRetryAfter, domain::Duration(text.toLongLong() * 1000));
    // IMF-fixdate, RFC 9110 section 5.6.7: Sun, 06 Nov 1994 08:49:37 GMT
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return std::clamp(domain::UtcTime{date.toMSecsSinceEpoch()} - now, domain::Duration::zero(), longestRetryAfter);
}

ports::JournalReply interpretJournal(const RawReply &raw, const domain::JournalId &asked, domain::UtcTime now)
{
    if (auto doubt = doubtOf(raw, now))
        return std::move(*doubt);
    if (raw.status < 400)
        return readVerdict(raw, asked, now);
    Problem problem = readProblem(raw);
    if (!problem)
        return unknown(raw, Kind::Foreign, now, problem.error());
    if (problem->journal != asked)
        return unknown(raw, Kind::Foreign, now, QStringLiteral("the problem does not name the journal"));
    return Refused{std::move(problem).value()};
}

ports::FlagReply interpretFlags(const RawReply &raw, bool conditional, domain::UtcTime now)
{
    if (auto doubt = doubtOf(raw, now))
        return std::move(*doubt);
    if (raw.status == 304 && conditional)
        return ports::NotModified{};
    if (raw.status >= 400)
        return ports::FlagsRefused{raw.status, describe(raw)};
    if (raw.status != 200 || mediaType(raw) != "application/json")
        return unknown(raw, Kind::Foreign, now);
    return ports::Fresh{raw.body, raw.etag, raw.contentType};
}

namespace {
/// What a grant's answer says, where it is one; `decode` reads what was given.
template <typename Reply, typename Decode>
Reply readGrant(const RawReply &raw, domain::UtcTime now, Decode decode)
{
    if (auto doubt = doubtOf(raw, now))
        return std::move(*doubt);
    if (mediaType(raw) != "application/json")
        return unknown(raw, Kind::Foreign, now);
    if (raw.status == 200) {
        auto given = decode(raw.body);
        if (!given)
            return unknown(raw, Kind::NotReadable, now, given.error().what);
        return std::move(given).value();
    }
    const auto fault = codec::decodeGrantFault(raw.body);
    if (!fault)
        return unknown(raw, Kind::Foreign, now, fault.error().what);
    return ports::GrantRefused{*fault, QString::fromUtf8(raw.body)};
}
} // namespace

ports::CodeReply interpretCode(const RawReply &raw, domain::UtcTime now)
{
    return readGrant<ports::CodeReply>(raw, now, [](const QByteArray &body) { return codec::decodeDeviceCode(body); });
}

ports::TokenReply interpretTokens(const RawReply &raw, domain::UtcTime now)
{
    return readGrant<ports::TokenReply>(raw, now, [](const QByteArray &body) { return codec::decodeDeviceTokens(body); });
}

ports::PinReply interpretPin(const RawReply &raw, const domain::OperatorId &who, domain::UtcTime now)
{
    if (auto doubt = doubtOf(raw, now))
        return std::move(*doubt);
    if (raw.status >= 400) {
        Problem problem = readProblem(raw);
        if (!problem)
            return unknown(raw, Kind::Foreign, now, problem.error());
        return Refused{std::move(problem).value()};
    }
    if (raw.status != 200 || mediaType(raw) != "application/json")
        return unknown(raw, Kind::Foreign, now);
    auto person = codec::decodeOperator(raw.body);
    if (!person)
        return unknown(raw, Kind::NotReadable, now, person.error().what);
    if (person->id != who)
        return unknown(raw, Kind::Foreign, now, QStringLiteral("it speaks of somebody else"));
    return std::move(person).value();
}

ports::FetchReply interpretFetch(const RawReply &raw, const QString &href, bool conditional, domain::UtcTime now)
{
    if (auto doubt = doubtOf(raw, now))
        return std::move(*doubt);
    if (raw.status == 304 && conditional)
        return ports::NotModified{};
    if (raw.status < 400) {
        if (raw.status != 200 || !isMediaTypeOf(href, mediaType(raw)))
            return unknown(raw, Kind::Foreign, now);
        return ports::Fresh{raw.body, raw.etag, raw.contentType};
    }
    Problem problem = readProblem(raw);
    if (!problem)
        return unknown(raw, Kind::Foreign, now, problem.error());
    return Refused{std::move(problem).value()};
}

} // namespace wire
