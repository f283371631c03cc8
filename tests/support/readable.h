// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QtEndian>
#include <sqlite3.h>

/// What somebody finds who has a folder and looks for something in it, in every way in which it might lie there.
namespace support {

/// The part of the base64 of anything in which `what` stands, for each of the three places where it may begin.
inline QByteArrayList inBase64(const QByteArray &what)
{
    QByteArrayList forms;
    for (int before = 0; before < 3; ++before) {
        QByteArray coded = (QByteArray(before, '\0') + what).toBase64(QByteArray::OmitTrailingEquals);
        if ((before + what.size()) % 3 != 0)
            coded.chop(1); // shares its bits with what follows
        coded.remove(0, before == 0 ? 0 : before + 1);
        QByteArray forAddresses = coded;
        forms << coded << forAddresses.replace('+', '-').replace('/', '_');
    }
    return forms;
}

inline QByteArrayList formsOf(const QByteArray &what)
{
    QByteArray little, big;
    for (const QChar c : QString::fromUtf8(what)) {
        little.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
        big.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    }
    return QByteArrayList{what, little, big, what.toHex(), what.toHex().toUpper()} + inBase64(what);
}

/// What is compressed in there (RFC 1950: in PDF, PNG and most files), each by itself.
inline QByteArrayList inflated(const QByteArray &bytes)
{
    constexpr quint32 room = 1 << 20;
    QByteArrayList all;
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // most of it is none
    for (qsizetype at = bytes.indexOf('\x78'); at >= 0 && at + 2 < bytes.size(); at = bytes.indexOf('\x78', at + 1)) {
        if ((0x7800 + uchar(bytes[at + 1])) % 31 != 0)
            continue;
        QByteArray stream(4, '\0');
        qToBigEndian(room, stream.data());
        const QByteArray plain = qUncompress(stream + bytes.mid(at, 1 << 20));
        if (!plain.isEmpty())
            all << plain;
    }
    qInstallMessageHandler(before);
    return all;
}

/// Every value of a database, one a line: what SQLite has cut into pages is whole again.
inline QByteArray valuesOf(const QString &database)
{
    QByteArray all;
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(database).constData(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        const auto each = [db](const QByteArray &sql, auto take) {
            sqlite3_stmt *rows = nullptr;
            sqlite3_prepare_v2(db, sql.constData(), -1, &rows, nullptr);
            while (rows && sqlite3_step(rows) == SQLITE_ROW) {
                for (int i = 0; i < sqlite3_column_count(rows); ++i)
                    take(QByteArray(static_cast<const char *>(sqlite3_column_blob(rows, i)), sqlite3_column_bytes(rows, i)));
            }
            sqlite3_finalize(rows);
        };
        QByteArrayList tables;
        each("SELECT name FROM sqlite_schema WHERE type = 'table'", [&](const QByteArray &name) { tables << name; });
        for (const QByteArray &table : tables)
            each("SELECT * FROM \"" + table + '"', [&](const QByteArray &value) { all += value + '\n'; });
    }
    sqlite3_close(db);
    return all;
}

/// Of `secrets` those that can be read in these bytes, in any form.
inline QByteArrayList readableIn(const QByteArray &bytes, const QByteArrayList &secrets)
{
    QByteArrayList found;
    const QByteArrayList layers = QByteArrayList{bytes} + inflated(bytes);
    for (const QByteArray &secret : secrets) {
        for (const QByteArray &form : formsOf(secret)) {
            const bool isThere = std::any_of(layers.begin(), layers.end(), [&](const QByteArray &layer) { return layer.contains(form); });
            if (isThere && !found.contains(secret))
                found << secret;
        }
    }
    return found;
}

/// "file: secret" for each that can be read in a file, a database or a name below the folder; `folder` may be changed by looking
/// (a database's -wal is recovered): give a copy.
inline QStringList readableBelow(const QString &folder, const QByteArrayList &secrets)
{
    QStringList all;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        QByteArray bytes = path.toUtf8() + '\n' + file.readAll();
        if (path.endsWith(QLatin1String(".db")) || path.endsWith(QLatin1String(".sqlite")))
            bytes += valuesOf(path);
        for (const QByteArray &secret : readableIn(bytes, secrets))
            all << path + QStringLiteral(": ") + QString::fromUtf8(secret);
    }
    return all;
}

} // namespace support
