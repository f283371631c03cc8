// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/must.h"
#include <utility>
#include <variant>

namespace base {

/// Marks a value as the error half of an Expected: `return base::Unexpected{why};`
template <typename E>
struct Unexpected
{
    E error;
};
template <typename E>
Unexpected(E) -> Unexpected<E>;

/// A value or the reason why there is none. Stands in for std::expected until C++23.
template <typename T, typename E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    template <typename F>
    Expected(Unexpected<F> why) : m_content(std::in_place_index<1>, std::move(why.error))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const &
    {
        MUST(hasValue(), "value() of an Expected that holds an error");
        return std::get<0>(m_content);
    }
    T &value() &
    {
        MUST(hasValue(), "value() of an Expected that holds an error");
        return std::get<0>(m_content);
    }
    T &&value() &&
    {
        MUST(hasValue(), "value() of an Expected that holds an error");
        return std::get<0>(std::move(m_content));
    }
    const E &error() const
    {
        MUST(!hasValue(), "error() of an Expected that holds a value");
        return std::get<1>(m_content);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_content;
};

/// The Expected of a deed that has no result.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace base
