// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// A page that exists while it is looked at.
Loader {
    required property int page

    anchors.fill: parent
    active: Handheld.page === page
}
