// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/weighing.h"
#include "simulation/person.h"

namespace simulation {

using domain::Step;

Packer::Packer(support::Station &station, const support::Paper &paper, Goods &goods, support::Dice &dice, Temper temper, int number)
    : Person(station, dice, temper, number)
    , m_paper(paper)
    , m_goods(goods)
{
    m_badge = QStringLiteral("B-200%1").arg(number);
}

/// Whether they lie here now; nobody's are taken, another one's sometimes fetched.
bool Packer::hasGoods(const domain::OrderId &order)
{
    const Packer *&at = m_goods[order];
    if (!at || (at != this && m_dice.chance(10)))
        at = this;
    return at == this;
}

/// Puts what lies here back on the shelf.
QString Packer::giveBack(const QString &name, const domain::Command &command)
{
    for (auto &[order, at] : m_goods)
        at = at == this ? nullptr : at;
    return press(name, command);
}

QString Packer::openOrder()
{
    const auto &orders = m_station.shown().packing->orders;
    if (orders.empty())
        return {};
    const domain::OrderSummary &order = orders[m_dice.below(orders.size())];
    if (order.totes.empty() || !hasGoods(order.id))
        return {};
    return scan(order.totes[m_dice.below(order.totes.size())].text());
}

QString Packer::weigh(int parcel)
{
    const domain::PackOrder &order = *m_station.shown().packing->order;
    const domain::Parcel *packed = order.parcel(parcel);
    if (!packed)
        return {};
    const int right = domain::expectedWeight(order, *packed, m_station.shown().site).grams;
    const int grams = m_dice.chance(10) ? right + 200 + int(m_dice.below(2000)) : right + int(m_dice.below(10));
    return press(QStringLiteral("scale %1 g").arg(grams), domain::TakeWeight{grams, QStringLiteral("scale")});
}

/// Scans the label on the parcel, if there is one; else asks for another.
QString Packer::stickOn(const std::vector<QString> &tracking)
{
    if (tracking.empty())
        return {};
    return isOnPaper(tracking.front()) ? scan(tracking.front()) : press(QStringLiteral("reprint"), domain::Reprint{});
}

QString Packer::doWhatIsAsked()
{
    const domain::Ask asked = m_station.ask();
    switch (asked.step) {
    case Step::SignIn:
        return scan(m_badge);
    case Step::Desk:
        return scan(oneOf(asked.codes));
    case Step::Order:
        return openOrder();
    case Step::Ready:
        return press(QStringLiteral("ready"), domain::ConfirmReady{});
    case Step::Wait:
    case Step::LabelWait:
        return {};
    case Step::OrderTakeOver:
        return m_dice.chance(50) ? press(QStringLiteral("take over"), domain::ConfirmTakeOver{})
                                 : giveBack(QStringLiteral("cancel"), domain::CancelQuestion{});
    default:
        break;
    }
    const auto &packing = m_station.shown().packing;
    if (packing && packing->order && !hasGoods(packing->order->id))
        return press(QStringLiteral("put aside: the goods are elsewhere"), domain::PutAside{{}});
    return packOn(asked);
}

QString Packer::packOn(const domain::Ask &asked)
{
    switch (asked.step) {
    case Step::Box:
        return press(QStringLiteral("box"), domain::ChooseBox{QStringLiteral("X-S")});
    case Step::Weigh:
        return weigh(asked.parcel);
    case Step::Weight:
        return m_dice.chance(70) ? weigh(asked.parcel) : scan(QStringLiteral("BIN-PROBLEM-1"));
    case Step::CameOut: {
        const bool cameOut = m_paper.jobs.contains(asked.job);
        return press(cameOut ? QStringLiteral("it came out") : QStringLiteral("nothing came out"), domain::AnswerCameOut{asked.job, cameOut});
    }
    case Step::Apply:
        return stickOn(asked.codes);
    case Step::ProblemDesk:
        return press(QStringLiteral("solved"), domain::ResolveProblem{m_dice.chance(50) ? QStringLiteral("repacked") : QStringLiteral("resolved"), {}});
    default:
        return Person::doWhatIsAsked();
    }
}

QString Packer::slip()
{
    static const std::vector<QString> strange = {QStringLiteral("NOT-OURS"),     QStringLiteral("B-2002"), QStringLiteral("D-02"),
                                                 QStringLiteral("BIN-DISPATCH-1"), QStringLiteral("K-X1"),   QStringLiteral("X-L"),
                                                 QStringLiteral("X-S"),          QStringLiteral("T-001"),  QStringLiteral("BIN-PROBLEM-1")};
    static const std::vector<QString> reasons = {QStringLiteral("damaged"), QStringLiteral("missing"), QStringLiteral("label")};
    switch (m_dice.below(14)) {
    case 0:
        return press(QStringLiteral("undo"), domain::UndoLast{});
    case 1:
        return press(QStringLiteral("box"), domain::ChooseBox{m_dice.chance(50) ? QStringLiteral("X-S") : QStringLiteral("X-L")});
    case 2:
        return press(QStringLiteral("next parcel"), domain::AddParcel{});
    case 3:
        return giveBack(QStringLiteral("put aside"), domain::PutAside{{}});
    case 4:
        return press(QStringLiteral("problem"), domain::RaiseProblem{oneOf(reasons), {}, QStringLiteral("BIN-PROBLEM-1")});
    case 5:
        return press(QStringLiteral("reprint"), domain::Reprint{});
    case 6:
        return press(QStringLiteral("label anew"), domain::Relabel{QStringLiteral("damaged")});
    case 7:
        return press(QStringLiteral("cancel"), domain::CancelQuestion{});
    case 8:
        return press(QStringLiteral("sign out"), domain::SignOut{});
    case 9: { // the scanner fires twice
        const QString did = doWhatIsAsked();
        return did.startsWith(QLatin1String("scans ")) ? did + u' ' + scan(did.mid(6)) : did;
    }
    case 10:
        if (m_station.shown().packing && !m_station.shown().packing->orders.empty()) {
            const auto &orders = m_station.shown().packing->orders;
            const auto &totes = orders[m_dice.below(orders.size())].totes;
            return totes.empty() ? QString() : scan(totes.front().text());
        }
        return {};
    default:
        return scan(oneOf(strange));
    }
}

} // namespace simulation
