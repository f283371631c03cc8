// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/store.h"
#include <QJsonObject>

namespace server {

/// Takes an order file into the store, all of it or nothing; orders that are known already are left as they are.
/// The summary: rows = lines + known_lines + all of left_out; lines that were added up to another are in `added_up`.
[[nodiscard]] base::Expected<QJsonObject, Failure> importOrders(Store &store, const QByteArray &bytes, const QString &format,
                                                                qint64 most = 0);

} // namespace server
