// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import android.content.Intent;
import android.os.Bundle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the scanners' own services are told. A device of another maker has nobody who listens to it. */
final class ScannerSetup {
    static final String ACTION_ZEBRA = "invalid.packhorse.SCAN_ZEBRA";
    static final String ACTION_HONEYWELL = "invalid.packhorse.SCAN_HONEYWELL";
    static final String ACTION_OTHER = "invalid.packhorse.SCAN";
    static final String CATEGORY_DEFAULT = "android.intent.category.DEFAULT";

    private static final String PROFILE = "Packhorse";

    private ScannerSetup() {}

    /** When the program comes to the front. */
    static List<Intent> claims(String packageName) {
        List<Intent> all = new ArrayList<>();
        // Older versions of DataWedge take one plug-in a call. What IT has set for the decoder afterwards stays.
        all.add(dataWedge(packageName, "CREATE_IF_NOT_EXIST", "BARCODE", Collections.singletonMap("scanner_input_enabled", "true")));
        all.add(dataWedge(packageName, "UPDATE", "INTENT", intentOutput()));
        // With keystrokes left on every code would come twice.
        all.add(dataWedge(packageName, "UPDATE", "KEYSTROKE", Collections.singletonMap("keystroke_output_enabled", "false")));
        all.add(claimHoneywell());
        return all;
    }

    /** When it leaves the front: other programs scan, too. */
    static List<Intent> releases() {
        return Collections.singletonList(honeywell("com.honeywell.aidc.action.ACTION_RELEASE_SCANNER"));
    }

    private static Map<String, String> intentOutput() {
        Map<String, String> output = new LinkedHashMap<>();
        output.put("intent_output_enabled", "true");
        output.put("intent_action", ACTION_ZEBRA);
        output.put("intent_category", CATEGORY_DEFAULT);
        output.put("intent_delivery", "2"); // a broadcast; started as an activity, each scan would open a page
        return output;
    }

    /** Zebra DataWedge from 6.4, SET_CONFIG. */
    private static Intent dataWedge(String packageName, String mode, String plugIn, Map<String, String> parameters) {
        Bundle list = new Bundle();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            list.putString(parameter.getKey(), parameter.getValue());
        }
        Bundle plugInConfig = new Bundle();
        plugInConfig.putString("PLUGIN_NAME", plugIn);
        plugInConfig.putString("RESET_CONFIG", "true");
        plugInConfig.putBundle("PARAM_LIST", list);
        Bundle application = new Bundle();
        application.putString("PACKAGE_NAME", packageName);
        application.putStringArray("ACTIVITY_LIST", new String[] {"*"});
        Bundle config = new Bundle();
        config.putString("PROFILE_NAME", PROFILE);
        config.putString("PROFILE_ENABLED", "true");
        config.putString("CONFIG_MODE", mode);
        config.putBundle("PLUGIN_CONFIG", plugInConfig);
        config.putParcelableArray("APP_LIST", new Bundle[] {application});
        return new Intent("com.symbol.datawedge.api.ACTION").putExtra("com.symbol.datawedge.api.SET_CONFIG", config);
    }

    private static Intent claimHoneywell() {
        Bundle properties = new Bundle();
        properties.putBoolean("DPR_DATA_INTENT", true);
        properties.putString("DPR_DATA_INTENT_ACTION", ACTION_HONEYWELL);
        properties.putBoolean("DPR_WEDGE", false);
        return honeywell("com.honeywell.aidc.action.ACTION_CLAIM_SCANNER")
                .putExtra("com.honeywell.aidc.extra.EXTRA_PROFILE", "DEFAULT")
                .putExtra("com.honeywell.aidc.extra.EXTRA_PROPERTIES", properties);
    }

    private static Intent honeywell(String action) {
        return new Intent(action)
                .setPackage("com.intermec.datacollectionservice")
                .putExtra("com.honeywell.aidc.extra.EXTRA_SCANNER", "dcs.scanner.imager");
    }
}
