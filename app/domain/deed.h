// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/station.h"

/// What the deeds of pickers and packers have in common.
namespace domain {

using Result = base::Expected<Decision, Refusal>;

// Three ways to answer a command.
[[nodiscard]] Result no(Refusal why);
[[nodiscard]] Result fine(Notice notice, Question question = {});
[[nodiscard]] Result record(std::vector<NewEvent> events, Question question = {});

/// Whether two codes of the site are the same: they are compared in upper case.
[[nodiscard]] bool sameText(const QString &a, const QString &b);
/// Whether a code stands in a list of the site's. A site that has named none knows them all.
[[nodiscard]] bool isKnownCode(const std::vector<QString> &all, const QString &code);
/// The number at the end of a slot's code: S-07 is slot 7.
[[nodiscard]] int slotNumber(const QString &code);
[[nodiscard]] QString slotCode(int slot);
/// A badge while a task is in work: one's own, or a refusal that names whose it is.
[[nodiscard]] Result badgeWhileWorking(const Station &station, const Code &code);

/// A product and how many units of it a code stands for.
struct Match
{
    const Product *product = nullptr;
    int quantity = 1;
};
[[nodiscard]] Match matchCode(const Products &products, const Code &code);
[[nodiscard]] std::vector<QString> codesOf(const Product *product);

/// Units of a product on their way into a fact, with what was told of them so far.
struct Piece
{
    ProductId product;
    Code code;
    int quantity = 0;
};
using PieceTold = base::Expected<Piece, Refusal>;

// A question about the piece, answered by typing ...
[[nodiscard]] PieceTold told(const AskLot &asked, const QString &entered);
[[nodiscard]] PieceTold told(const AskExpiry &asked, const QString &entered);
[[nodiscard]] PieceTold told(const AskSerial &asked, const QString &entered);
// ... or by a label beside the item, which may tell more than it was asked for, but must not be another item's.
[[nodiscard]] PieceTold told(const AskLot &asked, const Code &label, const Products &products);
[[nodiscard]] PieceTold told(const AskExpiry &asked, const Code &label, const Products &products);
[[nodiscard]] PieceTold told(const AskSerial &asked, const Code &label, const Products &products);

/// A product that wants its expiry date, and whose day is over. Where no day is known that can be believed, none is
/// over.
[[nodiscard]] std::optional<Refusal> pastExpiry(const Station &station, const Product &product, const Piece &piece);
/// The first thing that the product wants and the code did not tell; a number of pieces with a serial each is refused.
[[nodiscard]] std::optional<Result> stillToTell(const Product &product, const Piece &piece);
/// Whether one scan and a number do for so many units.
[[nodiscard]] bool wantsNumber(const Policies &policies, int left);

} // namespace domain
