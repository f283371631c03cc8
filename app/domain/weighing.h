// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/order.h"
#include "domain/site.h"
#include "domain/time.h"
#include <QByteArray>

/// Weights: what a parcel should weigh, what a difference most likely means, and when a scale may be believed.
namespace domain {

struct ExpectedWeight
{
    int grams = 0;
    int tolerance_g = 0;
    bool operator==(const ExpectedWeight &) const = default;
};
/// Products + box + packing, with the carrier's tolerance: the larger of the absolute and the relative one.
[[nodiscard]] ExpectedWeight expectedWeight(const PackOrder &order, const Parcel &parcel, const Site &site);
/// Units that this parcel will hold: what is in it, and for the open parcel what is still to be verified.
[[nodiscard]] std::map<ProductId, int> plannedUnits(const PackOrder &order, const Parcel &parcel);
/// What a label for this parcel is to be declared with: as weighed, else as expected when it is packed. What its box does not
/// carry goes into another parcel: a label for an order of 180 kg fits none of its parcels. A box that holds more than it carries
/// counts as the next larger one that does.
[[nodiscard]] int declared_g(const PackOrder &order, const Parcel &parcel, const Site &site);
/// What the whole order would weigh as one parcel in the suggested box: what a label is wanted for before anything is packed.
[[nodiscard]] int expectedOrder_g(const PackOrder &order, const Site &site);
/// The smallest box of the site that takes the order by volume and weight, leaving a fifth for paper and air; the largest where
/// none does; empty without boxes. A product without volume takes no room, a box without measures holds anything.
[[nodiscard]] QString suggestedBox(const PackOrder &order, const Site &site);
/// The box of this parcel: the chosen one, else the one that is suggested for what it will hold.
[[nodiscard]] QString boxOf(const PackOrder &order, const Parcel &parcel, const Site &site);

/// One way in which a difference comes about.
struct Explanation
{
    struct Part
    {
        ProductId product;
        int units = 0; ///< negative: missing, positive: too many
        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; ///< one or two products; empty: only the box differs
    QString box;             ///< another box than the chosen one would fit; empty: not the box
    int rest_g = 0;          ///< what stays unexplained
    bool operator==(const Explanation &) const = default;
};
/// The likeliest explanations of `difference_g` (weighed - expected), best first: fewer units before more, then the smaller
/// rest; none whose rest is beyond tolerance. At most `most`, but all that are as good as the best one (products that
/// weigh the same): a person is told that it cannot be known which.
[[nodiscard]] std::vector<Explanation> explain(const PackOrder &order, const Parcel &parcel, const Site &site, int difference_g,
                                               int tolerance_g, size_t most = 3);

// ---- scales -------------------------------------------------------------------------------------
enum class ScaleTrouble {
    None,
    Under,     ///< below zero: something was taken off, or it was zeroed with a load
    Over,      ///< above its capacity
    ZeroError, ///< it could not zero itself at power-on: empty the pan, switch it off and on
    Fault,     ///< it says that it is broken, or wants calibration
    NotUnderstood,
};

/// One answer of a scale. A read that failed is no reading: the value before it never stands in for it.
struct ScaleReading
{
    std::optional<qint64> weight_mg; ///< absent where there is trouble; negative below zero
    bool stable = false;
    bool net = false; ///< a tare is active on the scale
    ScaleTrouble trouble = ScaleTrouble::None;
    QByteArray raw; ///< as it came
    QString device;
    Instant at;
};

/// Whether the weight of *this* parcel is on the scale. A weight never leaks into the next parcel: after one was taken, or an
/// order was opened with something on the pan, the scale must have been seen at zero.
class ScaleTrust
{
public:
    static constexpr qint64 zero_mg = 5'000;          ///< what counts as empty
    static constexpr Duration staleAfter{2000};       ///< no reading for so long: silent
    static constexpr Duration frozenAfter{30000};     ///< the same load for so long though the pan is to be cleared: said
    static constexpr int agreeing = 3;                ///< stable readings within one division that make a weight
    static constexpr qint64 division_mg = 10'000;     ///< the coarsest of parcel scales

    enum class View {
        NoScale,
        Silent,    ///< nothing comes any more
        Trouble,   ///< see trouble()
        ClearPan,  ///< take everything off: it was not at zero since the last parcel
        Frozen,    ///< it was to be cleared long ago, and not a digit has moved
        Empty,
        Settling,
        Settled,
    };

    void read(const ScaleReading &reading);
    /// The pan must be seen empty before anything counts again.
    void begin();
    [[nodiscard]] View view(Instant now) const;
    [[nodiscard]] ScaleTrouble trouble() const;
    [[nodiscard]] std::optional<qint64> shown_mg() const; ///< the newest reading, to be shown only
    /// The weight of this parcel; absent unless view() is Settled.
    [[nodiscard]] std::optional<int> settled_g(Instant now) const;
    [[nodiscard]] QString device() const;

private:
    void countAgreeing(const ScaleReading &reading);

    std::optional<ScaleReading> m_newest;
    Instant m_movedAt; ///< when the load changed last
    bool m_seenEmpty = false;
    int m_agree = 0;
    qint64 m_agreed_mg = 0; ///< first of the readings that agree
};

} // namespace domain
