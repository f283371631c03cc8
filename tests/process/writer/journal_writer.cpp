// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A station without a face: appends facts and says each one on standard output after its commit, until it is killed.
//   journal_writer append PROFILE       "<sequence> <event id>" a line
//   journal_writer quarantine PROFILE   condemns its files again and again; "<journal id>" a line
//   journal_writer fill PROFILE N       N facts of weeks gone by, then ends
//   journal_writer bench PROFILE        measures commits and the opening of 100,000 facts
#include "unit/journal/facts.h"
#include "unit/journal/raw_file.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUuid>
#include <algorithm>
#include <cstdio>

using namespace journal;

namespace {

std::unique_ptr<Journal> openOrSay(const QString &profile)
{
    OpenOptions options = facts::options(profile);
    auto opened = Journal::open(options);
    if (opened)
        return std::move(*opened);
    std::fprintf(stderr, "journal_writer: %s\n", qPrintable(opened.error().what));
    return nullptr;
}

domain::JournalId freshName() { return domain::JournalId(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

/// A journal.begun has an id of its own, far away from those of the facts.
NewFact begunAs(const Journal &journal) { return facts::begun(int(900'000'000 + qint64(journal.journals().size()))); }

int append(Journal &journal)
{
    if (!journal.hasBegun() && !journal.begin(freshName(), begunAs(journal)))
        return 1;
    while (true) {
        const int n = int(journal.head().sequence) + 1;
        const auto head = journal.append({facts::skipped(n)});
        if (!head)
            return 1;
        std::printf("%d %s\n", n, qPrintable(facts::idOf(n).text()));
        std::fflush(stdout);
        // All that a station writes besides, so that a kill falls into it, too.
        if (n % 7 == 0 && !journal.settle({n - 3, QStringLiteral("e"), {}, {}}))
            return 1;
        if (n % 13 == 0 && !journal.keepDocument(QStringLiteral("/v1/tasks"), {QByteArray(n % 5000, 'x'), {}, {n}}))
            return 1;
        if (n % 50 == 0)
            journal.checkpoint(n % 100 == 0);
    }
}

/// What a picker records in months: locations, takings, placings over many routes.
int fill(Journal &journal, int count)
{
    constexpr int batch = 500;
    constexpr qint64 walLimit = 16 * 1024 * 1024;
    if (!journal.hasBegun() && !journal.begin(freshName(), begunAs(journal)))
        return 1;
    const int first = int(journal.head().sequence) + 1'000'000;
    for (int done = 0; done < count; done += batch) {
        std::vector<NewFact> some;
        for (int i = 0; i < std::min(batch, count - done); ++i) {
            const int n = first + done + i;
            some.push_back(facts::make(n, domain::StopSkipped{1 + n % 100}, facts::route(qPrintable(QStringLiteral("R-OLD-%1").arg(n / 400)))));
        }
        if (!journal.append(some))
            return 1;
        if (journal.walBytes() > walLimit)
            journal.checkpoint(false); // as the journal's thread does
    }
    std::printf("%lld facts\n", static_cast<long long>(journal.head().sequence));
    return 0;
}

int quarantine(Journal &journal)
{
    while (true) {
        if (!journal.hasBegun() && !journal.begin(freshName(), begunAs(journal)))
            return 1;
        std::printf("%s\n", qPrintable(journal.head().journal.text()));
        std::fflush(stdout);
        if (!journal.quarantine({1}, QStringLiteral("test")))
            return 1;
    }
}

double at(const std::vector<qint64> &sorted, double part)
{
    return double(sorted[size_t(double(sorted.size() - 1) * part)]) / 1e6;
}

/// Milliseconds until a station knows where it stands; negative when it cannot be opened.
double openingTime(const QString &profile)
{
    QElapsedTimer time;
    time.start();
    const auto journal = openOrSay(profile);
    if (!journal || journal->counts().onDevice == 0 || !journal->newestOf({QStringLiteral("pick.stop_skipped")}))
        return -1;
    return double(time.nsecsElapsed()) / 1e6;
}

int bench(const QString &profile)
{
    constexpr int history = 100'000;
    constexpr int measured = 2'000;
    std::vector<qint64> commits;
    qint64 walBytes = 0;
    {
        const auto journal = openOrSay(profile);
        if (!journal || !journal->begin(freshName(), facts::begun()))
            return 1;
        std::vector<NewFact> batch;
        for (int n = 2; n <= history - measured; ++n) {
            batch.push_back(facts::skipped(n));
            if (batch.size() == 1000 || n == history - measured) {
                if (!journal->append(batch))
                    return 1;
                batch.clear();
                journal->checkpoint(false);
            }
        }
        for (int n = history - measured + 1; n <= history; ++n) {
            const NewFact fact = facts::skipped(n);
            QElapsedTimer time;
            time.start();
            if (!journal->append({fact}))
                return 1;
            commits.push_back(time.nsecsElapsed());
            if (journal->walBytes() > 16 * 1024 * 1024)
                journal->checkpoint(false);
        }
        walBytes = journal->walBytes();
        if (!raw::copyFolder(profile, profile + QStringLiteral("-killed"))) // as SIGKILL leaves it
            return 1;
    }
    std::sort(commits.begin(), commits.end());
    const double killed = openingTime(profile + QStringLiteral("-killed"));
    const double opened = openingTime(profile);
    const auto journal = openOrSay(profile);
    if (!journal || killed < 0 || opened < 0)
        return 1;
    QElapsedTimer time;
    time.start();
    const Verification verification = journal->verify();
    std::printf("{\"facts\":%lld,\"commit_p50_ms\":%.3f,\"commit_p99_ms\":%.3f,\"commit_max_ms\":%.3f,\"open_ms\":%.1f,"
                "\"open_after_kill_ms\":%.1f,\"wal_mb\":%.1f,\"verify_ms\":%.0f}\n",
                static_cast<long long>(verification.checked), at(commits, 0.5), at(commits, 0.99), at(commits, 1),
                opened, killed, double(walBytes) / 1e6, double(time.nsecsElapsed()) / 1e6);
    return verification.intact && verification.checked == history ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString deed = arguments.value(1);
    const bool fills = deed == QLatin1String("fill");
    if (arguments.size() != (fills ? 4 : 3)) {
        std::fprintf(stderr, "usage: journal_writer append|quarantine|bench PROFILE, journal_writer fill PROFILE FACTS\n");
        return 2;
    }
    if (deed == QLatin1String("bench"))
        return bench(arguments[2]);
    const auto journal = openOrSay(arguments[2]);
    if (!journal)
        return 1;
    if (fills)
        return fill(*journal, arguments[3].toInt());
    return deed == QLatin1String("append") ? append(*journal) : quarantine(*journal);
}
