// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/registration.h"
#include "qml/self_test.h"
#include "screens/sample.h"
#include "screens/window.h"
#include "support/test_main.h"
#include <QMetaEnum>
#include <QQmlEngine>
#include <QTemporaryDir>

/// A self-test that cannot fail is none: it must name a page that is missing, and what the engine complains of.
class TstSelfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isContentWithThePagesAsTheyAre()
    {
        Window window;
        QStringList painted;
        const QStringList faults = qml::showEveryPage(window.view(), window.handheld, window.warnings(),
                                                      [&](const QString &page, const QImage &) { painted << page; });
        QCOMPARE(faults, QStringList());
        QCOMPARE(int(painted.size()), QMetaEnum::fromType<present::Handheld::Page>().keyCount());
    }

    void namesPagesThatAreMissing()
    {
        present::Handheld handheld;
        qml::provide(handheld);
        QStringList warnings;
        QQuickView view;
        const QStringList faults = faultsOf("Item { width: 10; height: 10; Shown { page: Handheld.Stop; sourceComponent: Item {} } }",
                                            view, handheld, warnings);
        QVERIFY(!faults.filter(u"Trolley: "_qs).isEmpty());
        QVERIFY(faults.filter(QRegularExpression(u"^Stop: "_qs)).isEmpty());
    }

    void namesWarnings()
    {
        present::Handheld handheld;
        qml::provide(handheld);
        QStringList warnings;
        QQuickView view;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Unable to assign|undefined"_qs));
        const QStringList faults = faultsOf("Item { id: r; width: 10; height: 10; Shown { page: Handheld.Stop; "
                                            "sourceComponent: Item { property string text: Handheld.stop.nothing } } }",
                                            view, handheld, warnings);
        QVERIFY2(!faults.filter(u"undefined"_qs).isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    QStringList faultsOf(const char *page, QQuickView &view, present::Handheld &handheld, QStringList &warnings)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"Main.qml"_qs));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray("import QtQuick\nimport Packhorse.Handheld\n") + page);
        file.close();
        QObject::connect(view.engine(), &QQmlEngine::warnings, &view, [&warnings](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                warnings << error.toString();
        });
        view.setSource(QUrl::fromLocalFile(file.fileName()));
        view.show();
        return qml::showEveryPage(view, handheld, warnings);
    }
};

PACKHORSE_TEST(TstSelfTest)
#include "tst_self_test.moc"
