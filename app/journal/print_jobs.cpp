// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/bytes.h"
#include "journal/journal.h"
#include "journal/rows.h"
#include "journal/sealing.h"
#include <algorithm>
#include <array>

namespace journal {
namespace {

constexpr std::array<std::pair<PrintJobState, const char *>, 6> stateNames = {{
    {PrintJobState::Waiting, "waiting"},
    {PrintJobState::Sending, "sending"},
    {PrintJobState::Sent, "sent"},
    {PrintJobState::Printed, "printed"},
    {PrintJobState::Unknown, "unknown"},
    {PrintJobState::Dropped, "dropped"},
}};

QString nameOf(PrintJobState state)
{
    const auto it = std::find_if(stateNames.begin(), stateNames.end(), [&](const auto &known) { return known.first == state; });
    return QString::fromLatin1(it->second);
}

/// A name of another version is a state that nobody knows: a person is asked.
PrintJobState stateNamed(const QString &name)
{
    const auto it = std::find_if(stateNames.begin(), stateNames.end(), [&](const auto &known) { return name == QLatin1String(known.second); });
    return it == stateNames.end() ? PrintJobState::Unknown : it->first;
}

PrintJob jobFrom(const Statement &row, const codec::Seal &seal)
{
    PrintJob job;
    job.id = row.text(0);
    job.printer = row.text(1);
    if (!row.isNull(2))
        job.label = domain::LabelName{domain::OrderId(row.text(2)), int(row.number(3)), int(row.number(4))};
    job.title = row.text(5);
    job.mediaType = row.text(6);
    job.reprint = row.number(7) != 0;
    job.made = {row.number(8)};
    job.state = stateNamed(row.text(9));
    job.by = row.text(10);
    const auto document = seal.open(row.bytes(11), printContext(job.id));
    job.isLost = !document;
    job.document = document.value_or(QByteArray());
    job.told = row.number(12) != 0;
    return job;
}

} // namespace

QString printJobOf(const QString &text) { return QString::fromLatin1(codec::sha256(text.toUtf8()).toHex()); }

base::Expected<base::Done, WriteError> Journal::keepPrintJob(const PrintJob &job)
{
    return m_rows->write([&] {
        Statement insert = m_rows->db->use(
            "INSERT INTO print_job(id, printer, label, parcel, revision, title, media, reprint, made, state, seen_by, sealed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET printer = excluded.printer");
        insert.bind(job.id).bind(job.printer);
        if (job.label)
            insert.bind(job.label->order.text()).bind(qint64(job.label->parcel)).bind(qint64(job.label->revision));
        else
            insert.bindNull().bindNull().bindNull();
        insert.bind(job.title).bind(job.mediaType).bind(qint64(job.reprint)).bind(job.made.ms);
        insert.bind(nameOf(job.state)).bind(job.by).bind(m_rows->options.seal.seal(job.document, printContext(job.id))).run();
    });
}

base::Expected<base::Done, WriteError> Journal::markPrintJob(const QString &id, PrintJobState state, const QString &by)
{
    return m_rows->write([&] {
        m_rows->db->use("UPDATE print_job SET state = ?, seen_by = ?, told = 0 WHERE id = ?").bind(nameOf(state)).bind(by).bind(id).run();
    });
}

base::Expected<base::Done, WriteError> Journal::markPrintTold(const QString &id)
{
    return m_rows->write([&] { m_rows->db->use("UPDATE print_job SET told = 1 WHERE id = ?").bind(id).run(); });
}

std::vector<PrintJob> Journal::printJobs() const
{
    std::vector<PrintJob> all;
    if (!m_rows->db)
        return all;
    Statement rows = m_rows->db->use("SELECT id, printer, label, parcel, revision, title, media, reprint, made, state, seen_by,"
                                     " sealed, told FROM print_job ORDER BY number");
    while (rows.next())
        all.push_back(jobFrom(rows, m_rows->options.seal));
    m_rows->judgeReading();
    return all;
}

base::Expected<base::Done, WriteError> Journal::dropPrintJobs(domain::UtcTime before)
{
    return m_rows->write([&] {
        m_rows->db->use("DELETE FROM print_job WHERE made < ? AND state NOT IN ('waiting', 'sending')"
                            " AND (told = 1 OR label IS NULL OR state = 'dropped')").bind(before.ms).run();
    });
}

} // namespace journal
