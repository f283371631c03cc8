// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk_window.h"
#include <functional>

namespace ui {

/// Shows every page of the desk once, paints it, and says what did not come up: one line each, empty when all is well.
using Painted = std::function<void(const QString &page, const QPixmap &picture)>;
[[nodiscard]] QStringList showEveryPage(DeskWindow &window, present::Desk &desk, const Painted &painted = {});

/// The words that a person could not read on the page as it stands.
[[nodiscard]] QStringList cutWords(const QWidget &window);

} // namespace ui
