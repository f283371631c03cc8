// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/vault.h"
#include "flow/enrolment_loop.h"
#include "platform/open_secrets.h"

namespace start {

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
        done(std::nullopt);
    });
}

} // namespace start
