// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/product.h"
#include "domain/site.h"
#include "server/core/store.h"
#include <optional>

namespace server {

/// A product and where it lies.
struct ShelvedProduct
{
    domain::Product product; ///< picture: the href of its picture
    QString location;
    QString pictureFile; ///< name of a file in the demo warehouse; empty: a neutral picture is drawn
};

/// What an order file does not tell of an order.
struct MadeUpWishes
{
    QString service; ///< domain::Carrier::id; empty at a site without carriers
    QString instruction;
    QString giftNote;
    bool wantsSlip = false;
};

/// What the site has: products on shelves, operators, codes and policies.
class Catalogue
{
public:
    explicit Catalogue(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::optional<ShelvedProduct> find(const domain::ProductId &id);
    [[nodiscard]] bool knows(const domain::ProductId &id);
    void add(const ShelvedProduct &shelved);

    /// A weight (20 to 2,000 g) and a free location made up from the product's id: the same id gets the same again.
    [[nodiscard]] static int madeUpWeight_g(const domain::ProductId &id);
    /// 2 to 5 ml a gram.
    [[nodiscard]] static int madeUpVolume_ml(const domain::ProductId &id, int weight_g);
    /// Fixed by the order's number: every third goes with the site's last carrier, one in twelve has a gift note, one in
    /// five a packing slip, one in twenty an instruction.
    [[nodiscard]] static MadeUpWishes madeUpWishes(const domain::OrderId &id, const domain::Site &site);
    [[nodiscard]] QString madeUpLocation(const domain::ProductId &id);
    /// Where a location comes on the way through the warehouse: aisle by aisle, up one and down the next.
    [[nodiscard]] static qint64 walkOf(const QString &location);

    [[nodiscard]] domain::Site site();
    void setSite(const domain::Site &site);
    /// Adds an operator, or changes name, role and language of the one who has this badge. Returns the operator's id.
    domain::OperatorId setOperator(domain::Operator person);
    [[nodiscard]] bool isKnown(const QString &badge);
    [[nodiscard]] domain::OperatorId idOf(const QString &badge); ///< empty: nobody has it
    /// verifier as from codec/pin.h. Wrong PINs before it are forgiven.
    void setPin(const QString &badge, const QString &verifier);
    /// The same, and it is good for choosing another one only.
    void setPinForOnce(const QString &badge, const QString &verifier);
    /// By themselves or with a supervisor, with this request.
    void choosePin(const domain::OperatorId &who, const QString &verifier, const QString &request);
    void lock(const QString &badge);   ///< signs nobody in any more
    void unlock(const QString &badge); ///< and forgives wrong PINs, on every station
    /// Wrong PINs of theirs, on every station; a badge that is locked stays so.
    void forgive(const domain::OperatorId &who);
    /// How they want the screens, on whatever station. Nothing for somebody who is not known.
    void keepSettings(const domain::OperatorId &who, const domain::RosterSettings &wanted);

    [[nodiscard]] static QString pictureHref(const domain::ProductId &id);

private:
    Store &m_store;
};

} // namespace server
