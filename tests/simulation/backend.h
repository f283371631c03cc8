// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/emulated_carrier.h"
#include "server/core/labels.h"
#include "server/core/purchasing.h"
#include "server/core/reference_server.h"
#include "support/virtual_time.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

namespace simulation {

/// The server's side: nodes over stores, the real core of packhorse-server in this process, and all that can become of
/// them. The store of truth is `main`; what other stores hold counts for nothing.
class Backend
{
public:
    /// What a node does instead of its duty.
    enum class Quirk {
        None,
        Down,
        Forgetful, ///< a store of its own, as it was this morning: the incident
        Split,     ///< the same, with an epoch of its own
        Stale,     ///< documents as they were a while ago
        Careless,  ///< answers, and dies before the commit
        Broken,    ///< 500 for everything
    };
    struct Node
    {
        QString name;
        Quirk quirk = Quirk::None;
        domain::Duration slowness{0};
        domain::Duration clockAhead{0};
    };

    struct Morning
    {
        QByteArray orders; ///< in our CSV form
        int totes = 4;     ///< of a route, at most
        int stops = 6;
        int nodes = 1;
        /// server::readCarrierPlan. With one, all has been picked, and packers come; without, pickers.
        QString carrier;
        bool labelAtPack = true;
    };
    Backend(support::VirtualTime &time, const Morning &morning);
    ~Backend();

    [[nodiscard]] server::Document append(Node &node, const server::AppendCall &call);
    [[nodiscard]] server::Document get(Node &node, const server::Get &get);
    QByteArray admin(const QString &command, const QMap<QString, QString> &parameters, const QByteArray &content = {});

    [[nodiscard]] std::map<domain::RouteId, domain::Route> routes() const;
    [[nodiscard]] std::map<domain::OrderId, domain::PackOrder> orders() const;
    [[nodiscard]] bool isOpenOrder(const QString &order) const;
    /// What stands on the carrier's books, whatever any store knows of it.
    [[nodiscard]] std::vector<server::CarrierLedger::Purchase> purchases() { return m_carrier->ledger().all(); }
    /// References that two stores which do not know of each other bought, and the later one had no cause to ask first, or asked
    /// so shortly after the other that it could not see the purchase; or one store before and after a restore that nobody said.
    /// (docs/labels.md says so.)
    [[nodiscard]] QSet<QString> boughtUnseen() const;
    /// References that another store than that of truth bought: who voided them at the true one, it may never hear of.
    [[nodiscard]] QSet<QString> boughtElsewhere() const;
    /// Tracking numbers that another store than that of truth gave back: the true one may never hear of the void.
    [[nodiscard]] const QSet<QString> &givenBackElsewhere() const { return m_givenBackElsewhere; }
    [[nodiscard]] std::vector<server::LabelRow> labels(const domain::OrderId &order) const; ///< in the store of truth
    [[nodiscard]] QString siteName() const;
    [[nodiscard]] QStringList openCases() const;
    /// Journal and number of every fact that a supervisor sees in a case.
    [[nodiscard]] QSet<QPair<QString, domain::Sequence>> factsInCases() const;
    [[nodiscard]] std::vector<QJsonObject> events() const; ///< of the store of truth, in the order of their arrival

    /// Keeps the store of truth as it is now, as a backup that was read back: what it holds is safe.
    void backUp();
    /// The store of truth becomes the last backup. False: there is none.
    bool restore(bool newEpoch) { return restoreFrom(m_backup, newEpoch); }
    bool restoreFirst(bool newEpoch) { return restoreFrom(m_firstBackup, newEpoch); } ///< the oldest one instead
    void rememberDocuments(); ///< for nodes that will be stale
    void heal();

    /// What a person decided about facts without effect, as the store has it.
    struct Decision
    {
        QString journal;
        domain::Sequence sequence = 0;
        QString caseId;
        QString decision;
        domain::UtcTime at;
    };
    [[nodiscard]] std::vector<Decision> decisions() const;

    /// Facts that this predicate names are parked (an old server), or disputed (a bad deploy), while it is set.
    bool parks = false;
    bool disputes = false;
    int mostLines = 0; ///< of an append; a longer one is answered 413 by us; 0 = our own limit
    /// Answers instead of the nodes where it gives something: what stands at the edge. The path is cut at its slashes.
    std::function<std::optional<server::Document>(const QStringList &path)> edge;

    std::vector<Node> nodes;
    int restores = 0;
    int quietRestores = 0; ///< without a new epoch: nothing tells the stations that decisions were forgotten, too
    std::function<void(const std::vector<domain::Changed> &)> onChanged;

private:
    /// A store's own account at the carrier's, which notes when it bought what.
    class Account;
    struct Kept
    {
        QString file;
        std::unique_ptr<Account> account;
        std::unique_ptr<server::Store> store;
        std::unique_ptr<server::ReferenceServer> server;
        std::unique_ptr<server::Purchasing> purchasing;
    };
    [[nodiscard]] QJsonArray caseList() const;
    bool restoreFrom(const QString &backup, bool newEpoch);
    [[nodiscard]] bool isRestoredBetween(domain::UtcTime first, domain::UtcTime second) const;
    [[nodiscard]] server::World world();
    [[nodiscard]] server::World rightTime();
    [[nodiscard]] server::Rules rules();
    void open(Kept &kept, const QString &file);
    static void shut(Kept &kept);
    void openDesks(const Morning &morning);
    void lookForLabels();
    void tell(const std::vector<domain::Changed> &changed) const;
    [[nodiscard]] Kept &keptOf(const Node &node);
    [[nodiscard]] bool isTooLong(const server::AppendCall &call) const { return mostLines > 0 && call.body.count('\n') > mostLines; }

    support::VirtualTime &m_time;
    QTemporaryDir m_folder;
    struct Bought
    {
        QString reference;
        int account = 0;
        const Kept *store = nullptr;
        bool asked = false; ///< the carrier, whether it was bought before
        domain::UtcTime at;
    };
    std::vector<Bought> m_bought;
    QSet<QString> m_givenBackElsewhere;
    int m_accounts = 0;
    std::vector<domain::UtcTime> m_restoredQuietly; ///< in the same epoch
    std::unique_ptr<server::EmulatedCarrier> m_carrier; ///< one for all stores: it is not the warehouse's
    Kept m_main;
    Kept m_forgetful;
    Kept m_split;
    QString m_morning; ///< the store before the first fact
    QString m_backup;
    QString m_firstBackup;
    std::map<QString, server::Document> m_old;
    domain::Duration m_ahead{0}; ///< of the node that is at work
    int m_uuids = 0;
    int m_files = 0;
};

} // namespace simulation
