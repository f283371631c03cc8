// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/command_loop.h"
#include "flow/print_loop.h"
#include <set>

namespace flow {

/// What goes into the box beside the goods.
enum class Paper { PackingSlip, GiftNote };

/// The joint between an order whose goods are all verified and the printer of documents: each paper once for what it says,
/// also over restarts (what an earlier run began counts); whatever else a person asks. A paper is no label: nothing waits for
/// it, no fact tells of it, and a second one does no harm.
class PaperPrinting
{
public:
    struct Drawn
    {
        QString title; ///< for a person: "Packing slip of 1001"
        QByteArray pdf;
    };
    PaperPrinting(const delivery::World &world, const CommandLoop &commands, PrintLoop &prints);
    PaperPrinting(const PaperPrinting &) = delete;
    PaperPrinting &operator=(const PaperPrinting &) = delete;

    /// Finds out which jobs an earlier run has begun. Nothing is printed before.
    void start();
    /// Something changed: prints what is due. printer: the desk's for documents; empty: there is none, nothing is printed.
    void changed(const QString &printer);
    /// A person asked for the papers of the order in work once more. False: it has none, or there is no printer.
    bool printAgain(const QString &printer);

    std::function<Drawn(const domain::PackOrder &, Paper)> draw; ///< empty: nothing is printed

private:
    [[nodiscard]] std::vector<Paper> papersOf(const domain::PackOrder &order) const;
    void print(const domain::PackOrder &order, Paper paper, const QString &job, const QString &printer);

    const delivery::World m_world;
    const CommandLoop &m_commands;
    PrintLoop &m_prints;
    bool m_started = false;
    std::set<QString> m_begun;                               ///< ids of jobs
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
};

} // namespace flow
