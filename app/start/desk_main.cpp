// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "platform/signals.h"
#include "present/desk_words.h"
#include "present/wording.h"
#include "start/desk_screen.h"
#include "start/language.h"
#include "start/log_file.h"
#include "start/program.h"
#include "start/workstation.h"
#include "ui/keys.h"
#include "ui/papers.h"
#include "ui/self_test.h"
#include <QApplication>
#include <QDir>
#include <QMetaEnum>
#include <cstdio>
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

/// A journal that cannot be opened: a line for the terminal, and a page for whoever stands at the desk.
int refuseToWork(const journal::OpenError &error, const start::StationOptions &options)
{
    const auto words = start::faultWords(error);
    const int status = start::stop(1, QStringLiteral("%1. %2 (%3)").arg(words.title, words.todo, words.detail));
    if (!start::hasDisplay() || options.selfTest)
        return status;
    start::SpokenLanguage language;
    language.use({options.language, QLocale::system().bcp47Name()});
    present::Desk desk;
    const present::FaultShown fault = present::wording::cannotOpen(error);
    desk.showFault({present::Shape::Cross, fault.title, {}, fault.lines, fault.todo, {}, words.todo + u' ' + words.detail, {}});
    desk.setPage(present::Desk::Page::Fault);
    ui::DeskWindow window(desk);
    window.show();
    QApplication::exec();
    return status;
}

/// --self-test: once the station runs, every page; the program ends with what was found.
void testItself(ui::DeskWindow &window, present::Desk &desk, platform::QtTimers &timers, const QString &screenshots)
{
    constexpr domain::Duration settled{500};
    timers.start(settled, [&window, &desk, screenshots] {
        const QStringList faults = ui::showEveryPage(window, desk, [screenshots](const QString &page, const QPixmap &picture) {
            if (!screenshots.isEmpty())
                picture.save(screenshots + u'/' + page.toLower() + QStringLiteral(".png"));
        });
        for (const QString &fault : faults)
            std::fprintf(stderr, "packhorse-desk: self-test: %s\n", qUtf8Printable(fault));
        QCoreApplication::exit(faults.isEmpty() ? 0 : 1);
    });
}

/// What waits at the printers is shown; what will not be printed is said.
void joinPrints(start::Workstation &station, start::DeskScreen &screen)
{
    flow::PrintLoop &prints = station.loops().prints;
    screen.printQueue = [&prints] { return prints.queue(); };
    prints.onChanged = [&screen] { screen.stateChanged(); };
    prints.onGivenUp = [&station](const QString &title, const QString &) { station.say(present::wording::printGivenUp(title)); };
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
    QApplication application(argc, argv);
    platform::endOnSignals(application);

    platform::SystemClock clock;
    platform::QtTimers timers;
    platform::SystemRandom random;
    platform::EventfdMailbox mailbox;
    journal::OpenOptions opening{options->profile};
    opening.now = clock.now();
    auto store = journal::StoreThread::start(opening, mailbox);
    if (!store)
        return refuseToWork(store.error(), *options);
    present::Desk desk;
    start::DeskScreen *screen = nullptr;
    start::DeskDevices devices(*options, {clock, timers, mailbox});
    start::Workstation station(*options, clock, timers, random, mailbox, std::move(*store), [&](start::Screen::Ground ground) {
        auto made = std::make_unique<start::DeskScreen>(desk, devices, clock, std::move(ground));
        screen = made.get();
        return made;
    });
    joinPrints(station, *screen);
    joinCases(station, *screen);
    devices.onChanged = [&station] { station.screen().stateChanged(); };
    station.onStationState = [&](const domain::Station &state) { devices.stateChanged(state); };
    for (const QString &trouble : {station.prepare(), devices.prepare()}) {
        if (!trouble.isEmpty())
            return start::stop(2, trouble);
    }
    ui::DeskWindow window(desk);
    ui::Keys keys(desk);
    station.onLanguage = [&desk] { desk.say(); };
    takeScreenshots(window, desk, timers, options->screenshots);
    window.show();
    station.begin();
    devices.begin(station.loops());
    if (options->selfTest)
        testItself(window, desk, timers, options->screenshots);
    return QApplication::exec();
}
