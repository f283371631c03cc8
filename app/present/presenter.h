// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/command_loop.h"
#include "present/scene.h"

namespace present {

/// Feeds the handheld's view objects. Knows no page's looks, decides nothing.
class Presenter
{
public:
    explicit Presenter(Handheld &handheld);
    void show(const Scene &scene);
    /// The words are made already; the pictures of a wrong and a wanted item are added here, where an item is wanted.
    void showAnswer(AnswerShown answer, const flow::Reaction &reaction, const Scene &scene);
    /// Nothing can be recorded: stays until lifted, whatever the station would ask for.
    void showFault(const FaultShown &fault);
    void liftFault();
    [[nodiscard]] bool hasFault() const { return m_fault; }

private:
    Handheld &m_handheld;
    bool m_fault = false;
};

} // namespace present
