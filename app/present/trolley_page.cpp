// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/trolley_page.h"

namespace present {

void SignInPage::show(SignInShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    Q_EMIT changed();
}

void TrolleyPage::show(TrolleyShown next)
{
    if (next == m_shown)
        return;
    m_shown = std::move(next);
    Q_EMIT changed();
}

} // namespace present
