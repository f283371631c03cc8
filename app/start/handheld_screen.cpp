// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/handheld_screen.h"

namespace start {

HandheldScreen::HandheldScreen(present::Handheld &handheld, Ground ground)
    : Screen(std::move(ground))
    , m_handheld(handheld)
    , m_presenter(handheld)
{
    QObject::connect(&handheld, &present::Handheld::pageChanged, &m_context, [this] { showOutbox(); });
    QObject::connect(&handheld, &present::Handheld::commanded, &m_context, [this](const domain::Command &command) { onCommand(command); });
    QObject::connect(&handheld, &present::Handheld::typed, &m_context, [this](const QString &code) { onTyped(code); });
    QObject::connect(&handheld, &present::Handheld::typedInVain, &m_context, [this] {
        if (onTypedInVain)
            onTypedInVain();
    });
}

HandheldScreen::~HandheldScreen() = default;

} // namespace start
