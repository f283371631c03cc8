// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include <QByteArray>
#include <compare>
#include <optional>
#include <vector>

/// A shipping label's name, its life, and whether it still fits the parcel. protocol.md "Labels".
namespace domain {

/// The business key: one label and one purchase for each.
struct LabelName
{
    OrderId order;
    int parcel = 1;   ///< from 1
    int revision = 1; ///< from 1
    auto operator<=>(const LabelName &) const = default;
    bool operator==(const LabelName &) const = default;
};
[[nodiscard]] QString hrefOf(const LabelName &name); ///< /v1/labels/{order}/{parcel}/{revision}, percent-encoded

/// What the server says of a label.
enum class LabelState {
    Buying,  ///< wanted; a worker of the server deals with the carrier
    Ready,   ///< bought; the document is there
    Refused, ///< the carrier will not: the problem says why, a person corrects
    Check,   ///< it cannot be known whether it was bought: a person looks at the carrier's site
    Voiding, ///< the old one is being given back
    Void,
};

/// GET /v1/labels/{order}/{parcel}/{revision}.
struct Label
{
    LabelName name;
    LabelState state = LabelState::Buying;
    QString why;      ///< refused, check: English, for a person
    QString carrier;  ///< id in the site's table
    QString tracking; ///< what a scan of the label says; empty until Ready
    QString box;      ///< what it was bought for
    int weight_g = 0;
    QString mediaType; ///< "application/zpl" | "application/pdf"
    QByteArray sha256; ///< of the document, 64 lower-case hex digits
    QByteArray document;
    bool operator==(const Label &) const = default;
};

enum class PrintState {
    Sent,       ///< the printer took all bytes
    Printed,    ///< seen: odometer, status, spooler, a person, or the label itself was scanned
    Unknown,    ///< a person is asked
    NotPrinted, ///< a person said that nothing came out
};

struct PrintMark
{
    QString job;
    QString printer;
    PrintState state = PrintState::Sent;
    bool reprint = false;
    bool operator==(const PrintMark &) const = default;
};

/// One revision of a parcel's label, as the facts tell it.
struct LabelMark
{
    int revision = 1;
    QString box; ///< what it was wanted for
    int weight_g = 0;
    QString format;
    bool voided = false;
    bool applied = false;
    std::vector<PrintMark> prints; ///< oldest first
    bool operator==(const LabelMark &) const = default;
};

/// Where a label is, for the screen's timeline: facts, server and disk together.
enum class LabelStage { None, Wanted, Bought, OnDisk, Sent, Printed, Applied, Refused, Check, Unknown, Voided };

/// mark: null = none is wanted. known: what the server said last, null = nothing yet. onDisk: this station holds its bytes.
[[nodiscard]] LabelStage labelStage(const LabelMark *mark, const Label *known, bool onDisk);

struct Carrier
{
    QString id;
    QString name;
    int tolerance_g = 50;           ///< absolute, of a weighing against what was expected
    int tolerancePermille = 20;     ///< relative; the larger of the two counts
    std::vector<int> bands_g;       ///< upper bounds of its price bands, ascending; empty: any weight is one band
    bool boxMatters = true;         ///< the price depends on the box
    int declared_g = 100;           ///< how far a declared weight may be off within a band without a new label
    QString trackingPattern;        ///< regular expression over the whole code, upper case
    bool operator==(const Carrier &) const = default;
};

/// Whether a label that was wanted for mark.box and mark.weight_g still fits what was packed. Pure, by the carrier's rules:
/// the same box where the box matters, the same price band, and heavier by no more than declared_g.
[[nodiscard]] bool labelHolds(const LabelMark &mark, const QString &box, int weight_g, const Carrier &carrier);

} // namespace domain
