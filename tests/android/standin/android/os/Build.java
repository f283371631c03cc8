// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.os;

public final class Build {
    private Build() {}

    public static final class VERSION {
        public static int SDK_INT = 33;

        private VERSION() {}
    }

    public static final class VERSION_CODES {
        public static final int TIRAMISU = 33;

        private VERSION_CODES() {}
    }
}
