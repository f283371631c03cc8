// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/console/conformance/check.h"
#include <algorithm>

/// A label's name is its business key: one label, and one purchase, for each.
namespace start::conformance {
namespace {

using Needs = Check::Needs;
using domain::LabelState;

constexpr domain::Duration betweenLooks{250};
constexpr int mostLooks = 120; ///< 30 s

struct Wanted
{
    domain::LabelName name;
    domain::LabelWanted fact;
    domain::Label label; ///< as it is when the carrier has answered
};

int unusedRevision(const domain::PackOrder &order)
{
    int revision = 1;
    for (const auto *parcels : {&order.parcels, &order.takenBack}) {
        for (const domain::Parcel &parcel : *parcels) {
            for (const domain::LabelMark &mark : parcel.labels)
                revision = std::max(revision, mark.revision + 1);
        }
    }
    return revision;
}

Step<Or<domain::Label>> labelNow(Setting &s, domain::LabelName name)
{
    const QString href = domain::hrefOf(name);
    const auto found = co_await s.document(href);
    if (!found)
        co_return base::Unexpected{found.error()};
    const auto read = codec::decodeLabel(found->body);
    if (!read)
        co_return base::Unexpected{failed(QStringLiteral("a station cannot read %1: %2").arg(href, read.error().what))};
    co_return *read;
}

/// As a station does: it looks until the carrier has answered.
Step<Or<domain::Label>> settled(Setting &s, domain::LabelName name, LabelState passing)
{
    for (int looks = 0; looks < mostLooks; ++looks) {
        const auto label = co_await labelNow(s, name);
        if (!label || label->state != passing)
            co_return label;
        co_await s.talk.pause(betweenLooks);
    }
    co_return base::Unexpected{failed(QStringLiteral("%1 is still on its way after 30 s").arg(domain::hrefOf(name)),
                                      QStringLiteral("end at ready, refused, check or void"))};
}

/// Journal.begun and this one fact.
OwnJournal telling(Setting &s, const domain::OrderId &order, const domain::EventData &data)
{
    OwnJournal journal = s.newJournal();
    journal.fillTo(1);
    journal.add(data, domain::taskOf(order));
    return journal;
}

Step<Or<Wanted>> want(Setting &s)
{
    const auto found = co_await s.freeOrder();
    if (!found)
        co_return base::Unexpected{found.error()};
    const auto site = co_await s.site();
    if (!site)
        co_return base::Unexpected{site.error()};
    const domain::OrderId order = found->order.id;
    const int revision = unusedRevision(found->order);
    const QString box = site->boxes.empty() ? QStringLiteral("X-M") : site->boxes.front().code;
    Wanted wanted{{order, 1, revision}, {order, 1, revision, box, 500, site->policies.labelFormat, found->epoch}, {}};
    const OwnJournal journal = telling(s, order, wanted.fact);
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to the want of a label for order %1").arg(order.text()));
    if (!answer)
        co_return base::Unexpected{answer.error()};
    const auto label = co_await settled(s, wanted.name, LabelState::Buying);
    if (!label)
        co_return base::Unexpected{label.error()};
    wanted.label = *label;
    co_return wanted;
}

/// Facts of this suite do not come about by chance: a carrier that will not sell is no fault of the server.
std::optional<Verdict> withoutCarrier(const domain::Label &label)
{
    if (label.state == LabelState::Refused || label.state == LabelState::Check)
        return skipped(QStringLiteral("no label could be bought here: ") + label.why);
    return std::nullopt;
}

Step<Verdict> giveBack(Setting &s, domain::LabelName name)
{
    const OwnJournal journal = telling(s, name.order, domain::LabelVoided{name.order, name.parcel, name.revision, QStringLiteral("unused")});
    const auto answer = co_await s.applied(journal.all(), QStringLiteral("to the giving up of a label"));
    if (!answer)
        co_return answer.error();
    const auto label = co_await settled(s, name, LabelState::Voiding);
    if (!label)
        co_return label.error();
    co_return label->state == LabelState::Void || label->state == LabelState::Check
        ? passed()
        : failed(QStringLiteral("%1 was given up, and is not void").arg(domain::hrefOf(name)), QStringLiteral("give it back to the carrier: voiding, then void"));
}

/// Two more desks want the same name, one of them for another box.
Step<Verdict> sameForAll(Setting &s, const Wanted &wanted)
{
    domain::LabelWanted other = wanted.fact;
    const OwnJournal second = telling(s, wanted.name.order, other);
    other.weight_g += 700;
    const OwnJournal third = telling(s, wanted.name.order, other);
    for (const OwnJournal *journal : {&second, &third}) {
        const auto answer = co_await s.applied(journal->all(), QStringLiteral("to a second want of the same label"));
        if (!answer)
            co_return answer.error();
    }
    const auto label = co_await settled(s, wanted.name, LabelState::Buying);
    if (!label)
        co_return label.error();
    if (label->tracking != wanted.label.tracking || label->sha256 != wanted.label.sha256 || label->weight_g != wanted.label.weight_g)
        co_return failed(QStringLiteral("the label had tracking number %1, and after two more wants of its name %2").arg(wanted.label.tracking, label->tracking),
                         QStringLiteral("buy once for each name: a second want changes nothing"));
    co_return passed();
}

Step<Verdict> once(Setting &s)
{
    const auto wanted = co_await want(s);
    if (!wanted)
        co_return wanted.error();
    if (const auto none = withoutCarrier(wanted->label))
        co_return *none;
    if (wanted->label.state != LabelState::Ready || wanted->label.tracking.isEmpty())
        co_return failed(QStringLiteral("%1 is not ready, or has no tracking number").arg(domain::hrefOf(wanted->name)),
                         QStringLiteral("be ready with document, SHA-256 and tracking number once it is bought"));
    const Verdict same = co_await sameForAll(s, *wanted);
    const Verdict back = co_await giveBack(s, wanted->name);
    co_return same.kind == Verdict::Kind::Passed ? back : same;
}

} // namespace

std::vector<Check> labelChecks()
{
    return {
        {"label.once", "operation label", "A label is bought once for each name, however often it is wanted, and given back by a fact.", Needs::Buying, once},
    };
}

} // namespace start::conformance
