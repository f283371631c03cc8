// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFileInfo>
#include <QString>

namespace support {

/// Template of a QTemporaryDir, in memory where the system has such a place: for tests that are about order and
/// liveness and not about the disk, which would make them a hundred times slower.
inline QString memoryDir()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + QStringLiteral("/packhorse-test-XXXXXX");
}

} // namespace support
