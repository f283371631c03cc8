// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/handheld.h"

/// A handheld in the middle of a shift, and every state in which its pages are looked at.
namespace sample {

QString picture(const char *name);
present::StripShown strip();
present::StopShown stop(present::Turn turn);
present::AnswerShown wrongItem();
present::SettingsShown settings(int textScale = 100, const char *theme = "light");

struct Scene
{
    const char *name;
    void (*show)(present::Handheld &);
};
/// In the order in which a shift meets them.
const std::vector<Scene> &scenes();

/// All pages filled, sign-in shown.
void fill(present::Handheld &handheld);

} // namespace sample
