// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "platform/signals.h"
#include "present/desk_words.h"
#include "present/wording.h"
#include "start/desk_screen.h"
#include "start/language.h"
#include "start/log_file.h"
#include "start/other_station.h"
#include "start/program.h"
#include "start/workstation.h"
#include "ui/keys.h"
#include "ui/papers.h"
#include "ui/self_test.h"
#include <QApplication>
#include <QDir>
#include <QMetaEnum>
#include <cstdio>
#include <optional>
#include <set>

namespace {

QString nameOf(present::Desk::Page page)
{
    return QString::fromLatin1(QMetaEnum::fromType<present::Desk::Page>().valueToKey(int(page))).toLower();
}

/// A picture of every page when it is first shown.
void takeScreenshots(ui::DeskWindow &window, present::Desk &desk, platform::QtTimers &timers, const QString &folder)
{
    constexpr domain::Duration calm{300};
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    auto taken = std::make_shared<std::set<QString>>();
    QObject::connect(&desk, &present::Desk::pageChanged, &window, [&window, &desk, &timers, taken, folder] {
        const QString page = nameOf(desk.page());
        if (!taken->insert(page).second)
            return;
        timers.start(calm, [&window, &desk, page, folder] {
            if (nameOf(desk.page()) == page)
                window.grab().save(folder + u'/' + page + QStringLiteral(".png"));
        });
    });
}

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

/// The page for whoever stands at a desk that cannot work.
struct FaultPage
{
    explicit FaultPage(const present::FaultShown &fault)
        : window(desk)
    {
        desk.showFault({present::Shape::Cross, fault.title, {}, fault.lines, fault.todo, {}, fault.detail, {}});
        desk.setPage(present::Desk::Page::Fault);
        window.show();
    }
    present::Desk desk;
    ui::DeskWindow window;
};

/// --self-test: once the station runs, every page; the program ends with what was found.
void testItself(ui::DeskWindow &window, present::Desk &desk, platform::QtTimers &timers, const QString &screenshots)
{
    constexpr domain::Duration settled{500};
    timers.start(settled, [&window, &desk, screenshots] {
        int shown = 0;
        const QStringList faults = ui::showEveryPage(window, desk, [screenshots, &shown](const QString &page, const QPixmap &picture) {
            ++shown;
            if (!screenshots.isEmpty())
                picture.save(screenshots + u'/' + page.toLower() + QStringLiteral(".png"));
        });
        QCoreApplication::exit(start::selfTested(shown, faults));
    });
}

/// What waits at the printers is shown; what will not be printed is said.
void joinPrints(start::Workstation &station, start::DeskScreen &screen)
{
    flow::PrintLoop &prints = station.loops().prints;
    screen.printQueue = [&prints] { return prints.queue(); };
    prints.onChanged = [&screen] { screen.stateChanged(); };
    prints.onGivenUp = [&station](const QString &title, const QString &) { station.say(present::wording::printGivenUp(title)); };
    prints.onLost = [&station](const QString &title) { station.say(present::wording::printLost(title)); };
    station.loops().papers.draw = [](const domain::PackOrder &order, flow::Paper paper) {
        const present::PaperShown shown = paper == flow::Paper::PackingSlip ? present::wording::packingSlip(order) : present::wording::giftNote(order);
        return flow::PaperPrinting::Drawn{shown.title, ui::drawPaper(shown)};
    };
    station.loops().labels.onImpossible = [&station](const domain::LabelName &label, flow::NoPrint why, const QString &) {
        station.say(present::wording::impossiblePrint(label, why));
    };
}

/// What a person has to decide is asked for while it is looked at.
void joinCases(start::Workstation &station, start::DeskScreen &screen)
{
    flow::CaseLoop &cases = station.cases();
    screen.cases = [&cases] { return cases.told(); };
    screen.onCasesSeen = [&cases](bool seen) { cases.look(seen); };
    cases.onChanged = [&screen] { screen.stateChanged(); };
}

/// Read before there is a screen: --help and a wrong option need none.
auto readOptions(int &argc, char **argv)
{
    const QCoreApplication early(argc, argv);
    return start::readStationOptions(QCoreApplication::arguments(), start::StationKind::Desk);
}

/// The program at work: first the secrets are asked for, then there is a station, or a page that says why there is none.
class Running
{
public:
    explicit Running(const start::StationOptions &options)
        : m_options(options)
    {
    }
    [[nodiscard]] int run()
    {
        auto vault = start::Vault::of(m_options, m_timers);
        if (!vault)
            return start::stop(2, vault.error());
        m_vault = std::move(vault).value();
        if (const QString warning = m_vault->warning(); !warning.isEmpty())
            std::fprintf(stderr, "packhorse-desk: warning: %s\n", qUtf8Printable(warning));
        m_vault->open([this](const std::optional<ports::SecretTrouble> &trouble) {
            if (trouble)
                refuse(start::faultWords(*trouble), present::wording::noSecrets());
            else
                openJournal();
        });
        const int ended = QApplication::exec();
        return m_status != 0 ? m_status : ended;
    }

private:
    void openJournal()
    {
        journal::OpenOptions opening{m_options.profile};
        opening.now = m_clock.now();
        opening.seal = m_vault->seal();
        auto store = journal::StoreThread::start(opening, m_mailbox);
        if (store)
            begin(std::move(*store));
        else if (store.error().fault == journal::OpenFault::InUse)
            m_status = m_other.leaveItTo(start::faultWords(store.error()));
        else
            refuse(start::faultWords(store.error()), present::wording::cannotOpen(store.error()));
    }
    void begin(std::unique_ptr<journal::StoreThread> store)
    {
        start::DeskScreen *screen = nullptr;
        m_station = std::make_unique<start::Workstation>(m_options, m_clock, m_timers, m_random, m_mailbox, std::move(store), *m_vault,
                                                         [&](start::Screen::Ground ground) {
                                                             auto made = std::make_unique<start::DeskScreen>(m_desk, m_devices, m_clock, std::move(ground));
                                                             screen = made.get();
                                                             return made;
                                                         });
        joinPrints(*m_station, *screen);
        joinCases(*m_station, *screen);
        m_devices.onChanged = [this] { m_station->screen().stateChanged(); };
        m_station->moreDevices = [this] { return m_devices.states(); };
        m_station->onStationState = [this](const domain::Station &state) { m_devices.stateChanged(state); };
        for (const QString &trouble : {m_station->prepare(), m_devices.prepare()}) {
            if (!trouble.isEmpty())
                return end(2, trouble);
        }
        m_window = std::make_unique<ui::DeskWindow>(m_desk);
        m_keys = std::make_unique<ui::Keys>(m_desk);
        m_station->onShow = [this] { bringForward(*m_window); };
        m_station->onLanguage = [this] { m_desk.say(); };
        takeScreenshots(*m_window, m_desk, m_timers, m_options.screenshots);
        m_window->show();
        m_station->begin();
        m_devices.begin(m_station->loops());
        if (m_options.selfTest)
            testItself(*m_window, m_desk, m_timers, m_options.screenshots);
    }
    void end(int status, const QString &why)
    {
        m_status = start::stop(status, why);
        QCoreApplication::exit(m_status);
    }
    /// A line for the terminal, and a page for whoever stands at the desk.
    void refuse(const start::Workstation::Fault &words, present::FaultShown fault)
    {
        m_status = start::stop(1, start::sentence(words));
        if (!start::hasDisplay() || m_options.selfTest)
            return QCoreApplication::exit(m_status);
        m_language.use({m_options.language, QLocale::system().bcp47Name()});
        fault.detail = words.todo + u' ' + words.detail;
        m_fault = std::make_unique<FaultPage>(fault);
    }

    const start::StationOptions m_options;
    platform::SystemClock m_clock;
    platform::QtTimers m_timers;
    platform::SystemRandom m_random;
    platform::EventfdMailbox m_mailbox;
    start::SpokenLanguage m_language;
    std::unique_ptr<start::Vault> m_vault;
    present::Desk m_desk;
    start::DeskDevices m_devices{m_options, {m_clock, m_timers, m_mailbox}};
    std::unique_ptr<start::Workstation> m_station;
    std::unique_ptr<ui::DeskWindow> m_window;
    std::unique_ptr<ui::Keys> m_keys;
    std::unique_ptr<FaultPage> m_fault;
    start::OtherStation m_other{m_options.profile, m_timers};
    int m_status = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("packhorse-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKHORSE_VERSION));
    const auto options = readOptions(argc, argv);
    if (!options)
        return start::stop(options.error().status, options.error().text);
    if (const QString fault = start::languageFault(options->language); !fault.isEmpty())
        return start::stop(2, fault);
    for (const QString &warning : options->warnings)
        std::fprintf(stderr, "packhorse-desk: warning: %s\n", qUtf8Printable(warning));
    if (const QString trouble = start::logTo(options->log); !trouble.isEmpty())
        return start::stop(2, trouble);
    std::optional<start::ScreenSearch> search(std::in_place, argc, argv);
    QApplication application(argc, argv);
    if (const QString fault = search->fault(); !fault.isEmpty())
        return start::stop(1, fault);
    search.reset();
    platform::endOnSignals(application);
    return Running(*options).run();
}
