// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/qr_code.h"
#include "base/log.h"
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace devices {
namespace {
constexpr int quietZone = 4; ///< modules, as the standard wants it
constexpr int correctionM = 4; ///< of ZXing's 0 to 8
} // namespace

QString qrPicture(const QString &text)
{
    if (text.isEmpty())
        return {};
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(quietZone).setEccLevel(correctionM).setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix modules = writer.encode(text.toStdString(), 0, 0);
        QByteArray path;
        for (int y = 0; y < modules.height(); ++y) {
            for (int x = 0; x < modules.width(); ++x) {
                if (modules.get(x, y))
                    path += 'M' + QByteArray::number(x) + ' ' + QByteArray::number(y) + "h1v1h-1z";
            }
        }
        const QByteArray side = QByteArray::number(modules.width());
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + side + "\" height=\"" + side + "\" viewBox=\"0 0 " + side + ' ' +
                               side + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + 'v' + side + "h-" + side +
                               "z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
        return QStringLiteral("data:image/svg+xml;base64,") + QString::fromLatin1(svg.toBase64());
    } catch (const std::exception &why) {
        qCWarning(logDevices, "no QR code: %s", why.what());
        return {};
    }
}

} // namespace devices
