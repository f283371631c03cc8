// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace devices {

/// How many labels come out of a ZPL document: a format without ^DF is one, times its ^PQ. 0: it prints nothing.
[[nodiscard]] int labelsIn(QByteArrayView zpl);

/// Every format says REPRINT in its upper left corner, in letters of 3 mm at 203 dpi: what lies around twice is seen to.
[[nodiscard]] QByteArray markedAsReprint(QByteArray zpl);

/// Port 9100 prints whatever it gets: a PDF as pages of signs.
[[nodiscard]] bool isPdf(QByteArrayView document);
[[nodiscard]] bool isZpl(QByteArrayView document);

/// A label that says what it is: for the ready card.
[[nodiscard]] QByteArray testLabel(const QString &printer);

} // namespace devices
