// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.app;

import android.content.Context;
import android.os.Bundle;
import android.view.Window;

public class Activity extends Context {
    public boolean locked;
    private final Window window = new Window();

    protected void onCreate(Bundle savedState) {}

    protected void onResume() {}

    protected void onPause() {}

    public Window getWindow() {
        return window;
    }

    public void startLockTask() {
        locked = true;
    }
}
