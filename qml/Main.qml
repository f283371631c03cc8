// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Packhorse.Handheld

/// All pages; the one that Handheld names is there.
Rectangle {
    id: main

    width: 480
    height: 800
    color: Theme.ground
    focus: true // no button ever has it: a key that a person typed comes here
    Keys.onPressed: event => {
        if (!event.isAutoRepeat)
            Handheld.keyTyped(event.text);
    }
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "unit"
        value: Math.min(main.width / 480, main.height / 800)
    }

    Shown {
        page: Handheld.SignIn
        sourceComponent: SignInScreen {}
    }
    Shown {
        page: Handheld.Enrol
        sourceComponent: EnrolScreen {}
    }
    Shown {
        page: Handheld.Trolley
        sourceComponent: TrolleyScreen {}
    }
    Shown {
        page: Handheld.Wait
        sourceComponent: WaitScreen {}
    }
    Shown {
        page: Handheld.TakeOver
        sourceComponent: TakeOverScreen {}
    }
    Shown {
        page: Handheld.Stop
        sourceComponent: StopScreen {}
    }
    Shown {
        page: Handheld.NextTote
        sourceComponent: NextToteScreen {}
    }
    Shown {
        page: Handheld.CancelOrder
        sourceComponent: CancelOrderScreen {}
    }
    Shown {
        page: Handheld.Correction
        sourceComponent: CorrectionScreen {}
    }
    Shown {
        page: Handheld.LostTrolley
        sourceComponent: LostTrolleyScreen {}
    }
    Shown {
        page: Handheld.SameOrNext
        sourceComponent: SameOrNextScreen {}
    }
    Shown {
        page: Handheld.PutBack
        sourceComponent: PutBackScreen {}
    }
    Shown {
        page: Handheld.Finish
        sourceComponent: FinishScreen {}
    }
    Shown {
        page: Handheld.Fault
        sourceComponent: FaultScreen {}
    }
    Shown {
        page: Handheld.Short
        sourceComponent: ShortScreen {}
    }
    Shown {
        page: Handheld.Pause
        sourceComponent: PauseScreen {}
    }
    Shown {
        page: Handheld.More
        sourceComponent: MoreScreen {}
    }
    Shown {
        page: Handheld.Outbox
        sourceComponent: OutboxScreen {}
    }
    Shown {
        page: Handheld.Settings
        sourceComponent: SettingsScreen {}
    }
    Shown {
        page: Handheld.Language
        sourceComponent: LanguageScreen {}
    }
    Shown {
        page: Handheld.Quantity
        sourceComponent: EntryScreen {
            title: qsTr("Quantity")
            heading: qsTr("How many did you take?")
        }
    }
    Shown {
        page: Handheld.Found
        sourceComponent: EntryScreen {
            title: qsTr("Already in the tote")
            heading: qsTr("How many are in the tote already?")
        }
    }
    Shown {
        page: Handheld.Lot
        sourceComponent: EntryScreen {
            title: qsTr("Lot")
            heading: qsTr("Type the lot that is on the piece")
        }
    }
    Shown {
        page: Handheld.Expiry
        sourceComponent: EntryScreen {
            title: qsTr("Best before")
            heading: qsTr("Type the date on the piece: year, month, day")
        }
    }
    Shown {
        page: Handheld.Serial
        sourceComponent: EntryScreen {
            title: qsTr("Serial number")
            heading: qsTr("Scan or type the serial number")
        }
    }
    Shown {
        page: Handheld.Pin
        sourceComponent: EntryScreen {
            title: qsTr("PIN")
            heading: Handheld.entry.shown.heading
        }
    }
    Shown {
        page: Handheld.PinWait
        sourceComponent: PinWaitScreen {}
    }
    Shown {
        page: Handheld.Approve
        sourceComponent: ApproveScreen {}
    }
    Shown {
        page: Handheld.TypeCode
        sourceComponent: EntryScreen {
            title: qsTr("Type a code")
            heading: qsTr("Type the code that does not scan")
        }
    }
    Flash {
        anchors.fill: parent
    }
}
