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
#include "start/other_station.h"
#include "start/program.h"
#include "start/workstation.h"
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlEngine>
#include <QQuickView>
#include <cstdio>
#include <optional>
#include <set>

namespace {

/// Only for whoever measures: QT_LOGGING_RULES="packhorse.frames.debug=true".
Q_LOGGING_CATEGORY(frames, "packhorse.frames", QtWarningMsg)

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

/// A line for each frame that is on the screen: when, in ns of the steady clock, and after how many answers (`make bench ROWS=frame`).
void tellFrames(QQuickView &view, present::Handheld &handheld)
{
    if (!frames().isDebugEnabled())
        return;
    auto answers = std::make_shared<int>(0);
    QObject::connect(handheld.answer(), &present::Answer::given, &view, [answers] { ++*answers; });
    QObject::connect(&view, &QQuickView::frameSwapped, &view, [answers] {
        qCDebug(frames, "frame %lld %d", static_cast<long long>(platform::running_ns()), *answers);
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

void bringForward(QQuickView &view)
{
    view.setWindowStates(view.windowStates() & ~Qt::WindowMinimized);
    view.raise();
    view.requestActivate();
}

/// The page for whoever holds a device that cannot work; null without a display.
struct FaultPage
{
    explicit FaultPage(const present::FaultShown &fault)
        : window(handheld)
    {
        handheld.cards()->show(fault);
        handheld.setPage(present::Handheld::Page::Fault);
        window.view().show();
    }
    present::Handheld handheld;
    Window window;
};

/// --self-test: once the station runs, every page; the program ends with what was found.
void testItself(Window &window, present::Handheld &handheld, platform::QtTimers &timers, const QString &screenshots)
{
    constexpr domain::Duration settled{500};
    auto shown = std::make_shared<int>(0);
    const auto keep = [screenshots, shown](const QString &page, const QImage &picture) {
        ++*shown;
        if (!screenshots.isEmpty())
            picture.save(screenshots + u'/' + page.toLower() + QStringLiteral(".png"));
    };
    timers.start(settled, [&window, &handheld, keep, shown] {
        const QStringList faults = window.warnings() + qml::showEveryPage(window.view(), handheld, window.warnings(), keep);
        QCoreApplication::exit(start::selfTested(*shown, faults));
    });
}

/// Read before there is a screen: --help and a wrong option need none.
auto readOptions(int &argc, char **argv)
{
    const QCoreApplication early(argc, argv);
    return start::readStationOptions(QCoreApplication::arguments());
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
            std::fprintf(stderr, "packhorse-handheld: warning: %s\n", qUtf8Printable(warning));
        m_vault->open([this](const std::optional<ports::SecretTrouble> &trouble) {
            if (trouble)
                refuse(start::faultWords(*trouble), present::wording::noSecrets());
            else
                openJournal();
        });
        const int ended = QGuiApplication::exec();
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
        m_station = std::make_unique<start::Workstation>(m_options, m_clock, m_timers, m_random, m_mailbox, std::move(store), *m_vault,
                                                         [this](start::Screen::Ground ground) {
                                                             return std::make_unique<start::HandheldScreen>(m_handheld, std::move(ground));
                                                         });
        if (const QString trouble = m_station->prepare(); !trouble.isEmpty())
            return end(2, trouble);
        m_window = std::make_unique<Window>(m_handheld);
        if (!m_window->isSound())
            return end(1, QStringLiteral("the screens cannot be loaded; is the installation complete?"));
        m_station->onShow = [this] { bringForward(m_window->view()); };
        m_station->onLanguage = [this] { m_window->view().engine()->retranslate(); };
        takeScreenshots(m_window->view(), m_handheld, m_timers, m_options.screenshots);
        tellFrames(m_window->view(), m_handheld);
        m_window->view().show();
        m_station->begin();
        if (m_options.selfTest)
            testItself(*m_window, m_handheld, m_timers, m_options.screenshots);
    }
    void end(int status, const QString &why)
    {
        m_status = start::stop(status, why);
        QCoreApplication::exit(m_status);
    }
    /// A line for the terminal, and a page for whoever holds the device.
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
    present::Handheld m_handheld;
    std::unique_ptr<start::Workstation> m_station;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<FaultPage> m_fault;
    start::OtherStation m_other{m_options.profile, m_timers};
    int m_status = 0;
};

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
    // Where no screen sets the pace Qt waits 5 ms before it paints a change, for more of them: an answer's changes come at once.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "1");
    std::optional<start::ScreenSearch> search(std::in_place, argc, argv);
    QGuiApplication application(argc, argv);
    if (const QString fault = search->fault(); !fault.isEmpty())
        return start::stop(1, fault);
    search.reset();
    platform::endOnSignals(application);
    return Running(*options).run();
}
