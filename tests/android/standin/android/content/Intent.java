// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.content;

import android.os.Bundle;

public class Intent {
    private final String action;
    private String receiver;
    private Bundle extras;

    public Intent(String action) {
        this.action = action;
    }

    public String getAction() {
        return action;
    }

    public Bundle getExtras() {
        return extras;
    }

    public String getPackage() {
        return receiver;
    }

    public Intent setPackage(String name) {
        receiver = name;
        return this;
    }

    public Intent putExtras(Bundle all) {
        extras = all;
        return this;
    }

    public Intent putExtra(String name, String value) {
        return put(name, value);
    }

    public Intent putExtra(String name, Bundle value) {
        return put(name, value);
    }

    private Intent put(String name, Object value) {
        if (extras == null) {
            extras = new Bundle();
        }
        extras.put(name, value);
        return this;
    }
}
