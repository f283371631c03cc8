// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/order.h"

/// One fact of each type, and a route with every member set, for round trips.
namespace examples {

inline domain::EventId eventId(int n)
{
    return domain::EventId(QStringLiteral("0198f2c4-7b1e-7c3a-9a51-%1").arg(n, 12, 16, QLatin1Char('0')));
}
inline domain::JournalId journalId()
{
    return domain::JournalId(QStringLiteral("3f2b8c1e-5d4a-4b6f-8e7d-9c0a1b2c3d4e"));
}
inline domain::UtcTime time()
{
    return {1795232870123}; // 2026-11-21T03:47:50.123Z
}

inline QString printJob()
{
    return QStringLiteral("0198f2c4-7b1e-7c3a-9a51-00000000f00d");
}

inline std::vector<domain::EventData> allData()
{
    using namespace domain;
    const RouteId route(QStringLiteral("R-4711"));
    const OrderId order(QStringLiteral("1001"));
    const ProductId product(QStringLiteral("SKU-123"));
    const TrolleyId trolley(QStringLiteral("T-07"));
    const ToteId tote(QStringLiteral("K-0017"));
    const QString chain(64, u'a');
    return {
        JournalBegun{QStringLiteral("new"), {}},
        JournalBegun{QStringLiteral("fork"), Predecessor{journalId(), 137, chain}},
        OperatorSignedIn{QStringLiteral("badge")},
        OperatorSignedOut{},
        OperatorRefused{QStringLiteral("pin")},
        OperatorRefused{QStringLiteral("pin"), QStringLiteral("B-0009"), 3},
        OperatorUnlocked{OperatorId(QStringLiteral("op-0042"))},
        OperatorSettingsChanged{{}, {}},
        OperatorSettingsChanged{{150, QStringLiteral("dark"), QStringLiteral("left"), false, QStringLiteral("uk")}, eventId(5)},
        TrolleyTaken{trolley, route, true, {{QStringLiteral("each_unit"), QStringLiteral("on")}}},
        LocationConfirmed{37, QStringLiteral("A-03-02"), QStringLiteral("A-03-02")},
        ItemTaken{37, product, 1, QStringLiteral("04012345678901"), {}, {}, {}},
        ItemTaken{37, product, 1, QStringLiteral("04012345678901"), QStringLiteral("L7"), QStringLiteral("2027-01-31"),
                  QStringLiteral("Zürich \"1\"\n")},
        ItemPlaced{37, order, tote, product, 12},
        ItemPlaced{37, order, tote, product, 1, 2},
        LineShorted{37, order, product, 2, QStringLiteral("out_of_stock"), true},
        FoundInTote{37, order, product, 1},
        StopSkipped{37},
        ToteFilled{tote, ToteId(QStringLiteral("K-0018"))},
        OrderSetAside{order, tote, QStringLiteral("BIN-CANCEL-1")},
        OrderSetAside{order, tote, {}},
        FactUndone{eventId(9)},
        PickingPaused{},
        TrolleyReleased{trolley, QStringLiteral("A-03-02")},
        TrolleyDropped{trolley, QStringLiteral("Z-1")},
        OrderTaken{order, QStringLiteral("D-07"), true, {{QStringLiteral("each_unit"), QStringLiteral("on")}}},
        UnitVerified{1, product, 12, QStringLiteral("C12"), QStringLiteral("L7"), QStringLiteral("2027-01-31"), {}},
        BoxChosen{2, QStringLiteral("X-M")},
        ParcelAdded{2},
        ParcelWeighed{1, 1482, 1500, 50, QStringLiteral("typed")},
        LabelWanted{order, 1, 2, QStringLiteral("X-M"), 1482, QStringLiteral("zpl"), QStringLiteral("7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d")},
        LabelVoided{order, 1, 1, QStringLiteral("box_changed")},
        LabelApplied{order, 1, 2, QStringLiteral("DHL123")},
        ParcelClosed{1, QStringLiteral("BIN-DISPATCH-1")},
        ProblemRaised{1, QStringLiteral("weight"), QStringLiteral("BIN-PROBLEM-1"), QStringLiteral("torn")},
        ProblemResolved{1, QStringLiteral("reweighed"), {}},
        OrderPutAside{QStringLiteral("D-07")},
        PackingUndone{eventId(11)},
        PrintSent{printJob(), order, 1, 2, QStringLiteral("zpl:10.0.0.7:9100"), true},
        PrintConfirmed{printJob(), order, 1, 2, QStringLiteral("odometer")},
        PrintUnknown{printJob(), order, 1, 2, QStringLiteral("it closed after 17 bytes")},
        PrintDecided{printJob(), order, 1, 2, true},
        CorrectionAcknowledged{eventId(10)},
        LabelVoided{order, 1, 1, QStringLiteral("damaged"), OperatorId(QStringLiteral("op-0007"))},
        ParcelWeighed{1, 1482, 1200, 50, QStringLiteral("typed"), OperatorId(QStringLiteral("op-0007"))},
        WordGiven{QStringLiteral("reprint"), OperatorId(QStringLiteral("op-0007"))},
        SupervisorCalled{QStringLiteral("A-03-02")},
        OfficeDone{QStringLiteral("pin_set"), QStringLiteral("op-0042")},
        OfficeDone{QStringLiteral("device_let_in"), QStringLiteral("handheld-12"), QStringLiteral("station")},
    };
}

inline domain::Event event(const domain::EventData &data, int n = 1)
{
    return {eventId(n),
            time(),
            domain::StationId(QStringLiteral("handheld 12/ä")),
            domain::OperatorId(QStringLiteral("op-0042")),
            domain::TaskId(QStringLiteral("route/R-4711")),
            QStringLiteral("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
            data};
}

inline domain::Route route()
{
    using namespace domain;
    Route r;
    r.id = RouteId(QStringLiteral("R-4711"));
    r.trolley = TrolleyId(QStringLiteral("T-07"));
    r.state = RouteState::InWork;
    r.heldBy = Holder{StationId(QStringLiteral("h12")), OperatorId(QStringLiteral("op-0042")), time(), {time().ms + 5}};
    r.flags = {{QStringLiteral("each_unit"), QStringLiteral("on")}};
    const OrderId order(QStringLiteral("1001"));
    const ProductId product(QStringLiteral("SKU-123"));
    r.stops = {{1, QStringLiteral("A-03-02"), 0, {{order, product, 9, 1, 2, 3, 1}}},
               {2, QStringLiteral("A-04-01"), 1, {{order, product, 2880, 0, 0, 0, 0}}}};
    r.totes = {{1, ToteId(QStringLiteral("K-0017")), order, {ToteId(QStringLiteral("K-0016"))}}};
    r.orders = {{order, true, true}, {OrderId(QStringLiteral("1002")), false, false}};
    r.products = {{product, QStringLiteral("Mug"), {{QStringLiteral("04012345678901"), 1}, {QStringLiteral("C12"), 12}},
                   182, QStringLiteral("/v1/products/SKU-123/picture"), true, false, true}};
    r.hands[StationId(QStringLiteral("h12"))] = {1, {{product, 3}}, {QStringLiteral("S1")}};
    int n = 20;
    for (const EventData &data : allData())
        r.effects.push_back({eventId(n++), StationId(QStringLiteral("h12")), OperatorId(), data, 1, 2});
    r.skips = 1;
    r.unplaced = 4;
    r.droppedAt = QStringLiteral("Z-1");
    return r;
}

inline domain::RouteSnapshot snapshot()
{
    using namespace domain;
    return {QStringLiteral("7d7f9a52-6a0c-4a0e-8f43-0f5a4e6b7c8d"),
            58,
            {{journalId(), 137}},
            {{journalId(), {101, 102}}},
            {{eventId(3), QStringLiteral("counted again"), QStringLiteral("op-0001")}},
            route()};
}

inline domain::Parcel parcel()
{
    using namespace domain;
    Parcel p;
    p.number = 2;
    p.state = ParcelState::Problem;
    p.units = {{ProductId(QStringLiteral("SKU-123")), 3}};
    p.serials = {QStringLiteral("S1")};
    p.box = QStringLiteral("X-M");
    p.weight_g = 1482;
    const PrintMark sent{printJob(), QStringLiteral("zpl:10.0.0.7:9100"), PrintState::Unknown, true};
    p.labels = {{1, QStringLiteral("X-S"), 900, QStringLiteral("zpl"), true, false, {}},
                {2, QStringLiteral("X-M"), 1482, QStringLiteral("pdf"), false, true, {sent}}};
    p.bin = QStringLiteral("BIN-PROBLEM-1");
    p.problem = QStringLiteral("weight");
    return p;
}

inline domain::PackOrder order()
{
    using namespace domain;
    PackOrder o;
    o.id = OrderId(QStringLiteral("1001/ä"));
    o.state = OrderState::Problem;
    o.cancelled = true;
    o.ready = true;
    o.route = RouteId(QStringLiteral("R-4711"));
    o.trolley = TrolleyId(QStringLiteral("T-07"));
    o.slot = 3;
    o.totes = {ToteId(QStringLiteral("K-0016")), ToteId(QStringLiteral("K-0017"))};
    o.heldBy = route().heldBy;
    o.desk = QStringLiteral("D-07");
    o.flags = route().flags;
    o.carrier = QStringLiteral("dhl");
    o.instruction = QStringLiteral("Glass: wrap it");
    o.giftNote = QStringLiteral("Happy birthday,\nJ");
    o.wantsSlip = true;
    o.products = route().products;
    o.lines = {{ProductId(QStringLiteral("SKU-123")), 5, 4, 1}, {ProductId(QStringLiteral("SKU-9")), 5, 3, 0, 2}};
    o.parcels = {Parcel(), parcel()};
    o.takenBack = {parcel()};
    int n = 20;
    for (const EventData &data : allData())
        o.effects.push_back({eventId(n++), StationId(QStringLiteral("d7")), OperatorId(), data, QStringLiteral("X-S")});
    o.unplaced = 4;
    return o;
}

inline domain::OrderSnapshot orderSnapshot()
{
    const domain::RouteSnapshot marks = snapshot();
    return {marks.epoch, marks.version, marks.included, marks.open, marks.corrections, order()};
}

} // namespace examples
