// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace devices {

/// How many labels come out of a ZPL document: a format without ^DF is one, times its ^PQ. 0: it prints nothing.
[[nodiscard]] int labelsIn(QByteArrayView zpl);

/// Port 9100 prints whatever it gets: a PDF as pages of signs.
[[nodiscard]] bool isPdf(QByteArrayView document);
[[nodiscard]] bool isZpl(QByteArrayView document);

/// A label that says what it is: for the ready card.
[[nodiscard]] QByteArray testLabel(const QString &printer);

} // namespace devices
