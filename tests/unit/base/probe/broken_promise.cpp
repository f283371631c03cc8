// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/expected.h"
#include <cstdio>
#include <string>
#ifdef __unix__
#include <sys/resource.h>
#endif

namespace {
using Answer = base::Expected<int, std::string>;

int breakPromise(const std::string &what)
{
    if (what == "must")
        MUST(1 + 1 == 3, "arithmetic is off today");
    if (what == "value")
        return Answer(base::Unexpected{std::string("no")}).value();
    if (what == "error")
        return int(Answer(7).error().size());
    if (what == "kept")
        MUST(1 + 1 == 2, "arithmetic is off today");
    std::puts("still here");
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
#ifdef __unix__
    const rlimit none{0, 0}; // this crash is wanted: leave no core file behind
    setrlimit(RLIMIT_CORE, &none);
#endif
    return breakPromise(argc > 1 ? argv[1] : "");
}
