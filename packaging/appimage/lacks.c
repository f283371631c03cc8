/* SPDX-FileCopyrightText: 2026 The Packhorse authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * lacks LIBRARY...: ends with 0 when this machine has not all of these libraries, 1 when it has. Only the loader itself knows. */
#include <dlfcn.h>

int main(int count, char **names)
{
    for (int i = 1; i < count; ++i) {
        if (!dlopen(names[i], RTLD_LAZY))
            return 0;
    }
    return 1;
}
