// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/desk.h"
#include "support/test_main.h"
#include <QSignalSpy>

using namespace present;
using Page = Desk::Page;

namespace {

/// A desk with an order in the hands, and what its keys asked for.
struct Packing : Desk
{
    std::vector<domain::Command> asked;
    Packing()
    {
        connect(this, &Desk::commanded, this, [this](const domain::Command &command) { asked.push_back(command); });
        setPage(Page::Pack);
        showKeys({{1, u"Box S"_qs, domain::Command(domain::ChooseBox{u"X-S"_qs})},
                  {keys::problem, u"Problem"_qs, OpenSheet{DeskSheet::Reason}},
                  {keys::more, u"More"_qs, OpenSheet{DeskSheet::More}}});
    }
    void type(const char *text)
    {
        for (const char *c = text; *c; ++c)
            Desk::type(QString(QLatin1Char(*c)));
    }
    template <typename Command>
    const Command *last() const
    {
        return asked.empty() ? nullptr : std::get_if<Command>(&asked.back());
    }
};

AnswerShown refusal()
{
    AnswerShown shown;
    shown.title = u"Wrong item"_qs;
    shown.sound = ports::Sound::Refused;
    shown.sticky = true;
    return shown;
}

} // namespace

/// The desk's view object: what its keys do is what stands at the bottom.
class TstDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyDoesWhatStandsAtTheBottom()
    {
        Packing desk;
        desk.press(1);
        QVERIFY(desk.last<domain::ChooseBox>());
        QCOMPARE(desk.last<domain::ChooseBox>()->box, u"X-S"_qs);
        desk.press(2);
        QCOMPARE(int(desk.asked.size()), 1);
    }

    void aRefusalTakesAllKeysButItsOwn()
    {
        Packing desk;
        desk.answerWith(refusal());
        desk.press(1);
        desk.press(keys::more);
        QVERIFY(desk.asked.empty());
        QCOMPARE(desk.page(), Page::Pack);
        QVERIFY(desk.answerShown().sticky);
        desk.press(keys::escape);
        QVERIFY(!desk.answerShown().sticky);
        desk.press(1);
        QCOMPARE(int(desk.asked.size()), 1);
    }

    void reasonsAreAskedForOnASheetOfTheirOwn()
    {
        Packing desk;
        desk.press(keys::problem);
        QCOMPARE(desk.page(), Page::Reason);
        desk.press(3);
        QCOMPARE(desk.page(), Page::Pack);
        QVERIFY(desk.last<domain::RaiseProblem>());
        QCOMPARE(desk.last<domain::RaiseProblem>()->reason, u"damaged"_qs);
    }

    void escGoesBackAndChangesNothing()
    {
        Packing desk;
        desk.press(keys::more);
        desk.press(6);
        QCOMPARE(desk.page(), Page::Settings);
        desk.press(keys::escape);
        QCOMPARE(desk.page(), Page::Pack);
        QVERIFY(desk.asked.empty());
    }

    void aLanguageIsOneKeyOfAList()
    {
        Packing desk;
        SettingsShown shown;
        shown.languages = {{u"de"_qs, u"Deutsch"_qs}, {u"en"_qs, u"English"_qs}, {u"uk"_qs, u"Українська"_qs}};
        desk.settings()->show(shown);
        desk.press(keys::more);
        desk.press(6);
        desk.press(4);
        QCOMPARE(desk.page(), Page::Language);
        QCOMPARE(int(desk.keys().size()), 4);
        QVERIFY(desk.keys().at(2).isChosen);
        desk.press(3);
        QCOMPARE(desk.settingsShown().language, u"uk"_qs);
        QCOMPARE(desk.page(), Page::Settings);
        desk.press(4);
        desk.press(keys::escape);
        QCOMPARE(desk.page(), Page::Settings);
        QVERIFY(desk.asked.empty());
    }

    void typingOpensTheFieldThatIsMeant()
    {
        Packing desk;
        QSignalSpy typed(&desk, &Desk::typed);
        desk.type("40063");
        QCOMPARE(desk.page(), Page::TypeCode);
        desk.erase();
        desk.submitEntry();
        QCOMPARE(desk.page(), Page::Pack);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.at(0).at(0).toString(), u"4006"_qs);

        desk.setPage(Page::OrderEntry);
        desk.type("536365");
        QCOMPARE(desk.page(), Page::TypeOrder);
        desk.press(keys::yes);
        QVERIFY(desk.last<domain::OpenOrder>());
        QCOMPARE(desk.last<domain::OpenOrder>()->order, domain::OrderId(u"536365"_qs));
        QCOMPARE(desk.page(), Page::OrderEntry);
    }

    void anEmptyEntryIsNotGiven()
    {
        Packing desk;
        desk.open(DeskSheet::TypeWeight);
        desk.submitEntry();
        QCOMPARE(desk.page(), Page::TypeWeight);
        QVERIFY(desk.asked.empty());
        desk.type("0498"); // a weight has no leading zero
        desk.submitEntry();
        QVERIFY(desk.last<domain::TakeWeight>());
        QCOMPARE(desk.last<domain::TakeWeight>()->weight_g, 498);
        QCOMPARE(desk.last<domain::TakeWeight>()->scale, u"typed"_qs);
    }

    void nothingIsTypedWhereNothingIsEntered()
    {
        Packing desk;
        desk.setPage(Page::Card);
        desk.type("12");
        desk.submitEntry();
        QCOMPARE(desk.page(), Page::Card);
        QVERIFY(desk.asked.empty());
    }

    void aNewPageClosesSheetsThatWereAboutTheOldOne()
    {
        Packing desk;
        desk.open(DeskSheet::Reason);
        desk.setPage(Page::OrderEntry);
        QCOMPARE(desk.page(), Page::OrderEntry);
        desk.open(DeskSheet::Outbox);
        desk.setPage(Page::Pack);
        QCOMPARE(desk.page(), Page::Outbox);
        desk.back();
        QCOMPARE(desk.page(), Page::Pack);
    }

    void anAnswerClosesWhatHidesIt()
    {
        Packing desk;
        desk.open(DeskSheet::More);
        desk.answerWith(refusal());
        QCOMPARE(desk.page(), Page::Pack);
        QVERIFY(desk.answerShown().sticky);
    }

    void tellsOfAChangeOnce()
    {
        Packing desk;
        QSignalSpy changed(&desk, &Desk::changed);
        desk.show(DeskBarShown{u"Desk 07"_qs, {}, {}, {}, {}});
        QCOMPARE(changed.count(), 1);
        desk.show(DeskBarShown{u"Desk 07"_qs, {}, {}, {}, {}});
        QCOMPARE(changed.count(), 1);
    }
};

PACKHORSE_TEST(TstDesk)
#include "tst_desk.moc"
