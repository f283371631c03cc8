// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/paper_printing.h"

namespace flow {
namespace {

/// The same for the same paper with the same text, today and after a restart.
QString jobOf(const domain::PackOrder &order, Paper paper)
{
    if (paper == Paper::GiftNote)
        return journal::printJobOf(QStringLiteral("gift note of %1: %2").arg(order.id.text(), order.giftNote));
    QStringList lines;
    for (const domain::PackLine &line : order.lines)
        lines << QStringLiteral("%1 of %2 %3").arg(order.packed(line.product)).arg(line.ordered).arg(line.product.text());
    return journal::printJobOf(QStringLiteral("packing slip of %1: %2").arg(order.id.text(), lines.join(QStringLiteral(", "))));
}

bool isInWorkHere(const domain::Station &station)
{
    const auto &order = station.packing ? station.packing->order : std::nullopt;
    return order && !order->cancelled && order->heldBy && order->heldBy->station == station.id;
}

} // namespace

PaperPrinting::PaperPrinting(const delivery::World &world, const CommandLoop &commands, PrintLoop &prints)
    : m_world(world)
    , m_commands(commands)
    , m_prints(prints)
{
}

void PaperPrinting::start()
{
    using Jobs = std::vector<journal::PrintJob>;
    m_world.store.run<Jobs>([](journal::Journal &journal) { return journal.printJobs(); },
                            [this, alive = std::weak_ptr<int>(m_alive)](const Jobs &jobs) {
                                if (alive.expired())
                                    return;
                                for (const journal::PrintJob &job : jobs) {
                                    if (!job.isLost || job.state != journal::PrintJobState::Waiting)
                                        m_begun.insert(job.id);
                                }
                                m_started = true;
                            });
}

std::vector<Paper> PaperPrinting::papersOf(const domain::PackOrder &order) const
{
    std::vector<Paper> papers;
    if (order.wantsSlip)
        papers.push_back(Paper::PackingSlip);
    if (!order.giftNote.isEmpty())
        papers.push_back(Paper::GiftNote);
    return papers;
}

void PaperPrinting::changed(const QString &printer)
{
    const domain::Station &station = m_commands.station();
    if (!m_started || !draw || printer.isEmpty() || !isInWorkHere(station))
        return;
    const domain::PackOrder &order = *station.packing->order;
    if (!order.isVerified() || order.settled() == 0)
        return;
    for (const Paper paper : papersOf(order)) {
        if (const QString job = jobOf(order, paper); m_begun.insert(job).second)
            print(order, paper, job, printer);
    }
}

bool PaperPrinting::printAgain(const QString &printer)
{
    const domain::Station &station = m_commands.station();
    if (!draw || printer.isEmpty() || !isInWorkHere(station))
        return false;
    const domain::PackOrder &order = *station.packing->order;
    const std::vector<Paper> papers = papersOf(order);
    for (const Paper paper : papers)
        print(order, paper, {}, printer);
    return !papers.empty();
}

void PaperPrinting::print(const domain::PackOrder &order, Paper paper, const QString &job, const QString &printer)
{
    const Drawn drawn = draw(order, paper);
    m_prints.print(printer, {std::nullopt, drawn.title, drawn.pdf, QStringLiteral("application/pdf"), false}, job);
}

} // namespace flow
