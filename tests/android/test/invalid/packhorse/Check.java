// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows that are told as QtTest tells them, so that the report counts each. */
final class Check {
    interface Body {
        void run() throws Exception;
    }

    private static int failed;

    private Check() {}

    static void row(String name, Body body) {
        try {
            body.run();
            System.out.println("PASS   : TstAndroid::" + name + "()");
        } catch (Throwable wrong) {
            ++failed;
            System.out.println("FAIL!  : TstAndroid::" + name + "() " + wrong);
        }
    }

    static int failed() {
        return failed;
    }

    static void same(Object is, Object wanted) {
        if (!String.valueOf(wanted).equals(String.valueOf(is))) {
            throw new AssertionError("is <" + is + ">, wanted <" + wanted + ">");
        }
    }

    /** Bytes as text: what is not printable stands as <hex>. Codes are parted by blanks. */
    static String shown(List<byte[]> codes) {
        StringBuilder all = new StringBuilder();
        for (byte[] code : codes) {
            all.append(all.length() > 0 ? " " : "");
            for (byte one : code) {
                all.append(one > 0x20 && one < 0x7F ? String.valueOf((char) one) : String.format("<%02X>", one));
            }
        }
        return all.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
