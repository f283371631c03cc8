pragma Singleton
import QtQuick

QtObject {
    readonly property int a: 3
}
