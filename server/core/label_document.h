// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

namespace server {

/// What stands on a shipping label of 4 x 6 inches.
struct LabelText
{
    QString carrier;
    QStringList sender;
    QStringList receiver;
    QString tracking; ///< 18 digits are an SSCC, printed as GS1-128; all else as Code 128
    QString reference;
    QString box;
    int weight_g = 0;
};

/// For printers of 203 dpi: 812 x 1218 dots, one format, nothing that changes the printer for good.
[[nodiscard]] QByteArray zplLabel(const LabelText &text);
/// PDF 1.4 (ISO 32000-1), one page of 288 x 432 points, bars as vectors, the standard fonts only.
[[nodiscard]] QByteArray pdfLabel(const LabelText &text);

} // namespace server
