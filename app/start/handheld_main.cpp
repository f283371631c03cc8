// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "platform/signals.h"
#include "present/wording.h"
#include "qml/registration.h"
#include "qml/self_test.h"
#include "start/handheld_screen.h"
#include "start/language.h"
#include "start/log_file.h"
#include "start/program.h"
#include "start/workstation.h"
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <cstdio>
#include <set>

namespace {

QString nameOf(present::Handheld::Page page)
{
    return QString::fromLatin1(QMetaEnum::fromType<present::Handheld::Page>().valueToKey(int(page)));
}

/// A picture of every page when it is first shown: once as soon as it is painted, and once more when the flash of the
/// answer that led to it is over, should it be there still.
void takeScreenshots(QQuickView &view, present::Handheld &handheld, platform::QtTimers &timers, const QString &folder)
{
    constexpr domain::Duration calm{900};
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    auto taken = std::make_shared<std::set<QString>>();
    auto frames = std::make_shared<std::pair<QString, int>>();
    const auto take = [&view, &handheld, folder](const QString &page) {
        if (nameOf(handheld.page()) == page)
            view.grabWindow().save(folder + u'/' + page.toLower() + QStringLiteral(".png"));
    };
    QObject::connect(&view, &QQuickView::afterRendering, &view, [&handheld, &view, &timers, taken, frames, take] {
        const QString page = nameOf(handheld.page());
        frames->second = frames->first == page ? frames->second + 1 : 0;
        frames->first = page;
        if (frames->second < 2 || !taken->insert(page).second)
            return;
        QMetaObject::invokeMethod(&view, [take, page] { take(page); }, Qt::QueuedConnection);
        timers.start(calm, [take, page] { take(page); });
    });
}

/// The handheld's window. Every warning of its engine is gathered.
class Window
{
public:
    explicit Window(present::Handheld &handheld)
    {
        qml::provide(handheld);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        QObject::connect(m_view.engine(), &QQmlEngine::warnings, &m_view, [this](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                m_warnings << error.toString();
        });
        m_view.setSource(qml::mainPage());
        m_view.resize(480, 800);
    }
    [[nodiscard]] bool isSound() const { return m_view.status() == QQuickView::Ready; }
    [[nodiscard]] QQuickView &view() { return m_view; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    QStringList m_warnings;
    QQuickView m_view;
};

/// A journal that cannot be opened: a line for the terminal, and a page for whoever holds the device.
int refuseToWork(const journal::OpenError &error, const start::StationOptions &options)
{
    const auto words = start::faultWords(error);
    const int status = start::stop(1, QStringLiteral("%1. %2 (%3)").arg(words.title, words.todo, words.detail));
    if (!start::hasDisplay() || options.selfTest)
        return status;
    start::SpokenLanguage language;
    language.use({options.language, QLocale::system().bcp47Name()});
    present::Handheld handheld;
    present::FaultShown fault = present::wording::cannotOpen(error);
    fault.detail = words.todo + u' ' + words.detail;
    handheld.cards()->show(fault);
    handheld.setPage(present::Handheld::Page::Fault);
    Window window(handheld);
    window.view().show();
    QGuiApplication::exec();
    return status;
}

/// --self-test: once the station runs, every page; the program ends with what was found.
void testItself(Window &window, present::Handheld &handheld, platform::QtTimers &timers, const QString &screenshots)
{
    constexpr domain::Duration settled{500};
    const auto keep = [screenshots](const QString &page, const QImage &picture) {
        if (!screenshots.isEmpty())
            picture.save(screenshots + u'/' + page.toLower() + QStringLiteral(".png"));
    };
    timers.start(settled, [&window, &handheld, keep] {
        const QStringList faults = window.warnings() + qml::showEveryPage(window.view(), handheld, window.warnings(), keep);
        for (const QString &fault : faults)
            std::fprintf(stderr, "packhorse-handheld: self-test: %s\n", qUtf8Printable(fault));
        QCoreApplication::exit(faults.isEmpty() ? 0 : 1);
    });
}

/// Read before there is a screen: --help and a wrong option need none.
auto readOptions(int &argc, char **argv)
{
    const QCoreApplication early(argc, argv);
    return start::readStationOptions(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("packhorse-handheld"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKHORSE_VERSION));
    const auto options = readOptions(argc, argv);
    if (!options)
        return start::stop(options.error().status, options.error().text);
    if (const QString fault = start::languageFault(options->language); !fault.isEmpty())
        return start::stop(2, fault);
    for (const QString &warning : options->warnings)
        std::fprintf(stderr, "packhorse-handheld: warning: %s\n", qUtf8Printable(warning));
    if (const QString trouble = start::logTo(options->log); !trouble.isEmpty())
        return start::stop(2, trouble);
    QGuiApplication application(argc, argv);
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
    present::Handheld handheld;
    start::Workstation station(*options, clock, timers, random, mailbox, std::move(*store), [&handheld](start::Screen::Ground ground) {
        return std::make_unique<start::HandheldScreen>(handheld, std::move(ground));
    });
    if (const QString trouble = station.prepare(); !trouble.isEmpty())
        return start::stop(2, trouble);
    Window window(handheld);
    if (!window.isSound())
        return start::stop(1, QStringLiteral("the screens cannot be loaded; is the installation complete?"));
    station.onLanguage = [&window] { window.view().engine()->retranslate(); };
    takeScreenshots(window.view(), handheld, timers, options->screenshots);
    window.view().show();
    station.begin();
    if (options->selfTest)
        testItself(window, handheld, timers, options->screenshots);
    return QGuiApplication::exec();
}
