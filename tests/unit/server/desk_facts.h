// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "unit/server/warehouse.h"

/// What a desk records, as the server's tests need it.
namespace support {

inline QString orderTask(const char *order) { return QStringLiteral("order/") + QLatin1String(order); }

inline domain::OrderTaken orderTaken(const char *order, const char *desk = "D-01")
{
    return {domain::OrderId(QLatin1String(order)), QLatin1String(desk), false, {}};
}
inline domain::UnitVerified unit(const char *product, int quantity = 1, int parcel = 1)
{
    return {parcel, domain::ProductId(QLatin1String(product)), quantity, QLatin1String(product), {}, {}, {}};
}
inline domain::LabelWanted labelWanted(const char *order, const QString &epoch, int parcel = 1, int revision = 1)
{
    return {domain::OrderId(QLatin1String(order)), parcel, revision, QStringLiteral("X-M"), 540, QStringLiteral("zpl"), epoch};
}
inline domain::LabelVoided labelVoided(const char *order, int parcel = 1, int revision = 1)
{
    return {domain::OrderId(QLatin1String(order)), parcel, revision, QStringLiteral("box_changed")};
}

} // namespace support
