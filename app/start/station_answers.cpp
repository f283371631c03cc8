// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/station_answers.h"
#include "codec/bytes.h"
#include "journal/listing.h"
#include "start/buttons.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace start {
namespace {

/// A journal's page, and where the next one begins.
struct Listed
{
    std::vector<journal::ListedFact> facts;
    journal::ListingPlace next;
};

Listed listedFrom(const journal::Journal &journal, journal::ListingPlace place)
{
    auto facts = journal::listPage(journal, place, StationAnswers::factsOfAPage);
    return {std::move(facts), place};
}

/// How far a caller has been told the journal.
struct Telling
{
    journal::ListingPlace place;
    qint64 facts = 0;

    Page pageOf(const Listed &listed)
    {
        if (listed.facts.empty())
            return {{codec::writeJson({{QStringLiteral("end"), QStringLiteral("journal")},
                                       {QStringLiteral("facts"), facts}})},
                    true};
        Page page{{}, false};
        for (const journal::ListedFact &fact : listed.facts)
            page.lines << journal::listingLine(fact);
        facts += qint64(listed.facts.size());
        place = listed.next;
        return page;
    }
};

/// A person without a screen approves by these, too.
QString enrolmentWords(const domain::Enrolment &enrolment)
{
    using Step = domain::Enrolment::Step;
    switch (enrolment.step) {
    case Step::None: return enrolment.trouble;
    case Step::Asking: return enrolment.trouble.isEmpty() ? QStringLiteral("asking the server for a code") : enrolment.trouble;
    case Step::Code: return QStringLiteral("a supervisor has to approve %1 at %2").arg(enrolment.userCode, enrolment.page);
    case Step::Denied: return QStringLiteral("a supervisor has refused; it asks again in a minute");
    case Step::NoSecrets: return enrolment.trouble;
    }
    return {};
}

} // namespace

StationAnswers::StationAnswers(journal::Store &store, flow::CommandLoop &commands, bool mayPress)
    : m_store(store)
    , m_commands(commands)
    , m_mayPress(mayPress)
{
}

Answer StationAnswers::to(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const QString what = request.value(QLatin1String("do")).toString();
    if (what == QLatin1String("status"))
        return status();
    if (what == QLatin1String("journal"))
        return journal();
    if (what == QLatin1String("press"))
        return press(request);
    if (what == QLatin1String("show"))
        return show();
    return refusing(QStringLiteral("a request is one line of JSON with \"do\": \"status\", \"journal\", \"show\" or \"press\""));
}

/// The journal is asked even for what is known here: its answer comes after that of everything that was begun before.
Answer StationAnswers::status()
{
    return [this, alive = std::weak_ptr<int>(m_alive)](const std::function<void(const Page &)> &take) {
        m_store.run<StationStatus>(
            [](journal::Journal &journal) {
                StationStatus status;
                tellDelivery(status, journal);
                return status;
            },
            [this, alive, take](StationStatus status) {
                if (alive.expired())
                    return;
                status.isRunning = true;
                status.version = QCoreApplication::applicationVersion();
                tellWork(status, m_commands.station(), flow::taskOf(m_commands.taskInWork()));
                status.enrolment = enrolmentWords(enrolment);
                status.warnings = warnings;
                status.startedWith = startedWith;
                if (heard)
                    status.heard = heard();
                if (devices)
                    status.devices = devices();
                take({{statusLine(status)}, true});
            });
    };
}

Answer StationAnswers::journal()
{
    return [this, telling = std::make_shared<Telling>()](const std::function<void(const Page &)> &take) {
        m_store.run<Listed>([place = telling->place](journal::Journal &journal) { return listedFrom(journal, place); },
                            [telling, take](const Listed &listed) { take(telling->pageOf(listed)); });
    };
}

Answer StationAnswers::show()
{
    if (onShow)
        onShow();
    return saying(QByteArrayLiteral("{\"shown\":true}"));
}

Answer StationAnswers::press(const QJsonObject &request)
{
    if (!m_mayPress)
        return refusing(QStringLiteral("buttons are pressed by people, unless --emulated-hands is given"));
    const auto command = readPress(request);
    if (!command)
        return refusing(command.error());
    m_commands.give(*command);
    return saying(QByteArrayLiteral("{\"pressed\":true}"));
}

} // namespace start
