// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/documents.h"
#include "domain/label.h"
#include "start/console/conformance/talk.h"
#include "start/console/conformance/verdict.h"

namespace start::conformance {

/// A document as a station takes it.
struct Document
{
    QByteArray body;
    QByteArray etag; ///< as it came; may be empty
    Headers headers;
};

/// A line of GET /v1/events.
struct Arrival
{
    domain::JournalId journal;
    domain::Sequence sequence = 0;
    QString outcome;
    QByteArray line; ///< all of it, without LF
};

/// What the checks have to work with: one server, journals of their own, and what was found in its documents.
class Setting
{
public:
    Setting(Talk &talk, domain::StationId station, ports::Random &random);

    Talk &talk;

    // ---- facts -------------------------------------------------------------------------------------
    [[nodiscard]] OwnJournal newJournal(const domain::OperatorId &by = {});
    [[nodiscard]] const domain::StationId &station() const { return m_station; }
    [[nodiscard]] QString newUuid();

    /// A probe that has to be answered by a verdict. `when` ends the sentence "the server answered ... ".
    [[nodiscard]] Step<Or<domain::JournalAnswer>> head(domain::JournalId journal, domain::Sequence after, QString when);
    /// Facts that have to be taken.
    [[nodiscard]] Step<Or<domain::JournalAnswer>> taken(Batch batch, QString when);
    [[nodiscard]] Step<Or<domain::JournalAnswer>> verdict(Ask what, domain::JournalId journal, QString when);
    /// A request that has to be refused by this problem of the protocol.
    [[nodiscard]] Step<Or<domain::Problem>> refused(Ask what, domain::JournalId journal, int status, QString name, QString when);
    /// Facts that are applied without a word.
    [[nodiscard]] Step<Or<domain::JournalAnswer>> applied(Batch batch, QString when);

    // ---- documents -----------------------------------------------------------------------------------
    /// 200 with the media type that belongs to this path, whole.
    [[nodiscard]] Step<Or<Document>> document(QString href);
    /// Read once; what another check judges is no verdict here: then the reason is one to skip.
    [[nodiscard]] Step<Or<domain::Site>> site();
    [[nodiscard]] Step<Or<domain::RouteSnapshot>> someRoute(); ///< any; for the form of its document
    [[nodiscard]] Step<Or<domain::OrderSnapshot>> someOrder();
    [[nodiscard]] Step<Or<domain::RouteSnapshot>> freeRoute(); ///< in nobody's hands, with something open
    [[nodiscard]] Step<Or<domain::OrderSnapshot>> freeOrder(); ///< that nobody packs
    [[nodiscard]] Step<Or<domain::RouteSnapshot>> route(domain::RouteId id);
    [[nodiscard]] Step<Or<domain::OrderSnapshot>> order(domain::OrderId id);
    [[nodiscard]] QString tasksHref() const;
    [[nodiscard]] QString ordersHref() const;

    // ---- what arrived ----------------------------------------------------------------------------------
    /// The number of the last arrival there is.
    [[nodiscard]] Step<Or<qint64>> lastArrival();
    /// All that arrived of this journal since the suite began; empty where /v1/events cannot be read.
    [[nodiscard]] Step<std::vector<Arrival>> arrivalsOf(domain::JournalId journal);
    /// Whether each fact up to `last` arrived once: a verdict that says which did not. Passed where that cannot be seen.
    [[nodiscard]] Step<Verdict> arrivedOnce(domain::JournalId journal, domain::Sequence last);
    [[nodiscard]] Step<bool> noteArrivals(); ///< what arrived until now is none of ours

private:

    domain::StationId m_station;
    ports::Random &m_random;
    platform::IdMaker m_ids;
    std::optional<domain::Site> m_site;
    std::optional<qint64> m_arrivals; ///< where those of this run begin
};

[[nodiscard]] inline Ask reading(const QString &href) { return {href, {}, {}, {}}; }
[[nodiscard]] QString journalHref(const domain::JournalId &journal, domain::Sequence after);
[[nodiscard]] QString routeHref(const domain::RouteId &route);
[[nodiscard]] QString orderHref(const domain::OrderId &order);
/// "1 applied, 2 disputed": what an answer says of the facts after `after` up to its cursor.
[[nodiscard]] QString outcomes(const domain::JournalAnswer &answer, domain::Sequence after);
[[nodiscard]] std::optional<domain::Outcome> outcomeAt(const domain::JournalAnswer &answer, domain::Sequence sequence);
/// The problem of ours in a 4xx, or in English why it is none.
[[nodiscard]] base::Expected<domain::Problem, QString> problemIn(const Reply &reply);
/// One member of an object in JSON as text; empty when it is none.
[[nodiscard]] QJsonObject objectIn(const QByteArray &body);

} // namespace start::conformance
