// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "support/test_main.h"
#include <array>
#include <random>

using namespace floor_sample;

namespace {

const ProductId phone(u"PHONE"_s);

/// Three orders over four stops; a product in cases, one with a serial, a lot and a date.
Route walkRoute()
{
    const OrderId third(u"1003"_s);
    Route r = sampleRoute();
    r.stops = {{1, u"A-01-01"_s, 0, {line(first, soap, 2), line(second, soap, 3)}},
               {2, u"A-01-02"_s, 0, {line(first, bolt, 20), line(third, soap, 1)}},
               {3, u"A-02-01"_s, 0, {line(second, phone, 2)}},
               {4, u"A-02-02"_s, 0, {line(third, bolt, 13), line(third, phone, 1)}}};
    r.totes.push_back({3, ToteId(u"K-0003"_s), third, {}});
    r.orders.push_back({third, false, false});
    Product made = product(phone, u"Phone"_s, {{u"PHONE1"_s, 1}});
    made.wantsLot = made.wantsExpiry = made.wantsSerial = true;
    r.products = with(r.products, made);
    return r;
}

/// Two stations and the server's route between them, always up to date.
class Warehouse
{
public:
    explicit Warehouse(unsigned seed)
        : m_engine(seed)
        , m_route(walkRoute())
    {
        for (size_t i = 0; i < m_stations.size(); ++i) {
            Floor floor(m_route);
            m_stations[i] = floor.station;
            m_stations[i].id = i == 0 ? here : there;
        }
    }

    /// Does anything at all at one of the stations; empty = all its facts were applied.
    QString stumble()
    {
        if (upTo(60) == 0)
            cancelAnOrder();
        return give(m_stations[static_cast<size_t>(upTo(1))], anything());
    }
    /// Does what the screen of one station asks for, until the trolley is dropped; empty = it was.
    QString finish(size_t which)
    {
        Station &station = m_stations[which];
        for (int steps = 0; steps < 400; ++steps) {
            if (m_route.state == RouteState::Dropped)
                return {};
            if (const QString wrong = give(station, wanted(station)); !wrong.isEmpty())
                return wrong;
        }
        return u"no end at step "_s + stepName(ask(station).step);
    }
    [[nodiscard]] const Route &route() const { return m_route; }

private:
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }
    template <typename T, size_t N>
    T oneOf(const std::array<T, N> &all)
    {
        return all[static_cast<size_t>(upTo(static_cast<int>(N) - 1))];
    }
    void cancelAnOrder()
    {
        m_route.orders[static_cast<size_t>(upTo(2))].cancelled = true;
        spread();
    }
    /// Every station sees the server's route at once.
    void spread()
    {
        for (Station &station : m_stations) {
            station.known[routeId] = m_route;
            if (station.route)
                station.route = m_route;
        }
    }
    QString give(Station &station, const Command &command)
    {
        const auto decision = decide(station, command, Instant{0});
        if (!decision) {
            station.question = questionAfter(station, decision.error());
            const auto *nothing = std::get_if<NothingToUndo>(&decision.error());
            return nothing && nothing->pauseHelps ? give(station, PauseTrolley{}) : QString(); // as the refusal says
        }
        for (const NewEvent &fresh : decision->events) {
            const OperatorId by = !fresh.by.isEmpty() ? fresh.by : station.signedIn ? station.signedIn->id : OperatorId();
            const Event event{EventId(QString::number(++m_facts)), UtcTime{m_facts}, station.id, by, fresh.task, {}, fresh.data};
            if (const QString wrong = take(station, event); !wrong.isEmpty())
                return wrong;
        }
        station.question = decision->question;
        return {};
    }
    QString take(Station &station, const Event &event)
    {
        station = apply(std::move(station), event);
        if (event.task != taskOf(routeId))
            return {};
        const int settled = m_route.settled();
        if (const auto judged = judge(m_route, event); !judged)
            return eventTypeName(event.data) + u" disputed: "_s + judged.error().cause + u", "_s + judged.error().detail;
        m_route = apply(std::move(m_route), event);
        spread();
        if (m_route.unplaced > 0)
            return eventTypeName(event.data) + u" fits nothing"_s;
        if (m_route.settled() < settled && !std::holds_alternative<FactUndone>(event.data))
            return eventTypeName(event.data) + u" moved the route back"_s;
        return {};
    }
    Command anything()
    {
        if (upTo(2) > 0)
            return wanted(m_stations[static_cast<size_t>(upTo(1))]);
        static const std::array<std::pair<CodeKind, QString>, 20> codes = {{
            {CodeKind::Product, u"SOAP1"_s},       {CodeKind::Product, u"SOAPCASE"_s},    {CodeKind::Product, u"BOLT1"_s},
            {CodeKind::Product, u"BOLTCASE"_s},    {CodeKind::Product, u"PHONE1"_s},      {CodeKind::Product, u"4711"_s},
            {CodeKind::Location, u"A-01-01"_s},    {CodeKind::Location, u"A-01-02"_s},    {CodeKind::Location, u"A-02-01"_s},
            {CodeKind::Tote, u"K-0001"_s},         {CodeKind::Tote, u"K-0002"_s},         {CodeKind::Tote, u"K-0003"_s},
            {CodeKind::Tote, u"K-0009"_s},         {CodeKind::Tote, u"K-0010"_s},         {CodeKind::Slot, u"S-02"_s},
            {CodeKind::CancelTote, u"BIN-CANCEL-1"_s}, {CodeKind::DropZone, u"Z-1"_s},    {CodeKind::Trolley, u"T-01"_s},
            {CodeKind::Badge, u"B-ONE"_s},         {CodeKind::Badge, u"B-TWO"_s},
        }};
        if (upTo(1) == 0) {
            const auto code = oneOf(codes);
            return Floor::scanOf(code.first, code.second);
        }
        const std::array<Command, 16> buttons = {
            ShortPick{u"damaged"_s, false}, ShortPick{u"out_of_stock"_s, true}, SkipStop{}, DeclareToteFull{}, DeclareFound{0},
            DeclareFound{1}, UndoLast{}, UndoLast{}, UndoLast{}, PauseTrolley{}, Acknowledge{}, EnterQuantity{upTo(5)},
            EnterLot{u"L1"_s}, ConfirmTakeOver{}, CancelQuestion{}, SignOut{}};
        return oneOf(buttons);
    }
    /// What a person does who reads the screen.
    Command wanted(const Station &station)
    {
        const Ask asked = ask(station);
        const auto scan = [&](CodeKind kind, const QString &otherwise) {
            return Floor::scanOf(kind, asked.codes.empty() ? otherwise : asked.codes.front());
        };
        switch (asked.step) {
        case Step::SignIn:
            return Floor::scanOf(CodeKind::Badge, station.id == here ? u"B-ONE"_s : u"B-TWO"_s);
        case Step::Trolley:
            return Floor::scanOf(CodeKind::Trolley, u"T-01"_s);
        case Step::Wait:
            return RouteArrived{};
        case Step::TakeOver:
            return ConfirmTakeOver{};
        case Step::Location:
            return scan(CodeKind::Location, {});
        case Step::Item:
            return scan(CodeKind::Product, {});
        case Step::Quantity:
            return EnterQuantity{asked.quantity};
        case Step::Lot:
            return EnterLot{u"L1"_s};
        case Step::Expiry:
            return EnterExpiry{u"2027-01-31"_s};
        case Step::Serial:
            return EnterSerial{u"S-"_s + QString::number(m_facts)};
        case Step::Tote:
            return scan(CodeKind::Tote, {});
        case Step::NextTote:
            return Floor::tote(u"K-1"_s + QString::number(m_facts));
        case Step::PutBack:
            return UndoLast{};
        case Step::CancelTote:
            return scan(CodeKind::CancelTote, {});
        case Step::Acknowledge:
            return Acknowledge{};
        case Step::SameOrNext:
            return AnswerSameOrNext{true};
        case Step::DropZone:
            return scan(CodeKind::DropZone, {});
        default: // a desk's
            break;
        }
        return CancelQuestion{};
    }

    std::mt19937 m_engine;
    std::array<Station, 2> m_stations;
    Route m_route;
    int m_facts = 0;
};

} // namespace

/// Two operators do anything at all with one trolley. Whatever the domain lets them do, the server applies; and from
/// wherever they got to, who does what the screen asks for comes to the drop zone.
class TstDecideWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAllowedIsApplied();
    void theScreenLeadsToTheEnd();
    void anUntroubledPickerSettlesEverything();
};

void TstDecideWalk::whatIsAllowedIsApplied()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Warehouse house(seed);
        for (int i = 0; i < 250; ++i) {
            const QString wrong = house.stumble();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, command %2: %3"_s.arg(seed).arg(i).arg(wrong)));
        }
    }
}

void TstDecideWalk::theScreenLeadsToTheEnd()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Warehouse house(seed);
        for (unsigned i = 0; i < 3 + seed % 90; ++i)
            QVERIFY(house.stumble().isEmpty());
        const QString wrong = house.finish(seed % 2);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        for (const Stop &stop : house.route().stops)
            QCOMPARE(house.route().wanted(stop), 0);
    }
}

void TstDecideWalk::anUntroubledPickerSettlesEverything()
{
    Warehouse house(1);
    QCOMPARE(house.finish(0), QString());
    QCOMPARE(house.route().settled(), house.route().units());
    for (const Stop &stop : house.route().stops) {
        for (const Line &line : stop.lines)
            QCOMPARE(line.placed, line.wanted);
    }
}

PACKHORSE_TEST(TstDecideWalk)
#include "tst_decide_walk.moc"
