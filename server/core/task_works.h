// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/orders_in_work.h"
#include "server/core/routes.h"
#include "server/core/rules.h"
#include <map>
#include <variant>

namespace server {

/// Whether a fact changes the task that is its subject.
[[nodiscard]] bool isAboutTask(const domain::EventData &data);

/// A task with the marks around it, whatever it is.
class Task
{
public:
    using Snapshot = std::variant<domain::RouteSnapshot, domain::OrderSnapshot>;
    explicit Task(Snapshot snapshot)
        : m_snapshot(std::move(snapshot))
    {
    }
    [[nodiscard]] Judgement judge(const Rules &rules, const domain::Event &event) const;
    void apply(const Rules &rules, const domain::Event &event);

    [[nodiscard]] domain::SequenceOf &included();
    [[nodiscard]] domain::SequencesOf &open();
    [[nodiscard]] std::vector<domain::Correction> &corrections();
    [[nodiscard]] Snapshot &snapshot() { return m_snapshot; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

private:
    Snapshot m_snapshot;
};

/// The tasks that one transaction works on: each is decoded once and written once, at the end.
class TaskWorks
{
public:
    explicit TaskWorks(Store &store)
        : m_routes(store)
        , m_orders(store)
    {
    }
    /// Null for a task that is not there. Throws for a document that cannot be read.
    [[nodiscard]] const Task *find(const domain::TaskId &id);
    /// To be changed at once; null as find(). Whoever cannot end what it began leaves all of these tasks behind.
    [[nodiscard]] Task *change(const domain::TaskId &id);
    /// The next state of a task that was found.
    void put(const domain::TaskId &id, Task task);
    /// Something else that changed, to be told with the tasks.
    void note(const std::vector<domain::Changed> &changed);
    /// Writes what was put.
    [[nodiscard]] std::vector<domain::Changed> finish();

private:
    struct Work
    {
        Task task;
        bool changed = false;
        bool wasDropped = false;        ///< a route, when it was read
        std::vector<domain::Tote> totes; ///< of a route, when it was read
    };
    [[nodiscard]] std::optional<Task> read(const domain::TaskId &id);
    [[nodiscard]] static Work workOf(Task task);
    void saveRoute(Work &work, std::vector<domain::Changed> &changed);
    Routes m_routes;
    OrdersInWork m_orders;
    std::vector<domain::Changed> m_noted;
    std::map<domain::TaskId, std::optional<Work>> m_works;
};

/// Tasks as they would be after a fact whose effects are still being found out; `TaskWorks` knows nothing of it yet.
class StagedTasks
{
public:
    enum class On {
        Copies, ///< what fails midway is forgotten with these
        Works   ///< the tasks themselves: what fails midway spoils the works
    };
    StagedTasks(TaskWorks &works, On on)
        : m_works(&works)
        , m_on(on)
    {
    }
    /// The one to change; null as TaskWorks::find.
    [[nodiscard]] Task *of(const domain::TaskId &id);
    /// The fact's task after it; labels follow. firstTry: see LabelWant.
    void carryOut(Store &store, const Rules &rules, const domain::Event &event, bool firstTry);
    void note(const domain::Changed &changed) { m_noted.push_back(changed); }
    void commit();

private:
    TaskWorks *m_works;
    On m_on;
    std::map<domain::TaskId, Task> m_next;
    std::vector<domain::Changed> m_noted;
};

} // namespace server
