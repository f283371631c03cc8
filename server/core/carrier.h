// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/time.h"
#include <QByteArray>
#include <QString>
#include <functional>
#include <variant>

namespace server {

/// What a label is bought for.
struct Consignment
{
    QString reference; ///< the sender's own, on the carrier's books: the purchase is found again by it
    QString service;   ///< domain::Carrier::id
    QString box;
    int weight_g = 0;
    QString format; ///< "zpl" | "pdf"
};

/// A purchase, as the carrier tells of it.
struct Bought
{
    QString tracking;
    QString mediaType;
    QByteArray document;    ///< empty: the carrier does not hand it out (any more)
    bool givenBack = false; ///< it was bought, and voided since
};
struct NotBought // there is no purchase under this reference
{};
struct CarrierRefused // for good: nothing was done, and nothing will be
{
    QString why;
};
struct CarrierSilent // an error, a time-out, half an answer: it may have been done or not
{
    QString why;
};

using BuyAnswer = std::variant<Bought, CarrierRefused, CarrierSilent>;
using FindAnswer = std::variant<Bought, NotBought, CarrierSilent>;
using GiveBackAnswer = std::variant<base::Done, CarrierRefused, CarrierSilent>;

/// Whoever sells labels. A real carrier is one file that does this. Each call sends one request and is answered once, later
/// and on the caller's thread; never by calling back before it returns. Whether to ask again is not decided here.
class Carrier
{
public:
    virtual ~Carrier() = default;
    Carrier() = default;
    Carrier(const Carrier &) = delete;
    Carrier &operator=(const Carrier &) = delete;

    /// Whether `find` can be asked at all.
    [[nodiscard]] virtual bool canFind() const = 0;
    /// How long after a request to buy whose answer is not known the purchase may still appear on the carrier's books:
    /// before that "not bought" is no proof.
    [[nodiscard]] virtual domain::Duration settles() const = 0;

    virtual void buy(const Consignment &consignment, std::function<void(BuyAnswer)> answered) = 0;
    virtual void find(const Consignment &consignment, std::function<void(FindAnswer)> answered) = 0;
    /// Voids a purchase; of one that was voided before the answer is Done.
    virtual void giveBack(const QString &tracking, std::function<void(GiveBackAnswer)> answered) = 0;
};

} // namespace server
