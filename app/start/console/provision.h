// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "start/station_status.h"
#include <QMap>
#include <QStringList>

namespace start {

/// What a station is told before its first start: options by their names, and the site's own authorities.
struct Provision
{
    QMap<QString, QStringList> options; ///< without "trust"
    QByteArray authorities;             ///< PEM; empty: those of the system
    bool operator==(const Provision &) const = default;
};

/// `given`: a settings file, whose `trust` is read along; "-" for standard input; or the text of a QR code,
/// "packhorse:1?server=https%3A%2F%2F...&station=...&trust=BASE64URL", each option once for each of its values, each authority as DER.
/// The error is an English sentence. What it says is not judged here.
[[nodiscard]] base::Expected<Provision, QString> readProvision(const QString &given);
/// The text of a QR code, and readProvision()'s way back.
[[nodiscard]] QString provisionText(const Provision &provision);

/// Why no station could start with it; empty: it can be used. Devices are named, not opened.
[[nodiscard]] QString provisionFault(const Provision &provision);

/// The settings file, with the authorities in `trustFile`.
[[nodiscard]] QByteArray settingsOf(const Provision &provision, const QString &trustFile);
/// Where the authorities of this provision stand beside a settings file; empty: it has none. Named by what is in it, so that the
/// settings that are there already keep theirs.
[[nodiscard]] QString trustFileOf(const Provision &provision, const QString &settingsFile);
/// Writes both; the settings last, and all at once. An English sentence where that cannot be; then what was there is there still.
[[nodiscard]] QString writeProvision(const Provision &provision, const QString &settingsFile);

/// Why the station with these facts is left as it is; empty: it may get other settings.
[[nodiscard]] QString whyLeftAlone(const StationStatus &status);

} // namespace start
