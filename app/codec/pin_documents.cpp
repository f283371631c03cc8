// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/pin_documents.h"
#include "codec/bytes.h"
#include "codec/document_parts.h"

namespace codec {

QByteArray encodePinRequest(const PinRequest &request)
{
    QJsonObject object{{QStringLiteral("request"), request.id},
                       {QStringLiteral("operator"), request.wanted.who.text()},
                       {QStringLiteral("pin"), request.wanted.fresh.text()}};
    if (request.wanted.supervisor.isEmpty()) {
        object.insert(QStringLiteral("old"), request.wanted.old.text());
    } else {
        object.insert(QStringLiteral("supervisor"), request.wanted.supervisor.text());
        object.insert(QStringLiteral("supervisor_pin"), request.wanted.supervisorsPin.text());
    }
    return writeJson(object);
}

Read<PinRequest> decodePinRequest(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    PinRequest request{m.uuid("request"), {domain::OperatorId(m.text("operator")), m.text("pin")}};
    if (m.has("old") == m.has("supervisor"))
        m.wrong(QStringLiteral("old"), QStringLiteral("or supervisor with supervisor_pin is wanted, and not both"));
    if (m.has("old"))
        request.wanted.old = m.text("old");
    if (m.has("supervisor")) {
        request.wanted.supervisor = domain::OperatorId(m.text("supervisor"));
        request.wanted.supervisorsPin = m.text("supervisor_pin");
    }
    return unless(fault, std::move(request));
}

} // namespace codec
