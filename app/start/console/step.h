// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/must.h"
#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace start {

/// A function that waits for answers in its middle and goes on when they come. It begins when it is awaited, or by begin().
/// What is destroyed before its end never goes on. Parameters are copies: a reference must outlive the step.
template <typename T>
class [[nodiscard]] Step
{
public:
    struct promise_type;
    using Handle = std::coroutine_handle<promise_type>;

    struct AtTheEnd
    {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        [[nodiscard]] std::coroutine_handle<> await_suspend(Handle self) const noexcept
        {
            const auto next = self.promise().next;
            return next ? next : std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };
    struct promise_type
    {
        Step get_return_object() { return Step(Handle::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        AtTheEnd final_suspend() noexcept { return {}; }
        void return_value(T value) { result = std::move(value); }
        void unhandled_exception() { std::terminate(); } // a check returns what went wrong

        std::optional<T> result;
        std::coroutine_handle<> next; ///< who waits for this
    };

    Step(Step &&other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;
    ~Step()
    {
        if (m_handle)
            m_handle.destroy();
    }

    void begin() { m_handle.resume(); }

    [[nodiscard]] bool await_ready() const { return false; }
    [[nodiscard]] std::coroutine_handle<> await_suspend(std::coroutine_handle<> who)
    {
        m_handle.promise().next = who;
        return m_handle;
    }
    T await_resume()
    {
        MUST(m_handle.promise().result.has_value(), "a step that has ended has a result");
        return std::move(*m_handle.promise().result);
    }

private:
    explicit Step(Handle handle)
        : m_handle(handle)
    {
    }
    Handle m_handle;
};

/// Something that will be told once, by a callback. Whoever awaits it goes on from inside that callback.
template <typename T>
class Awaited
{
public:
    /// The callback. Called when nobody waits any more, it does nothing.
    [[nodiscard]] std::function<void(T)> taker() const
    {
        return [weak = std::weak_ptr<State>(m_state)](T value) {
            const auto state = weak.lock();
            if (!state || state->value)
                return;
            state->value = std::move(value);
            if (const auto who = std::exchange(state->who, nullptr))
                who.resume();
        };
    }
    [[nodiscard]] bool await_ready() const { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> who) { m_state->who = who; }
    T await_resume() { return std::move(*m_state->value); }

private:
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> who;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace start
