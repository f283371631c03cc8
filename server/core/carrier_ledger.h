// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/time.h"
#include "server/core/world.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>
#include <vector>

namespace server {

/// The books of the emulated carrier, in a SQLite file of their own: nothing that becomes of a server or its store changes
/// them, and several servers may use them at once. Nothing here keeps a purchase from being made twice: that is what they
/// show. Throws StoreError when the file fails.
class CarrierLedger
{
public:
    struct Purchase
    {
        qint64 number = 0; ///< from 1
        QString reference;
        QString service;
        QString box;
        int weight_g = 0;
        QString format;
        domain::UtcTime booked; ///< on the books from then on
        domain::UtcTime answered; ///< its document was handed out for the first time; 0 = not yet
        bool givenBack = false;
    };

    /// file: ":memory:" for one that is gone with this object.
    static base::Expected<std::unique_ptr<CarrierLedger>, Failure> open(const QString &file);
    ~CarrierLedger();
    CarrierLedger(const CarrierLedger &) = delete;
    CarrierLedger &operator=(const CarrierLedger &) = delete;

    /// Counts a request of this kind about this reference: 1 for the first.
    int countRequest(const QString &kind, const QString &about);
    /// Returns its number.
    qint64 book(const Purchase &purchase);
    /// The first one under this reference that is on the books at this time.
    [[nodiscard]] std::optional<Purchase> find(const QString &reference, domain::UtcTime at);
    [[nodiscard]] std::optional<Purchase> findNumber(qint64 number, domain::UtcTime at);
    /// Its document is handed out; the first time counts.
    void markDownloaded(qint64 number, domain::UtcTime at);
    void markGivenBack(qint64 number);
    /// All there are, whenever booked, in the order of their numbers.
    [[nodiscard]] std::vector<Purchase> all();

private:
    explicit CarrierLedger(const QString &file);
    void begin();
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] std::vector<Purchase> select(const QString &where, const QVariantList &values);

    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace server
