// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>

namespace support {

/// A port on loopback that nobody has; 0: there is none. It lies below those that the system hands out by itself (from 32768 on, Linux'
/// net.ipv4.ip_local_port_range), so that no connection of another test takes it before it is bound. Test programs run at the
/// same time: each begins at a place of its own.
inline quint16 freePort()
{
    constexpr int first = 10'000;
    constexpr int count = 20'000;
    constexpr int each = 61; ///< ports of one test, before it comes to those of the next process
    static int next = int(QCoreApplication::applicationPid() * each % count);
    for (int tries = 0; tries < count; ++tries) {
        next = (next + 1) % count;
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, quint16(first + next)))
            return quint16(first + next);
    }
    return 0;
}

} // namespace support
