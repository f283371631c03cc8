// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
    using Snapshot = std::variant<domain::RouteSnapshot>;
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

private:
    Snapshot m_snapshot;
};

/// The tasks that one transaction works on: each is decoded once and written once, at the end.
class TaskWorks
{
public:
    explicit TaskWorks(Store &store)
        : m_routes(store)
    {
    }
    /// Null for a task that is not there. Throws for a document that cannot be read.
    [[nodiscard]] const Task *find(const domain::TaskId &id);
    /// The next state of a task that was found.
    void put(const domain::TaskId &id, Task task);
    /// Writes what was put.
    [[nodiscard]] std::vector<domain::Changed> finish();

private:
    struct Work
    {
        Task task;
        bool changed = false;
    };
    [[nodiscard]] std::optional<Task> read(const domain::TaskId &id);
    Routes m_routes;
    std::map<domain::TaskId, std::optional<Work>> m_works;
};

/// Tasks as they would be after a fact whose effects are still being found out; `TaskWorks` knows nothing of it yet.
class StagedTasks
{
public:
    explicit StagedTasks(TaskWorks &works)
        : m_works(&works)
    {
    }
    /// A copy to change; null as TaskWorks::find.
    [[nodiscard]] Task *of(const domain::TaskId &id);
    void commit();

private:
    TaskWorks *m_works;
    std::map<domain::TaskId, Task> m_next;
};

} // namespace server
