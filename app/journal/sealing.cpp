// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealing.h"
#include "base/log.h"
#include "journal/rescue.h"
#include "journal/rows.h"
#include <QDir>
#include <sqlite3.h>
#include <string_view>

namespace journal {
namespace {

/// `kinds` has a letter a column: t(ext), n(umber), b(lob).
void bindAll(Statement &copy, const Statement &row, std::string_view kinds)
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        const int column = int(i);
        if (row.isNull(column))
            copy.bindNull();
        else if (kinds[i] == 't')
            copy.bind(row.text(column));
        else if (kinds[i] == 'b')
            copy.bind(row.bytes(column));
        else
            copy.bind(row.number(column));
    }
}

void copyRows(Database &from, const char *select, Database &into, const char *insert, std::string_view kinds)
{
    Statement row = from.use(select);
    Statement copy = into.use(insert);
    while (row.next()) {
        bindAll(copy, row, kinds);
        copy.run();
        copy.again();
    }
}

/// What is sealed already stays as it is: whether its key is this one shows when it is opened.
QByteArray sealed(const QByteArray &kept, const codec::Seal &seal, const QByteArray &context)
{
    const auto plain = codec::Seal().open(kept, {});
    return plain ? seal.seal(*plain, context) : kept;
}

void copyDocuments(Database &from, Database &into, const codec::Seal &seal)
{
    Statement row = from.use("SELECT href, sealed_etag, fetched, sealed FROM document");
    Statement copy = into.use("INSERT INTO document(href, sealed_etag, fetched, sealed) VALUES (?, ?, ?, ?)");
    while (row.next()) {
        const QString href = row.text(0);
        copy.bind(href).bind(sealed(row.bytes(1), seal, etagContext(href)));
        copy.bind(row.number(2)).bind(sealed(row.bytes(3), seal, bodyContext(href))).run();
        copy.again();
    }
}

/// Papers were once named by their text.
QString nameOfJob(const QString &id) { return id.contains(u' ') ? printJobOf(id) : id; }

void copyPrintJobs(Database &from, Database &into, const codec::Seal &seal)
{
    Statement row = from.use("SELECT number, printer, label, parcel, revision, title, media, reprint, made, state, seen_by, told, id, sealed"
                             " FROM print_job");
    Statement copy = into.use("INSERT INTO print_job(number, printer, label, parcel, revision, title, media, reprint, made, state, seen_by,"
                              " told, id, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    while (row.next()) {
        const QString id = nameOfJob(row.text(12));
        bindAll(copy, row, "nttnnttnnttn");
        copy.bind(id).bind(sealed(row.bytes(13), seal, printContext(id))).run();
        copy.again();
    }
}

} // namespace

void copySealed(Database &from, Database &into, const codec::Seal &seal)
{
    from.clearFault();
    copyRows(from, "SELECT number, id, closed, cursor, settled, proven, safe, epoch FROM journal", into,
             "INSERT INTO journal(number, id, closed, cursor, settled, proven, safe, epoch) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "ntnnnnnt");
    copyRows(from, "SELECT place, id, type, task, line, chain FROM fact ORDER BY place", into,
             "INSERT INTO fact(place, id, type, task, line, chain) VALUES (?, ?, ?, ?, ?, ?)", "ntttbb");
    copyRows(from, "SELECT place, pruned, chain FROM root", into, "INSERT INTO root(place, pruned, chain) VALUES (?, ?, ?)", "nnb");
    copyRows(from, "SELECT place, outcome, problem FROM verdict", into, "INSERT INTO verdict(place, outcome, problem) VALUES (?, ?, ?)", "ntt");
    copyRows(from, "SELECT place, event FROM attention", into, "INSERT INTO attention(place, event) VALUES (?, ?)", "nt");
    copyRows(from, "SELECT number, at, kind, node, what FROM incident", into,
             "INSERT INTO incident(number, at, kind, node, what) VALUES (?, ?, ?, ?, ?)", "nnttt");
    copyRows(from, "SELECT key, value FROM setting", into, "INSERT INTO setting(key, value) VALUES (?, ?)", "tt");
    copyDocuments(from, into, seal);
    copyPrintJobs(from, into, seal);
    into.use("INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .bind(sealSetting())
        .bind(seal.name())
        .run();
    if (from.ask("SELECT count(*) FROM fact") != into.ask("SELECT count(*) FROM fact"))
        into.remember(SQLITE_CORRUPT);
    into.remember(from.fault().code);
}

base::Expected<base::Done, OpenError> Journal::Rows::takeSeal()
{
    const QString name = options.seal.name();
    const QString before = sealedBy();
    if (name == before)
        return base::Done{};
    const bool isNew = number == 0 && db->ask("SELECT 1 FROM document LIMIT 1").isEmpty();
    if (before.isEmpty() && !isNew)
        return sealAll();
    changeSeal(before);
    return base::Done{};
}

QString Journal::Rows::sealedBy()
{
    Statement row = db->use("SELECT value FROM setting WHERE key = ?");
    row.bind(sealSetting());
    return row.next() ? row.text(0) : QString();
}

/// Everything anew, not the rows alone: SQLite leaves of a row that was changed or deleted what it happens to leave. Where it
/// cannot be done now (a full disk) work goes on, nothing of what lies there in plain text is believed, and the next start
/// tries again.
base::Expected<base::Done, OpenError> Journal::Rows::sealAll()
{
    const auto built = buildBeside(profile, [this](Database &into) { copySealed(*db, into, options.seal); });
    db->clearFault();
    if (!built) {
        qCWarning(logJournal, "what is kept in %s stays unsealed for now: %s", qUtf8Printable(profile.live()), qUtf8Printable(built.error().what));
        return base::Done{};
    }
    db.reset();
    if (auto placed = takeTheirPlace(profile); !placed)
        return placed;
    qCInfo(logJournal, "%s was sealed", qUtf8Printable(profile.live()));
    if (QDir(profile.quarantine()).exists())
        qCWarning(logJournal, "what lies in %s was put there before, unsealed: delete it when nobody needs it any more", qUtf8Printable(profile.quarantine()));
    return open();
}

/// The name of the key that counts from now on, where there is nothing in plain text. What another one has sealed is gone; only
/// print jobs stay, so that a person learns of them.
void Journal::Rows::changeSeal(const QString &before)
{
    const auto written = write([&] {
        if (!before.isEmpty()) {
            db->run("DELETE FROM document");
            insertIncident({options.now, QStringLiteral("key-lost"), {},
                            QStringLiteral("documents and print jobs were sealed with the key %1, and this station has another one").arg(before)});
        }
        db->use("INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
            .bind(sealSetting())
            .bind(options.seal.name())
            .run();
    });
    if (!written)
        qCWarning(logJournal, "the name of the key is not on disk: %s", qUtf8Printable(written.error().what));
}

} // namespace journal
