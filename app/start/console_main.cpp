// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/console.h"
#include "start/log_file.h"
#include <QCoreApplication>
#include <QLoggingCategory>
#include <cstdio>

namespace {

int stop(int status, const QString &text)
{
    std::fprintf(status == 0 ? stdout : stderr, "%s%s\n", status == 0 ? "" : "packhorse: ", qUtf8Printable(text));
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("packhorse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKHORSE_VERSION));
    const auto line = start::readConsoleLine(QCoreApplication::arguments());
    if (!line)
        return stop(line.error().status, line.error().text);
    for (const QString &warning : line->warnings)
        std::fprintf(stderr, "packhorse: warning: %s\n", qUtf8Printable(warning));
    if (const QString trouble = start::logTo(line->log); !trouble.isEmpty())
        return stop(2, trouble);
    if (line->log.isEmpty()) // at a terminal the commands say for themselves what went wrong
        QLoggingCategory::setFilterRules(QStringLiteral("packhorse.*=false"));

    int status = -1;
    start::Console console([&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // nothing to leave where the loop was not entered
    });
    console.run(*line);
    return status >= 0 ? status : QCoreApplication::exec();
}
