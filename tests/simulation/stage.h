// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/history.h"
#include "simulation/disk.h"
#include "simulation/link.h"
#include "simulation/person.h"
#include "support/floor/desk.h"
#include <QMap>
#include <QSet>

namespace simulation {

/// One station of a run, with the disk under it and the air around it.
class SimulatedStation : public support::Station
{
public:
    SimulatedStation(support::VirtualTime &time, support::Dice &dice, Backend &backend, const QString &name, bool atDesk = false);
    ~SimulatedStation() override;

    std::unique_ptr<Link> link;
    std::unique_ptr<Disk> disk;
    std::unique_ptr<Person> person;
    std::unique_ptr<support::Paper> paper; ///< at a desk: its label printer
    /// As many of the facts in `accepted` may be gone without anybody's fault: the disk lied, rotted or was replaced after
    /// them. Those that came later may not.
    qsizetype mayLack = 0;
    bool hasRotted = false; ///< a disk that lied or rotted: what no start reads again may be damaged
    int starts = 0;
    size_t mostTimers = 0;
    std::vector<emulator::Told> told; ///< what its operator was told, as a black box has it, by the true time
    /// Writes down what the screen says now, if it is something else than before.
    void noteState(domain::UtcTime at);
    void noteReaction(domain::UtcTime at, const flow::Reaction &reaction);
    /// By how much the units that it showed as verified fell, by order.
    std::map<domain::OrderId, int> fallen;
    std::function<void(const domain::PackOrder &, int before)> onFall;

private:
    void noteVerified();
    [[nodiscard]] emulator::Told state() const;
    bool m_mayHaveChanged = false;
    std::map<domain::OrderId, int> m_verified; ///< as shown last
    SimulatedStation(support::VirtualTime &time, support::Dice &dice, std::unique_ptr<Link> air, const QString &name, bool atDesk);
};

/// A floor, its nodes and its people in virtual time, on which things can go wrong; and its books, which are compared
/// all the time and at the end. A run (run.h) lets chance do the wrong, a test does it by hand.
class Stage
{
public:
    explicit Stage(quint64 seed);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// Orders in our CSV form, built into routes of so many totes and stops; nodes over one store.
    void open(const QByteArray &orders, int totes, int stops, int nodes);
    /// The same where all has been picked and is to be packed.
    void openDesks(const Backend::Morning &morning);
    /// A station whose person has the badge B-100<number>; it starts at once, and its person waits to be told.
    SimulatedStation &add(int number, Person::Temper temper = {0, domain::Duration(1'500)});
    /// A desk whose packer has the badge B-200<number>.
    SimulatedStation &addDesk(int number, Person::Temper temper = {0, domain::Duration(1'500)});

    void pass(domain::Duration duration);
    /// Whether it came to hold in time.
    [[nodiscard]] bool passUntil(const std::function<bool()> &holds, domain::Duration atMost);
    /// The person of this station works, until the floor has healed or they are told to rest.
    void work(SimulatedStation &station);
    void rest() { m_resting = true; }
    /// Ends every fault.
    void heal();
    /// Everything that was spoilt is well: ten minutes later the books must be right. What is wrong, or "".
    [[nodiscard]] QString closed();

    /// The program dies with its machine (or has died on it) and comes back within five seconds.
    void goDown(SimulatedStation &station);
    void comeBack(SimulatedStation &station);
    /// What lies on the disk when the program is down and before it starts again.
    std::function<void(SimulatedStation &)> whileDown;

    void say(const QString &who, const QString &what);
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] const QStringList &history() const { return m_history; }
    [[nodiscard]] qint64 facts() const { return m_facts; }

    support::VirtualTime time;
    support::Dice dice;
    std::unique_ptr<Backend> backend;
    std::vector<std::unique_ptr<SimulatedStation>> stations;

protected:
    [[nodiscard]] domain::Duration upTo(qint64 seconds) { return domain::Duration(1 + qint64(dice.below(quint64(seconds) * 1000))); }
    [[nodiscard]] bool hasHealed() const { return m_healed; }

private:
    void answered(SimulatedStation &station, const flow::Reaction &reaction);
    void afterEach();

    // ---- the books (books.cpp)
    using Routes = std::map<domain::RouteId, domain::Route>;
    using Orders = std::map<domain::OrderId, domain::PackOrder>;
    /// A fact as the server exports it.
    struct Exported
    {
        QString journal;
        domain::Sequence sequence = 0;
        QString outcome;
        QString decision;
        domain::UtcTime received;
        QString id;
        QByteArray line;
    };
    void check();
    [[nodiscard]] emulator::History historyOf(const std::vector<Exported> &events);
    void checkHistory(const std::vector<Exported> &events);
    void checkStation(SimulatedStation &station);
    void checkBounds(SimulatedStation &station);
    void checkIncidents(SimulatedStation &station);
    void checkShown(SimulatedStation &station, const QSet<QString> &undecided);
    [[nodiscard]] std::vector<Exported> exported() const;
    [[nodiscard]] QSet<QString> checkCases(const std::vector<Exported> &events);
    void checkEffects(const std::vector<Exported> &events);
    /// Of the picker who was there before the desks opened.
    [[nodiscard]] bool isOfTheMorning(const domain::Event &event) const { return !m_toPack.empty() && event.station.text() == u"picker"; }
    void checkLines(const Routes &expected);
    void carryOutDecision(const domain::CaseDecided &decided, domain::UtcTime at,
                          const QMap<QPair<QString, domain::Sequence>, QByteArray> &lines,
                          const std::function<void(const domain::Event &)> &apply) const;

    // ---- of the desks (desk_books.cpp)
    void checkDesks(const std::vector<Exported> &events, const Orders &expected);
    void checkVerified(const std::vector<Exported> &events);
    void checkOrders(const Orders &expected);
    [[nodiscard]] static QSet<QString> labelsInCases(const std::vector<Exported> &events);
    void checkPurchases(const QSet<QString> &inCases);
    void checkPurchase(const domain::LabelName &name, const domain::LabelMark &mark, int kept);
    void checkPaper(const std::vector<Exported> &events);
    void checkPaper(const SimulatedStation &station, const QHash<QString, domain::LabelName> &labels, const QSet<QString> &allowed);
    void violated(const char *invariant, const QString &what);

    void begin(SimulatedStation &station);
    void follow();

    Routes m_morning;
    Orders m_toPack;
    Goods m_goods;
    bool m_healed = false;
    domain::UtcTime m_healedAt;
    bool m_resting = false;
    QStringList m_violations;
    QStringList m_history;
    qint64 m_facts = 0;
};

} // namespace simulation
