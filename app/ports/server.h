// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include <QByteArray>
#include <functional>
#include <variant>
#include <vector>

/// The server as the loops see it: one door in, and GET.
namespace ports {

/// A time-out or a page of somebody else's says nothing about the other side.
struct Unknown
{
    enum class Kind { NoNetwork, TimedOut, Cut, Tls, Redirected, Foreign, ServerError, Throttled, NotReadable };
    Kind kind = Kind::NoNetwork;
    QString what; ///< English, for the log and the status page: "HTTP 502, text/html, 1,204 bytes"
    std::optional<domain::Duration> retryAfter;
};
/// application/problem+json of ours, echoing the journal where the path names one.
struct Refused
{
    domain::Problem problem;
};
using JournalReply = std::variant<domain::JournalAnswer, Refused, Unknown>;

struct Fresh
{
    QByteArray body;
    QByteArray etag;
    QByteArray contentType;
};
struct NotModified
{
};
using FetchReply = std::variant<Fresh, NotModified, Refused, Unknown>;

/// A batch of facts, frozen at its first attempt.
struct AppendRequest
{
    domain::JournalId journal;
    domain::Sequence first = 0;
    QString chainBefore; ///< 64 hex digits
    QString chainAfter;
    domain::Sequence proven = 0;      ///< the highest cursor that any node ever confirmed
    std::vector<QByteArray> lines;    ///< without LF
    domain::Sequence tried = 0;       ///< the highest one that was sent before, or may have been: a store may have acted on it
};

class Server
{
public:
    virtual ~Server() = default;
    /// Every call answers exactly once, later, on the caller's thread, within the time limits of the protocol
    /// (connect 3 s, request 10 s, probe 3 s), also when it is cancelled by the end of the Server (then never).
    virtual void append(const AppendRequest &request, std::function<void(JournalReply, QString node)> done) = 0;
    virtual void probe(const domain::JournalId &journal, domain::Sequence after,
                       std::function<void(JournalReply, QString node)> done) = 0;
    /// `href` as a document named it ("/v1/routes/R-1"); etag empty = unconditional.
    virtual void fetch(const QString &href, const QByteArray &etag, std::function<void(FetchReply, QString node)> done) = 0;
    /// This node's last answer was doubtful: ask another one next, where there is one.
    virtual void doubt(const QString &node, const QString &why) = 0;

    /// Called with href and version whenever the server tells of a change; payloads are never trusted, only fetched.
    std::function<void(QString href, qint64 version)> onNotification;
    /// Called when the network may have come back: try now.
    std::function<void()> onReachable;
};

} // namespace ports
