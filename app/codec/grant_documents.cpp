// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/grant_documents.h"
#include "codec/bytes.h"
#include "codec/document_parts.h"

namespace codec {
namespace {

constexpr qint64 mostSeconds = 10LL * 365 * 24 * 3600;
constexpr domain::Duration usualPause{5'000}; ///< RFC 8628, 3.2

domain::Duration seconds(qint64 count) { return domain::Duration(count * 1000); }

} // namespace

Read<domain::DeviceCode> decodeDeviceCode(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    domain::DeviceCode code{m.text("device_code"), m.text("user_code"), m.text("verification_uri"), m.textOrEmpty("verification_uri_complete"),
                            seconds(m.integer("expires_in", 1, mostSeconds)),
                            seconds(m.integerOrNull("interval", 1, mostSeconds).value_or(usualPause.count() / 1000))};
    return unless(fault, std::move(code));
}

Read<domain::DeviceTokens> decodeDeviceTokens(QByteArrayView bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const Members m(*object, fault);
    domain::DeviceTokens tokens{m.text("access_token").toLatin1(), m.textOrEmpty("refresh_token").toLatin1(),
                                seconds(m.integer("expires_in", 1, mostSeconds))};
    if (m.text("token_type").compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        m.wrong(QStringLiteral("token_type"), QStringLiteral("must be Bearer"));
    return unless(fault, std::move(tokens));
}

Read<domain::GrantFault> decodeGrantFault(QByteArrayView bytes)
{
    using domain::GrantFault;
    const auto object = parseObject(bytes);
    if (!object)
        return base::Unexpected{object.error()};
    FirstFault fault;
    const QString error = Members(*object, fault).text("error");
    if (fault.isThere())
        return base::Unexpected{DocumentError{fault.what()}};
    if (error == QLatin1String("authorization_pending"))
        return GrantFault::Pending;
    if (error == QLatin1String("slow_down"))
        return GrantFault::SlowDown;
    if (error == QLatin1String("access_denied"))
        return GrantFault::Denied;
    if (error == QLatin1String("expired_token"))
        return GrantFault::Expired;
    return error == QLatin1String("invalid_grant") ? GrantFault::NotEnrolled : GrantFault::Refused;
}

QByteArray encodeForm(const std::vector<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += percentEncoded(name).toLatin1() + '=' + percentEncoded(value).toLatin1() + '&';
    form.chop(1);
    return form;
}

} // namespace codec
