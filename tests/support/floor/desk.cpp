// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/floor/desk.h"
#include "domain/weighing.h"

namespace support {

using ports::PrintOutcome;

void Paper::print(const ports::PrintJob &job, std::function<void(PrintOutcome)> done)
{
    ++asked;
    const auto answer = [&](PrintOutcome::Result result, domain::Duration after) {
        m_timers.start(after, [done, result] { done({result, QStringLiteral("odometer"), QStringLiteral("as the test wants it")}); });
    };
    constexpr domain::Duration silence{15'000};
    if (fate == Fate::Prints || fate == Fate::PrintsBlind || fate == Fate::Silent)
        m_timers.start(takes_ms, [this, job] {
            labels << job.document;
            jobs << job.id;
            if (onPaper)
                onPaper(job);
        });
    switch (fate) {
    case Fate::Prints:
        return answer(PrintOutcome::Result::Printed, takes_ms + domain::Duration(100));
    case Fate::PrintsBlind:
        return answer(PrintOutcome::Result::Taken, domain::Duration(50));
    case Fate::Away:
        return answer(PrintOutcome::Result::NothingTaken, domain::Duration(50));
    case Fate::Silent:
    case Fate::Jams:
        return answer(PrintOutcome::Result::Unknown, silence);
    }
}

Desk::Desk(VirtualTime &time, Dice &dice, server::ReferenceServer *const &node, const QString &name)
    : HasLineAndPaper{Line(time, node), Paper(time), Paper(time, Paper::Kind::Document)}
    , Station(time, dice, line, name, true)
{
    flagSource = &line;
    pinOffice = &line;
    onLoops = [this](start::Loops &loops) {
        loops.commands.learnScale(hasScale);
        loops.prints.setPrinter(paper.name(), &paper);
        loops.useLabelPrinter(paper.name());
        if (!printsDocuments)
            return;
        loops.papers.draw = [](const domain::PackOrder &order, flow::Paper kind) {
            const bool isSlip = kind == flow::Paper::PackingSlip;
            return flow::PaperPrinting::Drawn{isSlip ? QStringLiteral("slip") : QStringLiteral("gift"),
                                              isSlip ? QByteArray::number(order.settled()) : order.giftNote.toUtf8()};
        };
        loops.prints.setPrinter(documents.name(), &documents);
        loops.useDocumentPrinter(documents.name());
    };
}

void Desk::open(const QString &badge, const QString &desk)
{
    scan(badge);
    scan(desk);
    press(domain::ConfirmReady{});
}

flow::Reaction Desk::weigh(int grams)
{
    return press(domain::TakeWeight{grams, QStringLiteral("scale")});
}

const domain::PackOrder *Desk::order() const
{
    return shown().packing->order ? &*shown().packing->order : nullptr;
}

domain::LabelStage Desk::stage(int parcel) const
{
    const domain::Parcel *packed = order() ? order()->parcel(parcel) : nullptr;
    const domain::LabelMark *mark = packed ? packed->label() : nullptr;
    const domain::KnownLabel *known = mark ? domain::knownLabel(*shown().packing, {order()->id, parcel, mark->revision}) : nullptr;
    return domain::labelStage(mark, known ? &known->label : nullptr, known && known->onDisk);
}

int Desk::expected_g(int parcel) const
{
    return domain::expectedWeight(*order(), *order()->parcel(parcel), shown().site).grams;
}

void Desk::doNext()
{
    const domain::Ask asked = ask();
    switch (asked.step) {
    case domain::Step::Weigh:
        return static_cast<void>(weigh(expected_g(asked.parcel)));
    case domain::Step::Wait:
    case domain::Step::LabelWait:
        return passTime(domain::Duration(500));
    case domain::Step::CameOut:
        return static_cast<void>(press(domain::AnswerCameOut{asked.job, !paper.labels.isEmpty()}));
    case domain::Step::Ready:
        return static_cast<void>(press(domain::ConfirmReady{}));
    case domain::Step::OrderTakeOver:
        return static_cast<void>(press(domain::ConfirmTakeOver{}));
    default:
        return work();
    }
}

bool Desk::packUntil(const QString &wanted, int most)
{
    for (int deeds = 0; deeds < most; ++deeds) {
        if (step() == wanted)
            return true;
        doNext();
    }
    return false;
}

} // namespace support
