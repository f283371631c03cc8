// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/time.h"
#include "ports/server.h"
#include <optional>

namespace delivery {

/// What the strip and the status page show of the delivery; words are made in present/.
struct DeliveryState
{
    enum class Contact {
        None,     ///< nothing was answered since the start
        Online,   ///< the last answer was ours
        NoAnswer, ///< `trouble` and `cause` say why
    };
    /// A fact that every node that was asked has refused for 10 minutes; those after it wait behind it.
    struct NotTaken
    {
        domain::Sequence sequence = 0;
        QString why;
        bool operator==(const NotTaken &) const = default;
    };
    /// Catching up: so many of so many facts.
    struct Sending
    {
        qint64 done = 0;
        qint64 of = 0; ///< 0 = nothing is owed
        bool operator==(const Sending &) const = default;
    };

    domain::DeliveryCounts counts;
    qint64 undelivered = 0;
    Sending sending;
    Contact contact = Contact::None;
    std::optional<ports::Unknown::Kind> cause; ///< of the last answer that said nothing
    QString trouble;                           ///< English, for log and status page; empty when all is well
    QString node;                              ///< that answered last
    std::optional<domain::UtcTime> lastContact;
    std::optional<domain::Duration> clockSkew; ///< this clock minus the server's, only when over 30 s
    std::optional<NotTaken> notTaken;
    QString halted; ///< why this station can record nothing and is trying again; English, empty when all is well
    bool credentialRefused = false; ///< facts go on being recorded
    bool noNewTasks = false;        ///< the server says that this station is too old
    bool operator==(const DeliveryState &) const = default;
};

/// This clock minus the server's, seen over an exchange; none within 30 s. The server's stamp lies between both ends.
[[nodiscard]] std::optional<domain::Duration> clockSkew(domain::UtcTime sent, domain::UtcTime received,
                                                        domain::UtcTime server);

} // namespace delivery
