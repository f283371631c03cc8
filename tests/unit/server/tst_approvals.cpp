// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_facts.h"
#include "server/core/approvals.h"
#include "server/core/catalogue.h"
#include "support/test_main.h"

using namespace support;
using namespace Qt::StringLiterals;
using domain::OperatorId;

namespace {

enum class Who { Nobody, Packer, Supervisor, Stranger };

/// A site with PINs, with a packer and a supervisor.
struct Site
{
    Warehouse w;
    OperatorId packer = add("B-101", "packer");
    OperatorId supervisor = add("B-102", "supervisor");

    OperatorId add(const char *badge, const char *role)
    {
        MUST(w.run("operator", {{"what", "add"}, {"badge", badge}, {"name", badge}, {"role", role}}),
             "somebody is there");
        return server::Catalogue(*w.store).idOf(QLatin1String(badge));
    }
    void policies(bool pin, bool approveVoid)
    {
        server::Catalogue catalogue(*w.store);
        domain::Site site = catalogue.site();
        site.policies.pin = pin;
        site.policies.approveVoid = approveVoid;
        catalogue.setSite(site);
    }
    OperatorId is(Who who) const
    {
        switch (who) {
        case Who::Packer:
            return packer;
        case Who::Supervisor:
            return supervisor;
        case Who::Stranger:
            return OperatorId(u"stranger"_s);
        case Who::Nobody:
            break;
        }
        return {};
    }
    domain::Event fact(const domain::EventData &data, Who by) const
    {
        return {domain::EventId(u"0198f2c4-7b1e-7c3a-9a51-000000000001"_s),
                {1},
                domain::StationId(u"d-1"_s),
                is(by),
                domain::TaskId(u"order/1"_s),
                {},
                data};
    }
    int unlocks(const OperatorId &who) const
    {
        for (const domain::Operator &one : server::Catalogue(*w.store).site().operators) {
            if (one.id == who)
                return int(one.unlocks);
        }
        return -1;
    }
};

domain::LabelVoided voided(const char *why, const OperatorId &approved)
{
    return {domain::OrderId(u"1"_s), 1, 1, QLatin1String(why), approved};
}
domain::ParcelWeighed weighed(int weight_g, const OperatorId &approved)
{
    return {1, weight_g, 500, 50, u"typed"_s, approved};
}

} // namespace

Q_DECLARE_METATYPE(Who)

/// A supervisor's word in a fact, as the server looks at it.
class TstApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsBelievedWhereItIsASupervisors_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("pin");
        QTest::addColumn<bool>("policy");
        QTest::addColumn<Who>("by");
        QTest::addColumn<Who>("word");
        QTest::addColumn<bool>("isBelieved");
        const auto row = [](const char *name, const char *what, bool pin, bool policy, Who by, Who word,
                            bool isBelieved) {
            QTest::newRow(name) << QString::fromLatin1(what) << pin << policy << by << word << isBelieved;
        };
        row("damaged, with a word", "damaged", true, true, Who::Packer, Who::Supervisor, true);
        row("damaged, without", "damaged", true, true, Who::Packer, Who::Nobody, false);
        row("damaged, by a packer's word", "damaged", true, true, Who::Packer, Who::Packer, false);
        row("damaged, by a stranger's", "damaged", true, true, Who::Packer, Who::Stranger, false);
        row("damaged, by a supervisor", "damaged", true, true, Who::Supervisor, Who::Nobody, true);
        row("a supervisor names a packer", "damaged", true, true, Who::Supervisor, Who::Packer, false);
        row("damaged, and nobody wants a word", "damaged", true, false, Who::Packer, Who::Nobody, true);
        row("damaged, where there are no PINs", "damaged", false, true, Who::Packer, Who::Nobody, true);
        row("another box", "box", true, true, Who::Packer, Who::Nobody, true);
        row("a weight that fits", "fits", true, true, Who::Packer, Who::Nobody, true);
        row("a weight that does not", "off", true, false, Who::Packer, Who::Nobody, false);
        row("a weight with a word", "off", true, false, Who::Packer, Who::Supervisor, true);
        row("a weight by a supervisor", "off", true, false, Who::Supervisor, Who::Nobody, true);
        row("a weight without PINs", "off", false, false, Who::Packer, Who::Nobody, true);
        row("a word", "word", true, true, Who::Packer, Who::Supervisor, true);
        row("a word of a packer", "word", true, true, Who::Packer, Who::Packer, false);
        row("forgiven by a supervisor", "unlocked", true, true, Who::Supervisor, Who::Nobody, true);
        row("forgiven by a packer", "unlocked", true, true, Who::Packer, Who::Nobody, false);
        row("forgiven by nobody", "unlocked", true, true, Who::Nobody, Who::Nobody, false);
    }
    void aWordIsBelievedWhereItIsASupervisors()
    {
        QFETCH(QString, what);
        QFETCH(bool, pin);
        QFETCH(bool, policy);
        QFETCH(Who, by);
        QFETCH(Who, word);
        QFETCH(bool, isBelieved);
        Site site;
        site.policies(pin, policy);
        const OperatorId approved = site.is(word);
        const QMap<QString, domain::EventData> facts{{u"damaged"_s, voided("damaged", approved)},
                                                     {u"box"_s, voided("box_changed", approved)},
                                                     {u"fits"_s, weighed(540, approved)},
                                                     {u"off"_s, weighed(560, approved)},
                                                     {u"word"_s, domain::WordGiven{u"reprint"_s, approved}},
                                                     {u"unlocked"_s, domain::OperatorUnlocked{site.packer}}};
        const auto doubt = server::doubtOfWord(*site.w.store, site.fact(facts.value(what), by));
        QCOMPARE(!doubt.has_value(), isBelieved);
        QVERIFY(!doubt || doubt->cause == u"not-a-supervisor");
    }

    void whatIsDoubtedIsKeptAndDisputed()
    {
        Site site;
        site.policies(true, true);
        StationJournal j(journalA);
        j.addAs(site.packer, domain::WordGiven{u"reprint"_s, site.packer});
        j.addAs(site.packer, domain::OperatorUnlocked{site.packer});
        const auto answer = answerOf(site.w.server->append(j.call()));
        QCOMPARE(answer.cursor, 2);
        QCOMPARE(answer.results.size(), size_t(2));
        QVERIFY(answer.results[0].problem->type.endsWith(u"not-a-supervisor"));
        QCOMPARE(site.unlocks(site.packer), 0);
    }

    void whatASupervisorForgivesIsForgivenEverywhere()
    {
        Site site;
        StationJournal j(journalA);
        j.addAs(site.supervisor, domain::OperatorUnlocked{site.packer});
        QVERIFY(answerOf(site.w.server->append(j.call())).results.empty());
        QCOMPARE(site.unlocks(site.packer), 1);
        QCOMPARE(site.unlocks(site.supervisor), 0);
    }

    void aBadgeThatTheSiteHasLockedStaysLocked()
    {
        Site site;
        QVERIFY(site.w.run("operator", {{"what", "lock"}, {"badge", "B-101"}}));
        StationJournal j(journalA);
        j.addAs(site.supervisor, domain::OperatorUnlocked{site.packer});
        QVERIFY(answerOf(site.w.server->append(j.call())).results.empty());
        QVERIFY(server::Catalogue(*site.w.store).site().operators[0].isLocked);
    }
};

PACKHORSE_TEST(TstApprovals)
#include "tst_approvals.moc"
