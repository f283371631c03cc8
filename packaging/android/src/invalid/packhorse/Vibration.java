// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import android.content.Context;
import android.os.VibrationEffect;
import android.os.Vibrator;

/** Called by app/platform/vibration.cpp. */
public final class Vibration {
    private static final int ONCE = -1;

    private Vibration() {}

    /** Milliseconds: rest, buzz, rest, buzz ... A buzz that goes on is cut off by the new one. */
    public static void play(Context context, long[] pattern) {
        Vibrator vibrator = (Vibrator) context.getSystemService(Context.VIBRATOR_SERVICE);
        if (vibrator != null && vibrator.hasVibrator()) {
            vibrator.vibrate(VibrationEffect.createWaveform(pattern, ONCE));
        }
    }
}
