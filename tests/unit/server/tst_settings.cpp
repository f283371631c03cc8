// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/catalogue.h"
#include "support/test_main.h"
#include "warehouse.h"

using namespace support;
using namespace Qt::StringLiterals;

namespace {

domain::OperatorSettingsChanged scale(int percent) { return {{percent, u"auto"_s, u"right"_s, true, {}}, {}}; }

/// Somebody of the roster, and the site as a station gets it.
struct Roster
{
    Warehouse w;
    domain::OperatorId who;

    Roster()
    {
        MUST(w.run("operator", {{"what", "add"}, {"badge", "B-101"}, {"name", "Maria"}, {"role", "picker"}}),
             "Maria is there");
        who = server::Catalogue(*w.store).idOf(u"B-101"_s);
    }
    std::optional<domain::RosterSettings> told() const
    {
        const auto document = w.server->get({{u"v1"_s, u"site"_s}, {}, {}});
        const auto site = codec::decodeSite(document.body);
        MUST(site.hasValue() && site->operators.size() == 1, "the site is told");
        return site->operators[0].settings;
    }
};

} // namespace

/// How an operator wants the screens, as the server keeps it and hands it out.
class TstRosterSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatArrivedLastIsHandedOut()
    {
        Roster r;
        QVERIFY(!r.told());
        StationJournal a(journalA);
        StationJournal b(journalB, u"handheld-2"_s);
        a.addAs(r.who, scale(110), {2'000});
        b.addAs(r.who, scale(120), {1'000}); // its clock is behind: what counts is the arrival
        QVERIFY(answerOf(r.w.server->append(a.call())).results.empty());
        QCOMPARE(r.told()->settings.textScale, 110);
        QVERIFY(answerOf(r.w.server->append(b.call())).results.empty());
        QCOMPARE(r.told()->settings.textScale, 120);
        QCOMPARE(r.told()->fact, b.idOf(1));
        r.w.restart();
        QCOMPARE(r.told()->settings.textScale, 120);
    }

    /// After a fork the same facts come once more in another journal.
    void aFactThatCameBeforeIsNotTheNewest()
    {
        Roster r;
        StationJournal a(journalA);
        a.addAs(r.who, scale(110));
        a.addAs(r.who, scale(120));
        QVERIFY(answerOf(r.w.server->append(a.call())).results.empty());
        StationJournal b(journalB);
        b.addLine(a.lines[0]);
        QCOMPARE(answerOf(r.w.server->append(b.call())).results.size(), size_t(1));
        QCOMPARE(r.told()->settings.textScale, 120);
    }

    void nobodysSettingsChangeNothing()
    {
        Roster r;
        StationJournal a(journalA);
        a.addAs(domain::OperatorId(u"nobody"_s), scale(110));
        a.addAs({}, scale(120));
        QVERIFY(answerOf(r.w.server->append(a.call())).results.empty());
        QVERIFY(!r.told());
    }

    void anotherNameOrPinLeavesThemAlone()
    {
        Roster r;
        StationJournal a(journalA);
        a.addAs(r.who, scale(110));
        QVERIFY(answerOf(r.w.server->append(a.call())).results.empty());
        QVERIFY(r.w.run("operator", {{"what", "add"}, {"badge", "B-101"}, {"name", "Maria K."}, {"role", "packer"}}));
        QVERIFY(r.w.run("operator", {{"what", "unlock"}, {"badge", "B-101"}}));
        QCOMPARE(r.told()->settings.textScale, 110);
    }
};

PACKHORSE_TEST(TstRosterSettings)
#include "tst_settings.moc"
