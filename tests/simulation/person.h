// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/floor/desk.h"
#include <map>

namespace simulation {

/// Somebody who works at a station: does what the screen asks for, and now and then something else.
class Person
{
public:
    struct Temper
    {
        int mistakes = 50; ///< of a thousand deeds
        domain::Duration pace{1'500};
    };
    Person(support::Station &station, support::Dice &dice, Temper temper, int number);
    virtual ~Person() = default;
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;

    /// One deed, if the station is there. What was done, in words; empty: waited.
    QString act();
    [[nodiscard]] domain::Duration pause();

protected:
    virtual QString doWhatIsAsked();
    virtual QString slip();
    QString scan(const QString &code);
    QString press(const QString &name, const domain::Command &command);
    [[nodiscard]] QString oneOf(const std::vector<QString> &codes) { return codes.empty() ? QString() : codes[m_dice.below(codes.size())]; }

    support::Station &m_station;
    support::Dice &m_dice;
    QString m_badge;

private:
    [[nodiscard]] QString someCode();

    Temper m_temper;
    int m_newTotes = 0;
    int m_number;
};

/// At whose desk the goods of an order lie, by its number; nobody's: in their totes on the shelf.
using Goods = std::map<domain::OrderId, const class Packer *>;

/// The same at a desk, who sees what lies in the printers. Goods are at one desk at a time: who wants an order whose goods
/// are elsewhere mostly takes another one, and sometimes goes and fetches them.
class Packer : public Person
{
public:
    Packer(support::Station &station, const support::Paper &paper, Goods &goods, support::Dice &dice, Temper temper, int number);
    /// Whether a label that says this tracking number lies on any desk.
    std::function<bool(const QString &)> isOnPaper;

private:
    QString doWhatIsAsked() override;
    QString slip() override;
    [[nodiscard]] QString weigh(int parcel);
    [[nodiscard]] QString openOrder();
    [[nodiscard]] bool hasGoods(const domain::OrderId &order);
    QString giveBack(const QString &name, const domain::Command &command);
    [[nodiscard]] QString packOn(const domain::Ask &asked);
    [[nodiscard]] QString stickOn(const std::vector<QString> &tracking);

    const support::Paper &m_paper;
    Goods &m_goods;
};

} // namespace simulation
