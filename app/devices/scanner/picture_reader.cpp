// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/picture_reader.h"
#ifdef PACKHORSE_CAMERA
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#endif

namespace devices {
#ifdef PACKHORSE_CAMERA
namespace {
bool isLinear(ZXing::BarcodeFormat format) { return ZXing::BarcodeFormats(ZXing::BarcodeFormat::LinearCodes).testFlag(format); }

QByteArray bytesOf(const ZXing::Result &result)
{
    const std::string identifier = result.symbologyIdentifier();
    const ZXing::ByteArray content = result.bytes();
    QByteArray bytes(identifier.data(), qsizetype(identifier.size()));
    // An AIM identifier of EAN and UPC promises 13 digits; ZXing gives a UPC-A its twelve.
    if (result.format() == ZXing::BarcodeFormat::UPCA && content.size() == 12)
        bytes += '0';
    return bytes.append(reinterpret_cast<const char *>(content.data()), qsizetype(content.size()));
}

/// DataBar Expanded comes as text for people, "(01)0401...": the domain knows that form behind ]e0.
QByteArray textOf(const ZXing::Result &result)
{
    const std::string text = result.symbologyIdentifier() + result.text();
    return QByteArray(text.data(), qsizetype(text.size()));
}
} // namespace

/// ReadBarcode, never ReadBarcodes: Debian's 1.4.0 ends the process on some stacked symbols there (a kept assertion).
std::optional<SeenCode> readPicture(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return std::nullopt;
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setTryHarder(true).setTryRotate(true).setTryDownscale(true);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return std::nullopt;
    const bool forPeople = result.format() == ZXing::BarcodeFormat::DataBarExpanded;
    return SeenCode{forPeople ? textOf(result) : bytesOf(result), isLinear(result.format())};
}

bool readsPictures() { return true; }
#else
std::optional<SeenCode> readPicture(const QImage &) { return std::nullopt; }

bool readsPictures() { return false; }
#endif

bool SightJudge::judge(const std::optional<SeenCode> &seen, domain::Instant at)
{
    const bool again = seen && m_before == seen;
    m_before = seen;
    if (!seen || (seen->linear && !again))
        return false;
    const bool locked = seen->bytes == m_told && at - m_toldSeen < lockout;
    m_told = seen->bytes;
    m_toldSeen = at;
    return !locked;
}

} // namespace devices
