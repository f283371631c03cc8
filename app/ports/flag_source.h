// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/server.h"

/// Where a station hears which flags are for it. A port of its own beside the server's: nothing of what is promised goes
/// through it, and a server without flags is a server all the same.
namespace ports {

/// The other side will not evaluate: a wrong context, a credential, no flags there at all. What is known stays.
struct FlagsRefused
{
    int status = 0;
    QString what; ///< English, for the log
};
using FlagReply = std::variant<Fresh, NotModified, FlagsRefused, Unknown>;

class FlagSource
{
public:
    virtual ~FlagSource() = default;
    /// Asks for all flags of a context (the body of OFREP's bulk evaluation); `etag` as the last answer said it, byte for
    /// byte, empty = unconditional. Answers once, later, on the caller's thread, within 10 s; never after the end of either.
    virtual void evaluate(const QByteArray &body, const QByteArray &etag, std::function<void(FlagReply)> done) = 0;
};

} // namespace ports
