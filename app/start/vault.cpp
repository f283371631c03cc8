// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/vault.h"
#include "flow/enrolment_loop.h"
#include "platform/open_secrets.h"
#include "start/try_keeper.h"

namespace start {
namespace {

const QString keyName = QStringLiteral("profile-key");

ports::SecretTrouble noKey(const QByteArray &found)
{
    return {ports::SecretTrouble::Kind::Failed,
            QStringLiteral("the secret \"%1\" of this station is no key (it has %2 bytes): delete it there; a new one is made with the "
                           "next start, and what the old one sealed is fetched again")
                .arg(keyName)
                .arg(found.size())};
}

} // namespace

Vault::Vault(std::unique_ptr<ports::Secrets> secrets, ports::Timers &timers)
    : m_secrets(std::move(secrets))
    , m_timers(timers)
{
}

base::Expected<std::unique_ptr<Vault>, QString> Vault::of(const StationOptions &options, ports::Timers &timers)
{
    if (options.secrets.isEmpty())
        return std::unique_ptr<Vault>(new Vault({}, timers));
    auto secrets = platform::openSecrets(options.secrets, options.profile, timers);
    if (!secrets)
        return base::Unexpected{secrets.error()};
    return std::unique_ptr<Vault>(new Vault(std::move(secrets).value(), timers));
}

void Vault::open(std::function<void(std::optional<ports::SecretTrouble>)> done)
{
    if (!m_secrets) {
        m_timers.start(domain::Duration(0), [done = std::move(done)] { done(std::nullopt); });
        return;
    }
    m_secrets->read(flow::EnrolmentLoop::secretName(), [this, done = std::move(done)](const ports::SecretFound &found) {
        if (!found)
            return done(found.error());
        m_token = found->value_or(QByteArray());
        openSeal(done);
    });
}

void Vault::openSeal(Opened done)
{
    m_secrets->read(keyName, [this, done = std::move(done)](const ports::SecretFound &found) {
        if (!found)
            return done(found.error());
        if (!found->has_value())
            return makeSeal(done);
        m_seal = codec::Seal(**found);
        if (!m_seal.isKeyed())
            return done(noKey(**found));
        readTries(done);
    });
}

/// A key counts when it is kept: what nobody can open after a restart is not worth sealing.
void Vault::makeSeal(Opened done)
{
    const QByteArray key = codec::Seal::newKey();
    m_secrets->write(keyName, key, [this, key, done = std::move(done)](const std::optional<ports::SecretTrouble> &trouble) {
        if (trouble)
            return done(trouble);
        m_seal = codec::Seal(key);
        readTries(done);
    });
}

void Vault::readTries(Opened done)
{
    m_secrets->read(TryKeeper::secretName(), [this, done = std::move(done)](const ports::SecretFound &found) {
        if (!found)
            return done(found.error());
        m_tries = found->value_or(QByteArray());
        done(std::nullopt);
    });
}

} // namespace start
