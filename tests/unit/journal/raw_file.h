// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QtEndian>
#include <sqlite3.h>

/// What a stranger, a bad disk or a curious person does to the files of a journal that is not open.
namespace raw {

inline QString file(const QString &profile) { return profile + QStringLiteral("/journal/facts.db"); }

/// Runs SQL over the file as any other program would; the words of the first error, empty when all went well.
inline QByteArray run(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    char *words = nullptr;
    sqlite3_exec(db, sql, nullptr, nullptr, &words);
    const QByteArray error(words);
    sqlite3_free(words);
    sqlite3_close(db);
    return error;
}

/// Flips the lowest bit of the byte behind each place where `what` stands; how many there were.
inline int flipAt(const QString &path, const QByteArray &what)
{
    QFile io(path);
    if (!io.open(QIODevice::ReadWrite))
        return 0;
    QByteArray bytes = io.readAll();
    int flips = 0;
    for (qsizetype at = bytes.indexOf(what); at >= 0; at = bytes.indexOf(what, at + 1), ++flips)
        bytes[at] = char(bytes[at] ^ 1);
    io.seek(0);
    io.write(bytes);
    return flips;
}

inline bool overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile io(path);
    return io.open(QIODevice::ReadWrite) && io.seek(at) && io.write(bytes) == bytes.size();
}

/// The numbers of the pages that the -wal beside a file holds (https://www.sqlite.org/fileformat2.html#the_wal, 4.1).
inline QList<quint32> pagesInWal(const QString &path)
{
    constexpr qint64 header = 32, frameHeader = 24, page = 4096;
    QList<quint32> pages;
    QFile io(path + QStringLiteral("-wal"));
    if (!io.open(QIODevice::ReadOnly))
        return pages;
    const QByteArray bytes = io.readAll();
    for (qint64 at = header; at + frameHeader + page <= bytes.size(); at += frameHeader + page) {
        const auto number = qFromBigEndian<quint32>(bytes.constData() + at);
        if (!pages.contains(number))
            pages.append(number);
    }
    return pages;
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

/// Every file below a folder with its bytes.
inline QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile in(files.next());
        if (in.open(QIODevice::ReadOnly))
            all.insert(in.fileName(), in.readAll());
    }
    return all;
}

inline bool copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    bool copied = true;
    QDirIterator entries(from, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        copied = (entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(path, target)) && copied;
    }
    return copied;
}

} // namespace raw
