// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/members.h"
#include <array>
#include <utility>

/// States as words in a document: a table each, read both ways.
namespace codec {

template <typename State, size_t N>
using StateNames = std::array<std::pair<State, const char *>, N>;

template <typename State, size_t N>
[[nodiscard]] QString stateName(const StateNames<State, N> &names, State state)
{
    for (const auto &[known, name] : names) {
        if (known == state)
            return QString::fromLatin1(name);
    }
    return {};
}

/// A word that is not in the table is wrong, and reads as the first one.
template <typename State, size_t N>
[[nodiscard]] State readState(const StateNames<State, N> &names, const Members &m, const char *name)
{
    const QString text = m.text(name);
    QStringList all;
    for (const auto &[state, known] : names) {
        if (text == QLatin1String(known))
            return state;
        all << QLatin1String(known);
    }
    m.wrong(QString::fromLatin1(name), QStringLiteral("must be one of ") + all.join(QStringLiteral(", ")));
    return names.front().first;
}

} // namespace codec
