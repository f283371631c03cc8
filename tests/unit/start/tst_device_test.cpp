// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "platform/mailbox.h"
#include "start/console/device_test.h"
#include "support/test_main.h"
#include <QTemporaryDir>

using namespace start;

/// `packhorse devices test`, on recordings and folders.
class TstDeviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAnswersIsReady()
    {
        QTemporaryDir folder;
        QFile weights(folder.filePath(u"weights"_qs));
        QVERIFY(weights.open(QIODevice::WriteOnly) && weights.write("0 S S 0.311 kg\n+60000 silent\n") > 0);
        weights.close();
        DeviceTest test({clock, timers, mailbox});
        std::vector<DeviceTest::Verdict> said;
        test.onEnd = [&said](const auto &verdicts) { said = verdicts; };
        QCOMPARE(test.start({{}, u"replay:"_qs + weights.fileName(), {u"file:"_qs + folder.path()}}), QString());
        QTRY_COMPARE(said.size(), size_t(2));
        QVERIFY(said[0].ready && said[1].ready);
        QCOMPARE(said[0].words, u"it shows 311 g"_qs);
        QCOMPARE(said[1].device, u"file:"_qs + folder.path());
    }

    void whatCannotBeIsToldBeforeAnythingIsOpened()
    {
        DeviceTest test({clock, timers, mailbox});
        bool ended = false;
        test.onEnd = [&ended](const auto &) { ended = true; };
        QVERIFY(test.start({{}, {}, {u"zpl:"_qs}}).startsWith(u"printer \"zpl:\""_qs));
        QVERIFY(!ended);
    }

    void whatIsNotThereSaysWhatToDo()
    {
        DeviceTest test({clock, timers, mailbox}, domain::Duration{200});
        std::vector<DeviceTest::Verdict> said;
        test.onEnd = [&said](const auto &verdicts) { said = verdicts; };
        QCOMPARE(test.start({{u"serial:/dev/nonexistent-scanner"_qs}, {}, {}}), QString());
        QTRY_COMPARE(said.size(), size_t(1));
        QVERIFY(!said[0].ready);
        QVERIFY2(said[0].words.contains(u"plug it in"_qs), qPrintable(said[0].words));
    }

private:
    platform::SystemClock clock;
    platform::QtTimers timers;
    platform::EventfdMailbox mailbox;
};

PACKHORSE_TEST(TstDeviceTest)
#include "tst_device_test.moc"
