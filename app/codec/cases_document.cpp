// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/document_parts.h"
#include "codec/state_names.h"
#include <QUrl>

/// GET /v1/cases.
namespace codec {
namespace {
using domain::OpenCase;

constexpr StateNames<OpenCase::Kind, 2> factKinds = {{{OpenCase::Kind::Disputed, "disputed"}, {OpenCase::Kind::Parked, "parked"}}};
constexpr StateNames<OpenCase::Kind, 2> labelKinds = {{{OpenCase::Kind::LabelRefused, "refused"}, {OpenCase::Kind::LabelCheck, "check"}}};

/// "order/1001" -> 1001; empty for a task of another kind.
domain::OrderId orderOf(const QString &task)
{
    const QLatin1String orders("order/");
    return task.startsWith(orders) ? domain::OrderId(task.mid(orders.size())) : domain::OrderId();
}

OpenCase readFact(const Members &m)
{
    OpenCase one;
    one.kind = readState(factKinds, m, "outcome");
    one.order = orderOf(m.textOrEmpty("task"));
    one.why = m.textOrEmpty("cause");
    one.since = readTimeMember(m, "since");
    return one;
}

/// The case of a label is its href: /v1/labels/{order}/{parcel}/{revision}.
OpenCase readLabel(const Members &m)
{
    OpenCase one;
    const QStringList parts = m.text("case").split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 5)
        m.wrong(QStringLiteral("case"), QStringLiteral("is no label's href"));
    else
        one.parcel = parts[3].toInt();
    one.kind = readState(labelKinds, m, "state");
    one.order = domain::OrderId(QUrl::fromPercentEncoding(m.text("order").section(u'/', -1).toUtf8()));
    one.why = m.textOrEmpty("why");
    one.reference = m.textOrEmpty("reference");
    one.since = readTimeMember(m, "since");
    return one;
}

} // namespace

Read<domain::OpenCases> decodeOrderCases(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    domain::OpenCases all = m.list("cases", readFact);
    std::erase_if(all, [](const OpenCase &one) { return one.order.isEmpty(); });
    for (OpenCase &one : m.list("labels", readLabel))
        all.push_back(std::move(one));
    return unless(fault, std::move(all));
}

} // namespace codec
