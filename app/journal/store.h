// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journal/journal.h"
#include <functional>
#include <memory>

namespace journal {

/// Runs work on the journal elsewhere and brings the result back: production uses StoreThread, a simulation runs
/// inline.
class Store
{
public:
    virtual ~Store() = default;
    /// `job` runs with the journal, in the order of the calls; `done` runs afterwards on the caller's thread, never
    /// from inside of this call.
    virtual void post(std::function<void(Journal &)> job, std::function<void()> done) = 0;

    template <typename Result>
    void run(std::function<Result(Journal &)> job, std::function<void(Result)> done)
    {
        auto result = std::make_shared<std::optional<Result>>();
        post([job = std::move(job), result](Journal &journal) { result->emplace(job(journal)); },
             [done = std::move(done), result] { done(std::move(**result)); });
    }
};

} // namespace journal
