// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.os;

public class Vibrator {
    public VibrationEffect last;
    public boolean there = true;

    public boolean hasVibrator() {
        return there;
    }

    public void vibrate(VibrationEffect effect) {
        last = effect;
    }
}
