// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "codec/seal.h"
#include "ports/clock.h"
#include "ports/secrets.h"
#include "start/options.h"
#include <memory>

namespace start {

/// The station's secrets, asked once before there is a station: where they cannot be had it does not start. A station whose
/// server is on this machine needs none, and has none unless --secrets names them.
class Vault
{
public:
    /// The error is an English sentence.
    [[nodiscard]] static base::Expected<std::unique_ptr<Vault>, QString> of(const StationOptions &options, ports::Timers &timers);

    /// `done`: later, once; with what is wrong, or with nothing.
    void open(std::function<void(std::optional<ports::SecretTrouble>)> done);

    [[nodiscard]] ports::Secrets *secrets() const { return m_secrets.get(); } ///< null: none
    [[nodiscard]] const QByteArray &token() const { return m_token; }         ///< the refresh token that was kept; may be empty
    [[nodiscard]] const QByteArray &tries() const { return m_tries; }         ///< wrong PINs as they were kept; may be empty
    /// Of the profile, under a key that the secrets keep; without secrets none.
    [[nodiscard]] const codec::Seal &seal() const { return m_seal; }
    [[nodiscard]] QString warning() const { return m_secrets ? m_secrets->warning() : QString(); }

private:
    using Opened = std::function<void(std::optional<ports::SecretTrouble>)>;
    explicit Vault(std::unique_ptr<ports::Secrets> secrets, ports::Timers &timers);
    void openSeal(Opened done);
    void makeSeal(Opened done);
    void readTries(Opened done);

    std::unique_ptr<ports::Secrets> m_secrets;
    ports::Timers &m_timers;
    QByteArray m_token;
    QByteArray m_tries;
    codec::Seal m_seal;
};

} // namespace start
