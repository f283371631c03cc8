// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of what `make bench` compares:
//   packhorse-bench scan PROFILE STOPS FILE    takes lines: "scan N" = N scans made durable, "raw N" = N lines of the same
//                                              length written over FILE and synced; answers each with JSON
//   packhorse-bench scans PROFILE STOPS N      N scans, then ends: for callgrind
//   packhorse-bench outage PROFILE FACTS ROUTES BODIES
//   packhorse-bench deliver PROFILE URL; packhorse-bench post BODIES URL; packhorse-bench sink
//   packhorse-bench connected URL PROFILES ROUTES HANDHELDS DESKS FACTS-A-SECOND FACTS
//   packhorse-bench scanner                    a serial scanner on a pseudo terminal: says {"device":PATH}, then scans each line
//                                              it is given and says when, {"ns":steady clock}; 0 = nobody has it open
#include "bench/station/catching_up.h"
#include "bench/station/connected.h"
#include "bench/station/scanner.h"
#include "bench/station/scanning.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <unistd.h>

namespace {

qint64 cpuTime_ns()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// What the disk was given to write by this process so far; -1 where the system does not tell.
qint64 bytesWritten()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("write_bytes: "))
            return line.mid(13).toLongLong();
    }
    return -1;
}

/// Over a file whose blocks are there already: no file system can do with less than its data's way to the disk.
class RawFile
{
public:
    explicit RawFile(const char *path)
        : m_file(::open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        const std::string zeros(size_t(size), '\0');
        m_sound = m_file >= 0 && ::pwrite(m_file, zeros.data(), zeros.size(), 0) == size && ::fsync(m_file) == 0;
    }
    ~RawFile() { ::close(m_file); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;
    [[nodiscard]] bool isSound() const { return m_sound; }
    qint64 write(const QByteArray &line)
    {
        m_at = m_at + line.size() > size ? 0 : m_at;
        QElapsedTimer time;
        time.start();
        m_sound = ::pwrite(m_file, line.constData(), size_t(line.size()), m_at) == line.size() && ::fdatasync(m_file) == 0;
        m_at += line.size();
        return time.nsecsElapsed();
    }

private:
    static constexpr ssize_t size = 4 * 1024 * 1024;
    int m_file;
    bool m_sound = false;
    ssize_t m_at = 0;
};

template <typename Deed>
void answer(int count, const QByteArray &line, const Deed &deed)
{
    std::vector<qint64> took;
    const qint64 cpu = cpuTime_ns();
    const qint64 written = bytesWritten();
    for (int i = 0; i < count; ++i)
        took.push_back(deed());
    const qint64 cpuTaken = cpuTime_ns() - cpu;
    std::printf("{\"cpu_ns\":%lld,\"written\":%lld,\"line\":%lld,\"ns\":[", static_cast<long long>(cpuTaken),
                static_cast<long long>(bytesWritten() - written), static_cast<long long>(line.size()));
    for (size_t i = 0; i < took.size(); ++i)
        std::printf("%s%lld", i ? "," : "", static_cast<long long>(took[i]));
    std::printf("]}\n");
    std::fflush(stdout);
}

int scanAsTold(const QStringList &words)
{
    bench::Scanning scanning(words[1], words[2].toInt());
    RawFile raw(qPrintable(words[3]));
    if (!scanning.begin() || scanning.scan() < 0 || scanning.scan() < 0 || !raw.isSound()) {
        std::fprintf(stderr, "packhorse-bench: %s\n", qPrintable(scanning.trouble()));
        return 1;
    }
    std::string deed;
    for (int count = 0; std::cin >> deed >> count;) {
        if (deed == "raw")
            answer(count, scanning.lastLine(), [&] { return raw.write(scanning.lastLine()); });
        else
            answer(count, scanning.lastLine(), [&] { return scanning.scan(); });
        if (!scanning.trouble().isEmpty() || !raw.isSound())
            return 1;
    }
    return 0;
}

int scan(const QStringList &words)
{
    bench::Scanning scanning(words[1], words[2].toInt());
    bool well = scanning.begin();
    for (int i = words[3].toInt(); well && i > 0; --i)
        well = scanning.scan() >= 0;
    return well ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString deed = words.join(u' ').section(u' ', 0, 0);
    if (deed == u"scan" && words.size() == 4)
        return scanAsTold(words);
    if (deed == u"scans" && words.size() == 4)
        return scan(words);
    if (deed == u"outage" && words.size() == 5)
        return bench::fillOutage(words[1], words[2].toInt(), words[3], words[4]);
    if (deed == u"deliver" && words.size() == 3)
        return bench::deliver(words[1], QUrl(words[2]));
    if (deed == u"post" && words.size() == 3)
        return bench::post(words[1], QUrl(words[2]));
    if (deed == u"sink")
        return bench::sink();
    if (deed == u"connected" && words.size() == 8)
        return bench::connectAll({QUrl(words[1]), words[2], words[3], words[4].toInt(), words[5].toInt(), words[6].toDouble(), words[7].toInt()});
    if (deed == u"scanner")
        return bench::scanWhatIsSaid();
    std::fprintf(stderr, "usage: packhorse-bench scan|scans|outage|deliver|post|sink|connected|scanner ...\n");
    return 2;
}
