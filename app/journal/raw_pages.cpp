// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/raw_pages.h"
#include "journal/schema.h"
#include <QFile>
#include <QtEndian>
#include <array>
#include <optional>

namespace journal::raw_pages {
namespace {

constexpr qint64 pageBytes = 4096;
constexpr quint8 leafOfATable = 0x0d;
constexpr quint64 longestPayload = 64 * 1024; ///< a fact's row is far shorter
constexpr quint64 chainBlob = 2 * 32 + 12;    ///< serial type of a blob of 32 bytes

/// Reads forward through bytes that may be garbage; `ok` falls at the first step beyond their end.
struct Reader
{
    QByteArrayView bytes;
    bool ok = true;

    QByteArrayView take(quint64 count)
    {
        ok = ok && count <= quint64(bytes.size());
        if (!ok)
            return {};
        const QByteArrayView taken = bytes.first(qsizetype(count));
        bytes = bytes.sliced(qsizetype(count));
        return taken;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const QByteArrayView byte = take(1);
            if (!ok)
                return 0;
            const auto bits = quint8(byte[0]);
            if (i == 8)
                return value << 8 | bits;
            value = value << 7 | (bits & 0x7f);
            if (!(bits & 0x80))
                break;
        }
        return value;
    }
};

QByteArrayView pageAt(const QByteArray &file, quint64 number)
{
    if (number < 1 || number > quint64(file.size() / pageBytes))
        return {};
    return QByteArrayView(file).sliced(qsizetype(number - 1) * pageBytes, pageBytes);
}

quint64 localBytes(quint64 payload)
{
    constexpr quint64 longest = pageBytes - 35;
    constexpr quint64 shortest = (pageBytes - 12) * 32 / 255 - 23;
    if (payload <= longest)
        return payload;
    const quint64 some = shortest + (payload - shortest) % (pageBytes - 4);
    return some <= longest ? some : shortest;
}

/// A cell's payload with what overflows onto other pages; empty when it does not hold together.
QByteArray payloadOf(const QByteArray &file, Reader cell, quint64 size)
{
    if (size > longestPayload)
        return {};
    QByteArray payload = cell.take(localBytes(size)).toByteArray();
    if (quint64(payload.size()) == size || !cell.ok)
        return payload;
    const QByteArrayView pointer = cell.take(4);
    quint32 next = cell.ok ? qFromBigEndian<quint32>(pointer.data()) : 0;
    while (quint64(payload.size()) < size) {
        Reader page{pageAt(file, next)};
        const QByteArrayView link = page.take(4);
        if (!page.ok)
            return {};
        next = qFromBigEndian<quint32>(link.data());
        payload += page.take(std::min(size - quint64(payload.size()), quint64(pageBytes - 4)));
    }
    return payload;
}

/// The record of a fact: the place is the rowid and stands as NULL; three texts, two blobs.
std::optional<FactRow> rowOf(const QByteArray &payload, qint64 place)
{
    Reader whole{payload};
    Reader sizes{payload};
    const quint64 headerBytes = sizes.varint();
    Reader header{whole.take(headerBytes)};
    header.varint();
    std::array<quint64, 6> types{};
    for (quint64 &type : types)
        type = header.varint();
    const auto isText = [](quint64 type) { return type >= 13 && type % 2 == 1; };
    const bool ours = header.ok && header.bytes.isEmpty() && types[0] == 0 && isText(types[1]) && isText(types[2]) &&
                      isText(types[3]) && types[4] >= 12 && types[4] % 2 == 0 && types[5] == chainBlob;
    if (!ours)
        return std::nullopt;
    FactRow row{place, {}, {}, {}, {}, {}};
    const std::array columns{&row.id, &row.type, &row.task, &row.line, &row.chain};
    for (size_t i = 0; i < columns.size(); ++i)
        *columns[i] = whole.take((types[i + 1] - (types[i + 1] % 2 ? 13 : 12)) / 2).toByteArray();
    return whole.ok ? std::optional(std::move(row)) : std::nullopt;
}

void readLeaf(const QByteArray &file, QByteArrayView page, std::vector<FactRow> &into)
{
    Reader head{page};
    head.take(3);
    const QByteArrayView count = head.take(2);
    head.take(3);
    for (int cells = qFromBigEndian<quint16>(count.data()); cells > 0; --cells) {
        const QByteArrayView pointer = head.take(2);
        if (!head.ok)
            return;
        Reader cell{page};
        cell.take(qFromBigEndian<quint16>(pointer.data()));
        const quint64 size = cell.varint();
        const auto place = qint64(cell.varint());
        if (!cell.ok || place <= placesOfAJournal)
            continue;
        if (auto row = rowOf(payloadOf(file, cell, size), place))
            into.push_back(std::move(*row));
    }
}

} // namespace

std::vector<FactRow> factRows(const QByteArray &file)
{
    std::vector<FactRow> rows;
    for (quint64 number = 2; number <= quint64(file.size() / pageBytes); ++number) {
        const QByteArrayView page = pageAt(file, number);
        if (quint8(page[0]) == leafOfATable)
            readLeaf(file, page, rows);
    }
    return rows;
}

bool mendFirstPage(const QString &file, const QByteArray &fresh)
{
    QFile io(file);
    if (fresh.size() < pageBytes || !io.open(QIODevice::ReadWrite) || io.size() < pageBytes)
        return false;
    QByteArray page = fresh.left(pageBytes);
    qToBigEndian<quint32>(quint32(io.size() / pageBytes), page.data() + 28); // pages of this file
    qToBigEndian<quint32>(0, page.data() + 32);                              // no free pages are known
    qToBigEndian<quint32>(0, page.data() + 36);
    qToBigEndian<quint32>(qFromBigEndian<quint32>(page.data() + 24), page.data() + 92); // ... and that is valid
    return io.write(page) == pageBytes;
}

} // namespace journal::raw_pages
