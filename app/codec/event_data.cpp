// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fact.h"
#include "codec/members.h"
#include "codec/operator_settings.h"
#include <QHash>

/// What stands in `data`, a type of fact at a time: one writer and one reader each, in the order of domain/event.h.
namespace codec {
namespace {
using namespace domain;


/// Optional members are left out when empty.
void putText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

QJsonObject encodeFlags(const Flags &flags)
{
    QJsonObject object;
    for (auto flag = flags.begin(); flag != flags.end(); ++flag)
        object.insert(flag.key(), flag.value());
    return object;
}

template <typename Fact>
QJsonObject labelName(const Fact &f)
{
    return {{QStringLiteral("order"), f.order.text()},
            {QStringLiteral("parcel"), f.parcel},
            {QStringLiteral("revision"), f.revision}};
}
template <typename Fact>
QJsonObject printJob(const Fact &f)
{
    QJsonObject data = labelName(f);
    data.insert(QStringLiteral("job"), f.job);
    return data;
}

struct Writer
{
    QJsonObject operator()(const JournalBegun &f) const
    {
        QJsonObject data{{QStringLiteral("reason"), f.reason}};
        if (f.predecessor)
            data.insert(QStringLiteral("predecessor"),
                        QJsonObject{{QStringLiteral("journal"), f.predecessor->journal.text()},
                                    {QStringLiteral("sequence"), f.predecessor->sequence},
                                    {QStringLiteral("chain"), f.predecessor->chain}});
        return data;
    }
    QJsonObject operator()(const OperatorSignedIn &f) const { return {{QStringLiteral("by"), f.by}}; }
    QJsonObject operator()(const OperatorSignedOut &) const { return {}; }
    QJsonObject operator()(const OperatorRefused &f) const
    {
        QJsonObject object{{QStringLiteral("why"), f.why}};
        if (!f.badge.isEmpty())
            object.insert(QStringLiteral("badge"), f.badge);
        if (f.unlocks != 0)
            object.insert(QStringLiteral("unlocks"), f.unlocks);
        return object;
    }
    QJsonObject operator()(const OperatorUnlocked &f) const { return {{QStringLiteral("who"), f.who.text()}}; }
    QJsonObject operator()(const OperatorSettingsChanged &f) const
    {
        QJsonObject object{{QStringLiteral("settings"), encodeSettings(f.settings)}};
        putText(object, "after", f.after.text());
        return object;
    }
    QJsonObject operator()(const TrolleyTaken &f) const
    {
        return {{QStringLiteral("trolley"), f.trolley.text()},
                {QStringLiteral("route"), f.route.text()},
                {QStringLiteral("takeover"), f.takeover},
                {QStringLiteral("flags"), encodeFlags(f.flags)}};
    }
    QJsonObject operator()(const LocationConfirmed &f) const
    {
        QJsonObject data{{QStringLiteral("stop"), f.stop}, {QStringLiteral("location"), f.location}};
        putText(data, "code", f.code);
        return data;
    }
    QJsonObject operator()(const ItemTaken &f) const
    {
        QJsonObject data{{QStringLiteral("stop"), f.stop},
                         {QStringLiteral("product"), f.product.text()},
                         {QStringLiteral("quantity"), f.quantity}};
        putText(data, "code", f.code);
        putText(data, "lot", f.lot);
        putText(data, "expiry", f.expiry);
        putText(data, "serial", f.serial);
        return data;
    }
    QJsonObject operator()(const ItemPlaced &f) const
    {
        QJsonObject data{{QStringLiteral("stop"), f.stop},
                         {QStringLiteral("order"), f.order.text()},
                         {QStringLiteral("tote"), f.tote.text()},
                         {QStringLiteral("product"), f.product.text()},
                         {QStringLiteral("quantity"), f.quantity}};
        if (f.foundBefore > 0)
            data.insert(QStringLiteral("found_before"), f.foundBefore);
        return data;
    }
    QJsonObject operator()(const LineShorted &f) const
    {
        return {{QStringLiteral("stop"), f.stop},
                {QStringLiteral("order"), f.order.text()},
                {QStringLiteral("product"), f.product.text()},
                {QStringLiteral("missing"), f.missing},
                {QStringLiteral("reason"), f.reason},
                {QStringLiteral("bin_empty"), f.binEmpty}};
    }
    QJsonObject operator()(const FoundInTote &f) const
    {
        return {{QStringLiteral("stop"), f.stop},
                {QStringLiteral("order"), f.order.text()},
                {QStringLiteral("product"), f.product.text()},
                {QStringLiteral("quantity"), f.quantity}};
    }
    QJsonObject operator()(const StopSkipped &f) const { return {{QStringLiteral("stop"), f.stop}}; }
    QJsonObject operator()(const ToteFilled &f) const
    {
        return {{QStringLiteral("tote"), f.tote.text()}, {QStringLiteral("next_tote"), f.nextTote.text()}};
    }
    QJsonObject operator()(const OrderSetAside &f) const
    {
        QJsonObject data{{QStringLiteral("order"), f.order.text()}, {QStringLiteral("tote"), f.tote.text()}};
        putText(data, "cancel_tote", f.cancelTote);
        return data;
    }
    QJsonObject operator()(const FactUndone &f) const { return {{QStringLiteral("undoes"), f.undoes.text()}}; }
    QJsonObject operator()(const PickingPaused &) const { return {}; }
    QJsonObject operator()(const TrolleyReleased &f) const
    {
        QJsonObject data{{QStringLiteral("trolley"), f.trolley.text()}};
        putText(data, "where", f.where);
        return data;
    }
    QJsonObject operator()(const TrolleyDropped &f) const
    {
        return {{QStringLiteral("trolley"), f.trolley.text()}, {QStringLiteral("drop_zone"), f.dropZone}};
    }
    QJsonObject operator()(const OrderTaken &f) const
    {
        return {{QStringLiteral("order"), f.order.text()},
                {QStringLiteral("desk"), f.desk},
                {QStringLiteral("takeover"), f.takeover},
                {QStringLiteral("flags"), encodeFlags(f.flags)}};
    }
    QJsonObject operator()(const UnitVerified &f) const
    {
        QJsonObject data{{QStringLiteral("parcel"), f.parcel},
                         {QStringLiteral("product"), f.product.text()},
                         {QStringLiteral("quantity"), f.quantity}};
        putText(data, "code", f.code);
        putText(data, "lot", f.lot);
        putText(data, "expiry", f.expiry);
        putText(data, "serial", f.serial);
        return data;
    }
    QJsonObject operator()(const BoxChosen &f) const
    {
        return {{QStringLiteral("parcel"), f.parcel}, {QStringLiteral("box"), f.box}};
    }
    QJsonObject operator()(const ParcelAdded &f) const { return {{QStringLiteral("parcel"), f.parcel}}; }
    QJsonObject operator()(const ParcelWeighed &f) const
    {
        QJsonObject data{{QStringLiteral("parcel"), f.parcel},
                         {QStringLiteral("weight_g"), f.weight_g},
                         {QStringLiteral("expected_g"), f.expected_g},
                         {QStringLiteral("tolerance_g"), f.tolerance_g},
                         {QStringLiteral("scale"), f.scale}};
        putText(data, "approved_by", f.approvedBy.text());
        return data;
    }
    QJsonObject operator()(const LabelWanted &f) const
    {
        QJsonObject data = labelName(f);
        data.insert(QStringLiteral("box"), f.box);
        data.insert(QStringLiteral("weight_g"), f.weight_g);
        data.insert(QStringLiteral("format"), f.format);
        data.insert(QStringLiteral("epoch"), f.epoch);
        return data;
    }
    QJsonObject operator()(const LabelVoided &f) const
    {
        QJsonObject data = labelName(f);
        data.insert(QStringLiteral("why"), f.why);
        putText(data, "approved_by", f.approvedBy.text());
        return data;
    }
    QJsonObject operator()(const LabelApplied &f) const
    {
        QJsonObject data = labelName(f);
        data.insert(QStringLiteral("code"), f.code);
        return data;
    }
    QJsonObject operator()(const ParcelClosed &f) const
    {
        return {{QStringLiteral("parcel"), f.parcel}, {QStringLiteral("bin"), f.bin}};
    }
    QJsonObject operator()(const ProblemRaised &f) const
    {
        QJsonObject data{{QStringLiteral("parcel"), f.parcel}, {QStringLiteral("reason"), f.reason}};
        putText(data, "bin", f.bin);
        putText(data, "note", f.note);
        return data;
    }
    QJsonObject operator()(const ProblemResolved &f) const
    {
        QJsonObject data{{QStringLiteral("parcel"), f.parcel}, {QStringLiteral("how"), f.how}};
        putText(data, "note", f.note);
        return data;
    }
    QJsonObject operator()(const OrderPutAside &f) const
    {
        QJsonObject data;
        putText(data, "where", f.where);
        return data;
    }
    QJsonObject operator()(const PackingUndone &f) const { return {{QStringLiteral("undoes"), f.undoes.text()}}; }
    QJsonObject operator()(const PrintSent &f) const
    {
        QJsonObject data = printJob(f);
        data.insert(QStringLiteral("printer"), f.printer);
        data.insert(QStringLiteral("reprint"), f.reprint);
        return data;
    }
    QJsonObject operator()(const PrintConfirmed &f) const
    {
        QJsonObject data = printJob(f);
        data.insert(QStringLiteral("by"), f.by);
        return data;
    }
    QJsonObject operator()(const PrintUnknown &f) const
    {
        QJsonObject data = printJob(f);
        putText(data, "why", f.why);
        return data;
    }
    QJsonObject operator()(const PrintDecided &f) const
    {
        QJsonObject data = printJob(f);
        data.insert(QStringLiteral("came_out"), f.cameOut);
        return data;
    }
    QJsonObject operator()(const CorrectionAcknowledged &f) const
    {
        return {{QStringLiteral("event"), f.event.text()}};
    }
    QJsonObject operator()(const CaseDecided &f) const
    {
        QJsonObject data{{QStringLiteral("case"), f.caseId}, {QStringLiteral("decision"), f.decision}};
        putText(data, "note", f.note);
        return data;
    }
    QJsonObject operator()(const WordGiven &f) const
    {
        return {{QStringLiteral("what"), f.what}, {QStringLiteral("approved_by"), f.approvedBy.text()}};
    }
    QJsonObject operator()(const SupervisorCalled &f) const
    {
        QJsonObject data;
        putText(data, "where", f.where);
        return data;
    }
    QJsonObject operator()(const OfficeDone &f) const
    {
        QJsonObject data{{QStringLiteral("what"), f.what}, {QStringLiteral("about"), f.about}};
        putText(data, "scope", f.scope);
        return data;
    }
    QJsonObject operator()(const UnknownFact &) const { return {}; }
};

// ---- readers -----------------------------------------------------------------------------------
template <typename T>
T read(const Members &m);

int stopOf(const Members &m)
{
    return m.small("stop", 1, maxStops);
}
int unitsOf(const Members &m, const char *name)
{
    return m.small(name, 1, maxUnits);
}

int parcelOf(const Members &m)
{
    return m.small("parcel", 1, maxParcels);
}
int revisionOf(const Members &m)
{
    return m.small("revision", 1, maxRevisions);
}
int grams(const Members &m, const char *name)
{
    return m.small(name, 0, maxGrams);
}

Flags readFlags(const Members &m)
{
    Flags all;
    if (const auto flags = m.objectOrNull("flags")) {
        for (const QString &name : flags->names())
            all.insert(name, flags->text(name));
    }
    return all;
}

Predecessor readPredecessor(const Members &m)
{
    Predecessor p{JournalId(m.uuid("journal")), m.integer("sequence", 0), m.text("chain")};
    if (p.chain.size() != 64)
        m.wrong(QStringLiteral("chain"), QStringLiteral("must be 64 hex digits"));
    return p;
}
template <>
JournalBegun read(const Members &m)
{
    JournalBegun f{m.text("reason"), {}};
    if (const auto predecessor = m.objectOrNull("predecessor"))
        f.predecessor = readPredecessor(*predecessor);
    return f;
}
template <>
OperatorSignedIn read(const Members &m)
{
    return {m.text("by")};
}
template <>
OperatorSignedOut read(const Members &)
{
    return {};
}
template <>
OperatorRefused read(const Members &m)
{
    return {m.text("why"), m.textOrEmpty("badge"), m.integerOrNull("unlocks", 0).value_or(0)};
}
template <>
OperatorUnlocked read(const Members &m)
{
    return {OperatorId(m.text("who"))};
}
template <>
OperatorSettingsChanged read(const Members &m)
{
    return {readSettings(m.raw("settings")), EventId(m.textOrEmpty("after"))};
}
template <>
TrolleyTaken read(const Members &m)
{
    return {TrolleyId(m.text("trolley")), RouteId(m.text("route")), m.flagOr("takeover", false), readFlags(m)};
}
template <>
LocationConfirmed read(const Members &m)
{
    return {stopOf(m), m.text("location"), m.textOrEmpty("code")};
}
template <>
ItemTaken read(const Members &m)
{
    return {stopOf(m),           ProductId(m.text("product")), unitsOf(m, "quantity"), m.textOrEmpty("code"),
            m.textOrEmpty("lot"), m.textOrEmpty("expiry"),      m.textOrEmpty("serial")};
}
template <>
ItemPlaced read(const Members &m)
{
    return {stopOf(m), OrderId(m.text("order")), ToteId(m.text("tote")), ProductId(m.text("product")),
            unitsOf(m, "quantity"), int(m.integerOrNull("found_before", 0, maxUnits).value_or(0))};
}
template <>
LineShorted read(const Members &m)
{
    return {stopOf(m),      OrderId(m.text("order")), ProductId(m.text("product")), unitsOf(m, "missing"),
            m.text("reason"), m.flag("bin_empty")};
}
template <>
FoundInTote read(const Members &m)
{
    return {stopOf(m), OrderId(m.text("order")), ProductId(m.text("product")), unitsOf(m, "quantity")};
}
template <>
StopSkipped read(const Members &m)
{
    return {stopOf(m)};
}
template <>
ToteFilled read(const Members &m)
{
    return {ToteId(m.text("tote")), ToteId(m.text("next_tote"))};
}
template <>
OrderSetAside read(const Members &m)
{
    return {OrderId(m.text("order")), ToteId(m.text("tote")), m.textOrEmpty("cancel_tote")};
}
template <>
FactUndone read(const Members &m)
{
    return {EventId(m.uuid("undoes"))};
}
template <>
PickingPaused read(const Members &)
{
    return {};
}
template <>
TrolleyReleased read(const Members &m)
{
    return {TrolleyId(m.text("trolley")), m.textOrEmpty("where")};
}
template <>
TrolleyDropped read(const Members &m)
{
    return {TrolleyId(m.text("trolley")), m.text("drop_zone")};
}
template <>
OrderTaken read(const Members &m)
{
    return {OrderId(m.text("order")), m.text("desk"), m.flagOr("takeover", false), readFlags(m)};
}
template <>
UnitVerified read(const Members &m)
{
    return {parcelOf(m),          ProductId(m.text("product")), unitsOf(m, "quantity"), m.textOrEmpty("code"),
            m.textOrEmpty("lot"), m.textOrEmpty("expiry"),      m.textOrEmpty("serial")};
}
template <>
BoxChosen read(const Members &m)
{
    return {parcelOf(m), m.text("box")};
}
template <>
ParcelAdded read(const Members &m)
{
    return {parcelOf(m)};
}
template <>
ParcelWeighed read(const Members &m)
{
    return {parcelOf(m), grams(m, "weight_g"), grams(m, "expected_g"), grams(m, "tolerance_g"), m.textOrEmpty("scale"),
            OperatorId(m.textOrEmpty("approved_by"))};
}
template <>
LabelWanted read(const Members &m)
{
    return {OrderId(m.text("order")), parcelOf(m),      revisionOf(m),         m.textOrEmpty("box"),
            grams(m, "weight_g"),     m.text("format"), m.textOrEmpty("epoch")};
}
template <>
LabelVoided read(const Members &m)
{
    return {OrderId(m.text("order")), parcelOf(m), revisionOf(m), m.textOrEmpty("why"), OperatorId(m.textOrEmpty("approved_by"))};
}
template <>
LabelApplied read(const Members &m)
{
    return {OrderId(m.text("order")), parcelOf(m), revisionOf(m), m.text("code")};
}
template <>
ParcelClosed read(const Members &m)
{
    return {parcelOf(m), m.text("bin")};
}
template <>
ProblemRaised read(const Members &m)
{
    return {parcelOf(m), m.text("reason"), m.textOrEmpty("bin"), m.textOrEmpty("note")};
}
template <>
ProblemResolved read(const Members &m)
{
    return {parcelOf(m), m.text("how"), m.textOrEmpty("note")};
}
template <>
OrderPutAside read(const Members &m)
{
    return {m.textOrEmpty("where")};
}
template <>
PackingUndone read(const Members &m)
{
    return {EventId(m.uuid("undoes"))};
}
template <>
PrintSent read(const Members &m)
{
    return {m.uuid("job"), OrderId(m.text("order")), parcelOf(m), revisionOf(m), m.textOrEmpty("printer"), m.flagOr("reprint", false)};
}
template <>
PrintConfirmed read(const Members &m)
{
    return {m.uuid("job"), OrderId(m.text("order")), parcelOf(m), revisionOf(m), m.text("by")};
}
template <>
PrintUnknown read(const Members &m)
{
    return {m.uuid("job"), OrderId(m.text("order")), parcelOf(m), revisionOf(m), m.textOrEmpty("why")};
}
template <>
PrintDecided read(const Members &m)
{
    return {m.uuid("job"), OrderId(m.text("order")), parcelOf(m), revisionOf(m), m.flag("came_out")};
}
template <>
CorrectionAcknowledged read(const Members &m)
{
    return {EventId(m.uuid("event"))};
}
template <>
CaseDecided read(const Members &m)
{
    return {m.text("case"), m.text("decision"), m.textOrEmpty("note")};
}
template <>
WordGiven read(const Members &m)
{
    return {m.text("what"), OperatorId(m.text("approved_by"))};
}
template <>
SupervisorCalled read(const Members &m)
{
    return {m.textOrEmpty("where")};
}
template <>
OfficeDone read(const Members &m)
{
    return {m.text("what"), m.text("about"), m.textOrEmpty("scope")};
}

using Reader = EventData (*)(const Members &);

/// Every type that has a reader, under the name that the domain gives it.
template <typename... Known>
QHash<QString, Reader> readers()
{
    QHash<QString, Reader> all;
    (all.insert(eventTypeName(Known{}), [](const Members &m) -> EventData { return read<Known>(m); }), ...);
    return all;
}

} // namespace

QJsonObject encodeEventData(const EventData &data)
{
    return std::visit(Writer{}, data);
}

base::Expected<EventData, FactError> decodeEventData(const QString &type, const QJsonObject &data)
{
    static const auto known =
        readers<JournalBegun, OperatorSignedIn, OperatorSignedOut, OperatorRefused, OperatorUnlocked, OperatorSettingsChanged, TrolleyTaken, LocationConfirmed,
                ItemTaken, ItemPlaced, LineShorted, FoundInTote, StopSkipped, ToteFilled, OrderSetAside, FactUndone,
                PickingPaused, TrolleyReleased, TrolleyDropped, OrderTaken, UnitVerified, BoxChosen, ParcelAdded,
                ParcelWeighed, LabelWanted, LabelVoided, LabelApplied, ParcelClosed, ProblemRaised, ProblemResolved,
                OrderPutAside, PackingUndone, PrintSent, PrintConfirmed, PrintUnknown, PrintDecided,
                CorrectionAcknowledged, CaseDecided, WordGiven, SupervisorCalled, OfficeDone>();
    const auto reader = known.constFind(type);
    if (reader == known.constEnd())
        return EventData(UnknownFact{type});
    FirstFault fault;
    EventData read = (*reader)(Members(data, fault, QStringLiteral("data.")));
    if (fault.isThere())
        return base::Unexpected{FactError{type + QStringLiteral(": ") + fault.what()}};
    return read;
}

} // namespace codec
