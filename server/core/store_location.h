// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "server/core/world.h"
#include <QString>

namespace server {

/// What --store says, taken apart: "sqlite:FILE", or "postgresql://[USER@]HOST[:PORT]/DATABASE[?NAME=VALUE&...]" with
/// libpq's own names (PostgreSQL 15, 34.1.2): host (a folder for a socket, or several), port, user, passfile, sslmode,
/// sslrootcert, sslcert, sslkey, service. A password is refused: it comes from PGPASSFILE or passfile.
struct StoreLocation
{
    enum class Kind { Sqlite, PostgreSql };
    Kind kind = Kind::Sqlite;
    QString file;     ///< SQLite; ":memory:" for none
    QString host;     ///< empty: libpq's own choice
    int port = -1;    ///< -1: libpq's own choice
    QString database; ///< PostgreSQL
    QString user;     ///< empty: libpq's own choice
    QString more;     ///< further settings as libpq wants them, separated by blanks

    /// Whether several nodes may have it open at once.
    [[nodiscard]] bool isShared() const { return kind == Kind::PostgreSql; }
    [[nodiscard]] QString shown() const; ///< for a sentence to a person
};

[[nodiscard]] base::Expected<StoreLocation, Failure> readStoreLocation(const QString &text);

} // namespace server
