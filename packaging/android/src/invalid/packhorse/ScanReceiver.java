// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Build;
import android.os.Bundle;
import android.os.SystemClock;
import android.util.Log;

/** Hears the broadcasts of all makers' scanners and hands their codes to app/devices/scanner/intent_source.cpp. */
public final class ScanReceiver extends BroadcastReceiver {
    private static final String TAG = "packhorse";
    private static ScanReceiver receiver;

    private final ScanWays ways = new ScanWays();

    /** From any thread, once scanned() is there. Does nothing the second time. */
    public static synchronized void start(Context context) {
        if (receiver == null) {
            receiver = new ScanReceiver();
            receiver.register(context);
        }
    }

    void register(Context context) {
        IntentFilter filter = new IntentFilter();
        for (Vendor vendor : Vendor.all()) {
            filter.addAction(vendor.action);
            if (vendor.category != null) {
                filter.addCategory(vendor.category);
            }
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            context.registerReceiver(this, filter, Context.RECEIVER_EXPORTED);
        } else {
            context.registerReceiver(this, filter);
        }
    }

    private static native void scanned(byte[] code);

    /** On Android's main thread, one after the other. A broadcast of whom ever must not end the program. */
    @Override
    public void onReceive(Context context, Intent intent) {
        try {
            Bundle extras = intent.getExtras();
            if (extras == null) {
                return;
            }
            String action = intent.getAction();
            for (byte[] code : ways.take(action, ScanIntents.codesIn(action, new BundleExtras(extras)), SystemClock.elapsedRealtime())) {
                scanned(code);
            }
        } catch (RuntimeException unreadable) {
            Log.w(TAG, "a scanner's broadcast cannot be read: " + unreadable);
        }
    }
}
