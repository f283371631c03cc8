// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk.h"

/// A desk in the middle of a shift, and every state in which its pages are looked at.
namespace desk_sample {

struct Scene
{
    const char *name;
    void (*show)(present::Desk &);
};
/// In the order in which a shift meets them.
const std::vector<Scene> &scenes();

present::SettingsShown settings(int textScale = 100, const char *theme = "light");
present::PackShown pack();
present::DeskKeys packKeys();
present::AnswerShown wrongItem();

/// All pages filled, sign-in shown.
void fill(present::Desk &desk);

} // namespace desk_sample
