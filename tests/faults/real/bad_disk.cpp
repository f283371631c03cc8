// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bad_disk.h"
#include "base/must.h"
#include <cstring>

namespace faults {

BadDisk::BadDisk(const QString &file, const QString &folder)
    : m_file(file)
{
    MUST(m_file.open(QIODevice::ReadWrite | QIODevice::Truncate) && m_file.resize(sizeof(DiskOrders)), "the orders have a file");
    m_orders = reinterpret_cast<DiskOrders *>(m_file.map(0, sizeof(DiskOrders)));
    MUST(m_orders, "the orders are mapped");
    const QByteArray path = QFile::encodeName(folder + u'/');
    MUST(path.size() < qsizetype(sizeof m_orders->folder), "the folder's name fits");
    std::strcpy(m_orders->folder, path.constData());
    heal();
}

void BadDisk::heal()
{
    m_orders->writeError = 0;
    m_orders->syncError = 0;
    m_orders->failAtSync = 0;
    m_orders->killAfterSync = 0;
    m_orders->fileSystem = 0;
    m_orders->room = -1;
}

void BadDisk::preloadInto(emulator::ChildPlan &plan) const
{
    plan.environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(PACKHORSE_BAD_DISK_LIBRARY));
    plan.environment.insert(QStringLiteral("PACKHORSE_BAD_DISK"), m_file.fileName());
    // A sanitized program wants its own library to be the first one; ours is happy behind it, too.
    const QString said = qEnvironmentVariable("ASAN_OPTIONS");
    plan.environment.insert(QStringLiteral("ASAN_OPTIONS"),
                            said + (said.isEmpty() ? QString() : QStringLiteral(":")) + QStringLiteral("verify_asan_link_order=0"));
}

} // namespace faults
