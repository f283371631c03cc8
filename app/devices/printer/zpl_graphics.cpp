// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/zpl_graphics.h"

namespace devices {
namespace {
constexpr int longestRun = 400 + 19;

/// 'G'..'Y' repeat 1 to 19 times, 'g'..'z' 20, 40 ... 400 times and may stand before them.
QByteArray runOf(int count, char digit)
{
    QByteArray run;
    while (count > 0) {
        const int part = std::min(count, longestRun);
        if (part == 1)
            return run + digit;
        if (part >= 20)
            run += char('g' + part / 20 - 1);
        if (part % 20 > 0)
            run += char('G' + part % 20 - 1);
        run += digit;
        count -= part;
    }
    return run;
}

QByteArray compressedRow(const QByteArray &hex)
{
    QByteArray row;
    qsizetype from = 0;
    while (from < hex.size()) {
        qsizetype to = from;
        while (to < hex.size() && hex[to] == hex[from])
            ++to;
        if (to == hex.size() && (hex[from] == '0' || hex[from] == 'F'))
            return row + (hex[from] == '0' ? ',' : '!');
        row += runOf(int(to - from), hex[from]);
        from = to;
    }
    return row;
}
} // namespace

Bitmap toBitmap(const QImage &picture)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    Bitmap bitmap{(rgb.width() + 7) / 8, {}};
    bitmap.rows.fill(0, qsizetype(bitmap.bytesPerRow) * rgb.height());
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        char *row = bitmap.rows.data() + qsizetype(y) * bitmap.bytesPerRow;
        for (int x = 0; x < rgb.width(); ++x) {
            const int luma = (299 * qRed(line[x]) + 587 * qGreen(line[x]) + 114 * qBlue(line[x])) / 1000;
            if (luma < 127)
                row[x / 8] = char(row[x / 8] | (0x80 >> (x % 8)));
        }
    }
    return bitmap;
}

QByteArray runLengthCoded(const Bitmap &bitmap)
{
    QByteArray coded;
    QByteArray before;
    for (qsizetype at = 0; at < bitmap.rows.size(); at += bitmap.bytesPerRow) {
        const QByteArray hex = bitmap.rows.mid(at, bitmap.bytesPerRow).toHex().toUpper();
        coded += hex == before ? QByteArray(":") : compressedRow(hex);
        before = hex;
    }
    return coded;
}

QByteArray graphicCheckSum(QByteArrayView base64)
{
    quint16 crc = 0;
    for (const char c : base64) {
        crc = quint16(crc ^ (quint16(uchar(c)) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16((crc & 0x8000) ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return QByteArray::number(crc, 16).rightJustified(4, '0').toUpper();
}

QByteArray z64Coded(const Bitmap &bitmap)
{
    const QByteArray base64 = qCompress(bitmap.rows, 9).mid(4).toBase64(); // Qt puts the length in front of the stream
    return ":Z64:" + base64 + ':' + graphicCheckSum(base64);
}

QByteArray graphicLabel(const Bitmap &bitmap, GraphicCoding coding)
{
    const QByteArray size = QByteArray::number(bitmap.rows.size());
    const QByteArray content = coding == GraphicCoding::Z64 ? z64Coded(bitmap) : runLengthCoded(bitmap);
    return "^XA^LH0,0^FO0,0^GFA," + size + ',' + size + ',' + QByteArray::number(bitmap.bytesPerRow) + ',' + content + "^FS^PQ1^XZ\r\n";
}

} // namespace devices
