// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/log_file.h"
#include "codec/bytes.h"
#include "platform/clock.h"
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace start {
namespace {

FILE *logFile = stderr; // until the program ends; the journal's thread logs, too

void write(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QString time = codec::writeTime(platform::SystemClock().now());
    std::fprintf(logFile, "%s %s: %s\n", qUtf8Printable(time), context.category, qUtf8Printable(text));
    std::fflush(logFile);
}

} // namespace

QString logTo(const QString &file)
{
    if (!file.isEmpty() && file != QLatin1String("-")) {
        FILE *opened = std::fopen(QFile::encodeName(file).constData(), "a");
        if (!opened)
            return QStringLiteral("--log: '%1' cannot be written: %2").arg(file, QString::fromLocal8Bit(std::strerror(errno)));
        logFile = opened;
    }
    qInstallMessageHandler(write);
    return {};
}

} // namespace start
