// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "emulator/packer.h"
#include <map>

namespace emulator {

/// One purchase on the carrier's books: a line of `packhorse-server purchases FILE`.
struct Purchase
{
    QString reference;
    bool givenBack = false;
    domain::UtcTime answered; ///< the carrier handed its document out; 0 = not told
};
/// One order as the server has it at the end: a line of `packhorse-server export orders`.
struct OrderBooks
{
    struct Label
    {
        int parcel = 0;
        int revision = 0;
        QString reference;
        QString tracking;
        QString state;
    };
    struct Parcel
    {
        int number = 0;
        QString state;
        QHash<QString, int> units; ///< by product id
        QString problem;
    };
    QString order;
    QString state;
    std::vector<Label> labels;
    std::vector<Parcel> parcels;
};

/// What is left of a shift of packing, from places that know nothing of each other.
struct PackingHistory
{
    std::vector<OrderBooks> orders;
    std::vector<Purchase> purchases;
    QStringList printed;               ///< tracking numbers on paper, over all printers
    QStringList reprinted;             ///< the same on paper that says REPRINT
    std::vector<PackedParcel> packed;  ///< as the packers tell it
    std::vector<PackProblem> problems; ///< as the packers tell it
    QHash<QString, QHash<QString, int>> units; ///< by order and product id, as the packers tell it
};

struct PackingVerdict
{
    int parcels = 0;         ///< closed, by the server's books
    int onProblemList = 0;   ///< by the server's books
    int labelsBought = 0;    ///< purchases that stand, on the carrier's books
    int labelsGivenBack = 0;
    int labelsPrinted = 0;   ///< by the printers
    int labelsReprinted = 0; ///< of them, marked as such
    int labelsDoubled = 0;   ///< two purchases under one name, or two pieces of paper with one number
    int labelsWithin8s = 0;  ///< from the last needed act to the paper; by the packers' and printers' clock
    std::vector<qint64> waited_ms;       ///< of each parcel, from the last needed act to the paper
    /// Of each parcel, from the weight that was taken, or the carrier's answer if that came later, to the last byte at the printer.
    std::vector<qint64> printingAdds_ms;
    QStringList violations;
    [[nodiscard]] bool isClean() const { return violations.isEmpty(); }
};

/// Every parcel has exactly one label that was bought and stands, and exactly one on paper, or is on the problem list with
/// its reason. Where paper was lost a person has it printed again: that paper says REPRINT, and stands for the one that is gone.
[[nodiscard]] PackingVerdict judgePacking(const PackingHistory &history);

[[nodiscard]] base::Expected<std::vector<OrderBooks>, QString> readOrderBooks(const QByteArray &lines);
[[nodiscard]] base::Expected<std::vector<Purchase>, QString> readPurchases(const QByteArray &lines);

} // namespace emulator
