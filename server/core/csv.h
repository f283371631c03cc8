// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "server/core/world.h"
#include <QByteArray>
#include <QStringList>
#include <vector>

namespace server {

/// One record of a CSV file.
struct CsvRecord
{
    qint64 row = 0; ///< line of the file where it begins, from 1
    QStringList fields;
    bool complete = true; ///< false: a quote was opened and never closed; only its first line is in `fields`
};

/// RFC 4180, forgiving about line ends. A quote that is never closed spoils its own line, not the rest of the file.
[[nodiscard]] std::vector<CsvRecord> readCsv(const QString &text);

/// One record as RFC 4180 has it, ended by CR LF, in UTF-8. What a spreadsheet would work out as a formula (a field that begins with
/// = + - @, a tab or a line end) gets an apostrophe in front, and stays a text.
[[nodiscard]] QByteArray writeCsv(const QStringList &fields);

/// UTF-8 where the bytes are UTF-8 (with or without a byte order mark), else ISO-8859-1.
[[nodiscard]] QString readText(const QByteArray &bytes);

/// gzip (RFC 1952) unpacked; other bytes as they are. At most 1 GiB unpacked.
[[nodiscard]] base::Expected<QByteArray, Failure> unpacked(const QByteArray &bytes);

} // namespace server
