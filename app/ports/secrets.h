// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

/// Where a station keeps what nobody else may read: the device's token and the key that its profile is sealed with. Kept
/// apart from the profile, so that whoever takes one away has not got the other.
namespace ports {

struct SecretTrouble
{
    enum class Kind {
        NoKeychain, ///< there is none in this session
        Locked,     ///< it is there, but somebody has to open it, or would not
        Unusable,   ///< a file that others can read, or that cannot be written or read
        Failed,     ///< anything else, as the keychain told it
    };
    Kind kind = Kind::Failed;
    QString what; ///< English, one sentence: what happened and what to do
    bool operator==(const SecretTrouble &) const = default;
};
/// nullopt: nothing is kept under that name.
using SecretFound = base::Expected<std::optional<QByteArray>, SecretTrouble>;

class Secrets
{
public:
    virtual ~Secrets() = default;
    /// Every call answers once, later, on the caller's thread; never after the end of the Secrets. A keychain may ask a
    /// person first, so an answer may take as long as that person. Names are ASCII without spaces, values any bytes.
    virtual void read(const QString &name, std::function<void(SecretFound)> done) = 0;
    /// nullopt: it is kept. What was kept under that name is replaced, or, in trouble, still there.
    virtual void write(const QString &name, const QByteArray &value, std::function<void(std::optional<SecretTrouble>)> done) = 0;
    /// nullopt: nothing is kept under that name any more, or nothing was.
    virtual void remove(const QString &name, std::function<void(std::optional<SecretTrouble>)> done) = 0;
    /// One English line for the terminal, the log and the status where secrets are kept in a way that should worry IT;
    /// empty: there is nothing to say.
    [[nodiscard]] virtual QString warning() const = 0;
};

} // namespace ports
