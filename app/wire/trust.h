// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include <QSslConfiguration>

namespace wire {

/// How a station believes a server: TLS 1.2 or later, and a certificate by one of these authorities, for the name that was
/// asked for.
/// --trust FILE: the site's own authorities in PEM, and nobody else's; several, so that one can follow the other. Empty: those of
/// the system. The error is an English sentence.
[[nodiscard]] base::Expected<QSslConfiguration, QString> readTrust(const QString &file);

} // namespace wire
