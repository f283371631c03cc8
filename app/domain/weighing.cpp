// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/weighing.h"
#include <algorithm>
#include <cstdlib>

namespace domain {
namespace {
using Units = std::map<ProductId, int>;

constexpr qint64 mostGrams = 1'000'000'000;
constexpr qint64 fillPercent = 80; ///< of a box's volume; the rest is paper and air

int grams(qint64 weight)
{
    return static_cast<int>(std::clamp(weight, -mostGrams, mostGrams));
}

/// Sum over the units of what one of them is, by `each(product)`.
template <typename Each>
qint64 sum(const PackOrder &order, const Units &units, Each each)
{
    qint64 all = 0;
    for (const auto &[id, count] : units) {
        const Product *product = order.product(id);
        all += product ? qint64(count) * each(*product) : 0;
    }
    return all;
}

qint64 weightOf(const PackOrder &order, const Units &units)
{
    return sum(order, units, [](const Product &p) { return p.weight_g; });
}

qint64 volumeOf(const Box &box)
{
    return qint64(box.length_mm) * box.width_mm * box.height_mm / 1000; // mm3 in a ml
}

QString boxFor(const PackOrder &order, const Units &units, const Site &site)
{
    const qint64 weight = weightOf(order, units);
    const qint64 volume = sum(order, units, [](const Product &p) { return p.volume_ml; });
    for (const Box &box : site.boxes) {
        const qint64 holds = volumeOf(box) * fillPercent / 100;
        if ((holds == 0 || volume <= holds) && (box.most_g == 0 || weight <= box.most_g))
            return box.code;
    }
    return site.boxes.empty() ? QString() : site.boxes.back().code;
}

int packed_g(const PackOrder &order, const Units &units, const QString &boxCode, const Site &site)
{
    const Box *box = boxOf(site, boxCode);
    return grams(weightOf(order, units) + (box ? box->weight_g : 0) + site.policies.packing_g);
}

/// What a box with so much in it carries: what it is made for; where that is exceeded, it is not the box that it was taken for, and
/// carries what the next larger one does. Were it as much as lies in it, each further piece would want a label of its own.
int carried_g(const Box &box, int content_g, const Site &site)
{
    if (content_g <= box.most_g)
        return box.most_g;
    std::optional<int> next;
    for (const Box &other : site.boxes) {
        if (other.most_g >= content_g && (!next || other.most_g < *next))
            next = other.most_g;
    }
    return next.value_or(content_g);
}

Units allUnits(const PackOrder &order)
{
    Units units;
    for (const PackLine &line : order.lines) {
        if (line.wanted() > 0)
            units[line.product] += line.wanted();
    }
    return units;
}

// ---- explanations --------------------------------------------------------------------------------

/// What a unit more or less of a product would change.
struct Change
{
    const Product *product = nullptr;
    int most = 0;  ///< units that may be missing
};

int unitsOf(const Explanation &explanation)
{
    int units = 0;
    for (const Explanation::Part &part : explanation.parts)
        units += std::abs(part.units);
    return units;
}

bool isBetter(const Explanation &a, const Explanation &b)
{
    return std::pair(unitsOf(a), std::abs(a.rest_g)) < std::pair(unitsOf(b), std::abs(b.rest_g));
}

/// Looks for what a difference may come from.
class Search
{
public:
    Search(const PackOrder &order, const Parcel &parcel, const Site &site, int difference_g, int tolerance_g)
        : m_difference(difference_g)
        , m_tolerance(tolerance_g)
    {
        for (const Product &product : order.products) {
            const auto it = parcel.units.find(product.id);
            if (product.weight_g > 0 && order.line(product.id))
                m_changes.push_back({&product, it == parcel.units.end() ? 0 : it->second});
        }
        otherBoxes(boxOf(order, parcel, site), site);
        oneProduct();
        if (std::none_of(m_found.begin(), m_found.end(), [](const Explanation &e) { return unitsOf(e) <= 1; }))
            twoProducts();
    }
    std::vector<Explanation> best(size_t most)
    {
        std::stable_sort(m_found.begin(), m_found.end(), isBetter);
        const auto worse = std::find_if(m_found.begin(), m_found.end(), [&](const Explanation &e) { return isBetter(m_found.front(), e); });
        const auto asGood = static_cast<size_t>(worse - m_found.begin());
        m_found.resize(std::min(m_found.size(), std::max(most, asGood)));
        return m_found;
    }

private:
    static constexpr int mostOfOne = 12; ///< a case
    static constexpr int mostOfTwo = 2;

    void take(Explanation explanation)
    {
        if (std::abs(explanation.rest_g) <= m_tolerance)
            m_found.push_back(std::move(explanation));
    }
    void otherBoxes(const QString &code, const Site &site)
    {
        const Box *box = boxOf(site, code);
        for (const Box &other : site.boxes) {
            if (box && other.code != code && other.weight_g != box->weight_g)
                take({{}, other.code, grams(qint64(m_difference) - (other.weight_g - box->weight_g))});
        }
    }
    void oneProduct()
    {
        for (const Change &change : m_changes) {
            const int nearest = grams(std::lround(double(m_difference) / change.product->weight_g));
            if (nearest != 0 && isPossible(change, nearest))
                take({{{change.product->id, nearest}}, {}, rest(change, nearest, m_difference)});
        }
    }
    void twoProducts()
    {
        for (size_t i = 0; i < m_changes.size(); ++i) {
            for (size_t j = i + 1; j < m_changes.size(); ++j)
                pair(m_changes[i], m_changes[j]);
        }
    }
    void pair(const Change &a, const Change &b)
    {
        for (int units = -mostOfTwo; units <= mostOfTwo; ++units) {
            const int left = rest(a, units, m_difference);
            const int others = grams(std::lround(double(left) / b.product->weight_g));
            if (units != 0 && others != 0 && std::abs(others) <= mostOfTwo && isPossible(a, units) && isPossible(b, others))
                take({{{a.product->id, units}, {b.product->id, others}}, {}, rest(b, others, left)});
        }
    }
    static bool isPossible(const Change &change, int units)
    {
        return units > 0 ? units <= mostOfOne : -units <= change.most;
    }
    static int rest(const Change &change, int units, int difference)
    {
        return grams(difference - qint64(units) * change.product->weight_g);
    }

    const int m_difference;
    const int m_tolerance;
    std::vector<Change> m_changes;
    std::vector<Explanation> m_found;
};

} // namespace

// ---- what a parcel weighs ------------------------------------------------------------------------

Units plannedUnits(const PackOrder &order, const Parcel &parcel)
{
    Units units = parcel.units;
    if (&parcel != order.openParcel() && !(order.parcels.empty()))
        return units;
    for (const PackLine &line : order.lines) {
        if (const int open = order.open(line.product); open > 0)
            units[line.product] += open;
    }
    return units;
}

ExpectedWeight expectedWeight(const PackOrder &order, const Parcel &parcel, const Site &site)
{
    const Carrier *known = carrierOf(site, order.carrier);
    const Carrier carrier = known ? *known : Carrier();
    const int expected = packed_g(order, parcel.units, boxOf(order, parcel, site), site);
    return {expected, std::max(carrier.tolerance_g, grams(qint64(expected) * carrier.tolerancePermille / 1000))};
}

int declared_g(const PackOrder &order, const Parcel &parcel, const Site &site)
{
    if (parcel.weight_g)
        return *parcel.weight_g;
    const QString code = boxOf(order, parcel, site);
    const int planned = packed_g(order, plannedUnits(order, parcel), code, site);
    const Box *box = boxOf(site, code);
    if (!box || box->most_g == 0)
        return planned;
    const int content = grams(weightOf(order, parcel.units));
    const int full = grams(qint64(carried_g(*box, content, site)) + box->weight_g + site.policies.packing_g);
    return std::min(planned, full);
}

int expectedOrder_g(const PackOrder &order, const Site &site)
{
    return packed_g(order, allUnits(order), suggestedBox(order, site), site);
}

QString suggestedBox(const PackOrder &order, const Site &site)
{
    return boxFor(order, allUnits(order), site);
}

QString boxOf(const PackOrder &order, const Parcel &parcel, const Site &site)
{
    return parcel.box.isEmpty() ? boxFor(order, plannedUnits(order, parcel), site) : parcel.box;
}

std::vector<Explanation> explain(const PackOrder &order, const Parcel &parcel, const Site &site, int difference_g, int tolerance_g, size_t most)
{
    return Search(order, parcel, site, difference_g, tolerance_g).best(most);
}

// ---- scales --------------------------------------------------------------------------------------

void ScaleTrust::read(const ScaleReading &reading)
{
    const bool another = !m_newest || m_newest->device != reading.device || m_newest->net != reading.net;
    if (another || m_newest->weight_mg != reading.weight_mg)
        m_movedAt = reading.at;
    const bool usable = reading.trouble == ScaleTrouble::None && reading.weight_mg;
    // Another scale, a tare that came or went, or less than nothing on the pan: its zero is not the one that was seen.
    if (another || !usable || *reading.weight_mg < -zero_mg)
        m_seenEmpty = false;
    if (usable && reading.stable && std::abs(*reading.weight_mg) <= zero_mg)
        m_seenEmpty = true;
    countAgreeing(reading);
    m_newest = reading;
}

void ScaleTrust::countAgreeing(const ScaleReading &reading)
{
    const bool counts = reading.trouble == ScaleTrouble::None && reading.weight_mg && reading.stable && *reading.weight_mg > zero_mg;
    if (!counts) {
        m_agree = 0;
    } else if (m_agree > 0 && std::abs(*reading.weight_mg - m_agreed_mg) <= division_mg) {
        ++m_agree;
    } else {
        m_agree = 1;
        m_agreed_mg = *reading.weight_mg;
    }
}

void ScaleTrust::begin()
{
    m_seenEmpty = false;
    m_agree = 0;
    if (m_newest)
        m_movedAt = m_newest->at;
}

ScaleTrust::View ScaleTrust::view(Instant now) const
{
    if (!m_newest)
        return View::NoScale;
    if (now - m_newest->at > staleAfter)
        return View::Silent;
    if (trouble() != ScaleTrouble::None)
        return View::Trouble;
    if (!m_seenEmpty)
        return now - m_movedAt > frozenAfter ? View::Frozen : View::ClearPan;
    if (m_newest->stable && std::abs(*m_newest->weight_mg) <= zero_mg)
        return View::Empty;
    return m_agree >= agreeing ? View::Settled : View::Settling;
}

ScaleTrouble ScaleTrust::trouble() const
{
    if (!m_newest)
        return ScaleTrouble::None;
    const bool says = m_newest->trouble != ScaleTrouble::None || m_newest->weight_mg;
    return says ? m_newest->trouble : ScaleTrouble::NotUnderstood;
}

std::optional<qint64> ScaleTrust::shown_mg() const
{
    return m_newest ? m_newest->weight_mg : std::nullopt;
}

std::optional<int> ScaleTrust::settled_g(Instant now) const
{
    if (view(now) != View::Settled)
        return {};
    return grams((*m_newest->weight_mg + 500) / 1000);
}

QString ScaleTrust::device() const
{
    return m_newest ? m_newest->device : QString();
}

} // namespace domain
