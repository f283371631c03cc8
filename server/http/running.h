// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QUrl>
#include <optional>

namespace server {

/// Where a running server of a SQLite store is, for the commands of the same user: FILE.server beside the store,
/// readable by its owner only. A file left behind by a server that was killed does no harm: nobody answers there.
struct Running
{
    QUrl url;
    QByteArray token;

    [[nodiscard]] static QString fileFor(const QString &store);
    [[nodiscard]] static std::optional<Running> find(const QString &store);
    /// False when the file cannot be written.
    [[nodiscard]] bool announce(const QString &store) const;
    static void withdraw(const QString &store);
};

} // namespace server
