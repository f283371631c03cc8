// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/at_desk.h"
#include "domain/open_case.h"
#include "domain/weighing.h"
#include "ports/printer.h"
#include "present/desk.h"
#include "present/scene.h"

/// What the desk's screen is made of, and the functions that make it. All of them are pure: the same scene, the same page.
namespace present {

/// The scale as it is believed just now.
struct ScaleSeen
{
    domain::ScaleTrust::View view = domain::ScaleTrust::View::NoScale;
    domain::ScaleTrouble trouble = domain::ScaleTrouble::None;
    std::optional<qint64> shown_mg; ///< to be shown only
    bool operator==(const ScaleSeen &) const = default;
};

/// A printer as it is now.
struct PrinterSeen
{
    bool present = false; ///< there is one for labels
    ports::DeviceState state = ports::DeviceState::Absent;
    ports::PrinterCondition condition;
    bool printing = false; ///< it has a job just now
};

struct DeskScene
{
    Scene scene;
    ScaleSeen scale;
    PrinterSeen printer;
    std::vector<ports::DeviceState> scanners;
    std::optional<bool> testPrint; ///< on the ready card: it came out, or not
    QString scannerRead;           ///< on the ready card: the last code that was read
    int readyPercent = 0;          ///< of the time that the ready card takes
    QString notice;                ///< of the strip
    domain::OpenCases cases;       ///< what the server last said that a person has to decide

    [[nodiscard]] const domain::Station &station() const { return scene.station; }
    [[nodiscard]] const domain::Packing &packing() const { return *scene.station.packing; }
    [[nodiscard]] const domain::Ask &ask() const { return scene.ask; }
};

[[nodiscard]] Desk::Page deskPageOf(const domain::Ask &ask);
/// Whether open cases are shown on what this scene and this page make.
[[nodiscard]] bool showsCases(const domain::Ask &ask, Desk::Page page);
[[nodiscard]] DeskKeys deskKeys(const DeskScene &scene);
[[nodiscard]] DeskBarShown deskBarShown(const DeskScene &scene);
[[nodiscard]] DeskCardShown deskCardShown(const DeskScene &scene);
[[nodiscard]] ReadyShown readyShown(const DeskScene &scene);
[[nodiscard]] OrderEntryShown orderEntryShown(const DeskScene &scene);
[[nodiscard]] DeskListShown deskOrdersShown(const DeskScene &scene);
[[nodiscard]] EntryShown deskEntryShown(const DeskScene &scene);

// ---- all of these need an order in work
[[nodiscard]] PackShown packShown(const DeskScene &scene);
[[nodiscard]] TurnShown turnShown(const DeskScene &scene);
[[nodiscard]] std::vector<LabelStepShown> labelShown(const DeskScene &scene);
[[nodiscard]] WeightShown weightShown(const DeskScene &scene);

/// The parcel that the screen speaks of; null where the next one is not begun.
[[nodiscard]] const domain::Parcel *parcelShown(const DeskScene &scene);
/// The printer as a device of the bar.
[[nodiscard]] Device printerDevice(const PrinterSeen &printer);
/// As it concerns the packer now: a parcel that still stands on the scale is no trouble before the next weight is asked for.
[[nodiscard]] ScaleSeen scaleShown(const DeskScene &scene);
[[nodiscard]] Device scaleDevice(const ScaleSeen &scale);

} // namespace present
