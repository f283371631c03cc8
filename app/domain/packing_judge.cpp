// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing.h"

namespace domain {
namespace {

using Judgement = base::Expected<base::Done, Dispute>;

Judgement disputed(const char *cause, QString detail)
{
    return base::Unexpected{Dispute{QLatin1String(cause), std::move(detail)}};
}

/// What one fact contradicts in the order as it is before it.
struct JudgePacking
{
    const PackOrder &order;
    const Event &event;

    Judgement operator()(const UnitVerified &verified) const
    {
        const PackLine *line = order.line(verified.product);
        if (!line)
            return disputed("no-such-line", QStringLiteral("the order wants no %1").arg(verified.product.text()));
        if (order.cancelled)
            return cancelled();
        const int room = order.open(verified.product);
        if (!isQuantity(verified.quantity) || verified.quantity > room)
            return disputed("more-than-ordered", QStringLiteral("%1 units, %2 open").arg(verified.quantity).arg(room));
        return openParcel(verified.parcel);
    }
    Judgement cancelled() const
    {
        return disputed("order-cancelled", QStringLiteral("the order was cancelled before"));
    }
    /// Parcel 1 comes with the order, before anybody took it.
    Judgement openParcel(int number) const
    {
        const Parcel *parcel = order.parcel(number);
        if (!parcel && number != 1)
            return disputed("no-such-parcel", QStringLiteral("there is no parcel %1").arg(number));
        if (parcel && parcel->state == ParcelState::Closed)
            return disputed("parcel-closed", QStringLiteral("parcel %1 was closed before").arg(number));
        return base::Done{};
    }
    Judgement operator()(const BoxChosen &chosen) const { return openParcel(chosen.parcel); }
    Judgement operator()(const ParcelWeighed &weighed) const { return openParcel(weighed.parcel); }
    Judgement operator()(const ParcelAdded &added) const
    {
        const int last = order.parcels.empty() ? 1 : order.parcels.back().number;
        if (added.parcel < 1 || added.parcel > last + 1)
            return disputed("no-such-parcel", QStringLiteral("parcel %1 does not follow parcel %2").arg(added.parcel).arg(last));
        return base::Done{};
    }
    Judgement operator()(const LabelWanted &wanted) const
    {
        return order.cancelled ? cancelled() : openParcel(wanted.parcel);
    }
    Judgement operator()(const LabelVoided &voided) const
    {
        const Judgement known = knownLabel(voided.parcel, voided.revision);
        return known ? openParcel(voided.parcel) : known;
    }
    Judgement operator()(const LabelApplied &applied) const
    {
        const Judgement known = knownLabel(applied.parcel, applied.revision);
        if (!known)
            return known;
        if (order.parcel(applied.parcel)->label(applied.revision)->voided)
            return disputed("no-such-label", QStringLiteral("revision %1 of parcel %2 is void").arg(applied.revision).arg(applied.parcel));
        return openParcel(applied.parcel);
    }
    Judgement knownLabel(int number, int revision) const
    {
        const Parcel *parcel = order.parcel(number);
        if (!parcel || !parcel->label(revision))
            return disputed("no-such-label", QStringLiteral("parcel %1 has no label of revision %2").arg(number).arg(revision));
        return base::Done{};
    }
    Judgement operator()(const ParcelClosed &closed) const
    {
        return order.cancelled ? cancelled() : openParcel(closed.parcel);
    }
    Judgement operator()(const ProblemRaised &raised) const
    {
        if (raised.reason != QLatin1String("cancelled"))
            return openParcel(raised.parcel);
        if (!order.cancelled)
            return disputed("not-cancelled", QStringLiteral("the order is not cancelled"));
        return base::Done{};
    }
    Judgement operator()(const ProblemResolved &resolved) const { return openParcel(resolved.parcel); }
    Judgement operator()(const PackingUndone &undone) const
    {
        if (!undoableBy(order, undone.undoes, event.station, event.by))
            return disputed("nothing-to-undo", QStringLiteral("the fact to be undone has no effect of this operator here"));
        return base::Done{};
    }
    Judgement operator()(const PrintSent &sent) const { return knownLabel(sent.parcel, sent.revision); }
    Judgement operator()(const PrintConfirmed &confirmed) const { return knownLabel(confirmed.parcel, confirmed.revision); }
    Judgement operator()(const PrintUnknown &unknown) const { return knownLabel(unknown.parcel, unknown.revision); }
    Judgement operator()(const PrintDecided &decided) const { return knownLabel(decided.parcel, decided.revision); }
    template <typename Other>
    Judgement operator()(const Other &) const
    {
        return base::Done{};
    }
};

} // namespace

base::Expected<base::Done, Dispute> judge(const PackOrder &order, const Event &event)
{
    return std::visit(JudgePacking{order, event}, event.data);
}

} // namespace domain
