// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "present/desk_page.h"
#include <QByteArray>

namespace ui {

/// The paper as a PDF, A4, as many pages as it takes. Needs a QGuiApplication, for its fonts.
[[nodiscard]] QByteArray drawPaper(const present::PaperShown &paper);

} // namespace ui
