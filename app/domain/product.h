// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <vector>

namespace domain {

/// One of a product's codes, normalised as domain/barcode.h does it, and how many units it stands for.
struct ProductCode
{
    QString code;
    int quantity = 1; ///< units; 12 for a case of 12
    bool operator==(const ProductCode &) const = default;
};

struct Product
{
    ProductId id;
    QString name;
    std::vector<ProductCode> codes; ///< the first one is shown
    int weight_g = 0;
    QString picture; ///< href of its picture, may be empty
    bool wantsLot = false;
    bool wantsExpiry = false;
    bool wantsSerial = false;
    int volume_ml = 0; ///< 0 = not known
    bool operator==(const Product &) const = default;
};

} // namespace domain
