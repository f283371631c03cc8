// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/deed.h"

/// What needs a supervisor's word beside the operator's deed. It is decided as ever, then held back until a
/// supervisor's badge and PIN; the operator stays signed in. Only where the site wants PINs: a badge alone proves
/// nothing.
namespace domain {

[[nodiscard]] bool isSupervisor(const Operator &who);
/// Whether this weight is beyond what the parcel may weigh: taken all the same, by somebody's word.
[[nodiscard]] bool isOff(const ParcelWeighed &weighed);
/// What needs a word in this decision, if anything does.
[[nodiscard]] std::optional<WordFor> needsWord(const Station &station, const Decision &decision);
/// "reprint", "void", "weight", "unlock", "pin"
[[nodiscard]] QString wordName(WordFor what);
/// Holds the command back, and asks for a supervisor.
[[nodiscard]] Result heldBack(const Station &station, const Command &command, WordFor what);
/// The command as if it were given now, with the supervisor's name in its facts. What is not possible any more is
/// refused.
[[nodiscard]] Result decideWithWord(const Station &station, const Held &held, const OperatorId &supervisor,
                                    Instant now);

} // namespace domain
