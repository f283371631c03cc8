// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/label.h"
#include "server/core/rules.h"
#include "server/core/store.h"
#include <optional>
#include <vector>

namespace server {

/// A label that a fact wants.
struct LabelWant
{
    domain::LabelName name;
    QString service; ///< domain::Carrier::id
    QString box;
    int weight_g = 0;
    QString format;
    QString epoch;         ///< of the store, as the station knew it
    bool firstTry = false; ///< its sequence is above what any node ever confirmed: no other store has acted on it
};

/// One label's row.
struct LabelRow
{
    domain::LabelName name;
    QString reference; ///< on the carrier's books
    QString service;
    QString box;
    int weight_g = 0;
    QString format;
    QString epoch; ///< in which it was wanted
    bool firstTry = false;
    bool askFirst = false; ///< a carrier that can be asked is asked, even though it is the first try
    domain::UtcTime wanted;
    domain::LabelState state = domain::LabelState::Buying;
    qint64 version = 1;
    QString why;
    bool givenUp = false; ///< a fact has voided it
    int attempts = 0;     ///< requests to buy that went out, or may have
    domain::UtcTime attempted;
    int silences = 0;    ///< in a row
    domain::UtcTime due; ///< when to go on
    QString lease;
    domain::UtcTime leased;
    QString tracking;
    QString mediaType;
    QByteArray document;
};

/// What a worker does next about a label that is being bought or voided. protocol.md "Labels".
enum class LabelStep {
    Buy,      ///< nobody can have bought it
    Ask,      ///< the carrier, by reference
    GiveBack, ///< the purchase is known
    LetGo,    ///< it was never bought: nothing to give back
    Check,    ///< it cannot be known: a person
};
[[nodiscard]] LabelStep nextStep(const LabelRow &row, const QString &epoch, bool canAsk);

/// The labels in the store. Everything that changes one is called within a transaction, under Lock::Labels. All times in
/// their rows are by the store's clock.
class Labels
{
public:
    explicit Labels(Store &store)
        : m_store(store)
    {
    }

    /// Claims the name. Nothing, when it is claimed: a second want changes nothing.
    std::optional<domain::Changed> want(const LabelWant &want, const QString &site);
    /// It shall not be used, and be given back. Nothing, when there is none or it was given up before.
    std::optional<domain::Changed> giveUp(const domain::LabelName &name, const QString &why);
    /// What `settle` would say.
    [[nodiscard]] Judgement mayBeSettled(const domain::LabelName &name, const QString &decision, const QString &tracking);
    /// A person has looked at the carrier's: "bought" with its tracking number, "not_bought"; or "retry" for a refused one.
    [[nodiscard]] base::Expected<domain::Changed, domain::Dispute>
    settle(const domain::LabelName &name, const QString &decision, const QString &tracking);
    /// This store lost something: it was restored, or a station knows more of it than it does itself. What is under way may
    /// have been bought meanwhile, and so may a label whose first want is among what was lost: for 14 days (as long as
    /// stations keep facts) wants of orders that were here before are no first tries, and all others ask first.
    void noteForgetting();

    [[nodiscard]] std::optional<LabelRow> find(const domain::LabelName &name);
    [[nodiscard]] bool isAnyDue();
    /// A person may hold it in his hand: it was printed or applied. The document need not be there any more.
    std::optional<domain::Changed> noteUse(const domain::LabelName &name);
    /// Up to `most` labels that are due and in nobody's hand, for this lease from now on.
    [[nodiscard]] std::vector<LabelRow> take(const QString &lease, domain::Duration leaseTime, int most);
    void extend(const QString &lease, domain::Duration leaseTime);
    /// Nobody else uses this store: what was in the hand of a process that is gone is in nobody's.
    void releaseAll();
    /// Counts the version up and writes.
    domain::Changed save(LabelRow &row);

    /// The body of GET /v1/labels/...; empty when there is none.
    [[nodiscard]] QByteArray document(const domain::LabelName &name);
    /// In `check` or `refused`, and not given up after all.
    [[nodiscard]] std::vector<LabelRow> needingAPerson();
    [[nodiscard]] std::vector<LabelRow> ofOrder(const domain::OrderId &order);
    [[nodiscard]] bool areAny();
    struct Queue
    {
        qint64 length = 0;
        domain::UtcTime oldest; ///< when it was wanted
    };
    [[nodiscard]] Queue queue();

private:
    struct Trust;
    [[nodiscard]] Trust trustIn(const LabelWant &want);
    [[nodiscard]] std::vector<LabelRow> select(const char *where, const QVariantList &values);
    Store &m_store;
};

[[nodiscard]] domain::Label labelOf(const LabelRow &row);
/// Whether Labels::settle knows this word.
[[nodiscard]] bool isLabelDecision(const QString &decision);
[[nodiscard]] QString labelStateName(domain::LabelState state);
/// The name in /v1/labels/{order}/{parcel}/{revision}; nullopt for anything else.
[[nodiscard]] std::optional<domain::LabelName> labelNameOf(const QString &href);
[[nodiscard]] std::optional<domain::LabelName> labelNameOf(const QString &order, const QString &parcel,
                                                           const QString &revision);
/// Made from these alone: a store that forgot the purchase finds it again. At most 40 characters of plain ASCII.
[[nodiscard]] QString labelReference(const QString &site, const domain::LabelName &name);

} // namespace server
