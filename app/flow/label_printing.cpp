// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/label_printing.h"
#include "base/log.h"
#include <algorithm>

namespace flow {
namespace {

QString titleOf(const domain::LabelName &label)
{
    return QStringLiteral("Label %1-%2").arg(label.order.text(), QString::number(label.parcel));
}

/// Nothing of it ever left, and nothing of it ever will.
bool hasNotBegun(const journal::PrintJob &job)
{
    using State = journal::PrintJobState;
    return job.state == State::Dropped || (job.isLost && job.state == State::Waiting);
}

/// Whether a person said of this job that nothing came out.
bool isDecidedAgainst(const domain::LabelMark &mark, const QString &job)
{
    return std::any_of(mark.prints.begin(), mark.prints.end(), [&](const domain::PrintMark &print) {
        return print.job == job && print.state == domain::PrintState::NotPrinted;
    });
}

} // namespace

LabelPrinting::LabelPrinting(const delivery::World &world, const CommandLoop &commands, PrintLoop &prints, Decode decode)
    : m_world(world)
    , m_commands(commands)
    , m_prints(prints)
    , m_decode(std::move(decode))
{
    m_prints.stillWanted = [this](const domain::LabelName &label) { return stillWanted(label); };
    m_prints.onLetGo = [this](const QString &job) { letGo(job); };
}

void LabelPrinting::start()
{
    using Jobs = std::vector<journal::PrintJob>;
    m_world.store.run<Jobs>([](journal::Journal &journal) { return journal.printJobs(); },
                            [this, alive = std::weak_ptr<int>(m_alive)](const Jobs &jobs) {
                                if (alive.expired())
                                    return;
                                for (const journal::PrintJob &job : jobs) {
                                    if (job.label && !hasNotBegun(job))
                                        m_begun[*job.label].insert(job.id);
                                }
                                m_started = true;
                            });
}

void LabelPrinting::changed(const QString &printer)
{
    m_prints.lookAgain();
    const auto due = domain::duePrint(m_commands.station());
    if (m_started && due && !printer.isEmpty() && !m_loading.contains(due->label) && mayBegin(due->label))
        load(*due, printer);
}

/// The label is of the order in work.
bool LabelPrinting::mayBegin(const domain::LabelName &label) const
{
    const auto begun = m_begun.find(label);
    if (begun == m_begun.end())
        return true;
    const domain::LabelMark *mark = m_commands.station().packing->order->parcel(label.parcel)->label(label.revision);
    return std::all_of(begun->second.begin(), begun->second.end(), [&](const QString &job) { return isDecidedAgainst(*mark, job); });
}

bool LabelPrinting::isOpen(const domain::LabelName &label) const
{
    const auto begun = m_begun.find(label);
    return m_loading.contains(label)
        || (begun != m_begun.end()
            && std::any_of(begun->second.begin(), begun->second.end(), [this](const QString &job) { return m_prints.isOpen(job); }));
}

/// Without the order at hand nobody can say; of an order that is not in work here, nobody waits for a label.
StillWanted LabelPrinting::stillWanted(const domain::LabelName &label) const
{
    const domain::Station &station = m_commands.station();
    if (!m_commands.isStarted() || (m_commands.taskInWork() == TaskRef(label.order) && !station.packing->order))
        return StillWanted::NotKnown;
    const auto &order = station.packing->order;
    if (!order || order->id != label.order || order->cancelled || domain::lostOrder(station))
        return StillWanted::No;
    const domain::Parcel *parcel = order->parcel(label.parcel);
    const domain::LabelMark *mark = parcel ? parcel->label(label.revision) : nullptr;
    const bool isWaitedFor = mark && parcel->state == domain::ParcelState::Open && !mark->voided && !mark->applied;
    return isWaitedFor ? StillWanted::Yes : StillWanted::No;
}

void LabelPrinting::letGo(const QString &job)
{
    for (auto &[label, jobs] : m_begun)
        jobs.erase(job);
    std::erase_if(m_begun, [](const auto &begun) { return begun.second.empty(); });
}

void LabelPrinting::print(const domain::DuePrint &due, const QString &printer)
{
    if (printer.isEmpty())
        return impossible(due.label, NoPrint::NoPrinter);
    if (isOpen(due.label))
        return impossible(due.label, NoPrint::InQueue);
    load(due, printer);
}

void LabelPrinting::load(const domain::DuePrint &due, const QString &printer)
{
    using Kept = std::optional<journal::Document>;
    m_loading.insert(due.label);
    m_world.store.run<Kept>([href = domain::hrefOf(due.label)](journal::Journal &journal) { return journal.document(href); },
                            [this, alive = std::weak_ptr<int>(m_alive), due, printer](const Kept &document) {
                                if (!alive.expired())
                                    loaded(due, printer, document);
                            });
}

void LabelPrinting::loaded(const domain::DuePrint &due, const QString &printer, const std::optional<journal::Document> &document)
{
    m_loading.erase(due.label);
    if (!document)
        return impossible(due.label, NoPrint::NotOnDisk);
    const auto label = m_decode(document->body);
    if (!label)
        return impossible(due.label, NoPrint::Unreadable, label.error());
    m_begun[due.label].insert(m_prints.print(printer, {due.label, titleOf(due.label), label->document, label->mediaType, due.reprint}));
}

void LabelPrinting::impossible(const domain::LabelName &label, NoPrint why, const QString &detail) const
{
    qCWarning(logFlow, "%s is not printed: reason %d %s", qUtf8Printable(titleOf(label)), int(why), qUtf8Printable(detail));
    if (onImpossible)
        onImpossible(label, why, detail);
}

} // namespace flow
