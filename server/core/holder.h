// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace server {

/// What the holder of a token may do; its name is the OAuth scope.
enum class Scope {
    Station, ///< all that a station does, its own journals included
    Rescue,  ///< deliver the journals of dead devices, and nothing else
    Reader,  ///< read all facts in their order (GET /v1/events), and nothing else
};
[[nodiscard]] QString scopeName(Scope scope);
[[nodiscard]] std::optional<Scope> scopeOf(const QString &name);

/// Who speaks: the name that a person approved, which for a station is its own name.
struct Holder
{
    QString device;
    Scope scope = Scope::Station;
    bool operator==(const Holder &) const = default;
};

} // namespace server
