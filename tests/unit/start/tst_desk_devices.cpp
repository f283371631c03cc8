// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/mailbox.h"
#include "start/desk_devices.h"
#include "support/floor/floor.h"
#include "support/test_main.h"

using namespace std::chrono_literals;

/// A station's real loops, and devices that are not there.
class TstStartDeskDevices : public QObject
{
    Q_OBJECT

    static support::Desk &deskWithoutScale(support::Floor &floor)
    {
        floor.open("order,product,name,quantity,code,location,weight_g\n1,apple,Apple,3,,A-01-01,100\n");
        floor.openDesks(QStringLiteral("emulated"));
        support::Desk &desk = floor.addDesk(QStringLiteral("desk-1"));
        desk.hasScale = false;
        desk.restart();
        return desk;
    }

private Q_SLOTS:
    /// A full parcel just after a start waits for the scale instead of going out unweighed; a scale that never comes holds
    /// nobody up for long.
    void aScaleThatWasJustOpenedIsAwaited()
    {
        support::Floor floor;
        support::Desk &desk = deskWithoutScale(floor);
        start::StationOptions options;
        options.atDesk = true;
        options.scale = QStringLiteral("mt-sics:/there/is/none");
        platform::EventfdMailbox mailbox;
        start::DeskDevices devices(options, {floor.time, floor.time, mailbox});
        QCOMPARE(devices.prepare(), QString());
        const auto isExpected = [&] { return desk.loops().commands.station().packing->scaleReady; };
        QVERIFY(!isExpected());
        devices.begin(desk.loops());
        QVERIFY(isExpected());
        floor.pass(start::DeskDevices::awaited - 100ms);
        QVERIFY(isExpected());
        floor.pass(2 * start::DeskDevices::look);
        QVERIFY(!isExpected());
    }
    void withoutAScaleNoneIsAwaited()
    {
        support::Floor floor;
        support::Desk &desk = deskWithoutScale(floor);
        start::StationOptions options;
        options.atDesk = true;
        platform::EventfdMailbox mailbox;
        start::DeskDevices devices(options, {floor.time, floor.time, mailbox});
        QCOMPARE(devices.prepare(), QString());
        devices.begin(desk.loops());
        QVERIFY(!desk.loops().commands.station().packing->scaleReady);
    }
};

PACKHORSE_TEST(TstStartDeskDevices)
#include "tst_desk_devices.moc"
