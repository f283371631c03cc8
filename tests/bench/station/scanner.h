// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bench {

/// A scanner on a pseudo terminal that scans each line of standard input, until that ends. Returns the exit status.
[[nodiscard]] int scanWhatIsSaid();

} // namespace bench
