// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One pull of the trigger may come twice, as the broadcasts of two services (facts from the field: within 400 ms). The same codes
 * by another way within that time are the same scan. By the same way they are the next piece, or a double fire, which the station
 * itself tells apart and says.
 */
final class ScanWays {
    static final long SAME_SCAN_MS = 400;

    private String way = "";
    private List<byte[]> codes = Collections.emptyList();
    private long at;

    /** The codes to be taken, or none. `now`: milliseconds of a clock that only goes forward. */
    List<byte[]> take(String action, List<byte[]> scanned, long now) {
        boolean again = !scanned.isEmpty() && !way.equals(action) && now - at <= SAME_SCAN_MS && same(codes, scanned);
        if (again || scanned.isEmpty()) {
            return Collections.emptyList();
        }
        way = action;
        codes = new ArrayList<>(scanned);
        at = now;
        return scanned;
    }

    private static boolean same(List<byte[]> one, List<byte[]> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); ++i) {
            if (!Arrays.equals(bare(one.get(i)), bare(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** One maker tells the symbology and the other does not. */
    private static byte[] bare(byte[] code) {
        return ScanIntents.hasIdentifier(code) ? Arrays.copyOfRange(code, 3, code.length) : code;
    }
}
