// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/doctor/station.h"
#include "codec/bytes.h"
#include <QDateTime>
#include <QFileInfo>

namespace start::doctor {
namespace {

constexpr domain::Duration hour{3600 * 1000};
constexpr domain::Duration longUnheard = 24 * hour;

/// "12 minutes", "3 hours", "5 days".
QString ageWords(domain::Duration age)
{
    const qint64 minutes = std::max<qint64>(0, age / std::chrono::minutes(1));
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return QStringLiteral("%1 days").arg(hours / 24);
    return hours >= 2 ? QStringLiteral("%1 hours").arg(hours) : QStringLiteral("%1 minutes").arg(minutes);
}

QString nameServer() { return QStringLiteral("name it in the settings file: server=https://HOST:PORT"); }

} // namespace

Finding journal(const JournalSeen &seen)
{
    const QString check = QStringLiteral("journal");
    if (!seen.fault.isEmpty())
        return notOk(check, seen.fault, seen.todo);
    if (!seen.isThere)
        return note(check, QStringLiteral("there is none yet: the station was never started on this profile"));
    return ok(check, QStringLiteral("%1 facts, the chain is intact (%2)").arg(seen.facts).arg(seen.isRunning ? QStringLiteral("told by the running station") : QStringLiteral("no station runs; its files were read")));
}

Finding running(const StationStatus &status, const Patient &named)
{
    const QString check = QStringLiteral("station");
    if (!status.startedWith)
        return note(check, QStringLiteral("version %1 runs here and does not tell with which settings: what is named here is looked at").arg(status.version),
                    QStringLiteral("start it again after an update"));
    const QString servers = toBeShown(status).startedWith->servers.join(u',');
    const QString runs = QStringLiteral("version %1 runs here, with server=%2").arg(status.version, servers);
    if (named.isServerNamed && !named.serverFault.isEmpty())
        return notOk(check, runs + QStringLiteral("; what is named by now no station starts with: ") + named.serverFault, nameServer());
    if (!named.isServerNamed || named.goesWith(*status.startedWith))
        return ok(check, runs);
    return note(check, runs + QStringLiteral("; settings and command line name another server, keychain or trust by now"),
                QStringLiteral("end the station and start it again, if those are to count"));
}

Finding keychain(const SecretsSeen &seen)
{
    const QString check = QStringLiteral("keychain");
    if (!seen.isServerKnown)
        return note(check, QStringLiteral("it is not asked yet: whether one is needed is known once a server is named"));
    if (seen.spec.isEmpty())
        return note(check, QStringLiteral("none is asked: with a server on this machine a station keeps no secrets"));
    if (seen.isRunning)
        return seen.warning.isEmpty() ? ok(check, QStringLiteral("the running station has opened it")) : note(check, seen.warning);
    if (!seen.hasAnswered)
        return notOk(check, QStringLiteral("it has not answered: somebody is being asked to unlock it, or should be"), QStringLiteral("unlock the keychain of this session; the station waits for it, too"));
    if (seen.trouble)
        return notOk(check, seen.trouble->what, QStringLiteral("man packhorse.ini, secrets; docs/enrolment.md"));
    const QString token = seen.hasToken ? QStringLiteral("it opens, and holds this device's token") : QStringLiteral("it opens, and holds no token");
    return seen.warning.isEmpty() ? ok(check, token) : note(check, seen.warning);
}

Finding enrolment(const EnrolmentSeen &seen)
{
    using State = EnrolmentSeen::State;
    const QString check = QStringLiteral("enrolment");
    const QString approve = QStringLiteral("start the station, and let a supervisor approve the code that it shows");
    switch (seen.state) {
    case State::LetIn: return ok(check, QStringLiteral("the server lets this device in"));
    case State::OpenToAll: return ok(check, QStringLiteral("the server asks nobody for a token"));
    case State::NotYet: return notOk(check, QStringLiteral("the server does not know this device yet"), approve);
    case State::ShutOut: return notOk(check, QStringLiteral("the server lets this device in no more: %1").arg(seen.words), approve);
    case State::TooOld: return notOk(check, QStringLiteral("the server wants a newer station: %1").arg(seen.words), QStringLiteral("update this station"));
    case State::TokenLost: return notOk(check, QStringLiteral("the server has handed out a new token, and it is not kept: %1").arg(seen.words), approve);
    case State::NotAsked: return note(check, QStringLiteral("nobody answered, so it is not known"));
    case State::Waiting: return notOk(check, seen.words, QStringLiteral("let a supervisor approve the code; the page is on the server, /devices"));
    }
    return {};
}

Finding roster(const std::optional<StationStatus> &status, domain::UtcTime now)
{
    const QString check = QStringLiteral("roster");
    if (!status)
        return note(check, QStringLiteral("there is none before the station's first start"));
    if (!status->roster)
        return notOk(check, QStringLiteral("this station has never heard who may sign in"), QStringLiteral("start it once where it reaches its server: from then on people can sign in without network as well"));
    const QString changed = QStringLiteral("who may sign in is as it was %1").arg(codec::writeTime(*status->roster));
    if (!status->isRunning)
        return ok(check, changed + QStringLiteral("; no station runs that could ask"));
    if (!status->heard)
        return notOk(check, changed + QStringLiteral(", and the server was not heard since the station's start"), QStringLiteral("see the lines about the server: until then a locked badge still gets in"));
    const domain::Duration silent = now - *status->heard;
    const QString confirmed = changed + QStringLiteral(", confirmed %1 ago").arg(ageWords(silent));
    return silent < longUnheard ? ok(check, confirmed) : notOk(check, confirmed, QStringLiteral("see the lines about the server: until then a locked badge still gets in"));
}

Finding flags(const FlagsSeen &seen, domain::UtcTime now)
{
    const QString check = QStringLiteral("flags");
    if (!seen.isThere)
        return note(check, QStringLiteral("none are kept: the site's policies count"));
    if (!seen.isUsable)
        return notOk(check, QStringLiteral("this user may not read and write %1").arg(seen.file), QStringLiteral("give the profile to the user that the station runs as; nothing is lost if that file is deleted"));
    return ok(check, QStringLiteral("as the server said %1 ago").arg(ageWords(now - seen.changed)));
}

FlagsSeen lookAtFlags(const QString &profile)
{
    const QFileInfo file(profile + QStringLiteral("/cache/flags.json"));
    return {file.filePath(), file.exists(), file.isReadable() && file.isWritable(), {file.lastModified().toMSecsSinceEpoch()}};
}

Finding device(const QString &check, const DeviceState &seen)
{
    return seen.ready ? ok(check, seen.words.isEmpty() ? QStringLiteral("it is ready") : seen.words, seen.name)
                      : notOk(check, seen.words, QStringLiteral("docs/desk.md tells cables, modes and rights; packhorse devices list tells what is plugged in"), seen.name);
}

Finding facts(const std::optional<StationStatus> &status, bool isReached)
{
    const QString check = QStringLiteral("facts");
    if (!status)
        return note(check, QStringLiteral("there are none before the station's first start"));
    if (status->undelivered == 0)
        return ok(check, QStringLiteral("all are delivered"));
    const QString waiting = QStringLiteral("%1 are on this device alone").arg(status->undelivered);
    if (!status->isRunning)
        return notOk(check, waiting + QStringLiteral(", and no station runs that delivers them"), QStringLiteral("start it, or: packhorse journal send PROFILE --server URL"));
    if (!isReached)
        return notOk(check, waiting, QStringLiteral("see the lines about the server; they are safe on this disk until then"));
    return ok(check, waiting + QStringLiteral(", and on their way"));
}

Finding attention(const std::optional<StationStatus> &status)
{
    const QString check = QStringLiteral("attention");
    if (!status)
        return note(check, QStringLiteral("nothing before the station's first start"));
    if (status->counts.attention == 0)
        return ok(check, QStringLiteral("no fact waits for a person"));
    return notOk(check, QStringLiteral("%1 facts wait for a person").arg(status->counts.attention), QStringLiteral("a supervisor decides them: the page Cases of a desk, or /cases on the server"));
}

Finding upgrade(const std::optional<StationStatus> &status)
{
    const QString check = QStringLiteral("upgrade");
    if (!status || status->mayUpdate())
        return ok(check, QStringLiteral("now is a good time"));
    return note(check, QStringLiteral("not now: ") + status->inTheWay().join(QStringLiteral(", ")), QStringLiteral("finish the task, sign out, and wait until all is delivered"));
}

} // namespace start::doctor
