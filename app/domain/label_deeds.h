// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/at_desk.h"

/// The label as a by-product of packing: wanted, given up and wanted anew by the same transaction that makes it so.
namespace domain {

/// These facts, and behind them what they mean for the labels of the order: one is wanted for each parcel that has none
/// (when packing starts, or when the parcel is full), and one that does not fit any more is voided and wanted anew.
/// A cancelled order wants none.
[[nodiscard]] std::vector<NewEvent> withLabels(const Station &station, const PackOrder &order, std::vector<NewEvent> events);

/// A new label instead of this one.
[[nodiscard]] std::vector<NewEvent> labelAnew(const Station &station, const PackOrder &order, const Parcel &parcel, const QString &why);

/// A name of a label by what stands on it, if it is one of those that this station knows.
[[nodiscard]] std::optional<LabelName> labelByCode(const Packing &packing, const Code &code);

/// What the print loop saw, as facts. What is known already is not recorded again.
[[nodiscard]] std::vector<NewEvent> reported(const Station &station, const PrintReport &report);

} // namespace domain
