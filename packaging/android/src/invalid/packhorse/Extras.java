// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
package invalid.packhorse;

/** What a broadcast carries, without Android: a Bundle on a device, a map in a test. */
interface Extras {
    /** A String, byte[], Integer, Boolean, a List of these or of Extras; null where nothing has this name. */
    Object get(String name);
}
