// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.os;

public final class VibrationEffect {
    public final long[] timings;
    public final int repeat;

    private VibrationEffect(long[] timings, int repeat) {
        this.timings = timings;
        this.repeat = repeat;
    }

    public static VibrationEffect createWaveform(long[] timings, int repeat) {
        return new VibrationEffect(timings, repeat);
    }
}
