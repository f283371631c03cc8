// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/event.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace codec {

inline constexpr qsizetype maxFactBytes = 16384; ///< a line without its LF

/// Why a line is no fact. `what` is English, for logs and problems.
struct FactError
{
    QString what;
};

/// One line of UTF-8 JSON without LF: CloudEvents 1.0, see design and api/openapi.yaml.
[[nodiscard]] QByteArray encodeFact(const domain::Event &event);

/// Reads a line. A type that is not known becomes domain::UnknownFact; a known type with missing or wrong data is an error.
[[nodiscard]] base::Expected<domain::Event, FactError> decodeFact(QByteArrayView line);

/// As above, over parts that decode anyway: used by the server's snapshots, which keep effects.
[[nodiscard]] QJsonObject encodeEventData(const domain::EventData &data);
[[nodiscard]] base::Expected<domain::EventData, FactError> decodeEventData(const QString &type, const QJsonObject &data);

} // namespace codec
