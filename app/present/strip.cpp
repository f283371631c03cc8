// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/strip.h"

namespace present {

void Strip::show(StripShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    Q_EMIT changed();
}

} // namespace present
