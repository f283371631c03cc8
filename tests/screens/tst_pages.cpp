// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample.h"
#include "screens/spoken.h"
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
    void fitsInEveryLanguage_data();
    void fitsInEveryLanguage();
    void whatToDoAfterAnUndoIsReadAtArmsLength_data();
    void whatToDoAfterAnUndoIsReadAtArmsLength();
    void aKeyboardsHintLeavesTheQuestion();
    void fitsTheLeftHand();
    void turnsAroundForThoseWhoReadFromTheRight();
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

/// All that can be chosen, and the two that nobody speaks; English is looked at in every way already.
QStringList everyLanguage()
{
    QStringList tags{QStringLiteral("ar-XB")};
    for (const translations::Language &language : translations::languages())
        if (language.tag != u"en")
            tags << language.tag;
    return tags;
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
    const QStringList complaints = window.complaints() + window.paleTexts();
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
    const spoken::Language translator(translations::fileOf(language));
    QVERIFY(translator.isSpoken());
    judge(u'-' + language);
}

void TstPages::fitsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : everyLanguage())
        QTest::newRow(qPrintable(language)) << language;
}

// One window turns through all pages, and nothing is painted: eight languages would take minutes otherwise.
void TstPages::fitsInEveryLanguage()
{
    QFETCH(QString, language);
    const spoken::Language translator(translations::fileOf(language));
    QVERIFY(translator.isSpoken());
    Window window;
    QStringList all;
    for (const sample::Scene &scene : sample::scenes()) {
        window.show(scene.show, sample::settings(100));
        for (const int scale : {100, 150}) {
            present::SettingsShown settings = window.handheld.settings()->shown();
            settings.textScale = scale;
            window.handheld.settings()->show(settings);
            window.layOut();
            for (const QString &complaint : window.complaints())
                all << QStringLiteral("%1 at %2 %: %3").arg(QLatin1String(scene.name)).arg(scale).arg(complaint);
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TstPages::whatToDoAfterAnUndoIsReadAtArmsLength_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QString();
    for (const QString &language : everyLanguage())
        QTest::newRow(qPrintable(language)) << language;
}

// It was the smallest text of the page. It is larger than what is only told, and moves nothing.
void TstPages::whatToDoAfterAnUndoIsReadAtArmsLength()
{
    QFETCH(QString, language);
    const spoken::Language translator(language.isEmpty() ? QString() : translations::fileOf(language));
    const auto placesOn = [](Window &window, const char *scene) {
        window.show(sceneOf(QLatin1String(scene)).show, sample::settings(100));
        QList<QRectF> places;
        for (const char *name : {"productName", "quantity", "slot"})
            places << Window::placeOf(window.text(QLatin1String(name)));
        for (const char *name : {"short", "skip", "undo", "more"})
            places << Window::placeOf(window.button(QLatin1String(name)));
        return places;
    };
    Window window;
    const QList<QRectF> before = placesOn(window, "stop_tote");
    const QQuickItem *last = window.text(QStringLiteral("last"));
    const qreal told = last->property("contentHeight").toReal() / last->property("lineCount").toInt();
    QCOMPARE(placesOn(window, "stop_undone"), before);
    const QQuickItem *advice = window.text(QStringLiteral("last"));
    QCOMPARE(advice->property("text").toString(), window.handheld.stop()->shown().advice);
    QCOMPARE(advice->property("lineCount").toInt(), 1);
    const qreal large = advice->property("contentHeight").toReal();
    QVERIFY2(large > 1.3 * told, qPrintable(QStringLiteral("%1 px beside %2").arg(large).arg(told)));
}

// It stood in its place: nobody could see what was asked for.
void TstPages::aKeyboardsHintLeavesTheQuestion()
{
    Window window;
    window.show(sceneOf(QStringLiteral("quantity_keyboard")).show, sample::settings(100));
    QVERIFY(window.words().contains(QStringLiteral("How many did you take?")));
    QVERIFY(window.words().join(u' ').contains(QStringLiteral("A keyboard is taken for the scanner.")));
}

void TstPages::fitsTheLeftHand()
{
    Window window;
    QStringList all;
    for (const sample::Scene &scene : sample::scenes()) {
        for (const int scale : {70, 100, 200}) {
            present::SettingsShown settings = sample::settings(scale);
            settings.hand = QStringLiteral("left");
            window.show(scene.show, settings);
            for (const QString &complaint : window.complaints())
                all << QStringLiteral("%1 at %2 %: %3").arg(QLatin1String(scene.name)).arg(scale).arg(complaint);
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

// The two pseudo-locales say the same in the same letters: what is left in the one is right in the other.
void TstPages::turnsAroundForThoseWhoReadFromTheRight()
{
    QStringList all;
    std::vector<std::vector<std::pair<QString, QRectF>>> places;
    for (const char *language : {"en-XA", "ar-XB"}) {
        const spoken::Language translator(translations::fileOf(QString::fromLatin1(language)));
        Window window;
        for (size_t i = 0; i < sample::scenes().size(); ++i) {
            window.show(sample::scenes()[i].show, sample::settings(100));
            if (places.size() <= i) {
                places.push_back(window.mirroredPlaces());
                continue;
            }
            const auto now = window.mirroredPlaces();
            const QString name = QLatin1String(sample::scenes()[i].name) + QStringLiteral(": ");
            if (now.size() != places[i].size())
                all << name + QStringLiteral("other texts than from the left");
            for (size_t k = 0; k < std::min(now.size(), places[i].size()); ++k) {
                const QRectF &before = places[i][k].second;
                if (std::abs(480 - before.right() - now[k].second.left()) > 3 || std::abs(before.width() - now[k].second.width()) > 3)
                    all << name + places[i][k].first + QStringLiteral(" does not turn: from %1 to %2, %3 wide").arg(before.left()).arg(now[k].second.left()).arg(before.width());
            }
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    QVERIFY(!QGuiApplication::isRightToLeft());
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
