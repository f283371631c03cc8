// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scanner/intent_scanner.h"
#include "devices/scanner/open_scanner.h"
#include "platform/mailbox.h"
#include "support/test_main.h"
#include "unit/devices/virtual_time.h"
#include <QThread>
#include <thread>

using ports::DeviceState;

namespace {
class FakeSource final : public devices::IntentSource
{
public:
    QString trouble;
    int starts = 0;
    QString start() override
    {
        ++starts;
        return trouble;
    }
};

struct Bench
{
    VirtualTime time;
    platform::EventfdMailbox mailbox;
    std::unique_ptr<FakeSource> owned = std::make_unique<FakeSource>();
    FakeSource *source = owned.get();
    std::unique_ptr<devices::IntentScanner> scanner = std::make_unique<devices::IntentScanner>(time, mailbox, std::move(owned));
    std::vector<domain::Scan> scans;
    Bench()
    {
        scanner->onScan = [this](const domain::Scan &scan) { scans.push_back(scan); };
    }
};
} // namespace

/// The C++ half of Android's scanners, with a source that is none. The Java half: tests/android.
class TstIntentScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyOnceTheServiceListens()
    {
        Bench bench;
        int changes = 0;
        bench.scanner->onStateChanged = [&changes] { ++changes; };
        QCOMPARE(bench.scanner->state(), DeviceState::Absent);
        bench.scanner->open();
        QCOMPARE(bench.source->starts, 1);
        QCOMPARE(bench.scanner->state(), DeviceState::Ready);
        QCOMPARE(bench.scanner->trouble(), QString());
        QCOMPARE(changes, 1);
    }

    void failingSaysWhy()
    {
        Bench bench;
        bench.source->trouble = QStringLiteral("half of it is missing");
        bench.scanner->open();
        QCOMPARE(bench.scanner->state(), DeviceState::Failing);
        QCOMPARE(bench.scanner->trouble(), QStringLiteral("half of it is missing"));
    }

    // Android's thread is not the screen's: all come there, in order, as one device.
    void burstOfAnotherThreadKeepsItsOrder()
    {
        Bench bench;
        const QThread *screen = QThread::currentThread();
        bool elsewhere = false;
        bench.scanner->onScan = [&](const domain::Scan &scan) {
            elsewhere = elsewhere || QThread::currentThread() != screen;
            bench.scans.push_back(scan);
        };
        std::thread android([&bench] {
            for (int i = 0; i < 500; ++i)
                bench.source->onCode("K-" + QByteArray::number(i));
        });
        android.join();
        QVERIFY(bench.scans.empty());
        QTRY_COMPARE(bench.scans.size(), size_t(500));
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(bench.scans[size_t(i)].bytes, "K-" + QByteArray::number(i));
            QCOMPARE(bench.scans[size_t(i)].device, QStringLiteral("intent"));
        }
        QVERIFY(!elsewhere);
    }

    void bytesComeAsTheyAre()
    {
        Bench bench;
        const QByteArray binary = QByteArrayLiteral("]d2\x1d\0\xff");
        bench.source->onCode(binary);
        bench.source->onCode({});
        QTRY_COMPARE(bench.scans.size(), size_t(1));
        QCOMPARE(bench.scans.front().bytes, binary);
    }

    // What lies in the mailbox when the scanner goes finds nobody.
    void lateCodeOfAScannerThatIsGone()
    {
        Bench bench;
        bench.source->onCode("K-1");
        bench.scanner.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(bench.scans.empty());
    }

    void usualScannerOfAPcIsAKeyboard() { QCOMPARE(devices::usualScanner(), QStringLiteral("wedge")); }
};

PACKHORSE_TEST(TstIntentScanner)
#include "tst_intent_scanner.moc"
