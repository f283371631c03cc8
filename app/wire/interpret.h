// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include "ports/flag_source.h"
#include "ports/grants.h"
#include "ports/pin_office.h"
#include <QByteArray>
#include <optional>

namespace wire {

/// What came back for one request, before anyone believes it.
struct RawReply
{
    enum class End {
        Whole,     ///< the exchange ended as HTTP ends
        NoNetwork, ///< nobody was reached
        TimedOut,
        Cut,       ///< the other side ended it early: it may have taken the request or not
        Tls,
        TooLarge,
    };
    End end = End::NoNetwork;
    QString fault; ///< Qt's words for an end that is not Whole
    int status = 0; ///< 0 = no status line
    QByteArray contentType;
    QByteArray etag;
    QByteArray retryAfter;
    std::optional<qint64> contentLength; ///< as the header says
    bool chunked = false;
    QByteArray body;
};

inline constexpr qint64 maxReplyBytes = 16 * 1024 * 1024;
inline constexpr domain::Duration longestRetryAfter{300'000};

/// An answer to an append or a probe of journal `asked`, by the table in api/openapi.yaml ("what a station believes"):
/// a verdict, a problem of ours, or unknown. `now` is the wall clock, for a Retry-After that is a date.
[[nodiscard]] ports::JournalReply interpretJournal(const RawReply &raw, const domain::JournalId &asked,
                                                   domain::UtcTime now);

/// An answer to a GET of `href`; `conditional` = an ETag was sent along.
[[nodiscard]] ports::FetchReply interpretFetch(const RawReply &raw, const QString &href, bool conditional,
                                               domain::UtcTime now);

/// An answer to an evaluation of flags (OFREP 0.3.0): its refusals are no problems of ours, but nothing depends on them.
[[nodiscard]] ports::FlagReply interpretFlags(const RawReply &raw, bool conditional, domain::UtcTime now);

/// An answer to POST /device_authorization, and to POST /token: a grant, a refusal as OAuth writes it, or unknown.
[[nodiscard]] ports::CodeReply interpretCode(const RawReply &raw, domain::UtcTime now);
[[nodiscard]] ports::TokenReply interpretTokens(const RawReply &raw, domain::UtcTime now);

/// An answer to POST /v1/pins by whoever was asked about `who`.
[[nodiscard]] ports::PinReply interpretPin(const RawReply &raw, const domain::OperatorId &who, domain::UtcTime now);

/// RFC 9110 section 10.2.3: seconds, or an IMF-fixdate; at most longestRetryAfter; nothing for anything else.
[[nodiscard]] std::optional<domain::Duration> readRetryAfter(const QByteArray &header, domain::UtcTime now);

} // namespace wire
