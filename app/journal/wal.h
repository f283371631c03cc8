// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

/// SQLite ends its recovery at the first frame of a -wal that does not fit its checksum and drops the rest without a
/// word: right for a commit that was cut off, silent loss for a bit that rotted; and behind a header that does not stand it takes
/// nothing at all. This tells the two apart. Layout:
/// "WAL-mode File Format", sqlite.org/walformat.html and fileformat2.html section 4.
namespace journal::wal {

struct Frame
{
    quint32 page = 0; ///< from 1
    QByteArray bytes; ///< of the whole page
};

struct Scan
{
    qint64 good = 0;           ///< frames up to the first that does not fit
    int commitsBehind = 0;     ///< ends of transactions from there on
    std::vector<Frame> behind; ///< frames from there on that belong to this -wal, in order; their bytes are not proven
    bool headerLost = false;   ///< the header is damaged, and the database lacks what the frames hold
    /// A cut-off commit leaves one end of a transaction at most; the next one is written only after it was synced.
    [[nodiscard]] bool isBroken() const { return headerLost || commitsBehind >= 2; }
};

/// Reads the -wal of a database; an empty, missing or cut one is not broken, nor one of zeros that nothing was written into.
[[nodiscard]] Scan scan(const QString &file, const QString &database);

/// The database with these frames in it.
[[nodiscard]] QByteArray withFrames(QByteArray database, const std::vector<Frame> &frames);

} // namespace journal::wal
