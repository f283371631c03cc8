// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.qtproject.qt.android.bindings;

import android.app.Activity;
import android.os.Bundle;

/** Qt's own, which loads the C++ half. */
public class QtActivity extends Activity {
    @Override
    public void onCreate(Bundle savedState) {
        super.onCreate(savedState);
    }
}
