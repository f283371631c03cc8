// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/station/scanner.h"
#include "emulator/pty_scanner.h"
#include <QCoreApplication>
#include <QSocketNotifier>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace bench {
namespace {

void scan(emulator::PtyScanner &scanner, const QByteArray &code)
{
    const std::chrono::nanoseconds at = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("{\"ns\":%lld}\n", scanner.scan(code) ? static_cast<long long>(at.count()) : 0);
    std::fflush(stdout);
}

} // namespace

int scanWhatIsSaid()
{
    emulator::PtyScanner scanner;
    if (!scanner.isReady()) {
        std::fprintf(stderr, "packhorse-bench: this system has no pseudo terminal\n");
        return 1;
    }
    std::printf("{\"device\":\"%s\"}\n", qUtf8Printable(scanner.device()));
    std::fflush(stdout);
    QByteArray said;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::exit(0);
        said.append(bytes, count);
        for (qsizetype end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n')) {
            scan(scanner, said.left(end));
            said.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}

} // namespace bench
