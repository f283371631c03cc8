// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/must.h"
#include <cstdio>
#include <cstdlib>

namespace base {
void broken(const char *condition, const char *why, const char *file, int line)
{
    std::fprintf(stderr, "packhorse: %s (%s, %s:%d)\n", why, condition, file, line);
    std::fflush(stderr);
    std::abort();
}
} // namespace base
