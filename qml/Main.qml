import QtQuick
import Packhorse.Handheld

Item {
    Text {
        text: Handheld.stop.shown.stop + Theme.a
        visible: Handheld.page === Handheld.Stop && Handheld.stop.shown.turn === Kinds.Turn.Item
    }
    Repeater {
        model: Handheld.stop.trolleyMap
        delegate: Text {
            required property int slot
            required property int state
            text: slot
        }
    }
}
