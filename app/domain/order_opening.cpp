// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_opening.h"
#include "domain/label_deeds.h"
#include <algorithm>

namespace domain {
namespace {

/// A decision that records nothing but what the desk remembers.
Result remember(Notice notice, DeskMarks marks)
{
    Decision decision;
    decision.notice = notice;
    decision.marks = std::move(marks);
    return decision;
}

bool isHeldByOther(const Station &station, const PackOrder &order)
{
    return order.heldBy && order.heldBy->station != station.id;
}

/// One in work before one that waits before one that is packed: totes are used again.
int rank(const PackOrder &order)
{
    return order.state == OrderState::Packed ? 2 : order.state == OrderState::Waiting ? 1 : 0;
}

} // namespace

OrderOpening::OrderOpening(const Station &station)
    : m_station(station)
    , m_packing(*station.packing)
    , m_step(askAtDesk(station).step)
{
}

Result OrderOpening::scan(const Code &code) const
{
    if (code.kind == CodeKind::Desk)
        return desk(code.text);
    if (m_step == Step::Desk)
        return no(ScanDeskFirst{code.kind, code.text});
    if (m_step == Step::Ready)
        return fine(Notice::TestScan);
    switch (code.kind) {
    case CodeKind::Trolley:
        return trolley(code);
    case CodeKind::Slot:
        return m_packing.trolley.isEmpty() ? no(ScanTrolleyOfSlot{code.text}) : lookUp(code);
    case CodeKind::Tote:
        return lookUp(code);
    case CodeKind::Product:
        return product(code);
    default:
        return no(ScanOrderFirst{code.kind, code.text});
    }
}

Result OrderOpening::desk(const QString &code) const
{
    const auto &desks = m_station.site.desks;
    const auto it = std::find_if(desks.begin(), desks.end(), [&](const Desk &d) { return sameText(d.code, code); });
    if (it == desks.end() && !desks.empty())
        return no(UnknownDesk{code});
    if (m_packing.desk && sameText(m_packing.desk->code, code))
        return fine(Notice::DeskAgain);
    DeskMarks marks;
    marks.desk = it != desks.end() ? *it : Desk{code, code, {}, {}, {}};
    return remember(Notice::DeskSet, marks);
}

Result OrderOpening::ready() const
{
    if (m_step != Step::Ready)
        return no(NotNow{});
    DeskMarks marks = m_packing;
    marks.confirmed = true;
    return remember(Notice::ReadyConfirmed, marks);
}

Result OrderOpening::trolley(const Code &code) const
{
    DeskMarks marks = m_packing;
    marks.trolley = TrolleyId(code.text);
    return remember(Notice::TrolleyShown, marks);
}

/// The number of an order, as it stands on a slip, is a code like any other.
Result OrderOpening::product(const Code &code) const
{
    const bool isOrder = m_packing.known.contains(OrderId(code.text))
        || std::any_of(m_packing.orders.begin(), m_packing.orders.end(), [&](const OrderSummary &o) { return o.id.text() == code.text; });
    return isOrder ? lookUp(code) : no(ScanOrderFirst{code.kind, code.text});
}

Result OrderOpening::open(const OrderId &order) const
{
    if (m_step != Step::Order || order.isEmpty())
        return no(NotNow{});
    Code code;
    code.text = code.key = order.text();
    return lookUp(code);
}

/// With network the server is asked first: what this desk knows may be an hour old. Just after a start nobody knows whether
/// there is one: then an order that this desk does not know is asked for as well.
Result OrderOpening::lookUp(const Code &code) const
{
    if (!m_station.online && !(m_station.searching && !known(code)))
        return openKnown(code);
    Decision decision;
    decision.question = AwaitOrder{code};
    decision.notice = Notice::OrderAwaited;
    decision.fetchOrder = code;
    return decision;
}

Result OrderOpening::arrived(const AwaitOrder &awaited) const
{
    return openKnown(awaited.code);
}

const PackOrder *OrderOpening::known(const Code &code) const
{
    const PackOrder *best = nullptr;
    for (const auto &[id, order] : m_packing.known) {
        const bool bySlot = code.kind == CodeKind::Slot && order.slot == slotNumber(code.text)
            && sameText(order.trolley.text(), m_packing.trolley.text());
        const bool byTote = code.kind == CodeKind::Tote && std::any_of(order.totes.begin(), order.totes.end(), [&](const ToteId &t) {
            return sameText(t.text(), code.text);
        });
        const bool byNumber = code.kind == CodeKind::Product && id.text() == code.text;
        if ((bySlot || byTote || byNumber) && (!best || rank(order) < rank(*best)))
            best = &order;
    }
    return best;
}

Result OrderOpening::openKnown(const Code &code) const
{
    const PackOrder *order = known(code);
    return order ? openOrder(*order) : no(UnknownOrder{code.text, m_station.online});
}

Result OrderOpening::openOrder(const PackOrder &order) const
{
    if (order.state == OrderState::Packed)
        return no(OrderAlreadyPacked{order.id, order.cancelled});
    if (order.units() == 0)
        return no(NothingToPack{order.id});
    return isHeldByOther(m_station, order) ? fine(Notice::OrderTakeOverAsked, AskOrderTakeOver{order.id, order.heldBy->station})
                                           : take(order, false);
}

/// "Yes" to a question that named this holder. Whatever became of the order since is said anew.
Result OrderOpening::takeOver(const AskOrderTakeOver &asked) const
{
    const auto it = m_packing.known.find(asked.order);
    if (it == m_packing.known.end())
        return no(NotNow{});
    const bool asNamed = isHeldByOther(m_station, it->second) && it->second.heldBy->station == asked.holder;
    return asNamed ? take(it->second, true) : openOrder(it->second);
}

Result OrderOpening::take(const PackOrder &order, bool takeover) const
{
    if (!m_packing.desk) // an order in work may arrive before a desk is known again
        return no(ScanDeskFirst{CodeKind::Product, order.id.text()});
    const QString desk = m_packing.desk->code;
    const Flags flags = flagsToTake(m_station, order.state == OrderState::Waiting, order.flags);
    return record(withLabels(m_station, order, {{taskOf(order.id), OrderTaken{order.id, desk, takeover, flags}, {}}}));
}

} // namespace domain
