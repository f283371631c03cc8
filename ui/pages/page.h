// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk.h"
#include "ui/parts/part.h"

namespace ui {

/// What fills the window between the bars.
class Page : public Part
{
public:
    using Part::Part;
    virtual void show(const present::Desk &desk) = 0;
};

} // namespace ui
