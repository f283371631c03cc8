// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import java.util.Arrays;

/** One maker's broadcast: its name and the names of what it carries. Absent names are null. */
final class Vendor {
    final String name;
    final String action;
    String category;
    String text;
    String bytes;
    String length;    // an Integer: so many of the bytes count
    String aim;       // an AIM identifier, e.g. "]C1"
    String labelType; // Zebra's name of a symbology
    String mode;      // "multiple": the codes stand in `several`
    String several;
    String verdict;   // a Boolean, or "success": anything else is no scan

    Vendor(String name, String action) {
        this.name = name;
        this.action = action;
    }

    Vendor text(String extra) {
        text = extra;
        return this;
    }

    Vendor bytes(String extra) {
        bytes = extra;
        return this;
    }

    private static final Vendor[] ALL = {
        zebra(),
        honeywell(),
        datalogic(),
        new Vendor("sunmi", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED").text("data").bytes("source_byte"),
        new Vendor("newland", "nlscan.action.SCANNER_RESULT").text("SCAN_BARCODE1"),
        new Vendor("urovo", "android.intent.ACTION_DECODE_DATA").text("barcode_string"),
        new Vendor("idata", "android.intent.action.SCANRESULT").text("value"),
        new Vendor("seuic", "com.android.server.scannerservice.broadcast").text("scannerdata"),
        chainway(),
        new Vendor("cipherlab", "com.cipherlab.barcodebaseapi.PASS_DATA_2_APP").text("Decoder_Data"),
        pointMobile("device.scanner.EVENT"),
        pointMobile("device.scanner.USERMSG"),
        new Vendor("proglove", "com.proglove.api.BARCODE").text("com.proglove.api.extra.BARCODE_DATA"),
        // Any other whose broadcast can be named: see README.md.
        new Vendor("other", ScannerSetup.ACTION_OTHER).text("data").bytes("dataBytes"),
    };

    static Iterable<Vendor> all() {
        return Arrays.asList(ALL);
    }

    /** Null for a broadcast of nobody. */
    static Vendor of(String action) {
        for (Vendor vendor : ALL) {
            if (vendor.action.equals(action)) {
                return vendor;
            }
        }
        return null;
    }

    /** Zebra DataWedge, "Intent Output": the action is ours, ScannerSetup tells it to the device. */
    private static Vendor zebra() {
        Vendor vendor = new Vendor("zebra", ScannerSetup.ACTION_ZEBRA);
        vendor.category = ScannerSetup.CATEGORY_DEFAULT;
        vendor.text = "com.symbol.datawedge.data_string";
        vendor.bytes = "com.symbol.datawedge.decode_data";
        vendor.labelType = "com.symbol.datawedge.label_type";
        vendor.mode = "com.symbol.datawedge.decode_mode";
        vendor.several = "com.symbol.datawedge.barcodes";
        return vendor;
    }

    /** Honeywell, "Data Intent" of the data collection service: the action is ours, too. */
    private static Vendor honeywell() {
        Vendor vendor = new Vendor("honeywell", ScannerSetup.ACTION_HONEYWELL).text("data").bytes("dataBytes");
        vendor.aim = "aimId";
        return vendor;
    }

    private static Vendor datalogic() {
        Vendor vendor = new Vendor("datalogic", "com.datalogic.decodewedge.decode_action");
        vendor.category = "com.datalogic.decodewedge.decode_category";
        return vendor.text("com.datalogic.decode.intentwedge.barcode_string");
    }

    private static Vendor chainway() {
        Vendor vendor = new Vendor("chainway", "com.scanner.broadcast").text("data");
        vendor.verdict = "SCAN_STATE";
        return vendor;
    }

    private static Vendor pointMobile(String action) {
        Vendor vendor = new Vendor("pointmobile", action).bytes("EXTRA_EVENT_DECODE_VALUE");
        vendor.length = "EXTRA_EVENT_DECODE_LENGTH";
        vendor.verdict = "EXTRA_EVENT_DECODE_RESULT";
        return vendor;
    }
}
