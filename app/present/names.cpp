// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/scene.h"
#include <QDateTime>
#include <algorithm>

namespace present {

QString operatorName(const domain::Site &site, const domain::OperatorId &id)
{
    const auto it = std::find_if(site.operators.begin(), site.operators.end(),
                                 [&](const domain::Operator &known) { return known.id == id; });
    return it == site.operators.end() || it->name.isEmpty() ? id.text() : it->name;
}

QString clockTime(domain::UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms).toString(QStringLiteral("HH:mm:ss"));
}

QString clockMinute(domain::UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.ms).toString(QStringLiteral("HH:mm"));
}

} // namespace present
