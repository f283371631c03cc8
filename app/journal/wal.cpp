// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/wal.h"
#include <QFile>
#include <QtEndian>

namespace journal::wal {
namespace {

constexpr qint64 headerBytes = 32;
constexpr qint64 frameHeaderBytes = 24;
constexpr qint64 pageBytes = 4096;
constexpr qint64 frameBytes = frameHeaderBytes + pageBytes;
constexpr quint32 magic = 0x377f0682; ///< the lowest bit: checksums over big-endian words

quint32 wordAt(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); }

/// The running checksum of a -wal.
struct Checksum
{
    bool bigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            first += word(bytes, at) + second;
            second += word(bytes, at + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes.data() + at) : qFromLittleEndian<quint32>(bytes.data() + at);
    }
    [[nodiscard]] bool stands(QByteArrayView bytes, qsizetype at) const
    {
        return wordAt(bytes, at) == first && wordAt(bytes, at + 4) == second;
    }
};

} // namespace

Scan scan(const QString &file)
{
    Scan scan;
    QFile in(file);
    const QByteArray header = in.open(QIODevice::ReadOnly) ? in.read(headerBytes) : QByteArray();
    if (header.size() != headerBytes || (wordAt(header, 0) & ~1U) != magic || wordAt(header, 8) != pageBytes)
        return scan;
    Checksum sum{(wordAt(header, 0) & 1) != 0};
    const QByteArrayView salts = QByteArrayView(header).sliced(16, 8);
    sum.add(QByteArrayView(header).first(24));
    bool fits = sum.stands(header, 24);
    for (QByteArray frame = in.read(frameBytes); frame.size() == frameBytes; frame = in.read(frameBytes)) {
        const bool ours = QByteArrayView(frame).sliced(8, 8) == salts;
        sum.add(QByteArrayView(frame).first(8));
        sum.add(QByteArrayView(frame).sliced(frameHeaderBytes));
        fits = fits && ours && sum.stands(frame, 16);
        if (fits) {
            ++scan.good;
        } else if (ours) {
            scan.commitsBehind += wordAt(frame, 4) != 0 ? 1 : 0;
            scan.behind.push_back({wordAt(frame, 0), frame.mid(frameHeaderBytes)});
        }
    }
    return scan;
}

QByteArray withFrames(QByteArray database, const std::vector<Frame> &frames)
{
    const auto mostPages = quint32(database.size() / pageBytes + qint64(frames.size())); // beyond it is damage
    for (const Frame &frame : frames) {
        if (frame.page < 1 || frame.page > mostPages)
            continue;
        const qint64 at = (qint64(frame.page) - 1) * pageBytes;
        if (database.size() < at + pageBytes)
            database.append(QByteArray(at + pageBytes - database.size(), '\0'));
        database.replace(at, pageBytes, frame.bytes);
    }
    return database;
}

} // namespace journal::wal
