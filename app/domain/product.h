// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <initializer_list>
#include <memory>
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

/// The items of a task, found by id and by code however many there are. They never change, so that copies share them:
/// a pointer into them lives as long as any copy does. May be looked into by several threads.
class Products
{
public:
    Products() = default;
    Products(std::vector<Product> all);
    Products(std::initializer_list<Product> all);

    [[nodiscard]] const Product *find(const ProductId &id) const; ///< null when it is none of them
    /// One of the codes of an item; both null when it is none of them.
    struct Coded
    {
        const Product *product = nullptr;
        const ProductCode *code = nullptr;
    };
    /// The first code with this productKey(), which domain/barcode.h makes.
    [[nodiscard]] Coded withKey(const QString &key) const;

    [[nodiscard]] const std::vector<Product> &all() const;
    [[nodiscard]] auto begin() const { return all().begin(); }
    [[nodiscard]] auto end() const { return all().end(); }
    [[nodiscard]] size_t size() const { return all().size(); }
    [[nodiscard]] bool empty() const { return all().empty(); }
    [[nodiscard]] const Product &operator[](size_t i) const { return all()[i]; }
    bool operator==(const Products &other) const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table; ///< null: none
};

} // namespace domain
