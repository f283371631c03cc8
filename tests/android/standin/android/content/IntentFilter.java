// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.content;

import java.util.ArrayList;
import java.util.List;

public class IntentFilter {
    public final List<String> actions = new ArrayList<>();
    public final List<String> categories = new ArrayList<>();

    public void addAction(String action) {
        actions.add(action);
    }

    public void addCategory(String category) {
        categories.add(category);
    }
}
