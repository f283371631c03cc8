// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include <QString>

namespace start::conformance {

/// What became of one check. All words are English, for who builds the server.
struct Verdict
{
    enum class Kind { Passed, Failed, Skipped };
    Kind kind = Kind::Passed;
    QString did;  ///< failed: what the server did
    QString must; ///< failed: what it must do instead; empty: what the check says
    QString why;  ///< skipped: for what reason
};

[[nodiscard]] inline Verdict passed() { return {}; }
[[nodiscard]] inline Verdict failed(const QString &did, const QString &must = {})
{
    return {Verdict::Kind::Failed, did, must, {}};
}
[[nodiscard]] inline Verdict skipped(const QString &why)
{
    return {Verdict::Kind::Skipped, {}, {}, why};
}

/// Something that was asked for, or the verdict that the check ends with because it did not come.
template <typename T>
using Or = base::Expected<T, Verdict>;

} // namespace start::conformance
