// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/cases.h"
#include "codec/bytes.h"
#include <QJsonArray>
#include <map>
#include <tuple>

namespace server {
namespace {

using Cause = std::tuple<QString, QString, QString, QString>; ///< journal, task, outcome, cause

struct Case
{
    QString station;
    QString detail; ///< of its first fact
    QJsonArray sequences;
    qint64 since = 0;
};

QString caseId(const Cause &cause)
{
    const auto &[journal, task, outcome, name] = cause;
    const QByteArray text = QStringList{journal, task, outcome, name}.join(u'\n').toUtf8();
    return QStringLiteral("C-") + QString::fromLatin1(codec::sha256(text).toHex().left(12));
}

QJsonObject caseDocument(const Cause &cause, const Case &one)
{
    const auto &[journal, task, outcome, name] = cause;
    return {{QStringLiteral("case"), caseId(cause)},
            {QStringLiteral("journal"), journal},
            {QStringLiteral("station"), one.station},
            {QStringLiteral("task"), task},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("cause"), name},
            {QStringLiteral("detail"), one.detail},
            {QStringLiteral("since"), codec::writeTime(domain::UtcTime{one.since})},
            {QStringLiteral("sequences"), one.sequences}};
}

} // namespace

QByteArray casesDocument(Store &store)
{
    std::map<Cause, Case> cases;
    for (const Row &row :
         store.select("SELECT events.journal, events.task, events.outcome, events.cause, events.detail,"
                      " events.sequence, events.received, journals.station FROM events"
                      " JOIN journals ON journals.journal=events.journal"
                      " WHERE events.outcome IN ('disputed', 'parked') ORDER BY events.arrival")) {
        Case &one = cases[{row.text(0), row.text(1), row.text(2), row.text(3)}];
        if (one.sequences.isEmpty()) {
            one.detail = row.text(4);
            one.since = row.number(6);
            one.station = row.text(7);
        }
        one.sequences.append(row.number(5));
    }
    QJsonArray list;
    for (const auto &[cause, one] : cases)
        list.append(caseDocument(cause, one));
    return codec::writeJson({{QStringLiteral("epoch"), store.epoch()}, {QStringLiteral("cases"), list}});
}

} // namespace server
