// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <QString>
#include <map>
#include <utility>

namespace delivery {

/// Lets an incident through at most once per kind, node and minute: a flapping node must not fill the disk.
class IncidentGate
{
public:
    [[nodiscard]] bool lets(const QString &kind, const QString &node, domain::Instant now)
    {
        const auto [it, isNew] = m_last.try_emplace({kind, node}, now);
        if (!isNew && now - it->second < domain::Duration(60'000))
            return false;
        it->second = now;
        return true;
    }

private:
    std::map<std::pair<QString, QString>, domain::Instant> m_last;
};

} // namespace delivery
