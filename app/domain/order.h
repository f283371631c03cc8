// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/label.h"
#include "domain/product.h"
#include "domain/route.h"
#include <algorithm>
#include <map>
#include <optional>
#include <vector>

/// An order in work at a desk: what the server knows of it, and after the fold what the screen shows. It holds no name and
/// no address of a customer: those never leave the server.
namespace domain {

/// Units of one product in an order.
struct PackLine
{
    ProductId product;
    int ordered = 0;
    int picked = 0;  ///< in a tote, as far as the server has heard; facts of a picker may still be on the way
    int shorted = 0; ///< the picker found none
    std::optional<int> goesWith = {}; ///< a person decided at a desk that the order goes with so many

    /// To be packed.
    [[nodiscard]] int wanted() const { return goesWith ? std::min(*goesWith, ordered - shorted) : ordered - shorted; }
    bool operator==(const PackLine &) const = default;
};

enum class ParcelState { Open, Problem, Closed };

struct Parcel
{
    int number = 1;
    ParcelState state = ParcelState::Open;
    std::map<ProductId, int> units;
    std::vector<QString> serials; ///< serialKey() of what is in it
    QString box;                  ///< chosen; empty: the one that the site suggests
    std::optional<int> weight_g;  ///< gross, as weighed; forgotten when what is in it changes
    std::vector<LabelMark> labels; ///< by revision, ascending
    QString bin;                   ///< dispatch bin, or problem bin
    QString problem;               ///< reason of the problem that is open

    [[nodiscard]] int total() const; ///< units
    [[nodiscard]] const LabelMark *label() const; ///< the newest one that is not voided; null when none
    [[nodiscard]] const LabelMark *label(int revision) const; ///< null when it was never wanted
    [[nodiscard]] int nextRevision() const;
    bool operator==(const Parcel &) const = default;
};

enum class OrderState { Waiting, InWork, PutAside, Problem, Packed };

/// What a fact changed, kept so that an undo can take it back; newest last, bounded (maxEffects).
struct PackEffect
{
    EventId event;
    StationId station;
    OperatorId by;
    EventData data;
    QString boxBefore; ///< what was chosen before this choice of a box
    bool operator==(const PackEffect &) const = default;
};

struct PackOrder
{
    OrderId id;
    OrderState state = OrderState::Waiting;
    bool cancelled = false;
    bool ready = false; ///< its trolley was dropped: nobody picks for it any more
    RouteId route;      ///< empty: on none
    TrolleyId trolley;  ///< that carries it, with `slot`; empty when it was taken off
    int slot = 0;
    std::vector<ToteId> totes; ///< all that hold goods of it
    std::optional<Holder> heldBy;
    QString desk; ///< where it is in work
    Flags flags;
    QString carrier;     ///< id in the site's table
    QString instruction; ///< to the packer, may be empty
    QString giftNote;    ///< to be printed and put in, may be empty
    bool wantsSlip = false; ///< a packing slip goes in
    std::vector<PackLine> lines;
    Products products;
    std::vector<Parcel> parcels; ///< at least one once it is in work
    std::vector<Parcel> takenBack; ///< by undo, with their labels: a name that was given once is not given again
    std::vector<PackEffect> effects;
    int unplaced = 0; ///< facts that fit nothing; shown, change nothing else

    [[nodiscard]] const Product *product(const ProductId &id) const;
    [[nodiscard]] const PackLine *line(const ProductId &id) const;
    [[nodiscard]] const Parcel *parcel(int number) const;
    [[nodiscard]] const Parcel *openParcel() const; ///< the last one that is open; null when all are closed or a problem
    [[nodiscard]] int packed(const ProductId &id) const; ///< units, over all parcels
    [[nodiscard]] int open(const ProductId &id) const;   ///< units still to be verified, at least 0
    [[nodiscard]] int units() const;                     ///< wanted
    [[nodiscard]] int settled() const;                   ///< verified
    [[nodiscard]] bool isVerified() const;               ///< nothing is open any more
    bool operator==(const PackOrder &) const = default;
};

/// The server's state of one order; the marks as in RouteSnapshot, and the same rule of what may replace what.
struct OrderSnapshot
{
    QString epoch;
    qint64 version = 0;
    SequenceOf included;
    SequencesOf open;
    std::vector<Correction> corrections;
    PackOrder order;
    bool operator==(const OrderSnapshot &) const = default;
};
[[nodiscard]] bool isNewer(const OrderSnapshot &next, const OrderSnapshot &applied);
[[nodiscard]] std::vector<JournalId> openAgain(const OrderSnapshot &next, const OrderSnapshot &applied); ///< as of routes
[[nodiscard]] std::vector<EventId> unread(const OrderSnapshot &next, const OrderSnapshot &applied);          ///< as of routes

/// One order of GET /v1/tasks.
struct OrderSummary
{
    OrderId id;
    QString href;
    qint64 version = 0;
    OrderState state = OrderState::Waiting;
    bool cancelled = false;
    bool ready = false;
    TrolleyId trolley;
    int slot = 0;
    std::vector<ToteId> totes;
    int units = 0;
    int settled = 0;
    QString problem; ///< reason, where a problem is open
    std::optional<Holder> heldBy;
    bool operator==(const OrderSummary &) const = default;
};

} // namespace domain
