// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/barcode.h"
#include "server/core/world.h"
#include <QByteArray>
#include <map>
#include <vector>

namespace server {

/// Why a row of an order file is no line of an order. `Fulfilled` comes with Shopify only: it has left already.
enum class LeftOut { Cancellation, NotAProduct, QuantityNotPositive, Adjustment, Fulfilled, Unreadable };
[[nodiscard]] QString leftOutName(LeftOut reason);

/// A row that is a line of an order.
struct OrderRow
{
    QString order;
    QString product; ///< its case counts
    QString name;
    int quantity = 0;
    QString code;     ///< barcode; empty: the product's id
    QString location; ///< empty: not told
    int weight_g = 0; ///< 0: not told
    int volume_ml = 0; ///< 0: not told
};
struct LeftOutRow
{
    qint64 row = 0; ///< line of the file, from 1
    QString what;   ///< the code, or what cannot be read
};

/// All rows of a file: taken ones in the order of the file, and the others by reason. Nothing is dropped silently.
struct OrderFile
{
    qint64 rows = 0;
    std::vector<OrderRow> taken;
    std::map<LeftOut, std::vector<LeftOutRow>> leftOut;
};

/// format: "uci-online-retail", "shopify" or "csv". bytes: CSV in UTF-8 or ISO-8859-1, plain or gzipped. Fails when the
/// file as a whole is not of that format; a bad row is left out by name. Codes that a site pattern takes are no
/// products.
[[nodiscard]] base::Expected<OrderFile, Failure> readOrderFile(const QByteArray &bytes, const QString &format,
                                                               const domain::CodeTable &siteCodes);

} // namespace server
