// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import static invalid.packhorse.Check.bytes;
import static invalid.packhorse.Check.row;
import static invalid.packhorse.Check.same;
import static invalid.packhorse.Check.shown;

import android.app.admin.DevicePolicyManager;
import android.content.Context;
import android.content.Intent;
import android.os.Build;
import android.os.Bundle;
import android.os.SystemClock;
import android.os.Vibrator;
import android.util.Log;
import android.view.WindowManager;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The Java of packaging/android against a stand-in of Android. Byte examples and names of extras: the makers' own pages. */
public final class TestAndroid {
    private static final String ZEBRA = "com.symbol.datawedge.";
    private static final String ZEBRA_ACTION = "invalid.packhorse.SCAN_ZEBRA";
    private static final String GS1 = "010401234567890110ABC\u001D21SER1";
    private static final String GS1_SHOWN = "010401234567890110ABC<1D>21SER1";

    private TestAndroid() {}

    private static Bundle extras(Object... namesAndValues) {
        Bundle bundle = new Bundle();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            bundle.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return bundle;
    }

    private static String codes(String action, Object... namesAndValues) {
        return shown(ScanIntents.codesIn(action, new BundleExtras(extras(namesAndValues))));
    }

    private static void maker(String name, String wanted, String action, Object... namesAndValues) {
        row(name, () -> same(codes(action, namesAndValues), wanted));
    }

    private static void makers() {
        maker("zebra", "]E04006381333931", ZEBRA_ACTION, ZEBRA + "data_string", "4006381333931", ZEBRA + "label_type",
                "LABEL-TYPE-EAN13", ZEBRA + "source", "scanner", ZEBRA + "decode_mode", "single_decode");
        maker("zebra_gs1_128", "]C1" + GS1_SHOWN, ZEBRA_ACTION, ZEBRA + "data_string", GS1, ZEBRA + "label_type", "LABEL-TYPE-EAN128");
        maker("honeywell", "]C1" + GS1_SHOWN, "invalid.packhorse.SCAN_HONEYWELL", "data", GS1, "dataBytes", bytes(GS1), "aimId", "]C1",
                "codeId", "I", "charset", "ISO-8859-1", "version", 1);
        maker("datalogic", "A-12-03", "com.datalogic.decodewedge.decode_action", "com.datalogic.decode.intentwedge.barcode_string", "A-12-03");
        maker("sunmi", "K-17", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "data", "K-17", "source_byte", bytes("K-17"));
        maker("newland", "T-07", "nlscan.action.SCANNER_RESULT", "SCAN_BARCODE1", "T-07", "SCAN_BARCODE2", "");
        maker("urovo", "B-1", "android.intent.ACTION_DECODE_DATA", "barcode_string", "B-1", "barcode", bytes("B-1"), "length", 3);
        maker("idata", "S-04", "android.intent.action.SCANRESULT", "value", "S-04");
        maker("seuic", "Z-1", "com.android.server.scannerservice.broadcast", "scannerdata", "Z-1");
        maker("chainway", "K-18", "com.scanner.broadcast", "data", "K-18", "SCAN_STATE", "success");
        maker("cipherlab", "K-19", "com.cipherlab.barcodebaseapi.PASS_DATA_2_APP", "Decoder_Data", "K-19");
        for (String action : new String[] {"device.scanner.EVENT", "device.scanner.USERMSG"}) {
            maker("pointmobile_" + action.replaceAll(".*\\.", ""), "K-20", action, "EXTRA_EVENT_DECODE_VALUE", bytes("K-20\0\0\0"),
                    "EXTRA_EVENT_DECODE_LENGTH", 4, "EXTRA_EVENT_DECODE_RESULT", true);
        }
        maker("proglove", "K-21", "com.proglove.api.BARCODE", "com.proglove.api.extra.BARCODE_DATA", "K-21", ZEBRA + "data_string", "K-21");
        maker("other", "K-22", "invalid.packhorse.SCAN", "data", "K-22");
    }

    private static void labelType(String type, String data, String wanted) {
        maker("label_type_" + type + "_" + data.length(), wanted, ZEBRA_ACTION, ZEBRA + "data_string", data, ZEBRA + "label_type", type);
    }

    private static void symbologies() {
        labelType("LABEL-TYPE-EAN8", "96385074", "]E496385074");
        labelType("EAN128", "10ABC", "]C110ABC");
        labelType("LABEL-TYPE-GS1-DATAMATRIX", "10ABC", "]d210ABC");
        labelType("LABEL-TYPE-GS1-DATABAR-EXP", "0104012345678901", "]e00104012345678901");
        labelType("LABEL-TYPE-CODE128", "A-12-03", "]C0A-12-03");
        labelType("LABEL-TYPE-EAN13", "400638133393112", "]E3400638133393112");
        labelType("LABEL-TYPE-UPCE0", "01234565", "01234565");
        labelType("LABEL-TYPE-QRCODE", "K-17", "K-17");
        labelType("LABEL-TYPE-EAN13", "]E04006381333931", "]E04006381333931");
        maker("no_identifier", "K-17", "invalid.packhorse.SCAN_HONEYWELL", "data", "K-17", "aimId", "C1");
    }

    private static void oddExtras() {
        maker("nobodys_action", "", "android.intent.action.BATTERY_LOW", "data", "K-17");
        maker("no_extras", "", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED");
        maker("wrong_kind", "", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "data", 17, "source_byte", "K-17");
        maker("wrong_name", "", "nlscan.action.SCANNER_RESULT", "data", "K-17");
        maker("empty_text", "", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "data", "", "source_byte", new byte[0]);
        maker("failed_chainway", "", "com.scanner.broadcast", "data", "K-18", "SCAN_STATE", "failure");
        maker("failed_pointmobile", "", "device.scanner.EVENT", "EXTRA_EVENT_DECODE_VALUE", bytes("READ_FAIL"), "EXTRA_EVENT_DECODE_RESULT", false);
        maker("length_too_long", "K-20", "device.scanner.EVENT", "EXTRA_EVENT_DECODE_VALUE", bytes("K-20"), "EXTRA_EVENT_DECODE_LENGTH", 99);
        maker("bytes_where_text_is_missing", "<00><FF><1D>", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "source_byte", bytes("\u0000\u00FF\u001D"));
        maker("bytes_where_text_is_spoilt", "a<E9>", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "data", "a\uFFFD", "source_byte", bytes("a\u00E9"));
        maker("spoilt_text_where_no_bytes_are", "a<EF><BF><BD>", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "data", "a\uFFFD");
        maker("text_beyond_latin", "<D0><96>", "com.sunmi.scanner.ACTION_DATA_CODE_RECEIVED", "data", "\u0416");
        maker("pieces_of_bytes", "]d210<1D>AB", ZEBRA_ACTION, ZEBRA + "decode_data", new ArrayList<>(Arrays.asList(bytes("10\u001D"), "no bytes", bytes("AB"))),
                ZEBRA + "label_type", "LABEL-TYPE-GS1-DATAMATRIX");
        maker("several_at_once", "]C0K-1 K-2", ZEBRA_ACTION, ZEBRA + "decode_mode", "multiple", ZEBRA + "data_string", "", ZEBRA + "barcodes",
                new ArrayList<>(Arrays.asList(extras(ZEBRA + "data_string", "K-1", ZEBRA + "label_type", "LABEL-TYPE-CODE128"), "no bundle",
                        extras(ZEBRA + "data_string", ""), extras(ZEBRA + "data_string", "K-2"))));
        maker("multiple_without_list", "K-1", ZEBRA_ACTION, ZEBRA + "decode_mode", "multiple", ZEBRA + "data_string", "K-1");
    }

    private static String ways(Object... actionCodeTime) {
        ScanWays ways = new ScanWays();
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < actionCodeTime.length; i += 3) {
            List<byte[]> scanned = new ArrayList<>();
            for (String code : ((String) actionCodeTime[i + 1]).split(" ")) {
                scanned.add(bytes(code));
            }
            all.addAll(ways.take((String) actionCodeTime[i], scanned, 1000 + (Integer) actionCodeTime[i + 2]));
        }
        return shown(all);
    }

    private static void twice() {
        row("same_way_is_the_next_piece", () -> same(ways("a", "X", 0, "a", "X", 5), "X X"));
        row("other_way_is_the_same_scan", () -> same(ways("a", "X", 0, "b", "X", 400, "a", "X", 900, "b", "X", 901), "X X"));
        row("other_way_later_is_another_scan", () -> same(ways("a", "X", 0, "b", "X", 401), "X X"));
        row("other_way_other_code", () -> same(ways("a", "X", 0, "b", "Y", 5), "X Y"));
        row("other_way_with_identifier", () -> same(ways("a", "]C0K-17", 0, "b", "K-17", 5), "]C0K-17"));
        row("other_way_more_codes", () -> same(ways("a", "X", 0, "b", "X Y", 5), "X X Y"));
        row("burst_keeps_its_order", () -> {
            ScanWays ways = new ScanWays();
            StringBuilder wanted = new StringBuilder();
            List<byte[]> all = new ArrayList<>();
            for (int i = 0; i < 200; ++i) {
                all.addAll(ways.take("a", Arrays.asList(bytes("K-" + i / 2)), i));
                wanted.append(i > 0 ? " K-" : "K-").append(i / 2);
            }
            same(shown(all), wanted);
        });
    }

    private static void receiver() {
        row("receiver_hears_every_maker_once", () -> {
            Context context = new Context();
            ScanReceiver.start(context);
            ScanReceiver.start(context);
            same(context.filters.size(), 1);
            Set<String> actions = new HashSet<>(context.filters.get(0).actions);
            same(actions.size(), context.filters.get(0).actions.size());
            same(actions.size(), 14);
            same(context.filters.get(0).categories, "[android.intent.category.DEFAULT, com.datalogic.decodewedge.decode_category]");
            same(context.registrationFlags, Context.RECEIVER_EXPORTED);
        });
        row("older_android_knows_no_flag", () -> {
            Context context = new Context();
            Build.VERSION.SDK_INT = 32;
            new ScanReceiver().register(context);
            Build.VERSION.SDK_INT = 33;
            same(context.filters.size() + " " + context.registrationFlags, "1 -1");
        });
        row("broadcasts_that_cannot_be_read_end_nothing", () -> {
            ScanReceiver receiver = new ScanReceiver();
            receiver.onReceive(null, new Intent(ZEBRA_ACTION));
            Bundle hostile = new Bundle() {
                @Override
                @Deprecated
                public Object get(String name) {
                    throw new IllegalStateException("a class that is not here");
                }
            };
            receiver.onReceive(null, new Intent(ZEBRA_ACTION).putExtras(hostile));
            same(Log.last.contains("a class that is not here"), true);
        });
        // The C++ half is not here: that it was called is seen by its absence.
        row("receiver_hands_the_code_on", () -> {
            SystemClock.now = 5000;
            try {
                new ScanReceiver().onReceive(null, new Intent(ZEBRA_ACTION).putExtra(ZEBRA + "data_string", "K-1"));
            } catch (UnsatisfiedLinkError expected) {
                return;
            }
            throw new AssertionError("nobody was told");
        });
    }

    private static Bundle inner(Bundle bundle, String name) {
        return (Bundle) value(bundle, name);
    }

    @SuppressWarnings("deprecation")
    private static Object value(Bundle bundle, String name) {
        return bundle.get(name);
    }

    private static void setup() {
        row("datawedge_profile", () -> {
            List<Intent> claims = ScannerSetup.claims("invalid.packhorse.handheld");
            String[] plugIns = {"BARCODE CREATE_IF_NOT_EXIST", "INTENT UPDATE", "KEYSTROKE UPDATE"};
            for (int i = 0; i < plugIns.length; ++i) {
                same(claims.get(i).getAction(), "com.symbol.datawedge.api.ACTION");
                Bundle config = inner(claims.get(i).getExtras(), "com.symbol.datawedge.api.SET_CONFIG");
                Bundle plugIn = inner(config, "PLUGIN_CONFIG");
                same(value(plugIn, "PLUGIN_NAME") + " " + value(config, "CONFIG_MODE"), plugIns[i]);
                Bundle application = ((Bundle[]) value(config, "APP_LIST"))[0];
                same(value(application, "PACKAGE_NAME"), "invalid.packhorse.handheld");
                if (i == 1) {
                    same(value(inner(plugIn, "PARAM_LIST"), "intent_action"), ZEBRA_ACTION);
                    same(value(inner(plugIn, "PARAM_LIST"), "intent_delivery"), "2");
                }
                if (i == 2) {
                    same(value(inner(plugIn, "PARAM_LIST"), "keystroke_output_enabled"), "false");
                }
            }
        });
        row("honeywell_is_claimed_and_released", () -> {
            Intent claim = ScannerSetup.claims("x").get(3);
            same(claim.getAction() + " " + claim.getPackage(), "com.honeywell.aidc.action.ACTION_CLAIM_SCANNER com.intermec.datacollectionservice");
            Bundle properties = inner(claim.getExtras(), "com.honeywell.aidc.extra.EXTRA_PROPERTIES");
            same(value(properties, "DPR_DATA_INTENT") + " " + value(properties, "DPR_DATA_INTENT_ACTION"), "true invalid.packhorse.SCAN_HONEYWELL");
            same(ScannerSetup.releases().get(0).getAction(), "com.honeywell.aidc.action.ACTION_RELEASE_SCANNER");
        });
    }

    private static void device() {
        row("screen_stays_on", () -> {
            HandheldActivity activity = new HandheldActivity();
            activity.onCreate(null);
            same(activity.getWindow().flags, WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
        });
        row("kiosk_where_the_administrator_allows_it", () -> {
            HandheldActivity activity = new HandheldActivity();
            DevicePolicyManager policy = new DevicePolicyManager();
            activity.service = policy;
            activity.onResume();
            same(activity.locked, false);
            policy.permitted = "invalid.packhorse.handheld";
            activity.onResume();
            same(activity.locked, true);
            same(activity.sent.size(), 8);
            activity.onPause();
            same(activity.sent.size(), 9);
        });
        row("vibration", () -> {
            Context context = new Context();
            Vibration.play(context, new long[] {0, 40}); // no motor at all
            Vibrator vibrator = new Vibrator();
            context.service = vibrator;
            Vibration.play(context, new long[] {0, 40, 60, 40});
            same(Arrays.toString(vibrator.last.timings) + vibrator.last.repeat, "[0, 40, 60, 40]-1");
            vibrator.last = null;
            vibrator.there = false;
            Vibration.play(context, new long[] {0, 40});
            same(vibrator.last, null);
        });
    }

    private static Document parsed(File file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file);
    }

    private static String attribute(Document document, String element, String name) {
        return ((Element) document.getElementsByTagName(element).item(0)).getAttributeNS("http://schemas.android.com/apk/res/android", name);
    }

    private static void manifest(File project) {
        row("manifest_starts_what_is_there", () -> {
            Document manifest = parsed(new File(project, "AndroidManifest.xml"));
            same(Class.forName(attribute(manifest, "activity", "name")), HandheldActivity.class);
            same(attribute(manifest, "activity", "launchMode"), "singleTop");
            same(attribute(manifest, "application", "allowBackup"), "false");
            same(attribute(manifest, "application", "hasFragileUserData"), "true");
        });
        row("manifest_names_what_the_code_needs", () -> {
            Document manifest = parsed(new File(project, "AndroidManifest.xml"));
            Set<String> names = new HashSet<>();
            for (String element : new String[] {"uses-permission", "package"}) {
                NodeList found = manifest.getElementsByTagName(element);
                for (int i = 0; i < found.getLength(); ++i) {
                    names.add(((Element) found.item(i)).getAttributeNS("http://schemas.android.com/apk/res/android", "name"));
                }
            }
            for (String needed : new String[] {"android.permission.INTERNET", "android.permission.VIBRATE", "com.symbol.datawedge",
                "com.intermec.datacollectionservice"}) {
                same(needed + names.contains(needed), needed + true);
            }
        });
        row("resources_named_are_there", () -> {
            for (String name : new String[] {"networkSecurityConfig", "icon"}) {
                String resource = attribute(parsed(new File(project, "AndroidManifest.xml")), "application", name);
                parsed(new File(project, "res/" + resource.substring(1) + ".xml"));
            }
        });
    }

    public static void main(String[] arguments) {
        System.out.println("********* Start testing of TstAndroid *********");
        makers();
        symbologies();
        oddExtras();
        twice();
        receiver();
        setup();
        device();
        manifest(new File(arguments[0]));
        System.out.println("********* Finished testing of TstAndroid *********");
        System.exit(Check.failed() == 0 ? 0 : 1);
    }
}
