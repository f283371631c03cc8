// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.os;

import java.util.HashMap;
import java.util.Map;

public class Bundle {
    private final Map<String, Object> values = new HashMap<>();

    /** The real one says the same since API 33. */
    @Deprecated
    public Object get(String name) {
        return values.get(name);
    }

    /** For tests only; the real one has a call for each kind. */
    public void put(String name, Object value) {
        values.put(name, value);
    }

    public void putString(String name, String value) {
        put(name, value);
    }

    public void putBoolean(String name, boolean value) {
        put(name, value);
    }

    public void putBundle(String name, Bundle value) {
        put(name, value);
    }

    public void putStringArray(String name, String[] value) {
        put(name, value);
    }

    public void putParcelableArray(String name, Bundle[] value) {
        put(name, value);
    }
}
