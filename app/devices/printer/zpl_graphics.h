// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QImage>

/// Pictures as ZPL graphics: ^GFA with ASCII run-length compression, which every printer and clone reads, or Z64, which is
/// smaller. Source: ZPL II programming guide, "Alternative data compression scheme".
namespace devices {

enum class GraphicCoding { RunLength, Z64 };

/// One bit a dot, rows padded to whole bytes, most significant bit left, 1 = black.
struct Bitmap
{
    int bytesPerRow = 0;
    QByteArray rows;
    bool operator==(const Bitmap &) const = default;
};
/// Black where a dot's luma is below the middle. No dithering, no scaling: bars stay as wide as they are.
[[nodiscard]] Bitmap toBitmap(const QImage &picture);

[[nodiscard]] QByteArray runLengthCoded(const Bitmap &bitmap);
/// ":Z64:" base64 of a zlib stream ":" and its check sum.
[[nodiscard]] QByteArray z64Coded(const Bitmap &bitmap);
/// CRC-16/XMODEM, over the base64 text, as 4 upper-case hex digits.
[[nodiscard]] QByteArray graphicCheckSum(QByteArrayView base64);

/// A whole label with this picture at its origin.
[[nodiscard]] QByteArray graphicLabel(const Bitmap &bitmap, GraphicCoding coding);

} // namespace devices
