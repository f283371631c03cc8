// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// power_cut [--cuts N] [--seed S]    the power is cut N times in the middle of a station's writing; nothing may be lost
// power_cut --gate [--cuts N] ...    the same with synchronous=OFF and NORMAL, which must lose something, or the harness
//                                    would prove nothing
// The pragma is changed behind the journal's back, by an SQLite extension of this program alone.
#include "simulation/disk.h"
#include "codec/fact.h"
#include "journal/journal.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

namespace {

enum class Synchronous { Off, Normal, Full };
const char *nameOf(Synchronous synchronous)
{
    return synchronous == Synchronous::Off ? "OFF" : synchronous == Synchronous::Normal ? "NORMAL" : "FULL";
}

journal::NewFact fact(int n)
{
    domain::Event event;
    event.id = domain::EventId(QStringLiteral("01932a00-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0')));
    event.time = {1'795'233'600'000 + n};
    event.station = domain::StationId(QStringLiteral("hh-1"));
    if (n == 1)
        event.data = domain::JournalBegun{QStringLiteral("new"), {}};
    else
        event.data = domain::StopSkipped{n};
    return {codec::encodeFact(event), event.id, domain::eventTypeName(event.data), {}};
}

/// Connections that were opened and what is to be done to them: `PRAGMA synchronous` is the connection's alone, and the
/// journal sets and reads back its own after opening, so the change comes later, at its first fact.
std::vector<sqlite3 *> connections;
int remember(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    connections.push_back(db);
    return SQLITE_OK;
}

struct Count
{
    int cuts = 0;
    int lost = 0;     ///< cuts after which something accepted was not there
    int facts = 0;    ///< accepted in all
    int invented = 0; ///< cuts after which more than the one fact in flight was there besides
    int broken = 0;   ///< cuts after which the journal did not open, or its chain did not hold
};

/// One station: opened, written to until its power goes, opened again.
class Round
{
public:
    Round(const QString &profile, support::Dice &dice, Synchronous synchronous)
        : m_disk(profile)
        , m_dice(dice)
        , m_synchronous(synchronous)
    {
        m_options.profile = profile;
        m_options.ballastBytes = 0;
        m_options.walBytes = 64 * 1024;
        m_options.now = {1};
    }

    /// Several cuts on the same files, each at another operation.
    void run(int cuts, Count &count)
    {
        for (int cut = 0; cut < cuts; ++cut) {
            if (!write() || !look(count))
                return;
        }
    }

private:
    bool open()
    {
        connections.clear();
        auto opened = journal::Journal::open(m_options);
        if (!opened && opened.error().fault == journal::OpenFault::Damaged)
            opened = journal::Journal::open(m_options); // rescued, as a station does it
        m_journal = opened ? std::move(*opened) : nullptr;
        return m_journal != nullptr;
    }
    bool beginWhereNeeded()
    {
        return m_journal->hasBegun() || m_journal->begin(domain::JournalId(QStringLiteral("7e5a0000-0000-4000-8000-000000000001")), fact(1));
    }
    void weaken() const
    {
        if (m_synchronous == Synchronous::Full)
            return;
        const QByteArray pragma = QByteArray("PRAGMA synchronous=") + nameOf(m_synchronous);
        for (sqlite3 *db : connections)
            sqlite3_exec(db, pragma.constData(), nullptr, nullptr, nullptr);
    }

    bool write()
    {
        if (!open() || !beginWhereNeeded())
            return false;
        m_accepted = int(m_journal->head().sequence);
        weaken();
        m_disk.dieAt(1 + int(m_dice.below(60)), simulation::Disk::Death::PowerCut, m_dice);
        for (quint64 steps = m_dice.below(3); steps > 0; --steps)
            m_journal->layOutWal(); // behind the truncation at the opening, which was not synced
        while (!m_disk.isDead() && m_journal->append({fact(m_accepted + 1)})) {
            ++m_accepted;
            if (m_accepted % 9 == 0)
                static_cast<void>(m_journal->settle({m_accepted - 3, QStringLiteral("e"), {}, {}}));
            if (m_accepted % 11 == 0)
                m_journal->checkpoint(m_accepted % 22 == 0);
            if (m_accepted % 4 == 0)
                m_journal->layOutWal();
        }
        m_journal.reset();
        m_disk.revive();
        return true;
    }

    bool look(Count &count)
    {
        ++count.cuts;
        if (!open()) {
            ++count.broken;
            return false;
        }
        const auto there = int(m_journal->head().sequence);
        count.facts += m_accepted;
        count.lost += there < m_accepted;
        count.invented += there > m_accepted + 1;
        const bool isIntact = m_journal->hasBegun() && m_journal->verify().intact && sameLines(std::min(there, m_accepted));
        count.broken += !isIntact;
        m_journal.reset();
        return isIntact && there >= m_accepted;
    }
    bool sameLines(int upTo) const
    {
        const auto stored = m_journal->after(0, upTo, 1LL << 30);
        if (int(stored.size()) != upTo)
            return false;
        for (int n = 1; n <= upTo; ++n) {
            if (stored[size_t(n - 1)].line != fact(n).line)
                return false;
        }
        return true;
    }

    simulation::Disk m_disk;
    support::Dice &m_dice;
    Synchronous m_synchronous;
    journal::OpenOptions m_options;
    std::unique_ptr<journal::Journal> m_journal;
    int m_accepted = 0;
};

Count cut(int cuts, quint64 seed, Synchronous synchronous)
{
    constexpr int cutsAStation = 10;
    const QTemporaryDir folder;
    support::Dice dice(seed);
    Count count;
    for (int station = 0; count.cuts < cuts; ++station) {
        const QString profile = folder.filePath(QString::number(station));
        QDir().mkpath(profile);
        Round(profile, dice, synchronous).run(std::min(cutsAStation, cuts - count.cuts), count);
    }
    return count;
}

bool print(Synchronous synchronous, const Count &count, bool isGate)
{
    const bool isClean = count.lost == 0 && count.invented == 0 && count.broken == 0;
    const bool passed = isGate ? count.lost > 0 : isClean;
    std::fprintf(stdout, "{\"synchronous\":\"%s\",\"cuts\":%d,\"facts\":%d,\"lost\":%d,\"invented\":%d,\"broken\":%d,\"result\":\"%s\"}\n",
                 nameOf(synchronous), count.cuts, count.facts, count.lost, count.invented, count.broken, passed ? "pass" : "fail");
    std::fflush(stdout);
    return passed;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("cuts"), QStringLiteral("So many."), QStringLiteral("N"), QStringLiteral("50")},
                       {QStringLiteral("seed"), QStringLiteral("Another series."), QStringLiteral("S"), QStringLiteral("1")},
                       {QStringLiteral("gate"), QStringLiteral("With synchronous=OFF and NORMAL: must lose something.")}});
    bool ok = parser.parse(QCoreApplication::arguments()) && parser.positionalArguments().isEmpty();
    bool ok2 = false;
    bool ok3 = false;
    const int cuts = parser.value(QStringLiteral("cuts")).toInt(&ok2);
    const quint64 seed = parser.value(QStringLiteral("seed")).toULongLong(&ok3);
    if (!ok || !ok2 || !ok3 || cuts < 1) {
        std::fprintf(stderr, "power_cut: usage: power_cut [--gate] [--cuts N] [--seed S]\n");
        return 2;
    }
    const simulation::DiskDriver driver;
    if (!parser.isSet(QStringLiteral("gate")))
        return print(Synchronous::Full, cut(cuts, seed, Synchronous::Full), false) ? 0 : 1;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(remember));
    const bool off = print(Synchronous::Off, cut(cuts, seed, Synchronous::Off), true);
    const bool normal = print(Synchronous::Normal, cut(cuts, seed, Synchronous::Normal), true);
    return off && normal ? 0 : 1;
}
