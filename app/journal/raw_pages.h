// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

/// Reading a database of ours without its tree, when a page that leads to the facts is gone. Byte layout: "Database
/// File Format", sqlite.org/fileformat2.html, sections 1.3 (header), 1.6 (pages), 2.1 (records).
namespace journal::raw_pages {

struct FactRow
{
    qint64 place = 0;
    QByteArray id, type, task, line, chain;
};

/// Every row on any page that looks like a leaf of the table of facts, in the order of the file. Pages are believed
/// for their shape only: the chain has to prove what comes out.
[[nodiscard]] std::vector<FactRow> factRows(const QByteArray &file);

/// Puts the first page of a new database of the same schema (`fresh`) in the place of a destroyed one. False when the
/// file cannot be written or is too short.
[[nodiscard]] bool mendFirstPage(const QString &file, const QByteArray &fresh);

} // namespace journal::raw_pages
