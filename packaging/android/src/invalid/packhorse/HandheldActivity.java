// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import android.content.Intent;
import android.os.Bundle;
import android.view.WindowManager;
import java.util.List;
import org.qtproject.qt.android.bindings.QtActivity;

/** Qt's activity, with what a handheld wants beside it. */
public final class HandheldActivity extends QtActivity {
    @Override
    public void onCreate(Bundle savedState) {
        super.onCreate(savedState);
        // A picker looks at the screen between two scans and has no hand to wake it.
        getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
    }

    @Override
    public void onResume() {
        super.onResume();
        Kiosk.enter(this);
        sendAll(ScannerSetup.claims(getPackageName()));
    }

    @Override
    public void onPause() {
        sendAll(ScannerSetup.releases());
        super.onPause();
    }

    private void sendAll(List<Intent> intents) {
        for (Intent intent : intents) {
            sendBroadcast(intent);
        }
    }
}
