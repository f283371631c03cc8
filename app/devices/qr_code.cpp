// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/qr_code.h"
#include "base/log.h"
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <optional>

namespace devices {
namespace {
constexpr int quietZone = 4; ///< modules, as the standard wants it
constexpr int correctionM = 4; ///< of ZXing's 0 to 8

/// With its quiet zone; nullopt where there is none.
std::optional<ZXing::BitMatrix> modulesOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(quietZone).setEccLevel(correctionM).setEncoding(ZXing::CharacterSet::UTF8);
        return writer.encode(text.toStdString(), 0, 0);
    } catch (const std::exception &why) {
        qCWarning(logDevices, "no QR code: %s", why.what());
        return std::nullopt;
    }
}

} // namespace

QByteArray qrSvg(const QString &text)
{
    const auto modules = modulesOf(text);
    if (!modules)
        return {};
    QByteArray path;
    for (int y = 0; y < modules->height(); ++y) {
        for (int x = 0; x < modules->width(); ++x) {
            if (modules->get(x, y))
                path += 'M' + QByteArray::number(x) + ' ' + QByteArray::number(y) + "h1v1h-1z";
        }
    }
    const QByteArray side = QByteArray::number(modules->width());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side + "\" height=\"" + side + "\" viewBox=\"0 0 " + side + ' ' + side +
           "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side + "h-" + side + "z\"/><path fill=\"#000\" d=\"" + path +
           "\"/></svg>";
}

QString qrBlocks(const QString &text)
{
    const auto modules = modulesOf(text);
    if (!modules)
        return {};
    const auto isLight = [&modules](int x, int y) { return y >= modules->height() || !modules->get(x, y); };
    QString blocks;
    for (int y = 0; y < modules->height(); y += 2) {
        for (int x = 0; x < modules->width(); ++x) {
            const bool upper = isLight(x, y);
            const bool lower = isLight(x, y + 1);
            blocks += upper ? (lower ? QChar(0x2588) : QChar(0x2580)) : (lower ? QChar(0x2584) : QChar(u' '));
        }
        blocks += u'\n';
    }
    return blocks;
}

QString qrPicture(const QString &text)
{
    const QByteArray svg = qrSvg(text);
    return svg.isEmpty() ? QString() : QStringLiteral("data:image/svg+xml;base64,") + QString::fromLatin1(svg.toBase64());
}

} // namespace devices
