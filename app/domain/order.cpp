// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"
#include "domain/effects.h"
#include <algorithm>
#include <numeric>

namespace domain {

int Parcel::total() const
{
    return std::accumulate(units.begin(), units.end(), 0, [](int sum, const auto &held) { return sum + held.second; });
}

const LabelMark *Parcel::label() const
{
    const auto it = std::find_if(labels.rbegin(), labels.rend(), [](const LabelMark &mark) { return !mark.voided; });
    return it == labels.rend() ? nullptr : &*it;
}

const LabelMark *Parcel::label(int revision) const
{
    const auto it = std::find_if(labels.begin(), labels.end(), [&](const LabelMark &mark) { return mark.revision == revision; });
    return it == labels.end() ? nullptr : &*it;
}

int Parcel::nextRevision() const
{
    return labels.empty() ? 1 : labels.back().revision + 1;
}

const Product *PackOrder::product(const ProductId &wanted) const
{
    return products.find(wanted);
}

const PackLine *PackOrder::line(const ProductId &wanted) const
{
    const auto it = std::find_if(lines.begin(), lines.end(), [&](const PackLine &l) { return l.product == wanted; });
    return it == lines.end() ? nullptr : &*it;
}

const Parcel *PackOrder::parcel(int number) const
{
    const auto it = std::find_if(parcels.begin(), parcels.end(), [&](const Parcel &p) { return p.number == number; });
    return it == parcels.end() ? nullptr : &*it;
}

const Parcel *PackOrder::openParcel() const
{
    const auto it = std::find_if(parcels.rbegin(), parcels.rend(), [](const Parcel &p) { return p.state == ParcelState::Open; });
    return it == parcels.rend() ? nullptr : &*it;
}

int PackOrder::packed(const ProductId &wanted) const
{
    int sum = 0;
    for (const Parcel &p : parcels) {
        const auto it = p.units.find(wanted);
        sum += it == p.units.end() ? 0 : it->second;
    }
    return sum;
}

int PackOrder::open(const ProductId &wanted) const
{
    const PackLine *l = line(wanted);
    return l ? std::max(0, l->wanted() - packed(wanted)) : 0;
}

int PackOrder::units() const
{
    return std::accumulate(lines.begin(), lines.end(), 0, [](int sum, const PackLine &l) { return sum + l.wanted(); });
}

int PackOrder::settled() const
{
    return std::accumulate(parcels.begin(), parcels.end(), 0, [](int sum, const Parcel &p) { return sum + p.total(); });
}

bool PackOrder::isVerified() const
{
    return std::all_of(lines.begin(), lines.end(), [&](const PackLine &l) { return open(l.product) == 0; });
}

bool isNewer(const OrderSnapshot &next, const OrderSnapshot &applied)
{
    return isNewerSnapshot(next, applied);
}

namespace {
/// Whether less of a product is packed than before, or a parcel was closed that is none any more.
bool countsLess(const PackOrder &next, const PackOrder &before)
{
    const bool lessPacked = std::any_of(before.lines.begin(), before.lines.end(), [&](const PackLine &line) {
        return next.packed(line.product) < before.packed(line.product);
    });
    return lessPacked || std::any_of(before.parcels.begin(), before.parcels.end(), [&](const Parcel &parcel) {
        const Parcel *same = next.parcel(parcel.number);
        return parcel.state == ParcelState::Closed && (!same || same->state != ParcelState::Closed);
    });
}
} // namespace

std::vector<JournalId> openAgain(const OrderSnapshot &next, const OrderSnapshot &applied)
{
    return countsLess(next.order, applied.order) ? withoutEffectAgain(next, applied) : std::vector<JournalId>();
}

std::vector<EventId> unread(const OrderSnapshot &next, const OrderSnapshot &applied)
{
    return countsLess(next.order, applied.order) ? newlyCorrected(next, applied) : std::vector<EventId>();
}

} // namespace domain
