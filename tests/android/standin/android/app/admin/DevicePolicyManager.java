// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.app.admin;

public class DevicePolicyManager {
    public String permitted = "";

    public boolean isLockTaskPermitted(String packageName) {
        return packageName.equals(permitted);
    }
}
