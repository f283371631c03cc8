// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/order.h"
#include "server/core/store.h"

namespace server {

/// Within the transaction that carries the fact out: labels that the order's marks want from now on are claimed, those
/// that they give up, or that an undo took away, are voided; those that are printed are in use. firstTry: see LabelWant.
std::vector<domain::Changed> followMarks(Store &store, const domain::PackOrder &before, const domain::PackOrder &after,
                                         const domain::Event &event, bool firstTry);

/// Whether somebody may hold this label in his hand: it was printed, or applied.
[[nodiscard]] bool isInUse(const domain::PackOrder &order, const domain::LabelName &name);

} // namespace server
