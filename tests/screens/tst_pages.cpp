// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample.h"
#include "screens/window.h"
#include "support/test_main.h"
#include "translations/languages.h"
#include <QQmlEngine>
#include <QTranslator>

/// Every page, as a picker would get it: each size, theme and text scale, and in a language that is 40 % longer.
class TstPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void fitsInOtherLanguages_data();
    void fitsInOtherLanguages();
    void saysNothingUntranslated();
    void changesItsLanguageWhileItRuns();
};

namespace {

void addScenes(const QSize &size, const char *theme, std::initializer_list<int> scales)
{
    for (const sample::Scene &scene : sample::scenes())
        for (const int scale : scales)
            QTest::addRow("%s %dx%d %s %d", scene.name, size.width(), size.height(), theme, scale)
                << QString::fromLatin1(scene.name) << size << QByteArray(theme) << scale;
}

void addColumns()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<int>("scale");
}

const sample::Scene &sceneOf(const QString &name)
{
    const auto &all = sample::scenes();
    return *std::find_if(all.begin(), all.end(), [&](const sample::Scene &s) { return QLatin1String(s.name) == name; });
}

void judge(const QString &suffix)
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(QByteArray, theme);
    QFETCH(int, scale);
    Window window(size, [&](present::Handheld &handheld) {
        handheld.settings()->show(sample::settings(scale, theme.constData()));
        sceneOf(name).show(handheld);
    });
    window.settle();
    window.save(QStringLiteral("%1-%2x%3-%4-%5%6")
                    .arg(name)
                    .arg(size.width())
                    .arg(size.height())
                    .arg(QLatin1String(theme))
                    .arg(scale)
                    .arg(suffix));
    const QStringList complaints = window.complaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

} // namespace

void TstPages::fits_data()
{
    addColumns();
    addScenes(QSize(480, 800), "light", {70, 100, 200});
    addScenes(QSize(720, 1280), "light", {100, 200});
    addScenes(QSize(480, 800), "dark", {100}); // the same places in other colours, of which tst_theme proves the contrast
}

void TstPages::fits() { judge(QString()); }

void TstPages::fitsInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    addColumns();
    // The largest text and the longest words: what fits so fits in every other way.
    for (const char *language : {"de", "en-XA"})
        for (const sample::Scene &scene : sample::scenes())
            QTest::addRow("%s %s", language, scene.name)
                << QString::fromLatin1(language) << QString::fromLatin1(scene.name) << QSize(480, 800)
                << QByteArray("light") << 200;
}

void TstPages::fitsInOtherLanguages()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(translations::fileOf(language)));
    QCoreApplication::installTranslator(&translator);
    judge(u'-' + language);
    QCoreApplication::removeTranslator(&translator);
}

// In the pseudo-locale every word of ours stands in brackets; whatever does not is data, or was forgotten.
void TstPages::saysNothingUntranslated()
{
    QTranslator translator;
    QVERIFY(translator.load(translations::fileOf(QStringLiteral("en-XA"))));
    QCoreApplication::installTranslator(&translator);
    Window window;
    for (const auto page :
         {present::Handheld::Page::Short, present::Handheld::Page::More, present::Handheld::Page::Pause}) {
        window.handheld.setPage(present::Handheld::Page::Stop);
        window.handheld.open(page);
        window.settle();
        for (const QString &word : window.words())
            QVERIFY2(word.contains(u'[') || word == u"64 %", qPrintable(word));
    }
    QCoreApplication::removeTranslator(&translator);
}

void TstPages::changesItsLanguageWhileItRuns()
{
    Window window;
    window.handheld.setPage(present::Handheld::Page::Stop);
    window.settle();
    QVERIFY(window.words().contains(QStringLiteral("Undo")));
    QTranslator translator;
    QVERIFY(translator.load(translations::fileOf(QStringLiteral("de"))));
    QCoreApplication::installTranslator(&translator);
    window.view().engine()->retranslate();
    window.settle();
    const QStringList words = window.words();
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(words.contains(QStringLiteral("Rückgängig")), qPrintable(words.join(u' ')));
    QCOMPARE(window.warnings(), QStringList());
}

PACKHORSE_TEST(TstPages)
#include "tst_pages.moc"
