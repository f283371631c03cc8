// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/workstation.h"
#include "codec/bytes.h"
#include "codec/documents.h"
#include "devices/qr_code.h"
#include "domain/sign_in.h"
#include "present/wording.h"
#include "wire/trust.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace start {

Workstation::Fault faultWords(const journal::OpenError &error)
{
    using journal::OpenFault;
    const QString title = present::wording::cannotOpen(error).title;
    switch (error.fault) {
    case OpenFault::InUse:
        return {title, QStringLiteral("Use that window, or give another --profile."), error.what};
    case OpenFault::NotWritable:
        return {title, QStringLiteral("Give this user the right to write there, or another --profile."), error.what};
    case OpenFault::NetworkDrive:
        return {title, QStringLiteral("Choose a folder on this device's own disk with --profile."), error.what};
    case OpenFault::ForeignDatabase:
        return {title, QStringLiteral("Choose another --profile; the file was not touched."), error.what};
    case OpenFault::NewerVersion:
        return {title, QStringLiteral("Install the newer version again; nothing was touched."), error.what};
    case OpenFault::Damaged:
        return {title, QStringLiteral("Start again; IT finds the old files in %1.").arg(error.quarantine), error.what};
    case OpenFault::UnsafeSettings:
        return {title, QStringLiteral("Choose another disk with --profile, and tell IT."), error.what};
    }
    return {};
}

Workstation::Fault faultWords(const ports::SecretTrouble &trouble)
{
    return {present::wording::noSecrets().title, QStringLiteral("Nothing was touched."), trouble.what};
}

static base::Expected<domain::OpenCases, QString> readCases(const QByteArray &bytes)
{
    auto read = codec::decodeOrderCases(bytes);
    if (!read)
        return base::Unexpected{read.error().what};
    return std::move(*read);
}

/// Files by their whole path: who asks may stand in another folder.
static StartedWith startOf(const StationOptions &options)
{
    const auto whole = [](const QString &file) { return file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(); };
    const QString file = QStringLiteral("file:");
    const bool inFile = options.secrets.startsWith(file);
    return {QUrl::toStringList(options.servers), inFile ? file + whole(options.secrets.mid(file.size())) : options.secrets, whole(options.trust)};
}

Workstation::Workstation(const StationOptions &options, platform::SystemClock &clock, platform::QtTimers &timers,
                         platform::SystemRandom &random, ports::Mailbox &mailbox, std::unique_ptr<journal::StoreThread> store,
                         const Vault &vault, const MakeScreen &makeScreen)
    : m_options(options)
    , m_clock(clock)
    , m_timers(timers)
    , m_mailbox(mailbox)
    , m_store(std::move(store))
    , m_server(options.servers, domain::StationId(options.station), timers, clock, random)
    , m_enrolment(m_server, vault.secrets(), timers, random, vault.token())
    , m_loops(domain::StationId(options.station), {m_server, clock, timers, random, *m_store, &m_server, &m_server}, options.atDesk)
    , m_tries(vault.secrets(), vault.tries())
    , m_flags(options.profile + QStringLiteral("/cache/flags"), vault.seal())
    , m_pictures(options.profile + QStringLiteral("/cache/pictures"))
    , m_pictureLoop(m_server, timers, random,
                    {[this](const QString &href) { return m_pictures.etagOf(href); },
                     [this](const QString &href, const ports::Fresh &picture) { m_pictures.keep(href, picture); }})
    , m_cases(m_server, timers, clock, readCases)
    , m_screen(makeScreen({m_commands, *m_store, m_sounds, screenSources()}))
    , m_look(m_screen->settings(), options.profile, options.language)
    , m_answers(*m_store, m_commands, options.emulatedHands)
{
    joinScreen();
    joinFlags();
    joinPictures();
    joinEnrolment(vault);
}

Workstation::~Workstation() = default;

void Workstation::joinScreen()
{
    m_commands.onReaction = [this](const flow::Reaction &reaction) { reacted(reaction); };
    m_loops.onState = [this] { stateChanged(); };
    m_delivery.onState = [this](const delivery::DeliveryState &state) {
        m_screen->deliveryChanged(state);
        stateChanged();
    };
    m_delivery.onStoreFault = lookAfter(m_delivery.onStoreFault);
    m_loops.refresh.onStoreFault = lookAfter(m_loops.refresh.onStoreFault);
    m_look.onChosen = [this](const Look &look) { return chosen(look); };
    m_look.onLanguage = [this] { languageChanged(); };
    present::SettingsPage &settings = m_screen->settings();
    QObject::connect(&settings, &present::SettingsPage::settingChanged, &settings, [this] { followOperator(); });
    m_screen->onCommand = [this](const domain::Command &command) {
        touched();
        m_commands.give(command);
    };
    m_screen->onTyped = [this](const QString &code) {
        touched();
        m_commands.scanned({code.toUtf8(), {}, m_clock.running()});
    };
    m_screen->onTypedInVain = [this] {
        touched();
        say(present::wording::typedByHand());
    };
    m_socket.onRequest = [this](const QByteArray &line) { return m_answers.to(line); };
    m_answers.heard = [this] { return m_loops.refresh.tasksAsOf(); };
    m_answers.devices = [this] { return devices(); };
    m_answers.startedWith = startOf(m_options);
    m_answers.onShow = [this] {
        if (onShow)
            onShow();
    };
}

std::vector<DeviceState> Workstation::devices() const
{
    std::vector<DeviceState> all;
    for (const auto &scanner : m_scanners)
        all.push_back(stateOf(*scanner));
    if (moreDevices) {
        for (DeviceState &device : moreDevices())
            all.push_back(std::move(device));
    }
    return all;
}

void Workstation::reacted(const flow::Reaction &reaction)
{
    const present::AnswerShown answer = m_screen->answerTo(reaction);
    m_blackBox.told(m_clock.now(), reaction, answer, m_commands.station(), counts());
    m_screen->reacted(reaction, answer);
}

void Workstation::say(const present::AnswerShown &words)
{
    flow::Reaction unasked;
    unasked.sound = words.sound;
    m_blackBox.told(m_clock.now(), unasked, words, m_commands.station(), counts());
    m_screen->show(words);
}

Screen::Sources Workstation::screenSources()
{
    return {[this] { return counts(); }, [this] { return m_loops.refresh.tasksAsOf(); },
            [this](const domain::Product &product) { return m_pictures.urlOf(product.picture); },
            [this] { return m_enrolmentSeen; }};
}

/// Nothing waits for a token: whatever a server without one refuses is tried again when there is one.
void Workstation::joinEnrolment(const Vault &vault)
{
    m_server.onNodes = [this] { showAbout(); };
    m_server.onTokenRefused = [this] { m_enrolment.tokenRefused(); };
    m_enrolment.onLetIn = [this] {
        if (m_server.onReachable)
            m_server.onReachable();
    };
    m_enrolment.onState = [this] {
        const domain::Enrolment &state = m_enrolment.state();
        m_enrolmentSeen = {state, devices::qrPicture(state.pageWithCode)};
        m_answers.enrolment = state;
        m_screen->stateChanged();
    };
    m_answers.warnings = m_options.warnings;
    if (!vault.warning().isEmpty())
        m_answers.warnings << vault.warning();
}

/// The delivery loop learns of a commit a moment later: until then what was just recorded is on this device.
domain::DeliveryCounts Workstation::counts() const
{
    domain::DeliveryCounts counts = m_delivery.state().counts;
    const qint64 counted = counts.onDevice + counts.delivered + counts.safe + counts.attention;
    counts.onDevice += std::max<qint64>(0, m_commands.recordedUpTo() - counted);
    return counts;
}

void Workstation::stateChanged()
{
    followOperator();
    if (m_commands.isStarted())
        m_tries.follow(m_commands.station().pinTries);
    if (onStationState)
        onStationState(m_commands.station());
    m_screen->stateChanged();
    wantPictures();
    // A reaction writes its own line, with the new state in it; this is for what changes without one.
    m_timers.start(domain::Duration(0), [this] { m_blackBox.state(m_clock.now(), m_commands.station(), counts()); });
}

namespace {
/// A handheld shows the product at hand, a desk all of the order.
bool isShown(const domain::Station &station, const QString &picture)
{
    if (station.packing && station.packing->order) {
        const auto &products = station.packing->order->products;
        return std::any_of(products.begin(), products.end(), [&](const domain::Product &product) { return product.picture == picture; });
    }
    const domain::Product *product = station.route ? station.route->product(domain::ask(station).product) : nullptr;
    return product && product->picture == picture;
}
} // namespace

void Workstation::joinFlags()
{
    m_loops.crew = m_options.crew;
    m_loops.app = QCoreApplication::applicationVersion();
    m_loops.flags.shelf = {[this] { return m_flags.read(); },
                           [this](const std::vector<domain::KeptFlags> &kept) { m_flags.write(kept); }};
}

/// Pictures wait while facts catch up.
void Workstation::joinPictures()
{
    constexpr qint64 everyday = 50;
    m_pictureLoop.mayAsk = [this] {
        return m_loops.refresh.isOnline() && m_delivery.state().undelivered < everyday;
    };
    m_pictureLoop.onPicture = [this](const QString &href) {
        if (isShown(m_commands.station(), href))
            m_screen->stateChanged();
    };
}

/// Anew only when the station stands elsewhere, or knows other tasks.
void Workstation::wantPictures()
{
    const domain::Station &station = m_commands.station();
    QString place = station.route ? station.route->id.text() + u' ' + QString::number(domain::ask(station).stop) : QString();
    for (const auto &[id, route] : station.known)
        place += u' ' + id.text();
    if (station.packing) {
        place += u' ' + (station.packing->order ? station.packing->order->id.text() : QString());
        for (const auto &[id, order] : station.packing->known)
            place += u' ' + id.text();
    }
    if (std::exchange(m_picturesFor, place) != place)
        m_pictureLoop.want(flow::wantedPictures(station));
}

/// The loops mend first; what could not be mended is on the screen.
std::function<void(const journal::WriteError &)> Workstation::lookAfter(std::function<void(const journal::WriteError &)> mend)
{
    return [this, mend = std::move(mend)](const journal::WriteError &fault) {
        mend(fault);
        m_screen->checkJournal();
    };
}

void Workstation::followOperator()
{
    const domain::Station &station = m_commands.station();
    m_look.follow(station.signedIn, station.signedIn ? domain::settingsOf(station, station.signedIn->id) : std::nullopt);
    m_look.showPin(station.signedIn && station.site.policies.pin && !domain::isLocked(station));
    showAbout();
    m_screen->setSounds(m_look.sounds());
}

void Workstation::showAbout()
{
    const domain::Station &station = m_commands.station();
    m_look.showAbout(QStringLiteral("Packhorse %1, %2, %3").arg(QCoreApplication::applicationVersion(), station.id.text(), station.site.name),
                     present::wording::serverWords(m_server.lastAnswered(), m_server.lastAsked()));
}

/// Of a locked station nobody knows who has pressed its buttons.
bool Workstation::chosen(const Look &look)
{
    const bool isTheirs = m_commands.isStarted() && !domain::isLocked(m_commands.station());
    if (isTheirs)
        m_commands.give(domain::ChangeSettings{look});
    return isTheirs;
}

void Workstation::touched() { m_touched = m_clock.running(); }

/// Looked at every few seconds: what counts is how long nobody has been here, over sleep and all.
void Workstation::lockWhenLeft()
{
    constexpr domain::Duration lookAgain{5000};
    const domain::Duration limit{qint64(m_commands.station().site.policies.lockAfter_s) * 1000};
    if (limit.count() > 0 && m_clock.running() - m_touched > limit)
        m_commands.lock();
    m_timers.start(lookAgain, [this] { lockWhenLeft(); });
}

/// Later: it is a button of the screen that is to change its words who asks for it.
void Workstation::languageChanged()
{
    m_timers.start(domain::Duration(0), [this] {
        if (onLanguage)
            onLanguage();
        m_screen->sayAnew();
    });
}

QString Workstation::prepare()
{
    const auto trust = wire::readTrust(m_options.trust);
    if (!trust)
        return trust.error();
    m_server.trust(*trust);
    if (const QString trouble = m_blackBox.open(m_options.blackBox); !trouble.isEmpty())
        return trouble;
    for (const QString &spec : m_options.scanners) {
        auto scanner = devices::openScanner(spec, m_clock, m_timers, &m_mailbox);
        if (!scanner)
            return scanner.error();
        ports::Scanner *raw = scanner->get();
        raw->onScan = [this](const domain::Scan &scan) {
            touched();
            if (!m_screen->takesScan(scan))
                m_commands.scanned(scan);
        };
        raw->onStateChanged = [this, raw] { m_screen->scannerChanged(*raw); };
        m_scanners.push_back(std::move(*scanner));
    }
    return m_socket.listen(m_options.profile);
}

void Workstation::begin()
{
    m_commands.recallTries(m_tries.recalled());
    m_enrolment.start();
    m_loops.start();
    m_server.listen();
    for (const auto &scanner : m_scanners) {
        scanner->open();
        m_screen->scannerChanged(*scanner);
    }
    m_screen->begin();
    lockWhenLeft();
    if (!m_store->rescuedFrom().isEmpty())
        say(present::wording::rescuedWords(m_store->rescuedFrom()));
}

} // namespace start
