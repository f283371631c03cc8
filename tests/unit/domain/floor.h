// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/picking.h"
#include "domain/station.h"
#include <QtTest>

// Qt's meta types ask whether a type has an order; facts have none, but std::variant, which they are, says so only by an error.
template <>
struct QTypeTraits::has_operator_less_than<domain::EventData> : std::false_type
{
};

/// A small floor to try the domain on: one trolley, two orders, two stops, and a station whose facts are judged as the
/// server would before they are applied.
namespace floor_sample {
using namespace domain;
using namespace Qt::StringLiterals;

inline const StationId here(u"h-1"_s);
inline const StationId there(u"h-2"_s);
inline const OperatorId one(u"op-1"_s);
inline const OperatorId two(u"op-2"_s);
inline const RouteId routeId(u"R-1"_s);
inline const OrderId first(u"1001"_s);
inline const OrderId second(u"1002"_s);
inline const ProductId soap(u"SOAP"_s);
inline const ProductId bolt(u"BOLT"_s);
inline const ToteId toteOne(u"K-0001"_s);
inline const ToteId toteTwo(u"K-0002"_s);

inline Line line(const OrderId &order, const ProductId &product, int wanted)
{
    Line result;
    result.order = order;
    result.product = product;
    result.wanted = wanted;
    return result;
}

inline Products with(const Products &products, const Product &more)
{
    std::vector<Product> all = products.all();
    all.push_back(more);
    return all;
}
inline Product product(const ProductId &id, const QString &name, std::vector<ProductCode> codes)
{
    Product result;
    result.id = id;
    result.name = name;
    result.codes = std::move(codes);
    return result;
}

/// Two orders; both want soap at stop 1, stop 2 wants 20 bolts.
inline Route sampleRoute()
{
    Route r;
    r.id = routeId;
    r.trolley = TrolleyId(u"T-01"_s);
    r.stops = {{1, u"A-01-01"_s, 0, {line(first, soap, 1), line(second, soap, 2)}}, {2, u"A-01-02"_s, 0, {line(first, bolt, 20)}}};
    r.totes = {{1, toteOne, first, {}}, {2, toteTwo, second, {}}};
    r.orders = {{first, false, false}, {second, false, false}};
    r.products = {product(soap, u"Soap"_s, {{u"SOAP1"_s, 1}, {u"SOAPCASE"_s, 12}}),
                  product(bolt, u"Bolt"_s, {{u"BOLT1"_s, 1}, {u"BOLTCASE"_s, 12}})};
    return r;
}

inline Code plainCode(CodeKind kind, const QString &text)
{
    Code code;
    code.kind = kind;
    code.text = text;
    code.key = text;
    return code;
}

inline Event eventOf(const QString &id, const EventData &data, const StationId &station = here, const OperatorId &by = one)
{
    return {EventId(id), UtcTime{1}, station, by, taskOf(routeId), {}, data};
}

/// A station, and what became of the last thing that was asked of it.
struct Floor
{
    Station station;
    Instant now{0};
    std::vector<EventData> facts; ///< of the last command
    std::optional<Refusal> refusal;
    Notice notice = Notice::None;
    QString fetch;
    int count = 0; ///< facts so far

    explicit Floor(Route route = sampleRoute())
    {
        station.id = here;
        station.site.operators = {{one, u"Operator One"_s, u"B-ONE"_s, u"picker"_s, u"en"_s},
                                  {two, u"Operator Two"_s, u"B-TWO"_s, u"picker"_s, u"en"_s}};
        station.site.dropZones = {u"Z-1"_s};
        station.site.cancelTotes = {u"BIN-CANCEL-1"_s};
        station.known[route.id] = std::move(route);
    }
    /// The types of the recorded facts, or "no", or "asked". A fact that the server would dispute says so.
    QString run(const Command &command)
    {
        facts.clear();
        refusal.reset();
        const auto decision = decide(station, command, now);
        if (!decision) {
            refusal = decision.error();
            station.question = questionAfter(station, *refusal);
            return u"no"_s;
        }
        notice = decision->notice;
        fetch = decision->fetch ? decision->fetch->text() : QString();
        QStringList types;
        for (const NewEvent &fresh : decision->events)
            types.append(record(fresh));
        station.question = decision->question;
        return types.isEmpty() ? u"asked"_s : types.join(u' ');
    }
    QString record(const NewEvent &fresh)
    {
        const OperatorId by = !fresh.by.isEmpty() ? fresh.by : station.signedIn ? station.signedIn->id : OperatorId();
        const Event event{EventId(QString::number(++count)), UtcTime{count}, station.id, by, fresh.task, {}, fresh.data};
        QString said = eventTypeName(fresh.data);
        if (station.route && event.task == taskOf(station.route->id)) {
            if (const auto judged = judge(*station.route, event); !judged)
                said = u"disputed: "_s + judged.error().cause;
        }
        station = apply(std::move(station), event);
        facts.push_back(fresh.data);
        return said;
    }
    /// What the command was refused with; another outcome fails the test.
    template <typename Why>
    Why refused(const Command &command)
    {
        const QString outcome = run(command);
        const Why *why = refusal ? std::get_if<Why>(&*refusal) : nullptr;
        if (!why)
            QTest::qFail(qPrintable(u"not refused so, but "_s + (refusal ? u"refusal "_s + QString::number(refusal->index()) : outcome)),
                         __FILE__, __LINE__);
        return why ? *why : Why{};
    }
    /// The fact of this type that the last command recorded.
    template <typename Fact>
    Fact fact() const
    {
        for (const EventData &data : facts) {
            if (const auto *found = std::get_if<Fact>(&data))
                return *found;
        }
        QTest::qFail("no such fact was recorded", __FILE__, __LINE__);
        return {};
    }
    static Command scanOf(CodeKind kind, const QString &text) { return ScanCode{plainCode(kind, text)}; }
    static Command item(const QString &text) { return scanOf(CodeKind::Product, text); }
    static Command tote(const QString &text) { return scanOf(CodeKind::Tote, text); }
    static Command location(const QString &text) { return scanOf(CodeKind::Location, text); }
    QString scan(CodeKind kind, const QString &text) { return run(scanOf(kind, text)); }
    /// Signs in and takes the trolley.
    void begin()
    {
        scan(CodeKind::Badge, u"B-ONE"_s);
        scan(CodeKind::Trolley, u"T-01"_s);
    }
    void cancel(const OrderId &order)
    {
        for (RouteOrder &known : station.route->orders)
            known.cancelled = known.cancelled || known.order == order;
    }
    [[nodiscard]] QString step() const { return stepName(ask(station).step); }
    [[nodiscard]] const Route &route() const { return *station.route; }
    [[nodiscard]] int inHand() const { return station.route->hand(station.id).total(); }
};
} // namespace floor_sample
