// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/parcels.h"
#include "codec/bytes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace emulator {
namespace {

constexpr qint64 slo_ms = 8000;

/// Looks at one shift from all sides.
class Judge
{
public:
    explicit Judge(const PackingHistory &history) : m_history(history)
    {
        for (const Purchase &purchase : history.purchases) {
            ++(purchase.givenBack ? m_givenBack : m_standing)[purchase.reference];
            if (!purchase.givenBack && purchase.answered.ms != 0)
                m_answered.emplace(purchase.reference, purchase.answered);
        }
        for (const QString &tracking : history.printed)
            ++m_paper[tracking];
        for (const QString &tracking : history.reprinted)
            ++m_marked[tracking];
        for (const OrderBooks &order : history.orders) {
            for (const OrderBooks::Label &label : order.labels)
                m_references.insert(label.tracking, label.reference);
        }
    }

    PackingVerdict judge()
    {
        lookForDoubles();
        for (const OrderBooks &order : m_history.orders)
            lookAt(order);
        lookAtPackers();
        count();
        return std::move(m_verdict);
    }

private:
    void found(const QString &what) { m_verdict.violations << what; }

    void lookForDoubles()
    {
        for (const auto &[reference, purchases] : m_standing) {
            if (purchases > 1) {
                ++m_verdict.labelsDoubled;
                found(QStringLiteral("doubled: %1 was bought %2 times").arg(reference).arg(purchases));
            }
        }
        for (const auto &[tracking, papers] : m_paper) {
            if (papers > 1) {
                ++m_verdict.labelsDoubled;
                found(QStringLiteral("doubled: %1 came out of a printer %2 times").arg(tracking).arg(papers));
            }
            lookForInvented(tracking);
        }
        for (const auto &[tracking, papers] : m_marked)
            lookForInvented(tracking);
    }

    void lookForInvented(const QString &tracking)
    {
        if (!m_references.contains(tracking))
            found(QStringLiteral("invented: a label with %1 was printed that the server does not know").arg(tracking));
    }

    [[nodiscard]] static int countOf(const std::map<QString, int> &counts, const QString &key)
    {
        const auto it = counts.find(key);
        return it == counts.end() ? 0 : it->second;
    }

    void lookAt(const OrderBooks &order)
    {
        for (const OrderBooks::Parcel &parcel : order.parcels) {
            if (parcel.state == u"problem" || !parcel.problem.isEmpty())
                ++m_verdict.onProblemList;
            else if (parcel.state == u"closed")
                lookAtClosed(order, parcel);
        }
    }

    /// Of the revisions that were wanted for it one stands, and that one is on paper, once.
    void lookAtClosed(const OrderBooks &order, const OrderBooks::Parcel &parcel)
    {
        ++m_verdict.parcels;
        int standing = 0;
        int onPaper = 0;
        int marked = 0;
        for (const OrderBooks::Label &label : order.labels) {
            if (label.parcel != parcel.number)
                continue;
            const int bought = countOf(m_standing, label.reference);
            standing += bought;
            onPaper += bought > 0 ? countOf(m_paper, label.tracking) : 0;
            marked += bought > 0 ? countOf(m_marked, label.tracking) : 0;
        }
        if (standing != 1)
            found(QStringLiteral("parcel %1 of %2: %3 labels were bought and stand").arg(parcel.number).arg(order.order).arg(standing));
        if (onPaper > 1 || onPaper + marked == 0)
            found(QStringLiteral("parcel %1 of %2: %3 pieces of paper with the label that stands").arg(parcel.number).arg(order.order).arg(onPaper));
    }

    /// What the packers put into boxes is what the server says is in them.
    void lookAtPackers()
    {
        for (const OrderBooks &order : m_history.orders) {
            const QHash<QString, int> counted = m_history.units.value(order.order);
            QHash<QString, int> claimed;
            for (const OrderBooks::Parcel &parcel : order.parcels) {
                for (auto it = parcel.units.cbegin(); it != parcel.units.cend(); ++it)
                    claimed[it.key()] += it.value();
            }
            const QSet<QString> products = QSet<QString>(claimed.keyBegin(), claimed.keyEnd()) + QSet<QString>(counted.keyBegin(), counted.keyEnd());
            for (const QString &product : products) {
                if (claimed.value(product) != counted.value(product))
                    found(QStringLiteral("miscounted: order %1, %2: the server counts %3, the packer %4")
                              .arg(order.order, product).arg(claimed.value(product)).arg(counted.value(product)));
            }
        }
        for (const PackedParcel &parcel : m_history.packed)
            lookAtGone(parcel);
    }

    /// What is in the dispatch bin is closed for the server, and its order packed, unless another parcel of it is a problem.
    void lookAtGone(const PackedParcel &gone)
    {
        const auto order = std::find_if(m_history.orders.begin(), m_history.orders.end(),
                                        [&](const OrderBooks &o) { return o.order == gone.order.text(); });
        if (order == m_history.orders.end())
            return found(QStringLiteral("lost: order %1 went into the dispatch bin, and the server says it is not there").arg(gone.order.text()));
        const auto &parcels = order->parcels;
        const auto parcel = std::find_if(parcels.begin(), parcels.end(), [&](const OrderBooks::Parcel &p) { return p.number == gone.parcel; });
        const bool hasProblem = std::any_of(parcels.begin(), parcels.end(), [](const OrderBooks::Parcel &p) { return p.state == u"problem"; });
        if (parcel == parcels.end() || parcel->state != u"closed")
            return found(QStringLiteral("lost: parcel %1 of order %2 went into the dispatch bin, and the server says it is %3")
                             .arg(gone.parcel).arg(gone.order.text(), parcel == parcels.end() ? QStringLiteral("not there") : parcel->state));
        if (order->state != u"packed" && !(order->state == u"problem" && hasProblem))
            found(QStringLiteral("lost: order %1 went into the dispatch bin, and the server says it is %2").arg(gone.order.text(), order->state));
    }

    void count()
    {
        for (const auto &[reference, purchases] : m_standing)
            m_verdict.labelsBought += purchases;
        for (const auto &[reference, purchases] : m_givenBack)
            m_verdict.labelsGivenBack += purchases;
        m_verdict.labelsPrinted = int(m_history.printed.size() + m_history.reprinted.size());
        m_verdict.labelsReprinted = int(m_history.reprinted.size());
        m_verdict.labelsWithin8s = int(std::count_if(m_history.packed.begin(), m_history.packed.end(),
                                                     [](const PackedParcel &p) { return p.waited_ms <= slo_ms; }));
        for (const PackedParcel &parcel : m_history.packed)
            countWait(parcel);
    }

    void countWait(const PackedParcel &parcel)
    {
        m_verdict.waited_ms.push_back(parcel.waited_ms);
        const auto answered = m_answered.find(m_references.value(parcel.tracking));
        if (answered != m_answered.end() && parcel.arrived.ms != 0)
            m_verdict.printingAdds_ms.push_back(std::max<qint64>(0, parcel.arrived.ms - std::max(parcel.ready.ms, answered->second.ms)));
    }

    const PackingHistory &m_history;
    std::map<QString, int> m_standing;
    std::map<QString, int> m_givenBack;
    std::map<QString, int> m_paper;  ///< without a mark
    std::map<QString, int> m_marked; ///< says REPRINT
    QHash<QString, QString> m_references; ///< by tracking number
    std::map<QString, domain::UtcTime> m_answered;
    PackingVerdict m_verdict;
};

template <typename T, typename ReadOne>
base::Expected<std::vector<T>, QString> readEach(const QByteArray &lines, ReadOne readOne)
{
    std::vector<T> things;
    int number = 0;
    const QByteArrayList all = lines.split('\n');
    for (const QByteArray &line : all) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            return base::Unexpected{QStringLiteral("line %1 is no JSON object").arg(number)};
        things.push_back(readOne(object));
    }
    return things;
}

OrderBooks orderFrom(const QJsonObject &object)
{
    OrderBooks books;
    books.order = object[u"order"].toString();
    books.state = object[u"state"].toString();
    const QJsonArray labels = object[u"labels"].toArray();
    const QJsonArray parcels = object[u"parcels"].toArray();
    for (const QJsonValue &label : labels)
        books.labels.push_back({label[u"parcel"].toInt(), label[u"revision"].toInt(), label[u"reference"].toString(),
                                label[u"tracking"].toString(), label[u"state"].toString()});
    for (const QJsonValue &parcel : parcels) {
        OrderBooks::Parcel one{parcel[u"number"].toInt(), parcel[u"state"].toString(), {}, parcel[u"problem"].toString()};
        const QJsonObject units = parcel[u"units"].toObject();
        for (auto it = units.begin(); it != units.end(); ++it)
            one.units[it.key()] += it.value().toInt();
        books.parcels.push_back(one);
    }
    return books;
}

} // namespace

PackingVerdict judgePacking(const PackingHistory &history)
{
    return Judge(history).judge();
}

base::Expected<std::vector<OrderBooks>, QString> readOrderBooks(const QByteArray &lines)
{
    return readEach<OrderBooks>(lines, orderFrom);
}

base::Expected<std::vector<Purchase>, QString> readPurchases(const QByteArray &lines)
{
    return readEach<Purchase>(lines, [](const QJsonObject &object) {
        Purchase purchase{object[u"reference"].toString(), object[u"given_back"].toBool(), {}};
        if (domain::UtcTime answered; codec::readTime(object[u"answered"].toString(), answered))
            purchase.answered = answered;
        return purchase;
    });
}

} // namespace emulator
