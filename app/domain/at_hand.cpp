// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/at_hand.h"
#include <algorithm>

namespace domain {
Left leftToTake(const Route &route, const Stop &stop, const Hand &hand, const ProductId &product)
{
    const auto it = hand.units.find(product);
    int inHand = it == hand.units.end() ? 0 : it->second;
    for (const Line &line : stop.lines) {
        if (line.product != product)
            continue;
        const int taken = std::min(inHand, route.wanted(line));
        inHand -= taken;
        if (route.wanted(line) > taken)
            return {&line, route.wanted(line) - taken, taken};
    }
    return {};
}

AtHand::AtHand(const Station &at, const Route &inWork)
    : station(at)
    , route(inWork)
    , stop(stopAtHand(inWork, at.id))
    , asked(ask(at, stop))
    , line(lineAtHand(inWork, at.id, stop))
    , hand(inWork.hand(at.id))
{
}

bool AtHand::atLocation() const
{
    return !policiesFor(station, route.flags).confirmLocation || (stop && hand.stop == stop->number);
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
    return domain::wantsNumber(policiesFor(station, route.flags), leftToTake(route, *stop, hand, product).units);
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
        if (std::any_of(s.lines.begin(), s.lines.end(), [&](const Line &l) { return l.open() > 0 && l.product == product && route.wanted(l) > 0; }))
            numbers.push_back(s.number);
    }
    return numbers;
}

Match AtHand::match(const Code &code) const
{
    return matchCode(route.products, code);
}

QString AtHand::nameElsewhere(const Code &code) const
{
    for (const auto &[id, other] : station.known) {
        if (const Match found = matchCode(other.products, code); found.product)
            return found.product->name;
    }
    return {};
}

bool AtHand::serialKnown(const ProductId &product, const QString &serial) const
{
    const QString key = serialKey(product, serial);
    return std::any_of(route.hands.begin(), route.hands.end(), [&](const auto &entry) {
        const std::vector<QString> &taken = entry.second.serials;
        return std::find(taken.begin(), taken.end(), key) != taken.end();
    });
}

const Tote *AtHand::tote(const Code &code) const
{
    for (const Tote &known : route.totes) {
        const bool bySlot = code.kind == CodeKind::Slot && slotNumber(code.text) == known.slot;
        if (bySlot || sameText(known.tote.text(), code.text))
            return &known;
    }
    return nullptr;
}

const Tote *AtHand::everOn(const Code &code) const
{
    const auto it = std::find_if(route.totes.begin(), route.totes.end(), [&](const Tote &known) {
        const auto same = [&](const ToteId &id) { return sameText(id.text(), code.text); };
        return same(known.tote) || std::any_of(known.full.begin(), known.full.end(), same);
    });
    return it == route.totes.end() ? nullptr : &*it;
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

} // namespace domain
