// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ids.h"
#include "domain/label.h"
#include "domain/operator_settings.h"
#include <optional>
#include <vector>

namespace domain {

/// What a scanned code is, by the site's table of patterns.
enum class CodeKind {
    Product, ///< everything that no pattern takes
    Badge,
    Trolley,
    Tote,
    Slot,
    Location,
    DropZone,
    Desk,
    Box,
    DispatchBin,
    ProblemBin,
    CancelTote,
    Sscc,
    Tracking,
};

/// One row of the site's table: a regular expression over the whole code, compared in upper case; first match wins.
struct CodePattern
{
    CodeKind kind = CodeKind::Product;
    QString pattern;
    bool operator==(const CodePattern &) const = default;
};

/// What the server last heard that somebody wants.
struct RosterSettings
{
    OperatorSettings settings;
    EventId fact; ///< that said so
    bool operator==(const RosterSettings &) const = default;
};

struct Operator
{
    OperatorId id;
    QString name;
    QString badge; ///< B-..., upper case
    QString role;  ///< "picker" | "packer" | "supervisor"
    QString language;
    QString verifier{};     ///< Argon2id of the PIN (codec/pin.h); empty: none was set
    bool isLocked = false;  ///< this badge signs nobody in any more
    qint64 unlocks = 0;     ///< grows when wrong PINs are forgiven: those before it do not count any more
    std::optional<RosterSettings> settings{}; ///< nothing: never chosen, or a server that does not tell
    bool isPinForOnce = false; ///< given by the office: it is good for choosing another one
    bool operator==(const Operator &) const = default;
};

/// A box that parcels are made of.
struct Box
{
    QString code; ///< X-M
    QString name;
    int weight_g = 0;
    int length_mm = 0;
    int width_mm = 0;
    int height_mm = 0;
    int most_g = 0; ///< what it carries; 0 = anything
    bool operator==(const Box &) const = default;
};

/// A packing station, by its barcode; the devices as on the command line, empty: the station's own.
struct Desk
{
    QString code; ///< D-07
    QString name;
    QString scale;
    QString labelPrinter;
    QString documentPrinter;
    bool operator==(const Desk &) const = default;
};

enum class WeighPolicy { Off, Check, Require };

struct Policies
{
    int quantityAbove = 12;      ///< above this many units: scan once, then a number
    bool scanEachUnit = true;    ///< false: one scan and a number for every quantity above 1
    bool confirmLocation = true; ///< false: the location need not be scanned
    WeighPolicy weigh = WeighPolicy::Check; ///< Check: a scale that is there is used; Require: no parcel without a weight
    bool labelAtPack = true;  ///< the label is wanted the moment packing starts; false: when all is verified
    QString labelFormat = QStringLiteral("zpl"); ///< "zpl" | "pdf"
    int packing_g = 20;       ///< paper and tape in every parcel
    bool pin = false;         ///< a badge alone signs nobody in
    bool approveReprint = false; ///< with PIN: a second print of a label wants a supervisor's word
    bool approveVoid = false;    ///< with PIN: so does a new label in place of a damaged one
    int lockAfter_s = 300;    ///< with PIN: so long nobody has touched the station; 0 = never
    bool operator==(const Policies &) const = default;
};

/// GET /v1/site: what a station must know to work without network.
struct Site
{
    QString name;
    std::vector<CodePattern> patterns;
    std::vector<Operator> operators;
    std::vector<QString> dropZones;
    std::vector<QString> cancelTotes;
    std::vector<QString> dispatchBins;
    std::vector<QString> problemBins;
    std::vector<Desk> desks;
    std::vector<Box> boxes; ///< F-keys in this order, from the smallest
    std::vector<Carrier> carriers;
    Policies policies;
    bool hasBackups = false; ///< whether "safe" will ever be told
    bool operator==(const Site &) const = default;
};

/// The patterns of product.md; used until a server has told its own.
[[nodiscard]] std::vector<CodePattern> defaultPatterns();

/// Name of a kind as in the site document ("drop_zone"), and back; unknown names are Product.
[[nodiscard]] QString codeKindName(CodeKind kind);
[[nodiscard]] CodeKind codeKindOf(const QString &name);

[[nodiscard]] const Box *boxOf(const Site &site, const QString &code);          ///< null when the site has none of that code
[[nodiscard]] const Carrier *carrierOf(const Site &site, const QString &id);    ///< null when unknown
[[nodiscard]] const Desk *deskOf(const Site &site, const QString &code);        ///< null when unknown

} // namespace domain
