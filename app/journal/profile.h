// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace journal {

/// Where a station's profile keeps what. The database has a folder of its own, so that it and its -wal move together by
/// one change of a name.
struct Profile
{
    QString folder;

    [[nodiscard]] QString live() const { return folder + QStringLiteral("/journal"); }
    [[nodiscard]] QString file() const { return live() + QStringLiteral("/facts.db"); }
    [[nodiscard]] QString wal() const { return file() + QStringLiteral("-wal"); }
    /// Its presence says: these files are condemned, the quarantine is to be finished.
    [[nodiscard]] QString why() const { return live() + QStringLiteral("/why.json"); }
    /// Says to a person, and to us when the database's header is gone, whose folder this is.
    [[nodiscard]] QString label() const { return live() + QStringLiteral("/packhorse-journal.txt"); }
    /// Where a new database is made until it is complete.
    [[nodiscard]] QString building() const { return folder + QStringLiteral("/journal.new"); }
    /// Files in whose place sealed ones stand; to be deleted.
    [[nodiscard]] QString unsealed() const { return folder + QStringLiteral("/journal.unsealed"); }
    /// Copies of condemned files, to be read without changing them.
    [[nodiscard]] QString reading() const { return folder + QStringLiteral("/journal.rescue"); }
    [[nodiscard]] QString quarantine() const { return folder + QStringLiteral("/quarantine"); }
    [[nodiscard]] QString ballast() const { return folder + QStringLiteral("/ballast"); }
    [[nodiscard]] QString lock() const { return folder + QStringLiteral("/opening.lock"); }
};

} // namespace journal
