// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/packer.h"
#include <QtTest>

/// A desk to try the domain on: an order of three products, two boxes, a carrier with price bands, and a station whose facts
/// are judged as the server would before they are applied.
namespace desk_sample {
using namespace domain;
using namespace Qt::StringLiterals;

inline const StationId here(u"d-1"_s);
inline const StationId there(u"d-2"_s);
inline const OperatorId one(u"op-1"_s);
inline const OperatorId two(u"op-2"_s);
inline const OperatorId chief(u"op-9"_s);
inline const OrderId orderId(u"1001"_s);
inline const OrderId otherOrder(u"1002"_s);
inline const ProductId soap(u"SOAP"_s);
inline const ProductId bolt(u"BOLT"_s);
inline const ProductId phone(u"PHONE"_s);

inline Product product(const ProductId &id, const QString &name, std::vector<ProductCode> codes, int weight_g, int volume_ml)
{
    Product result;
    result.id = id;
    result.name = name;
    result.codes = std::move(codes);
    result.weight_g = weight_g;
    result.volume_ml = volume_ml;
    return result;
}

inline std::vector<Product> sampleProducts()
{
    Product made = product(phone, u"Phone"_s, {{u"PHONE1"_s, 1}}, 400, 600);
    made.wantsLot = made.wantsExpiry = made.wantsSerial = true;
    return {product(soap, u"Soap"_s, {{u"SOAP1"_s, 1}, {u"SOAPCASE"_s, 12}}, 100, 200),
            product(bolt, u"Bolt"_s, {{u"BOLT1"_s, 1}, {u"BOLTBAG"_s, 5}}, 30, 10), made};
}

/// 2 soaps and 3 bolts: 290 g, 430 ml.
inline PackOrder sampleOrder(const OrderId &id = orderId)
{
    PackOrder order;
    order.id = id;
    order.ready = true;
    order.route = RouteId(u"R-1"_s);
    order.trolley = TrolleyId(u"T-01"_s);
    order.slot = 3;
    order.totes = {ToteId(u"K-0001"_s)};
    order.carrier = u"post"_s;
    order.products = sampleProducts();
    order.lines = {{soap, 2, 2, 0}, {bolt, 3, 3, 0}};
    return order;
}

inline Site sampleSite()
{
    Site site;
    site.operators = {{one, u"Operator One"_s, u"B-ONE"_s, u"packer"_s, u"en"_s},
                      {two, u"Operator Two"_s, u"B-TWO"_s, u"packer"_s, u"en"_s},
                      {chief, u"Operator Nine"_s, u"B-CHIEF"_s, u"supervisor"_s, u"en"_s}};
    site.cancelTotes = {u"BIN-CANCEL-1"_s};
    site.dispatchBins = {u"BIN-DISPATCH-1"_s};
    site.problemBins = {u"BIN-PROBLEM-1"_s, u"BIN-PROBLEM-2"_s};
    site.desks = {{u"D-01"_s, u"Desk 1"_s, {}, {}, {}}, {u"D-02"_s, u"Desk 2"_s, {}, {}, {}}};
    site.boxes = {{u"X-S"_s, u"Small"_s, 50, 100, 100, 100, 5000}, {u"X-M"_s, u"Middle"_s, 90, 200, 100, 100, 10000}};
    Carrier post;
    post.id = u"post"_s;
    post.tolerance_g = 20;
    post.bands_g = {1000, 5000};
    site.carriers = {post};
    site.policies.packing_g = 20;
    site.policies.weigh = WeighPolicy::Off;
    return site;
}

inline Code plainCode(CodeKind kind, const QString &text)
{
    Code code;
    code.kind = kind;
    code.text = text;
    code.key = text;
    return code;
}

inline const QString &tracking(int parcel = 1, int revision = 1)
{
    static std::map<std::pair<int, int>, QString> all;
    QString &text = all[{parcel, revision}];
    text = u"TRACK-%1-%2"_s.arg(parcel).arg(revision);
    return text;
}

inline Event eventOf(const QString &id, const EventData &data, const StationId &station = here, const OperatorId &by = one, qint64 at = 1)
{
    return {EventId(id), UtcTime{at}, station, by, taskOf(orderId), {}, data};
}

/// A station at a desk, and what became of the last thing that was asked of it.
struct AtDesk
{
    Station station;
    Instant now{0};
    std::vector<EventData> facts; ///< of the last command
    Decision decision;            ///< of the last command that was not refused
    std::optional<Refusal> refusal;
    int count = 0; ///< facts so far

    explicit AtDesk(PackOrder order = sampleOrder(), Site site = sampleSite())
    {
        station.id = here;
        station.site = std::move(site);
        station.packing.emplace();
        station.packing->epoch = u"epoch-1"_s;
        station.packing->known[order.id] = std::move(order);
    }
    Packing &packing() { return *station.packing; }
    [[nodiscard]] const PackOrder &order() const { return *station.packing->order; }
    [[nodiscard]] const Parcel &parcel(int number = 1) const { return *order().parcel(number); }
    [[nodiscard]] const PackOrder &known(const OrderId &id = orderId) const { return station.packing->known.at(id); }

    /// The types of the recorded facts, or "no", or "asked". A fact that the server would dispute says so.
    QString run(const Command &command)
    {
        facts.clear();
        refusal.reset();
        const auto decided = decide(station, command, now);
        if (!decided) {
            refusal = decided.error();
            station.question = questionAfter(station, *refusal);
            return u"no"_s;
        }
        decision = *decided;
        QStringList types;
        for (const NewEvent &fresh : decision.events)
            types.append(record(fresh));
        station.question = decision.question;
        if (decision.marks)
            static_cast<DeskMarks &>(packing()) = *decision.marks;
        return types.isEmpty() ? u"asked"_s : types.join(u' ');
    }
    QString record(const NewEvent &fresh)
    {
        const OperatorId by = !fresh.by.isEmpty() ? fresh.by : station.signedIn ? station.signedIn->id : OperatorId();
        const Event event{EventId(QString::number(++count)), UtcTime{count}, station.id, by, fresh.task, {}, fresh.data};
        QString said = eventTypeName(fresh.data);
        if (packing().order && event.task == taskOf(order().id)) {
            if (const auto judged = judge(order(), event); !judged)
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
    QString scan(CodeKind kind, const QString &text) { return run(scanOf(kind, text)); }
    static Command scanOf(CodeKind kind, const QString &text) { return ScanCode{plainCode(kind, text)}; }
    static Command item(const QString &text) { return scanOf(CodeKind::Product, text); }
    static Command box(const QString &text) { return scanOf(CodeKind::Box, text); }
    static Command dispatch() { return scanOf(CodeKind::DispatchBin, u"BIN-DISPATCH-1"_s); }
    static Command problemBin() { return scanOf(CodeKind::ProblemBin, u"BIN-PROBLEM-1"_s); }
    static Command tote() { return scanOf(CodeKind::Tote, u"K-0001"_s); }
    static Command applied(int parcel_ = 1, int revision = 1) { return scanOf(CodeKind::Tracking, tracking(parcel_, revision)); }

    /// Signs in, names the desk, looks at the ready card.
    void begin(const QString &badge = u"B-ONE"_s)
    {
        scan(CodeKind::Badge, badge);
        scan(CodeKind::Desk, station.id == here ? u"D-01"_s : u"D-02"_s);
        run(ConfirmReady{});
    }
    QString take()
    {
        begin();
        return run(tote());
    }
    /// Every unit of the sample order.
    void verify()
    {
        for (const QString &code : {u"SOAP1"_s, u"SOAP1"_s, u"BOLT1"_s, u"BOLT1"_s, u"BOLT1"_s})
            run(item(code));
    }
    /// The label is bought, and lies on the disk.
    void arrive(int parcel_ = 1, int revision = 1, LabelState state = LabelState::Ready)
    {
        Label label;
        label.name = {orderId, parcel_, revision};
        label.state = state;
        label.tracking = state == LabelState::Ready ? tracking(parcel_, revision) : QString();
        packing().labels[label.name] = {label, state == LabelState::Ready};
    }
    QString print(PrintState state = PrintState::Printed, const QString &job = u"job-1"_s, int parcel_ = 1, int revision = 1,
                  bool reprint = false)
    {
        return run(PrintReport{job, {orderId, parcel_, revision}, state, u"zpl:x"_s, reprint, u"odometer"_s});
    }
    [[nodiscard]] Ask asked() const { return ask(station); }
    [[nodiscard]] QString step() const { return stepName(asked().step); }
};
} // namespace desk_sample
