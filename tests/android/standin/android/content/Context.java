// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.content;

import java.util.ArrayList;
import java.util.List;

/** As much of Android as src/ uses; what was asked of it is kept for the test. */
public class Context {
    public static final String DEVICE_POLICY_SERVICE = "device_policy";
    public static final String VIBRATOR_SERVICE = "vibrator";
    public static final int RECEIVER_EXPORTED = 2;

    public final List<Intent> sent = new ArrayList<>();
    public final List<IntentFilter> filters = new ArrayList<>();
    public int registrationFlags = -1;
    public BroadcastReceiver receiver;
    public Object service;

    public Intent registerReceiver(BroadcastReceiver registered, IntentFilter filter) {
        receiver = registered;
        filters.add(filter);
        return null;
    }

    public Intent registerReceiver(BroadcastReceiver registered, IntentFilter filter, int flags) {
        registrationFlags = flags;
        return registerReceiver(registered, filter);
    }

    public void sendBroadcast(Intent intent) {
        sent.add(intent);
    }

    public Object getSystemService(String name) {
        return service;
    }

    public String getPackageName() {
        return "invalid.packhorse.handheld";
    }
}
