// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/command_loop.h"
#include "present/desk_scene.h"

namespace present {

/// Feeds the desk's view objects. Knows no page's looks, decides nothing.
class DeskPresenter
{
public:
    explicit DeskPresenter(Desk &desk);
    void show(const DeskScene &scene);
    /// The words are made already; the pictures of a wrong and a wanted item are added here.
    void showAnswer(AnswerShown answer, const flow::Reaction &reaction, const DeskScene &scene);
    /// Nothing can be recorded: stays until lifted, whatever the station would ask for.
    void showFault(const FaultShown &fault);
    void liftFault() { m_fault = false; }

private:
    Desk &m_desk;
    bool m_fault = false;
};

} // namespace present
