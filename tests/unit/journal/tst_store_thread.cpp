// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"
#include "journal/store_thread.h"
#include "raw_file.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace journal;

namespace {
/// A mailbox without an event loop: the test fetches what has come.
class Box final : public ports::Mailbox
{
public:
    void post(std::function<void()> work) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_work.push_back(std::move(work));
        }
        m_come.notify_all();
    }
    /// Runs the next `count` pieces of work, waiting for them.
    void fetch(int count)
    {
        while (count-- > 0) {
            std::unique_lock lock(m_mutex);
            m_come.wait(lock, [this] { return !m_work.empty(); });
            auto work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
        }
    }
    [[nodiscard]] size_t waiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_work.size();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_come;
    std::deque<std::function<void()>> m_work;
};

/// A door that a job can be held at.
class Gate
{
public:
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};
} // namespace

class TstStoreThread : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] OpenOptions options() const { return facts::options(m_folder->path()); }

    static bool begin(Journal &journal) { return bool(journal.begin(facts::name(), facts::begun())); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void resultsComeBackInOrderOnTheCallersThread()
    {
        Box box;
        auto store = StoreThread::start(options(), box);
        QVERIFY(store);
        QVERIFY((*store)->rescuedFrom().isEmpty());
        const auto here = std::this_thread::get_id();
        std::vector<domain::Sequence> sequences;
        bool elsewhere = true;
        (*store)->run<bool>([](Journal &journal) { return begin(journal); }, [](bool) {});
        for (int n = 2; n <= 50; ++n) {
            (*store)->run<Head>(
                [n, here, &elsewhere](Journal &journal) {
                    elsewhere = elsewhere && std::this_thread::get_id() != here;
                    (void)journal.append({facts::skipped(n)});
                    return journal.head();
                },
                [&, here](Head head) {
                    QCOMPARE(std::this_thread::get_id(), here);
                    sequences.push_back(head.sequence);
                });
        }
        box.fetch(50);
        QCOMPARE(sequences.size(), size_t(49));
        for (size_t i = 0; i < sequences.size(); ++i)
            QCOMPARE(sequences[i], domain::Sequence(i + 2));
        QVERIFY(elsewhere);
    }

    void endingFinishesWhatIsQueued()
    {
        Box box;
        auto store = StoreThread::start(options(), box);
        QVERIFY(store);
        (*store)->post([](Journal &journal) { (void)begin(journal); }, {});
        for (int n = 2; n <= 200; ++n)
            (*store)->post([n](Journal &journal) { (void)journal.append({facts::skipped(n)}); }, [] {});
        store->reset();
        QCOMPARE(box.waiting(), size_t(199)); // their ends can still be fetched
        const auto journal = facts::filled(m_folder->path(), 0);
        QVERIFY(journal);
        QCOMPARE(journal->head().sequence, 200);
    }

    void aFullQueueHoldsItsCallerAndDropsNothing()
    {
        Box box;
        StoreThread::Limits limits;
        limits.maxQueued = 2;
        auto store = StoreThread::start(options(), box, limits);
        QVERIFY(store);
        Gate gate;
        std::atomic<int> posted = 0;
        std::atomic<int> done = 0;
        (*store)->post([&gate](Journal &) { gate.pass(); }, {});
        std::thread caller([&] {
            for (int i = 0; i < 6; ++i) {
                (*store)->post([&done](Journal &) { ++done; }, {});
                ++posted;
            }
        });
        QTRY_VERIFY(posted >= 2);
        QVERIFY(posted <= 3); // the job at the gate may have left the queue or not; no more than that
        QCOMPARE(done.load(), 0);
        gate.open();
        caller.join();
        store->reset();
        QCOMPARE(done.load(), 6);
    }

    void anIdleStoreMovesItsWal()
    {
        Box box;
        StoreThread::Limits limits;
        limits.idle = domain::Duration(5);
        auto store = StoreThread::start(options(), box, limits);
        QVERIFY(store);
        const QString db = raw::file(m_folder->path());
        (*store)->post([](Journal &journal) { (void)begin(journal); }, {});
        for (int n = 2; n <= 200; ++n)
            (*store)->post([n](Journal &journal) { (void)journal.append({facts::skipped(n)}); }, [] {});
        box.fetch(199);
        QTRY_VERIFY(QFileInfo(db).size() > 30 * 4096); // it grows by checkpoints only
    }

    void roomIsMadeInIdleTime()
    {
        Box box;
        StoreThread::Limits limits;
        limits.idle = domain::Duration(5);
        OpenOptions opening = options();
        opening.walBytes = 1'000'000;
        auto store = StoreThread::start(opening, box, limits);
        QVERIFY(store);
        const QString wal = raw::file(m_folder->path()) + QStringLiteral("-wal");
        QTRY_COMPARE(QFileInfo(wal).size(), 1'000'000);
        (*store)->post([](Journal &journal) { (void)begin(journal); }, [] {});
        box.fetch(1);
        QCOMPARE(QFileInfo(wal).size(), 1'000'000);
    }

    void aLongWalIsMovedWithoutIdleTime()
    {
        Box box;
        StoreThread::Limits limits;
        limits.idle = domain::Duration(3'600'000);
        limits.walBytes = 100'000;
        auto store = StoreThread::start(options(), box, limits);
        QVERIFY(store);
        qint64 longest = 0;
        (*store)->post([](Journal &journal) { (void)begin(journal); }, {});
        for (int n = 2; n <= 200; ++n) {
            (*store)->post(
                [n, &longest](Journal &journal) {
                    longest = std::max(longest, journal.walBytes());
                    (void)journal.append({facts::skipped(n)});
                },
                [] {});
        }
        box.fetch(199);
        QVERIFY2(longest > 50'000 && longest <= 100'000, qPrintable(QString::number(longest)));
    }

    void anOpeningThatFailsIsReported()
    {
        const auto running = facts::filled(m_folder->path(), 1);
        Box box;
        const auto store = StoreThread::start(options(), box);
        QVERIFY(!store);
        QCOMPARE(store.error().fault, OpenFault::InUse);
    }

    void aDamagedJournalIsRescuedAtTheStart()
    {
        facts::filled(m_folder->path(), 10).reset();
        QVERIFY(raw::flipAt(raw::file(m_folder->path()), facts::idOf(7).text().toUtf8() + "\"") >= 1);
        Box box;
        auto store = StoreThread::start(options(), box);
        QVERIFY(store);
        QVERIFY(QFileInfo::exists((*store)->rescuedFrom()));
        bool begun = true;
        domain::Sequence last = 0;
        (*store)->run<std::pair<bool, domain::Sequence>>(
            [](Journal &journal) { return std::pair(journal.hasBegun(), journal.head().sequence); },
            [&](std::pair<bool, domain::Sequence> is) { std::tie(begun, last) = is; });
        box.fetch(1);
        QVERIFY(!begun);
        QCOMPARE(last, 10);
    }
};

PACKHORSE_TEST(TstStoreThread)
#include "tst_store_thread.moc"
