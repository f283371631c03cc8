// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/console.h"
#include "codec/bytes.h"
#include "codec/fact.h"
#include "devices/plugged.h"
#include "devices/qr_code.h"
#include "journal/profile.h"
#include "platform/paths.h"
#include "start/console/conformance/report.h"
#include "start/station_status.h"
#include "wire/trust.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <cstdio>

namespace start {
namespace {

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

void complain(const QString &what) { std::fprintf(stderr, "packhorse: %s\n", qUtf8Printable(what)); }

/// A fact in one line for a person.
QByteArray factWords(const journal::ListedFact &listed)
{
    const auto event = codec::decodeFact(listed.fact.line);
    const QByteArray place = QByteArray::number(listed.fact.sequence).rightJustified(8) + "  " +
                             listed.outcome.toUtf8().leftJustified(10) + "  ";
    if (!event || std::holds_alternative<domain::UnknownFact>(event->data))
        return place + listed.fact.line;
    return place + codec::writeTime(event->time).toUtf8() + "  " +
           domain::eventTypeName(event->data).toUtf8().leftJustified(24) + event->task.text().toUtf8().leftJustified(16) +
           event->by.text().toUtf8().leftJustified(10) + codec::writeJson(codec::encodeEventData(event->data));
}

/// Prints facts as they come; a person sees where a journal begins.
std::function<bool(const journal::ListedFact &)> printer(bool json)
{
    return [json, journal = domain::JournalId()](const journal::ListedFact &listed) mutable {
        if (json) {
            print(journal::listingLine(listed));
            return true;
        }
        if (std::exchange(journal, listed.fact.journal) != listed.fact.journal)
            print("journal " + listed.fact.journal.text().toUtf8());
        print(factWords(listed));
        return true;
    };
}

QString openTrouble(const journal::OpenError &error, const QString &profile)
{
    if (error.fault == journal::OpenFault::InUse)
        return QStringLiteral("a program has the journal of %1 open, but answers no questions: it is starting, closing or "
                              "hanging; try again in a moment")
            .arg(profile);
    if (!QFileInfo::exists(journal::Profile{profile}.live()))
        return error.what + QStringLiteral(": no station was started on it yet; start one, or name its folder with --profile DIR");
    return error.what;
}

/// What a token for an hour needs: a place that keeps nothing.
class NothingKept final : public ports::Secrets
{
public:
    void read(const QString &, std::function<void(ports::SecretFound)>) override {}
    void write(const QString &, const QByteArray &, std::function<void(std::optional<ports::SecretTrouble>)>) override {}
    void remove(const QString &, std::function<void(std::optional<ports::SecretTrouble>)>) override {}
    [[nodiscard]] QString warning() const override { return {}; }
};

} // namespace

Console::Console(std::function<void(int)> end)
    : m_end(std::move(end))
{
}

void Console::end(int status)
{
    const auto tell = std::exchange(m_end, {});
    if (!tell)
        return;
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) { // half an export is none
        complain(QStringLiteral("standard output cannot be written: what was written is not whole"));
        status = Failed;
    }
    tell(status);
}

void Console::run(const ConsoleLine &line)
{
    std::visit([this](const auto &command) { run(command); }, line.command);
}

// ---- where the facts are ------------------------------------------------------------------------

std::unique_ptr<journal::Journal> Console::openFiles(const QString &profile)
{
    auto opened = journal::Journal::open({profile, true});
    if (opened)
        return std::move(*opened);
    complain(openTrouble(opened.error(), profile));
    end(Failed);
    return nullptr;
}

void Console::listStation(const QString &profile, TakeFact take, std::function<void()> whole,
                          std::function<void()> otherwise)
{
    m_call = std::make_unique<StationCall>(profile, m_timers);
    auto isWhole = std::make_shared<bool>(false);
    const auto takeLine = [take = std::move(take), isWhole](const QByteArray &line) {
        const auto listed = journal::readListingLine(line);
        *isWhole = !listed && QJsonDocument::fromJson(line).object().value(QLatin1String("end")).isString();
        return listed && take(*listed);
    };
    m_call->ask("{\"do\":\"journal\"}", takeLine,
                [this, isWhole, whole = std::move(whole), otherwise = std::move(otherwise)](StationCall::End ended,
                                                                                          const QString &why) {
                    if (ended == StationCall::End::NoStation)
                        return otherwise();
                    if (ended == StationCall::End::Answered && *isWhole)
                        return whole();
                    complain(why.isEmpty() ? QStringLiteral("the station said what is no fact; is it another version?") : why);
                    end(Failed);
                });
}

void Console::listFiles(const QString &profile, const TakeFact &take)
{
    if (const auto journal = openFiles(profile)) {
        journal::listFacts(*journal, take);
        end(Done);
    }
}

// ---- the commands -------------------------------------------------------------------------------

void Console::run(const StatusCommand &command)
{
    m_call = std::make_unique<StationCall>(command.profile, m_timers);
    auto status = std::make_shared<std::optional<StationStatus>>();
    const auto take = [status](const QByteArray &line) {
        *status = readStatusLine(line);
        return false;
    };
    m_call->ask("{\"do\":\"status\"}", take, [this, status, command](StationCall::End ended, const QString &why) {
        if (ended == StationCall::End::NoStation)
            return statusByFiles(command);
        if (!*status) {
            complain(why.isEmpty() ? QStringLiteral("the station said what is no status; is it another version?") : why);
            return end(Failed);
        }
        const StationStatus shown = toBeShown(**status);
        print(command.json ? statusLine(shown) : statusWords(shown).toUtf8());
        end(Done);
    });
}

void Console::statusByFiles(const StatusCommand &command)
{
    const auto journal = openFiles(command.profile);
    if (!journal)
        return;
    complain(QStringLiteral("no station runs on %1; this is what its files say").arg(command.profile));
    const StationStatus status = statusByFacts(*journal);
    print(command.json ? statusLine(status) : statusWords(status).toUtf8());
    end(NoStation);
}

void Console::run(const ListCommand &command)
{
    const TakeFact take = printer(command.json);
    listStation(command.profile, take, [this] { end(Done); }, [this, command, take] { listFiles(command.profile, take); });
}

void Console::run(const VerifyCommand &command)
{
    struct Proof
    {
        journal::ListingProof facts;
        QString fault;
    };
    auto proof = std::make_shared<Proof>();
    const auto take = [proof](const journal::ListedFact &listed) { // to the last line, also behind a fault
        if (proof->fault.isEmpty())
            proof->fault = proof->facts.take(listed);
        return true;
    };
    const auto whole = [this, proof, command] {
        verified({proof->fault.isEmpty(), proof->facts.proven(), proof->fault}, command.json);
    };
    listStation(command.profile, take, whole, [this, command] {
        if (const auto journal = openFiles(command.profile))
            verified(journal->verify(), command.json);
    });
}

void Console::verified(const journal::Verification &verification, bool json)
{
    if (json) {
        print(codec::writeJson({{QStringLiteral("intact"), verification.intact},
                                {QStringLiteral("facts"), qint64(verification.checked)},
                                {QStringLiteral("what"), verification.what.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                                     : QJsonValue(verification.what)}}));
    } else if (verification.intact) {
        print(QStringLiteral("%1 facts, the chain is intact").arg(verification.checked).toUtf8());
    }
    if (!verification.intact)
        complain(QStringLiteral("the journal is damaged: %1").arg(verification.what));
    end(verification.intact ? Done : Failed);
}

void Console::run(const SendCommand &command)
{
    auto leftovers = readLeftovers(command.from);
    if (!leftovers) {
        complain(leftovers.error());
        return end(Failed);
    }
    const QString named = command.station.isEmpty() ? leftovers->station : command.station;
    const domain::StationId station(named.isEmpty() ? QStringLiteral("unknown") : named);
    const auto trust = wire::readTrust(command.trust);
    if (!trust) {
        complain(trust.error());
        return end(Misused);
    }
    m_server = std::make_unique<wire::HttpServerLink>(command.servers, station, m_timers, m_clock, m_random);
    m_server->trust(*trust);
    m_server->askAs(QStringLiteral("rescue"));
    m_nothingKept = std::make_unique<NothingKept>();
    m_enrolment = std::make_unique<flow::EnrolmentLoop>(*m_server, m_nothingKept.get(), m_timers, m_random, QByteArray());
    m_enrolment->onState = [this] {
        const domain::Enrolment &state = m_enrolment->state();
        if (state.step == domain::Enrolment::Step::Code)
            complain(QStringLiteral("the server asks who this is: a supervisor has to approve %1 at %2").arg(state.userCode, state.page));
        else if (state.step == domain::Enrolment::Step::Denied)
            complain(QStringLiteral("a supervisor has refused; it is asked again in a minute"));
    };
    m_server->onTokenRefused = [this] {
        m_sending.reset(); // it begins anew, where the server stands, when there is a token
        m_enrolment->tokenRefused();
    };
    m_enrolment->onLetIn = [this, command, leftovers = *leftovers] { beginSending(command, leftovers); };
    beginSending(command, *leftovers);
}

void Console::beginSending(const SendCommand &command, const Leftovers &leftovers)
{
    m_sending = std::make_unique<Sending>(leftovers, *m_server, m_clock, m_timers, m_random);
    m_sending->onProgress = [](const JournalSent &sent) {
        complain(QStringLiteral("journal %1: %2 of %3 facts are on the server")
                     .arg(sent.journal.text())
                     .arg(sent.alreadyThere + sent.sent)
                     .arg(sent.facts));
    };
    m_sending->onEnd = [this, json = command.json] { sendingEnded(json); };
    m_sending->start();
}

void Console::sendingEnded(bool json)
{
    for (const JournalSent &sent : m_sending->sent()) {
        if (!sent.why.isEmpty())
            complain(QStringLiteral("journal %1: %2").arg(sent.journal.text(), sent.why));
    }
    print(json ? m_sending->summaryLine() : m_sending->summaryWords().toUtf8());
    end(m_sending->isComplete() ? Done : Failed);
}

namespace {
void listDevices(bool json)
{
    const auto all = devices::pluggedIn();
    for (const devices::Plugged &one : all) {
        if (json)
            print(codec::writeJson({{QStringLiteral("what"), one.what}, {QStringLiteral("option"), one.option}, {QStringLiteral("words"), one.words}}));
        else
            print(QStringLiteral("%1: %2  %3").arg(one.what, one.option, one.words).trimmed().toUtf8());
    }
    if (all.empty())
        complain(QStringLiteral("nothing is plugged in that tells itself; a scanner that types, and printers on the network, do not"));
}
} // namespace

void Console::run(const DevicesCommand &command)
{
    if (!command.test) {
        listDevices(command.json);
        return end(Done);
    }
    m_devices = std::make_unique<DeviceTest>(devices::PrinterWorld{m_clock, m_timers, m_mailbox});
    m_devices->onEnd = [this, json = command.json](const std::vector<DeviceTest::Verdict> &verdicts) { tested(verdicts, json); };
    if (const QString trouble = m_devices->start(command.named); !trouble.isEmpty()) {
        complain(trouble);
        end(Misused);
    }
}

void Console::tested(const std::vector<DeviceTest::Verdict> &verdicts, bool json)
{
    bool all = true;
    for (const DeviceTest::Verdict &verdict : verdicts) {
        all = all && verdict.ready;
        if (json)
            print(codec::writeJson({{QStringLiteral("device"), verdict.device}, {QStringLiteral("ready"), verdict.ready}, {QStringLiteral("words"), verdict.words}}));
        else
            print(QStringLiteral("%1 %2: %3").arg(verdict.ready ? QStringLiteral("ok    ") : QStringLiteral("not ok"), verdict.device, verdict.words).toUtf8());
    }
    end(all ? Done : Failed);
}

void Console::run(const ConformanceCommand &command)
{
    const auto trust = wire::readTrust(command.trust);
    if (!trust) {
        complain(trust.error());
        return end(Misused);
    }
    m_conformance = std::make_unique<conformance::Suite>(
        command.server, *trust, conformance::Suite::Consent{command.write, command.buyLabel, command.only}, m_timers, m_clock, m_random);
    if (command.write)
        complain(QStringLiteral("facts are left in the store of %1, in the name of station %2")
                     .arg(command.server.toString(), m_conformance->station().text()));
    m_conformance->onResult = [json = command.json](const conformance::Suite::Result &result) {
        print(json ? conformance::resultLine(result) : conformance::resultWords(result).toUtf8());
        std::fflush(stdout);
    };
    m_conformance->onEnd = [this, command](const QString &unreachable) { conformed(command, unreachable); };
    m_conformance->start();
}

void Console::conformed(const ConformanceCommand &command, const QString &unreachable)
{
    if (!unreachable.isEmpty()) {
        complain(QStringLiteral("%1 cannot be reached: %2").arg(command.server.toString(), unreachable));
        return end(Misused);
    }
    print(command.json ? conformance::summaryLine(*m_conformance) : conformance::summaryWords(*m_conformance).toUtf8());
    end(m_conformance->count(conformance::Verdict::Kind::Failed) == 0 ? Done : Failed);
}

void Console::run(const DoctorCommand &command)
{
    m_doctor = std::make_unique<doctor::Doctor>(command.patient, devices::PrinterWorld{m_clock, m_timers, m_mailbox}, m_random);
    m_doctor->onFinding = [json = command.json](const doctor::Finding &finding) {
        print(json ? doctor::findingLine(finding) : doctor::findingWords(finding).toUtf8());
        std::fflush(stdout);
    };
    m_doctor->onEnd = [this, json = command.json] {
        using Mark = doctor::Finding::Mark;
        const int ill = m_doctor->count(Mark::NotOk);
        if (!json)
            print(QStringLiteral("%1 ok, %2 not ok, %3 notes").arg(m_doctor->count(Mark::Ok)).arg(ill).arg(m_doctor->count(Mark::Note)).toUtf8());
        end(ill == 0 ? Done : Failed);
    };
    m_doctor->start();
}

// ---- the settings of a station --------------------------------------------------------------------

void Console::run(const ProvisionCommand &command)
{
    const auto provision = readProvision(command.from);
    const QString fault = provision ? provisionFault(*provision) : provision.error();
    if (!fault.isEmpty()) {
        complain(fault);
        return end(Misused);
    }
    if (!command.qr.isEmpty())
        return makeCode(*provision, command.qr);
    if (!command.profile.isEmpty() && provision->options.contains(QStringLiteral("profile"))) {
        complain(QStringLiteral("the settings of a profile cannot name another profile: take 'profile' out, or --profile away"));
        return end(Misused);
    }
    const QString profile = provision->options.value(QStringLiteral("profile"), {command.usual}).last();
    askWhetherToLeaveAlone(profile, [this, provision = *provision, command](const QString &why) {
        if (why.isEmpty())
            return provisioned(provision, command);
        complain(why);
        end(Failed);
    });
}

void Console::askWhetherToLeaveAlone(const QString &profile, std::function<void(const QString &)> then)
{
    m_call = std::make_unique<StationCall>(profile, m_timers);
    auto status = std::make_shared<std::optional<StationStatus>>();
    const auto take = [status](const QByteArray &line) {
        *status = readStatusLine(line);
        return false;
    };
    m_call->ask("{\"do\":\"status\"}", take, [status, profile, then = std::move(then)](StationCall::End ended, const QString &why) {
        if (ended != StationCall::End::NoStation)
            return then(*status ? whyLeftAlone(**status) : QStringLiteral("the station on %1 does not say what it has not delivered: %2").arg(profile, why));
        if (!QFileInfo::exists(journal::Profile{profile}.live()))
            return then({});
        const auto journal = journal::Journal::open({profile, true});
        then(journal ? whyLeftAlone(statusByFacts(**journal)) : openTrouble(journal.error(), profile));
    });
}

void Console::provisioned(const Provision &provision, const ProvisionCommand &command)
{
    const QString file = command.profile.isEmpty() ? platform::systemSettings() : profileSettings(command.profile);
    const QString trustFile = trustFileOf(provision, file);
    if (command.dryRun) {
        complain(QStringLiteral("this would be written to %1; nothing was").arg(file));
        print(settingsOf(provision, trustFile).trimmed());
        return end(Done);
    }
    if (const QString trouble = writeProvision(provision, file); !trouble.isEmpty()) {
        complain(trouble);
        return end(Failed);
    }
    print(QStringLiteral("%1 is written; it counts from the station's next start. packhorse doctor tells whether all is well").arg(file).toUtf8());
    end(Done);
}

void Console::makeCode(const Provision &provision, const QString &to)
{
    const QString text = provisionText(provision);
    const QByteArray code = to == QLatin1String("-") ? devices::qrBlocks(text).toUtf8() : devices::qrSvg(text);
    if (code.isEmpty()) {
        complain(QStringLiteral("%1 characters do not fit into a QR code: leave the authorities out, or give the stations the file").arg(text.size()));
        return end(Failed);
    }
    if (to == QLatin1String("-")) {
        print(code + text.toUtf8());
        return end(Done);
    }
    QSaveFile file(to);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(code) == code.size() && file.commit();
    if (!isWritten)
        complain(QStringLiteral("%1 cannot be written: %2").arg(to, file.errorString()));
    end(isWritten ? Done : Failed);
}

} // namespace start
