// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

import android.os.Bundle;
import java.util.ArrayList;
import java.util.List;

/** The extras of an Intent; bundles within it are extras, too. */
final class BundleExtras implements Extras {
    private final Bundle bundle;

    BundleExtras(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    @SuppressWarnings("deprecation") // the only way to ask for a value without knowing its kind
    public Object get(String name) {
        return wrapped(bundle.get(name));
    }

    private static Object wrapped(Object value) {
        if (value instanceof Bundle) {
            return new BundleExtras((Bundle) value);
        }
        if (!(value instanceof List)) {
            return value;
        }
        List<Object> all = new ArrayList<>();
        for (Object one : (List<?>) value) {
            all.add(wrapped(one));
        }
        return all;
    }
}
