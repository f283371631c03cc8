// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "support/test_main.h"

using namespace floor_sample;

namespace {

const OperatorSettings large{150, u"dark"_s, u"left"_s, false, u"uk"_s};
const OperatorSettings small{80, u"light"_s, u"right"_s, true, u"de"_s};

/// What the roster says of operator one.
void roster(Floor &f, const QString &fact, const OperatorSettings &settings)
{
    f.station.site.operators[0].settings = RosterSettings{settings, EventId(fact)};
}

} // namespace

/// What somebody chose on one station and what the roster says of it: which of the two is shown.
class TstOperatorSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasChosenAnything()
    {
        Floor f;
        QVERIFY(!settingsOf(f.station, one));
        f.refused<NotNow>(ChangeSettings{large}); // nobody is signed in
    }

    void aChoiceIsAFactAndItsOperators()
    {
        Floor f;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        roster(f, u"r-1"_s, small);
        const auto decision = decide(f.station, ChangeSettings{large}, f.now);
        QVERIFY(decision && decision->quiet);
        QCOMPARE(f.run(ChangeSettings{large}), u"operator.settings_changed"_s);
        QCOMPARE(std::get<OperatorSettingsChanged>(f.facts[0]).settings, large);
        QCOMPARE(std::get<OperatorSettingsChanged>(f.facts[0]).after, EventId(u"r-1"_s));
        QCOMPARE(settingsOf(f.station, one), large);
        QVERIFY(!settingsOf(f.station, two));
        QCOMPARE(f.run(ChangeSettings{large}), u"asked"_s); // nothing new
    }

    void aQuestionStaysWhileTheLettersGrow()
    {
        Floor f;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        f.station.question = AskNextTote{first};
        QCOMPARE(f.run(ChangeSettings{large}), u"operator.settings_changed"_s);
        QVERIFY(std::holds_alternative<AskNextTote>(f.station.question));
    }

    void aLockedStationKeepsNobodysChoice()
    {
        Floor f;
        f.station.site.policies.pin = true;
        f.scan(CodeKind::Badge, u"B-ONE"_s);
        f.run(EnterPin{u"314159"_s});
        f.run(PinChecked{true});
        f.station.proven = false;
        f.refused<UnlockFirst>(ChangeSettings{large});
    }

    void whichIsShown_data()
    {
        QTest::addColumn<QString>("roster"); ///< the fact that it names; empty: none
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("the server tells nothing") << QString() << true;
        QTest::newRow("the roster is as it was at the choice") << u"r-1"_s << true;
        QTest::newRow("the roster has an earlier choice of this station") << u"own-1"_s << true;
        QTest::newRow("the roster has this choice") << u"own-2"_s << false;
        QTest::newRow("another station's choice arrived later") << u"r-2"_s << false;
    }
    void whichIsShown()
    {
        QFETCH(QString, roster);
        QFETCH(bool, isOwn);
        Floor f;
        countChoice(f.station.chosen, eventOf(u"own-1"_s, OperatorSettingsChanged{small, EventId(u"r-1"_s)}));
        countChoice(f.station.chosen, eventOf(u"own-2"_s, OperatorSettingsChanged{large, EventId(u"r-1"_s)}));
        if (!roster.isEmpty())
            ::roster(f, roster, small);
        QCOMPARE(settingsOf(f.station, one), isOwn ? large : small);
    }
};

PACKHORSE_TEST(TstOperatorSettings)
#include "tst_operator_settings.moc"
