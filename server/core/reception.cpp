// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/reception.h"
#include "base/log.h"
#include "server/core/device_page.h"
#include "server/core/devices.h"
#include "server/core/form.h"
#include "server/core/grants.h"
#include "server/core/problems.h"
#include "server/core/reference_server.h"

namespace server {
namespace {

bool isJournal(const QStringList &path) { return path.value(0) == u"v1" && path.value(1) == u"journals" && path.size() > 2; }
bool isAppend(const QStringList &path) { return isJournal(path) && path.value(3) == u"events"; }
bool isPins(const QStringList &path) { return path == QStringList{QStringLiteral("v1"), QStringLiteral("pins")}; }
bool isAllFacts(const QStringList &path) { return path.value(0) == u"v1" && path.value(1) == u"events"; }

/// A station believes a problem about a journal only when it names the journal.
Document keptOut(domain::Problem why, const QStringList &path)
{
    if (isJournal(path))
        why.journal = domain::JournalId(path.at(2));
    Document document = refused(why);
    if (why.status == 401)
        document.headers.emplaceBack("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return document;
}

Document slower(domain::Duration wait, const QStringList &path)
{
    const qint64 seconds = (wait.count() + 999) / 1000;
    Document document = keptOut(problem("too-many-requests", 429, QStringLiteral("This device asks too often"),
                                        QStringLiteral("come again in %1 seconds").arg(seconds)),
                                path);
    document.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return document;
}

/// A station does what a station does; all facts of a site are read by whoever was let in for that.
bool mayAsk(Scope scope, const QStringList &path)
{
    switch (scope) {
    case Scope::Station: return !isAllFacts(path);
    case Scope::Rescue: return isJournal(path);
    case Scope::Reader: return isAllFacts(path);
    }
    return false;
}

QByteArray bearerOf(const QByteArray &authorization)
{
    const bool isBearer = authorization.left(7).compare("bearer ", Qt::CaseInsensitive) == 0;
    return isBearer ? authorization.mid(7).trimmed() : QByteArray();
}

} // namespace

Reception::Admitted Reception::admit(const QStringList &path, const QByteArray &authorization)
{
    if (!m_isEnrolled) {
        const auto slow = isPins(path) ? paced({}, path) : std::nullopt;
        return slow ? Admitted(base::Unexpected{*slow}) : Admitted(std::optional<Holder>());
    }
    try {
        return admitDevice(path, authorization);
    } catch (const std::exception &why) {
        qCCritical(logServer, "who it is cannot be told: %s", why.what());
        return base::Unexpected{storeUnavailable(QString::fromUtf8(why.what()))};
    }
}

Reception::Admitted Reception::admitDevice(const QStringList &path, const QByteArray &authorization)
{
    const QByteArray token = bearerOf(authorization);
    const auto holder = token.isEmpty() ? std::nullopt : Devices(m_store, m_world).holderOf(token);
    if (!holder) {
        const QString detail = token.isEmpty() ? QStringLiteral("a device shows its token: enrol it")
                                               : QStringLiteral("this token has ended: have it renewed, or enrol the device again");
        return base::Unexpected{keptOut(problem("not-enrolled", 401, QStringLiteral("This device is not known here"), detail), path)};
    }
    if (!mayAsk(holder->scope, path))
        return base::Unexpected{keptOut(problem("not-allowed", 403, QStringLiteral("This device was not let in for that"),
                                                QStringLiteral("it is enrolled as: %1").arg(scopeName(holder->scope))),
                                        path)};
    if (const auto slow = paced(scopeName(holder->scope) + u' ' + holder->device, path))
        return base::Unexpected{*slow};
    return holder;
}

std::optional<Document> Reception::paced(const QString &who, const QStringList &path)
{
    Rates &rates = m_rates[who];
    TokenBucket &bucket = isAppend(path) ? rates.appends : isPins(path) ? rates.pins : rates.reads;
    const domain::Duration wait = bucket.take(m_world.now());
    return wait.count() > 0 ? std::optional(slower(wait, path)) : std::nullopt;
}

Document Reception::grant(const QString &what, const QByteArray &form, const QString &site)
{
    if (const domain::Duration wait = m_strangers.take(m_world.now()); wait.count() > 0)
        return slower(wait, {});
    try {
        return repeated(m_store, m_world, Again::IfInTheWay, [&] {
            return what == u"token" ? giveTokens(m_store, m_world, form) : authorizeDevice(m_store, m_world, form, site);
        });
    } catch (const std::exception &why) {
        qCCritical(logServer, "enrolment: %s", why.what());
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

base::Expected<Supervisors::Person, Document> Reception::person(const QByteArray &authorization)
{
    try {
        return m_supervisors.check(authorization);
    } catch (const std::exception &why) {
        return base::Unexpected{storeUnavailable(QString::fromUtf8(why.what()))};
    }
}

Document Reception::devicesPage(const QByteArray &authorization, const QString &userCode)
{
    const auto who = person(authorization);
    if (!who)
        return who.error();
    try {
        return server::devicesPage(m_store, m_world, userCode, {});
    } catch (const std::exception &why) {
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

Document Reception::devicesForm(const QByteArray &authorization, const QByteArray &form)
{
    const auto who = person(authorization);
    if (!who)
        return who.error();
    try {
        return decideDevice(m_store, m_world, formFields(form), who->id);
    } catch (const std::exception &why) {
        return storeUnavailable(QString::fromUtf8(why.what()));
    }
}

} // namespace server
