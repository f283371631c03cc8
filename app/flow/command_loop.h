// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/station.h"
#include "flow/fold.h"
#include "flow/recording.h"
#include "flow/wanted_tasks.h"
#include "journal/store.h"
#include "ports/clock.h"
#include "ports/devices.h"
#include <deque>
#include <functional>
#include <map>

namespace flow {

/// How facts get their ids and their bytes; given, because flow knows neither chance nor JSON.
struct FactMaker
{
    std::function<QString()> uuid;        ///< UUIDv7
    std::function<QString()> traceparent; ///< W3C
    Encode encode;
    std::function<std::optional<domain::Event>(const QByteArray &)> decode; ///< nullopt: kept, not understood
    std::function<bool(const QString &verifier, const QString &pin)> pinFits; ///< takes its time: asked in the journal's thread
};

/// The answer to one scan or button, told after the disk has it.
struct Reaction
{
    ports::Sound sound = ports::Sound::None;
    std::vector<domain::Event> events; ///< recorded; not empty if and only if the sound is Accepted
    std::optional<domain::Refusal> refusal;
    domain::Notice notice = domain::Notice::None;
};

/// Scan -> decision -> journal -> state -> screen. One command in flight: the next one is decided after the commit of the
/// one before. All on the caller's thread; the journal works elsewhere.
class CommandLoop
{
public:
    static constexpr size_t maxWaiting = 1000;           ///< 30 scans a second for half a minute
    static constexpr domain::Duration doubleFire{120};   ///< same code, same scanner
    static constexpr domain::Duration resumeGuard{30000};

    /// atDesk: a packing desk, with orders; else a handheld, with routes.
    CommandLoop(domain::StationId station, ports::Clock &clock, journal::Store &store, FactMaker facts, bool atDesk = false);
    ~CommandLoop();
    CommandLoop(const CommandLoop &) = delete;
    CommandLoop &operator=(const CommandLoop &) = delete;

    /// Wrong PINs as they were counted in another place than the journal; before start().
    void recallTries(std::map<domain::OperatorId, domain::PinTries> kept) { m_keptTries = std::move(kept); }
    /// Begins the journal where it is new, and finds out who is signed in and which task is in work.
    void start();
    void scanned(const domain::Scan &scan);
    void give(const domain::Command &command);

    // ---- what the refresh loop learns
    void learnSite(const domain::Site &site);
    void learnTasks(const TaskLists &tasks);
    void learnRoute(const domain::RouteSnapshot &snapshot);
    void learnOrder(const domain::OrderSnapshot &snapshot);
    /// Facts of this task that are without effect, by a snapshot that is not shown: those of this station are.
    void learnOpen(const TaskRef &task, const domain::SequencesOf &open);
    /// onDisk: its document is stored, it may be printed.
    void learnLabel(const domain::Label &label, bool onDisk);
    void forget(const TaskRef &task);
    void learnFlags(const domain::Flags &flags);
    void learnOnline(bool online);
    void learnSearching(); ///< until learnOnline() nobody knows whether a node can be reached
    /// What came of a new PIN; `who`: as the roster has them now.
    void learnPin(domain::PinOutcome outcome, const std::optional<domain::Operator> &who);
    void learnScale(bool ready); ///< a scale is there and tells weights, or not any more
    void soughtAnswered();
    /// Of the task that was in work before the restart nothing is kept on this device.
    void nothingKept(const TaskRef &task);
    /// Another loop found that the journal's files are not to be trusted any more: they are put aside.
    void storeFailed(const journal::WriteError &fault);

    /// Nobody has touched the station for a while: where the site wants PINs, whoever is signed in shows again that it is them.
    void lock();

    [[nodiscard]] const domain::Station &station() const { return m_station; }
    /// The task in work; also one that was in work before a restart and whose snapshot is still to come.
    [[nodiscard]] TaskRef taskInWork() const;
    [[nodiscard]] bool isStarted() const { return m_started; }
    /// Last sequence that this loop has committed since its start; 0 = none.
    [[nodiscard]] domain::Sequence recordedUpTo() const { return m_recordedUpTo; }
    /// For the delivery loop: a journal that goes on after another one.
    [[nodiscard]] journal::NewFact makeBegun(const domain::JournalBegun &begun) const;

    /// The server's clock, as far as it was heard since the start; nothing: goods past their day are not noticed.
    std::function<std::optional<domain::UtcTime>()> serverTime;
    std::function<void(const Reaction &)> onReaction; ///< the station's state is the new one already
    std::function<void()> onState;                    ///< after every change, also without a reaction
    std::function<void()> onRecorded;                 ///< facts were committed
    std::function<void(const domain::TrolleyId &)> onWantTrolley;
    std::function<void(const OrderSought &)> onWantOrder;
    std::function<void(const domain::NewPin &)> onNewPin; ///< the server is to be asked; answered by learnPin()
    std::function<void(const domain::DuePrint &)> onPrint; ///< a print that a person asked for
    std::function<void(const TaskRef &)> onWork; ///< the task in work is another one

private:
    struct FiredTwice ///< the scan before it came twice from the same scanner
    {
    };
    using Given = std::variant<domain::Command, FiredTwice>;
    struct Past
    {
        std::optional<domain::Event> person;
        std::optional<domain::Event> task;
        std::optional<domain::Event> newest;
        QString desk; ///< whose barcode was scanned last
        std::vector<domain::Event> signIns; ///< and refusals
        std::vector<domain::Event> choices; ///< how people want the screens
        bool isWhole = false;               ///< all of it could be read
    };
    /// In work before the restart; its snapshot is still to come.
    struct Resume
    {
        TaskRef task;
        domain::Code code; ///< by which it would be asked for anew
    };
    using Snapshot = std::variant<std::monostate, domain::RouteSnapshot, domain::OrderSnapshot>;
    using AnyFolded = std::variant<std::monostate, Folded, FoldedOrder>;
    void started(const Past &past);
    void next();
    void firedTwice();
    void obey(const domain::Command &command);
    [[nodiscard]] QString today() const;
    void decided(const domain::Decision &decision);
    void obeyOwn(const domain::Command &command);
    void checkPin(const domain::Decision &decision);
    void printsTold(const std::vector<domain::Event> &events);
    void printTold(const QString &job);
    void record(const domain::Decision &decision);
    struct Written
    {
        Recorded result;
        AnyFolded folded; ///< the task once more, where a correction was read: now it counts
    };
    void recorded(const domain::Decision &decision, const std::vector<domain::Event> &events, const Written &written);
    [[nodiscard]] Snapshot toFoldAfter(const std::vector<domain::Event> &events) const;
    void notRecorded(const journal::WriteError &error);
    [[nodiscard]] std::vector<domain::Event> makeEvents(const domain::Decision &decision) const;
    [[nodiscard]] domain::Event makeEvent(const domain::NewEvent &planned, const QString &trace) const;
    [[nodiscard]] SpareJournal makeSpare() const;
    template <typename Task>
    struct Learnt
    {
        std::optional<FoldedTask<Task>> folded; ///< nothing: not all facts could be read
        bool changedAttention = false;
    };
    template <typename Task, typename AnySnapshot>
    void learn(const AnySnapshot &snapshot, const domain::TaskId &task);
    void notRead();
    void readAgain();
    [[nodiscard]] bool waitsForTheDisk() const;
    void remember(const domain::DeskMarks &marks);
    void lookAtDesk(const QString &code);
    void folded(Folded folded);
    void folded(FoldedOrder folded);
    bool resumes(const TaskRef &task);
    void show(Folded folded);
    void show(FoldedOrder folded);
    [[nodiscard]] bool isOrderInWork(const domain::OrderId &order) const;
    void settleLabels(const domain::LabelName &label);
    void react(const Reaction &reaction);
    void tellWork();
    void changed() const;

    std::map<domain::OperatorId, domain::PinTries> m_keptTries;
    domain::Station m_station;
    ports::Clock &m_clock;
    journal::Store &m_store;
    FactMaker m_facts;
    domain::CodeTable m_codes;
    std::map<domain::RouteId, domain::RouteSnapshot> m_snapshots; ///< as learnt last
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
    std::deque<Given> m_waiting;
    bool m_started = false;
    bool m_busy = false;
    bool m_unread = false; ///< something could not be read from the journal: it is read again from files that can be
    domain::Sequence m_recordedUpTo = 0;
    bool m_lastRefused = false; ///< the last answer was a refusal, which stays until it is answered
    std::optional<Resume> m_toResume;
    std::map<domain::OrderId, domain::OrderSnapshot> m_orders; ///< as learnt last
    TaskRef m_toldWork;
    domain::Scan m_lastScan;
};

} // namespace flow
