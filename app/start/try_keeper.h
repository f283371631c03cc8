// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/station.h"
#include "ports/secrets.h"
#include <memory>

namespace start {

/// Wrong PINs a second time, beside the secrets: whoever puts an older profile in the place of this one gets no tries for it.
/// Without secrets it keeps nothing.
class TryKeeper
{
public:
    using Tries = std::map<domain::OperatorId, domain::PinTries>;
    static constexpr size_t most = 100; ///< people and badges; of more, those with the most wrong PINs

    [[nodiscard]] static QString secretName() { return QStringLiteral("pin-tries"); }

    /// `kept`: what was read under that name; what cannot be understood counts as nothing.
    TryKeeper(ports::Secrets *secrets, const QByteArray &kept);
    [[nodiscard]] const Tries &recalled() const { return m_recalled; }
    /// Keeps them when they have changed. One write is under way at a time; one that fails is said in the log.
    void follow(const Tries &tries);

private:
    void write();

    ports::Secrets *m_secrets;
    Tries m_recalled;
    QByteArray m_kept;
    QByteArray m_wanted;
    bool m_writing = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
};

} // namespace start
