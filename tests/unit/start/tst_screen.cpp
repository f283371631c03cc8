// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/wording.h"
#include "start/handheld_screen.h"
#include "start/loops.h"
#include "support/memory_dir.h"
#include "support/test_main.h"
#include "support/virtual_time.h"
#include "unit/delivery/fake_server.h"
#include <QTemporaryDir>

using namespace std::chrono_literals;
using Page = present::Handheld::Page;

namespace {

struct Ear : ports::Feedback
{
    void play(ports::Sound sound) override { heard.push_back(sound); }
    [[nodiscard]] bool audible() const override { return false; }
    std::vector<ports::Sound> heard;
};

/// A station with its screen over a real journal, from its start to its end.
class Run
{
public:
    explicit Run(const QString &profile)
    {
        auto opened = journal::Journal::open({profile, false, 0});
        if (!opened)
            qFatal("the journal does not open: %s", qPrintable(opened.error().what));
        journal = std::move(*opened);
        store = std::make_unique<support::VirtualStore>(time, *journal);
        server.nodes = {{u"a"_qs, &held}};
        loops = std::make_unique<start::Loops>(domain::StationId(u"h-1"_qs), delivery::World{server, time, time, dice, *store});
        flow::CommandLoop &commands = loops->commands;
        screen = std::make_unique<start::HandheldScreen>(
            handheld, start::Screen::Ground{commands, *store, ear,
                                            start::Screen::Sources{[this] { return loops->delivery.state().counts; },
                                                                   [] { return std::optional<domain::UtcTime>(); },
                                                                   {}}});
        commands.onState = [this] { screen->stateChanged(); };
        commands.onReaction = [this](const flow::Reaction &reaction) { screen->reacted(reaction, screen->answerTo(reaction)); };
        domain::Site site;
        site.operators = {{domain::OperatorId(u"op-1"_qs), u"Operator One"_qs, u"B-ONE"_qs, u"picker"_qs, u"en"_qs}};
        commands.learnSite(site);
        commands.start();
        screen->begin();
        time.pass(1s);
    }
    void scan(const char *code)
    {
        loops->commands.scanned({code, {}, time.running()});
        time.pass(1s);
    }
    present::Handheld &shown() { return handheld; }

    support::VirtualTime time;
    support::Dice dice{7};
    fake::Store held;
    fake::Server server{time, dice};
    Ear ear;
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<support::VirtualStore> store;
    std::unique_ptr<start::Loops> loops;
    present::Handheld handheld;
    std::unique_ptr<start::Screen> screen;
};

} // namespace

/// What the screen keeps beside the station's state.
class TstScreen : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(support::memoryDir()); }

    void theLastFactIsSaidAndAfterARestartThatItWasBefore()
    {
        {
            Run run(m_dir->path());
            QCOMPARE(run.shown().signIn()->shown().last, QString()); // that a journal was begun is no news
            run.scan("B-ONE");
            QCOMPARE(run.shown().page(), Page::Trolley);
            const QString last = run.shown().trolley()->shown().last;
            QVERIFY2(last.endsWith(u"Signed in"_qs) && !last.contains(u"restart"_qs), qPrintable(last));
            QCOMPARE(run.ear.heard, (std::vector<ports::Sound>{ports::Sound::Accepted}));
        }
        Run run(m_dir->path());
        const QString last = run.shown().trolley()->shown().last;
        QVERIFY2(last.contains(u"Before the restart"_qs) && last.endsWith(u"Signed in"_qs), qPrintable(last));
    }

    void theOutboxIsReadWhileSomebodyLooksAtIt()
    {
        Run run(m_dir->path());
        run.scan("B-ONE");
        run.shown().open(Page::Outbox);
        run.time.pass(1s);
        QCOMPARE(run.shown().outbox()->rows().front().text, u"Signed in"_qs);
        QCOMPARE(run.shown().outbox()->rows().front().state, present::FactState::OnDevice);
        const auto before = run.shown().outbox()->rows();
        run.shown().back();
        run.scan("B-ONE"); // nothing is recorded
        QVERIFY(run.shown().outbox()->rows() == before);
    }

    void aJournalThatClosesShowsAFault()
    {
        Run run(m_dir->path());
        QFile blocked(m_dir->filePath(u"quarantine"_qs));
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // so that nothing can be put aside, either
        QVERIFY(!run.journal->quarantine({1}, u"the disk failed"_qs));
        run.scan("B-ONE");
        QCOMPARE(run.shown().page(), Page::Fault);
        QVERIFY(!run.shown().cards()->fault().todo.isEmpty());
        QVERIFY(run.ear.heard.back() != ports::Sound::Accepted);
        blocked.remove();
        run.scan("B-ONE"); // the disk is back
        QCOMPARE(run.ear.heard.back(), ports::Sound::Accepted);
        QCOMPARE(run.shown().page(), Page::Trolley);
    }

    void whatIsTypedInVainIsPassedOn()
    {
        Run run(m_dir->path());
        int told = 0;
        run.screen->onTypedInVain = [&told] { ++told; };
        run.shown().keyTyped(u"B"_qs);
        run.shown().keyTyped(u"\r"_qs);
        QCOMPARE(told, 1);
        run.screen->show(present::wording::typedByHand());
        QVERIFY(run.shown().answer()->isOpen());
        QCOMPARE(run.ear.heard.back(), ports::Sound::Refused);
    }

    void whoWantsNoSoundsHearsNone()
    {
        Run run(m_dir->path());
        run.screen->setSounds(false);
        run.scan("B-ONE");
        QVERIFY(run.ear.heard.empty());
        QVERIFY(!run.shown().strip()->shown().audible);
    }
};

PACKHORSE_TEST(TstScreen)
#include "tst_screen.moc"
