// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace devices {

/// The same as SVG, and for a terminal: two rows of modules in a line of half blocks, light on dark. Empty as below.
[[nodiscard]] QByteArray qrSvg(const QString &text);
[[nodiscard]] QString qrBlocks(const QString &text);

/// A QR code (ISO/IEC 18004, error correction M) with its quiet zone, black on white whatever the screen's theme is: a picture
/// as a data URL (RFC 2397) that needs no file. Empty for no text, or one that does not fit into a QR code.
[[nodiscard]] QString qrPicture(const QString &text);

} // namespace devices
