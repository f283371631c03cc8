// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which bytes a scanner's broadcast stands for: those that the same scanner would send over a serial line, an AIM identifier in
 * front where the maker tells the symbology. No class of Android is needed: tests/android runs this on any PC.
 */
final class ScanIntents {
    private static final char UNREADABLE = '\uFFFD';

    private ScanIntents() {}

    /** The codes in a broadcast, in order; none for a broadcast of nobody, a failed scan, and extras of another kind than told. */
    static List<byte[]> codesIn(String action, Extras extras) {
        Vendor vendor = Vendor.of(action);
        if (vendor == null || failed(extras, vendor)) {
            return Collections.emptyList();
        }
        List<byte[]> codes = new ArrayList<>();
        for (Extras one : partsOf(extras, vendor)) {
            byte[] code = codeIn(one, vendor);
            if (code.length > 0) {
                codes.add(identified(code, identifierIn(one, vendor, code)));
            }
        }
        return codes;
    }

    /** Zebra delivers several codes of one pull of the trigger in one broadcast. */
    private static List<Extras> partsOf(Extras extras, Vendor vendor) {
        Object several = vendor.several == null || !"multiple".equals(extras.get(vendor.mode)) ? null : extras.get(vendor.several);
        if (!(several instanceof List)) {
            return Collections.singletonList(extras);
        }
        List<Extras> parts = new ArrayList<>();
        for (Object part : (List<?>) several) {
            if (part instanceof Extras) {
                parts.add((Extras) part);
            }
        }
        return parts;
    }

    private static boolean failed(Extras extras, Vendor vendor) {
        Object verdict = vendor.verdict == null ? null : extras.get(vendor.verdict);
        return verdict instanceof Boolean ? !(Boolean) verdict : verdict instanceof String && !"success".equals(verdict);
    }

    /** The text is what the maker's own settings have formed; the bytes stand in where the code is no text. */
    private static byte[] codeIn(Extras extras, Vendor vendor) {
        Object text = vendor.text == null ? null : extras.get(vendor.text);
        byte[] bytes = bytesIn(extras, vendor);
        boolean readable = text instanceof String && !((String) text).isEmpty() && ((String) text).indexOf(UNREADABLE) < 0;
        if (readable || (bytes.length == 0 && text instanceof String)) {
            return ((String) text).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    private static byte[] bytesIn(Extras extras, Vendor vendor) {
        Object value = vendor.bytes == null ? null : extras.get(vendor.bytes);
        byte[] bytes = value instanceof byte[] ? (byte[]) value : value instanceof List ? joined((List<?>) value) : new byte[0];
        Object length = vendor.length == null ? null : extras.get(vendor.length);
        if (length instanceof Integer && (Integer) length >= 0 && (Integer) length < bytes.length) {
            return Arrays.copyOf(bytes, (Integer) length); // a buffer that is larger than the code
        }
        return bytes;
    }

    private static byte[] joined(List<?> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object piece : pieces) {
            if (piece instanceof byte[]) {
                all.write((byte[]) piece, 0, ((byte[]) piece).length);
            }
        }
        return all.toByteArray();
    }

    /** "]" and two characters, or empty. */
    private static String identifierIn(Extras extras, Vendor vendor, byte[] code) {
        Object aim = vendor.aim == null ? null : extras.get(vendor.aim);
        if (aim instanceof String && ((String) aim).matches("\\][A-Za-z][0-9A-Za-z]")) {
            return (String) aim;
        }
        Object type = vendor.labelType == null ? null : extras.get(vendor.labelType);
        return type instanceof String ? identifierOf((String) type, code.length) : "";
    }

    /** Only what is sure: Zebra calls a Data Matrix or QR code of GS1 by its own name on some devices and not on others. */
    private static String identifierOf(String labelType, int length) {
        switch (labelType.replaceFirst("^LABEL-TYPE-", "")) {
            case "EAN128":
            case "GS1-128":
                return "]C1";
            case "GS1-DATABAR":
            case "GS1-DATABAR-LIM":
            case "GS1-DATABAR-EXP":
                return "]e0";
            case "GS1-DATAMATRIX":
                return "]d2";
            case "GS1-QRCODE":
                return "]Q3";
            case "EAN13": // 15 and 18 characters: with an add-on
                return length == 13 ? "]E0" : length == 15 || length == 18 ? "]E3" : "";
            case "EAN8":
                return length == 8 ? "]E4" : "";
            case "CODE128":
                return "]C0";
            case "CODE39":
                return "]A0";
            default:
                return "";
        }
    }

    /** A scanner that is told to send identifiers has put its own in front. */
    private static byte[] identified(byte[] code, String identifier) {
        if (identifier.isEmpty() || hasIdentifier(code)) {
            return code;
        }
        byte[] front = identifier.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(front, front.length + code.length);
        System.arraycopy(code, 0, all, front.length, code.length);
        return all;
    }

    static boolean hasIdentifier(byte[] code) {
        return code.length > 3 && code[0] == ']' && Character.isLetter(code[1]) && Character.isLetterOrDigit(code[2]);
    }
}
