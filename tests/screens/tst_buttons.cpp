// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sample.h"
#include "screens/window.h"
#include "support/test_main.h"
#include "translations/languages.h"
#include <QSignalSpy>

using present::Handheld;
using Page = Handheld::Page;

/// What is tapped is what is asked for, once; what is typed on a keyboard asks for nothing.
class TstButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skipAsksOnce();
    void undoIsOneTouchAway();
    void shortAsksWhyAndThenAboutTheBin_data();
    void shortAsksWhyAndThenAboutTheBin();
    void moreLeadsOn_data();
    void moreLeadsOn();
    void pauseIsAskedFor();
    void cardsAreAnswered_data();
    void cardsAreAnswered();
    void quantityIsTyped();
    void expiryIsTypedAsDigits();
    void codeIsTypedWithLetters();
    void incompleteEntryIsNotTaken();
    void keysOfAKeyboardPressNothing_data();
    void keysOfAKeyboardPressNothing();
    void aCodeTypedOnAKeyboardIsTold();
    void refusalStaysUntilItIsUnderstood();
    void refusalGoesWithTheNextAnswer();
    void buttonsBelowARefusalAreOutOfReach();
    void answerClosesASheet();
    void newPageClosesWhatWasAboutTheOldOne();
    void stripOpensTheFacts();
    void settingsCountAtOnce();
    void aPinIsChangedOrForgotten();
    void everyLanguageHasAButtonInItsOwnWords();
    void leftHandMirrorsTheBar();
    void stopIsShownAsFed();
};

namespace {

/// The commands that left while something was done.
class Heard
{
public:
    explicit Heard(Handheld &handheld)
    {
        QObject::connect(&handheld, &Handheld::commanded, &m_life,
                         [this](const domain::Command &c) { commands.push_back(c); });
        QObject::connect(&handheld, &Handheld::typed, &m_life, [this](const QString &code) { typed << code; });
    }
    template <typename Command>
    [[nodiscard]] const Command *only() const
    {
        return commands.size() == 1 ? std::get_if<Command>(&commands.front()) : nullptr;
    }

    std::vector<domain::Command> commands;
    QStringList typed;

private:
    QObject m_life;
};

void onStop(Handheld &handheld) { handheld.setPage(Page::Stop); }

template <typename Command>
size_t kind()
{
    return domain::Command(Command{}).index();
}

} // namespace

void TstButtons::skipAsksOnce()
{
    Window window({480, 800}, onStop);
    Heard heard(window.handheld);
    window.tap(QStringLiteral("skip"));
    QVERIFY(heard.only<domain::SkipStop>());
}

void TstButtons::undoIsOneTouchAway()
{
    Window window({480, 800}, onStop);
    Heard heard(window.handheld);
    window.tap(QStringLiteral("undo"));
    QVERIFY(heard.only<domain::UndoLast>());
}

void TstButtons::shortAsksWhyAndThenAboutTheBin_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("empty");
    QTest::newRow("out of stock, empty") << "outOfStock"
                                         << "out_of_stock" << true;
    QTest::newRow("damaged, not empty") << "damaged"
                                        << "damaged" << false;
    QTest::newRow("wrong product, not empty") << "wrongProduct"
                                              << "wrong_product" << false;
}

void TstButtons::shortAsksWhyAndThenAboutTheBin()
{
    QFETCH(QString, button);
    QFETCH(QString, reason);
    QFETCH(bool, empty);
    Window window({480, 800}, onStop);
    Heard heard(window.handheld);
    window.tap(QStringLiteral("short"));
    window.tap(button);
    QVERIFY(heard.commands.empty());
    window.tap(empty ? QStringLiteral("binEmpty") : QStringLiteral("binNotEmpty"));
    const auto *asked = heard.only<domain::ShortPick>();
    QVERIFY(asked);
    QCOMPARE(asked->reason, reason);
    QCOMPARE(asked->binEmpty, empty);
    QCOMPARE(window.handheld.page(), Page::Stop);
}

void TstButtons::moreLeadsOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("command"); // index in domain::Command, -1 = none
    QTest::addColumn<Page>("page");
    QTest::newRow("tote full") << "toteFull" << int(kind<domain::DeclareToteFull>()) << Page::Stop;
    QTest::newRow("supervisor") << "supervisor" << int(kind<domain::CallSupervisor>()) << Page::Stop;
    QTest::newRow("sign out") << "signOut" << int(kind<domain::SignOut>()) << Page::Stop;
    QTest::newRow("found") << "found" << -1 << Page::Found;
    QTest::newRow("type a code") << "typeCode" << -1 << Page::TypeCode;
    QTest::newRow("pause") << "pause" << -1 << Page::Pause;
    QTest::newRow("settings") << "settings" << -1 << Page::Settings;
    QTest::newRow("facts") << "outbox" << -1 << Page::Outbox;
    QTest::newRow("back") << "back" << -1 << Page::Stop;
}

void TstButtons::moreLeadsOn()
{
    QFETCH(QString, button);
    QFETCH(int, command);
    QFETCH(Page, page);
    Window window({480, 800}, onStop);
    Heard heard(window.handheld);
    window.tap(QStringLiteral("more"));
    window.tap(button);
    QCOMPARE(window.handheld.page(), page);
    QCOMPARE(heard.commands.size(), size_t(command < 0 ? 0 : 1));
    if (command >= 0)
        QCOMPARE(int(heard.commands.front().index()), command);
}

void TstButtons::pauseIsAskedFor()
{
    Window window({480, 800}, onStop);
    Heard heard(window.handheld);
    window.tap(QStringLiteral("more"));
    window.tap(QStringLiteral("pause"));
    window.tap(QStringLiteral("refuse"));
    QVERIFY(heard.commands.empty());
    window.tap(QStringLiteral("more"));
    window.tap(QStringLiteral("pause"));
    window.tap(QStringLiteral("accept"));
    QVERIFY(heard.only<domain::PauseTrolley>());
}

void TstButtons::cardsAreAnswered_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("command");
    QTest::newRow("take over: yes") << Page::TakeOver << "accept" << int(kind<domain::ConfirmTakeOver>());
    QTest::newRow("take over: no") << Page::TakeOver << "refuse" << int(kind<domain::CancelQuestion>());
    QTest::newRow("wait: no more") << Page::Wait << "refuse" << int(kind<domain::CancelQuestion>());
    QTest::newRow("next tote: not full") << Page::NextTote << "refuse" << int(kind<domain::CancelQuestion>());
    QTest::newRow("correction: read") << Page::Correction << "accept" << int(kind<domain::Acknowledge>());
    QTest::newRow("cancelled order: supervisor")
        << Page::CancelOrder << "refuse" << int(kind<domain::CallSupervisor>());
    QTest::newRow("same piece") << Page::SameOrNext << "refuse" << int(kind<domain::AnswerSameOrNext>());
    QTest::newRow("next piece") << Page::SameOrNext << "accept" << int(kind<domain::AnswerSameOrNext>());
    QTest::newRow("put back") << Page::PutBack << "accept" << int(kind<domain::UndoLast>());
    QTest::newRow("quantity: cancel") << Page::Quantity << "back" << int(kind<domain::CancelQuestion>());
    QTest::newRow("finish: undo") << Page::Finish << "undo" << int(kind<domain::UndoLast>());
    QTest::newRow("trolley: sign out") << Page::Trolley << "signOut" << int(kind<domain::SignOut>());
}

void TstButtons::cardsAreAnswered()
{
    QFETCH(Page, page);
    QFETCH(QString, button);
    QFETCH(int, command);
    Window window({480, 800}, [page](Handheld &handheld) { handheld.setPage(page); });
    Heard heard(window.handheld);
    window.tap(button);
    QCOMPARE(heard.commands.size(), size_t(1));
    QCOMPARE(int(heard.commands.front().index()), command);
    if (const auto *answer = heard.only<domain::AnswerSameOrNext>())
        QCOMPARE(answer->next, button == u"accept");
}

void TstButtons::quantityIsTyped()
{
    Window window({480, 800}, [](Handheld &handheld) { handheld.setPage(Page::Quantity); });
    Heard heard(window.handheld);
    for (const char *key : {"key0", "key2", "key4", "key0", "erase", "ok"})
        window.tap(QLatin1String(key));
    const auto *entered = heard.only<domain::EnterQuantity>();
    QVERIFY(entered);
    QCOMPARE(entered->quantity, 24);
    QCOMPARE(window.handheld.entry()->text(), QString());
}

void TstButtons::expiryIsTypedAsDigits()
{
    Window window({480, 800}, [](Handheld &handheld) { handheld.setPage(Page::Expiry); });
    Heard heard(window.handheld);
    for (const char digit : QByteArray("20261130"))
        window.tap(QStringLiteral("key") + QLatin1Char(digit));
    QVERIFY(window.words().contains(QStringLiteral("2026-11-30")));
    window.tap(QStringLiteral("ok"));
    const auto *entered = heard.only<domain::EnterExpiry>();
    QVERIFY(entered);
    QCOMPARE(entered->expiry, QStringLiteral("2026-11-30"));
}

void TstButtons::codeIsTypedWithLetters()
{
    Window window({480, 800}, [](Handheld &handheld) {
        handheld.setPage(Page::Trolley);
        handheld.open(Page::TypeCode);
    });
    Heard heard(window.handheld);
    for (const char *key : {"keyABC", "keyPQRST", "keyT", "key-", "key0", "key7", "ok"})
        window.tap(QLatin1String(key));
    QCOMPARE(heard.typed, QStringList{QStringLiteral("T-07")});
    QCOMPARE(heard.commands.size(), size_t(0));
    QCOMPARE(window.handheld.page(), Page::Trolley);
}

void TstButtons::incompleteEntryIsNotTaken()
{
    Window window({480, 800}, [](Handheld &handheld) { handheld.setPage(Page::Expiry); });
    Heard heard(window.handheld);
    window.tap(QStringLiteral("key2"));
    window.tap(QStringLiteral("ok"));
    QCOMPARE(heard.commands.size(), size_t(0));
}

void TstButtons::keysOfAKeyboardPressNothing_data()
{
    QTest::addColumn<QString>("scene");
    for (const sample::Scene &scene : sample::scenes())
        QTest::newRow(scene.name) << QString::fromLatin1(scene.name);
}

// A wedge scanner types, and ends with Enter. Its keys are caught long before; should one come through, nothing
// happens. A page with keys of its own says that a keyboard has no say, whatever it asks for.
void TstButtons::keysOfAKeyboardPressNothing()
{
    QFETCH(QString, scene);
    const auto &all = sample::scenes();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const sample::Scene &s) { return scene == QLatin1String(s.name); });
    Window window({480, 800}, it->show);
    Heard heard(window.handheld);
    window.settle();
    const QString typedBefore = window.handheld.entry()->text();
    const QString hint = QStringLiteral("A keyboard is taken for the scanner. Use the keys on the screen.");
    const QStringList before = window.words();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Return, Qt::Key_1,
                              Qt::Key_Escape, Qt::Key_Back})
        QTest::keyClick(&window.view(), key);
    window.settle();
    QCOMPARE(heard.commands.size(), size_t(0));
    QCOMPARE(heard.typed, QStringList());
    const bool hasKeys = window.button(QStringLiteral("key1")) || window.button(QStringLiteral("keyABCDE"));
    QStringList after = window.words();
    QCOMPARE(after.contains(hint), hasKeys);
    QCOMPARE(window.handheld.entry()->text(), typedBefore);
    after.removeAll(hint);
    if (!hasKeys)
        QCOMPARE(after, before);
    for (const QString &word : std::as_const(after))
        QVERIFY2(before.contains(word), qPrintable(word));
}

void TstButtons::aCodeTypedOnAKeyboardIsTold()
{
    Window window({480, 800}, onStop);
    Heard heard(window.handheld);
    QSignalSpy told(&window.handheld, &Handheld::typedInVain);
    window.settle();
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_1})
        QTest::keyClick(&window.view(), key);
    QCOMPARE(told.size(), 0);
    QTest::keyClick(&window.view(), Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(heard.typed, QStringList());
}

void TstButtons::refusalStaysUntilItIsUnderstood()
{
    Window window({480, 800}, onStop);
    window.settle();
    QVERIFY(!window.words().contains(QStringLiteral("Wrong item")));
    window.handheld.answerWith(sample::wrongItem());
    window.settle();
    QVERIFY(window.words().contains(QStringLiteral("Wrong item")));
    window.tap(QStringLiteral("understood"));
    QVERIFY(!window.words().contains(QStringLiteral("Wrong item")));
}

void TstButtons::refusalGoesWithTheNextAnswer()
{
    Window window({480, 800}, onStop);
    window.handheld.answerWith(sample::wrongItem());
    window.settle();
    present::AnswerShown accepted;
    accepted.sound = ports::Sound::Accepted;
    accepted.title = QStringLiteral("Taken");
    window.handheld.answerWith(accepted);
    QVERIFY(!window.words().contains(QStringLiteral("Wrong item")));
    QVERIFY(window.button(QStringLiteral("skip")));
}

void TstButtons::buttonsBelowARefusalAreOutOfReach()
{
    Window window({480, 800}, onStop);
    window.settle();
    const QQuickItem *skip = window.button(QStringLiteral("skip"));
    QVERIFY(skip);
    const QPoint place = skip->mapToScene({skip->width() / 2, skip->height() / 2}).toPoint();
    Heard heard(window.handheld);
    window.handheld.answerWith(sample::wrongItem());
    window.settle();
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, place);
    QCOMPARE(heard.commands.size(), size_t(0));
}

void TstButtons::answerClosesASheet()
{
    Window window({480, 800}, onStop);
    window.handheld.open(Page::Settings);
    window.handheld.answerWith(sample::wrongItem());
    QCOMPARE(window.handheld.page(), Page::Stop);
}

void TstButtons::newPageClosesWhatWasAboutTheOldOne()
{
    Handheld handheld;
    handheld.setPage(Page::Stop);
    handheld.open(Page::Short);
    handheld.setPage(Page::Finish);
    QCOMPARE(handheld.page(), Page::Finish);
    handheld.open(Page::Outbox);
    handheld.setPage(Page::Trolley);
    QCOMPARE(handheld.page(), Page::Outbox);
    handheld.back();
    QCOMPARE(handheld.page(), Page::Trolley);
}

void TstButtons::stripOpensTheFacts()
{
    Window window({480, 800}, onStop);
    window.settle();
    QTest::mouseClick(&window.view(), Qt::LeftButton, {}, {200, 60});
    QCOMPARE(window.handheld.page(), Page::Outbox);
}

void TstButtons::aPinIsChangedOrForgotten()
{
    Window window({480, 800}, [](Handheld &handheld) {
        handheld.setPage(Page::Trolley);
        handheld.open(Page::Settings);
    });
    Heard heard(window.handheld);
    QVERIFY(!window.button(QStringLiteral("pin"))); // there is none
    present::SettingsShown settings = window.handheld.settings()->shown();
    settings.hasPin = true;
    window.handheld.settings()->show(settings);
    window.layOut();
    window.tap(QStringLiteral("pin"));
    QVERIFY(heard.only<domain::ChoosePin>());
    QCOMPARE(window.handheld.page(), Page::Trolley);
    heard.commands.clear();
    present::EntryShown entry;
    window.handheld.entry()->show(entry);
    window.handheld.setPage(Page::Pin);
    window.layOut();
    QVERIFY(!window.button(QStringLiteral("forgot")));
    entry.mayForget = true;
    window.handheld.entry()->show(entry);
    window.layOut();
    window.tap(QStringLiteral("forgot"));
    QVERIFY(heard.only<domain::ForgotPin>());
}

void TstButtons::settingsCountAtOnce()
{
    Window window({480, 800}, [](Handheld &handheld) { handheld.open(Page::Settings); });
    QSignalSpy changed(&window.handheld, &Handheld::settingChanged);
    for (const char *button : {"larger", "theme", "hand", "language", "language_pl", "sounds"})
        window.tap(QLatin1String(button));
    QCOMPARE(changed.count(), 5);
    QCOMPARE(changed.at(0), (QVariantList{QStringLiteral("text_scale"), 110}));
    QCOMPARE(changed.at(1), (QVariantList{QStringLiteral("theme"), QStringLiteral("dark")}));
    QCOMPARE(changed.at(2), (QVariantList{QStringLiteral("hand"), QStringLiteral("left")}));
    QCOMPARE(changed.at(3), (QVariantList{QStringLiteral("language"), QStringLiteral("pl")}));
    QCOMPARE(changed.at(4), (QVariantList{QStringLiteral("sounds"), false}));
    for (int i = 0; i < 12; ++i)
        window.tap(QStringLiteral("larger"));
    QCOMPARE(window.handheld.settings()->shown().textScale, 200);
}

void TstButtons::everyLanguageHasAButtonInItsOwnWords()
{
    Window window({480, 800}, [](Handheld &handheld) { handheld.open(Page::Language); });
    window.settle();
    for (const translations::Language &language : translations::languages()) {
        window.handheld.open(Page::Language);
        QVERIFY2(window.words().contains(language.name), qPrintable(language.tag));
        window.tap(QStringLiteral("language_") + language.tag);
        QCOMPARE(window.handheld.settings()->shown().language, language.tag);
        QCOMPARE(window.handheld.page(), Page::Settings);
    }
}

void TstButtons::leftHandMirrorsTheBar()
{
    Window window({480, 800}, onStop);
    window.settle();
    const qreal right = window.button(QStringLiteral("short"))->x();
    window.handheld.settings()->otherHand();
    window.settle();
    QVERIFY(window.button(QStringLiteral("short"))->x() > right);
}

// Nothing of an old stop is left when a new one was fed.
void TstButtons::stopIsShownAsFed()
{
    Window window({480, 800}, onStop);
    window.settle();
    auto next = sample::stop(present::Turn::Location);
    next.stop = 38;
    next.bay = QStringLiteral("77");
    next.productName = QStringLiteral("Mug, white");
    next.code = QStringLiteral("20000042");
    next.slot = 3;
    QSignalSpy changed(window.handheld.stop(), &present::StopPage::changed);
    window.handheld.stop()->show(next);
    window.handheld.stop()->show(next);
    QCOMPARE(changed.count(), 1);
    window.settle();
    for (const char *word : {"Stop 38 of 100", "77", "Mug, white", "2000", "0042", "Take 2", "Scan the location"})
        QVERIFY2(window.words().contains(QLatin1String(word)), word);
    QVERIFY(!window.words().contains(QStringLiteral("3931")));
}

PACKHORSE_TEST(TstButtons)
#include "tst_buttons.moc"
