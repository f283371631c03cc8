// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "server/core/holder.h"
#include "server/core/store.h"
#include "server/core/world.h"
#include <optional>

namespace server {

struct Enrolled
{
    Holder holder;
    bool isRevoked = false;
    domain::UtcTime since;
    QString approvedBy; ///< operator's id, or "server"
    domain::UtcTime heard; ///< when it last had its token renewed
};

/// A device that asked to be enrolled, and was neither approved nor refused yet.
struct DeviceRequest
{
    QString userCode; ///< "WDJB-MJHT"
    Holder holder;
    bool isKnown = false; ///< a device of that name is enrolled already: approving it takes that one's token away
};

/// The enrolled devices and those that want to be (RFC 8628). Times are the store's, the same for all nodes. Everything here
/// throws StoreError; what writes wants a transaction around it.
class Devices
{
public:
    static constexpr domain::Duration codeLife{15 * 60'000};
    static constexpr domain::Duration firstPause{5'000};
    static constexpr domain::Duration slowDown{5'000}; ///< RFC 8628, 3.5
    static constexpr domain::Duration tokenLife{3'600'000};
    static constexpr int mostWaiting = 200; ///< requests at a time

    Devices(Store &store, const World &world)
        : m_store(store)
        , m_world(world)
    {
    }

    struct Code
    {
        QString deviceCode;
        QString userCode;
    };
    /// nullopt: too many wait already.
    [[nodiscard]] std::optional<Code> ask(const Holder &holder);

    struct Tokens
    {
        QString access;
        QString refresh; ///< empty: this one is not to be renewed
    };
    enum class NotYet { Pending, SlowDown, Denied, Expired };
    /// A request that was approved is answered again with new tokens for as long as its code lives: an answer may be lost.
    [[nodiscard]] base::Expected<Tokens, NotYet> collect(const QString &deviceCode);
    /// The refresh token stays the same, so that an answer may be lost; nullopt: it is nobody's, or its device was revoked.
    [[nodiscard]] std::optional<Tokens> renew(const QString &refresh);

    [[nodiscard]] std::optional<Holder> holderOf(const QByteArray &accessToken);

    /// However it was typed: in lower case, without its dash. nullopt: none waits with this code.
    [[nodiscard]] std::optional<DeviceRequest> waiting(const QString &userCode);
    enum class Decision { Approve, Deny };
    /// False when none waits with this code.
    [[nodiscard]] bool decide(const QString &userCode, Decision decision, const QString &by);
    [[nodiscard]] std::vector<Enrolled> all();
    /// Its tokens end at once, on every node. False when there is no such device.
    [[nodiscard]] bool revoke(const Holder &holder);

private:
    [[nodiscard]] QString newSecret() const;
    [[nodiscard]] QString newUserCode() const;
    [[nodiscard]] QString newAccess(const Holder &holder);
    void forgetOld();

    Store &m_store;
    const World &m_world;
};

/// What is recorded of it.
[[nodiscard]] domain::OfficeDone deedOf(Devices::Decision decision, const Holder &holder);
[[nodiscard]] domain::OfficeDone shutOut(const Holder &holder);

} // namespace server
