// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clock.h"
#include "qml/registration.h"
#include "start/log_file.h"
#include "start/workstation.h"
#include <QDir>
#include <QGuiApplication>
#include <QQuickView>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <set>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace {

int stop(int status, const QString &text)
{
    std::fprintf(status == 0 ? stdout : stderr, "%s%s\n", status == 0 ? "" : "packhorse-handheld: ", qUtf8Printable(text));
    return status;
}

#ifdef Q_OS_UNIX
int g_signalPipe[2];

/// SIGTERM and SIGINT end the program by its own loop, so that the journal is closed cleanly.
void endOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const auto wake = [](int) { [[maybe_unused]] const auto written = ::write(g_signalPipe[0], "x", 1); };
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
}
#else
void endOnSignals(QCoreApplication &) {}
#endif

/// A picture of every page when it is first shown.
void takeScreenshots(QQuickView &view, present::Handheld &handheld, const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    auto taken = std::make_shared<std::set<QString>>();
    auto frames = std::make_shared<std::pair<QString, int>>();
    QObject::connect(&view, &QQuickView::afterRendering, &view, [&view, &handheld, folder, taken, frames] {
        const QString page = QString::fromLatin1(QMetaEnum::fromType<present::Handheld::Page>().valueToKey(int(handheld.page()))).toLower();
        frames->second = frames->first == page ? frames->second + 1 : 0;
        frames->first = page;
        if (frames->second < 2 || !taken->insert(page).second)
            return;
        QMetaObject::invokeMethod(&view, [&view, folder, page] {
            view.grabWindow().save(folder + u'/' + page + QStringLiteral(".png"));
        }, Qt::QueuedConnection);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("packhorse-handheld"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACKHORSE_VERSION));
    const auto options = start::readStationOptions(QCoreApplication::arguments());
    if (!options)
        return stop(options.error().status, options.error().text);
    for (const QString &warning : options->warnings)
        std::fprintf(stderr, "packhorse-handheld: warning: %s\n", qUtf8Printable(warning));
    if (const QString trouble = start::logTo(options->log); !trouble.isEmpty())
        return stop(2, trouble);
    endOnSignals(application);

    platform::SystemClock clock;
    platform::QtTimers timers;
    platform::SystemRandom random;
    platform::EventfdMailbox mailbox;
    auto store = journal::StoreThread::start({options->profile}, mailbox);
    if (!store) {
        const auto fault = start::faultWords(store.error());
        return stop(1, QStringLiteral("%1. %2 (%3)").arg(fault.title, fault.todo, fault.detail));
    }
    start::Workstation station(*options, clock, timers, random, std::move(*store));
    if (const QString trouble = station.prepare(); !trouble.isEmpty())
        return stop(2, trouble);
    qml::provide(station.handheld());
    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(qml::mainPage());
    if (view.status() != QQuickView::Ready)
        return stop(1, QStringLiteral("the screens cannot be loaded; is the installation complete?"));
    view.resize(480, 800);
    takeScreenshots(view, station.handheld(), options->screenshots);
    view.show();
    station.begin();
    return QGuiApplication::exec();
}
