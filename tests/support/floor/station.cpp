// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/station.h"
#include "base/must.h"

namespace support {
namespace {

bool mayLowerACount(const flow::Reaction &reaction)
{
    return std::any_of(reaction.events.begin(), reaction.events.end(), [](const domain::Event &event) {
        return std::holds_alternative<domain::FactUndone>(event.data)
            || std::holds_alternative<domain::CorrectionAcknowledged>(event.data);
    });
}

} // namespace

Station::Station(VirtualTime &time, Dice &dice, server::ReferenceServer *const &node, const QString &name)
    : line(time, node)
    , m_time(time)
    , m_dice(dice)
    , m_name(name)
{
    start();
}

Station::~Station() = default;

void Station::start()
{
    journal::OpenOptions options;
    options.profile = m_profile.path();
    options.ballastBytes = 0;
    options.now = m_time.now();
    auto opened = journal::Journal::open(options);
    MUST(opened.hasValue(), "the station's journal opens");
    m_journal = std::move(*opened);
    m_store = std::make_unique<VirtualStore>(m_time, *m_journal);
    m_loops = std::make_unique<start::Loops>(m_name, delivery::World{line, m_time, m_time, m_dice, *m_store});
    m_loops->commands.onReaction = [this](const flow::Reaction &reaction) {
        m_reaction = reaction;
        m_mayFall = mayLowerACount(reaction);
        for (const domain::Event &event : reaction.events)
            accepted << event.id.text();
        watch();
    };
    m_loops->commands.onState = [this] { watch(); };
    m_loops->start();
    m_time.pass(domain::Duration(500));
}

void Station::restart()
{
    m_loops.reset();
    m_store.reset();
    m_journal.reset();
    start();
}

void Station::watch()
{
    if (!shown().route)
        return;
    const domain::RouteId route = shown().route->id;
    const int now = done();
    const auto [seen, isFirst] = m_doneSeen.emplace(route, now);
    if (now < seen->second && !m_mayFall)
        movedBack << QStringLiteral("%1: %2 done, then %3").arg(route.text()).arg(seen->second).arg(now);
    seen->second = now;
}

flow::Reaction Station::answerTo(const std::function<void()> &deed)
{
    m_reaction.reset();
    deed();
    m_time.passUntil([this] { return m_reaction.has_value(); }, domain::Duration(2'000));
    const flow::Reaction reaction = m_reaction.value_or(flow::Reaction{});
    m_time.pass(between);
    return reaction;
}

flow::Reaction Station::scan(const QString &code)
{
    return answerTo([&] { m_loops->commands.scanned({code.toUtf8(), QStringLiteral("scanner"), m_time.running()}); });
}

flow::Reaction Station::press(const domain::Command &command)
{
    return answerTo([&] { m_loops->commands.give(command); });
}

int Station::incidents(const QString &kind) const
{
    int count = 0;
    for (const journal::Incident &incident : m_journal->incidents(1000))
        count += incident.kind == kind;
    return count;
}

void Station::work()
{
    const domain::Ask asked = ask();
    switch (asked.step) {
    case domain::Step::Quantity:
        press(domain::EnterQuantity{asked.quantity});
        return;
    case domain::Step::Lot:
        press(domain::EnterLot{QStringLiteral("LOT-1")});
        return;
    case domain::Step::Expiry:
        press(domain::EnterExpiry{QStringLiteral("2027-06-30")});
        return;
    case domain::Step::Serial:
        press(domain::EnterSerial{QStringLiteral("SN-%1").arg(++m_serials)});
        return;
    case domain::Step::SameOrNext:
        press(domain::AnswerSameOrNext{true});
        return;
    case domain::Step::PutBack:
        press(domain::UndoLast{});
        return;
    case domain::Step::Acknowledge:
        press(domain::Acknowledge{});
        return;
    case domain::Step::TakeOver:
        press(domain::ConfirmTakeOver{});
        return;
    case domain::Step::Wait:
        m_time.pass(domain::Duration(100));
        return;
    default:
        MUST(!asked.codes.empty(), "the screen names what is to be scanned");
        scan(asked.codes.front());
    }
}

bool Station::workUntil(const QString &wanted, int most)
{
    for (int deeds = 0; deeds < most; ++deeds) {
        if (step() == wanted)
            return true;
        work();
    }
    return false;
}

} // namespace support
