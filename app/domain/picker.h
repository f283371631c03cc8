// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/at_hand.h"

namespace domain {

/// What the operator may do with the route in work: a deed of a command each.
class Picker
{
public:
    /// Borrows both; somebody is signed in.
    Picker(const Station &station, const Route &route);

    // ---- scans
    [[nodiscard]] Result scan(const Code &code) const;
    [[nodiscard]] Result item(const Code &code, bool isNext) const;
    [[nodiscard]] Result nextTote(const AskNextTote &asked, const Code &code) const;

    // ---- what was entered
    [[nodiscard]] Result quantity(const AskQuantity &asked, int entered) const;
    /// Records the taking, or asks for the first thing that the product wants and the code did not tell.
    [[nodiscard]] Result take(const Piece &piece) const;
    [[nodiscard]] const Products &products() const { return m_at.route.products; }

    // ---- buttons
    [[nodiscard]] Result shortPick(const ShortPick &pick) const;
    [[nodiscard]] Result skip() const;
    [[nodiscard]] Result found(int quantity) const;
    [[nodiscard]] Result undo() const;
    [[nodiscard]] Result pause() const;
    [[nodiscard]] Result acknowledge() const;
    [[nodiscard]] Result toteFull() const;

private:
    [[nodiscard]] Result trolley(const Code &code) const;
    [[nodiscard]] Result location(const Code &code) const;
    [[nodiscard]] Result tote(const Code &code) const;
    [[nodiscard]] Result dropZone(const Code &code) const;
    [[nodiscard]] Result cancelTote(const Code &code) const;
    [[nodiscard]] std::optional<Refusal> outOfTurn(const Code &code) const;
    [[nodiscard]] std::optional<Refusal> wrongHere(const Product &product, const Code &code, int quantity) const;
    [[nodiscard]] bool isPicking() const;
    [[nodiscard]] int slotAsked() const;
    [[nodiscard]] const Effect *lastOwn() const;
    [[nodiscard]] bool isStuck() const;
    [[nodiscard]] QString namesInHand() const;
    [[nodiscard]] Refusal handNotEmpty() const;
    [[nodiscard]] NewEvent event(EventData data) const;

    const AtHand m_at;
};

} // namespace domain
