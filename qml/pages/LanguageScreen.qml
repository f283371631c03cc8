// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// All languages, each in its own words: whoever cannot read the present one finds the own one here. What is chosen
/// counts at once; the settings then say it in the new language.
PageFrame {
    id: page

    title: qsTr("Language")

    Grid {
        anchors.fill: parent
        anchors.margins: Math.round(8 * Theme.unit)
        columns: 2
        spacing: Theme.gap

        Repeater {
            model: Handheld.settings.shown.languageTags
            delegate: PushButton {
                required property string modelData
                readonly property int rowCount: Math.ceil(Handheld.settings.shown.languageTags.length / 2)
                readonly property bool isChosen: modelData === Handheld.settings.shown.language

                objectName: "language_" + modelData
                width: parent ? (parent.width - Theme.gap) / 2 : 0
                height: parent ? (parent.height - (rowCount - 1) * Theme.gap) / rowCount : 0
                text: Handheld.settings.nameOf(modelData)
                icon: isChosen ? Icons.tick : "" // not by colour alone
                primary: isChosen
                fontSize: Theme.strong
                onTapped: {
                    Handheld.settings.chooseLanguage(modelData);
                    Handheld.open(Handheld.Settings);
                }
            }
        }
    }

    buttons: BarButton {
        objectName: "back"
        text: qsTr("Back")
        icon: Icons.back
        onTapped: Handheld.open(Handheld.Settings)
    }
}
