// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/suite.h"
#include <algorithm>

namespace start::conformance {
namespace {

/// A name that tells its facts from those of real stations, and from those of other runs.
domain::StationId runName(ports::Random &random)
{
    return domain::StationId(QStringLiteral("conformance-") + platform::randomUuid(random).left(8));
}

std::optional<Verdict> notAllowed(const Check &check, const Suite::Consent &consent)
{
    if (check.needs != Check::Needs::Nothing && !consent.writing)
        return skipped(QStringLiteral("it leaves facts in the store: --write allows it"));
    if (check.needs == Check::Needs::Buying && !consent.buying)
        return skipped(QStringLiteral("it buys a label: --buy-label allows it"));
    return std::nullopt;
}

} // namespace

const std::vector<Check> &checks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> table;
        for (const auto &part : {answerChecks(), documentChecks(), etagChecks(), appendChecks(), outcomeChecks(), taskChecks(),
                                 notificationChecks(), labelChecks(), optionalChecks()})
            table.insert(table.end(), part.begin(), part.end());
        return table;
    }();
    return all;
}

QStringList groups()
{
    QStringList all;
    for (const Check &check : checks())
        all << QString::fromLatin1(check.id).section(u'.', 0, 0);
    all.removeDuplicates();
    return all;
}

bool isOf(const Check &check, const QString &named)
{
    const QString id = QString::fromLatin1(check.id);
    return id == named || id.startsWith(named + u'.');
}

bool Suite::isWanted(const Check &check) const
{
    const QStringList &only = m_consent.only;
    return only.isEmpty() || std::any_of(only.begin(), only.end(), [&check](const QString &named) { return isOf(check, named); });
}

Suite::Suite(const QUrl &server, const QSslConfiguration &trust, Consent consent, ports::Timers &timers, ports::Clock &clock, ports::Random &random)
    : m_consent(std::move(consent))
    , m_talk(server, trust, runName(random), timers, clock)
    , m_setting(m_talk, domain::StationId(QString::fromLatin1(m_talk.station())), random)
{
}

Suite::~Suite() = default;

void Suite::start()
{
    m_running.emplace(runAll());
    m_running->begin();
}

int Suite::count(Verdict::Kind kind) const
{
    return int(std::count_if(m_results.begin(), m_results.end(), [kind](const Result &one) { return one.verdict.kind == kind; }));
}

/// A server that answers anything at all is judged; one that does not is none.
Step<QString> Suite::reach()
{
    const Reply reply = co_await m_talk.get(QStringLiteral("/health"));
    if (reply.raw.status != 0)
        co_return QString();
    co_return reply.words();
}

Step<bool> Suite::runAll()
{
    const QString unreachable = co_await reach();
    if (unreachable.isEmpty() && m_consent.writing)
        co_await m_setting.noteArrivals();
    for (const Check &check : checks()) {
        if (!unreachable.isEmpty())
            break;
        if (!isWanted(check))
            continue;
        Result result{&check, {}};
        if (auto denied = notAllowed(check, m_consent))
            result.verdict = std::move(*denied);
        else
            result.verdict = co_await check.run(m_setting);
        m_results.push_back(std::move(result));
        if (onResult)
            onResult(m_results.back());
    }
    // From the event loop: whoever hears of the end may destroy this.
    m_talk.timers().start(domain::Duration::zero(), [end = onEnd, unreachable] {
        if (end)
            end(unreachable);
    });
    co_return true;
}

} // namespace start::conformance
