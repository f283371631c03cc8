// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_state.h"
#include "flow/command_loop.h"
#include "present/handheld.h"

namespace present {

/// Feeds the handheld's view objects from the station's state. Knows no page's looks, decides nothing.
class Presenter
{
public:
    Presenter(Handheld &handheld, const flow::CommandLoop &commands);
    void showState();
    void showAnswer(const AnswerShown &answer);
    void showDelivery(const delivery::DeliveryState &delivery, bool hasBackups);
    void showScanner(ports::DeviceState state, const QString &words);
    void showFacts(std::vector<FactShown> facts) { m_handheld.outbox()->show(std::move(facts)); }

private:
    void showStop(const domain::Station &station, const domain::Ask &ask);
    void showCards(const domain::Station &station, const domain::Ask &ask);
    void showTasks(const domain::Station &station);
    void showStrip();

    Handheld &m_handheld;
    const flow::CommandLoop &m_commands;
    StripShown m_strip;
};

/// The page for a step; a card where the step is a card.
[[nodiscard]] Handheld::Page pageOf(const domain::Station &station, const domain::Ask &ask);

} // namespace present
