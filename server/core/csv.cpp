// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/csv.h"
#include <algorithm>
#include <array>
#include <zlib.h>

namespace server {
namespace {

constexpr qsizetype maxUnpacked = qsizetype(1) << 30;

class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    CsvRecord next()
    {
        const qsizetype begin = m_at;
        const qint64 row = m_row;
        CsvRecord record{row, {}, true};
        bool more = true;
        while (more && record.complete)
            more = field(record);
        if (record.complete)
            return record;
        m_at = begin;
        m_row = row;
        return brokenLine();
    }

private:
    /// Whether another field follows in this record.
    bool field(CsvRecord &record)
    {
        QString value;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"' && !quoted(value)) {
            record.complete = false;
            return false;
        }
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && !isLineEnd())
            value += m_text.at(m_at++);
        record.fields << value;
        if (m_at < m_text.size() && m_text.at(m_at) == u',') {
            ++m_at;
            return true;
        }
        endLine();
        return false;
    }
    bool quoted(QString &value)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n')
                ++m_row;
            if (c != u'"') {
                value += c;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                value += c;
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }
    CsvRecord brokenLine()
    {
        CsvRecord record{m_row, {}, false};
        qsizetype end = m_text.indexOf(u'\n', m_at);
        end = end < 0 ? m_text.size() : end;
        record.fields << m_text.mid(m_at, end - m_at);
        m_at = end;
        endLine();
        return record;
    }
    bool isLineEnd() const
    {
        const QChar c = m_text.at(m_at);
        return c == u'\n' || (c == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n');
    }
    void endLine()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_row;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qint64 m_row = 1;
};

bool isEmpty(const CsvRecord &record)
{
    return record.complete && record.fields.size() == 1 && record.fields.first().trimmed().isEmpty();
}

QString quotedField(QString field)
{
    static const QString begins = QStringLiteral("=+-@\t\r\n");
    if (!field.isEmpty() && begins.contains(field.front()))
        field.prepend(u'\'');
    const bool isPlain = std::none_of(field.begin(), field.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    return isPlain ? field : u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

std::vector<CsvRecord> readCsv(const QString &text)
{
    std::vector<CsvRecord> records;
    CsvReader reader(text);
    while (!reader.atEnd()) {
        CsvRecord record = reader.next();
        if (!isEmpty(record))
            records.push_back(std::move(record));
    }
    return records;
}

QByteArray writeCsv(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields)
        written << quotedField(field);
    return written.join(u',').toUtf8() + "\r\n";
}

QString readText(const QByteArray &bytes)
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return QString::fromLatin1(bytes);
    const QString text = QString::fromUtf8(bytes);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

base::Expected<QByteArray, Failure> unpacked(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    const auto damaged = [] {
        return base::Unexpected{Failure{QStringLiteral("the .gz file is damaged or too large")}};
    };
    z_stream stream{};
    constexpr int gzipOnly = 16 + MAX_WBITS; // zlib.h, inflateInit2: add 16 to read gzip only
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return damaged();
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    QByteArray text;
    std::array<char, 65536> piece{};
    int state = Z_OK;
    while (state == Z_OK && text.size() < maxUnpacked) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
        if (state == Z_STREAM_END && stream.avail_in > 0)
            state = inflateReset(&stream); // a .gz file may hold several members
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        return damaged();
    return text;
}

} // namespace server
