// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/command_loop.h"
#include "present/answer.h"

/// Every sentence about a refusal, a notice, a fact or a state.
namespace present::wording {

/// The answer to a scan or a button: what it is, what was wanted, what to do now.
[[nodiscard]] AnswerShown answerTo(const flow::Reaction &reaction, const domain::Station &station);
/// What to do next, with a verb: "Scan the item".
[[nodiscard]] QString stepWords(domain::Step step);
/// One fact in words: "Took 2 x Hiking sock".
[[nodiscard]] QString factWords(const domain::EventData &data, const domain::Station &station);
/// All of an answer in one text, as the black box keeps it.
[[nodiscard]] QString plainText(const AnswerShown &answer);

} // namespace present::wording
