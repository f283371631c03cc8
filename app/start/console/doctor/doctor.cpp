// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/doctor/doctor.h"
#include "flow/enrolment_loop.h"
#include "journal/profile.h"
#include "platform/open_secrets.h"
#include "platform/sounds.h"
#include "start/workstation.h"
#include "wire/trust.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace start::doctor {
namespace {

struct Called
{
    StationCall::End end = StationCall::End::NoStation;
    QString why;
};

QString strange() { return QStringLiteral("the running station said what this program does not understand"); }

} // namespace

Doctor::Doctor(Patient patient, const devices::PrinterWorld &world, ports::Random &random)
    : m_patient(std::move(patient))
    , m_world(world)
    , m_random(random)
{
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    m_running.emplace(runAll());
    m_running->begin();
}

int Doctor::count(Finding::Mark mark) const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [mark](const Finding &one) { return one.mark == mark; }));
}

void Doctor::tell(const Finding &finding)
{
    m_findings.push_back(finding);
    if (onFinding)
        onFinding(finding);
}

Step<bool> Doctor::runAll()
{
    tell(settings(m_patient.settings));
    const FolderSeen folder = lookAtFolder(m_patient.profile, m_world.clock);
    tell(profile(folder));
    tell(disk(folder));
    tell(sync(folder));
    co_await askStation();
    goByStation();
    const JournalSeen kept = co_await lookAtJournal();
    tell(journal(kept));
    const SecretsSeen secrets = co_await lookAtSecrets();
    tell(keychain(secrets));
    co_await lookAtNodes();
    const EnrolmentSeen enrolled = co_await lookAtEnrolment();
    tell(enrolment(enrolled));
    tell(roster(m_status, m_world.clock.now()));
    tell(flags(lookAtFlags(m_patient.profile), m_world.clock.now()));
    co_await lookAtDevices();
    for (const DeviceFileSeen &file : lookAtDeviceFiles(devicesAtHand()))
        tell(rights(file));
    tell(sound(platform::hasAudioOutput()));
    tell(facts(m_status, m_isReached));
    tell(attention(m_status));
    tell(upgrade(m_status));
    // From the event loop: whoever hears of the end may destroy this.
    m_world.timers.start(domain::Duration::zero(), [end = onEnd] { end(); });
    co_return true;
}

// ---- the station ------------------------------------------------------------------------------------

Step<bool> Doctor::askStation()
{
    m_call = std::make_unique<StationCall>(m_patient.profile, m_world.timers);
    Awaited<Called> ended;
    auto take = [this](const QByteArray &line) {
        m_status = readStatusLine(line);
        return false;
    };
    auto end = [taker = ended.taker()](StationCall::End how, const QString &why) { taker(Called{how, why}); };
    m_call->ask("{\"do\":\"status\"}", std::move(take), std::move(end));
    const Called called = co_await ended;
    m_isRunning = called.end != StationCall::End::NoStation;
    if (m_isRunning && !m_status)
        m_silence = called.why.isEmpty() ? strange() : called.why;
    co_return m_isRunning;
}

/// Its own server, secrets and trust are looked at: it may have been started with others than are named here.
void Doctor::goByStation()
{
    if (!m_status)
        return;
    tell(running(*m_status, m_patient));
    if (m_status->startedWith)
        m_patient.goBy(*m_status->startedWith);
}

Step<JournalSeen> Doctor::lookAtJournal()
{
    if (m_isRunning)
        co_return co_await askForJournal();
    co_return readJournal();
}

Step<JournalSeen> Doctor::askForJournal()
{
    JournalSeen seen{true, true, m_silence, QStringLiteral("see whether it hangs; its version and this one should be the same"), 0};
    if (!seen.fault.isEmpty())
        co_return seen;
    struct Proof
    {
        journal::ListingProof facts;
        QString fault;
        bool isWhole = false;
    };
    auto proof = std::make_shared<Proof>();
    auto take = [proof](const QByteArray &line) {
        const auto listed = journal::readListingLine(line);
        proof->isWhole = !listed && QJsonDocument::fromJson(line).object().value(QLatin1String("end")).isString();
        if (listed && proof->fault.isEmpty())
            proof->fault = proof->facts.take(*listed);
        return bool(listed);
    };
    m_call = std::make_unique<StationCall>(m_patient.profile, m_world.timers);
    Awaited<Called> ended;
    auto end = [taker = ended.taker()](StationCall::End how, const QString &why) { taker(Called{how, why}); };
    m_call->ask("{\"do\":\"journal\"}", std::move(take), std::move(end));
    const Called called = co_await ended;
    seen.facts = proof->facts.proven();
    seen.fault = proof->fault;
    if (!seen.fault.isEmpty())
        seen.todo = QStringLiteral("end the station when its task is done, and give IT the profile: packhorse journal export");
    else if (!proof->isWhole)
        seen.fault = called.why.isEmpty() ? strange() : called.why;
    co_return seen;
}

JournalSeen Doctor::readJournal()
{
    JournalSeen seen{QFileInfo::exists(journal::Profile{m_patient.profile}.live()), false, {}, {}, 0};
    if (!seen.isThere)
        return seen;
    const auto opened = journal::Journal::open({m_patient.profile, true});
    if (!opened) {
        seen.fault = opened.error().what;
        seen.todo = faultWords(opened.error()).todo;
        return seen;
    }
    m_status = statusByFacts(**opened);
    const journal::Verification verified = (*opened)->verify();
    seen.facts = verified.checked;
    if (!verified.intact) {
        seen.fault = QStringLiteral("it is damaged: %1").arg(verified.what);
        seen.todo = QStringLiteral("start the station: it puts these files aside and goes on with what can be proven");
    }
    return seen;
}

Step<SecretsSeen> Doctor::lookAtSecrets()
{
    if (m_status && m_status->startedWith)
        co_return secretsOfStation();
    SecretsSeen seen{m_patient.secrets, {}, true, {}, false};
    seen.isServerKnown = !m_patient.servers.isEmpty();
    if (m_patient.secrets.isEmpty() || !seen.isServerKnown)
        co_return seen;
    auto opened = platform::openSecrets(m_patient.secrets, m_patient.profile, m_world.timers);
    if (!opened) {
        seen.trouble = ports::SecretTrouble{ports::SecretTrouble::Kind::Unusable, opened.error()};
        co_return seen;
    }
    m_secrets = std::move(*opened);
    seen.warning = m_secrets->warning();
    using Answer = std::optional<ports::SecretFound>;
    Awaited<Answer> answered;
    auto take = [taker = answered.taker()](const ports::SecretFound &found) { taker(Answer(found)); };
    m_secrets->read(flow::EnrolmentLoop::secretName(), std::move(take));
    const ports::TimerId timer = m_world.timers.start(keychainPatience, [taker = answered.taker()] { taker(Answer()); });
    const Answer answer = co_await answered;
    m_world.timers.cancel(timer);
    seen.hasAnswered = answer.has_value();
    if (answer && !*answer)
        seen.trouble = answer->error();
    else if (answer)
        m_token = (*answer)->value_or(QByteArray());
    seen.hasToken = !m_token.isEmpty();
    co_return seen;
}

/// They are open in its session; the keychain of the one that asks here may be another, or none.
SecretsSeen Doctor::secretsOfStation() const
{
    SecretsSeen seen{m_patient.secrets, {}, true, {}, false, true};
    if (m_patient.secrets.isEmpty())
        return seen;
    if (const auto opened = platform::openSecrets(m_patient.secrets, m_patient.profile, m_world.timers))
        seen.warning = (*opened)->warning();
    return seen;
}

// ---- the server -------------------------------------------------------------------------------------

Step<bool> Doctor::lookAtNodes()
{
    const QString check = QStringLiteral("server");
    if (!m_patient.serverFault.isEmpty())
        tell(notOk(check, m_patient.serverFault, QStringLiteral("name it in the settings file: server=https://HOST:PORT")));
    const auto trust = wire::readTrust(m_patient.trust);
    if (!trust)
        tell(notOk(QStringLiteral("trust"), trust.error(), QStringLiteral("put the site's authorities there, in PEM")));
    if (!m_patient.serverFault.isEmpty() || !trust)
        co_return false;
    m_trust = *trust;
    m_visit = std::make_unique<NodeVisit>(m_trust, m_world.timers, m_world.clock);
    std::vector<NodeSeen> all;
    for (const QUrl &url : m_patient.servers) {
        const NodeSeen seen = co_await m_visit->look(url);
        tell(node(seen));
        if (url.scheme() == QLatin1String("https") && seen.reply.end == wire::RawReply::End::Whole)
            tell(certificate(seen));
        if (answersAsOurs(seen))
            tell(protocol(seen));
        m_isReached = m_isReached || answersAsOurs(seen);
        all.push_back(seen);
    }
    tell(clock(all));
    if (all.size() > 1)
        tell(store(all));
    co_return true;
}

Step<EnrolmentSeen> Doctor::lookAtEnrolment()
{
    using State = EnrolmentSeen::State;
    if (m_isRunning && m_status && !m_status->enrolment.isEmpty())
        co_return EnrolmentSeen{State::Waiting, m_status->enrolment};
    if (!m_isReached)
        co_return EnrolmentSeen{};
    m_server = std::make_unique<wire::HttpServerLink>(m_patient.servers, domain::StationId(m_patient.station), m_world.timers, m_world.clock, m_random);
    m_server->trust(m_trust);
    if (m_isRunning)
        co_return co_await askBesideStation();
    if (m_token.isEmpty())
        co_return co_await askWith(false);
    Awaited<ports::TokenReply> renewed;
    auto take = [taker = renewed.taker()](const ports::TokenReply &reply) { taker(reply); };
    m_server->renew(m_token, std::move(take));
    const ports::TokenReply reply = co_await renewed;
    if (const auto *tokens = std::get_if<domain::DeviceTokens>(&reply)) {
        const QString lost = co_await keep(tokens->refresh);
        if (!lost.isEmpty())
            co_return EnrolmentSeen{State::TokenLost, lost};
        m_server->useToken(tokens->access);
        co_return co_await askWith(true);
    }
    if (const auto *refused = std::get_if<ports::GrantRefused>(&reply))
        co_return EnrolmentSeen{State::ShutOut, refused->what};
    co_return co_await askWith(false); // a server without enrolment knows no /token
}

/// A running station's token is its own: where a server hands out a new one each time, whoever renews it shuts the station out.
Step<EnrolmentSeen> Doctor::askBesideStation()
{
    using State = EnrolmentSeen::State;
    EnrolmentSeen seen = co_await askWith(false);
    if (seen.state == State::NotYet)
        seen = m_status ? EnrolmentSeen{State::LetIn, {}} : EnrolmentSeen{}; // it would wait, and its status would say so
    co_return seen;
}

/// A server may end the old refresh token with this answer (RFC 6749 section 6). What went wrong, or nothing.
Step<QString> Doctor::keep(QByteArray refresh)
{
    if (refresh.isEmpty() || refresh == m_token)
        co_return QString();
    using Answer = std::optional<ports::SecretTrouble>;
    Awaited<Answer> kept;
    auto take = [taker = kept.taker()](const Answer &trouble) { taker(trouble); };
    m_secrets->write(flow::EnrolmentLoop::secretName(), refresh, std::move(take));
    const Answer trouble = co_await kept;
    co_return trouble ? trouble->what : QString();
}

/// What every station reads first.
Step<EnrolmentSeen> Doctor::askWith(bool isToken)
{
    using State = EnrolmentSeen::State;
    Awaited<ports::FetchReply> answered;
    auto take = [taker = answered.taker()](const ports::FetchReply &reply, const QString &) { taker(reply); };
    m_server->fetch(QStringLiteral("/v1/site"), {}, std::move(take));
    const ports::FetchReply reply = co_await answered;
    if (std::holds_alternative<ports::Fresh>(reply))
        co_return EnrolmentSeen{isToken ? State::LetIn : State::OpenToAll, {}};
    const auto *refused = std::get_if<ports::Refused>(&reply);
    if (!refused)
        co_return EnrolmentSeen{};
    if (refused->problem.status == 426)
        co_return EnrolmentSeen{State::TooOld, refused->problem.title};
    co_return EnrolmentSeen{isToken ? State::ShutOut : State::NotYet, refused->problem.title};
}

// ---- what is plugged in -------------------------------------------------------------------------------

Step<bool> Doctor::lookAtDevices()
{
    if (m_isRunning) {
        const std::vector<DeviceState> told = m_status ? m_status->devices : std::vector<DeviceState>();
        for (const DeviceState &state : told)
            tell(device(QStringLiteral("device"), state));
        co_return true;
    }
    const auto &[scanners, scale, printers] = m_patient.devices;
    for (const QString &spec : scanners) {
        const DevicesNamed one{{spec}, {}, {}}; // named: GCC 12 destroys twice what is converted on its way into a co_await
        co_await tryDevice(QStringLiteral("scanner"), one, spec);
    }
    if (!scale.isEmpty()) {
        const DevicesNamed one{{}, scale, {}};
        co_await tryDevice(QStringLiteral("scale"), one, scale);
    }
    for (const QString &spec : printers) {
        const DevicesNamed one{{}, {}, {spec}};
        co_await tryDevice(QStringLiteral("printer"), one, spec);
    }
    if (m_patient.devices.scale.isEmpty() && m_patient.devices.printers.isEmpty())
        tell(note(QStringLiteral("device"), QStringLiteral("no scale and no printer is named: a desk takes those that its barcode names")));
    co_return true;
}

/// A running station names its own.
DevicesNamed Doctor::devicesAtHand() const
{
    if (!m_status || !m_isRunning)
        return m_patient.devices;
    DevicesNamed its;
    for (const DeviceState &state : m_status->devices)
        its.scanners << state.name; // as what it is used does not matter here
    return its;
}

Step<bool> Doctor::tryDevice(QString check, DevicesNamed one, QString name)
{
    m_devices = std::make_unique<DeviceTest>(m_world, devicePatience);
    Awaited<DeviceState> tried;
    m_devices->onEnd = [taker = tried.taker()](const std::vector<DeviceTest::Verdict> &verdicts) {
        const DeviceTest::Verdict &verdict = verdicts.front();
        taker(DeviceState{verdict.device, verdict.ready, verdict.words});
    };
    const QString trouble = m_devices->start(one);
    DeviceState state{name, false, trouble};
    if (trouble.isEmpty())
        state = co_await tried;
    tell(device(check, state));
    co_return state.ready;
}

} // namespace start::doctor
