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
        id: grid
        readonly property var languages: Handheld.settings.shown.languages
        readonly property int rowCount: Math.max(1, Math.ceil(languages.length / 2))
        readonly property real eachWidth: (width - spacing) / 2
        readonly property real eachHeight: (height - (rowCount - 1) * spacing) / rowCount

        anchors.fill: parent
        anchors.margins: Math.round(8 * Theme.unit)
        columns: 2
        spacing: Theme.gap

        Repeater {
            model: grid.languages
            delegate: PushButton {
                required property var modelData
                readonly property bool isChosen: modelData.tag === Handheld.settings.shown.language

                objectName: "language_" + modelData.tag
                width: grid.eachWidth
                height: grid.eachHeight
                text: modelData.name
                icon: isChosen ? Icons.tick : "" // not by colour alone
                primary: isChosen
                fontSize: Theme.strong
                onTapped: {
                    Handheld.settings.chooseLanguage(modelData.tag);
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
