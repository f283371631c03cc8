// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/conformance/suite.h"

/// What a run says: words for a person, JSON Lines for machines. docs/own-server.md describes both.
namespace start::conformance {

/// One line; of a failure three: what the contract says, what the server did, what it must do.
[[nodiscard]] QString resultWords(const Suite::Result &result);
/// {"check","section","says","result","did","must","why"}, without LF; did, must and why are null where they do not belong.
[[nodiscard]] QByteArray resultLine(const Suite::Result &result);

[[nodiscard]] QString summaryWords(const Suite &suite);
/// {"passed","failed","skipped","station"}, without LF: the last line.
[[nodiscard]] QByteArray summaryLine(const Suite &suite);

} // namespace start::conformance
