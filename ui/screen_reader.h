// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// From now on every Part tells a screen reader what Part::spoken() says. Costs nothing while there is no reader.
void speakToScreenReaders();

} // namespace ui
