// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"
#include "journal/database.h"
#include <QByteArray>
#include <iterator>

namespace journal {
namespace {

// Facts, first verdicts and roots are never changed; facts leave only by pruning, behind a root that says so.
constexpr char version1[] = R"sql(
CREATE TABLE journal(
    number  INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    closed  INTEGER NOT NULL DEFAULT 0, -- 1: rescued from damaged files, nothing may be appended
    cursor  INTEGER NOT NULL DEFAULT 0,
    settled INTEGER NOT NULL DEFAULT 0,
    proven  INTEGER NOT NULL DEFAULT 0,
    safe    INTEGER,
    epoch   TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE fact(
    place INTEGER PRIMARY KEY,
    id    TEXT NOT NULL,
    type  TEXT NOT NULL,
    task  TEXT NOT NULL,
    line  BLOB NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;
CREATE UNIQUE INDEX fact_once ON fact(id, place / 1000000000000);
CREATE INDEX fact_by_task ON fact(task) WHERE task <> '';
CREATE INDEX fact_by_type ON fact(type);

-- The chain after a place, taken as given: the last pruned fact, or a fact that could not be read back.
CREATE TABLE root(
    place  INTEGER PRIMARY KEY,
    pruned INTEGER NOT NULL,
    chain  BLOB    NOT NULL CHECK (length(chain) = 32)
) STRICT;

-- Only what is not applied; a fact that is settled and not here was applied.
CREATE TABLE verdict(
    place   INTEGER PRIMARY KEY,
    outcome TEXT NOT NULL,
    problem TEXT NOT NULL
) STRICT;
CREATE TABLE attention(
    place INTEGER PRIMARY KEY,
    event TEXT NOT NULL
) STRICT;
CREATE INDEX attention_by_event ON attention(event);

CREATE TABLE document(
    href    TEXT PRIMARY KEY,
    etag    BLOB    NOT NULL,
    fetched INTEGER NOT NULL,
    body    BLOB    NOT NULL
) STRICT;
CREATE TABLE incident(
    number INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    kind   TEXT NOT NULL,
    node   TEXT NOT NULL,
    what   TEXT NOT NULL
) STRICT;
CREATE TABLE setting(
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER fact_stays BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'a fact is never changed'); END;
CREATE TRIGGER fact_leaves_by_pruning_only BEFORE DELETE ON fact
WHEN NOT EXISTS (SELECT 1 FROM root WHERE pruned = 1 AND place >= OLD.place
                 AND place / 1000000000000 = OLD.place / 1000000000000)
BEGIN SELECT RAISE(ABORT, 'a fact is never deleted'); END;
CREATE TRIGGER verdict_stands BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'a first verdict stands'); END;
CREATE TRIGGER verdict_leaves_with_its_fact BEFORE DELETE ON verdict
WHEN EXISTS (SELECT 1 FROM fact WHERE place = OLD.place)
BEGIN SELECT RAISE(ABORT, 'a first verdict stands'); END;
CREATE TRIGGER root_stays BEFORE UPDATE ON root
BEGIN SELECT RAISE(ABORT, 'a root is never changed'); END;
CREATE TRIGGER journal_keeps_its_name BEFORE UPDATE OF number, id ON journal
BEGIN SELECT RAISE(ABORT, 'a journal keeps its name'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'a journal is never deleted'); END;

PRAGMA application_id = 1346914865;
)sql";
static_assert(applicationId == 1346914865);

// What was, is and will be sent to a printer. A job is here before its first byte leaves.
constexpr char version2[] = R"sql(
CREATE TABLE print_job(
    number   INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    printer  TEXT    NOT NULL,
    label    TEXT, -- order, parcel and revision of a label; NULL for other documents
    parcel   INTEGER,
    revision INTEGER,
    title    TEXT    NOT NULL,
    media    TEXT    NOT NULL,
    reprint  INTEGER NOT NULL,
    made     INTEGER NOT NULL,
    state    TEXT    NOT NULL,
    seen_by  TEXT    NOT NULL DEFAULT '',
    told     INTEGER NOT NULL DEFAULT 0, -- 1: a fact says what this state says
    document BLOB    NOT NULL
) STRICT;
CREATE INDEX print_job_by_age ON print_job(made);
)sql";

// Documents and what is printed are sealed (codec/seal.h): what was in plain text begins with the byte that says so, until it is
// sealed. The names are new, so that a rescue takes nothing unsealed over from an older file.
constexpr char version3[] = R"sql(
ALTER TABLE document RENAME COLUMN body TO sealed;
ALTER TABLE document RENAME COLUMN etag TO sealed_etag;
ALTER TABLE print_job RENAME COLUMN document TO sealed;
UPDATE document SET sealed = CAST(x'00' || sealed AS BLOB), sealed_etag = CAST(x'00' || sealed_etag AS BLOB);
UPDATE print_job SET sealed = CAST(x'00' || sealed AS BLOB);
)sql";

constexpr const char *versions[] = {version1, version2, version3};

bool migrateTo(Database &database, int version)
{
    const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(version);
    if (database.run("BEGIN IMMEDIATE") && database.run(versions[version - 1]) && database.run(stamp.constData()) &&
        database.run("COMMIT"))
        return true;
    database.rollBack();
    return false;
}

} // namespace

int newestSchema() { return int(std::size(versions)); }

bool migrate(Database &database)
{
    int version = database.ask("PRAGMA user_version").toInt();
    if (database.hasFault())
        return false;
    const bool behind = version < newestSchema();
    while (version < newestSchema()) {
        if (!migrateTo(database, ++version))
            return false;
    }
    // The header of the main file tells a stranger and an older program what this is, also without the -wal.
    return !behind || database.checkpoint(true);
}

} // namespace journal
