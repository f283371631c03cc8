// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/pictures.h"
#include "codec/bytes.h"
#include <QFile>

namespace server {
namespace {

const QByteArray svgType = "image/svg+xml";

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 2 && word.at(0).isLetterOrNumber())
            initials += word.at(0).toUpper();
    }
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}

/// Pale enough for black text (hue from the id, fixed lightness).
QString paleColour(const domain::ProductId &id)
{
    const QByteArray digest = codec::sha256(id.text().toUtf8());
    const int hue = (static_cast<unsigned char>(digest.at(0)) * 256 + static_cast<unsigned char>(digest.at(1))) % 360;
    const double section = hue / 60.0;
    const double within = section - int(section / 2) * 2;
    const int x = 176 + int(64 * (1.0 - std::abs(within - 1.0)));
    const int high = 240;
    const int low = 176;
    const int rgb[6][3] = {{high, x, low}, {x, high, low}, {low, high, x},
                           {low, x, high}, {x, low, high}, {high, low, x}};
    const auto &c = rgb[int(section) % 6];
    return QStringLiteral("#%1%2%3")
        .arg(c[0], 2, 16, QLatin1Char('0'))
        .arg(c[1], 2, 16, QLatin1Char('0'))
        .arg(c[2], 2, 16, QLatin1Char('0'));
}

QByteArray neutralPicture(const domain::Product &product)
{
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" width=\"400\" height=\"400\">"
               "<rect width=\"400\" height=\"400\" fill=\"%1\"/>"
               "<path d=\"M90 150 200 100 310 150 310 270 200 320 90 270Z M90 150 200 200 310 150 M200 200 200 320\" "
               "fill=\"none\" stroke=\"#303030\" stroke-width=\"6\" stroke-linejoin=\"round\"/>"
               "<text x=\"200\" y=\"80\" font-family=\"sans-serif\" font-size=\"64\" text-anchor=\"middle\">%2</text>"
               "<text x=\"200\" y=\"375\" font-family=\"sans-serif\" font-size=\"30\" text-anchor=\"middle\">%3</text>"
               "</svg>\n")
        .arg(paleColour(product.id), initialsOf(product.name).toHtmlEscaped(), product.id.text().toHtmlEscaped())
        .toUtf8();
}

} // namespace

Document pictureOf(const ShelvedProduct &shelved)
{
    if (!shelved.pictureFile.isEmpty()) {
        QFile file(QStringLiteral(":/demo/") + shelved.pictureFile);
        if (file.open(QIODevice::ReadOnly))
            return found(shelved.pictureFile.endsWith(QLatin1String(".png")) ? QByteArray("image/png") : svgType,
                         file.readAll());
    }
    return found(svgType, neutralPicture(shelved.product));
}

} // namespace server
