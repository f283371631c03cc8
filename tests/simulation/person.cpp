// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/person.h"

namespace simulation {

using domain::Step;

Person::Person(support::Station &station, support::Dice &dice, Temper temper, int number)
    : m_station(station)
    , m_dice(dice)
    , m_badge(QStringLiteral("B-100%1").arg(number))
    , m_temper(temper)
    , m_number(number)
{
}

domain::Duration Person::pause()
{
    const qint64 pace = m_temper.pace.count();
    return domain::Duration(pace / 4 + qint64(m_dice.below(quint64(pace))));
}

QString Person::scan(const QString &code)
{
    m_station.fire(code);
    return QStringLiteral("scans ") + code;
}

QString Person::press(const QString &name, const domain::Command &command)
{
    m_station.give(command);
    return QStringLiteral("presses ") + name;
}

QString Person::act()
{
    if (!m_station.isRunning())
        return {};
    return m_dice.below(1000) < quint64(m_temper.mistakes) ? slip() : doWhatIsAsked();
}

QString Person::doWhatIsAsked()
{
    const domain::Ask asked = m_station.ask();
    switch (asked.step) {
    case Step::SignIn:
        return scan(m_badge);
    case Step::Trolley:
        return asked.codes.empty() ? scan(QStringLiteral("T-001")) : scan(asked.codes[m_dice.below(asked.codes.size())]);
    case Step::Wait:
        return {};
    case Step::TakeOver:
        return m_dice.chance(50) ? press(QStringLiteral("take over"), domain::ConfirmTakeOver{})
                                 : press(QStringLiteral("cancel"), domain::CancelQuestion{});
    case Step::NextTote:
        return scan(QStringLiteral("K-N%1X%2").arg(m_number).arg(++m_newTotes));
    case Step::SameOrNext:
        return press(QStringLiteral("same or next"), domain::AnswerSameOrNext{m_dice.chance(50)});
    default:
        break;
    }
    const auto deed = m_station.wantedDeed();
    if (const auto *command = std::get_if<domain::Command>(&deed))
        return press(QStringLiteral("what is asked"), *command);
    return scan(std::get<QString>(deed));
}

QString Person::someCode()
{
    static const QStringList strange = {QStringLiteral("NOT-OURS"), QStringLiteral("B-1002"), QStringLiteral("T-002"),
                                        QStringLiteral("Z-01"),     QStringLiteral("K-X1"),   QStringLiteral("D-1"),
                                        QStringLiteral("A-01-01"),  QStringLiteral("S-01"),   QStringLiteral("BIN-CANCEL-1")};
    if (m_station.shown().route && m_dice.chance(70)) {
        const domain::Route &route = *m_station.shown().route;
        const domain::Stop &stop = route.stops[m_dice.below(route.stops.size())];
        const domain::Tote &tote = route.totes[m_dice.below(route.totes.size())];
        const domain::Product &product = route.products[m_dice.below(route.products.size())];
        const QStringList ours = {stop.location, tote.tote.text(), product.codes.empty() ? stop.location : product.codes.front().code};
        return ours[qsizetype(m_dice.below(3))];
    }
    return strange[qsizetype(m_dice.below(quint64(strange.size())))];
}

QString Person::slip()
{
    switch (m_dice.below(14)) {
    case 0:
        return press(QStringLiteral("undo"), domain::UndoLast{});
    case 1:
        return press(QStringLiteral("skip"), domain::SkipStop{});
    case 2:
        return press(QStringLiteral("short"), domain::ShortPick{QStringLiteral("out_of_stock"), m_dice.chance(50)});
    case 3:
        return press(QStringLiteral("found"), domain::DeclareFound{});
    case 4:
        return press(QStringLiteral("tote full"), domain::DeclareToteFull{});
    case 5:
        return press(QStringLiteral("pause"), domain::PauseTrolley{});
    case 6:
        return press(QStringLiteral("call"), domain::CallSupervisor{});
    case 7:
        return press(QStringLiteral("cancel"), domain::CancelQuestion{});
    case 8:
        return press(QStringLiteral("sign out"), domain::SignOut{});
    case 9: { // the scanner fires twice
        const QString did = doWhatIsAsked();
        return did.startsWith(QLatin1String("scans ")) ? did + u' ' + scan(did.mid(6)) : did;
    }
    default:
        return scan(someCode());
    }
}

} // namespace simulation
