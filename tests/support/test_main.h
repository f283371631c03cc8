// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtTest>
#include <functional>
#include <memory>
#include <vector>

/// Many QtTest classes in one program: `PACKHORSE_TEST(TstRoute)` at the end of tst_route.cpp registers one.
/// The runner pins seed, locale and time zone before anything else and refuses real data (a profile outside of /tmp).
namespace support {
using Maker = std::function<std::unique_ptr<QObject>()>;
std::vector<std::pair<QByteArray, Maker>> &registry();
struct Registration
{
    Registration(const char *name, Maker maker) { registry().emplace_back(name, std::move(maker)); }
};
/// Which application object the program needs; a test folder with windows defines it in its own file. Default: core.
} // namespace support

#define PACKHORSE_TEST(Class)                                                                                         \
    static const support::Registration registration##Class(#Class, [] { return std::make_unique<Class>(); });
