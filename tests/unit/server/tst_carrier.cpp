// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/code128.h"
#include "server/core/emulated_carrier.h"
#include "server/core/label_document.h"
#include "support/test_main.h"
#include "unit/server/carrier_bench.h"
#include <future>
#include <thread>

using namespace server;

class TstCarrier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- the plan --------------------------------------------------------------------------------------------------
    void aPlanIsRead()
    {
        const auto plan = readCarrierPlan(QStringLiteral(
            "emulated:latency_ms=10..20,fail=0.01,lost_answer=0.02,refuse=0.5,lookup=off,download=once,seed=7,ledger=/x/y"));
        QVERIFY(plan.hasValue());
        QCOMPARE(plan->leastLatency_ms, 10);
        QCOMPARE(plan->mostLatency_ms, 20);
        QCOMPARE(plan->fail, 0.01);
        QCOMPARE(plan->lostAnswer, 0.02);
        QCOMPARE(plan->refuse, 0.5);
        QVERIFY(!plan->lookup);
        QVERIFY(plan->downloadOnce);
        QCOMPARE(plan->seed, 7u);
        QCOMPARE(plan->ledger, QStringLiteral("/x/y"));
        QVERIFY(readCarrierPlan(QStringLiteral("emulated")).hasValue());
        QCOMPARE(readCarrierPlan(QStringLiteral("emulated:latency_ms=5"))->mostLatency_ms, 5);
    }
    void aBadPlanIsASentence_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"real", "", "emulated:fail=2", "emulated:fail=x", "emulated:latency_ms=9..3",
                                 "emulated:latency_ms=-1", "emulated:lookup=maybe", "emulated:download=twice",
                                 "emulated:speed=1", "emulated:seed=", "emulated:ledger="})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aBadPlanIsASentence()
    {
        QFETCH(QString, text);
        const auto plan = readCarrierPlan(text);
        QVERIFY(!plan.hasValue());
        QVERIFY(plan.error().usage);
        QVERIFY(plan.error().what.startsWith(QStringLiteral("--carrier ") + text));
    }

    // ---- buying ----------------------------------------------------------------------------------------------------
    void whatWasBoughtIsFoundAndGivenBack()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=100..200"));
        const auto bought = bench.buy("a");
        const auto *label = std::get_if<Bought>(&bought);
        QVERIFY(label && !label->document.isEmpty() && !label->givenBack);
        QCOMPARE(label->tracking.size(), 18);
        const auto found = bench.find("a");
        QCOMPARE(std::get<Bought>(found).tracking, label->tracking);
        QCOMPARE(std::get<Bought>(found).document, label->document);
        QVERIFY(std::holds_alternative<base::Done>(bench.giveBack(label->tracking)));
        QVERIFY(std::get<Bought>(bench.find("a")).givenBack);
        QVERIFY(std::holds_alternative<CarrierRefused>(bench.giveBack(QStringLiteral("000000000000000000"))));
    }
    void whatWasNotBoughtIsNotFound()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=0"));
        QVERIFY(std::holds_alternative<NotBought>(bench.find("a")));
    }
    void twoPurchasesAreTwoOnItsBooks()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=0"));
        static_cast<void>(bench.buy("a"));
        static_cast<void>(bench.buy("a"));
        QCOMPARE(bench.carrier->ledger().all().size(), size_t(2));
    }
    void aPurchaseIsBookedThoughNobodyWaits()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=1000"));
        bench.carrier->buy(support::consignment("a"), [](const BuyAnswer &) { QFAIL("nobody is there any more"); });
        bench.restart();
        bench.time.now.ms += bench.carrier->settles().count();
        QVERIFY(std::holds_alternative<Bought>(bench.find("a")));
    }
    /// Nodes that start together open one new ledger: whoever finds it being written waits, and is not refused.
    void itsBooksAreOpenedWhileAnotherWrites()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ledger.db"));
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(file);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        std::promise<QString> failure;
        auto told = failure.get_future();
        const std::jthread node([&] {
            const auto ledger = CarrierLedger::open(file);
            failure.set_value(ledger ? QString() : ledger.error().what);
        });
        const auto early = told.wait_for(std::chrono::milliseconds(200));
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("COMMIT")));
        QCOMPARE(told.get(), QString());
        QCOMPARE(early, std::future_status::timeout); // it had to wait: the test's other writer was in its way
    }
    void aLostAnswerWasAPurchase()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=10,lost_answer=1"));
        QVERIFY(std::holds_alternative<CarrierSilent>(bench.buy("a")));
        QVERIFY(!std::get<Bought>(bench.find("a")).document.isEmpty());
    }
    void aFailureWasNone()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=10,fail=1"));
        QVERIFY(std::holds_alternative<CarrierSilent>(bench.buy("a")));
        QVERIFY(bench.carrier->ledger().all().empty());
    }
    void aRefusalIsForGood()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=10,refuse=1"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(std::holds_alternative<CarrierRefused>(bench.buy("a")));
        QVERIFY(bench.carrier->ledger().all().empty());
    }
    void aDocumentIsHandedOutOnce()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=10,download=once"));
        QVERIFY(!std::get<Bought>(bench.buy("a")).document.isEmpty());
        QVERIFY(std::get<Bought>(bench.find("a")).document.isEmpty());
        QVERIFY(!std::get<Bought>(bench.find("a")).tracking.isEmpty());
    }
    void withoutLookUpNothingIsFound()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=10,lookup=off"));
        QVERIFY(!bench.carrier->canFind());
        static_cast<void>(bench.buy("a"));
        QVERIFY(std::holds_alternative<CarrierSilent>(bench.find("a")));
    }
    void chanceDependsOnTheSeedAlone()
    {
        const auto run = [](const QString &seed, const QStringList &references) {
            support::CarrierBench bench(
                QStringLiteral("emulated:latency_ms=10..2000,fail=0.3,lost_answer=0.3,seed=") + seed);
            QMap<QString, QString> fates;
            for (const QString &reference : references) {
                const auto from = bench.time.now;
                const auto answer = bench.buy(reference.toLatin1().constData());
                fates[reference] =
                    QStringLiteral("%1 after %2").arg(answer.index()).arg((bench.time.now - from).count());
            }
            return fates;
        };
        const QStringList there{u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs};
        const QStringList back{u"e"_qs, u"d"_qs, u"c"_qs, u"b"_qs, u"a"_qs};
        QCOMPARE(run(QStringLiteral("1"), there), run(QStringLiteral("1"), back));
        QVERIFY(run(QStringLiteral("1"), there) != run(QStringLiteral("2"), there));
    }
    void anotherCarrierHasNumbersOfItsOwn()
    {
        support::CarrierBench bench(QStringLiteral("emulated:latency_ms=10"));
        const auto bought = bench.buy("a", "heron");
        QCOMPARE(std::get<Bought>(bought).tracking, QStringLiteral("HRN0000000001"));
        QVERIFY(std::holds_alternative<base::Done>(bench.giveBack(QStringLiteral("HRN0000000001"))));
    }

    // ---- documents -------------------------------------------------------------------------------------------------
    void zplIsOneLabelAndHidesCommands()
    {
        const LabelText text{QStringLiteral("SWIFT"), {QStringLiteral("A^XZ~JA\\")},
                             {QStringLiteral("Zo\u00eb")}, QStringLiteral("340123450000000017"), QStringLiteral("R1"),
                             QStringLiteral("X-M"), 1250};
        const QByteArray zpl = zplLabel(text);
        QVERIFY(zpl.startsWith("^XA") && zpl.endsWith("^XZ\n"));
        QCOMPARE(zpl.count("^XA"), 1);
        QCOMPARE(zpl.count("^XZ"), 1);
        QVERIFY(zpl.contains("A\\5EXZ\\7EJA\\5C"));
        QVERIFY(zpl.contains("Zo\\C3\\AB"));
        QVERIFY(zpl.contains("^FD>;>800340123450000000017^FS"));
        QVERIFY(zpl.contains("1.250 kg"));
    }
    void zplStaysInOneCodeSet()
    {
        LabelText text{{}, {}, {}, QStringLiteral("HRN0000000001"), {}, {}, 0};
        QVERIFY(zplLabel(text).contains("^FD>:HRN0000000001^FS"));
        text.tracking = QStringLiteral("1234A>B");
        QVERIFY(zplLabel(text).contains("^FD>:1234A>0B^FS"));
    }
    // ISO/IEC 15417: start B, the characters less 0x20, check value by hand: 104 + 17 + 2 * 33 = 187 = 84 (mod 103).
    void setBAlone()
    {
        QCOMPARE(*code128ValuesInB(QStringLiteral("1A")), (std::vector<int>{104, 17, 33, 84}));
        QVERIFY(!code128ValuesInB({}));
        QVERIFY(!code128ValuesInB(QStringLiteral("\u00e9")));
    }
    // ISO/IEC 15417 with GS1 General Specifications 5.4.3: start C, FNC1, pairs, check value by hand.
    void gs1128BeginsWithFnc1()
    {
        const auto values = gs1128Values(QStringLiteral("0034"));
        QVERIFY(values.has_value());
        QCOMPARE(*values, (std::vector<int>{105, 102, 0, 34, (105 + 102 + 3 * 34) % 103}));
        QVERIFY(!gs1128Values(QStringLiteral("123")));
        QVERIFY(!gs1128Values(QStringLiteral("12A4")));
        QVERIFY(!gs1128Values({}));
    }
    void pdfTablePointsAtItsObjects()
    {
        const QByteArray pdf = pdfLabel({QStringLiteral("SWIFT (1)"), {}, {QStringLiteral("Zo\u00eb")},
                                         QStringLiteral("340123450000000017"), {}, {}, 100});
        QVERIFY(pdf.startsWith("%PDF-1.4\n") && pdf.endsWith("%%EOF\n"));
        QVERIFY(pdf.contains("(SWIFT \\(1\\))"));
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong();
        QVERIFY(pdf.mid(table).startsWith("xref\n0 6\n"));
        const QList<QByteArray> rows = pdf.mid(table).split('\n');
        for (int object = 1; object <= 5; ++object)
            QVERIFY(pdf.mid(rows.at(2 + object).left(10).toLongLong()).startsWith(QByteArray::number(object) + " 0 obj\n"));
        const qsizetype from = pdf.indexOf("stream\n") + 7;
        const QByteArray length = pdf.mid(pdf.indexOf("/Length ") + 8).split(' ').first();
        QVERIFY(pdf.mid(from + length.toLongLong()).startsWith("endstream"));
    }
};

PACKHORSE_TEST(TstCarrier)
#include "tst_carrier.moc"
