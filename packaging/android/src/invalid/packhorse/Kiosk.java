// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import android.app.Activity;
import android.app.admin.DevicePolicyManager;
import android.content.Context;

/** Lock task mode: no way out of the program but by whoever manages the device. */
final class Kiosk {
    private Kiosk() {}

    /** Only where the device's administrator has put this program on the list; elsewhere Android would ask the picker. */
    static void enter(Activity activity) {
        DevicePolicyManager policy = (DevicePolicyManager) activity.getSystemService(Context.DEVICE_POLICY_SERVICE);
        if (policy != null && policy.isLockTaskPermitted(activity.getPackageName())) {
            activity.startLockTask();
        }
    }
}
