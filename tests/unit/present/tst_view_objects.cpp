// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/handheld.h"
#include "support/test_main.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace present;

class TstViewObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listTouchesOnlyWhatDiffers();
    void rolesAreTheRowsProperties();
    void numberTakesNoLeadingZeroAndFiveDigits();
    void whoeverTriesAKeyboardIsToldUntilTheNextEntry();
    void aCodeThatIsTypedOnAKeyboardGetsAnAnswer();
    void dateShowsWhatIsStillToBeTyped();
    void lettersComeInGroups();
    void lowerCaseIsKeptUntilItIsTurnedBack();
    void aPinIsShownToNobody();
    void keysThatAreNoneAreNotTaken();
    void entryBeginsAnewAfterItWasGiven();
    void textScaleStaysWithinItsBounds();
    void onlyLanguagesThatAreThereAreChosen();
    void codeTailIsTheLastFour_data();
    void codeTailIsTheLastFour();
    void mapHasAsManyRowsAsItNeeds();
    void eachSoundHasItsShape();
};

namespace {
FactShown fact(const char *text)
{
    FactShown shown;
    shown.text = QString::fromLatin1(text);
    return shown;
}

void type(EntryPage &entry, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        entry.press(QString::fromLatin1(key));
}
} // namespace

void TstViewObjects::listTouchesOnlyWhatDiffers()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({fact("a"), fact("b"), fact("c")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({fact("a"), fact("x"), fact("c"), fact("d")});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    model.show({fact("a")});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TstViewObjects::rolesAreTheRowsProperties()
{
    OutboxModel model;
    model.show({{QStringLiteral("Took 1"), QStringLiteral("14:02"), FactState::Delivered, QString(), QString()}});
    const auto names = model.roleNames();
    QCOMPARE(model.index(0).data(names.key("text")).toString(), QStringLiteral("Took 1"));
    QCOMPARE(model.index(0).data(names.key("state")).value<FactState>(), FactState::Delivered);
    QVERIFY(!model.index(0).data(Qt::DisplayRole).isValid());
}

void TstViewObjects::numberTakesNoLeadingZeroAndFiveDigits()
{
    EntryPage entry;
    entry.begin(EntryKind::Number);
    type(entry, {"0", "-", "A"});
    QVERIFY(!entry.isComplete());
    type(entry, {"1", "0", "2", "3", "4", "5"});
    QCOMPARE(entry.text(), QStringLiteral("10234"));
    for (int i = 0; i < 7; ++i)
        entry.erase();
    QCOMPARE(entry.text(), QString());
}

void TstViewObjects::whoeverTriesAKeyboardIsToldUntilTheNextEntry()
{
    EntryPage entry;
    entry.begin(EntryKind::Number);
    QSignalSpy changes(&entry, &EntryPage::keyboardTriedChanged);
    entry.typedByHand();
    entry.typedByHand();
    QVERIFY(entry.keyboardTried());
    QCOMPARE(entry.text(), QString());
    entry.begin(EntryKind::Number);
    QVERIFY(!entry.keyboardTried());
    QCOMPARE(changes.size(), 2);
}

void TstViewObjects::aCodeThatIsTypedOnAKeyboardGetsAnAnswer()
{
    Handheld handheld;
    QSignalSpy told(&handheld, &Handheld::typedInVain);
    const auto press = [&handheld](std::initializer_list<const char *> keys) {
        for (const char *key : keys)
            handheld.keyTyped(QString::fromLatin1(key));
    };
    handheld.setPage(Handheld::Page::Stop);
    press({"A", "", " ", "\x1b", "\r", "\r"}); // one key and Enter: somebody's code, however short
    QCOMPARE(told.size(), 1);
    press({"\r", "B", "1"}); // two may be an accident
    QCOMPARE(told.size(), 1);
    press({"2"});
    QCOMPARE(told.size(), 2);
    AnswerShown refused;
    refused.sticky = true;
    handheld.answerWith(refused);
    press({"A", "B", "C", "D", "\r"}); // a refusal stands already
    QCOMPARE(told.size(), 2);
    handheld.answer()->dismiss();
    press({"A", "B"});
    handheld.answerWith({}); // what was pressed before an answer is over
    press({"C"});
    QCOMPARE(told.size(), 2);
    handheld.open(Handheld::Page::TypeCode);
    press({"A", "B", "C", "\r"});
    QCOMPARE(told.size(), 2); // this page says by itself where its keys are
    QVERIFY(handheld.entry()->keyboardTried());
    handheld.setPage(Handheld::Page::Fault);
    press({"A", "B", "C", "\r"});
    QCOMPARE(told.size(), 2);
}

void TstViewObjects::dateShowsWhatIsStillToBeTyped()
{
    EntryPage entry;
    entry.begin(EntryKind::Date);
    QCOMPARE(entry.shownText(), QStringLiteral("____-__-__"));
    type(entry, {"2", "0", "2", "6", "1"});
    QCOMPARE(entry.shownText(), QStringLiteral("2026-1_-__"));
    QVERIFY(!entry.isComplete());
}

void TstViewObjects::lettersComeInGroups()
{
    EntryPage entry;
    entry.begin(EntryKind::Text);
    QCOMPARE(entry.keys().size(), 12);
    type(entry, {"ABC", "KLMNO"});
    QVERIFY(entry.keys().contains(QStringLiteral("K")));
    QCOMPARE(entry.keys().size(), 12);
    type(entry, {"K"});
    QVERIFY2(entry.keys().contains(QStringLiteral("7")), "codes go on with digits");
    QCOMPARE(entry.text(), QStringLiteral("K"));
}

void TstViewObjects::lowerCaseIsKeptUntilItIsTurnedBack()
{
    EntryPage entry;
    entry.begin(EntryKind::Text);
    type(entry, {"ABC", "aA", "abcde", "b", "ABC", "klmno", "l", "ABC", "aA", "ABCDE", "B"});
    QCOMPARE(entry.text(), QStringLiteral("blB"));
}

void TstViewObjects::aPinIsShownToNobody()
{
    EntryPage entry;
    entry.begin(EntryKind::Pin);
    type(entry, {"0", "0", "7"});
    QVERIFY(!entry.isComplete());
    type(entry, {"-", "ABC", "1"});
    QCOMPARE(entry.text(), QStringLiteral("0071")); // digits, zeros in front as well
    QCOMPARE(entry.shownText(), QString(4, QChar(0x2022)));
    QVERIFY(entry.isComplete());
    for (int i = 0; i < 20; ++i)
        type(entry, {"5"});
    QCOMPARE(entry.text().size(), 12);
}

void TstViewObjects::keysThatAreNoneAreNotTaken()
{
    EntryPage entry;
    entry.begin(EntryKind::Text);
    type(entry, {"", "\n", "\t"});
    QCOMPARE(entry.text(), QString());
    for (int i = 0; i < 100; ++i)
        type(entry, {"7"});
    QCOMPARE(entry.text().size(), 48);
}

void TstViewObjects::entryBeginsAnewAfterItWasGiven()
{
    Handheld handheld;
    int given = 0;
    connect(&handheld, &Handheld::commanded, this,
            [&](const domain::Command &command) { given = std::get<domain::EnterQuantity>(command).quantity; });
    handheld.setPage(Handheld::Page::Quantity);
    type(*handheld.entry(), {"9", "9"});
    handheld.submitEntry();
    QCOMPARE(given, 99);
    QCOMPARE(handheld.entry()->text(), QString());
    given = 0;
    handheld.submitEntry();
    QCOMPARE(given, 0);
}

void TstViewObjects::textScaleStaysWithinItsBounds()
{
    SettingsPage settings;
    for (int i = 0; i < 20; ++i)
        settings.larger();
    QCOMPARE(settings.shown().textScale, 200);
    for (int i = 0; i < 20; ++i)
        settings.smaller();
    QCOMPARE(settings.shown().textScale, 70);
}

void TstViewObjects::onlyLanguagesThatAreThereAreChosen()
{
    SettingsPage settings;
    settings.chooseLanguage(QStringLiteral("de"));
    QCOMPARE(settings.shown().language, QStringLiteral("en"));
    SettingsShown shown;
    shown.languages = {{QStringLiteral("en"), QStringLiteral("English")},
                       {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    shown.language = QStringLiteral("gone");
    settings.show(shown);
    settings.chooseLanguage(QStringLiteral("de"));
    QCOMPARE(settings.shown().languageName(), QStringLiteral("Deutsch"));
    settings.chooseLanguage(QStringLiteral("xx"));
    QCOMPARE(settings.shown().language, QStringLiteral("de"));
    QCOMPARE(settings.shown().languageTags(), (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
}

void TstViewObjects::codeTailIsTheLastFour_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::newRow("GTIN-13") << "4006381333931"
                             << "400638133"
                             << "3931";
    QTest::newRow("short") << "21"
                           << ""
                           << "21";
    QTest::newRow("none") << ""
                          << ""
                          << "";
}

void TstViewObjects::codeTailIsTheLastFour()
{
    QFETCH(QString, code);
    StopShown shown;
    shown.code = code;
    QTEST(shown.codeHead(), "head");
    QTEST(shown.codeTail(), "tail");
}

void TstViewObjects::mapHasAsManyRowsAsItNeeds()
{
    StopShown shown;
    QCOMPARE(shown.slotRows(), 1);
    shown.trolleyMap.resize(11);
    QCOMPARE(shown.slotRows(), 3);
    shown.slotColumns = 0;
    QCOMPARE(shown.slotRows(), 11);
}

void TstViewObjects::eachSoundHasItsShape()
{
    using ports::Sound;
    QSet<int> shapes;
    for (const Sound sound :
         {Sound::None, Sound::Accepted, Sound::Ok, Sound::Refused, Sound::Unknown, Sound::Attention, Sound::Done}) {
        AnswerShown answer;
        answer.sound = sound;
        shapes.insert(int(answer.shape()));
    }
    QCOMPARE(shapes.size(), 7);
}

PACKHORSE_TEST(TstViewObjects)
#include "tst_view_objects.moc"
