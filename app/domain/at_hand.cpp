// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/at_hand.h"
#include <algorithm>

namespace domain {
namespace {

/// A code that stands for one unit may tell how many there are (GS1's count); a case's quantity is what the product says.
int unitsOf(const ProductCode &known, const Code &scanned)
{
    return known.quantity == 1 && scanned.count > 0 ? scanned.count : known.quantity;
}

Match matchKey(const std::vector<Product> &products, const QString &key, const Code &code)
{
    for (const Product &product : products) {
        for (const ProductCode &known : product.codes) {
            if (productKey(known.code) == key)
                return {&product, unitsOf(known, code)};
        }
    }
    return {};
}

} // namespace

AtHand::AtHand(const Station &at, const Route &inWork)
    : station(at)
    , route(inWork)
    , asked(ask(at))
    , stop(stopAtHand(inWork, at.id))
    , line(lineAtHand(inWork, at.id))
    , hand(inWork.hand(at.id))
{
}

bool AtHand::atLocation() const
{
    return !station.site.policies.confirmLocation || (stop && hand.stop == stop->number);
}

int AtHand::held(const ProductId &product) const
{
    const auto it = hand.units.find(product);
    return it == hand.units.end() ? 0 : it->second;
}

int AtHand::remaining(const ProductId &product) const
{
    int open = 0;
    for (const Line &l : stop->lines)
        open += l.product == product ? route.wanted(l) : 0;
    return open - held(product);
}

bool AtHand::wantsNumber(const ProductId &product) const
{
    const Policies &policies = station.site.policies;
    int inHand = held(product);
    for (const Line &l : stop->lines) {
        if (l.product != product)
            continue;
        const int served = std::min(inHand, l.open());
        const int left = l.open() - served;
        inHand -= served;
        if (left > 0)
            return left > policies.quantityAbove || (!policies.scanEachUnit && left > 1);
    }
    return false;
}

int AtHand::stopAt(const QString &location) const
{
    const auto it = std::find_if(route.stops.begin(), route.stops.end(), [&](const Stop &s) { return sameText(s.location, location); });
    return it == route.stops.end() ? 0 : it->number;
}

std::vector<int> AtHand::stopsThatWant(const ProductId &product) const
{
    std::vector<int> numbers;
    for (const Stop &s : route.stops) {
        if (std::any_of(s.lines.begin(), s.lines.end(), [&](const Line &l) { return l.product == product && l.open() > 0; }))
            numbers.push_back(s.number);
    }
    return numbers;
}

Match AtHand::match(const Code &code) const
{
    Match found = matchKey(route.products, code.key, code);
    for (auto key = code.alternatives.begin(); !found.product && key != code.alternatives.end(); ++key)
        found = matchKey(route.products, *key, code);
    return found;
}

const Tote *AtHand::tote(const Code &code) const
{
    for (const Tote &known : route.totes) {
        const bool bySlot = code.kind == CodeKind::Slot && code.text.mid(2).toInt() == known.slot;
        if (bySlot || sameText(known.tote.text(), code.text))
            return &known;
    }
    return nullptr;
}

QString AtHand::wantedName() const
{
    const Product *product = line ? route.product(line->product) : nullptr;
    return product ? product->name : QString();
}

QString AtHand::wantedCode() const
{
    const Product *product = line ? route.product(line->product) : nullptr;
    return product && !product->codes.empty() ? product->codes.front().code : QString();
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace domain
