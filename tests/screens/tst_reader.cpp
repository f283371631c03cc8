// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample.h"
#include "screens/told.h"
#include "screens/window.h"
#include "support/test_main.h"

/// The handheld through a screen reader: every button by name, and every word that is seen.
class TstReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySceneIsTold();
    void everyButtonIsTold();
};

void TstReader::everySceneIsTold()
{
    Window window;
    QStringList all;
    for (const sample::Scene &scene : sample::scenes()) {
        window.show(scene.show, sample::settings(100));
        const auto nodes = told::of(&window.view());
        const QString name = QLatin1String(scene.name) + QStringLiteral(": ");
        if (nodes.size() < 4)
            all << name + QStringLiteral("a reader is told next to nothing");
        for (const QString &complaint : told::complaints(nodes))
            all << name + complaint;
        const QStringList words = window.words();
        for (const QString &one : words)
            if (!told::isSaid(nodes, one) && !one.startsWith(u'•')) // of a PIN it is said how many digits there are
                all << name + QStringLiteral("nobody says \"%1\"").arg(one);
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TstReader::everyButtonIsTold()
{
    Window window;
    QStringList all;
    for (const sample::Scene &scene : sample::scenes()) {
        window.show(scene.show, sample::settings(100));
        const auto nodes = told::of(&window.view());
        for (const QQuickItem *button : window.buttons()) {
            const bool isTold = std::any_of(nodes.begin(), nodes.end(), [button](const told::Node &node) {
                return node.object == button && node.role == QAccessible::Button && !node.name.isEmpty();
            });
            if (!isTold)
                all << QLatin1String(scene.name) + QStringLiteral(": the button %1").arg(button->objectName());
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

PACKHORSE_TEST(TstReader)
#include "tst_reader.moc"
