// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/time.h"
#include <QByteArray>
#include <QString>

/// How a device is let in by a person: the device authorization grant of OAuth 2.0 (RFC 8628).
namespace domain {

/// What a device shows while it asks to be let in.
struct DeviceCode
{
    QString deviceCode; ///< only the device has it
    QString userCode;   ///< what a person compares or types: "WDJB-MJHT"
    QString page;       ///< where a person types it
    QString pageWithCode; ///< the same with the code in it, for a QR code; may be empty
    Duration life{0};
    Duration pause{0}; ///< between two questions whether somebody has approved
    bool operator==(const DeviceCode &) const = default;
};

struct DeviceTokens
{
    QByteArray access;  ///< shown with each request
    QByteArray refresh; ///< kept, to get the next one with; empty: the one that is kept stays
    Duration life{0};   ///< of the access token
    bool operator==(const DeviceTokens &) const = default;
};

enum class GrantFault {
    Pending,  ///< nobody has decided yet
    SlowDown, ///< ask 5 s more apart (RFC 8628, 3.5)
    Denied,
    Expired,
    NotEnrolled, ///< the refresh token counts no more
    Refused,     ///< anything else: another version, a wrong request
};

/// Where a station stands with its enrolment; what its screen shows of it.
struct Enrolment
{
    enum class Step {
        None,      ///< let in, or nobody asked for it
        Asking,    ///< for a code, or waiting to ask again
        Code,      ///< a person is to approve
        Denied,    ///< a person has refused; it asks again after a while
        NoSecrets, ///< the server wants it, but there is nowhere to keep a token
    };
    Step step = Step::None;
    QString userCode;
    QString page;
    QString pageWithCode;
    QString trouble; ///< English, for the log, the status and IT: why a token is not kept, or no code comes
    bool operator==(const Enrolment &) const = default;
};

} // namespace domain
