// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

CardFrame {
    title: qsTr("Pause")
    icon: Icons.pause
    heading: qsTr("Pause the trolley and leave it?")
    words: qsTr("What was picked stays picked. Anyone goes on with it by scanning the trolley.") + "\n\n"
        + qsTr("Leave it where it is in nobody's way.")
    refuse: qsTr("No")
    accept: qsTr("Pause and leave")
    acceptIcon: Icons.pause
    onRefused: Handheld.back()
    onAccepted: Handheld.pauseTrolley()
}
