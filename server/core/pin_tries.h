// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include "server/core/store.h"

namespace server {

/// Wrong PINs that this server was told, in the store, for all nodes, pages and requests: after the fifth in a row that
/// badge waits, 30 s at first and 15 min at most; badges that nobody has wait as one, under the empty name.
class PinTries
{
public:
    explicit PinTries(Store &store)
        : m_store(store)
    {
    }
    struct Of
    {
        qint64 wrong = 0;
        qint64 last_ms = 0;
    };
    [[nodiscard]] Of of(const QString &badge);
    /// How long none is looked at; 0: now.
    [[nodiscard]] qint64 wait_ms(const Of &tries) const;
    void note(const QString &badge, qint64 wrong);

private:
    Store &m_store;
};

} // namespace server
