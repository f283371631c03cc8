// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/real/bench.h"
#include "journal/schema.h"
#include "unit/journal/facts.h"
#include "unit/journal/raw_file.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <csignal>

using namespace faults;

/// Sections D and F of faults.md, as far as they lie in the facts themselves.
class TstFactFaults : public QObject
{
    Q_OBJECT

    /// A fact of a type that this server has never heard of, with an attribute of its own besides.
    static journal::NewFact strange(int n)
    {
        journal::NewFact fact = facts::skipped(n);
        fact.type = QStringLiteral("pick.item_beamed");
        fact.line.replace("\"pick.stop_skipped\"", "\"pick.item_beamed\"");
        fact.line.replace("\"data\":{", "\"shade\":\"grün\",\"data\":{\"beam\":[1,2.50,{\"x\":null}],");
        return fact;
    }
    /// More than was ever ordered.
    static journal::NewFact tooMany(int n)
    {
        return facts::make(n, domain::ItemPlaced{1, domain::OrderId(QStringLiteral("DEMO-15")), domain::ToteId(QStringLiteral("K-0007")),
                                                 domain::ProductId(QStringLiteral("PH-1029")), 9000},
                           facts::route());
    }
    /// A profile with a hundred facts that no server has seen; number `odd` is another one.
    static QByteArrayList filled(const QString &profile, int count, int odd, const journal::NewFact &oddOne)
    {
        QByteArrayList lines;
        auto journal = facts::filled(profile, 1);
        for (int n = 2; n <= count; ++n) {
            const journal::NewFact fact = n == odd ? oddOne : facts::skipped(n);
            lines << fact.line;
            if (!journal || !journal->append({fact}))
                return {};
        }
        return lines;
    }
    static QHash<QString, QString> outcomes(Shift &shift)
    {
        QHash<QString, QString> all;
        for (const auto &fact : shift.onServer())
            all.insert(fact.event.id.text(), fact.outcome);
        return all;
    }
    static QString idOf(int n) { return facts::idOf(n).text(); }

private Q_SLOTS:
    // F1 and D11
    void oneFactOfAHundredIsNotApplied_data()
    {
        QTest::addColumn<bool>("isStrange");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("F1 disputed") << false << QStringLiteral("disputed");
        QTest::newRow("D11 an event type that the server does not know") << true << QStringLiteral("parked");
    }
    void oneFactOfAHundredIsNotApplied()
    {
        QFETCH(bool, isStrange);
        QFETCH(QString, outcome);
        Shift shift;
        QVERIFY(shift.startServer());
        QVERIFY(!filled(shift.profile(), 100, 50, isStrange ? strange(50) : tooMany(50)).isEmpty());
        QVERIFY(shift.startStation());
        QVERIFY(shift.delivered());
        QVERIFY2(Shift::until([&] { return shift.delivery()->attention == 1; }, 10'000), "it is shown");
        const auto there = outcomes(shift);
        for (int n = 2; n <= 100; ++n)
            QCOMPARE(there.value(idOf(n)), n == 50 ? outcome : QStringLiteral("applied"));
        const QByteArray cases = shift.server({QStringLiteral("cases"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY2(cases.trimmed().count('\n') == 0 && cases.contains(isStrange ? "item_beamed" : "more-than-ordered"), cases.constData());
        shift.work();
        QVERIFY(shift.recorded(8));
        VERIFY_CLOSED(shift);
    }

    // F4: the moments around the transaction that stores the verdict, which syncs.
    void f4KilledBetweenTheVerdictAndItsCard_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 1; which <= 4; ++which)
            QTest::addRow("at sync %d after the answer", which) << which;
    }
    void f4KilledBetweenTheVerdictAndItsCard()
    {
        QFETCH(int, which);
        Shift shift;
        shift.disk();
        QVERIFY(shift.startServer());
        QVERIFY(!filled(shift.profile(), 100, 50, tooMany(50)).isEmpty());
        shift.net().onAnswer = [&](const Seen &seen) {
            if (seen.isAppend())
                shift.disk().orders().killAfterSync = which;
        };
        static_cast<void>(shift.startStation());
        const auto isKilled = [&] { return shift.isStationGone(0); };
        QVERIFY(Shift::until(isKilled, 10'000));
        shift.net().onAnswer = nullptr;
        shift.disk().heal();
        QVERIFY(shift.startStation());
        QVERIFY2(Shift::until([&] { return shift.delivery() && shift.delivery()->attention == 1; }, 10'000), "it is shown after the restart");
        shift.work();
        QVERIFY(shift.recorded(4));
        VERIFY_CLOSED(shift);
        QCOMPARE(outcomes(shift).value(idOf(50)), QStringLiteral("disputed"));
    }

    // F6: an older program meets the journal of a newer one and leaves it alone; the newer one delivers what all wrote.
    void f6UpgradeDowngradeUpgrade()
    {
        Shift shift;
        QVERIFY(shift.startServer());
        shift.net().cut();
        const QByteArrayList lines = filled(shift.profile(), 3000, 1500, strange(1500));
        QCOMPARE(lines.size(), 2999);
        QVERIFY(shift.startStation() && shift.endStation());
        const QString file = raw::file(shift.profile());
        QCOMPARE(raw::run(file, "PRAGMA user_version = 99"), QByteArray());
        const QByteArray before = raw::contents(shift.profile()).value(file);
        QVERIFY2(!shift.startStation(), "a newer journal is refused");
        QVERIFY2(shift.stationSays().contains("newer"), shift.stationSays().constData());
        QCOMPARE(raw::contents(shift.profile()).value(file), before);
        QCOMPARE(raw::run(file, QByteArray("PRAGMA user_version = " + QByteArray::number(journal::newestSchema())).constData()), QByteArray());
        shift.net().mend();
        QVERIFY(shift.startStation());
        QVERIFY(shift.delivered(120'000));
        QVERIFY(shift.endStation());
        const QByteArray events = shift.server({QStringLiteral("export"), QStringLiteral("events")});
        for (const QByteArray &line : lines)
            QVERIFY2(events.count(line) == 1, line.constData());
        const QString wrong = shift.compared();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // F12: 30 scans a second for 10 s, without waiting for an answer. A scan is worth a fact, or it is refused.
    void f12ABurstOfScans()
    {
        constexpr int scans = 300;
        constexpr int each_ms = 33;
        Shift shift;
        QVERIFY(shift.startServer() && shift.startStation());
        QVERIFY(shift.workedTo(QStringLiteral("location")));
        const QStringList codes = happyPath(shift, scans);
        QVERIFY2(codes.size() >= scans, qPrintable(QString::number(codes.size())));
        const int fillers = int(codes.filter(QStringLiteral("FILLER")).size());
        const int accepted = shift.accepted();
        const size_t from = shift.told().size();
        int sent = 0;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            if (sent < codes.size())
                shift.scan(codes[sent++]);
        });
        timer.start(each_ms);
        QVERIFY(Shift::until([&] { return sent == codes.size(); }, 60'000));
        timer.stop();
        const int wanted = int(codes.size()) - fillers;
        QVERIFY2(Shift::until([&] { return shift.accepted() - accepted == wanted; }, 5'000),
                 qPrintable(QStringLiteral("%1 of %2 scans were recorded").arg(shift.accepted() - accepted).arg(wanted)));
        QTRY_COMPARE(shift.sounded(QStringLiteral("refused"), from), fillers);
        VERIFY_CLOSED(shift);
    }

private:
    static constexpr int countedByScans = 4; ///< units of a line; above, the screen asks for a number

    static void addFiller(QStringList &codes) { codes << QStringLiteral("FILLER-%1").arg(codes.size(), 4, 10, QLatin1Char('0')); }

    /// What an operator without a mistake scans, from the first stop on. Below 120 ms a station takes two scans of one
    /// code for one: codes that nobody knows stand between them, and after the first line that wants more than scans.
    static QStringList happyPath(Shift &shift, int most)
    {
        QStringList codes;
        const auto routes = emulator::readRoutes(shift.server({QStringLiteral("export"), QStringLiteral("routes")}));
        if (!routes || routes->empty())
            return {};
        for (const domain::Stop &stop : routes->front().stops) {
            const bool onlyScans = std::all_of(stop.lines.begin(), stop.lines.end(), [&](const domain::Line &line) {
                const domain::Product *product = routes->front().product(line.product);
                return product && line.wanted <= countedByScans && !product->wantsLot && !product->wantsExpiry && !product->wantsSerial;
            });
            if (!onlyScans || codes.size() >= most)
                break;
            addStop(routes->front(), stop, codes);
        }
        while (codes.size() < most)
            addFiller(codes);
        return codes;
    }
    static void addStop(const domain::Route &route, const domain::Stop &stop, QStringList &codes)
    {
        codes << stop.location;
        for (const domain::Line &line : stop.lines) {
            for (int unit = 0; unit < line.wanted; ++unit) {
                for (int n = 0; unit > 0 && n < 5; ++n)
                    addFiller(codes);
                codes << route.product(line.product)->codes.front().code;
            }
            codes << toteOf(route, line.order);
        }
    }
    static QString toteOf(const domain::Route &route, const domain::OrderId &order)
    {
        for (const auto &tote : route.totes) {
            if (tote.order == order)
                return tote.tote.text();
        }
        return {};
    }
};

PACKHORSE_TEST(TstFactFaults)
#include "tst_fact_faults.moc"
