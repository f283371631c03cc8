// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.os;

public final class SystemClock {
    public static long now;

    private SystemClock() {}

    public static long elapsedRealtime() {
        return now;
    }
}
