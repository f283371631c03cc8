// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QMetaProperty>
#include <algorithm>
#include <vector>

namespace present {

/// A list for a view: each row is a Q_GADGET, each of its properties a role of the same name.
/// `show` touches only rows that differ, so that a list that is being read does not jump.
template <typename Row>
class Rows : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const QMetaProperty property = Row::staticMetaObject.property(role - Qt::UserRole);
        return index.isValid() && property.isValid() ? property.readOnGadget(&m_rows[size_t(index.row())]) : QVariant();
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
        return names;
    }

    void show(std::vector<Row> next)
    {
        resize(next);
        for (size_t i = 0; i < next.size(); ++i)
            replace(int(i), std::move(next[i]));
    }

private:
    void resize(const std::vector<Row> &next)
    {
        const int had = int(m_rows.size());
        const int has = int(next.size());
        if (has < had) {
            beginRemoveRows({}, has, had - 1);
            m_rows.resize(next.size());
            endRemoveRows();
        } else if (has > had) {
            beginInsertRows({}, had, has - 1);
            m_rows.insert(m_rows.end(), next.begin() + had, next.end());
            endInsertRows();
        }
    }
    void replace(int row, Row next)
    {
        if (m_rows[size_t(row)] == next)
            return;
        m_rows[size_t(row)] = std::move(next);
        Q_EMIT dataChanged(index(row), index(row));
    }

    std::vector<Row> m_rows;
};

} // namespace present
