// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrl>

/// A whole floor's stations on one server, in one process.
namespace bench {

struct Floor
{
    QUrl server;
    QString profiles; ///< a folder; made when missing
    QString routes;   ///< packhorse-server export routes: at least one a handheld
    int handhelds = 0;
    int desks = 0;
    double factsASecond = 0; ///< of all handhelds together, at random times
    int facts = 0;
};

/// Connects them all, waits until they have asked for what they ask for at their start, and then has the handhelds pick at this pace.
/// One JSON line: how long each fact took from this station's disk to the server's word (ms), and the requests meanwhile. Exit status.
[[nodiscard]] int connectAll(const Floor &floor);

} // namespace bench
