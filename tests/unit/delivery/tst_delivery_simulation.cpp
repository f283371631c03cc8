// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "unit/delivery/station.h"

using namespace std::chrono_literals;
using domain::Duration;
using fake::Fault;
using fake::Station;

namespace {

constexpr int seedsInOneRow = 25;
constexpr int rows = 20;

/// What may happen in one run: a random part of all that can, so that some runs are full of one thing.
struct Weather
{
    explicit Weather(support::Dice &dice)
    {
        const std::vector<Fault> all = {Fault::NoNetwork, Fault::TimedOut, Fault::AnswerLost,   Fault::LateProcessing,
                                        Fault::Cut,       Fault::Html,     Fault::ServerError,  Fault::Throttled,
                                        Fault::Damaged,   Fault::Lie,      Fault::NeverAnswers, Fault::Twice};
        for (const Fault fault : all) {
            if (dice.chance(40))
                faults.push_back(fault);
        }
        percent = int(dice.below(95));
    }
    Fault next(support::Dice &dice) const
    {
        return faults.empty() || !dice.chance(percent) ? Fault::None : faults[dice.below(faults.size())];
    }
    std::vector<Fault> faults;
    int percent = 0;
};

/// Things that happen to the server's side between the requests.
class Fate
{
public:
    Fate(Station &station, support::Dice &dice)
        : s(station)
        , m_dice(dice)
    {
        m_forgets = dice.chance(40);
        m_epochs = dice.chance(30);
        m_splits = dice.chance(30);
        m_clones = !m_forgets && !m_epochs && !m_splits && dice.chance(60);
        m_restarts = dice.chance(40);
        m_other.epoch = QStringLiteral("epoch-other");
        s.server.nodes = {{QStringLiteral("a"), &s.store}, {QStringLiteral("b"), m_splits ? &m_other : &s.store}};
    }

    /// A cloned disk and a server that says yes without keeping anything, both at once, are beyond the promise: only
    /// the clone's facts and the lie together hide that a confirmed fact is gone.
    [[nodiscard]] bool allows(Fault fault) const { return !(m_clones && fault == Fault::Lie); }

    void strike()
    {
        if (m_forgets && m_dice.chance(5))
            forget(s.store);
        if (m_forgets && m_splits && m_dice.chance(5))
            forget(m_other);
        if (m_epochs && m_dice.chance(4)) {
            forget(s.store);
            s.store.epoch = QStringLiteral("epoch-%1").arg(++m_epoch);
        }
        if (m_clones && m_dice.chance(4))
            s.store.take(s.journalId(), fake::lineOf(QStringLiteral("stranger-%1").arg(++m_strangers)));
        if (m_restarts && m_dice.chance(5)) {
            s.makeLoop();
            s.loop->start();
        }
        if (m_dice.chance(10))
            s.loop->tryNow();
    }
    void heal()
    {
        s.server.nodes = {{QStringLiteral("a"), &s.store}};
        s.server.current = 0;
    }

private:
    void forget(fake::Store &store)
    {
        const auto held = store.journal(s.journalId()).lines.size();
        store.forget(s.journalId(), size_t(m_dice.below(held + 1)));
    }
    Station &s;
    support::Dice &m_dice;
    fake::Store m_other;
    bool m_forgets = false;
    bool m_epochs = false;
    bool m_splits = false;
    bool m_clones = false;
    bool m_restarts = false;
    int m_epoch = 1;
    int m_strangers = 0;
};

void live(quint64 seed)
{
    Station s(seed);
    support::Dice dice(seed * 7919);
    const Weather weather(dice);
    Fate fate(s, dice);
    for (int i = 1; i <= 60; ++i) {
        if (dice.chance(10))
            s.store.disputed.insert(QStringLiteral("fact-%1").arg(i));
    }
    s.server.weather = [&] {
        const Fault fault = weather.next(dice);
        return fate.allows(fault) ? fault : Fault::None;
    };
    s.server.latency = Duration(1 + qint64(dice.below(2000)));
    s.loop->start();
    const auto workers = 10 + dice.below(50);
    for (quint64 i = 0; i < workers; ++i) {
        if (dice.chance(70))
            s.record(1 + int(dice.below(2)));
        s.pass(Duration(qint64(dice.below(30'000))));
        fate.strike();
    }
    s.server.weather = [] { return Fault::None; };
    fate.heal();
    s.pass(10min);

    const QByteArray where = "seed " + QByteArray::number(seed);
    QCOMPARE(s.broken, QStringList());                      // the law
    QVERIFY2(s.effects() == s.recorded, where.constData()); // all, once, in order
    QVERIFY2(s.journal->tail().cursor == s.journal->head().sequence, where.constData());
    QVERIFY2(s.loop->state().undelivered == 0, where.constData());
    QVERIFY2(s.journal->verify().intact, where.constData());
    QVERIFY2(s.server.probes + s.server.appends < 2000, where.constData());
}

} // namespace

/// Random faults on a virtual clock, then all heals: 500 seeds. A failing seed is replayed by its row and the seed it
/// names.
class TstDeliverySimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("packhorse.delivery=false")); }
    void cleanupTestCase() { QLoggingCategory::setFilterRules({}); }

    void whateverHappensAllIsDeliveredOnceInOrder_data()
    {
        QTest::addColumn<int>("first");
        for (int row = 0; row < rows; ++row)
            QTest::addRow("seeds from %d", row * seedsInOneRow + 1) << row * seedsInOneRow + 1;
    }
    void whateverHappensAllIsDeliveredOnceInOrder()
    {
        QFETCH(int, first);
        for (int seed = first; seed < first + seedsInOneRow && !QTest::currentTestFailed(); ++seed)
            live(quint64(seed));
    }
    void theSameSeedGivesTheSameRun()
    {
        const auto traceOf = [](quint64 seed) {
            Station s(seed);
            s.server.weather = [&s] { return s.dice.chance(50) ? Fault::TimedOut : Fault::None; };
            s.loop->start();
            for (int i = 0; i < 20; ++i) {
                s.record(1);
                s.pass(7s);
            }
            return QStringLiteral("%1 %2 %3").arg(s.server.probes).arg(s.server.appends).arg(s.states.size());
        };
        QCOMPARE(traceOf(42), traceOf(42));
    }
};

PACKHORSE_TEST(TstDeliverySimulation)
#include "tst_delivery_simulation.moc"
