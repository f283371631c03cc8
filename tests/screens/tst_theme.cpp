// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/contrast.h"
#include "screens/sample.h"
#include "screens/window.h"
#include "support/test_main.h"
#include <QQmlComponent>
#include <QQmlEngine>

/// The roles of the theme against each other; tst_pages looks at every text where it stands.
class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void sizesFollowTheTextScale();
};

namespace {

/// The theme as the pages see it.
class Theme
{
public:
    explicit Theme(Window &window)
    {
        QQmlComponent component(window.view().engine());
        component.setData(
            "import QtQml; import Packhorse.Handheld; QtObject { readonly property QtObject theme: Theme }", QUrl());
        m_holder.reset(component.create());
    }
    [[nodiscard]] QVariant role(const QByteArray &name) const
    {
        return m_holder->property("theme").value<QObject *>()->property(name.constData());
    }

private:
    std::unique_ptr<QObject> m_holder;
};

} // namespace

void TstTheme::contrast_data()
{
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QByteArray>("back");
    QTest::addColumn<double>("least");
    const std::pair<const char *, const char *> texts[] = {{"ink", "ground"},
                                                           {"ink", "card"},
                                                           {"ink", "turnGround"},
                                                           {"ink", "goodGround"},
                                                           {"ink", "badGround"},
                                                           {"ink", "warnGround"},
                                                           {"ink", "line"},
                                                           {"quietInk", "ground"},
                                                           {"quietInk", "card"},
                                                           {"quietInk", "turnGround"},
                                                           {"quietInk", "goodGround"},
                                                           {"quietInk", "badGround"},
                                                           {"turn", "turnGround"},
                                                           {"turn", "ground"},
                                                           {"turn", "card"},
                                                           {"inkOnTurn", "turn"},
                                                           {"good", "goodGround"},
                                                           {"good", "card"},
                                                           {"good", "ground"},
                                                           {"bad", "badGround"},
                                                           {"bad", "card"},
                                                           {"inkOnBad", "bad"},
                                                           {"warn", "warnGround"},
                                                           {"warn", "card"}};
    for (const char *theme : {"light", "dark"}) {
        for (const auto &[front, back] : texts)
            QTest::addRow("%s: %s on %s", theme, front, back)
                << QByteArray(theme) << QByteArray(front) << QByteArray(back) << contrast::ofText;
        for (const char *back : {"ground", "card"})
            QTest::addRow("%s: edge on %s", theme, back)
                << QByteArray(theme) << QByteArray("edge") << QByteArray(back) << contrast::ofEdges;
    }
}

void TstTheme::contrast()
{
    QFETCH(QByteArray, theme);
    QFETCH(QByteArray, front);
    QFETCH(QByteArray, back);
    QFETCH(double, least);
    Window window({480, 800}, [&](present::Handheld &handheld) {
        handheld.settings()->show(sample::settings(100, theme.constData()));
    });
    const Theme shown(window);
    const auto of = [&](const QByteArray &role) { return shown.role(role).value<QColor>(); };
    QVERIFY(of(front).isValid() && of(back).isValid());
    const double is = contrast::ratio(of(front), of(back));
    QVERIFY2(is >= least, qPrintable(QString::number(is)));
}

void TstTheme::sizesFollowTheTextScale()
{
    Window window;
    const Theme shown(window);
    const auto body = [&] { return shown.role("body").toInt(); };
    const int at100 = body();
    window.handheld.settings()->show(sample::settings(150));
    QVERIFY(body() > at100 * 1.4);
    window.handheld.settings()->show(sample::settings(70));
    QVERIFY(body() < at100);
}

PACKHORSE_TEST(TstTheme)
#include "tst_theme.moc"
