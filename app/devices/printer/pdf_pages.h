// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "devices/printer/zpl_graphics.h"

namespace devices {

/// The pages of a PDF as ZPL labels, rendered at the printer's own resolution, so that a bar stays a whole number of dots. Slow
/// (some 50 ms a page): not for the screen's thread. The error is an English sentence: no PDF, locked, too large.
[[nodiscard]] base::Expected<QByteArray, QString> pdfToZpl(const QByteArray &pdf, int dotsPerMm, GraphicCoding coding);

/// A page that says what it is: for the ready card.
[[nodiscard]] QByteArray testPage(const QString &printer);

} // namespace devices
