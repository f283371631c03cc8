// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/serving.h"
#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("packhorse-server"));
    const auto line = server::readCommandLine(QCoreApplication::arguments().mid(1));
    if (!line) {
        std::fprintf(stderr, "packhorse-server: %s\n", qUtf8Printable(line.error().what));
        return 2;
    }
    return server::runCommand(*line);
}
