// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/expected.h"
#include "domain/packer.h"
#include "flow/command_loop.h"
#include "flow/print_loop.h"
#include <set>

namespace flow {

/// Why a label is not being printed now.
enum class NoPrint {
    NoPrinter,  ///< the desk has none
    InQueue,    ///< it waits for its printer already, or is being printed
    NotOnDisk,  ///< its document is not on this device any more
    Unreadable, ///< its document cannot be read
};

/// The joint between what is due to be printed and the print loop: each label once, by itself; whatever else a person asks.
///
/// Its bytes come from the disk, where they lie before anybody may print them. A label that is due is begun when every
/// earlier job for it is known to have printed nothing: a person said so, or it was let go of before a byte of it left. What
/// an earlier run began counts, too. A label that is voided, applied, or whose order has left the desk waits for no printer
/// any more.
class LabelPrinting
{
public:
    using Decode = std::function<base::Expected<domain::Label, QString>(const QByteArray &)>;
    /// Takes prints.stillWanted and prints.onLetGo.
    LabelPrinting(const delivery::World &world, const CommandLoop &commands, PrintLoop &prints, Decode decode);
    LabelPrinting(const LabelPrinting &) = delete;
    LabelPrinting &operator=(const LabelPrinting &) = delete;

    /// Finds out which jobs an earlier run has begun. Nothing is printed before.
    void start();
    /// Something changed: prints what is due. printer: the desk's; empty: there is none, the label waits.
    void changed(const QString &printer);
    /// A person asked for this print.
    void print(const domain::DuePrint &due, const QString &printer);

    std::function<void(const domain::LabelName &, NoPrint, const QString &detail)> onImpossible; ///< detail: English, may be empty

private:
    [[nodiscard]] bool mayBegin(const domain::LabelName &label) const;
    [[nodiscard]] bool isOpen(const domain::LabelName &label) const;
    [[nodiscard]] StillWanted stillWanted(const domain::LabelName &label) const;
    void letGo(const QString &job);
    void load(const domain::DuePrint &due, const QString &printer);
    void loaded(const domain::DuePrint &due, const QString &printer, const std::optional<journal::Document> &document);
    void impossible(const domain::LabelName &label, NoPrint why, const QString &detail = {}) const;

    const delivery::World m_world;
    const CommandLoop &m_commands;
    PrintLoop &m_prints;
    const Decode m_decode;
    bool m_started = false;
    std::set<domain::LabelName> m_loading;
    std::map<domain::LabelName, std::set<QString>> m_begun; ///< ids of jobs
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers that come after the end find it gone
};

} // namespace flow
