// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/document.h"
#include "server/core/holder.h"
#include "server/core/store.h"
#include "server/core/supervisors.h"
#include "server/core/token_bucket.h"
#include "server/core/world.h"
#include <QStringList>
#include <map>

namespace server {

/// Who comes in to a server with enrolment: devices by their tokens, each with its rates; supervisors to the pages by badge
/// and PIN; strangers to ask for enrolment, and no further. A server without it takes everybody's word, and listens to its own
/// machine only.
class Reception
{
public:
    /// What a device may ask, for each node. Catching up after 8 hours, at a fact every two seconds, is 15 full appends; a station
    /// at the start asks for its tasks and their pictures at once.
    static constexpr TokenBucket::Size appends{200, 20};
    static constexpr TokenBucket::Size reads{400, 40};
    static constexpr TokenBucket::Size pins{10, 0.1}; ///< each is work on purpose
    static constexpr TokenBucket::Size strangers{100, 10}; ///< all of them together

    Reception(Store &store, World world, bool isEnrolled)
        : m_store(store)
        , m_world(std::move(world))
        , m_supervisors(store)
        , m_isEnrolled(isEnrolled)
    {
    }
    [[nodiscard]] bool isEnrolled() const { return m_isEnrolled; }

    /// Whether somebody may ask for what is a device's. Who it is (nothing: everybody's word is taken here), or 401, 403, 429
    /// or 503 as a problem. `path` as in Get.
    using Admitted = base::Expected<std::optional<Holder>, Document>;
    [[nodiscard]] Admitted admit(const QStringList &path, const QByteArray &authorization);

    /// POST /device_authorization and POST /token.
    [[nodiscard]] Document grant(const QString &what, const QByteArray &form, const QString &site);

    /// Who looks at a page of the server's.
    [[nodiscard]] base::Expected<Supervisors::Person, Document> person(const QByteArray &authorization);
    /// GET /devices?user_code=..., POST /devices: who waits, who is in.
    [[nodiscard]] Document devicesPage(const QByteArray &authorization, const QString &userCode);
    [[nodiscard]] Document devicesForm(const QByteArray &authorization, const QByteArray &form);

private:
    [[nodiscard]] Admitted admitDevice(const QStringList &path, const QByteArray &authorization);

    Store &m_store;
    World m_world;
    Supervisors m_supervisors;
    bool m_isEnrolled;
    struct Rates
    {
        TokenBucket appends{Reception::appends};
        TokenBucket reads{Reception::reads};
        TokenBucket pins{Reception::pins};
    };
    [[nodiscard]] std::optional<Document> paced(const QString &who, const QStringList &path);

    std::map<QString, Rates> m_rates; ///< of enrolled devices; of all others together, under the empty name, PINs only
    TokenBucket m_strangers{strangers};
};

} // namespace server
