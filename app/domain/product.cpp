// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/product.h"
#include "domain/barcode.h"
#include <QHash>
#include <mutex>

namespace domain {

/// Who never looks for one, such as a server that writes a task down, pays for no index.
struct Products::Table
{
    explicit Table(std::vector<Product> products)
        : all(std::move(products))
    {
    }
    void index() const
    {
        std::call_once(indexed, [this] {
            for (const Product &product : all) {
                if (!byId.contains(product.id))
                    byId.insert(product.id, &product);
                for (const ProductCode &code : product.codes) {
                    if (QString key = productKey(code.code); !byKey.contains(key))
                        byKey.insert(std::move(key), {&product, &code});
                }
            }
        });
    }
    const std::vector<Product> all;
    mutable std::once_flag indexed;
    mutable QHash<ProductId, const Product *> byId;
    mutable QHash<QString, Coded> byKey;
};

Products::Products(std::vector<Product> all)
    : m_table(all.empty() ? nullptr : std::make_shared<const Table>(std::move(all)))
{
}

Products::Products(std::initializer_list<Product> all)
    : Products(std::vector<Product>(all))
{
}

const Product *Products::find(const ProductId &id) const
{
    if (!m_table)
        return nullptr;
    m_table->index();
    return m_table->byId.value(id);
}

Products::Coded Products::withKey(const QString &key) const
{
    if (!m_table)
        return {};
    m_table->index();
    return m_table->byKey.value(key);
}

const std::vector<Product> &Products::all() const
{
    static const std::vector<Product> none;
    return m_table ? m_table->all : none;
}

bool Products::operator==(const Products &other) const
{
    return m_table == other.m_table || all() == other.all();
}

} // namespace domain
