// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/station.h"
#include "base/must.h"
#include "codec/fact.h"

namespace support {
namespace {

bool mayLowerACount(const flow::Reaction &reaction)
{
    return std::any_of(reaction.events.begin(), reaction.events.end(), [](const domain::Event &event) {
        return std::holds_alternative<domain::FactUndone>(event.data)
            || std::holds_alternative<domain::CorrectionAcknowledged>(event.data);
    });
}

int unitsSettledBy(const domain::EventData &data)
{
    if (const auto *placed = std::get_if<domain::ItemPlaced>(&data))
        return placed->quantity;
    if (const auto *shorted = std::get_if<domain::LineShorted>(&data))
        return shorted->missing;
    const auto *found = std::get_if<domain::FoundInTote>(&data);
    return found ? found->quantity : 0;
}

} // namespace

Station::Station(VirtualTime &time, Dice &dice, ports::Server &server, const QString &name, bool atDesk)
    : m_time(time)
    , m_dice(dice)
    , m_server(server)
    , m_name(name)
    , m_atDesk(atDesk)
{
}

Station::~Station() = default;

bool Station::start()
{
    journal::OpenOptions options;
    options.profile = m_profile.path();
    options.ballastBytes = 0;
    options.walBytes = 64 * 1024;
    options.now = m_own.now();
    auto opened = journal::Journal::open(options);
    if (!opened && opened.error().fault == journal::OpenFault::Damaged)
        opened = journal::Journal::open(options); // what was rescued
    if (!opened) {
        openFault = opened.error();
        return false;
    }
    openFault.reset();
    m_journal = std::move(*opened);
    m_store = std::make_unique<VirtualStore>(m_own, *m_journal);
    if (onStore)
        onStore(*m_store);
    m_loops = std::make_unique<start::Loops>(domain::StationId(m_name),
                                             delivery::World{m_server, m_own, m_own, m_dice, *m_store, flagSource, pinOffice}, m_atDesk);
    m_loops->flags.shelf = {[this] { return keptFlags; },
                            [this](const std::vector<domain::KeptFlags> &kept) { keptFlags = kept; }};
    m_loops->commands.onReaction = [this](const flow::Reaction &reaction) { answered(reaction); };
    m_loops->onState = [this] {
        if (m_loops->commands.isStarted())
            keptTries = shown().pinTries;
        watch();
    };
    m_loops->delivery.onLawBroken = [this](const QString &what) { lawBroken << what; };
    m_loops->delivery.onState = [this](const delivery::DeliveryState &) {
        if (onShown)
            onShown();
    };
    m_loops->commands.recallTries(keptTries);
    m_loops->start();
    if (onLoops)
        onLoops(*m_loops);
    return true;
}

void Station::end()
{
    m_loops.reset();
    m_store.reset();
    m_journal.reset();
}

void Station::restart()
{
    end();
    MUST(start(), "the journal opens again");
    m_time.pass(domain::Duration(500));
}

void Station::answered(const flow::Reaction &reaction)
{
    m_reaction = reaction;
    creditTakenBack(reaction);
    for (const domain::Event &event : reaction.events)
        accepted << event.id.text();
    watch();
    if (onAnswer)
        onAnswer(reaction);
}

/// What an undo or a read correction takes back may fall at once, or later and elsewhere: where two people had put in
/// what one should have, the screen shows no more than what is wanted.
void Station::creditTakenBack(const flow::Reaction &reaction)
{
    if (!mayLowerACount(reaction))
        return;
    const std::optional<Fall> fall = std::exchange(m_fall, std::nullopt);
    if (fall)
        (*takenBack)[fall->route] += fall->units;
    for (const domain::Event &event : reaction.events) {
        const QString task = event.task.text();
        const int more = unitsTakenBackBy(event) - (fall ? fall->units : 0);
        if (more > 0 && task.startsWith(QLatin1String("route/")))
            (*takenBack)[domain::RouteId(task.mid(6))] += more;
    }
}

int Station::unitsTakenBackBy(const domain::Event &event) const
{
    const auto *undone = std::get_if<domain::FactUndone>(&event.data);
    const auto *read = std::get_if<domain::CorrectionAcknowledged>(&event.data);
    if (!undone && !read)
        return 0;
    for (const journal::StoredFact &fact : m_journal->ofTask(event.task)) {
        const auto own = codec::decodeFact(fact.line);
        if (own && own->id == (undone ? undone->undoes : read->event))
            return unitsSettledBy(own->data);
    }
    return 0;
}

void Station::watch()
{
    judgeFall();
    if (onShown)
        onShown();
    if (!m_loops || !shown().route)
        return;
    const domain::RouteId route = shown().route->id;
    const auto [seen, isFirst] = m_seen.emplace(route, done());
    if (done() != seen->second && onCount)
        onCount(seen->second, done());
    if (done() < seen->second)
        m_fall = Fall{route, seen->second, seen->second - done()};
    seen->second = done();
}

void Station::judgeFall()
{
    if (!m_fall)
        return;
    const Fall fall = *std::exchange(m_fall, std::nullopt);
    int &fallen = m_fallen[fall.route];
    fallen += fall.units;
    if (fallen > (*takenBack)[fall.route])
        movedBack << QStringLiteral("%1: %2 done, then %3 (fallen by %4 in all, %5 were taken back)")
                         .arg(fall.route.text()).arg(fall.from).arg(fall.from - fall.units).arg(fallen).arg((*takenBack)[fall.route]);
}

void Station::fire(const QString &code)
{
    m_loops->commands.scanned({code.toUtf8(), QStringLiteral("scanner"), m_own.running()});
}

void Station::give(const domain::Command &command) { m_loops->commands.give(command); }

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
    return answerTo([&] { fire(code); });
}

flow::Reaction Station::press(const domain::Command &command)
{
    return answerTo([&] { give(command); });
}

int Station::incidents(const QString &kind) const
{
    int count = 0;
    for (const journal::Incident &incident : m_journal->incidents(1000))
        count += incident.kind == kind;
    return count;
}

std::variant<QString, domain::Command> Station::wantedDeed()
{
    const domain::Ask asked = ask();
    switch (asked.step) {
    case domain::Step::Quantity:
        return domain::Command(domain::EnterQuantity{asked.quantity});
    case domain::Step::Lot:
        return domain::Command(domain::EnterLot{QStringLiteral("LOT-1")});
    case domain::Step::Expiry:
        return domain::Command(domain::EnterExpiry{QStringLiteral("2099-06-30")});
    case domain::Step::Serial:
        return domain::Command(domain::EnterSerial{QStringLiteral("SN-%1-%2").arg(m_name).arg(++m_serials)});
    case domain::Step::SameOrNext:
        return domain::Command(domain::AnswerSameOrNext{true});
    case domain::Step::PutBack:
        return domain::Command(domain::UndoLast{});
    case domain::Step::Acknowledge:
        return domain::Command(domain::Acknowledge{});
    case domain::Step::TakeOver:
        return domain::Command(domain::ConfirmTakeOver{});
    default:
        return asked.codes.empty() ? QString() : asked.codes.front();
    }
}

void Station::work()
{
    const auto deed = wantedDeed();
    if (const auto *command = std::get_if<domain::Command>(&deed))
        press(*command);
    else if (step() == u"wait")
        m_time.pass(domain::Duration(100));
    else
        scan(std::get<QString>(deed));
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
