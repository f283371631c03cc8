// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/secrets.h"
#include <QObject>
#include <memory>

namespace QKeychain {
class Job;
}

namespace platform {

/// The system's keychain through QtKeychain: Secret Service or KWallet, Windows' Credential Store, macOS' Keychain. It never
/// falls back to anything unencrypted.
class Keychain final : public QObject, public ports::Secrets
{
public:
    /// `owner` keeps the secrets of two stations of one user apart: the folder of the profile.
    explicit Keychain(QString owner);
    ~Keychain() override;

    void read(const QString &name, std::function<void(ports::SecretFound)> done) override;
    void write(const QString &name, const QByteArray &value, std::function<void(std::optional<ports::SecretTrouble>)> done) override;
    void remove(const QString &name, std::function<void(std::optional<ports::SecretTrouble>)> done) override;
    [[nodiscard]] QString warning() const override { return {}; }

private:
    void run(std::unique_ptr<QKeychain::Job> job, const QString &name, std::function<void(const QKeychain::Job &)> done);

    const QString m_owner;
};

/// What an error of QtKeychain's (its number, and its own words) means and what to do; for the tests too, because most of
/// them need a machine that is ill in a certain way.
[[nodiscard]] ports::SecretTrouble keychainTrouble(int error, const QString &told);

} // namespace platform
