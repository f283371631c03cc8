// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/delivery_loop.h"
#include "flow/command_loop.h"
#include "flow/flag_loop.h"
#include "flow/label_printing.h"
#include "flow/paper_printing.h"
#include "flow/pin_loop.h"
#include "flow/print_loop.h"
#include "flow/refresh_loop.h"
#include "flow/upkeep.h"
#include "platform/ids.h"

namespace start {

/// The loops of a station, joined. Time, chance, disk and server come from the world alone: a workstation runs them on
/// the real ones, a test or a simulation on others, and both run the same joints.
///
/// Whoever shows them takes commands.onReaction, onState and delivery.onState; all else is taken. At a desk the loops are
/// joined with the printers by prints.setPrinter() and labelPrinter.
class Loops
{
public:
    Loops(const domain::StationId &station, const delivery::World &world, bool atDesk = false);
    ~Loops();
    Loops(const Loops &) = delete;
    Loops &operator=(const Loops &) = delete;

    void start();

private:
    platform::IdMaker m_ids;
    delivery::World m_world;

public:
    flow::CommandLoop commands;
    delivery::DeliveryLoop delivery;
    flow::RefreshLoop refresh;
    flow::Upkeep upkeep;
    flow::PrintLoop prints;
    flow::LabelPrinting labels;
    flow::PaperPrinting papers;
    flow::FlagLoop flags;
    flow::PinLoop pins;

    QString crew; ///< who shares this station, for its flags; set before start(), may be empty
    QString app;  ///< version of the program, for the same
    QString labelPrinter;           ///< name of the desk's; empty: labels wait. Changed by useLabelPrinter()
    QString documentPrinter;        ///< name of the desk's; empty: papers are not printed. Changed by useDocumentPrinter()
    std::function<void()> onState;  ///< the station's state changed

    void useLabelPrinter(const QString &name);
    void useDocumentPrinter(const QString &name);

private:
    void joinCommands();
    void joinRefresh();
    void joinDelivery();
    void joinPrints();
    void joinFlags();
    void joinPins();
    [[nodiscard]] domain::FlagContext flagContext() const;
    void stateChanged();
    void lookForNewcomer();

    domain::OperatorId m_signedIn;
};

} // namespace start
