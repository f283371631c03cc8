// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/child.h"
#include "faults/disk/orders.h"
#include <QFile>

namespace faults {

/// The orders for the disk of a program that is not started yet.
class BadDisk
{
public:
    /// `file` holds the orders, outside of `folder`, which is the disk.
    BadDisk(const QString &file, const QString &folder);
    [[nodiscard]] DiskOrders &orders() { return *m_orders; }
    void heal();
    /// Lets the library stand between this program and its disk.
    void preloadInto(emulator::ChildPlan &plan) const;

private:
    QFile m_file;
    DiskOrders *m_orders = nullptr;
};

} // namespace faults
