// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/audit.h"
#include "codec/bytes.h"
#include "codec/fact.h"
#include "domain/approval.h"
#include "server/core/csv.h"
#include <QHash>
#include <QJsonDocument>
#include <array>

namespace server {
namespace {

/// One line of it; a column each, in this order.
struct Entry
{
    domain::UtcTime time;
    domain::UtcTime received;
    QString who;  ///< operator's id; empty: nobody was signed in, or somebody at the server's own command line
    QString name; ///< as the roster has it now
    QString what; ///< type of the fact; of what was done at the server "office." and its name
    QString about;
    QString station; ///< as the fact says
    QString device;  ///< whose journal it is, by its token; empty: not known
    QString outcome;
    QJsonObject data;
    qint64 arrival = 0;
    QString journal;
    qint64 sequence = 0;
    QString fact;
};

constexpr std::array columns = {"time",   "received", "who",  "name",    "what",    "about",    "station",
                                "device", "outcome",  "data", "arrival", "journal", "sequence", "fact"};

/// Whether the fact is one that somebody may have to answer for; the types alone say it of most.
bool isForAudit(const domain::EventData &data)
{
    if (const auto *sent = std::get_if<domain::PrintSent>(&data))
        return sent->reprint;
    if (const auto *weighed = std::get_if<domain::ParcelWeighed>(&data))
        return domain::isOff(*weighed);
    return true;
}

Rows candidates(Store &store, qint64 after)
{
    return store.select(
        "SELECT events.arrival, events.journal, events.sequence, events.outcome, events.received, events.line,"
        " journals.device FROM events LEFT JOIN journals ON journals.journal=events.journal"
        " WHERE events.arrival>? AND events.outcome<>'duplicate' AND events.type IN"
        " ('operator.signed_in', 'operator.signed_out', 'operator.refused', 'pack.label_voided', 'pack.weighed',"
        " 'pack.problem_resolved', 'print.sent', 'print.decided', 'person.approved', 'operator.unlocked',"
        " 'person.decided', 'office.done')"
        " ORDER BY events.arrival LIMIT ?",
        {after, pageLimit + 1});
}

QString aboutOf(const domain::Event &event)
{
    if (const auto *office = std::get_if<domain::OfficeDone>(&event.data))
        return office->about;
    if (const auto *unlocked = std::get_if<domain::OperatorUnlocked>(&event.data))
        return unlocked->who.text();
    const auto *decided = std::get_if<domain::CaseDecided>(&event.data);
    return decided ? decided->caseId : event.task.text();
}

QString whatOf(const domain::Event &event)
{
    const auto *office = std::get_if<domain::OfficeDone>(&event.data);
    return office ? QStringLiteral("office.") + office->what : domain::eventTypeName(event.data);
}

using Names = QHash<QString, QString>;

Names namesOf(Store &store)
{
    Names names;
    for (const Row &row : store.select("SELECT operator, name FROM operators"))
        names.insert(row.text(0), row.text(1));
    return names;
}

std::optional<Entry> entryOf(const Row &row, const Names &names)
{
    const QByteArray line = row.bytes(5);
    const auto event = codec::decodeFact(line);
    if (!event || !isForAudit(event->data))
        return std::nullopt;
    return Entry{event->time,           {row.number(4)},
                 event->by.text(),      names.value(event->by.text()),
                 whatOf(*event),        aboutOf(*event),
                 event->station.text(), row.text(6),
                 row.text(3),           QJsonDocument::fromJson(line).object().value(QLatin1String("data")).toObject(),
                 row.number(0),         row.text(1),
                 row.number(2),         event->id.text()};
}

QByteArray jsonLine(const Entry &entry)
{
    return codec::writeJson({{QStringLiteral("time"), codec::writeTime(entry.time)},
                             {QStringLiteral("received"), codec::writeTime(entry.received)},
                             {QStringLiteral("who"), entry.who},
                             {QStringLiteral("name"), entry.name},
                             {QStringLiteral("what"), entry.what},
                             {QStringLiteral("about"), entry.about},
                             {QStringLiteral("station"), entry.station},
                             {QStringLiteral("device"), entry.device},
                             {QStringLiteral("outcome"), entry.outcome},
                             {QStringLiteral("data"), entry.data},
                             {QStringLiteral("arrival"), entry.arrival},
                             {QStringLiteral("journal"), entry.journal},
                             {QStringLiteral("sequence"), entry.sequence},
                             {QStringLiteral("fact"), entry.fact}}) +
           '\n';
}

QByteArray csvHead()
{
    QStringList names;
    for (const char *name : columns)
        names << QLatin1String(name);
    return writeCsv(names);
}

QByteArray csvLine(const Entry &entry)
{
    return writeCsv({codec::writeTime(entry.time), codec::writeTime(entry.received), entry.who, entry.name, entry.what,
                     entry.about, entry.station, entry.device, entry.outcome,
                     QString::fromUtf8(codec::writeJson(entry.data)), QString::number(entry.arrival), entry.journal,
                     QString::number(entry.sequence), entry.fact});
}

bool isWithin(const Entry &entry, const AuditAsked &asked)
{
    return entry.time >= asked.from && (!asked.until || entry.time < *asked.until);
}

/// Whether the parameter is left out or a time; it is in `time` then.
bool readMoment(const QMap<QString, QString> &parameters, const char *name, std::optional<domain::UtcTime> &time)
{
    const QString text = parameters.value(QLatin1String(name));
    domain::UtcTime read;
    if (text.isEmpty())
        return true;
    if (!codec::readTime(text, read))
        return false;
    time = read;
    return true;
}

} // namespace

base::Expected<AuditAsked, Failure> readAuditAsked(const QMap<QString, QString> &parameters)
{
    AuditAsked asked;
    const QString format = parameters.value(QStringLiteral("format"), QStringLiteral("jsonl"));
    if (format != u"jsonl" && format != u"csv")
        return base::Unexpected{Failure{QStringLiteral("--format %1 is not known: jsonl or csv").arg(format), true}};
    asked.format = format == u"csv" ? AuditAsked::Format::Csv : AuditAsked::Format::JsonLines;
    std::optional<domain::UtcTime> from;
    for (const auto &[name, time] : {std::pair{"from", &from}, std::pair{"until", &asked.until}}) {
        if (!readMoment(parameters, name, *time))
            return base::Unexpected{Failure{QStringLiteral("--%1 %2: wanted is a time like 2026-11-21T03:47:50Z")
                                                .arg(QLatin1String(name), parameters.value(QLatin1String(name))),
                                            true}};
    }
    asked.from = from.value_or(asked.from);
    return asked;
}

Page auditPage(Store &store, const AuditAsked &asked, qint64 after)
{
    const bool isCsv = asked.format == AuditAsked::Format::Csv;
    const Rows rows = candidates(store, after);
    const Names names = namesOf(store);
    Page page;
    page.last = after;
    page.more = rows.size() > size_t(pageLimit);
    if (isCsv && after == 0)
        page.lines = csvHead();
    for (size_t i = 0; i < std::min(rows.size(), size_t(pageLimit)); ++i) {
        page.last = rows[i].number(0);
        const auto entry = entryOf(rows[i], names);
        if (entry && isWithin(*entry, asked))
            page.lines += isCsv ? csvLine(*entry) : jsonLine(*entry);
    }
    return page;
}

} // namespace server
