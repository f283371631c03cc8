// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/purchasing.h"
#include "base/log.h"
#include "server/core/label_claims.h"
#include "server/core/orders_in_work.h"
#include <algorithm>

namespace server {
namespace {

using domain::LabelState;

constexpr int mostAtOnce = 64;               ///< requests under way of one node
constexpr std::chrono::seconds leaseTime{30}; ///< a node that is gone keeps a label for so long
constexpr std::chrono::seconds leaseMargin{20};
constexpr domain::Duration firstPause{500};
constexpr domain::Duration longestPause{60'000};

Consignment consignmentOf(const LabelRow &row) { return {row.reference, row.service, row.box, row.weight_g, row.format}; }

/// How an answer changes a label. `again`: buy now, under the same lease.
struct After
{
    LabelRow row;
    bool again = false;
};

/// What an answer is judged by.
struct Light
{
    domain::UtcTime now;
    double chance;
    domain::Duration settles;
    bool canAsk;
    bool inUse; ///< somebody may hold the label in his hand
};

LabelRow uncertain(LabelRow row, const QString &what)
{
    row.state = LabelState::Check;
    row.why = QStringLiteral("%1; was a label bought for reference %2? Look at the carrier's site").arg(what, row.reference);
    return row;
}

/// Asks again, later and later, with jitter.
LabelRow laterOn(LabelRow row, const Light &light)
{
    const auto pause = std::min(longestPause, firstPause * (1 << std::min(row.silences, 10)));
    row.due = light.now + domain::Duration(qint64(double(pause.count()) * (0.5 + light.chance / 2)));
    ++row.silences;
    return row;
}

After afterBought(LabelRow row, const Bought &bought, const Light &light)
{
    row.tracking = bought.tracking;
    row.mediaType = bought.mediaType;
    row.document = bought.document;
    row.silences = 0;
    if (bought.givenBack)
        row.state = LabelState::Void;
    else if (row.givenUp)
        row.state = LabelState::Voiding;
    else if (bought.document.isEmpty() && !light.inUse) {
        row.state = LabelState::Check;
        row.why = QStringLiteral("it was bought as %1, but the carrier does not hand out its document again: give it "
                                 "back and want a new revision")
                      .arg(bought.tracking);
    } else {
        row.state = LabelState::Ready;
        row.why.clear();
    }
    return {std::move(row)};
}

After afterSilence(LabelRow row, const CarrierSilent &silent, const Light &light)
{
    if (row.tracking.isEmpty() && !light.canAsk)
        return {uncertain(std::move(row), silent.why)};
    return {laterOn(std::move(row), light)};
}

After afterRefusal(LabelRow row, const CarrierRefused &refused)
{
    row.state = row.givenUp ? LabelState::Void : LabelState::Refused;
    row.why = refused.why;
    return {std::move(row)};
}

After afterNotBought(LabelRow row, const Light &light)
{
    const domain::UtcTime settled = row.attempted + light.settles;
    if (light.now <= settled) {
        row.due = settled + domain::Duration(1);
        return {std::move(row)};
    }
    if (row.givenUp) {
        row.state = LabelState::Void;
        return {std::move(row)};
    }
    return {std::move(row), true};
}

After after(LabelRow row, const BuyAnswer &answer, const Light &light)
{
    if (const auto *bought = std::get_if<Bought>(&answer))
        return afterBought(std::move(row), *bought, light);
    if (const auto *refused = std::get_if<CarrierRefused>(&answer))
        return afterRefusal(std::move(row), *refused);
    return afterSilence(std::move(row), std::get<CarrierSilent>(answer), light);
}

After after(LabelRow row, const FindAnswer &answer, const Light &light)
{
    if (const auto *bought = std::get_if<Bought>(&answer))
        return afterBought(std::move(row), *bought, light);
    if (std::holds_alternative<NotBought>(answer))
        return afterNotBought(std::move(row), light);
    return afterSilence(std::move(row), std::get<CarrierSilent>(answer), light);
}

After after(LabelRow row, const GiveBackAnswer &answer, const Light &light)
{
    if (const auto *silent = std::get_if<CarrierSilent>(&answer))
        return afterSilence(std::move(row), *silent, light);
    if (const auto *refused = std::get_if<CarrierRefused>(&answer))
        row.why = QStringLiteral("not given back: ") + refused->why;
    row.state = LabelState::Void;
    return {std::move(row)};
}

After after(LabelRow row, std::monostate, const Light &) { return {std::move(row)}; }

template <typename Answer>
const Bought *boughtIn(const Answer &answer)
{
    if (const auto *buying = std::get_if<BuyAnswer>(&answer))
        return std::get_if<Bought>(buying);
    const auto *finding = std::get_if<FindAnswer>(&answer);
    return finding ? std::get_if<Bought>(finding) : nullptr;
}

/// Asked only where it matters: a purchase whose document is not handed out again.
bool isInUse(Store &store, const domain::LabelName &name, const Bought *bought)
{
    if (!bought || !bought->document.isEmpty())
        return false;
    const auto work = OrdersInWork(store).find(name.order);
    return work && server::isInUse(work->order, name);
}

/// What a lease that ran out leaves of an answer: a purchase is a purchase, everything else is another node's to find out.
bool countsWithoutLease(const LabelRow &row, const BuyAnswer *answer)
{
    const auto *bought = answer ? std::get_if<Bought>(answer) : nullptr;
    if (bought && !row.tracking.isEmpty() && row.tracking != bought->tracking)
        qCCritical(logServer, "label %s was bought twice: %s and %s", qUtf8Printable(domain::hrefOf(row.name)),
                   qUtf8Printable(row.tracking), qUtf8Printable(bought->tracking));
    return bought && row.tracking.isEmpty() && row.state != LabelState::Void;
}

} // namespace

Purchasing::Purchasing(Store &store, World world, Carrier &carrier, bool alone)
    : m_store(store)
    , m_world(std::move(world))
    , m_carrier(carrier)
    , m_begun(m_store.now())
    , m_alone(alone)
{
}

Purchasing::~Purchasing() = default;

void Purchasing::tell(const std::vector<domain::Changed> &changed) const
{
    if (onChanged && !changed.empty())
        onChanged(changed);
}

void Purchasing::look()
{
    try {
        storeAnswers();
        extendLeases();
        takeUp();
    } catch (const std::exception &why) {
        qCWarning(logServer, "labels: %s", why.what()); // what is due stays due
    }
}

void Purchasing::takeUp()
{
    std::vector<domain::Changed> changed;
    std::vector<domain::LabelName> begun;
    const int room = m_closed ? 0 : mostAtOnce - underWay();
    if (room <= 0 || !(m_alone || Labels(m_store).isAnyDue()))
        return;
    repeated(m_store, m_world, Again::IfInTheWay, [&] {
        changed.clear();
        for (const domain::LabelName &name : begun)
            m_works.erase(name);
        begun.clear();
        Store::Transaction transaction(m_store);
        m_store.lock(Lock::Labels);
        Labels labels(m_store);
        if (std::exchange(m_alone, false))
            labels.releaseAll();
        for (LabelRow &row : labels.take(m_world.newUuid(), leaseTime, room)) {
            if (begin(row, changed))
                begun.push_back(row.name);
        }
        m_store.announce(changed);
        transaction.commit();
    });
    tell(changed);
    for (const domain::LabelName &name : begun)
        send(name);
}

/// Writes down what is about to be done; false when nothing has to be sent.
bool Purchasing::begin(LabelRow &row, std::vector<domain::Changed> &changed)
{
    Labels labels(m_store);
    if (row.wanted < m_begun && !row.askFirst) { // the store may have been put back while no node was up to see it
        row.askFirst = true;
        row.attempted = std::max(row.attempted, m_begun);
        static_cast<void>(labels.save(row));
    }
    const LabelStep step = nextStep(row, m_store.epoch(), m_carrier.canFind());
    if (step == LabelStep::LetGo || step == LabelStep::Check) {
        if (step == LabelStep::Check)
            row = uncertain(std::move(row), QStringLiteral("this carrier cannot be asked"));
        else
            row.state = LabelState::Void;
        row.lease.clear();
        row.leased = {};
        changed.push_back(labels.save(row));
        return false;
    }
    if (step == LabelStep::Buy) {
        ++row.attempts;
        row.attempted = m_store.now();
        static_cast<void>(labels.save(row));
    }
    m_works[row.name] = {row.lease, m_world.now() + leaseTime, step, consignmentOf(row), row.tracking, {}};
    return true;
}

// Whoever was frozen between the commit and here has lost the label to another node meanwhile.
void Purchasing::send(const domain::LabelName &name)
{
    const Work work = m_works.at(name);
    if (work.leased <= m_world.now()) {
        m_works.erase(name);
        return;
    }
    try {
        request(name, work);
    } catch (const std::exception &why) {
        answerTo<BuyAnswer>(name)(CarrierSilent{QString::fromUtf8(why.what())});
    }
}

void Purchasing::request(const domain::LabelName &name, const Work &work)
{
    if (work.step == LabelStep::Buy)
        m_carrier.buy(work.consignment, answerTo<BuyAnswer>(name));
    else if (work.step == LabelStep::GiveBack)
        m_carrier.giveBack(work.tracking, answerTo<GiveBackAnswer>(name));
    else
        m_carrier.find(work.consignment, answerTo<FindAnswer>(name));
}

template <typename Given>
std::function<void(Given)> Purchasing::answerTo(const domain::LabelName &name)
{
    return [this, name, lease = m_works.at(name).lease, alive = std::weak_ptr<bool>(m_alive)](Given given) {
        if (alive.expired() || !m_works.contains(name) || m_works.at(name).lease != lease)
            return;
        m_works.at(name).answer = std::move(given);
        try {
            storeAnswer(name);
        } catch (const std::exception &why) {
            qCWarning(logServer, "labels: %s", why.what()); // it is tried again
        }
    };
}

void Purchasing::storeAnswers()
{
    std::vector<domain::LabelName> answered;
    for (const auto &[name, work] : m_works) {
        if (!std::holds_alternative<std::monostate>(work.answer))
            answered.push_back(name);
    }
    for (const domain::LabelName &name : answered)
        storeAnswer(name);
}

void Purchasing::storeAnswer(const domain::LabelName &name)
{
    const Work work = m_works.at(name);
    Light light{{}, m_world.random(), m_carrier.settles(), m_carrier.canFind(), false};
    std::vector<domain::Changed> changed;
    bool again = false;
    repeated(m_store, m_world, Again::IfLost, [&] {
        changed.clear();
        again = false;
        light.now = m_store.now();
        Store::Transaction transaction(m_store);
        m_store.lock(Lock::Labels);
        Labels labels(m_store);
        const auto row = labels.find(name);
        const auto *buying = std::get_if<BuyAnswer>(&work.answer);
        if (!row || (row->lease != work.lease && !countsWithoutLease(*row, buying)))
            return;
        light.inUse = isInUse(m_store, name, boughtIn(work.answer));
        After next = std::visit([&](const auto &answer) { return after(*row, answer, light); }, work.answer);
        again = next.again;
        next.row.attempts += again ? 1 : 0;
        next.row.attempted = again ? light.now : next.row.attempted;
        next.row.lease = again ? work.lease : QString();
        next.row.leased = again ? light.now + leaseTime : domain::UtcTime{};
        const bool seen = labelOf(next.row) != labelOf(*row);
        const domain::Changed one = labels.save(next.row);
        if (seen)
            changed.push_back(one);
        m_store.announce(changed);
        transaction.commit();
    });
    m_works.erase(name);
    tell(changed);
    if (!again)
        return;
    m_works[name] = {work.lease, m_world.now() + leaseTime, LabelStep::Buy, work.consignment, {}, {}};
    send(name);
}

void Purchasing::extendLeases()
{
    const domain::UtcTime now = m_world.now();
    const domain::UtcTime until = now + leaseTime;
    std::map<QString, std::vector<Work *>> ending;
    for (auto &[name, work] : m_works) {
        if (work.leased < now + leaseMargin)
            ending[work.lease].push_back(&work);
    }
    for (auto &[lease, works] : ending) {
        Store::Transaction transaction(m_store);
        m_store.lock(Lock::Labels);
        Labels(m_store).extend(lease, leaseTime); // nothing, where another node has taken it over
        transaction.commit();
        for (Work *work : works)
            work->leased = until;
    }
}

} // namespace server
