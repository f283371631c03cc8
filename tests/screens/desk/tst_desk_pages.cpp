// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/contrast.h"
#include "screens/desk/sample.h"
#include "screens/spoken.h"
#include "support/test_main.h"
#include "translations/languages.h"
#include "ui/parts/key_bar.h"
#include "ui/parts/say.h"
#include "ui/parts/turn_panel.h"
#include "ui/parts/refusal_card.h"
#include "ui/self_test.h"
#include <QDir>
#include <QTranslator>

namespace {

struct Seen
{
    const ui::Say *say;
    QRect letters; ///< in the window
};

/// The texts that a person sees: not those that lie below the refusal.
std::vector<Seen> seenIn(const ui::DeskWindow &window)
{
    std::vector<Seen> all;
    const ui::RefusalCard *card = nullptr;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *refusal = dynamic_cast<const ui::RefusalCard *>(widget); refusal && refusal->isVisibleTo(&window))
            card = refusal;
    }
    for (const QWidget *widget : widgets) {
        const auto *say = dynamic_cast<const ui::Say *>(widget);
        if (!say || !say->isVisibleTo(&window) || say->text().isEmpty())
            continue;
        const QRect letters = say->letters().translated(say->mapTo(&window, QPoint()));
        if (card && !card->isAncestorOf(say) && card->geometry().contains(letters.center()))
            continue;
        all.push_back({say, letters});
    }
    return all;
}

QString sizes(const QRect &rect)
{
    return QStringLiteral(" (%1,%2 %3x%4)").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// What a person would hold against the page as it stands.
QStringList complaints(const ui::DeskWindow &window)
{
    QStringList out;
    const auto seen = seenIn(window);
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i].say->isCut())
            out << QStringLiteral("cut off: ") + seen[i].say->text() + sizes(seen[i].say->geometry());
        if (!window.rect().contains(seen[i].letters))
            out << QStringLiteral("leaves the window: ") + seen[i].say->text() + sizes(seen[i].letters);
        for (size_t k = i + 1; k < seen.size(); ++k) {
            const QRect shared = seen[i].letters.intersected(seen[k].letters);
            if (shared.width() > 2 && shared.height() > 3)
                out << seen[i].say->text() + QStringLiteral(" overlaps ") + seen[k].say->text() + sizes(shared);
        }
    }
    return out;
}

/// Letters that are too pale for what they stand on, wherever they stand.
QStringList paleTexts(const ui::DeskWindow &window, const QImage &picture)
{
    QStringList out;
    for (const Seen &seen : seenIn(window)) {
        const QColor ground = contrast::groundOf(picture, seen.letters, seen.say->color());
        const double ratio = ground.isValid() ? contrast::ratio(seen.say->color(), ground) : 21;
        if (ratio < contrast::ofText)
            out << QStringLiteral("%1: %2 on %3 is %4").arg(seen.say->text(), seen.say->color().name(), ground.name()).arg(ratio);
    }
    return out;
}

const desk_sample::Scene &sceneOf(const QString &name)
{
    const auto &all = desk_sample::scenes();
    return *std::find_if(all.begin(), all.end(), [&](const desk_sample::Scene &s) { return QLatin1String(s.name) == name; });
}

void judge(const QString &suffix)
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(QByteArray, theme);
    QFETCH(int, scale);
    present::Desk desk;
    desk_sample::fill(desk);
    desk.settings()->show(desk_sample::settings(scale, theme.constData()));
    sceneOf(name).show(desk);
    ui::DeskWindow window(desk);
    window.resize(size);
    window.show();
    window.showNow();
    const QString file = QStringLiteral("%1-%2x%3-%4-%5%6").arg(name).arg(size.width()).arg(size.height()).arg(QLatin1String(theme)).arg(scale).arg(suffix);
    QVERIFY(QDir().mkpath(QStringLiteral(PACKHORSE_PICTURES)));
    const QImage picture = window.grab().toImage();
    QVERIFY(picture.save(QStringLiteral(PACKHORSE_PICTURES "/%1.png").arg(file)));
    const QStringList all = complaints(window) + paleTexts(window, picture);
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

/// Where the texts have their places; the keys stay as they lie on the keyboard, and codes as they are printed.
std::vector<QRect> turningPlaces(const ui::DeskWindow &window)
{
    std::vector<QRect> all;
    for (const Seen &seen : seenIn(window)) {
        const QWidget *up = seen.say;
        while (up && !dynamic_cast<const ui::KeyBar *>(up) && !dynamic_cast<const ui::CodeWords *>(up))
            up = up->parentWidget();
        if (!up)
            all.emplace_back(seen.say->mapTo(&window, QPoint()), seen.say->size());
    }
    return all;
}

/// `look` sees every scene at every scale.
void everyScene(std::initializer_list<int> scales, const std::function<void(const QString &name, const ui::DeskWindow &)> &look)
{
    for (const desk_sample::Scene &scene : desk_sample::scenes()) {
        present::Desk desk;
        desk_sample::fill(desk);
        desk.settings()->show(desk_sample::settings(*scales.begin()));
        scene.show(desk);
        ui::DeskWindow window(desk);
        window.resize(1280, 800);
        window.show();
        for (const int scale : scales) {
            desk.settings()->show(desk_sample::settings(scale));
            window.showNow();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            look(QStringLiteral("%1 at %2 %").arg(QLatin1String(scene.name)).arg(scale), window);
        }
    }
}

void addColumns()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<int>("scale");
}

void addScenes(const QSize &size, const char *theme, std::initializer_list<int> scales)
{
    for (const desk_sample::Scene &scene : desk_sample::scenes())
        for (const int scale : scales)
            QTest::addRow("%s %dx%d %s %d", scene.name, size.width(), size.height(), theme, scale)
                << QString::fromLatin1(scene.name) << size << QByteArray(theme) << scale;
}

} // namespace

/// Every page of the desk, as a packer would get it: sizes, themes, text scales, and longer languages.
class TstDeskPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        addColumns();
        addScenes({1280, 800}, "light", {100, 150, 200});
        addScenes({1280, 800}, "dark", {100, 150});
        addScenes({1920, 1080}, "light", {100});
    }
    void fits() { judge({}); }

    void fitsInOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        addColumns();
        for (const char *language : {"de", "en-XA"})
            for (const desk_sample::Scene &scene : desk_sample::scenes())
                for (const int scale : {100, 200})
                    QTest::addRow("%s %s %d", language, scene.name, scale) << QString::fromLatin1(language) << QString::fromLatin1(scene.name)
                                                                           << QSize(1280, 800) << QByteArray("light") << scale;
    }
    void fitsInOtherLanguages()
    {
        QFETCH(QString, language);
        const spoken::Language translator(translations::fileOf(language));
        QVERIFY(translator.isSpoken());
        judge(u'-' + language);
    }

    void fitsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const translations::Language &language : translations::languages())
            if (language.tag != u"en") // looked at in every way already
                QTest::newRow(qPrintable(language.tag)) << language.tag;
        QTest::newRow("ar-XB") << QStringLiteral("ar-XB");
    }
    /// Nothing is painted: eight languages would take minutes otherwise.
    void fitsInEveryLanguage()
    {
        QFETCH(QString, language);
        const spoken::Language translator(translations::fileOf(language));
        QVERIFY(translator.isSpoken());
        QStringList all;
        everyScene({100, 150}, [&](const QString &name, const ui::DeskWindow &window) {
            for (const QString &complaint : complaints(window))
                all << name + QStringLiteral(": ") + complaint;
        });
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }

    /// The two pseudo-locales say the same in the same letters: what is left in the one is right in the other.
    void turnsAroundForThoseWhoReadFromTheRight()
    {
        QStringList all;
        QHash<QString, std::vector<QRect>> places;
        for (const char *language : {"en-XA", "ar-XB"}) {
            const spoken::Language translator(translations::fileOf(QString::fromLatin1(language)));
            everyScene({100}, [&](const QString &name, const ui::DeskWindow &window) {
                std::vector<QRect> now = turningPlaces(window);
                if (!places.contains(name)) {
                    places.insert(name, now);
                    return;
                }
                const std::vector<QRect> &before = places[name];
                if (now.size() != before.size())
                    all << name + QStringLiteral(": other texts than from the left");
                for (size_t i = 0; i < std::min(now.size(), before.size()); ++i)
                    if (std::abs(window.width() - 1 - before[i].right() - now[i].left()) > 3)
                        all << name + QStringLiteral(" does not turn:") + sizes(before[i]) + QStringLiteral(" to") + sizes(now[i]);
            });
        }
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
        QVERIFY(!QGuiApplication::isRightToLeft());
    }

    void seesWhatIsCut()
    {
        ui::Say say({ui::Size::Giant, ui::Ink::Ink, QFont::Bold});
        say.setText(QStringLiteral("Indivisible"));
        say.resize(600, 200);
        QVERIFY(!say.isCut());
        say.resize(40, 200);
        QVERIFY(say.isCut());
    }

    /// A step of the label without a detail had three dots below it.
    void nothingIsSaidWithoutWords()
    {
        ui::Say say({ui::Size::Smallest, ui::Ink::Ink, QFont::Normal, false, Qt::AlignLeft, true, false});
        say.resize(200, 2); // no room for a line
        QVERIFY(say.letters().isEmpty());
    }
};

PACKHORSE_TEST(TstDeskPages)
#include "tst_desk_pages.moc"
