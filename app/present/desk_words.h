// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "flow/label_printing.h"
#include "present/desk_scene.h"

/// Every sentence about what a desk sees and asks for (desk_words.cpp); refusals and facts are in wording.h.
namespace present::wording {

/// "0.412 kg"
[[nodiscard]] QString kilograms(int grams);
/// "182 g", "1.20 kg"
[[nodiscard]] QString grams(int grams);
[[nodiscard]] QString orderWords(const domain::OrderId &order); ///< "Order …8812"
/// Where an order stands: "slot 14 of T-207", "K-0014".
[[nodiscard]] QString placeWords(const domain::TrolleyId &trolley, int slot, const std::vector<domain::ToteId> &totes);
[[nodiscard]] QString unitsWords(int packed, int units); ///< "5 of 7 units"
[[nodiscard]] QString countWords(int taken, int of);     ///< "2 of 3"
[[nodiscard]] QString deviceName(DeviceKind kind);
[[nodiscard]] QString problemWords(const QString &reason); ///< by the reason of a fact
[[nodiscard]] QString boxName(const domain::Site &site, const QString &code);

// ---- lines and parcels
[[nodiscard]] QString lineWords(const domain::PackLine &line, int packed);
[[nodiscard]] QString parcelWords(const domain::Parcel &parcel, const QString &box, bool isFull);
[[nodiscard]] QStringList noteWords(const domain::PackOrder &order);

// ---- the scale
[[nodiscard]] QString scaleWords(const ScaleSeen &scale); ///< what it does, or what to do: "Take everything off the scale"
[[nodiscard]] QString expectedWords(const domain::ExpectedWeight &expected);
[[nodiscard]] QString toComeWords(const QStringList &parts);
[[nodiscard]] QString partWords(int units, const QString &name, int grams); ///< "1 × cap (92 g)"
[[nodiscard]] QString weighedWords();
[[nodiscard]] QString differenceWords(int difference_g); ///< "92 g too light"
/// The likeliest explanations of a weight, in sentences; says so where there is none, or where several fit alike.
[[nodiscard]] QStringList explanationWords(const std::vector<domain::Explanation> &all, const domain::PackOrder &order, const domain::Site &site);

// ---- the label
[[nodiscard]] QString labelStepWords(domain::LabelStage stage, int step);
/// What the printer is at, and what to do.
[[nodiscard]] QString printerWords(const PrinterSeen &printer);

/// What waits at the printers.
[[nodiscard]] DeskListShown printQueueWords(const std::vector<flow::QueuedPrint> &jobs);
/// A label that a person asked for, or that was due, cannot be printed now.
[[nodiscard]] AnswerShown impossiblePrint(const domain::LabelName &label, flow::NoPrint why);
/// A print that no printer took for too long is let go of.
[[nodiscard]] AnswerShown printGivenUp(const QString &title);
[[nodiscard]] AnswerShown printLost(const QString &title);
/// The answer to the scan of another desk on the print queue's page.
[[nodiscard]] AnswerShown movedPrints(const QString &desk, bool moved);
/// Of the papers of the order in work; printed: they are in the queue.
[[nodiscard]] AnswerShown printedPapers(bool printed);
/// What stands on a paper that goes into the box.
[[nodiscard]] PaperShown packingSlip(const domain::PackOrder &order);
[[nodiscard]] PaperShown giftNote(const domain::PackOrder &order);

// ---- steps, cards and keys
[[nodiscard]] TurnShown turnWords(const DeskScene &scene);
[[nodiscard]] DeskCardShown cardWords(const DeskScene &scene);
[[nodiscard]] ReadyShown readyWords(const DeskScene &scene);
[[nodiscard]] QString waitingWords(int orders, bool online, bool known);
[[nodiscard]] QString orderStepWords(bool hasTrolley);
[[nodiscard]] QString asideTitle(bool any);
[[nodiscard]] QString problemsTitle();
/// What a person has to decide: "The carrier refuses the label of parcel 2: the address is not complete"
[[nodiscard]] QString caseWords(const domain::OpenCase &one);
[[nodiscard]] QString allOrdersTitle();
[[nodiscard]] QString noOrders();
enum class KeyWords { NewParcel, Problem, ProblemBin, Undo, PutAside, PrintAgain, NewLabel, More, TypeWeight, WeighAgain, ItIsRight, CameOut, NotOut, TakeOver, LeaveIt, HaveRead, Next, Same, Begin, TestPrint, TypeOrder, AllOrders, Settled, Done, ForgotPin };
[[nodiscard]] QString keyWords(KeyWords key);

} // namespace present::wording
