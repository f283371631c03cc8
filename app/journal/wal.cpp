// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/wal.h"
#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <map>
#include <utility>

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

struct Header
{
    explicit Header(QByteArray is)
        : bytes(std::move(is))
    {
    }
    /// Nothing was written yet: no file, or one that was laid out with zeros.
    [[nodiscard]] bool isEmpty() const { return bytes.size() != headerBytes || bytes == QByteArray(headerBytes, '\0'); }
    [[nodiscard]] bool stands(Checksum &sum) const
    {
        sum = Checksum{(wordAt(bytes, 0) & 1) != 0};
        sum.add(QByteArrayView(bytes).first(24));
        return (wordAt(bytes, 0) & ~1U) == magic && wordAt(bytes, 8) == pageBytes && sum.stands(bytes, 24);
    }
    [[nodiscard]] QByteArray salts() const { return bytes.mid(16, 8); }

    QByteArray bytes;
};

struct RawFrame
{
    QByteArray bytes;
    [[nodiscard]] quint32 page() const { return wordAt(bytes, 0); }
    [[nodiscard]] bool endsCommit() const { return wordAt(bytes, 4) != 0; }
    [[nodiscard]] QByteArray salts() const { return bytes.mid(8, 8); }
    [[nodiscard]] Frame content() const { return {page(), bytes.mid(frameHeaderBytes)}; }
    [[nodiscard]] bool stands(Checksum &sum) const
    {
        sum.add(QByteArrayView(bytes).first(8));
        sum.add(QByteArrayView(bytes).sliced(frameHeaderBytes));
        return sum.stands(bytes, 16);
    }
};

std::optional<RawFrame> nextFrame(QFile &in)
{
    RawFrame frame{in.read(frameBytes)};
    return frame.bytes.size() == frameBytes ? std::optional(std::move(frame)) : std::nullopt;
}

/// Whether the database has every page as these commits left it.
bool holds(QFile &database, const std::map<quint32, QByteArray> &pages)
{
    return std::all_of(pages.begin(), pages.end(), [&database](const auto &page) {
        return database.seek((qint64(page.first) - 1) * pageBytes) && database.read(pageBytes) == page.second;
    });
}

/// A header that a power cut left half-written has nothing behind it but what was checkpointed before, as it is synced before its
/// first frame. What the database does not hold is therefore lost with a header that rotted.
Scan withoutHeader(QFile &in, const QString &database)
{
    Scan scan;
    QByteArray salts;
    std::map<quint32, QByteArray> committed;
    std::map<quint32, QByteArray> pending;
    for (auto frame = nextFrame(in); frame; frame = nextFrame(in)) {
        salts = salts.isEmpty() ? frame->salts() : salts;
        if (frame->page() == 0 || frame->salts() != salts)
            continue;
        scan.behind.push_back(frame->content());
        pending.insert_or_assign(frame->page(), scan.behind.back().bytes);
        if (frame->endsCommit()) {
            ++scan.commitsBehind;
            pending.merge(committed); // what is newer stays
            committed = std::exchange(pending, {});
        }
    }
    QFile file(database);
    scan.headerLost = !committed.empty() && !(file.open(QIODevice::ReadOnly) && holds(file, committed));
    if (!scan.headerLost)
        return {};
    return scan;
}

} // namespace

Scan scan(const QString &file, const QString &database)
{
    Scan scan;
    QFile in(file);
    const Header header(in.open(QIODevice::ReadOnly) ? in.read(headerBytes) : QByteArray());
    if (header.isEmpty())
        return scan;
    Checksum sum;
    bool fits = header.stands(sum);
    if (!fits)
        return withoutHeader(in, database);
    for (auto frame = nextFrame(in); frame; frame = nextFrame(in)) {
        const bool ours = frame->salts() == header.salts();
        fits = fits && ours && frame->stands(sum);
        if (fits) {
            ++scan.good;
        } else if (ours) {
            scan.commitsBehind += frame->endsCommit() ? 1 : 0;
            scan.behind.push_back(frame->content());
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
