// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/new_pin.h"
#include "domain/site.h"
#include "ports/server.h"

/// Where a new PIN is taken. A port of its own beside the server's: no fact goes through it, and a server need not have it.
namespace ports {

/// The operator as the roster has them from then on; a problem of ours; or nobody knows.
using PinReply = std::variant<domain::Operator, Refused, Unknown>;

class PinOffice
{
public:
    virtual ~PinOffice() = default;
    /// `request`: a UUID; the same one asked again is the same request, and a success where it was one. Answers once, later,
    /// on the caller's thread, within 10 s; never after the end of either. What nobody may listen to or nobody was reached by
    /// is Unknown of kind NoNetwork or Tls: then no PIN has left this machine.
    virtual void choosePin(const QString &request, const domain::NewPin &wanted, std::function<void(PinReply)> done) = 0;
};

} // namespace ports
