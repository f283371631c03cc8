// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"

namespace server {

/// Everything in which SQLite and PostgreSQL differ. All other SQL of the server is the same for both.
class Dialect
{
public:
    virtual ~Dialect() = default;
    [[nodiscard]] static std::unique_ptr<Dialect> of(StoreLocation::Kind kind);

    [[nodiscard]] virtual QString driver() const = 0;
    virtual void aim(QSqlDatabase &database, const StoreLocation &location) const = 0;
    /// After each connecting, before anything is looked at; changes nothing in the store. Throws when the database cannot
    /// keep the promise.
    virtual void arrive(Store &store) const = 0;
    /// Once the store is known to be ours.
    virtual void settle(Store &store) const = 0;
    [[nodiscard]] virtual const char *tables() const = 0; ///< a query: one name a row
    [[nodiscard]] virtual const char *begin() const = 0;
    [[nodiscard]] virtual QByteArray statement(const char *portable) const = 0;
    [[nodiscard]] virtual StoreError::Kind kindOf(const QSqlError &error) const = 0;
    virtual void lock(Store &store, Lock what) const = 0;
    virtual void announce(Store &store, const domain::Changed &changed) const = 0;
    virtual void pause(Store &store, double seconds) const = 0;
    /// The database's own clock, where it has one that all its nodes share.
    [[nodiscard]] virtual std::optional<domain::UtcTime> now(Store &store) const = 0;
    /// Why it could not be opened, for a person.
    [[nodiscard]] virtual QString openingSentence(const StoreLocation &location, const QString &why) const = 0;
};

} // namespace server
