// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/stop_page.h"

namespace present {

QString StopShown::codeHead() const { return code.chopped(codeTail().size()); }

QString StopShown::codeTail() const { return code.right(4); }

int StopShown::slotRows() const
{
    const int columns = std::max(1, slotColumns);
    return std::max(1, (int(trolleyMap.size()) + columns - 1) / columns);
}

void StopPage::show(StopShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    m_map.show(m_shown.trolleyMap);
    Q_EMIT changed();
}

} // namespace present
