// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package android.view;

public class Window {
    public int flags;

    public void addFlags(int more) {
        flags |= more;
    }
}
