// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/floor/station.h"

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

    /// One deed, if the station is there. What was done, in words; empty: waited.
    QString act();
    [[nodiscard]] domain::Duration pause();

private:
    QString doWhatIsAsked();
    QString slip();
    QString scan(const QString &code);
    QString press(const QString &name, const domain::Command &command);
    [[nodiscard]] QString someCode();

    support::Station &m_station;
    support::Dice &m_dice;
    Temper m_temper;
    QString m_badge;
    int m_newTotes = 0;
    int m_number;
};

} // namespace simulation
