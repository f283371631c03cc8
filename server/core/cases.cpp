// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/cases.h"
#include "codec/bytes.h"
#include "server/core/labels.h"
#include "server/core/namesakes.h"
#include "server/core/orders_in_work.h"
#include "server/core/restored.h"
#include <QJsonArray>
#include <QJsonObject>
#include <map>
#include <tuple>

namespace server {
namespace {

using Cause = std::tuple<QString, QString, QString, QString>; ///< journal, task, outcome, cause

QString caseId(const Cause &cause, domain::Sequence first)
{
    const auto &[journal, task, outcome, name] = cause;
    const QByteArray text = QStringList{journal, task, outcome, name, QString::number(first)}.join(u'\n').toUtf8();
    return QStringLiteral("C-") + QString::fromLatin1(codec::sha256(text).toHex().left(12));
}

QJsonObject caseDocument(const Case &one)
{
    QJsonArray sequences;
    for (const domain::Sequence sequence : one.sequences)
        sequences.append(sequence);
    return {{QStringLiteral("case"), one.id},
            {QStringLiteral("journal"), one.journal.text()},
            {QStringLiteral("station"), one.station},
            {QStringLiteral("task"), one.task},
            {QStringLiteral("outcome"), one.outcome},
            {QStringLiteral("cause"), one.cause},
            {QStringLiteral("detail"), one.detail},
            {QStringLiteral("since"), codec::writeTime(one.since)},
            {QStringLiteral("sequences"), sequences}};
}

QJsonObject labelDocument(const LabelRow &label)
{
    return {{QStringLiteral("case"), domain::hrefOf(label.name)},
            {QStringLiteral("order"), OrdersInWork::href(label.name.order)},
            {QStringLiteral("state"), labelStateName(label.state)},
            {QStringLiteral("why"), label.why},
            {QStringLiteral("carrier"), label.service},
            {QStringLiteral("reference"), label.reference},
            {QStringLiteral("tracking"), label.tracking},
            {QStringLiteral("since"), codec::writeTime(label.wanted)}};
}

QJsonObject problemDocument(const domain::OrderSnapshot &snapshot)
{
    QJsonArray parcels;
    for (const domain::Parcel &parcel : snapshot.order.parcels) {
        if (parcel.state == domain::ParcelState::Problem)
            parcels.append(QJsonObject{{QStringLiteral("parcel"), parcel.number},
                                       {QStringLiteral("problem"), parcel.problem},
                                       {QStringLiteral("bin"), parcel.bin}});
    }
    return {{QStringLiteral("order"), OrdersInWork::href(snapshot.order.id)}, {QStringLiteral("parcels"), parcels}};
}

} // namespace

std::vector<Case> openCases(Store &store)
{
    std::vector<Case> cases;
    std::map<Cause, size_t> places;
    for (const Row &row :
         store.select("SELECT events.journal, events.task, events.outcome, events.cause, events.detail,"
                      " events.sequence, events.received, journals.station FROM events"
                      " JOIN journals ON journals.journal=events.journal"
                      " LEFT JOIN decisions ON decisions.journal=events.journal AND decisions.sequence=events.sequence"
                      " WHERE events.outcome IN ('disputed', 'parked') AND decisions.journal IS NULL"
                      " ORDER BY events.arrival")) {
        const Cause cause{row.text(0), row.text(1), row.text(2), row.text(3)};
        const auto [place, isNew] = places.emplace(cause, cases.size());
        if (isNew)
            cases.push_back({caseId(cause, row.number(5)), domain::JournalId(row.text(0)), row.text(7), row.text(1),
                             row.text(2), row.text(3), row.text(4), domain::UtcTime{row.number(6)}, {}});
        cases[place->second].sequences.push_back(row.number(5));
    }
    return cases;
}

QByteArray lineAt(Store &store, const domain::JournalId &journal, domain::Sequence sequence)
{
    const Rows rows =
        store.select("SELECT line FROM events WHERE journal=? AND sequence=?", {journal.text(), sequence});
    return rows.empty() ? QByteArray() : rows[0].bytes(0);
}

QByteArray casesDocument(Store &store, const domain::OrderId &order)
{
    const bool all = order.isEmpty();
    const QString task = domain::taskOf(order).text();
    QJsonArray list;
    for (const Case &one : openCases(store)) {
        if (all || one.task == task)
            list.append(caseDocument(one));
    }
    QJsonArray labels;
    for (const LabelRow &label : Labels(store).needingAPerson()) {
        if (all || label.name.order == order)
            labels.append(labelDocument(label));
    }
    QJsonArray problems;
    for (const domain::OrderSnapshot &snapshot : OrdersInWork(store).problems()) {
        if (all || snapshot.order.id == order)
            problems.append(problemDocument(snapshot));
    }
    return codec::writeJson({{QStringLiteral("epoch"), store.epoch()},
                             {QStringLiteral("cases"), list},
                             {QStringLiteral("labels"), labels},
                             {QStringLiteral("problems"), problems}});
}

QByteArray casesText(Store &store)
{
    QString text;
    for (const Case &one : openCases(store))
        text += QStringLiteral("%1  %2  %3  %4  %5 %6: %7 (%8 facts)\n")
                    .arg(one.id, codec::writeTime(one.since), one.station, one.task, one.outcome, one.cause, one.detail)
                    .arg(one.sequences.size());
    for (const LabelRow &label : Labels(store).needingAPerson())
        text += QStringLiteral("%1  %2  label %3: %4\n")
                    .arg(domain::hrefOf(label.name), codec::writeTime(label.wanted), labelStateName(label.state), label.why);
    if (text.isEmpty())
        text = QStringLiteral("no open cases\n");
    for (const QString &words : {restoredWords(store), namesakesWords(store)})
        text += words.isEmpty() ? QString() : words + u'\n';
    return text.toUtf8();
}

} // namespace server
